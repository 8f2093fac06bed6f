"""The fields of a form: each field of the profile once, grouped and labelled, and slips in the file named."""

from pathlib import Path

import pytest
import yaml

from tutor.advice.fields import list_fields
from tutor.advice.knowledge import read_knowledge
from tutor.advice.labels import parse_labels
from tutor.advice.profile import FIELDS
from tutor.errors import KnowledgeInvalid

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"


def test_every_field_is_there_once_with_what_a_form_needs() -> None:
    knowledge = read_knowledge(FOLDER)
    entries = list_fields(knowledge)
    assert sorted(entry["name"] for entry in entries) == sorted(FIELDS)
    groups = [entry["group"]["id"] for entry in entries]
    assert groups == sorted(groups, key=[group["id"] for group in knowledge.labels["groups"]].index)
    for entry in entries:
        field = FIELDS[entry["name"]]
        assert entry["kind"] == field.kind and entry["unit"] == field.unit and entry["label"]
        assert [choice["value"] for choice in entry["choices"]] == list(field.choices)
        assert all(choice["label"] for choice in entry["choices"])
        assert (entry["high"] is not None) == (field.kind in ("count", "money"))


def test_every_field_and_every_choice_has_a_label_of_its_own() -> None:
    labels = yaml.safe_load((FOLDER / "fields.yaml").read_text(encoding="utf-8"))["fields"]
    assert set(labels) == set(FIELDS)
    for name, entry in labels.items():
        if name != "wanted_approach":  # its choices carry the approaches' names
            assert list(entry.get("choices", {})) == list(FIELDS[name].choices), name


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda raw: raw["fields"].update(colour={"group": "task", "label": "x"}), "colour"),
        (lambda raw: raw["fields"]["task"].update(group="nowhere"), "nowhere"),
        (lambda raw: raw["fields"]["task"].pop("label"), "label"),
        (lambda raw: raw["fields"]["task"]["choices"].update(dance="dance"), "dance"),
        (lambda raw: raw.pop("groups"), "groups"),
    ],
)
def test_a_slip_in_the_file_is_named(change, named: str) -> None:
    raw = yaml.safe_load((FOLDER / "fields.yaml").read_text(encoding="utf-8"))
    change(raw)
    with pytest.raises(KnowledgeInvalid, match=named):
        parse_labels(raw)
