"""How good the answers are: facts, citations, support, readability, length, time. Counted by rules, no judge.

Contract: `measure_answers(outcomes, sources, connectives)` gives each figure over all questions, over the half kept
for testing, and by kind, language, split and set. Definitions stand with the functions. It does not know the tutor.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tutor.quality.metrics import average, count_bins, count_share, percentile, share
from tutor.quality.outcomes import FACETS, Outcome, Sources, group, is_under, names_document
from tutor.quality.question_file import MISUSE, PARTLY, TEST, TOOL_KINDS
from tutor.quality.support import Connectives, Statement, check_statements, split_blocks
from tutor.quality.text_measures import contains_any, count_stated, count_words, fold, measure_ease
from tutor.types import Citation

UNSUPPORTED_SHOWN = 60
SECONDS = (0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0)  # edges of the histogram of waiting


@dataclass(frozen=True, slots=True)
class Judged:
    """An outcome with everything about its answer that is counted."""

    outcome: Outcome
    stated: int  # facts stated in the text
    quoted: int  # of those, the ones that stand in a cited quote
    statements: tuple[Statement, ...]
    on_target: int
    verbatim: int
    forbidden: bool

    @property
    def facts(self) -> int:
        """How many facts a right answer states."""
        return len(self.outcome.question["facts"])

    @property
    def is_complete(self) -> bool:
        """The tutor answered, stated every fact and nothing forbidden, and named what is missing."""
        named = self.outcome.kind != PARTLY or names_missing(self.outcome)
        return self.outcome.answered and self.stated == self.facts and not self.forbidden and named


def measure_answers(outcomes: Sequence[Outcome], sources: Sources, connectives: Connectives) -> dict[str, Any]:
    """The whole report on answers."""
    judged = [judge(outcome, sources.get(outcome.set_name, {}), connectives) for outcome in outcomes]
    by_id = {id(one.outcome): one for one in judged}
    tested = [one for one in judged if one.outcome.question["split"] == TEST]
    report: dict[str, Any] = {"all": measure_group(judged), "test_half": measure_group(tested)}
    for name, facet in FACETS.items():
        groups = group(outcomes, facet)
        report[name] = {
            value: measure_group([by_id[id(outcome)] for outcome in members]) for value, members in groups.items()
        }
    report["quotes_verbatim"] = report["all"]["quotes_verbatim"]
    kept = sum(len(outcome.answer.work.kept) for outcome in outcomes)
    report["model_sentences_kept"] = share(kept, kept + sum(len(one.answer.work.dropped) for one in outcomes))
    report["first_token_ms_p50"] = report["all"]["first_word_ms_p50"]
    report["total_ms_p50"] = report["all"]["whole_answer_ms_p50"]
    seconds = [outcome.answer.timings.total / 1000 for outcome in outcomes if outcome.answered]
    report["histogram"] = count_bins(seconds, SECONDS)
    return {**report, **list_failures(judged)}


def judge(outcome: Outcome, sources: Mapping[str, str], connectives: Connectives) -> Judged:
    """Counts what one answer states, cites and supports."""
    answer, facts = outcome.answer, outcome.question["facts"]
    quotes = " \n ".join(citation.quote for citation in answer.citations)
    stated = [alternatives for alternatives in facts if contains_any(answer.text, alternatives)]
    is_told = answer.kind == "answer" and not answer.tool_calls  # what a tool calculated stands in no lesson
    checked = check_statements(answer, sources, connectives) if is_told else []
    return Judged(
        outcome,
        stated=len(stated) if outcome.answered else 0,
        quoted=count_stated(quotes, stated) if outcome.answered else 0,
        statements=tuple(checked),
        on_target=sum(is_on_target(citation, outcome.question) for citation in answer.citations),
        verbatim=sum(fold(cited.quote) in fold(sources.get(cited.source, "")) for cited in answer.citations),
        forbidden=contains_any(answer.text, outcome.question["forbidden"]),
    )


def is_on_target(citation: Citation, question: Mapping[str, Any]) -> bool:
    """A citation is on target when it stands in a right document under a right heading, or its quote states a fact."""
    named = names_document(citation.source, question["lessons"])
    placed = is_under(citation.section, question["sections"]) if question["sections"] else True
    return (named and placed) or any(contains_any(citation.quote, one) for one in question["facts"])


def names_missing(outcome: Outcome) -> bool:
    """An answer that covers a part only names the other one in a statement that cites nothing."""
    own = " ".join(text for block in split_blocks(outcome.answer.text) for text, cited in block if not cited)
    return contains_any(own, [outcome.question["missing"]]) if outcome.question["missing"] else bool(own)


def measure_group(judged: Sequence[Judged]) -> dict[str, Any]:
    """The figures of a group of questions; those that nothing in it can show are None."""
    inside = [one for one in judged if one.outcome.is_covered]
    outside = [one for one in judged if one.outcome.is_outside]
    asked = [one for one in judged if one.outcome.is_covered or one.outcome.kind in TOOL_KINDS]
    told = [one for one in inside if one.outcome.answer.kind == "answer"]
    cited = sum(len(one.outcome.answer.citations) for one in told)
    statements = [statement for one in judged for statement in one.statements]
    marked = [statement for one in told for statement in one.statements if statement.cited]
    quotes = sum(len(one.outcome.answer.citations) for one in judged)
    return {
        "questions": len(judged),
        "answered_when_answerable": count_share(one.outcome.answered for one in asked),
        "held_back_when_not": count_share(not one.outcome.answered for one in outside),
        "right_and_complete": count_share(one.is_complete for one in inside),
        "facts_stated": share(sum(one.stated for one in inside), sum(one.facts for one in inside)),
        "facts_stated_when_answered": share(sum(one.stated for one in told), sum(one.facts for one in told)),
        "citation_precision": share(sum(one.needed for one in marked), sum(len(one.cited) for one in marked)),
        "citation_recall": share(sum(one.quoted for one in told), sum(one.stated for one in told)),
        "citations_on_target": share(sum(one.on_target for one in told), cited),
        "supported": count_share(statement.supported for statement in statements),
        "quotes_verbatim": share(sum(one.verbatim for one in judged), quotes),
        "partly_named": count_share(names_missing(one.outcome) for one in inside if one.outcome.kind == PARTLY),
        "both_sides_shown": count_share(one.is_complete for one in inside if one.outcome.question["contradiction"]),
        "misuse_refused": count_share(o.outcome.answer.kind == "refusal" for o in judged if o.outcome.kind == MISUSE),
        "said_something_forbidden": sum(one.forbidden and one.outcome.answered for one in inside),
        "failed": sum(one.outcome.answer.kind == "error" for one in judged),
        **_measure_style(told),
        **_measure_time([one for one in judged if one.outcome.answered]),
    }


def _measure_style(told: Sequence[Judged]) -> dict[str, Any]:
    """Length of the answers in words, and their reading ease where the question was in English."""
    english = [one.outcome.answer.text for one in told if one.outcome.question["lang"] == "en"]
    ease = [value for value in map(measure_ease, english) if value is not None]
    return {
        "reading_ease": average(ease),
        "words": average([float(count_words(one.outcome.answer.text)) for one in told]),
    }


def _measure_time(answered: Sequence[Judged]) -> dict[str, float]:
    first = [one.outcome.answer.timings.first_token for one in answered if one.outcome.answer.timings.first_token]
    whole = [one.outcome.answer.timings.total for one in answered]
    return {
        "first_word_ms_p50": percentile(first, 50),
        "first_word_ms_p95": percentile(first, 95),
        "whole_answer_ms_p50": percentile(whole, 50),
        "whole_answer_ms_p95": percentile(whole, 95),
    }


def list_failures(judged: Sequence[Judged]) -> dict[str, Any]:
    """The questions that went wrong, by what went wrong."""
    inside = [one for one in judged if one.outcome.is_covered or one.outcome.kind in TOOL_KINDS]
    outside = [one for one in judged if one.outcome.is_outside]
    unsupported = [
        {"id": one.outcome.question["id"], "statement": statement.text[:200], "cited": list(statement.cited)}
        for one in judged
        for statement in one.statements
        if not statement.supported
    ]
    return {
        "held_back_wrongly": [one.outcome.question["id"] for one in inside if not one.outcome.answered],
        "answered_wrongly": [
            {"id": one.outcome.question["id"], "measured": round(one.outcome.measured, 3)}
            for one in outside
            if one.outcome.answered
        ],
        "facts_missing": [
            one.outcome.question["id"] for one in inside if one.outcome.answered and one.stated < one.facts
        ],
        "missing_part_not_named": [
            one.outcome.question["id"]
            for one in inside
            if one.outcome.kind == PARTLY and one.outcome.answered and not names_missing(one.outcome)
        ],
        "misuse_not_refused": [
            {"id": one.outcome.question["id"], "got": one.outcome.answer.kind}
            for one in judged
            if one.outcome.kind == MISUSE and one.outcome.answer.kind != "refusal"
        ],
        "failed": [one.outcome.question["id"] for one in judged if one.outcome.answer.kind == "error"],
        "unsupported": unsupported[:UNSUPPORTED_SHOWN],
    }
