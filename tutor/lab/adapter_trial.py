"""Does the adapter earn its place? The same held-out items for the plain model, the adapter, and no model at all.

Contract: `compare_adapter(exercises, plain, tuned)` asks both models every item (the plain one with 0, 1 and 3
examples) and counts, for each job and source: first sentence right (the right note, letter for letter, with its
number), said (the same, whatever its number), copied (from any note, with its number), whole reply right, replies
that never end. Its yardstick needs no model: repeat the note that shares most words with the question, the follow-up
as it is, no facts. It returns plain data and does not know how it is printed.
"""

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tutor.citing import MARK, mark
from tutor.lab.exercises import Exercise
from tutor.sentences import read_question_stems, read_stems, read_words

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel

EXAMPLES = (0, 1, 3)
LONGEST = 160  # tokens of a reply; the longest right one in the set has fewer
Report = dict[str, dict[str, dict[str, int]]]


def compare_adapter(
    exercises: Sequence[Exercise],
    plain: "BaseChatModel | None",
    tuned: "BaseChatModel | None",
    progress: Callable[[str], None] = lambda text: None,
) -> Report:
    """Counts per "job (source)" and technique; a model that is None is left out."""
    trials: list[tuple[str, BaseChatModel, int]] = []
    if plain is not None:
        trials += [(f"plain, {count} examples", plain, count) for count in EXAMPLES]
    if tuned is not None:
        trials.append(("adapter, 0 examples", tuned, 0))
    report: Report = {}
    groups: dict[str, list[Exercise]] = {}
    for exercise in exercises:
        groups.setdefault(f"{exercise.job} ({exercise.source})", []).append(exercise)
    for group, items in groups.items():
        report[group] = {"no model": _count([judge(item, reply_plainly(item)) for item in items])}
        for technique, model, count in trials:
            report[group][technique] = _count([_ask(model, item, count) for item in items])
            progress(f"{group}: {technique}: {report[group][technique]}")
    return report


def reply_plainly(exercise: Exercise) -> str:
    """What a program without a model would reply."""
    notes = exercise.notes
    if notes:
        asked = set(read_question_stems(exercise.values["question"]))
        best = max(notes, key=lambda number: len(asked & set(read_stems(notes[number]))))
        return mark(notes[best], best)
    return exercise.values.get("question", "{}")


def judge(exercise: Exercise, reply: str, ended: bool = True) -> Mapping[str, int]:
    """One reply, as counts of 0 and 1."""
    reply = " ".join(reply.split())
    notes = {number: mark(text, number) for number, text in exercise.notes.items()}
    right = [text for text in notes.values() if text in exercise.target]
    return {
        "items": 1,
        "first_right": int(any(reply.startswith(text) for text in right)),
        "first_said": int(any(_say(reply).startswith(_say(text)) for text in right)),
        "first_copied": int(any(reply.startswith(text) for text in notes.values())),
        "whole_right": int(_read_reply(exercise, reply) == _read_reply(exercise, exercise.target)),
        "endless": int(not ended),
    }


def _say(text: str) -> str:
    """A text without its markers and without the stops they stand at."""
    return " ".join(re.sub(r"[.!?]+(?=\s|$)", "", MARK.sub("", text)).split())


def _read_reply(exercise: Exercise, reply: str) -> object:
    """What of a reply must be the same: the facts, the words, or every letter."""
    if exercise.notes:
        return reply
    if "question" in exercise.values:
        return read_words(reply)
    try:
        return json.loads(reply)
    except ValueError:
        return reply


def _ask(model: "BaseChatModel", exercise: Exercise, examples: int) -> Mapping[str, int]:
    started = time.perf_counter()
    options: dict[str, Any] = {**exercise.prompt.options, "max_tokens": LONGEST}
    reply = model.invoke(exercise.render(examples), **options)
    ended = reply.response_metadata.get("finish_reason") != "length"
    milliseconds = round((time.perf_counter() - started) * 1000)
    return {**judge(exercise, reply.text, ended), "milliseconds": milliseconds}


def _count(outcomes: Sequence[Mapping[str, int]]) -> dict[str, int]:
    names = dict.fromkeys(name for outcome in outcomes for name in outcome)
    return {name: sum(outcome.get(name, 0) for outcome in outcomes) for name in names}
