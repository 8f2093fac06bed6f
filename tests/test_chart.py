"""The comparison chart: every rating, every mark, and a disagreement behind each disputed cell."""

from pathlib import Path

import pytest
import yaml

from tutor.advice.chart import MARKS, build_chart
from tutor.advice.disagreements import parse_disagreements
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import APPROACHES
from tutor.advice.rules import Knowledge
from tutor.errors import KnowledgeInvalid

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "corpus" / "knowledge"
SEEDS = ["data", "compute", "time", "performance", "expertise", "resource_demand", "customization_level", "best_use"]


def read(name: str) -> dict:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


def test_ten_approaches_over_the_criteria_of_the_course_notes(knowledge: Knowledge) -> None:
    chart = build_chart(knowledge)
    assert [entry["id"] for entry in chart["criteria"]] == SEEDS
    assert [row["approach"] for row in chart["rows"]] == list(APPROACHES)
    for row in chart["rows"]:
        assert list(row["cells"]) == SEEDS
        for cell in row["cells"].values():
            assert cell["text"] and set(cell["marks"]) <= set(MARKS.values())
            assert not any(mark in cell["text"] for mark in ("(disputed", "(our", "(reported"))
    assert chart == build_chart(knowledge)


def test_a_disputed_cell_and_its_disagreement_name_each_other(knowledge: Knowledge) -> None:
    chart = build_chart(knowledge)
    for row in chart["rows"]:
        for name, cell in row["cells"].items():
            assert ("disputed" in cell["marks"]) == bool(cell["disagreements"]), (row["approach"], name)


def test_every_side_has_a_source_and_every_reading_a_lesson(knowledge: Knowledge) -> None:
    labels = {key: entry["label"] for key, entry in read("references.yaml").items()}
    entries = build_chart(knowledge)["disagreements"]
    assert len(entries) >= 10
    for entry in entries:
        assert len(entry["sides"]) >= 2 and entry["our_reading"]
        for side in entry["sides"]:
            assert not side["references"] or side["source"] == "; ".join(labels[key] for key in side["references"])
        heading = entry["lesson"]["section"].rpartition(" > ")[2]
        assert f"# {heading}\n" in (ROOT / "corpus" / "lessons" / entry["lesson"]["source"]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda raw: raw.pop("verified"), "verified"),
        (lambda raw: raw["criteria"].pop("data"), "criteria"),
        (lambda raw: raw["disagreements"][0]["cells"].append(["magic", "data"]), "magic"),
        (lambda raw: raw["disagreements"][0]["cells"].append(["rag", "colour"]), "colour"),
        (lambda raw: raw["disagreements"][0]["sides"].__delitem__(slice(1, None)), "two sides"),
        (lambda raw: raw["disagreements"][0]["sides"][0].pop("says"), "side"),
        (lambda raw: raw["disagreements"][0].pop("our_reading"), "our_reading"),
    ],
)
def test_a_slip_in_the_file_is_named(change, named: str) -> None:
    raw = read("disagreements.yaml")
    change(raw)
    with pytest.raises(KnowledgeInvalid, match=named):
        parse_disagreements(raw, SEEDS)
