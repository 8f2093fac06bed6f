"""Facts and figures as people in many trades say them: `tests/data/said_facts.yaml` and `said_figures.yaml`."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tutor.advice.cost_words import read_cost_words
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import FIELDS
from tutor.advice.rules import Knowledge
from tutor.advice.wording import read_profile
from tutor.app import find_knowledge

DATA = Path(__file__).parent / "data"
FACTS: dict[str, dict[str, list[str]]] = yaml.safe_load((DATA / "said_facts.yaml").read_text("utf-8"))["facts"]
FIGURES: list[dict[str, Any]] = yaml.safe_load((DATA / "said_figures.yaml").read_text("utf-8"))["figures"]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """The knowledge as it is shipped."""
    return read_knowledge(find_knowledge())


@pytest.mark.parametrize(("field", "said"), FACTS.items(), ids=FACTS.keys())
def test_a_fact_is_read_however_it_is_said(knowledge: Knowledge, field: str, said: dict[str, list[str]]) -> None:
    wrong = []
    for value, sentences in said.items():
        wanted = value.removeprefix("not ")
        for sentence in sentences:
            read = str(read_profile(sentence, knowledge.wording).values().get(field, "nothing")).lower()
            if (read == wanted) == (wanted != value):
                wrong.append(f"{value}: {sentence} -> {read}")
    assert not wrong


def test_every_fact_of_a_case_has_sentences() -> None:
    assert set(FACTS) <= set(FIELDS)
    assert len(set(FIELDS) - set(FACTS)) == 0


def test_figures_are_read_however_they_are_told(knowledge: Knowledge) -> None:
    wrong = []
    for case in FIGURES:
        read = read_cost_words(case["say"], knowledge)
        flat = {**read, **read.get("inputs", {})}
        off = [name for name, value in case["reads"].items() if flat.get(name) != value]
        wrong += [f"{case['say']} -> {name}: {flat.get(name)}" for name in off]
    assert not wrong
