"""From the learner's facts to the calculator: what is known already need not be entered twice.

Contract: `prefill_inputs(values, defaults)` takes the bare values of a profile and the content of `costs.yaml` and
returns an input for `calculate_costs`; facts that are unknown leave the defaults. It recommends nothing.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from tutor.advice.cost_input import read_default
from tutor.advice.money import PLACES
from tutor.advice.profile import Value

SAME_NAME = ("requests_per_month", "budget_once", "budget_monthly")
LABELS = "labelled_examples"


def prefill_inputs(values: Mapping[str, Value], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return `{"requests_per_month", "budget_once", "budget_monthly", "overrides"}`, as far as the facts are known.

    Examples that are labelled already are taken off what each approach would have to label.
    """
    inputs: dict[str, Any] = {name: values[name] for name in SAME_NAME if name in values}
    overrides = _take_off_labels(values[LABELS], defaults) if LABELS in values else {}
    return {**inputs, "overrides": overrides} if overrides else inputs


def _take_off_labels(ready: Value, defaults: Mapping[str, Any]) -> dict[str, dict[str, dict[str, float]]]:
    """Return, for each approach that needs labels, how many are still to be labelled."""
    overrides = {}
    for approach, figures in defaults["approaches"].items():
        if LABELS in figures:
            need = read_default(LABELS, figures[LABELS])
            rest = {place: float(max(need.at(place) - Decimal(str(ready)), Decimal(0))) for place in PLACES}
            overrides[approach] = {LABELS: rest}
    return overrides
