"""Counters of the server as Prometheus text.

Contract: `Metrics` counts requests by path and status, answers by kind, and how long answers took; `to_text()` writes
the exposition format 0.0.4. Paths are labels from a fixed set, so that a scanner cannot fill the memory. Nothing that
a learner wrote is kept. It does not know who counts or who reads.
"""

import threading
from collections import Counter
from collections.abc import Mapping

BUCKETS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)  # seconds
KNOWN_PATHS = frozenset(
    {
        "/", "/api/chat", "/api/recommend", "/api/costs", "/api/health", "/api/ready", "/api/source",
        "/api/fields", "/api/chart", "/api/tree", "/api/interview", "/api/training", "/tree.svg",
        "/api/costs/export", "/api/costs/link", "/api/costs/open",
        "/v1/chat/completions", "/v1/models", "/metrics", "/widget", "/widget.js", "/widget/demo", "/openapi.json",
        "/mcp",
    }
)  # fmt: skip


class Metrics:
    """Thread-safe counters of one server."""

    def __init__(self) -> None:
        self._requests: Counter[tuple[str, int]] = Counter()
        self._answers: Counter[str] = Counter()
        self._buckets: Counter[float] = Counter()
        self._seconds = 0.0
        self._lock = threading.Lock()

    def count_request(self, path: str, status: int) -> None:
        """Adds a finished request."""
        label = path if path in KNOWN_PATHS else "/gradio_api" if path.startswith("/gradio_api") else "other"
        with self._lock:
            self._requests[(label, status)] += 1

    def count_answer(self, kind: str, seconds: float) -> None:
        """Adds a finished answer of this kind; `stopped` counts those the learner cut short."""
        with self._lock:
            self._answers[kind] += 1
            self._seconds += seconds
            for bucket in BUCKETS:
                if seconds <= bucket:
                    self._buckets[bucket] += 1

    def to_text(self, gauges: Mapping[str, float]) -> str:
        """Writes everything, with the present values of `gauges` (name to value)."""
        with self._lock:
            lines = ["# HELP tutor_requests_total Requests by path and status.", "# TYPE tutor_requests_total counter"]
            lines += [
                f'tutor_requests_total{{path="{path}",status="{status}"}} {count}'
                for (path, status), count in sorted(self._requests.items())
            ]
            lines += ["# HELP tutor_answers_total Answers by kind.", "# TYPE tutor_answers_total counter"]
            lines += [f'tutor_answers_total{{kind="{kind}"}} {count}' for kind, count in sorted(self._answers.items())]
            total = sum(self._answers.values())
            lines += ["# HELP tutor_answer_seconds Time from question to end.", "# TYPE tutor_answer_seconds histogram"]
            lines += [f'tutor_answer_seconds_bucket{{le="{bucket}"}} {self._buckets[bucket]}' for bucket in BUCKETS]
            lines += [f'tutor_answer_seconds_bucket{{le="+Inf"}} {total}']
            lines += [f"tutor_answer_seconds_sum {self._seconds:.3f}", f"tutor_answer_seconds_count {total}"]
        for name, value in sorted(gauges.items()):
            lines += [f"# TYPE tutor_{name} gauge", f"tutor_{name} {value:g}"]
        return "\n".join(lines) + "\n"
