"""A suite's figures -> the few tables a person reads.

Contract: `make_tables(report)` gives titled tables of text, in a fixed order, for whatever parts the report has; a
share reads "91 % (87 to 94), 206 of 226". Lists of failures stay in the JSON report. It does not know files or screens.
"""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from tutor.quality.text_measures import fold

Row = dict[str, str]
NOTHING = "–"
TOLD = 420  # characters of an answer set beside another
ANSWER_ROWS: Mapping[str, str] = {
    "questions": "questions",
    "answered_when_answerable": "answered, of those the documents answer",
    "held_back_when_not": "held back, of those no document answers",
    "right_and_complete": "right and complete (all facts, nothing forbidden)",
    "facts_stated": "facts stated",
    "facts_stated_when_answered": "facts stated, where it answered",
    "citation_precision": "citation precision (a statement needs it; ALCE)",
    "citation_recall": "citation recall (facts stated stand in a quote)",
    "citations_on_target": "citations under a right heading or with a fact asked for",
    "supported": "statements supported by what they cite",
    "quotes_verbatim": "quotes verbatim",
    "partly_named": "named the part that is missing",
    "both_sides_shown": "both sides shown where sources disagree",
    "misuse_refused": "misuse refused",
    "said_something_forbidden": "said something forbidden",
    "failed": "failed",
    "reading_ease": "reading ease (Flesch)",
    "words": "length in words",
    "first_word_ms_p50": "first word, ms, median",
    "first_word_ms_p95": "first word, ms, 95th percentile",
    "whole_answer_ms_p50": "whole answer, ms, median",
    "whole_answer_ms_p95": "whole answer, ms, 95th percentile",
}
GROUP_COLUMNS: Mapping[str, str] = {
    "questions": "questions",
    "answered_when_answerable": "answered",
    "held_back_when_not": "held back",
    "right_and_complete": "right and complete",
    "facts_stated": "facts",
    "citation_precision": "citation precision",
    "citations_on_target": "citations on target",
    "supported": "supported",
}
PLAIN_ROWS: Mapping[str, str] = {
    "answered_when_answerable": ANSWER_ROWS["answered_when_answerable"],
    "held_back_when_not": ANSWER_ROWS["held_back_when_not"],
    "all_facts_nothing_forbidden": "all facts, nothing forbidden",
    "facts_stated": "facts stated",
    "facts_in_passages": "facts in the passages found",
    "words": "length in words",
    "first_word_ms_p50": ANSWER_ROWS["first_word_ms_p50"],
    "whole_answer_ms_p50": ANSWER_ROWS["whole_answer_ms_p50"],
    "whole_answer_ms_p95": ANSWER_ROWS["whole_answer_ms_p95"],
}
FACET_TITLES: Mapping[str, str] = {
    "by_set": "By set", "by_kind": "By kind of question", "by_language": "By language", "by_split": "By half"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; every row has the same keys."""

    title: str
    rows: Sequence[Row]


def make_tables(report: Mapping[str, Any]) -> list[Table]:
    """All tables of a report that have something to show."""
    makers = {
        "answers": _tell_answers,
        "plain_recipe": _tell_plain,
        "abstention": _tell_abstention,
        "retrieval": _tell_retrieval,
        "techniques": _tell_techniques,
        "tools": _tell_tools,
        "advice": _tell_advice,
    }
    tables = [table for name, make in makers.items() if name in report for table in make(report[name])]
    return [table for table in tables if table.rows]


def show(figure: Any) -> str:
    """A figure as text: a share, a mean, or a number."""
    if isinstance(figure, Mapping) and "share" in figure:
        if figure["share"] is None:
            return NOTHING
        interval = f"({100 * figure['low']:.0f} to {100 * figure['high']:.0f})"
        return f"{100 * figure['share']:.1f} % {interval}, {figure['hits']} of {figure['total']}"
    if isinstance(figure, Mapping) and "mean" in figure:
        return NOTHING if figure["mean"] is None else f"{_round(figure['mean'])} ({_span(figure)})"
    if figure is None:
        return NOTHING
    return _round(figure) if isinstance(figure, float) else str(figure)


def show_short(figure: Any) -> str:
    """A share without its count, for tables of many columns."""
    return show(figure).partition(",")[0] if isinstance(figure, Mapping) and "share" in figure else show(figure)


def _span(figure: Mapping[str, Any]) -> str:
    return f"{_round(figure['low'])} to {_round(figure['high'])}"


def _round(value: float) -> str:
    return f"{value:.3f}" if abs(value) < 2 else f"{value:,.1f}" if abs(value) < 100 else f"{value:,.0f}"


def _pair(rows: Mapping[str, str], columns: Mapping[str, Mapping[str, Any]]) -> list[Row]:
    """One row a figure, one column a group; figures that nothing can show are left out."""
    told = [
        {"figure": label, **{name: show(figures.get(key)) for name, figures in columns.items()}}
        for key, label in rows.items()
    ]
    return [row for row in told if set(row.values()) - {NOTHING, row["figure"]}]


def _tell_answers(answers: Mapping[str, Any]) -> list[Table]:
    halves = {"all": answers["all"], "half kept for testing": answers["test_half"]}
    tables = [Table("Answers", _pair(ANSWER_ROWS, halves))]
    for name, title in FACET_TITLES.items():
        if len(answers[name]) > 1:
            rows = [
                {title.lower(): value, **{label: show_short(figures.get(key)) for key, label in GROUP_COLUMNS.items()}}
                for value, figures in answers[name].items()
            ]
            tables.append(Table(title, rows))
    return tables


def _tell_plain(plain: Mapping[str, Any]) -> list[Table]:
    title = f"Against the plain recipe: same weights, same {plain['questions']} questions"
    told = [
        {"question": fold(pair["question"]), "tutor": _cut(pair["tutor"]), "plain recipe": _cut(pair["plain"])}
        for pair in plain["side_by_side"]
    ]
    figures = _pair(PLAIN_ROWS, {"tutor": plain["tutor"], "plain recipe": plain["plain"]})
    return [Table(title, figures), Table("Some of them, side by side", told)]


def _cut(text: str) -> str:
    """A text in one line, shortened at a word."""
    return textwrap.shorten(fold(text), TOLD, placeholder=" …")


def _tell_abstention(abstention: Mapping[str, Any]) -> list[Table]:
    rows = [{"figure": f"abstention {name}", "value": show(abstention[name])} for name in ("precision", "recall")]
    rows += [{"figure": f"recall: {kind}", "value": show(one)} for kind, one in abstention["recall_by_kind"].items()]
    rows.append({"figure": "separation (area under the curve)", "value": show(abstention["separation"])})
    curve = [
        {key: NOTHING if point[key] is None else f"{point[key]:.2f}" for key in point}
        for point in abstention["curve"][::2]
    ]
    return [Table("Knowing what it does not know", rows), Table("Thresholds on the floor's measure", curve)]


def _tell_retrieval(retrieval: Mapping[str, Any]) -> list[Table]:
    levels = {"right document": retrieval["lessons"], "right section": retrieval["sections"]}
    written = (("_at_", "@"), ("mrr", "MRR"), ("ndcg", "nDCG"))
    names = {key: reduce(lambda word, pair: word.replace(*pair), written, key) for key in retrieval["lessons"]}
    tables = [Table(f"Retrieval, {retrieval['questions']} questions", _pair(names, levels))]
    for name, title in FACET_TITLES.items():
        if len(retrieval[name]) > 1:
            found = retrieval[name].items()
            rows = [{title.lower(): value, "right document in top 3": show(one)} for value, one in found]
            tables.append(Table(f"Retrieval, {title.lower()}", rows))
    parts = (50, 95)
    times = [{"figure": f"retrieval, ms, p{part}", "value": show(retrieval[f"retrieval_ms_p{part}"])} for part in parts]
    return [*tables, Table("Retrieval, time", times)]


def _tell_techniques(techniques: Mapping[str, Any]) -> list[Table]:
    rows = [
        {"technique": name.replace("_", " "), **{figure: show(one) for figure, one in figures.items()}}
        for name, figures in techniques.items()
    ]
    return [Table("Techniques of retrieval: right document, facts among the first passages", rows)]


def _tell_tools(tools: Mapping[str, Any]) -> list[Table]:
    names = ("call_precision", "call_recall", "argument_accuracy", "all_arguments_right")
    rows = [{"figure": name.replace("_", " "), "value": show(tools[name])} for name in names]
    rows += [
        {"figure": f"{kind}: {name.replace('_', ' ')}", "value": show(one)}
        for kind, figures in tools["by_kind"].items()
        for name, one in figures.items()
    ]
    fields = [{"argument": field, "read": show(one)} for field, one in tools["by_field"].items()]
    return [Table("Tools", rows), Table("Arguments of the tools", fields)]


def _tell_advice(advice: Mapping[str, Any]) -> list[Table]:
    whole = f"{100 * advice['right_share']:.1f} %, {advice['right']} of {advice['total']}"
    rows = [{"set": "all", "right": whole, "harmful": str(advice["harmful"])}]
    rows += [
        {"set": name, "right": show(one["right"]), "harmful": str(one["harmful"])}
        for name, one in advice["by_set"].items()
    ]
    return [Table("Advice on described cases", rows)]
