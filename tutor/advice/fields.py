"""The profile's fields as a form shows them: group, label, choices, unit, range and question.

Contract: `list_fields(knowledge)` returns one plain entry per field of the profile, in the order of the groups of
`fields.yaml`. A field without an entry there is shown under its own name in the last group, so that a new fact never
breaks a form. Pure. It does not know what a fact means for a recommendation.
"""

from collections.abc import Mapping
from typing import Any

from tutor.advice.profile import FIELDS, Field
from tutor.advice.rules import Knowledge


def list_fields(knowledge: Knowledge) -> list[dict[str, Any]]:
    """Return name, kind, unit, low, high, label, choices ({"value", "label"}), question and group of every field.

    `kind` is "choice", "flag", "count" or "money"; `low` and `high` are inclusive and None where no number is taken;
    `question` is the one that asks for the field, empty where there is none; `group` is {"id", "name"}.
    """
    labels = knowledge.labels
    order = [group["id"] for group in labels["groups"]]
    entries = [_describe(field, labels, knowledge) for field in FIELDS.values()]
    return sorted(entries, key=lambda entry: order.index(entry["group"]["id"]))


def _describe(field: Field, labels: Mapping[str, Any], knowledge: Knowledge) -> dict[str, Any]:
    """Return one entry."""
    known = labels["fields"].get(field.name, {})
    group = known.get("group", labels["groups"][-1]["id"])
    name = next(entry["name"] for entry in labels["groups"] if entry["id"] == group)
    says = known.get("choices", {})
    is_number = field.kind in ("count", "money")
    return {
        "name": field.name,
        "label": known.get("label", _spell(field.name)),
        "kind": field.kind,
        "unit": field.unit,
        "low": field.low if is_number else None,
        "high": field.high if is_number else None,
        "choices": [{"value": choice, "label": _say_choice(choice, says, knowledge)} for choice in field.choices],
        "question": knowledge.wording.questions.get(field.name, {}).get("en", ""),
        "group": {"id": group, "name": name},
    }


def _say_choice(choice: str, says: Mapping[str, str], knowledge: Knowledge) -> str:
    """Return the label of a choice; an approach is named as everywhere else."""
    approach = knowledge.approaches.get(choice)
    return says.get(choice) or (approach.name if approach else _spell(choice))


def _spell(name: str) -> str:
    return name.replace("_", " ")
