"""One conversation at a terminal: what the slash commands and the loop that reads lines work on.

Contract: a `Talk` holds the tutor, the learner's session, how lines are read and written, and what was asked and
answered so far. It belongs to one conversation. It does not know which commands exist.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tutor.errors import UsageError
from tutor.frontends.terminal import Style, wrap_text
from tutor.session import Session
from tutor.types import Answer

if TYPE_CHECKING:
    from tutor.engine import Tutor
    from tutor.frontends.practice import Practice


@dataclass
class Talk:
    """One conversation at a terminal: the tutor, the learner's session, and what was asked and answered so far."""

    tutor: "Tutor"
    session: Session
    read_line: Callable[[], str]
    write: Callable[[str], None]
    style: Style = field(default_factory=Style)
    turns: list[tuple[str, Answer]] = field(default_factory=list)
    practice: "Callable[[], Practice] | None" = None  # opens the practice questions, where there are any

    def say(self, text: str) -> None:
        """Writes a line of text of any origin."""
        self.write(wrap_text(text, self.style.width) + "\n")

    @property
    def last(self) -> Answer:
        """The latest answer.

        Raises:
            UsageError: nothing was asked yet.
        """
        if not self.turns:
            raise UsageError("ask something first")
        return self.turns[-1][1]
