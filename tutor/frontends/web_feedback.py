"""What readers think of answers, kept on this machine.

Contract: `FeedbackBook(folder).add(question, answer, helpful)` appends one JSON line to `feedback.jsonl` in the folder
of the learner's own data and says whether it could; from `LIMIT` bytes on nothing more is kept. It sends nothing
anywhere and does not know who asked.
"""

import json
import threading
from datetime import UTC, datetime
from pathlib import Path

from tutor.types import Answer

LIMIT = 10_000_000
NAME = "feedback.jsonl"


class FeedbackBook:
    """Judgements of answers in one file; safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._lock = threading.Lock()

    def add(self, question: str, answer: Answer, is_helpful: bool) -> bool:
        """Keeps one judgement; False where it could not be written."""
        entry = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "helpful": is_helpful,
            "question": question,
            "kind": answer.kind,
            "answer": answer.text,
            "sources": [[item.source, item.section] for item in answer.citations],
            "technique": answer.technique,
            "model": answer.model,
        }
        with self._lock:
            try:
                if self.path.is_file() and self.path.stat().st_size > LIMIT:
                    return False
                self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                with self.path.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(entry, ensure_ascii=False) + "\n")
            except OSError:
                return False
        return True
