"""Where two approaches change places: by traffic (break-even) and by time (crossover).

Contract: `list_break_evens(bills, months)` and `list_crossovers(bills, months)` compare every pair by the base
figures and name the month or the traffic, or null where the order never changes. What each approach brings
counts only for who is ahead in net terms; cost comparisons leave it out. It does not know which approach is better.
"""

import itertools
import math
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from tutor.advice.cash_flow import Bill
from tutor.advice.money import add_up

Line = tuple[Decimal, Decimal]  # height at the start, rise per step


def list_break_evens(bills: Mapping[str, Bill], months: int) -> list[dict[str, Any]]:
    """Return, for each pair, the requests a month from which `cheaper_above` costs no more over the horizon, or null.

    One-off costs are spread evenly over the horizon.
    """
    lines = {name: (_find_fixed(bill, months), bill.per_request) for name, bill in bills.items()}
    return [
        {"between": [first, second], "requests_per_month": step, "cheaper_above": lower}
        for first, second, step, lower in _compare_pairs(lines)
    ]


def list_crossovers(bills: Mapping[str, Bill], months: int) -> list[dict[str, Any]]:
    """Return, for each pair, the month by which the cumulative costs change order, and the same for the net balance.

    `month` is the first month at whose end `cheaper_after` has cost no more; `net` likewise names who is `ahead_after`.
    Both are null where that does not happen within the horizon.
    """
    costs, nets = {}, {}
    for name, bill in bills.items():
        once, monthly = add_up(bill.once.values()).base, add_up(bill.monthly.values()).base
        costs[name] = (once, monthly)
        nets[name] = (once, -bill.gain.base)  # what is still owed: the lower line is ahead
    rows = []
    for (first, second, month, lower), (_, _, net_month, ahead) in zip(
        _compare_pairs(costs), _compare_pairs(nets), strict=True
    ):
        in_time, net_in_time = _is_within(month, months), _is_within(net_month, months)
        rows.append(
            {
                "between": [first, second],
                "month": month if in_time else None,
                "cheaper_after": lower if in_time else None,
                "net": {
                    "month": net_month if net_in_time else None,
                    "ahead_after": ahead if net_in_time else None,
                },
            }
        )
    return rows


def _is_within(month: int | None, months: int) -> bool:
    return month is not None and month <= months


def _find_fixed(bill: Bill, months: int) -> Decimal:
    """Return the monthly cost that does not depend on traffic, one-off costs spread over the horizon."""
    fixed = sum((span.base for name, span in bill.monthly.items() if name != "tokens"), Decimal(0))
    return fixed + add_up(bill.once.values()).base / months


def _compare_pairs(lines: Mapping[str, Line]) -> Iterator[tuple[str, str, int | None, str | None]]:
    """Yield each pair with the whole step at which the lines have crossed and which is the lower one from there."""
    for first, second in itertools.combinations(lines, 2):
        (start, rise), (other_start, other_rise) = lines[first], lines[second]
        slope = other_rise - rise
        crossing = (start - other_start) / slope if slope else Decimal(-1)
        found = crossing > 0
        lower = first if slope > 0 else second
        yield first, second, math.ceil(crossing) if found else None, lower if found else None
