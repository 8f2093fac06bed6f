"""A person's entry for one field of the profile: words, a number or a yes in, a checked value out.

Contract: `read_entry(field, words, wording)` takes a literal value as it is written, otherwise what the words mean as a
reply to the question for the field; an impossible one is a `ProfileInvalid`. It does not know where the entry was made.
"""

from tutor.advice.phrasebook import Wording
from tutor.advice.profile import Profile, Value, check_value
from tutor.advice.replies import read_reply

TRUE_WORDS = frozenset({"true", "yes", "on"})
FALSE_WORDS = frozenset({"false", "no", "off"})


def read_entry(field: str, words: str, wording: Wording) -> Value:
    """The value that was entered ("300", "about 2k", "weekly", "yes").

    Raises:
        ProfileInvalid: there is no such field, or the words give no value that it takes.
    """
    Profile.from_mapping({field: None})  # refuses a field that does not exist
    text = words.strip()
    if text.lower() in TRUE_WORDS | FALSE_WORDS:
        return check_value(field, text.lower() in TRUE_WORDS)
    if _is_number(text):
        return check_value(field, float(text.replace(",", "")))
    said = read_reply(field, text, wording).values().get(field)
    return check_value(field, said if said is not None else text)


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", ""))
    except ValueError:
        return False
    return True
