"""The conversation at a terminal.

Contract: `run` reads lines and answers them until the learner leaves; it knows only a `Tutor` and a `Session`. Ctrl-C
during an answer stops that answer and frees the model; at the prompt a second Ctrl-C, or Ctrl-D, leaves. No failure of
one answer ends the conversation. Input and output are functions, so a test or another terminal can take their place.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tutor.errors import TutorError, UsageError
from tutor.frontends.intake import check_question
from tutor.frontends.slash_commands import COMMANDS
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
    talk = Talk(tutor, session, read_line, write, style or Style())
    interrupted = False
    while True:
        try:
            line = read_line().strip()
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
    return list(COMMANDS)


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
    fitting = [command for command in COMMANDS if command.startswith(name.lower())]
    if len(fitting) != 1:
        raise UsageError(f"there is no command {name}; /help lists them")
    return COMMANDS[fitting[0]].run(talk, rest.strip())


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
