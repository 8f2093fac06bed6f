"""Figures from outcomes: pure functions, no tutor inside.

Contract: shares come with a 95 % Wilson interval (Wilson, 1927), which holds for small samples and for shares near
0 and 1; means with a bootstrap interval (Efron, 1979) whose seed is fixed. Retrieval measures follow the usual
definitions: recall@k (is a right item among the first k), MRR (1 / rank of the first right one; Voorhees, 1999), nDCG
(Järvelin and Kekäläinen, 2002). It does not know questions or files.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

RESAMPLES = 1000
SEED = 20261127


def share(hits: int, total: int) -> dict[str, Any]:
    """A share with its count and 95 % interval; `share` is None when there is nothing to count."""
    if not total:
        return {"share": None, "hits": 0, "total": 0, "low": None, "high": None}
    z = 1.959964
    centre = (hits + z * z / 2) / (total + z * z)
    reach = z / (total + z * z) * math.sqrt(hits * (total - hits) / total + z * z / 4)
    return {
        "share": round(hits / total, 4),
        "hits": hits,
        "total": total,
        "low": round(max(0.0, centre - reach), 4),
        "high": round(min(1.0, centre + reach), 4),
    }


def count_share(marks: Iterable[bool]) -> dict[str, Any]:
    """The share of marks that are true."""
    listed = list(marks)
    return share(sum(listed), len(listed))


def average(values: Sequence[float], seed: int = SEED) -> dict[str, Any]:
    """A mean with its 95 % percentile bootstrap interval over `RESAMPLES` resamples; None for nothing."""
    if not values:
        return {"mean": None, "total": 0, "low": None, "high": None}
    drawn = np.random.default_rng(seed).choice(np.asarray(values), (RESAMPLES, len(values)))
    low, high = np.percentile(drawn.mean(axis=1), [2.5, 97.5])
    return {"mean": mean(values), "total": len(values), "low": round(float(low), 4), "high": round(float(high), 4)}


def rank_of_first(found: Sequence[str], wanted: Sequence[str]) -> int:
    """Rank (from 1) of the first wanted item among the found ones; 0 when none is there."""
    return next((rank for rank, item in enumerate(found, start=1) if item in wanted), 0)


def is_within(rank: int, first: int) -> bool:
    """Recall@k of one question whose right items count alternatively: the first right one stands within the first k."""
    return 0 < rank <= first


def reciprocal(rank: int) -> float:
    """1 / rank, 0 when nothing right was found."""
    return 1 / rank if rank else 0.0


def measure_ndcg(gains: Sequence[bool], right: int, first: int = 5) -> float:
    """nDCG@k with gains of 0 or 1: the discounted gain of the ranking over that of the best ranking of `right` ones."""
    gained = math.fsum(1 / math.log2(place + 2) for place, gain in enumerate(gains[:first]) if gain)
    best = math.fsum(1 / math.log2(place + 2) for place in range(min(first, right)))
    return min(1.0, gained / best) if best else 0.0


def measure_separation(right: Sequence[float], wrong: Sequence[float]) -> float | None:
    """Area under the ROC curve: how often a score of the first kind is above one of the second (Hanley, 1982)."""
    pairs = len(right) * len(wrong)
    above = sum((one > other) + 0.5 * (one == other) for one in right for other in wrong)
    return round(above / pairs, 4) if pairs else None


def mean(values: Sequence[float]) -> float:
    """Arithmetic mean, 0 for nothing."""
    return round(math.fsum(values) / len(values), 4) if values else 0.0


def percentile(values: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile, 0 for nothing."""
    ordered = sorted(values)
    return round(ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)], 1) if ordered else 0.0


def count_bins(values: Sequence[float], edges: Sequence[float]) -> list[dict[str, Any]]:
    """How many values fall between neighbouring edges, the lower one included; the last bin is open."""
    bounds = [*pairwise(edges), (edges[-1], None)]
    return [
        {"from": low, "to": high, "count": sum(low <= value and (high is None or value < high) for value in values)}
        for low, high in bounds
    ]
