"""Are the tools called when they should be, and with what was said: precision, recall, arguments.

Contract: `measure_tools(outcomes)` compares the tool a question must reach with the ones the answer called. Precision:
of the questions on which a tool was called, the share on which that tool was due; recall: of the questions on which a
tool was due, the share on which it was called; argument accuracy: of the facts a due call must carry, the share that
it carries with the same value. It does not know the tutor.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from tutor.quality.metrics import count_share, share
from tutor.quality.outcomes import Outcome, group
from tutor.types import ToolCall


def measure_tools(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures over all questions, by kind and by field, and what went wrong."""
    due = [outcome for outcome in outcomes if outcome.question["tool"]]
    called = [outcome for outcome in outcomes if outcome.answer.tool_calls]
    marks = [(outcome, field, carried) for outcome in due for field, carried in compare_arguments(outcome).items()]
    fields: defaultdict[str, list[bool]] = defaultdict(list)
    for _, field, carried in marks:
        fields[field].append(carried)
    return {
        "questions": len(outcomes),
        "call_precision": count_share(calls_due(outcome) for outcome in called),
        "call_recall": count_share(calls_due(outcome) for outcome in due),
        "argument_accuracy": share(sum(carried for _, _, carried in marks), len(marks)),
        "all_arguments_right": count_share(
            all(compare_arguments(outcome).values()) for outcome in due if outcome.question["tool"]["arguments"]
        ),
        "by_kind": {
            kind: {
                "call_recall": count_share(calls_due(outcome) for outcome in members),
                "argument_accuracy": count_share(
                    carried for outcome in members for carried in compare_arguments(outcome).values()
                ),
            }
            for kind, members in group(due, "kind").items()
        },
        "by_field": {field: count_share(found) for field, found in sorted(fields.items())},
        "not_called": [outcome.question["id"] for outcome in due if not calls_due(outcome)],
        "called_wrongly": [
            {"id": outcome.question["id"], "called": [call.name for call in outcome.answer.tool_calls]}
            for outcome in called
            if not calls_due(outcome)
        ],
        "arguments_missed": [
            {"id": outcome.question["id"], "field": field} for outcome, field, carried in marks if not carried
        ],
    }


def calls_due(outcome: Outcome) -> bool:
    """Tells whether the answer called the tool that was due."""
    tool = outcome.question["tool"]
    return bool(tool) and any(call.name == tool["name"] for call in outcome.answer.tool_calls)


def compare_arguments(outcome: Outcome) -> dict[str, bool]:
    """Each fact that the due call must carry, and whether it does; none is carried where the tool was not called."""
    tool = outcome.question["tool"]
    given: dict[str, Any] = {}
    for call in outcome.answer.tool_calls:
        if call.name == tool["name"]:
            given |= read_arguments(call)
    return {field: is_same(given.get(field), value) for field, value in tool["arguments"].items()}


def read_arguments(call: ToolCall) -> dict[str, Any]:
    """The facts a call rests on, flat: what stands in its arguments, and what the tool read from the words in them."""
    flat: dict[str, Any] = {}
    told = (call.arguments.get("inputs"), call.arguments.get("profile"), call.arguments)
    for place in (call.result.get("inputs"), call.result.get("profile"), *told):
        if isinstance(place, Mapping):
            flat |= {name: _unwrap(value) for name, value in place.items()}
    further = flat.pop("inputs", None)
    while isinstance(further, Mapping):  # the calculator's figures stand inside its input
        flat |= {name: _unwrap(value) for name, value in further.items()}
        further = further.get("inputs")
    return flat


def is_same(given: Any, expected: Any) -> bool:
    """Tells whether two values mean the same: numbers by size, texts without case, lists in any order."""
    if isinstance(expected, bool) or isinstance(given, bool):
        return given is expected
    if isinstance(expected, list | tuple):
        return isinstance(given, list | tuple) and set(map(_soften, expected)) <= set(map(_soften, given))
    return given is not None and _soften(given) == _soften(expected)


def _unwrap(value: Any) -> Any:
    return value["value"] if isinstance(value, Mapping) and "value" in value else value


def _soften(value: Any) -> str:
    try:
        return f"{float(str(value).replace(',', '')):g}"
    except ValueError:
        return str(value).strip().casefold()
