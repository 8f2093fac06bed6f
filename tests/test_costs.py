"""The calculator: figures that agree with hand calculation, and errors that name the field."""

import json
import random
import re
from decimal import Decimal
from typing import Any

import pytest

from cost_defaults import CORPUS, DEFAULTS
from tutor.advice.costs import calculate_costs, find_break_even_calls
from tutor.advice.money import Span
from tutor.errors import ProfileInvalid

LESSON = CORPUS / "lessons" / "17-costs-and-benefits.md"


@pytest.fixture(scope="module")
def defaults() -> Any:
    return DEFAULTS


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


def read_worked_example(defaults: Any) -> tuple[dict[str, Any], dict[str, tuple[float, float]]]:
    """The input and the results of the lesson's two tables: few-shot prompting and LoRA."""
    rows = re.findall(r"(?m)^\| [^|]*\(`(\w+)`\) \| ([\d,.]+) \| ([\d,.]+) \|$", LESSON.read_text(encoding="utf-8"))
    values = {name: tuple(float(cell.replace(",", "")) for cell in cells) for name, *cells in rows}
    figures = [{name: pair[side] for name, pair in values.items() if name in defaults["inputs"]} for side in (0, 1)]
    raw = {
        **{"approaches": ["few_shot", "peft"], "requests_per_month": 20_000, "horizon_months": 24},
        "overrides": dict(zip(("few_shot", "peft"), figures, strict=True)),
    }
    return raw, {name: pair for name, pair in values.items() if name not in defaults["inputs"]}


def test_the_worked_example_of_the_lesson_comes_out(defaults: Any) -> None:
    raw, expected = read_worked_example(defaults)
    assert {"once", "monthly", "benefits_monthly", "net_benefit", "roi", "payback_month", "npv"} == set(expected)
    result = calculate_costs(raw, defaults)
    for name, pair in expected.items():
        parts = [result["approaches"][approach][name] for approach in ("few_shot", "peft")]
        assert tuple(part.get("total", part)["base"] for part in parts) == pair, name
    assert result["break_even"][0] == {
        **{"between": ["few_shot", "peft"], "requests_per_month": 129_445, "cheaper_above": "peft"}
    }
    assert result["crossovers"][0]["net"] == {"month": 21, "ahead_after": "peft"}
    raw["overrides"]["peft"] |= {
        "hours_saved": {"low": 20, "base": 40, "high": 60},
        "developer_hours": {"low": 40, "base": 80, "high": 160},
        "labelling_price": {"low": 1, "base": 2, "high": 4},
    }
    bars = calculate_costs(raw, defaults)["tornado"]["peft"]
    assert [(bar["figure"], bar["swing"]) for bar in bars] == [
        ("hours_saved", 28_800), ("developer_hours", 7_200), ("labelling_price", 1_500)
    ]  # fmt: skip


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
    assert hosting["base"] == 1224 == Decimal("1.70") * 24 * 30


def test_a_month_of_retrieval_is_store_and_questions_and_indexing(defaults: Any) -> None:
    figures = {
        **{"input_price": 3, "output_price": 15, "prompt_tokens": 0, "extra_tokens": 2500, "answer_tokens": 300},
        **{"vector_store": 70, "reindexing": 5},
    }
    raw = {"approaches": ["rag"], "requests_per_month": 10_000, "inputs": figures}
    monthly = calculate_costs(raw, defaults)["approaches"]["rag"]["monthly"]
    assert monthly["tokens"]["base"] == 10_000 * (0.0075 + 0.0045)
    assert monthly["total"]["base"] == 70 + 120 + 5


def test_what_only_the_person_knows_is_asked_until_it_is_said(defaults: Any) -> None:
    asked = calculate_costs({"approaches": ["rag", "peft"]}, defaults)["to_fill"]
    assert {"requests_per_month", "labelling_price", "hours_saved"} <= set(asked)
    raw = {
        **{"approaches": ["rag", "peft"], "requests_per_month": 5, "inputs": {"labelling_price": 1}},
        "overrides": {"rag": {"hours_saved": 4, "error_cost": 1}, "peft": {"hours_saved": 5}},
    }
    rest = set(calculate_costs(raw, defaults)["to_fill"])
    assert not rest & {"requests_per_month", "labelling_price", "hours_saved"}
    assert "error_cost" in rest  # said for one of the two only


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
        ({"inputs": {"hosting": 10**400}}, "inputs.hosting"),
        ({"inputs": {"hosting": float("nan")}}, "inputs.hosting"),
        ({"inputs": {"hosting": 1e-300}}, "inputs.hosting"),
        ({"inputs": {"hosting": True}}, "inputs.hosting"),
        ({"inputs": {"cached_share": 1.5}}, "inputs.cached_share"),
        ({"overrides": {"rag": {"calls_per_request": 10**9}}}, "overrides.rag.calls_per_request"),
        ({"requests_per_month": {"low": 1, "base": 1.5, "high": 2}}, "requests_per_month"),
        ({"requests_per_month": {"low": 5, "base": 1, "high": 2}}, "requests_per_month"),
        ({"requests_per_month": 10**5000}, "requests_per_month"),
        ({"discount_rate_percent": -1}, "discount_rate_percent"),
        ({"discount_rate_percent": 101}, "discount_rate_percent"),
        ({"budget_once": "much"}, "budget_once"),
        ({"budget_monthly": -1}, "budget_monthly"),
        ({"samples": 10**6}, "samples"),
        ({"seed": -1}, "seed"),
        ({"currency": "=1+1"}, "currency"),
        ({"currency": "U|S<D"}, "currency"),
        ({"currency": "  "}, "currency"),
        ({"currency": "a\nb"}, "currency"),
        ({"overrides": {"magic": {}}}, "overrides"),
        ({"overrides": {"rag": {"rent": 5}}}, "rent"),
        ([], "calculator"),
    ],
)
def test_a_wrong_input_is_named(defaults: Any, raw: Any, named: str) -> None:
    with pytest.raises(ProfileInvalid, match=named):
        calculate_costs(raw, defaults)


def test_every_default_is_dated_and_is_sourced_or_says_it_is_ours(defaults: Any) -> None:
    training = {name: row for name, row in defaults["training"].items() if "unit" in row}
    parts = (defaults["settings"], defaults["inputs"], *defaults["approaches"].values(), training)
    for name, figure in [entry for figures in parts for entry in figures.items()]:
        assert figure["date"] and figure["unit"], name
        assert figure["references"] or figure.get("reading") or figure.get("ask"), name
        assert "value" in figure or figure["low"] <= figure["base"] <= figure["high"], name
    assert {figure["group"] for figure in defaults["inputs"].values()} == {"tokens", "once", "monthly", "benefits"}


def test_tuning_breaks_even_against_long_prompts_where_the_formula_says(defaults: Any) -> None:
    nothing = dict.fromkeys(("developer_hours", "evaluation_hours", "compute", "prompt_tokens", "answer_tokens"), 0)
    raw: dict[str, Any] = {
        "approaches": ["few_shot", "peft"],
        "inputs": {**nothing, "input_price": 1.10},
        "overrides": {"few_shot": {"extra_tokens": 2000}, "peft": {"hosting": 1224}},
    }
    row = calculate_costs(raw, defaults)["break_even"][0]
    assert row["requests_per_month"] == find_break_even_calls(Decimal(2000), Decimal("1.10"), Decimal(1224)) == 556_364
    assert row["cheaper_above"] == "peft"
    # Hosting priced by the token: tuning is cheaper from the first call.
    raw["overrides"]["peft"]["hosting"] = 0
    assert calculate_costs(raw, defaults)["break_even"][0]["requests_per_month"] is None


def test_prompt_caching_takes_its_share_off_what_is_read(defaults: Any) -> None:
    figures = {"input_price": 3, "prompt_tokens": 0, "extra_tokens": 6000, "answer_tokens": 0, "cached_share": 1}
    raw: dict[str, Any] = {
        **{"approaches": ["few_shot"], "requests_per_month": 3_000_000},
        "inputs": {**figures, "cache_discount": 0.9},
    }
    assert calculate_costs(raw, defaults)["approaches"]["few_shot"]["monthly"]["tokens"]["base"] == 5_400
    # The discount lowers a cost: its high end belongs to the cheap case.
    raw["inputs"]["cache_discount"] = {"low": 0, "base": 0.5, "high": 0.9}
    tokens = calculate_costs(raw, defaults)["approaches"]["few_shot"]["monthly"]["tokens"]
    assert tokens == {"low": 5_400, "base": 27_000, "high": 54_000}


def test_net_present_value_counts_later_money_for_less(defaults: Any) -> None:
    def find_worth(rate: float) -> Any:
        raw = {**LESSON_17, "discount_rate_percent": rate}
        return calculate_costs(raw, defaults)["approaches"]["prompt_engineering"]["npv"]

    assert find_worth(0)["base"] == 9_000
    # 1,000 at the end of each of 12 months at 8% a year, by hand: 1,000 x 11.5128 - 3,000.
    assert find_worth(8)["base"] == pytest.approx(8_512.8, abs=0.1)
    result = calculate_costs(LESSON_17, defaults)
    assert result["discount_rate_assumed"]
    assert result["approaches"]["prompt_engineering"]["npv"] == find_worth(8)


def test_the_curves_begin_with_what_is_paid_once_and_end_at_the_totals(defaults: Any) -> None:
    row = calculate_costs(LESSON_17, defaults)["approaches"]["prompt_engineering"]
    assert row["cumulative"][:5] == [-3000, -2000, -1000, 0, 1000]
    assert len(row["cumulative"]) == len(row["cumulative_cost"]) == 13
    assert row["cumulative"][-1] == row["net_benefit"]["base"]
    assert row["cumulative_cost"][-1] == row["total_cost"]["base"]


def test_upkeep_and_budgets_count(defaults: Any) -> None:
    raw = {
        **LESSON_17,
        "inputs": {**LESSON_17["inputs"], "upkeep_hours": 2},
        "budget_once": 3000,
        "budget_monthly": 500,
    }
    row = calculate_costs(raw, defaults)["approaches"]["prompt_engineering"]
    assert row["monthly"]["upkeep"]["base"] == 120
    assert row["budget"] == {"once": "yes", "monthly": "no"}
    rows = calculate_costs({"budget_once": 3000}, defaults)["approaches"]
    assert rows["pretraining"]["budget"] == {"once": "no", "monthly": None}
    assert rows["prompt_engineering"]["budget"]["once"] == "likely"


def test_traffic_may_be_uncertain_too(defaults: Any) -> None:
    raw = {"approaches": ["rag"], "requests_per_month": {"low": 0, "base": 1000, "high": 50_000}}
    result = calculate_costs(raw, defaults)
    assert result["requests_per_month"] == 1000
    assert result["requests"] == raw["requests_per_month"]
    assert result["approaches"]["rag"]["monthly"]["tokens"]["low"] == 0
    assert "requests_per_month" in {bar["figure"] for bar in result["tornado"]["rag"]}


def test_figures_of_ones_own_carry_ones_own_currency(defaults: Any) -> None:
    result = calculate_costs({"approaches": ["rag"], "currency": "€", "inputs": {"hosting": 5}}, defaults)
    figures = result["figures"]["rag"]
    assert figures["hosting"]["unit"] == "€ per month"
    assert "USD" in figures["vector_store"]["unit"]
    assert (result["currency"], result["default_currency"]) == ("€", "USD")


def test_equal_benefits_are_told_apart_from_different_ones(defaults: Any) -> None:
    raw = {"approaches": ["rag", "peft"], "inputs": {"new_revenue": 100}}
    assert calculate_costs(raw, defaults)["benefits_differ"] is False
    assert calculate_costs({**raw, "overrides": {"rag": {"new_revenue": 500}}}, defaults)["benefits_differ"] is True


def test_the_largest_and_the_smallest_figures_still_come_out(defaults: Any) -> None:
    huge = {name: figure.get("most", 10**12) for name, figure in defaults["inputs"].items()}
    raw = {"requests_per_month": 10**13, "horizon_months": 120, "inputs": huge, "samples": 100}
    assert json.loads(json.dumps(calculate_costs(raw, defaults), allow_nan=False))["approaches"]
    tiny = dict.fromkeys(defaults["inputs"], 1e-9)
    assert json.dumps(calculate_costs({"inputs": tiny, "samples": 100}, defaults), allow_nan=False)


def draw_input(source: random.Random, defaults: Any) -> dict[str, Any]:
    """A random input: some figures as one number, some as three, of every size that people enter."""

    def draw_figure(name: str) -> Any:
        most = defaults["inputs"][name].get("most", 10**6)
        numbers = sorted(round(source.choice((0, source.random(), source.random() ** 6)) * most, 4) for _ in range(3))
        return numbers[0] if source.random() < 0.3 else dict(zip(("low", "base", "high"), numbers, strict=True))

    names = list(defaults["inputs"])
    return {
        "approaches": source.sample(list(defaults["approaches"]), 3),
        "requests_per_month": source.choice((0, 1, 1000, 10**7)),
        "horizon_months": source.choice((1, 12, 60)),
        "discount_rate_percent": 0,
        "samples": 100,
        "inputs": {name: draw_figure(name) for name in source.sample(names, source.randint(0, 12))},
    }


@pytest.mark.parametrize("seed", range(25))
def test_what_holds_for_every_input(defaults: Any, seed: int) -> None:
    raw = draw_input(random.Random(seed), defaults)
    result = calculate_costs(raw, defaults)
    assert json.dumps(calculate_costs(raw, defaults)) == json.dumps(result)
    busier = calculate_costs({**raw, "requests_per_month": 10 * raw["requests_per_month"] + 1}, defaults)
    for name, row in result["approaches"].items():
        items = [span for part in ("once", "monthly", "benefits_monthly") for span in row[part].values()]
        totals = [row[part] for part in ("total_cost", "total_benefit", "net_benefit", "npv")]
        assert all(span["low"] <= span["base"] <= span["high"] for span in (*items, *totals))
        assert row["npv"] == row["net_benefit"]  # at a rate of 0
        for place, worst in (("low", "high"), ("base", "base"), ("high", "low")):
            gain = row["benefits_monthly"]["total"][place] - row["monthly"]["total"][worst]
            if abs(gain) > 1:  # beyond what rounding to the cent hides
                assert (row["payback_month"][place] is None) == (gain <= 0)
            assert busier["approaches"][name]["monthly"]["tokens"][place] >= row["monthly"]["tokens"][place]
        swings = [bar["swing"] for bar in result["tornado"][name]]
        assert swings == sorted(swings, reverse=True)
        sample = result["simulation"][name]
        net = row["net_benefit"]
        assert sample["p10"] <= sample["p50"] <= sample["p90"]
        slack = 0.01 + abs(net["low"]) * 1e-9  # the sampling works in floats
        assert net["low"] - slack <= sample["p10"]
        assert sample["p90"] <= net["high"] + slack + abs(net["high"]) * 1e-9
