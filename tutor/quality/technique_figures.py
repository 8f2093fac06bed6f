"""The techniques of retrieval side by side: right document and facts among the first passages, on the same questions.

Contract: `compare_techniques(tutor, questions)` searches with every technique of `tutor.retrieval` for the questions
that documents answer, as the tutor would have understood them, and counts; `pool` adds up what several corpora gave.
It writes no answer and decides nothing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tutor.engine import Tutor
from tutor.quality.metrics import share
from tutor.quality.outcomes import names_document, open_session
from tutor.quality.question_file import COVERED
from tutor.quality.text_measures import count_stated
from tutor.questions import read_parts
from tutor.retrieval import TECHNIQUES

DEPTHS = (3, 6, 12)

Counts = dict[str, Counter[str]]  # technique -> what was counted


def compare_techniques(tutor: Tutor, questions: Sequence[Mapping[str, Any]]) -> Counts:
    """Counts hits and totals for every technique; keys are `documents`, `documents@3`, `facts`, `facts@3` and so on."""
    counts: Counts = {technique: Counter() for technique in TECHNIQUES}
    for question in questions:
        route = tutor.steps.understander.understand(question["question"], open_session(question)).route
        if question["kind"] not in COVERED or route.action != "lessons":
            continue
        text = read_parts(route.question, tutor.steps.terms)[0].search_text
        for technique, count in counts.items():
            count.update(_count(tutor, question, text, technique))
    return counts


def _count(tutor: Tutor, question: Mapping[str, Any], text: str, technique: str) -> Counter[str]:
    chunks = [each.chunk for each in tutor.steps.retriever.retrieve(text, max(DEPTHS), technique)]
    named = bool(question["lessons"])
    counted = Counter(documents=int(named), facts=len(question["facts"]))
    for depth in DEPTHS:
        first = chunks[:depth]
        found = any(names_document(chunk.source, question["lessons"]) for chunk in first)
        counted[f"documents@{depth}"] = int(named and found)
        shown = "\n".join(f"{chunk.context}\n{chunk.text}" for chunk in first)
        counted[f"facts@{depth}"] = count_stated(shown, question["facts"])
    return counted


def pool(measured: Iterable[Counts]) -> dict[str, dict[str, Any]]:
    """Shares with their intervals by technique, over all corpora together."""
    totals: Counts = {technique: Counter() for technique in TECHNIQUES}
    for counts in measured:
        for technique, count in counts.items():
            totals[technique].update(count)
    return {
        technique: {
            f"{what}@{depth}": share(count[f"{what}@{depth}"], count[what])
            for what in ("documents", "facts")
            for depth in DEPTHS
        }
        for technique, count in totals.items()
    }
