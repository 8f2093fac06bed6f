"""A case told over several turns: later turns win, and a bare reply answers the question asked before it.

Contract: `read_turns(turns, knowledge, known)` returns the profile after the last turn; `follow_turns` also tells the
fields the learner was asked for and does not know, so that they are not asked for again first. Pure: the questions are
found by running the engine on the turns before. This module does not know how a question is put to the learner.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tutor.advice.phrasebook import Wording
from tutor.advice.profile import FIELDS, Fact, Profile
from tutor.advice.recommend import recommend
from tutor.advice.replies import MOST_WORDS, is_correction, is_unknown, read_reply
from tutor.advice.rules import Knowledge
from tutor.advice.wording import open_reading, read_profile

# A long turn may open with the answer in so many words: "None at all. It should go by our own archive."
OPENING_WORDS = 3
_OPENING = re.compile(r"^\s*([^.!;?\n]+)[.!;]\s+\S")
# After this many "I do not know" a third question would be a questionnaire: the best guess is given instead.
MOST_UNKNOWN = 2
NUMBERS = ("count", "money")


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is known after some turns, what the learner does not know, and the fields in the order they were said."""

    profile: Profile = field(default_factory=Profile)
    unknown: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


def read_turns(turns: Sequence[str], knowledge: Knowledge, known: Profile | None = None) -> Profile:
    """Return the facts of a conversation on top of those already `known`."""
    return follow_turns(turns, knowledge, known).profile


def follow_turns(turns: Sequence[str], knowledge: Knowledge, known: Profile | None = None) -> Conversation:
    """Return a conversation's facts and what the learner does not know."""
    state = Conversation(known or Profile())
    for place, turn in enumerate(turns):
        after = place or state.profile.facts  # a case known from before was asked about as well
        opening = _find_opening(turn)
        asked = _find_asked(state, knowledge) if after and (opening or len(turn.split()) <= MOST_WORDS) else ""
        if asked and opening:
            state = _take_opening(opening, turn, asked, state, knowledge.wording)
        else:
            state = _take_turn(turn, asked, state, knowledge.wording)
    return state


def order_missing(names: Sequence[str], unknown: Sequence[str]) -> list[str]:
    """Return the open fields, those the learner could not tell last."""
    return sorted(names, key=lambda name: name in unknown)


def _find_asked(state: Conversation, knowledge: Knowledge) -> str:
    """Return the field the engine asked for after the turns so far; empty where it asked nothing."""
    missing = [entry.field for entry in recommend(state.profile, knowledge).missing]
    return next(iter(order_missing(missing, state.unknown)), "")


def _take_turn(turn: str, asked: str, state: Conversation, wording: Wording) -> Conversation:
    """Return the state after one more turn."""
    if asked and is_unknown(turn, wording):
        return _note_unknown(turn, asked, state, wording)
    corrected = _read_correction(turn, state, wording) if is_correction(turn, wording) else Profile()
    newer = corrected
    if not corrected.facts:
        newer = read_reply(asked, turn, wording) if asked else read_profile(turn, wording)
    profile = state.profile.merge(newer if is_correction(turn, wording) else _join(state.profile, newer, wording))
    said = tuple(name for name in state.said if name not in newer.facts) + tuple(newer.facts)
    return Conversation(profile, tuple(name for name in state.unknown if name not in newer.facts), said)


def _find_opening(turn: str) -> str:
    """Return the words that a turn too long for a bare reply opens with; empty where they are no short sentence."""
    opening = _OPENING.match(turn) if len(turn.split()) > MOST_WORDS else None
    return opening.group(1) if opening and len(opening.group(1).split()) <= OPENING_WORDS else ""


def _take_opening(opening: str, turn: str, asked: str, state: Conversation, wording: Wording) -> Conversation:
    """Return the state after a turn whose first words may answer the question; what the turn states itself wins."""
    state = _take_turn(turn, "", state, wording)
    if asked in state.profile or is_unknown(opening, wording):
        return state
    answer = read_reply(asked, opening, wording).facts.get(asked)
    if answer is None:
        return state
    return Conversation(state.profile.merge(Profile({asked: answer})), state.unknown, (*state.said, asked))


def _note_unknown(turn: str, asked: str, state: Conversation, wording: Wording) -> Conversation:
    """Return the state after "no idea": what else the turn says is kept, and in the end a best guess is asked for."""
    unknown = (*state.unknown, asked)
    profile = state.profile.merge(read_profile(turn, wording))
    if len(unknown) >= MOST_UNKNOWN and "just_answer" not in profile.facts:
        profile = profile.merge(Profile({"just_answer": Fact(True, " ".join(turn.split()))}))
    return Conversation(profile, unknown, state.said)


def _read_correction(turn: str, state: Conversation, wording: Wording) -> Profile:
    """Return the facts that a correction states anew, or the number that it takes back without naming its field.

    "Make that 6,000 tickets" is about the tickets whatever was asked; "no, it is 3,000" is about the number told last.
    """
    stated = Profile({name: fact for name, fact in read_profile(turn, wording).facts.items() if not fact.guessed})
    if set(stated) - {"wanted_approach"} or len(turn.split()) > MOST_WORDS:
        return stated if set(stated) & set(state.profile) else Profile()
    numbers = [name for name in state.said if FIELDS[name].kind in NUMBERS]
    known = [name for name in state.profile if FIELDS[name].kind in NUMBERS]
    if not numbers and len(known) == 1:  # set by a form, not said
        numbers = known
    reading = open_reading(turn, wording)
    numbered = list(wording.number.finditer(reading.plain))
    if not numbers or not numbered:
        return Profile()
    # "not 300 but 3,000": the number that is already known is the one taken back.
    for name in reversed(numbers):
        for match in reversed(numbered):
            answer = read_reply(name, match.group(), wording)
            if name in answer.facts and answer.facts[name].value != state.profile.facts[name].value:
                return Profile({name: Fact(answer.facts[name].value, reading.quote(match))})
    return Profile()


def _join(older: Profile, newer: Profile, wording: Wording) -> Profile:
    """Return the newer facts; two different halves of one fact make the whole ("knowledge" and "behaviour": both)."""
    facts = dict(newer.facts)
    for name, values, together in wording.merges:
        if name in older.facts and name in facts and {older.facts[name].value, facts[name].value} == values:
            facts[name] = Fact(together, f"{older.facts[name].origin}; {facts[name].origin}")
    return Profile(facts)
