"""Reading what the learner types.

Contract: `open_line_reader` gives a function that returns the next line and raises EOFError at the end of input. A
person at a terminal gets a prompt with saved history, editing, several lines, and completion of slash commands and of
what may follow them; a pipe is read line by line without any prompt. It does not know what a line means.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prompt_toolkit.completion import CompleteEvent, Completer
    from prompt_toolkit.document import Document
    from prompt_toolkit.history import History
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

PROMPT = "you> "
Arguments = Callable[[], Mapping[str, Sequence[str]]]


def open_line_reader(
    data: Path, commands: Sequence[str], list_arguments: Arguments = dict
) -> tuple[Callable[[], str], bool]:
    """Opens the reader; also says whether a person sits at the other end.

    Shape: (read_line, is_person). The history is kept in `data/history`, readable by its owner only. `list_arguments`
    gives the words that may follow a command; it is asked when it is needed.
    """
    if sys.stdin.isatty() and sys.stdout.isatty():
        return _open_prompt(data, commands, list_arguments), True
    return _read_piped, False


def complete(text: str, commands: Sequence[str], arguments: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int]]:
    """What `text` could become: words, each with how many letters at the end of `text` it replaces.

    Nothing for a question: it is not to be interrupted by a menu.
    """
    if not text.startswith("/") or "\n" in text:
        return
    name, space, rest = text.partition(" ")
    if not space:
        yield from ((command, len(text)) for command in commands if command.startswith(name.lower()))
        return
    beginnings = [word for word in arguments.get(name, ()) if word.lower().startswith(rest.lower())]
    others = [word for word in arguments.get(name, ()) if word not in beginnings and rest.lower() in word.lower()]
    yield from ((word, len(rest)) for word in [*beginnings, *others])


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


def _read_piped() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def _open_prompt(data: Path, commands: Sequence[str], list_arguments: Arguments) -> Callable[[], str]:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.application import get_app
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.output import ColorDepth

    session: PromptSession[str] = PromptSession(
        history=open_history(data),
        completer=_open_completer(commands, list_arguments),
        complete_while_typing=Condition(lambda: get_app().current_buffer.text.startswith("/")),
        enable_history_search=False,
        multiline=True,
        key_bindings=_bind_keys(),
        prompt_continuation=lambda width, _line, _wraps: "." * (width - 1) + " ",
        color_depth=ColorDepth.MONOCHROME if os.environ.get("NO_COLOR") else None,
    )
    return lambda: session.prompt(PROMPT)


def _bind_keys() -> "KeyBindings":
    """Enter sends, Alt-Enter begins a new line; a pasted text keeps its lines and waits for Enter."""
    from prompt_toolkit.key_binding import KeyBindings

    bindings = KeyBindings()

    @bindings.add("enter")
    def send(event: "KeyPressEvent") -> None:
        event.current_buffer.validate_and_handle()

    @bindings.add("escape", "enter")
    def begin_line(event: "KeyPressEvent") -> None:
        event.current_buffer.insert_text("\n")

    return bindings


def _open_completer(commands: Sequence[str], list_arguments: Arguments) -> "Completer":
    from prompt_toolkit.completion import Completer, Completion

    class SlashCompleter(Completer):
        """`complete` in the words of the library."""

        def get_completions(self, document: "Document", complete_event: "CompleteEvent") -> Iterator[Completion]:
            text = document.text_before_cursor
            arguments = list_arguments() if " " in text else {}
            for word, length in complete(text, commands, arguments):
                yield Completion(word, start_position=-length)

    return SlashCompleter()
