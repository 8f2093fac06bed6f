"""Many questions in one run: a line of JSON in, a line of JSON out, in the same order.

Contract: every line of input gives exactly one line of output with the `id` it came with. A bad line, or a question
that failed, gives a line of kind "error" and the run goes on; standard error says at the end how many. The exit code is
1 only when no line at all could be done. Lines know nothing of each other.
"""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from tutor.errors import TutorError
from tutor.frontends import intake
from tutor.frontends.intake import BadLine, GoodLine
from tutor.frontends.telling import await_answer
from tutor.frontends.terminal import Terminal
from tutor.session import Session
from tutor.types import Answer, Failed

if TYPE_CHECKING:
    from tutor.engine import Tutor

# The fields of a recommendation, so that a line of kind "error" has the shape of its neighbours.
NO_RECOMMENDATION: dict[str, Any] = {
    "primary": None,
    "combine": [],
    "ranking": [],
    "sequence": [],
    "would_change": [],
    "missing": [],
    "profile": {},
    "confidence": 0.0,
    "tree_path": [],
}


class Advisor(Protocol):
    """The recommendation engine, as `tutor.app.open_advisor` gives it."""

    def recommend(self, situation: str | Sequence[str], profile: Any) -> dict[str, Any]:
        """Gives the recommendation object."""


def answer_batch(tutor: "Tutor", name: str, terminal: Terminal) -> int:
    """Answers the questions of a file and returns the exit code."""
    return _write_all((_answer(tutor, line) for line in intake.read_batch(name)), terminal)


def recommend_batch(advisor: Advisor, name: str, terminal: Terminal) -> int:
    """Recommends for the cases of a file and returns the exit code."""
    return _write_all((_recommend(advisor, line) for line in intake.read_batch(name)), terminal)


def converse(tutor: "Tutor", terminal: Terminal) -> int:
    """A conversation for programs: each line of standard input is a question, each line of output an answer object."""
    session = Session()
    for line in sys.stdin:
        if line.strip():
            terminal.write_json(_ask(tutor, session, line, None))
    return 0


def _write_all(results: Iterable[dict[str, Any]], terminal: Terminal) -> int:
    done = failed = 0
    for result in results:
        terminal.write_json(result)
        done += 1
        failed += result["kind"] == "error"
    if failed:
        terminal.note(f'tutor: {failed} of {done} lines could not be done; they have the kind "error"')
    return 1 if failed and failed == done else 0


def _answer(tutor: "Tutor", line: GoodLine | BadLine) -> dict[str, Any]:
    if isinstance(line, BadLine):
        return _fail(line.id, line.reason, line.code)
    if not line.question:
        return _fail(line.id, "the line has no 'question'", "bad_line")
    return _ask(tutor, line.open_session(), line.question, line.id)


def _ask(tutor: "Tutor", session: Session, question: str, name: Any) -> dict[str, Any]:
    from tutor.answers import to_json

    try:
        checked = intake.check_question(question)
        ending = await_answer(tutor.ask(session, checked, None if name is None else str(name)))
    except TutorError as error:
        return _fail(name, str(error), error.code)
    if isinstance(ending, Failed):
        return {**to_json(ending.answer), "id": name, "kind": "error", **_reason(ending.message, ending.code)}
    return {**to_json(ending.answer), "id": name}


def _recommend(advisor: Advisor, line: GoodLine | BadLine) -> dict[str, Any]:
    if isinstance(line, BadLine):
        name, reason, code = line.id, line.reason, line.code
    else:
        try:
            return {"id": line.id, **advisor.recommend(line.tell_situation(), line.profile or None)}
        except TutorError as error:
            name, reason, code = line.id, str(error), error.code
    return {"id": name, "kind": "error", **NO_RECOMMENDATION, **_reason(reason, code)}


def _fail(name: Any, reason: str, code: str) -> dict[str, Any]:
    from tutor.answers import to_json

    return {**to_json(Answer("error", reason)), "id": name, **_reason(reason, code)}


def _reason(message: str, code: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message}}
