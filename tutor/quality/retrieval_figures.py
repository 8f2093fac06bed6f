"""Was the right document found, and the right section: recall@k, MRR and nDCG@5 with their intervals.

Contract: `measure_retrieval(outcomes)` counts the questions that documents answer and that say in which. A right
document (or heading) counts alternatively for recall and MRR; nDCG credits each right one once, at its first place
among the distinct ones found. It does not know the tutor.
"""

from collections.abc import Sequence
from typing import Any

from tutor.quality.metrics import average, count_share, is_within, mean, measure_ndcg, percentile, reciprocal
from tutor.quality.outcomes import FACETS, Outcome, group, is_under, names_document

DEPTHS = (1, 3, 5)
TOP = 3


def measure_retrieval(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures over all questions and by kind, language, split and set, and the misses."""
    asked = [outcome for outcome in outcomes if outcome.is_covered and outcome.question["lessons"]]
    timed = [outcome.answer.timings.retrieval for outcome in asked]
    report: dict[str, Any] = {
        "questions": len(asked),
        "lesson_in_top_3": count_share(is_within(rank_lesson(outcome), TOP) for outcome in asked),
        "mrr": mean([reciprocal(rank_lesson(outcome)) for outcome in asked]),
        "lessons": _measure_level(asked, "lessons"),
        "sections": _measure_level([outcome for outcome in asked if outcome.question["sections"]], "sections"),
    }
    for name, facet in FACETS.items():
        report[name] = {
            value: count_share(is_within(rank_lesson(outcome), TOP) for outcome in members)
            for value, members in group(asked, facet).items()
        }
    report["retrieval_ms_p50"] = percentile(timed, 50)
    report["retrieval_ms_p95"] = percentile(timed, 95)
    report["misses"] = [
        {"id": outcome.question["id"], "found": list(dict.fromkeys(_list_sources(outcome)[:TOP]))}
        for outcome in asked
        if not is_within(rank_lesson(outcome), TOP)
    ]
    return report


def rank_lesson(outcome: Outcome) -> int:
    """Rank of the first passage that comes from a right document; 0 when none does."""
    return _rank([names_document(source, outcome.question["lessons"]) for source in _list_sources(outcome)])


def rank_section(outcome: Outcome) -> int:
    """Rank of the first passage that stands under a right heading of a right document; 0 when none does."""
    return _rank(_mark_sections(outcome))


def _measure_level(asked: Sequence[Outcome], level: str) -> dict[str, Any]:
    rank = rank_lesson if level == "lessons" else rank_section
    gain = _gain_lessons if level == "lessons" else _gain_sections
    ranks = [rank(outcome) for outcome in asked]
    figures: dict[str, Any] = {
        f"recall_at_{depth}": count_share(is_within(one, depth) for one in ranks) for depth in DEPTHS
    }
    figures["mrr"] = average([reciprocal(one) for one in ranks])
    figures["ndcg_at_5"] = average([gain(outcome) for outcome in asked])
    return figures


def _list_sources(outcome: Outcome) -> list[str]:
    return [passage.chunk.source for passage in outcome.passages]


def _mark_sections(outcome: Outcome) -> list[bool]:
    lessons, headings = outcome.question["lessons"], outcome.question["sections"]
    return [
        names_document(passage.chunk.source, lessons) and is_under(passage.chunk.section, headings)
        for passage in outcome.passages
    ]


def _gain_lessons(outcome: Outcome) -> float:
    distinct = list(dict.fromkeys(_list_sources(outcome)))
    right = outcome.question["lessons"]
    return measure_ndcg([names_document(source, right) for source in distinct], len(right))


def _gain_sections(outcome: Outcome) -> float:
    marks: dict[tuple[str, str], bool] = {}
    for passage, mark in zip(outcome.passages, _mark_sections(outcome), strict=True):
        marks.setdefault((passage.chunk.source, passage.chunk.section), mark)
    return measure_ndcg(list(marks.values()), len(outcome.question["sections"]))


def _rank(marks: Sequence[bool]) -> int:
    return next((place for place, mark in enumerate(marks, 1) if mark), 0)
