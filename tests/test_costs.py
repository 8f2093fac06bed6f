"""The calculator: figures that agree with hand calculation, and errors that name the field."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tutor.advice.costs import calculate_costs, find_break_even_calls
from tutor.advice.knowledge import read_knowledge
from tutor.advice.money import Span
from tutor.errors import ProfileInvalid

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"


@pytest.fixture(scope="module")
def defaults() -> Any:
    return read_knowledge(FOLDER).costs


# The invented example of lesson 17: 1,400 a month of benefit, 400 running, 3,000 once, paid back after three months.
LESSON_17 = {
    "approaches": ["prompt_engineering"],
    "requests_per_month": 0,
    "inputs": {
        **{"hours_saved": 40, "hour_value": 30, "errors_avoided": 10, "error_cost": 20},
        **{"hosting": 400, "developer_hours": 50, "developer_rate": 60, "evaluation_hours": 0},
    },
}


def test_the_lessons_example_comes_out(defaults: Any) -> None:
    result = calculate_costs(LESSON_17, defaults)["approaches"]["prompt_engineering"]
    assert result["benefits_monthly"]["total"]["base"] == 1400
    assert result["monthly"]["total"]["base"] == 400
    assert result["once"]["total"]["base"] == 3000
    assert result["payback_month"]["base"] == 3
    assert result["net_benefit"]["base"] == 12 * 1400 - 12 * 400 - 3000
    assert result["roi"]["base"] == round(9000 / 7800, 2)


def test_published_figures_come_out(defaults: Any) -> None:
    assert 556_000 <= find_break_even_calls(Decimal(2000), Decimal("1.10"), Decimal(1224)) <= 557_000
    # Five passages of 500 tokens at 3 USD per million: 0.0075 USD a question, 7,500 USD for a million.
    figures = {"input_price": 3, "prompt_tokens": 0, "extra_tokens": 2500, "answer_tokens": 0}
    for requests, expected in ((1000, 7.5), (1_000_000, 7500)):
        raw = {"approaches": ["rag"], "requests_per_month": requests, "inputs": figures}
        assert calculate_costs(raw, defaults)["approaches"]["rag"]["monthly"]["tokens"]["base"] == expected
    # Examples of 6,000 tokens on 3 million calls: 2,700 USD at 0.15 and 54,000 USD at 3 USD per million.
    for price, expected in ((0.15, 2700), (3, 54_000)):
        figures = {"input_price": price, "prompt_tokens": 0, "extra_tokens": 6000, "answer_tokens": 0}
        raw = {"approaches": ["few_shot"], "requests_per_month": 3_000_000, "inputs": figures}
        assert calculate_costs(raw, defaults)["approaches"]["few_shot"]["monthly"]["tokens"]["base"] == expected
    hosting = calculate_costs({"approaches": ["peft"]}, defaults)["approaches"]["peft"]["monthly"]["hosting"]
    assert hosting["base"] == 1224


def test_an_ensemble_costs_its_calls(defaults: Any) -> None:
    raw = {"approaches": ["prompt_engineering", "ensemble"], "requests_per_month": 100_000}
    rows = calculate_costs(raw, defaults)["approaches"]
    one, three = (rows[name]["monthly"]["tokens"]["base"] for name in raw["approaches"])
    assert three == pytest.approx(3 * one, abs=0.02)


def test_break_even_traffic_is_where_the_costs_cross(defaults: Any) -> None:
    raw = {"approaches": ["few_shot", "peft"], "horizon_months": 12}
    row = calculate_costs(raw, defaults)["break_even"][0]
    assert row["cheaper_above"] == "peft"
    totals = []
    for requests in (row["requests_per_month"] - 1000, row["requests_per_month"] + 1000):
        rows = calculate_costs({**raw, "requests_per_month": requests}, defaults)["approaches"]
        totals.append(rows["peft"]["total_cost"]["base"] < rows["few_shot"]["total_cost"]["base"])
    assert totals == [False, True]


def test_low_base_high_are_ordered_and_the_worst_case_is_low(defaults: Any) -> None:
    raw = {"inputs": {"new_revenue": {"low": 100, "base": 900, "high": 5000}}}
    for row in calculate_costs(raw, defaults)["approaches"].values():
        for part in (row["total_cost"], row["total_benefit"], row["net_benefit"]):
            assert part["low"] <= part["base"] <= part["high"]
        assert row["net_benefit"]["low"] == round(row["total_benefit"]["low"] - row["total_cost"]["high"], 2)


def test_an_override_beats_an_input_beats_a_default(defaults: Any) -> None:
    raw = {"approaches": ["peft", "rag"], "inputs": {"hosting": 10}, "overrides": {"peft": {"hosting": 7}}}
    result = calculate_costs(raw, defaults)
    assert result["figures"]["peft"]["hosting"]["base"] == 7
    assert result["figures"]["rag"]["hosting"]["base"] == 10
    assert result["figures"]["peft"]["compute"]["from"] == "default"
    assert result["figures"]["peft"]["compute"]["date"]
    assert result["figures"]["peft"]["developer_hours"]["assumed"] is True


def test_money_is_exact_and_rounded_half_up() -> None:
    assert Span(Decimal("0.005"), Decimal("0.015"), Decimal("2.675")).show() == {
        "low": 0.01,
        "base": 0.02,
        "high": 2.68,
    }
    tenth = Span(*(Decimal("0.1"),) * 3)
    assert (tenth + tenth + tenth).base == Decimal("0.3")


def test_never_paid_back_is_none(defaults: Any) -> None:
    row = calculate_costs({"approaches": ["rag"]}, defaults)["approaches"]["rag"]
    assert row["payback_month"] == {"low": None, "base": None, "high": None}


@pytest.mark.parametrize(
    ("raw", "named"),
    [
        ({"approach": ["rag"]}, "approach"),
        ({"approaches": ["magic"]}, "approaches"),
        ({"approaches": []}, "approaches"),
        ({"requests_per_month": -1}, "requests_per_month"),
        ({"requests_per_month": 1.5}, "requests_per_month"),
        ({"horizon_months": 0}, "horizon_months"),
        ({"horizon_months": 10**6}, "horizon_months"),
        ({"currency": ""}, "currency"),
        ({"inputs": {"hosting": -5}}, "inputs.hosting"),
        ({"inputs": {"hosting": "much"}}, "inputs.hosting"),
        ({"inputs": {"hosting": float("inf")}}, "inputs.hosting"),
        ({"inputs": {"hosting": {"low": 3, "base": 2, "high": 1}}}, "inputs.hosting"),
        ({"inputs": {"hosting": {"low": 3}}}, "inputs.hosting"),
        ({"inputs": {"rent": 5}}, "rent"),
        ({"overrides": {"magic": {}}}, "overrides"),
        ({"overrides": {"rag": {"rent": 5}}}, "rent"),
        ([], "calculator"),
    ],
)
def test_a_wrong_input_is_named(defaults: Any, raw: Any, named: str) -> None:
    with pytest.raises(ProfileInvalid, match=named):
        calculate_costs(raw, defaults)


def test_every_default_is_dated_and_is_sourced_or_says_it_is_ours(defaults: Any) -> None:
    for figures in (defaults["inputs"], *defaults["approaches"].values()):
        for name, figure in figures.items():
            assert figure["date"] and figure["unit"], name
            assert figure["references"] or figure.get("reading") or figure.get("ask"), name
            assert figure["low"] <= figure["base"] <= figure["high"], name
