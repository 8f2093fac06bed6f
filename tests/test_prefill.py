"""The learner's facts become the calculator's input."""

import pytest

from cost_defaults import DEFAULTS
from tutor.advice.costs import calculate_costs
from tutor.advice.prefill import prefill_inputs
from tutor.advice.profile import Value


def test_known_facts_are_taken_over_and_others_left_out() -> None:
    values: dict[str, Value] = {"requests_per_month": 5000, "budget_monthly": 200, "failure": "knowledge"}
    assert prefill_inputs(values, DEFAULTS) == {"requests_per_month": 5000, "budget_monthly": 200}
    assert prefill_inputs({}, DEFAULTS) == {}


def test_examples_that_are_there_need_no_labelling() -> None:
    inputs = prefill_inputs({"labelled_examples": 600}, DEFAULTS)
    assert inputs["overrides"]["peft"]["labelled_examples"] == {"low": 0, "base": 0, "high": 4400}
    assert "rag" not in inputs["overrides"]


@pytest.mark.parametrize("ready", [0, 7, 10**10])
def test_the_calculator_takes_it(ready: int) -> None:
    values: dict[str, Value] = {"requests_per_month": 10**13, "labelled_examples": ready, "budget_once": 99.5}
    result = calculate_costs({**prefill_inputs(values, DEFAULTS), "samples": 100}, DEFAULTS)
    assert result["requests_per_month"] == 10**13
    assert result["approaches"]["pretraining"]["budget"]["once"] == "no"
