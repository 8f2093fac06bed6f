"""The tornado: one figure moves, the others stay, the widest swing comes first."""

from typing import Any

from cost_defaults import DEFAULTS
from tutor.advice.costs import calculate_costs

CERTAIN = {name: figure["base"] for name, figure in DEFAULTS["inputs"].items()}


def rank(**given: Any) -> list[dict[str, Any]]:
    raw = {"approaches": ["prompt_engineering"], "inputs": {**CERTAIN, **given}}
    bars: list[dict[str, Any]] = calculate_costs(raw, DEFAULTS)["tornado"]["prompt_engineering"]
    return bars


def test_swings_are_those_of_running_it_twice() -> None:
    hosting, hours = {"low": 10, "base": 20, "high": 50}, {"low": 0, "base": 10, "high": 20}
    bars = rank(hosting=hosting, developer_hours=hours)
    assert [bar["figure"] for bar in bars] == ["developer_hours", "hosting"]
    for bar, span in zip(bars, (hours, hosting), strict=True):
        other = {"hosting": 20, "developer_hours": 10}
        nets = [
            calculate_costs(
                {"approaches": ["prompt_engineering"], "inputs": {**CERTAIN, **other, bar["figure"]: span[end]}},
                DEFAULTS,
            )["approaches"]["prompt_engineering"]["net_benefit"]["base"]
            for end in ("low", "high")
        ]
        assert [bar["low"], bar["high"]] == nets
    assert [bar["swing"] for bar in bars] == [20 * 60, 40 * 12]


def test_what_does_not_move_or_moves_nothing_is_left_out() -> None:
    assert rank() == []
    assert rank(cache_discount={"low": 0, "base": 0.5, "high": 0.9}) == []  # nothing is cached
    assert len(rank(cached_share=0.5, cache_discount={"low": 0, "base": 0.5, "high": 0.9})) == 1


def test_there_are_five_bars_at_most_and_equal_ones_go_by_name() -> None:
    span = {"low": 0, "base": 5, "high": 10}
    bars = rank(
        hosting=span, vector_store=span, reindexing=span, new_revenue=span, labelled_examples=span, compute=span
    )
    assert [bar["figure"] for bar in bars] == ["hosting", "new_revenue", "reindexing", "vector_store", "compute"]
