"""The quality suites: questions with known answers, put to the tutor, and the figures that come out.

Contract: `run_suite(name, settings)` returns plain data: `retrieval` (is the right lesson found), `answers`
(answered, held back, quoted verbatim, facts stated), `advice` (the recommendation engine on described cases),
`floor` (calibration), `prompts` (how many
examples), `all`. No judge model: every figure is counted by rules. The question sets stand in
`tests/data` of the checkout. It does not know how reports are printed.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tutor.app import find_knowledge, open_tutor
from tutor.engine import Tutor
from tutor.errors import UsageError
from tutor.quality.metrics import contains_any, fold, mean, percentile, rank_of_first, share
from tutor.session import Session
from tutor.settings import Settings, find_home
from tutor.types import Answer, Message, Passage, Retrieved

SUITES = ("retrieval", "answers", "advice", "floor", "prompts", "all")
OUT = "out_of_corpus"
ADVICE = "advice"  # answered by the tool, which retrieves nothing
TOP = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question of the set, what was found for it, and the answer it got."""

    question: Mapping[str, Any]
    sources: tuple[str, ...]
    measured: float
    answer: Answer

    @property
    def answered(self) -> bool:
        """Tells whether the tutor answered, from the lessons or with advice, rather than held back."""
        return self.answer.kind in ("answer", "recommendation")


def run_suite(name: str, settings: Settings, scenarios: str | None = None) -> dict[str, Any]:
    """Runs one suite; `scenarios` is a file of described cases in place of our own, for the advice suite only.

    Raises:
        UsageError: there is no suite of that name, no question set beside this installation, or a wrong scenario.
    """
    if name not in SUITES:
        raise UsageError(f"there is no suite '{name}'; choose one of: {', '.join(SUITES)}")
    if scenarios is not None and name != "advice":
        raise UsageError("--set gives cases for the advice suite: tutor eval advice --set FILE")
    report: dict[str, Any] = {"suite": name}
    if name in ("advice", "all"):
        report["advice"] = measure_advice(Path(scenarios) if scenarios is not None else None)
    if name == "advice":
        return report
    if name in ("floor", "prompts"):
        return {**report, **_run_trial(name, settings)}
    # retrieval needs no model; answers are those of the model in use
    wanted = settings.model_copy(update={"model": "none"}) if name == "retrieval" else settings
    with closing(open_tutor(wanted)) as tutor:
        outcomes = ask_all(tutor, read_questions())
        report["model"] = tutor.model_name
    report["retrieval"] = measure_retrieval(outcomes)
    if name in ("answers", "all"):
        report["answers"] = measure_answers(outcomes, {lesson.source: lesson.body for lesson in tutor.lessons})
    return report


def _run_trial(name: str, settings: Settings) -> dict[str, Any]:
    """The suites that try alternatives instead of measuring the tutor as it is."""
    from tutor.quality.calibration import calibrate_floor
    from tutor.quality.shots import compare_shots

    if name == "floor":
        with closing(open_tutor(settings.model_copy(update={"model": "none"}))) as tutor:
            return calibrate_floor(tutor, read_questions())
    questions = [q for q in read_questions() if q["kind"] not in (OUT, ADVICE) and q["split"] == "calibrate"]
    with closing(open_tutor(settings)) as tutor:
        return compare_shots(tutor, [question for question in questions if not question.get("history")])


def find_data() -> Path:
    """The folder of question sets.

    Raises:
        UsageError: this is an installation without them.
    """
    folder = find_home() / "tests" / "data"
    if not folder.is_dir():
        raise UsageError(
            "the question sets are not part of an installed package; run this in a checkout of the project"
        )
    return folder


def read_questions() -> list[dict[str, Any]]:
    """The question set of the course."""
    content = yaml.safe_load((find_data() / "questions.yaml").read_text(encoding="utf-8"))
    return list(content["questions"])


def ask_all(tutor: Tutor, questions: Iterable[Mapping[str, Any]]) -> list[Outcome]:
    """Asks every question in a session of its own, filled with the question's history."""
    return [ask_one(tutor, question) for question in questions]


def ask_one(tutor: Tutor, question: Mapping[str, Any]) -> Outcome:
    """Asks one question of the set."""
    session = Session()
    session.history = [Message(turn["role"], turn["content"]) for turn in question.get("history", [])]
    sources: list[str] = []
    found: Sequence[Passage] = ()
    answer = Answer("error", "")
    for event in tutor.ask(session, question["question"], question["id"]):
        if isinstance(event, Retrieved):
            sources = [passage.chunk.source for passage in event.passages]
            found = event.passages
        answer = getattr(event, "answer", answer)
    measured = tutor.steps.retriever.measure(answer.work.standalone_question, found)
    return Outcome(question, tuple(dict.fromkeys(sources[:TOP])), measured, answer)


def measure_retrieval(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Recall@3 and MRR over the answerable questions, by kind, and the misses."""
    asked = [outcome for outcome in outcomes if outcome.question["kind"] not in (OUT, ADVICE)]
    ranks = {id(outcome): rank_of_first(outcome.sources, outcome.question["lessons"]) for outcome in asked}
    kinds = sorted({outcome.question["kind"] for outcome in asked})
    return {
        "lesson_in_top_3": share(sum(rank > 0 for rank in ranks.values()), len(asked)),
        "mrr": mean([1 / rank if rank else 0.0 for rank in ranks.values()]),
        "by_kind": {
            kind: share(
                sum(ranks[id(outcome)] > 0 for outcome in asked if outcome.question["kind"] == kind),
                sum(outcome.question["kind"] == kind for outcome in asked),
            )
            for kind in kinds
        },
        "retrieval_ms_p50": percentile([outcome.answer.timings.retrieval for outcome in asked], 50),
        "misses": [
            {"id": outcome.question["id"], "found": list(outcome.sources)}
            for outcome in asked
            if not ranks[id(outcome)]
        ],
    }


def measure_answers(outcomes: Sequence[Outcome], sources: Mapping[str, str]) -> dict[str, Any]:
    """Answered, held back, verbatim, facts stated; for all questions and for the half kept out of calibration."""
    folded = {name: fold(text) for name, text in sources.items()}
    halves = {"all": outcomes, "test_half": [o for o in outcomes if o.question.get("split") == "test"]}
    report: dict[str, Any] = {name: _measure_half(half) for name, half in halves.items()}
    quotes = [(citation.source, citation.quote) for outcome in outcomes for citation in outcome.answer.citations]
    report["quotes_verbatim"] = share(sum(fold(quote) in folded.get(name, "") for name, quote in quotes), len(quotes))
    kept = sum(len(outcome.answer.work.kept) for outcome in outcomes)
    dropped = sum(len(outcome.answer.work.dropped) for outcome in outcomes)
    report["model_sentences_kept"] = share(kept, kept + dropped)
    report["first_token_ms_p50"] = percentile([o.answer.timings.first_token for o in outcomes if o.answered], 50)
    report["total_ms_p50"] = percentile([o.answer.timings.total for o in outcomes if o.answered], 50)
    report["held_back_wrongly"] = [o.question["id"] for o in outcomes if o.question["kind"] != OUT and not o.answered]
    report["answered_wrongly"] = [
        {"id": o.question["id"], "measured": round(o.measured, 3)}
        for o in outcomes
        if o.question["kind"] == OUT and o.answered
    ]
    report["facts_missing"] = [
        o.question["id"] for o in outcomes if o.answered and _count_facts(o)[0] < _count_facts(o)[1]
    ]
    return report


def _measure_half(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    inside = [outcome for outcome in outcomes if outcome.question["kind"] != OUT]
    outside = [outcome for outcome in outcomes if outcome.question["kind"] == OUT]
    facts = [_count_facts(outcome) for outcome in inside]
    forbidden = [o for o in inside if contains_any(o.answer.text, o.question.get("forbidden") or ["\x00"])]
    return {
        "answered_when_answerable": share(sum(outcome.answered for outcome in inside), len(inside)),
        "held_back_when_not": share(sum(not outcome.answered for outcome in outside), len(outside)),
        "facts_stated": share(sum(stated for stated, _ in facts), sum(wanted for _, wanted in facts)),
        "said_something_forbidden": len(forbidden),
    }


def _count_facts(outcome: Outcome) -> tuple[int, int]:
    wanted = outcome.question.get("facts") or []
    return sum(contains_any(outcome.answer.text, alternatives) for alternatives in wanted), len(wanted)


def measure_advice(path: Path | None = None) -> dict[str, Any]:
    """The recommendation engine on the described cases of a file, or on all sets `tests/data/scenarios*.yaml`."""
    from tutor.advice.knowledge import read_knowledge
    from tutor.quality.advice import score_scenarios
    from tutor.quality.scenario_file import read_scenarios

    knowledge = read_knowledge(find_knowledge())
    files = [path] if path else sorted(find_data().glob("scenarios*.yaml"))
    sets = {file.stem: read_scenarios(file) for file in files}
    scenarios = [scenario for cases in sets.values() for scenario in cases]
    report = score_scenarios(scenarios, knowledge)
    by_set = {name: _score_set(score_scenarios(cases, knowledge)) for name, cases in sets.items()}
    return {**report, "by_set": by_set, "by_expected": _count_misses(scenarios, report["misses"])}


def _score_set(score: Mapping[str, Any]) -> dict[str, Any]:
    """One set's figures: its share right with the 95 % interval, and how many were harmful."""
    return {"right": share(score["right"], score["total"]), "harmful": score["harmful"]}


def _count_misses(scenarios: Sequence[Mapping[str, Any]], misses: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """How many cases of each expected approach were right."""
    expected = Counter(scenario["expect"] for scenario in scenarios)
    missed = Counter(miss["expected"] for miss in misses)
    return {name: f"{count - missed[name]} of {count} right" for name, count in sorted(expected.items())}
