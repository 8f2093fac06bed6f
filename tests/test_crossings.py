"""Where two approaches change places, by traffic and by time."""

from decimal import Decimal

import pytest

from tutor.advice.cash_flow import Bill
from tutor.advice.crossings import list_break_evens, list_crossovers
from tutor.advice.money import Span


def make_bill(once: int, fixed: int, per_request: int = 0, requests: int = 0, benefit: int = 0) -> Bill:
    def certain(amount: int) -> Span:
        return Span(*(Decimal(amount),) * 3)

    monthly = {"tokens": certain(per_request * requests), "hosting": certain(fixed)}
    return Bill({"compute": certain(once)}, monthly, {"new_revenue": certain(benefit)}, Decimal(per_request))


@pytest.mark.parametrize(
    ("first", "second", "month", "cheaper"),
    [
        ((0, 30), (90, 0), 3, "b"),  # 30 a month against 90 once: equal after month 3
        ((0, 30), (100, 0), 4, "b"),
        ((100, 0), (0, 30), 4, "a"),
        ((0, 30), (1000, 0), None, None),  # beyond the horizon of 12 months
        ((0, 10), (50, 20), None, None),  # dearer from the start and for ever
        ((50, 10), (50, 20), None, None),  # equal at the start: nothing is overtaken
        ((0, 10), (5, 10), None, None),
    ],
)
def test_the_month_in_which_costs_change_order(
    first: tuple[int, int], second: tuple[int, int], month: int | None, cheaper: str | None
) -> None:
    row = list_crossovers({"a": make_bill(*first), "b": make_bill(*second)}, 12)[0]
    assert (row["between"], row["month"], row["cheaper_after"]) == (["a", "b"], month, cheaper)


def test_what_an_approach_brings_counts_for_the_net_balance_only() -> None:
    row = list_crossovers({"a": make_bill(0, 0, benefit=10), "b": make_bill(100, 5, benefit=40)}, 12)[0]
    assert (row["month"], row["cheaper_after"]) == (None, None)
    assert row["net"] == {"month": 4, "ahead_after": "b"}  # 100 / (35 - 10)


def test_traffic_from_which_one_is_cheaper() -> None:
    rows = list_break_evens({"a": make_bill(0, 0, 3), "b": make_bill(120, 20, 1), "c": make_bill(0, 50, 4)}, 12)
    assert [(row["between"], row["requests_per_month"], row["cheaper_above"]) for row in rows] == [
        (["a", "b"], 15, "b"),  # 120 / 12 + 20 = 30 fixed against 2 saved a request
        (["a", "c"], None, None),
        (["b", "c"], None, None),
    ]


def test_a_single_approach_has_no_pair() -> None:
    assert list_crossovers({"a": make_bill(1, 1)}, 12) == list_break_evens({"a": make_bill(1, 1)}, 12) == []
