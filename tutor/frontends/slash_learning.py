"""The slash commands for learning: open a source or a lesson, practise, compare techniques.

Contract: each takes the `Talk` and the rest of the line, says its result and returns True. Failures are `TutorError`.
A lesson's text is untrusted like any other and passes through the same writer as an answer.
"""

import dataclasses
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tutor.errors import TutorError, UsageError
from tutor.frontends import cards
from tutor.frontends.markdown_stream import AnswerWriter
from tutor.frontends.practice import USUAL_COUNT, hold_quiz
from tutor.frontends.talk import Talk
from tutor.frontends.text_tables import draw_table
from tutor.teaching.quiz import choose_lesson

if TYPE_CHECKING:
    from tutor.types import Lesson


def show_sources(talk: Talk, rest: str) -> bool:
    """Lists the sources of the last answer, or opens the lesson at one of them."""
    if rest:
        return open_source(talk, rest)
    lines = cards.list_citations(talk.last.citations)
    talk.say("\n".join(lines) if lines else "The last answer quotes no lesson.")
    return True


def open_source(talk: Talk, rest: str) -> bool:
    """Opens the lesson at a source of the last answer, or a whole lesson by its name."""
    number = rest.strip("[] ")
    if number and not number.isdigit():
        return _show_lesson(talk, number)
    citations = talk.last.citations
    if not number and len(citations) != 1:
        raise UsageError(f"say which: /open 1 to {len(citations)}" if citations else "the last answer quotes no lesson")
    citation = next((entry for entry in citations if str(entry.n) == (number or str(entry.n))), None)
    if citation is None:
        raise UsageError(f"the last answer has no source {rest}; /sources lists them")
    lesson = talk.tutor.read_source(citation.source)
    if lesson is None:
        raise TutorError(f"{citation.source} cannot be opened any more")
    talk.say("\n".join(cards.open_source(lesson, citation.section, citation.quote)))
    return True


def practise(talk: Talk, rest: str) -> bool:
    """Asks practice questions, of one lesson or of whatever is due."""
    if talk.practice is None:
        raise TutorError("there are no practice questions here; use 'tutor quiz'")
    practice = talk.practice()
    if rest:
        lesson = choose_lesson(practice.items, rest)
        chosen = tuple(item for item in practice.items if item.lesson == lesson)
        practice = dataclasses.replace(practice, items=chosen)
    talk.say("Answer with a letter; q leaves the quiz.")
    asked, right = hold_quiz(practice, USUAL_COUNT, talk.read_line, talk.say)
    said = f"{right} of {asked} right. 'tutor progress' shows where you stand."
    talk.say(said if asked else "Back to your questions.")
    return True


def compare(talk: Talk, rest: str) -> bool:
    """Answers one question under several techniques; without a question, the last one again."""
    if not rest and not talk.turns:
        raise UsageError("give a question: /compare What is LoRA?")
    from tutor.lab.compare import compare_techniques

    outcomes = [dataclasses.asdict(outcome) for outcome in compare_techniques(talk.tutor, rest or talk.turns[-1][0])]
    for outcome in outcomes:
        _write(talk, f"## {outcome['technique']}\n\n{outcome['text']}\n\n")
    columns = [name for name in outcomes[0] if name not in {"prompt", "text"}]
    rows = [{name: str(outcome[name]) for name in columns} for outcome in outcomes]
    talk.say("\n".join(draw_table(rows, talk.style.width, right=set(columns) - {"technique"})))
    return True


def find_lesson(lessons: "Sequence[Lesson]", wanted: str) -> "Lesson":
    """The lesson meant by its file name, its number, or a part of its file name or title that no other has.

    Raises:
        UsageError: none fits, or more than one.
    """
    words = wanted.strip().lower().removesuffix(".md")
    names = {lesson.source: lesson.source.rpartition("/")[2].removesuffix(".md").lower() for lesson in lessons}
    exact = [lesson for lesson in lessons if words in (names[lesson.source], lesson.id, lesson.source.lower())]
    near = [lesson for lesson in lessons if words in names[lesson.source] or words in lesson.title.lower()]
    fitting = exact or near
    if len(fitting) != 1:
        found = "more than one lesson fits" if fitting else "no lesson fits"
        listed = ", ".join(names[lesson.source] for lesson in fitting or lessons)
        raise UsageError(f"{found} '{wanted}'; choose from: {listed}")
    return fitting[0]


def _show_lesson(talk: Talk, wanted: str) -> bool:
    lesson = find_lesson(talk.tutor.lessons, wanted)
    _write(talk, re.sub(r"<!--.*?-->\n?", "", lesson.body, flags=re.DOTALL))
    talk.say(f"({lesson.source})")
    return True


def _write(talk: Talk, markdown: str) -> None:
    writer = AnswerWriter(talk.write, talk.style)
    writer.feed(markdown)
    writer.close()
