"""Estimates of a training run: the published table, the published examples, and errors that name the field."""

from typing import Any

import pytest

from cost_defaults import DEFAULTS
from tutor.advice.training_estimates import estimate_training
from tutor.errors import ProfileInvalid

BILLION = 10**9
METHODS = ("full_mixed", "full_bf16", "lora", "qlora_8bit", "qlora_4bit")


def estimate(size: float, tokens: int = BILLION, **more: Any) -> dict[str, Any]:
    return estimate_training({"parameters_billion": size, "tokens": tokens, **more}, DEFAULTS)


@pytest.mark.parametrize(
    ("size", "row"),
    [
        (7, (120, 60, 16, 10, 6)),
        (14, (240, 120, 32, 20, 12)),
        (30, (600, 300, 64, 40, 24)),
        (70, (1200, 600, 160, 80, 48)),
    ],
)
def test_the_published_memory_table_comes_out(size: int, row: tuple[int, ...]) -> None:
    shown = [estimate(size, method=method)["published_gb"] for method in METHODS]
    assert shown == [{"gb": gb, "from": "table"} for gb in row]


@pytest.mark.parametrize(
    ("method", "low", "high"),
    [("full_mixed", 112, 126), ("lora", 16.1, 31.5), ("qlora_4bit", 4.9, 11.2)],
)
def test_the_planning_range_is_the_lessons(method: str, low: float, high: float) -> None:
    assert estimate(7, method=method)["memory_gb"] == {"low": low, "high": high}


def test_long_sequences_need_the_upper_end_and_other_sizes_the_rule() -> None:
    short, long = (estimate(7, method="lora", sequence=sequence)["plan_gb"] for sequence in ("short", "long"))
    assert (short, long) == (16.1, 31.5)
    assert estimate(10, method="lora")["published_gb"] == {"gb": 20, "from": "rule"}
    assert estimate(0.5, method="qlora_4bit")["plan_gb"] == 0.4  # 0.35, rounded half up


def test_cards_fit_only_where_measured_runs_fitted_too() -> None:
    fits = {card["gb"]: card["fits"] for card in estimate(7, method="qlora_4bit")["cards"]}
    assert fits == {8: "tight", 12: "tight", 16: "tight", 24: "yes", 48: "yes", 80: "yes"}
    large = estimate(70, method="full_mixed")
    assert {card["fits"] for card in large["cards"]} == {"no"}
    assert next(card["cards"] for card in large["cards"] if card["gb"] == 80) == 15
    assert "several_cards" in {warning["id"] for warning in large["warnings"]}


@pytest.mark.parametrize(
    ("size", "tokens", "hours", "money"),
    [
        (7, BILLION, 33.3, 100),
        (7, 10 * BILLION, 333.3, 1_000),
        (7, 100 * BILLION, 3_333.3, 10_000),
        (70, 10 * BILLION, 3_333.3, 10_000),
        (7, 1000 * BILLION, 33_333.3, 100_000),
    ],
)
def test_the_published_examples_of_the_compute_formula_come_out(
    size: int, tokens: int, hours: float, money: int
) -> None:
    result = estimate(size, tokens)
    assert (result["gpu_hours"], result["cost"]["base"]) == (hours, money)
    assert result["flop"] == 6.0 * size * BILLION * tokens


def test_nanochat_comes_out() -> None:
    # 561 million parameters, 11.2 billion tokens: about 32 H100 hours, about 100 USD, 4 hours on 8 cards.
    result = estimate(0.561, 11_200_000_000, gpus=8)
    assert result["gpu_hours"] == pytest.approx(30, abs=3)
    assert result["cost"]["base"] == pytest.approx(96, abs=10)
    assert result["days"] == 0.2


def test_managed_training_is_tokens_times_passes_times_rate() -> None:
    assert estimate(7, 10**6, passes=2, managed_price=2)["managed_cost"]["base"] == 4
    assert estimate(7, 16 * 10**6, managed_price=0.46)["managed_cost"]["base"] == 7.36
    assert estimate(7, 10**6, passes=2)["managed_cost"]["high"] == 4


def test_prices_are_editable_and_every_factor_names_its_source() -> None:
    result = estimate(7, gpu_price=6, currency="EUR")
    assert result["cost"] == {"low": 200, "base": 200, "high": 200}
    assert result["currency"] == "EUR"
    assert result["cost_with_development"]["base"] == 2000
    assert all(row["date"] and (row["references"] or row["assumed"]) for row in result["sources"].values())
    assert "clean_run" in {warning["id"] for warning in result["warnings"]}


@pytest.mark.parametrize(
    ("raw", "named"),
    [
        ({"tokens": 1}, "parameters_billion"),
        ({"parameters_billion": 7}, "tokens"),
        ({"parameters_billion": 0, "tokens": 1}, "parameters_billion"),
        ({"parameters_billion": -7, "tokens": 1}, "parameters_billion"),
        ({"parameters_billion": 10**9, "tokens": 1}, "parameters_billion"),
        ({"parameters_billion": 7, "tokens": 1.5}, "tokens"),
        ({"parameters_billion": 7, "tokens": 10**16}, "tokens"),
        ({"parameters_billion": 7, "tokens": 1, "method": "magic"}, "method"),
        ({"parameters_billion": 7, "tokens": 1, "method": ["lora"]}, "method"),
        ({"parameters_billion": 7, "tokens": 1, "sequence": "tiny"}, "sequence"),
        ({"parameters_billion": 7, "tokens": 1, "gpus": 0}, "gpus"),
        ({"parameters_billion": 7, "tokens": 1, "gpu_price": -1}, "gpu_price"),
        ({"parameters_billion": 7, "tokens": 1, "passes": 0}, "passes"),
        ({"parameters_billion": 7, "tokens": 1, "size": 1}, "size"),
        ([], "training"),
    ],
)
def test_a_wrong_input_is_named(raw: Any, named: str) -> None:
    with pytest.raises(ProfileInvalid, match=named):
        estimate_training(raw, DEFAULTS)
