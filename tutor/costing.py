"""The learner's words -> a call of the cost-benefit calculator, and its result in words and a short table.

Contract: `Costing.estimate(words, names, session, language)` reads traffic, horizon, budget and approaches from the
words, adds what is known of the learner's case, calls the tool `estimate_costs` and tells the result by the templates
of `prompts/replies.yaml`; where the traffic is not told it asks back for it, or assumes the calculator's own where the
figures that are told do not rest on it. No language model writes a number. It does
not know the formulas behind the result, and decides nothing about when it is called.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tutor.advisor import Advisor
from tutor.errors import ProfileInvalid
from tutor.session import Session
from tutor.shelf import Shelf
from tutor.term_list import TermList
from tutor.tools import call_tool
from tutor.types import AnswerKind, Citation, ToolCall
from tutor.wordings import Wordings

TRAFFIC, HORIZON = "requests_per_month", "horizon_months"
APPROACHES, ALL = "approaches", "all"
FIGURES, OVERRIDES, LABELS = "inputs", "overrides", "labelled_examples"
COSTS = "estimate_costs"
MAX_PAIRS = 2
MAX_FIGURES = 4
NO_CENTS = 100
NONE = "–"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A calculation and how it is told; without a call it is a question back, and `pending` what it waits with."""

    text: str
    calls: tuple[ToolCall, ...] = ()
    citations: tuple[Citation, ...] = ()
    pending: Mapping[str, Any] = field(default_factory=dict)

    @property
    def asks_back(self) -> bool:
        """Whether the learner has to say more first."""
        return not self.calls

    @property
    def kind(self) -> AnswerKind:
        """The kind of answer that tells it: a calculation recommends nothing."""
        return "clarify" if self.asks_back else "answer"


class Costing:
    """Calls the calculator for a chat and tells its result."""

    def __init__(self, advisor: Advisor, wordings: Wordings, shelf: Shelf, terms: TermList) -> None:
        self._advisor, self._wordings, self._shelf = advisor, wordings, shelf
        self._tool = advisor.build_costs_tool()
        self._names = {approach: _shorten(name) for approach, name in advisor.names.items()}
        self._approaches: dict[str, list[str]] = {}  # by the name of a technique: "fine-tuning" may be two of them
        for approach, aliases in advisor.aliases.items():
            called = {*terms.find(advisor.names[approach]), *map(terms.name, aliases)}
            for name in called - {""}:
                self._approaches.setdefault(name, []).append(approach)

    def estimate(self, words: str, names: Sequence[str], session: Session, language: str = "en") -> Estimate:
        """Calculates what the learner asks for, or asks back.

        Raises:
            ToolFailed.
        """
        before = session.pending.get("costs", {})
        earlier = {} if before else _recall(session)
        said = f"{before['words']}\n{words}" if before else words
        heard = self._advisor.read_costs(said)
        inputs = _join(_join(self._read_case(session), earlier), heard)
        if (before and TRAFFIC not in inputs) or (earlier and not heard and any(map(str.isdigit, words))):
            told = self._advisor.read_traffic(words)
            inputs |= {} if told is None else {TRAFFIC: told}
        named = tuple(before.get("names", ())) + tuple(names)
        waiting = {"words": said, "names": named}
        missing = [name for name in (TRAFFIC, HORIZON) if name not in inputs]
        inputs.setdefault(TRAFFIC, self._advisor.read_traffic("", inputs.get(FIGURES)))
        if inputs[TRAFFIC] is None:
            return self._ask_back(self._wordings.say("costs_traffic", language), waiting)
        approaches = self._find_approaches(named, said, inputs.pop(APPROACHES, ()))
        try:
            call = call_tool(self._tool, self._arrange(inputs, approaches))
        except ProfileInvalid as refused:  # a horizon of a thousand years: the learner can say another
            return self._ask_back(str(refused), {})
        assumed = [f"costs_assumed_{name}" for name in missing]
        text, citations = self._tell(call.result, assumed, language)
        return Estimate(text, (call,), citations)

    def _ask_back(self, question: str, waiting: Mapping[str, Any]) -> Estimate:
        return Estimate(question, pending={"question": question, "costs": waiting} if waiting else {})

    def _read_case(self, session: Session) -> dict[str, Any]:
        """What the learner told of their case before: its traffic, its budget, its labelled examples."""
        if not (session.situation or session.known):
            return {}
        return self._advisor.prefill_costs(self._advisor.recommend(session.situation, session.known)["profile"])

    def _find_approaches(self, names: Sequence[str], words: str, before: Sequence[str]) -> list[str]:
        """The approaches that are named, in their own order; else those of `before`, none for all of them."""
        closely = set(self._advisor.read_approaches(words))
        if ALL in closely:
            return []
        found = set(closely)
        for name in names:  # "fine-tuning" may be two of them: the words around it may say which
            meant = set(self._approaches.get(name, ()))
            found |= meant & closely or meant
        if not found:  # said in other words than its names: "ajuste fino"
            wanted = self._advisor.recommend(words)["profile"].get("wanted_approach")
            found = {wanted["value"]} if wanted else set(before)
        return [approach for approach in self._advisor.names if approach in found]

    def _arrange(self, inputs: Mapping[str, Any], approaches: Sequence[str]) -> dict[str, Any]:
        """The arguments of the tool; what is empty is left out."""
        others = {name: value for name, value in inputs.items() if name not in (TRAFFIC, HORIZON)}
        special = {name: figures for name, figures in others.pop(OVERRIDES, {}).items() if name in approaches}
        if LABELS in others.get(FIGURES, {}):  # what is still to be labelled was told itself
            special = {}
        others |= {OVERRIDES: special} if special else {}
        arguments: dict[str, Any] = {name: inputs[name] for name in (TRAFFIC, HORIZON) if name in inputs}
        arguments[TRAFFIC] = int(arguments[TRAFFIC])
        arguments |= {"approaches": list(approaches)} if approaches else {}
        return arguments | ({"inputs": others} if others else {})

    def _tell(
        self, result: Mapping[str, Any], assumed: Sequence[str], language: str
    ) -> tuple[str, tuple[Citation, ...]]:
        """The result as Markdown, and the lesson passages that explain it."""
        say = self._wordings.say
        citations: list[Citation] = []
        months, requests = str(result[HORIZON]), f"{result[TRAFFIC]:,}"
        opening = say("costs_opening", language, months=months, requests=requests, currency=result["currency"])
        paragraphs = [opening, self._draw_table(result, language), self._tell_budget(result), self._tell_pairs(result)]
        brings = any(row["total_benefit"]["base"] for row in result["approaches"].values())
        paragraphs += [say(name, language, months=months, requests=requests) for name in assumed]
        paragraphs += [] if brings else [say("costs_no_benefit", language)]
        if (currency := result["currency"]) != result["default_currency"]:
            paragraphs.append(say("costs_currency", language, currency=currency, default=result["default_currency"]))
        paragraphs.append(self._tell_figures(result))
        for name in ("costs",) if brings else ("costs", "benefits"):
            citation = self._shelf.cite(len(citations) + 1, [self._advisor.cost_lessons[name]])
            if citation is not None:
                citations.append(citation)
                paragraphs.append(say(f"costs_lesson_{name}", language, marker=f"[{citation.n}]"))
        return "\n\n".join(part for part in paragraphs if part), tuple(citations)

    def _draw_table(self, result: Mapping[str, Any], language: str) -> str:
        """One row an approach, the best net benefit first."""
        head = self._wordings.say("costs_head", language, months=str(result[HORIZON]))
        lines = [head, "|" + "---|" * (head.count("|") - 1)]
        for name in result["comparison"]:
            row = result["approaches"][name]
            month = row["payback_month"]["base"]
            earned = self._wordings.say("costs_month", language, month=str(month)) if month is not None else NONE
            costs = map(_show_span, (row["once"]["total"], row["monthly"]["total"], row["total_cost"]))
            net = row["net_benefit"]
            brings = row["total_benefit"]["high"]  # without a benefit the range would be that of the costs again
            cells = [self._names[name], *costs, _show_span(net) if brings else _show(net["base"]), earned]
            lines.append(f"| {' | '.join(cells)} |")
        return "\n".join(lines)

    def _tell_budget(self, result: Mapping[str, Any]) -> str:
        """Whether the costs stay within a budget that was told; empty where none was."""
        told = []
        for name in result["comparison"]:
            judged = result["approaches"][name]["budget"]
            parts = [
                self._wordings.say(f"costs_budget_{part}_{verdict}") for part, verdict in judged.items() if verdict
            ]
            told += [f"{self._names[name]}: {', '.join(parts)}"] if parts else []
        return self._wordings.say("costs_budget", judged="; ".join(told)) if told else ""

    def _tell_pairs(self, result: Mapping[str, Any]) -> str:
        """From which traffic on which approach is the cheaper one, for the best few."""
        names, told = self._names, []
        for pair in result["break_even"]:
            cheaper = pair["cheaper_above"]
            if cheaper and set(pair["between"]) <= set(result["comparison"][: MAX_PAIRS + 1]):
                other = next(name for name in pair["between"] if name != cheaper)
                requests = f"{pair['requests_per_month']:,}"
                told.append(
                    self._wordings.say("costs_pair", requests=requests, cheaper=names[cheaper], other=names[other])
                )
        return " ".join(told[:MAX_PAIRS])

    def _tell_figures(self, result: Mapping[str, Any]) -> str:
        """The dated prices behind the amounts, each once; those that are published come before our assumptions."""
        shown: dict[str, bool] = {}
        for figures in result["figures"].values():
            for name, figure in figures.items():
                if figure["from"] == "default" and figure["base"] and figure["unit"].startswith(result["currency"]):
                    kind = "assumed" if figure["assumed"] else "published"
                    told = self._wordings.say(
                        f"costs_figure_{kind}",
                        figure=name.replace("_", " "),
                        amount=_show(figure["base"]),
                        unit=figure["unit"].partition(" (")[0],
                        date=figure["date"],
                    )
                    shown.setdefault(told, figure["assumed"])
        listed = sorted(shown, key=lambda told: shown[told])[:MAX_FIGURES]
        return self._wordings.say("costs_figures", figures="; ".join(listed)) if listed else ""


def _recall(session: Session) -> dict[str, Any]:
    """What the calculation shown last rested on; empty where the last answer was none."""
    arguments = dict(session.recall_call(COSTS) or {})
    return {**arguments.pop("inputs", {}), **arguments}


def _join(older: Mapping[str, Any], newer: Mapping[str, Any]) -> dict[str, Any]:
    """Both inputs; the newer figures win, those it leaves unsaid stay."""
    both = {**older, **newer}
    for name in (FIGURES, OVERRIDES):
        both |= {name: {**older.get(name, {}), **newer[name]}} if name in newer else {}
    return both


def _shorten(name: str) -> str:
    """The abbreviation that a name gives in brackets, which a table has room for; else the name."""
    return name.rpartition("(")[2].removesuffix(")") if name.endswith(")") else name


def _show_span(span: Mapping[str, float]) -> str:
    """An amount with its range, the range left out where there is none."""
    base = _show(span["base"])
    return base if span["low"] == span["high"] else f"{base} ({_show(span['low'])} – {_show(span['high'])})"


def _show(amount: float) -> str:
    """An amount, from 100 up without cents."""
    if abs(amount) >= NO_CENTS or amount == int(amount):
        return f"{amount:,.0f}".replace("-", "−")
    return f"{amount:,.2f}".replace("-", "−")
