"""The words of the interview are checked when they are read."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from tutor.advice.interview_words import parse_interview
from tutor.errors import KnowledgeInvalid

FILE = Path(__file__).parent.parent / "corpus" / "knowledge" / "interview.yaml"
RAW = yaml.safe_load(FILE.read_text(encoding="utf-8"))


def test_the_words_are_taken_as_they_are() -> None:
    assert parse_interview(RAW) == RAW


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("extra",), {}),
        (("texts", "extra"), "x"),
        (("answers", "extra"), {"yes": "x"}),
        (("answers", "batch", "maybe"), "x"),
        (("answers", "task", "sing"), "x"),
        (("answers", "deadline_days", "yes"), "x"),
    ],
)
def test_what_nobody_reads_is_refused(path: tuple[str, ...], value: Any) -> None:
    raw = deepcopy(RAW)
    target = raw
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    with pytest.raises(KnowledgeInvalid, match=r"interview\.yaml"):
        parse_interview(raw)


def test_a_missing_text_is_named() -> None:
    raw = deepcopy(RAW)
    del raw["texts"]["unknown"]
    with pytest.raises(KnowledgeInvalid, match="unknown"):
        parse_interview(raw)
