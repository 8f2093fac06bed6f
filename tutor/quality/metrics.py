"""Figures from outcomes: pure functions, no tutor inside.

Contract: shares come with a 95 % Wilson interval (Wilson, 1927), which holds for small samples and for shares near
0 and 1. Retrieval measures follow the usual definitions: recall@k (is a right lesson among the first k), MRR (1 /
rank of the first right one). It does not know questions or files.
"""

import math
import re
from collections.abc import Sequence
from typing import Any


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


def rank_of_first(found: Sequence[str], wanted: Sequence[str]) -> int:
    """Rank (from 1) of the first wanted item among the found ones; 0 when none is there."""
    return next((rank for rank, item in enumerate(found, start=1) if item in wanted), 0)


def mean(values: Sequence[float]) -> float:
    """Arithmetic mean, 0 for nothing."""
    return round(sum(values) / len(values), 4) if values else 0.0


def percentile(values: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile, 0 for nothing."""
    ordered = sorted(values)
    return round(ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)], 1) if ordered else 0.0


def fold(text: str) -> str:
    """White space folded, the form in which quotes are compared with their source."""
    return re.sub(r"\s+", " ", text).strip()


def contains_any(text: str, alternatives: Sequence[str]) -> bool:
    """Tells whether a lower-cased text contains one of the alternatives."""
    lowered = fold(text).lower()
    return any(alternative.lower() in lowered for alternative in alternatives)
