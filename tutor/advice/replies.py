"""Short replies: an answer of a word or two is read as the answer to the question that was asked.

Contract: `read_reply(field, text, wording)` returns what `text` states, the asked field first; `is_unknown` and
`is_correction` tell a reply that says nothing and one that takes something back. Pure; never fails on any text.
This module does not know which question was asked, nor what a fact means.
"""

from tutor.advice.phrasebook import Wording
from tutor.advice.profile import FIELDS, Fact, Profile
from tutor.advice.wording import Reading, open_reading, read_entries

MOST_WORDS = 12


def read_reply(field: str, text: str, wording: Wording) -> Profile:
    """Return the facts of a reply to a question about `field`: ("labelled_examples", "about 300") -> 300.

    A fact stated in full counts as anywhere else ("no, but our prices change daily"). A bare yes, no, number or word
    is the answer to the question, unless the reply says that it is not known.
    """
    reading = open_reading(text, wording)
    firm = tuple(entry for entry in wording.entries if not entry.weak)
    stated = read_entries(firm, reading, wording)
    if field in stated or len(text.split()) > MOST_WORDS:
        stated = read_entries(wording.entries, open_reading(text, wording), wording)
    elif not is_unknown(text, wording):
        answers = tuple(entry for entry in wording.replies.entries if entry.field == field)
        stated = {**stated, **read_entries(answers, reading, wording)}
        if FIELDS[field].kind == "flag" and field not in stated:
            stated.update(_read_yes_no(field, reading, wording))
    return Profile(stated)


def is_unknown(text: str, wording: Wording) -> bool:
    """Say whether a reply means that the learner does not know."""
    plain = open_reading(text, wording).plain
    return len(plain.split()) <= MOST_WORDS and wording.replies.unknown.search(plain) is not None


def is_correction(text: str, wording: Wording) -> bool:
    """Say whether a reply takes back what was said before."""
    return wording.replies.correction.search(open_reading(text, wording).plain) is not None


def _read_yes_no(field: str, reading: Reading, wording: Wording) -> dict[str, Fact]:
    """Return the flag that a yes or a no gives; a no in it wins ("of course not")."""
    for pattern, value in ((wording.replies.no, False), (wording.replies.yes, True)):
        match = pattern.search(reading.plain)
        if match is not None:
            return {field: Fact(value, reading.quote(match))}
    return {}
