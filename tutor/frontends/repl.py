"""The conversation at a terminal.

Contract: `run` reads lines and answers them until the learner leaves; it knows only a `Tutor` and a `Session`. Ctrl-C
during an answer stops that answer and frees the model; at the prompt a second Ctrl-C, or Ctrl-D, leaves. No failure of
one answer ends the conversation. Input and output are functions, so a test or another terminal can take their place.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from tutor.errors import TutorError
from tutor.frontends.intake import check_question
from tutor.frontends.slash_commands import ALIASES, COMMANDS, find_command
from tutor.frontends.talk import Talk
from tutor.frontends.telling import tell_answer
from tutor.frontends.terminal import Style
from tutor.session import Session
from tutor.types import Failed

if TYPE_CHECKING:
    from tutor.engine import Tutor


def run(
    tutor: "Tutor",
    session: Session,
    read_line: Callable[[], str],
    write: Callable[[str], None],
    style: Style | None = None,
) -> None:
    """Converses until the end of input, `/quit`, or Ctrl-C twice at the prompt."""
    converse(Talk(tutor, session, read_line, write, style or Style()))


def converse(talk: Talk) -> None:
    """The same, for a talk that has been set up."""
    interrupted = False
    while True:
        try:
            line = talk.read_line().strip()
            interrupted = False
            if line and not _respond(talk, line):
                return
        except EOFError:
            return
        except KeyboardInterrupt:
            if interrupted:
                return
            interrupted = True
            talk.say("Ctrl-C again, or Ctrl-D, leaves.")


def greet(tutor: "Tutor") -> list[str]:
    """The first lines a person sees."""
    lines = [f"Ask about customizing foundation models. Model: {tutor.model_name}. /help lists the commands."]
    starters = list(tutor.starters)[:3]
    return [*lines, *(f"  {starter}" for starter in starters), ""]


def list_commands() -> list[str]:
    """The names of the slash commands, for completion."""
    return [*COMMANDS, *(name for name in ALIASES if name != "/?")]


def list_arguments(tutor: "Tutor") -> Mapping[str, Sequence[str]]:
    """What may follow a command, for completion: lessons and the fields of a case."""
    lessons = [lesson.source.rpartition("/")[2].removesuffix(".md") for lesson in tutor.lessons]
    fields = [str(entry["name"]) for entry in tutor.advisor.list_fields()]
    return {"/open": lessons, "/quiz": lessons, "/set": fields, "/forget": fields}


def _respond(talk: Talk, line: str) -> bool:
    """Answers one line; False when the learner leaves."""
    try:
        if line.startswith("/"):
            return _run_command(talk, line)
        _answer(talk, check_question(line))
    except TutorError as error:
        talk.say(str(error))
    return True


def _run_command(talk: Talk, line: str) -> bool:
    name, _, rest = line.partition(" ")
    try:
        return find_command(name).run(talk, rest.strip())
    except KeyboardInterrupt:
        talk.say("\n(stopped)")
        return True


def _answer(talk: Talk, question: str) -> None:
    try:
        ending = tell_answer(talk.tutor.ask(talk.session, question), talk.write, talk.style)
    except KeyboardInterrupt:
        talk.say("\n(stopped)")
        return
    if isinstance(ending, Failed):
        talk.say(ending.message)
        return
    talk.turns.append((question, ending.answer))
    if ending.answer.suggestions:
        talk.say("\n".join(["", "Next you could ask:", *(f"- {entry}" for entry in ending.answer.suggestions)]))
    talk.say("")
