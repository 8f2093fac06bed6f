"""Sampled futures: the same seed gives the same bytes, and the percentiles are those of the distribution."""

from decimal import Decimal
from typing import Any

import pytest

from cost_defaults import DEFAULTS
from tutor.advice.costs import calculate_costs
from tutor.advice.money import Span
from tutor.advice.simulation import simulate


def make_figures(**given: tuple[int, int, int]) -> dict[str, Span]:
    """Figures of one approach, all zero but those given as low, base and high."""
    names = (*DEFAULTS["inputs"], "requests_per_month")
    return {name: Span(*map(Decimal, given.get(name, (0, 0, 0)))) for name in names}


def run(figures: dict[str, Span], samples: int = 4000, seed: int = 1) -> Any:
    return simulate({"rag": figures}, 1, samples, seed)["rag"]


def test_percentiles_are_those_of_the_triangular_distribution() -> None:
    # Symmetric from 0 to 100: the tenth percentile lies at 100 x sqrt(0.1 / 2) = 22.36.
    row = run(make_figures(new_revenue=(0, 50, 100)))
    assert row["p10"] == pytest.approx(22.36, abs=2)
    assert row["p50"] == pytest.approx(50, abs=2)
    assert row["p90"] == pytest.approx(77.64, abs=2)


def test_a_lopsided_figure_leans_to_its_most_likely_end() -> None:
    # From 0 over 0 to 100: the median lies at 100 x (1 - sqrt(0.5)) = 29.29.
    assert run(make_figures(new_revenue=(0, 0, 100)))["p50"] == pytest.approx(29.29, abs=2)
    assert run(make_figures(new_revenue=(0, 100, 100)))["p50"] == pytest.approx(70.71, abs=2)


def test_what_is_certain_stays_exact() -> None:
    row = run(make_figures(new_revenue=(7, 7, 7), hosting=(2, 2, 2)), samples=100)
    assert (row["p10"], row["p50"], row["p90"], row["loss_share"], row["best_share"]) == (5, 5, 5, 0, 1)


def test_ends_too_close_for_a_float_are_one_value() -> None:
    span = Span(Decimal(10**12), Decimal(10**12), Decimal(10**12) + Decimal("1e-9"))
    assert run({**make_figures(), "new_revenue": span}, samples=100)["p50"] == 10**12


def test_the_seed_decides() -> None:
    figures = make_figures(new_revenue=(0, 50, 100))
    assert run(figures, seed=1) == run(figures, seed=1) != run(figures, seed=2)


def test_losses_are_counted() -> None:
    row = run(make_figures(new_revenue=(0, 50, 100), hosting=(50, 50, 50)))
    assert row["loss_share"] == pytest.approx(0.5, abs=0.03)


def test_another_approach_changes_no_odds() -> None:
    alone, both = (
        calculate_costs({"approaches": names}, DEFAULTS)["simulation"] for names in (["rag"], ["rag", "peft"])
    )
    assert {**alone["rag"], "best_share": None} == {**both["rag"], "best_share": None}
    assert both["rag"]["best_share"] + both["peft"]["best_share"] >= 1
    assert (alone["seed"], alone["samples"], alone["distribution"]) == (1, 1000, "triangular")
