"""The quality suites: questions with known answers, put to the tutor, and the figures that come out.

Contract: `run_suite(name, settings)` returns plain data: `retrieval` (is the right passage found), `answers` (facts,
citations, support, holding back), `tools` (are they called, with the right arguments), `advice` (the recommendation
engine on described cases), `floor` (calibration), `prompts` (how many examples), `all`. No judge model: every figure is
counted by rules, and the same answers give the same figures. It does not know how reports are printed.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tutor.app import find_knowledge, open_tutor
from tutor.engine import Tutor
from tutor.errors import UsageError
from tutor.quality.metrics import share
from tutor.quality.outcomes import Outcome, ask_all, find_all, names_document
from tutor.quality.question_file import CALIBRATE, COVERED
from tutor.quality.sets import BOTH, COURSE, Plan, QuestionSet, choose_sets, find_data
from tutor.quality.support import Connectives, read_connectives
from tutor.settings import Settings

SUITES = ("retrieval", "answers", "tools", "advice", "floor", "prompts", "all")
QUESTIONING = ("retrieval", "answers", "tools", "all")  # the suites that ask the question sets


@dataclass
class Asked:
    """Everything that came of asking the sets."""

    outcomes: list[Outcome] = field(default_factory=list)
    sources: dict[str, dict[str, str]] = field(default_factory=dict)
    connectives: Connectives = field(default_factory=Connectives)
    model: str = "none"
    unknown: dict[str, list[str]] = field(default_factory=dict)
    plain: list[Any] = field(default_factory=list)


def run_suite(name: str, settings: Settings, scenarios: str | None = None, plan: Plan | None = None) -> dict[str, Any]:
    """Runs one suite; `scenarios` is a file of described cases in place of our own, for the advice suite only.

    Raises:
        UsageError: there is no suite of that name, no question set beside this installation, or a wrong file.
    """
    plan = plan or Plan()
    _check_plan(name, scenarios, plan)
    report: dict[str, Any] = {"suite": name}
    if name in ("advice", "all") and plan.questions is None:
        report["advice"] = measure_advice(Path(scenarios) if scenarios is not None else None)
    if name == "advice":
        return report
    if name in ("floor", "prompts"):
        return {**report, **_run_trial(name, settings, plan)}
    # retrieval and routing need no model; answers are those of the model in use
    wanted = settings.model_copy(update={"model": "none"}) if name in ("retrieval", "tools") else settings
    sets = choose_sets(plan, wanted, COURSE if name == "tools" else BOTH)
    asked = ask_sets(sets, plan, ask_all if name in ("answers", "all") else find_all)
    report |= {"model": asked.model, "sets": {chosen.name: len(chosen.questions) for chosen in sets}}
    if asked.unknown:
        report["documents_not_found"] = asked.unknown
    if name == "retrieval":
        report["techniques"] = measure_techniques(sets, plan)
    return {**report, **_measure(name, asked)}


def _check_plan(name: str, scenarios: str | None, plan: Plan) -> None:
    if name not in SUITES:
        raise UsageError(f"there is no suite '{name}'; choose one of: {', '.join(SUITES)}")
    if scenarios is not None and name != "advice":
        raise UsageError("--set gives cases for the advice suite: tutor eval advice --set FILE")
    if name not in (*QUESTIONING, "floor") and (plan.questions is not None or plan.over):
        raise UsageError(f"--questions and --over choose what is asked in: {', '.join(QUESTIONING)}")
    if plan.plain is not None and name not in ("answers", "all"):
        raise UsageError("--plain sets the plain recipe beside the tutor's answers: tutor eval answers --plain 40")


def ask_sets(sets: Sequence[QuestionSet], plan: Plan, ask: Callable[..., list[Outcome]] = ask_all) -> Asked:
    """Opens a tutor for each set and asks it everything."""
    asked = Asked()
    total = sum(len(chosen.questions) for chosen in sets)
    for chosen in sets:
        with closing(open_tutor(chosen.settings, plan.progress)) as tutor:
            asked.model = tutor.model_name
            asked.connectives = read_connectives(file.fields for file in tutor.prompts.values())
            asked.sources[chosen.name] = {lesson.source: lesson.body for lesson in tutor.lessons}
            absent = _find_unknown(chosen, tutor)
            asked.unknown |= {chosen.name: absent} if absent else {}
            outcomes = ask(tutor, chosen, plan.progress)
            asked.outcomes += outcomes
            if plan.plain is not None:
                from tutor.quality.plain_recipe import ask_plain

                part = plan.plain if plan.plain < 0 else max(1, round(plan.plain * len(outcomes) / total))
                asked.plain += ask_plain(tutor, outcomes, replace(plan, plain=part))
    return asked


def measure_techniques(sets: Sequence[QuestionSet], plan: Plan) -> dict[str, dict[str, Any]]:
    """Every technique of retrieval on the same questions."""
    from tutor.quality.technique_figures import compare_techniques, pool

    counted = []
    for chosen in sets:
        with closing(open_tutor(chosen.settings, plan.progress)) as tutor:
            counted.append(compare_techniques(tutor, chosen.questions))
    return pool(counted)


def _find_unknown(chosen: QuestionSet, tutor: Tutor) -> list[str]:
    """Documents that the questions name and the corpus lacks: a set over other documents scores nonsense."""
    named = sorted({name for question in chosen.questions for name in question["lessons"]})
    return [name for name in named if not any(names_document(lesson.source, [name]) for lesson in tutor.lessons)]


def _measure(name: str, asked: Asked) -> dict[str, Any]:
    from tutor.quality.abstention_figures import measure_abstention
    from tutor.quality.answer_figures import measure_answers
    from tutor.quality.retrieval_figures import measure_retrieval
    from tutor.quality.tool_figures import measure_tools

    report: dict[str, Any] = {}
    if name in ("retrieval", "answers", "all"):
        report["retrieval"] = measure_retrieval(asked.outcomes)
    if name in ("answers", "all"):
        report["answers"] = measure_answers(asked.outcomes, asked.sources, asked.connectives)
        report["abstention"] = measure_abstention(asked.outcomes)
    if name in ("tools", "all"):
        report["tools"] = measure_tools(asked.outcomes)
    if asked.plain:
        from tutor.quality.plain_recipe import measure_plain

        report["plain_recipe"] = measure_plain(asked.plain)
    return report


def _run_trial(name: str, settings: Settings, plan: Plan) -> dict[str, Any]:
    """The suites that try alternatives instead of measuring the tutor as it is."""
    if name == "floor":
        return _calibrate(settings.model_copy(update={"model": "none"}), plan)
    from tutor.quality.shots import compare_shots

    questions = choose_sets(plan, settings, COURSE)[0].questions
    asked = [one for one in questions if one["kind"] in COVERED and one["split"] == CALIBRATE and not one["history"]]
    with closing(open_tutor(settings)) as tutor:
        return compare_shots(tutor, asked)


def _calibrate(settings: Settings, plan: Plan) -> dict[str, Any]:
    from tutor.quality.calibration import Row, calibrate_floor, read_rows

    rows: list[Row] = []
    for chosen in choose_sets(plan, settings):
        with closing(open_tutor(chosen.settings, plan.progress)) as tutor:
            rows += read_rows(tutor, chosen.questions)
            floor = tutor.steps.judge.meter.floor
    return calibrate_floor(rows, floor)


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
