"""Scenario files: YAML and JSON lines in, checked scenarios out, and slips named."""

import json
from pathlib import Path

import pytest

from tutor.errors import UsageError
from tutor.quality.scenario_file import read_scenarios
from tutor.quality.suites import measure_advice, run_suite
from tutor.settings import read_settings

GOOD = {"id": "a", "text": "Our prices change every day and answers must name their source.", "expect": "rag"}


def write(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("set.yaml", "scenarios:\n  - {id: a, text: prices change, expect: rag, forbid: [peft]}\n"),
        ("set.yaml", "- {id: a, text: prices change, expect: rag, forbid: peft}\n"),
        ("set.jsonl", '{"id": "a", "question": "prices change", "expect": "rag", "forbid": ["peft"]}\n\n'),
        ("set.txt", '{"id": "a", "text": "prices change", "expect": "rag", "forbid": ["peft"]}\n' * 1),
    ],
)
def test_every_spelling_gives_the_same_scenario(tmp_path: Path, name: str, content: str) -> None:
    (scenario,) = read_scenarios(write(tmp_path, name, content))
    assert scenario == {
        "id": "a", "text": "prices change", "expect": "rag", "accept": [], "forbid": ["peft"], "combine": []
    }  # fmt: skip


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ({"id": "x", "expect": "rag"}, "x"),
        ({"id": "x", "text": "t", "expect": "magic"}, "magic"),
        ({"id": "x", "text": "t"}, "expect"),
        ({"id": "x", "text": "t", "expect": "rag", "accept": ["magic"]}, "accept"),
        (["t"], "scenario 1"),
    ],
)
def test_a_slip_is_named(tmp_path: Path, row: object, named: str) -> None:
    with pytest.raises(UsageError, match=named):
        read_scenarios(write(tmp_path, "set.jsonl", json.dumps(row)))


@pytest.mark.parametrize(("name", "content"), [("s.yaml", ""), ("s.yaml", "a: ["), ("s.jsonl", "{"), ("s.yaml", "5")])
def test_a_file_without_scenarios_is_one_line(tmp_path: Path, name: str, content: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_scenarios(write(tmp_path, name, content))
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"absent\.yaml"):
        read_scenarios(tmp_path / "absent.yaml")


def test_a_set_of_ones_own_is_scored(tmp_path: Path) -> None:
    wrong = {**GOOD, "id": "b", "expect": "pretraining", "forbid": ["rag"]}
    path = write(tmp_path, "set.jsonl", f"{json.dumps(GOOD)}\n{json.dumps(wrong)}\n")
    report = measure_advice(path)
    assert (report["total"], report["right"], report["harmful"]) == (2, 1, 1)
    assert report["by_expected"] == {"pretraining": "0 of 1 right", "rag": "1 of 1 right"}
    assert run_suite("advice", read_settings(), str(path))["advice"] == report


def test_a_set_belongs_to_the_advice_suite(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="advice"):
        run_suite("retrieval", read_settings(), str(tmp_path / "x.yaml"))
