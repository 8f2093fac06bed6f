"""A learner's case as lines of plain text: its facts, and its way through the decision tree.

Contract: pure functions from plain data to lines, as in `cards`. Nothing is decided here.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.cards import call_approach, show_value


def describe_facts(profile: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The facts of a case with the words each was taken from."""
    origins = {"form": "set by you", "default": "assumed"}
    return [
        f"{call_approach(field)} = {show_value(fact['value'])}  ({origins.get(fact['from'], repr(fact['from']))})"
        for field, fact in profile.items()
    ]


def describe_path(path: Sequence[Mapping[str, Any]], leaf: str) -> list[str]:
    """The way through the decision tree in short: what was answered yes, and how many questions were answered no."""
    lines: list[str] = []
    passed = 0
    for step in path:
        passed += not step["answer"]
        if step["answer"]:
            lines += [f"- {passed} question{'s' * (passed > 1)}: no"] * (passed > 0)
            lines.append(f"- {step['ask']} yes ({step['rule']})")
            passed = 0
    lines += [f"- {passed} question{'s' * (passed > 1)}: no"] * (passed > 0)
    return ["", "Through the decision tree:", *lines, f"=> {call_approach(leaf)}"] if path else []
