"""The labels of the profile's fields: `fields.yaml`, checked once.

Contract: `parse_labels(raw)` returns the mapping it was given, or raises `KnowledgeInvalid` where it names a group, a
field or a choice that does not exist. Pure. It does not know forms.
"""

from collections.abc import Mapping
from typing import Any

from tutor.advice.profile import FIELDS
from tutor.errors import KnowledgeInvalid

Labels = Mapping[str, Any]


def parse_labels(raw: Mapping[str, Any]) -> Labels:
    """Check and return the labels; a field that is missing is no error, an unknown one is."""
    if set(raw) != {"groups", "fields"}:
        raise KnowledgeInvalid("fields.yaml: it takes the keys groups and fields.")
    groups = [group["id"] for group in raw["groups"]]
    for name, entry in raw["fields"].items():
        if name not in FIELDS:
            raise KnowledgeInvalid(f"fields.yaml: {name!r} is not a field of the profile.")
        if not {"group", "label"} <= set(entry) <= {"group", "label", "choices"}:
            raise KnowledgeInvalid(f"fields.yaml: {name!r} takes group, label and, for choices, a label each.")
        if entry["group"] not in groups:
            raise KnowledgeInvalid(f"fields.yaml: {name!r} stands in the unknown group {entry['group']!r}.")
        unknown = set(entry.get("choices", {})) - set(FIELDS[name].choices)
        if unknown:
            raise KnowledgeInvalid(f"fields.yaml: {name!r} labels the unknown choice {min(unknown)!r}.")
    return raw
