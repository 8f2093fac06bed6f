"""How long an answer takes, measured where it is made.

Contract: a `Clock` starts when the question arrives; stages write their milliseconds into it. It knows nothing of
the stages.
"""

import time
from dataclasses import dataclass, field

from tutor.types import Timings


@dataclass
class Clock:
    """Milliseconds since the question arrived."""

    started: float = field(default_factory=time.perf_counter)
    retrieval: float = 0.0
    first_token: float = 0.0

    def now(self) -> float:
        """Milliseconds since the start."""
        return (time.perf_counter() - self.started) * 1000

    def read(self) -> Timings:
        """The timings of a finished answer."""
        return Timings(self.retrieval, self.first_token or self.now(), self.now())
