"""Reading what the learner types.

Contract: `open_line_reader` gives a function that returns the next line and raises EOFError at the end of input. A
person at a terminal gets a prompt with saved history, editing and completion of slash commands; a pipe is read line by
line without any prompt. It does not know what a line means.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prompt_toolkit.history import History

PROMPT = "you> "


def open_line_reader(data: Path, commands: Sequence[str]) -> tuple[Callable[[], str], bool]:
    """Opens the reader; also says whether a person sits at the other end.

    Shape: (read_line, is_person). The history is kept in `data/history`, readable by its owner only.
    """
    if sys.stdin.isatty() and sys.stdout.isatty():
        return _open_prompt(data, commands), True
    return _read_piped, False


def _read_piped() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def _open_prompt(data: Path, commands: Sequence[str]) -> Callable[[], str]:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.application import get_app
    from prompt_toolkit.completion import WordCompleter
    from prompt_toolkit.filters import Condition

    session: PromptSession[str] = PromptSession(
        history=open_history(data),
        completer=WordCompleter(list(commands), sentence=True),
        # Completions pop up for slash commands only: a question is not to be interrupted by a menu.
        complete_while_typing=Condition(lambda: get_app().current_buffer.text.startswith("/")),
        enable_history_search=False,
    )
    return lambda: session.prompt(PROMPT)


def open_history(data: Path) -> "History":
    """Opens the saved input history, or one in memory where the folder cannot be written."""
    from prompt_toolkit.history import FileHistory, InMemoryHistory

    path = data / "history"
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        with path.open("a", encoding="utf-8"):
            return FileHistory(str(path))
    except OSError:
        return InMemoryHistory()  # typing works without a memory; nothing else depends on it
