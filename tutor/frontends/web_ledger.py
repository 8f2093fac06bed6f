"""One reader's calculation on the calculator tab: the inputs they entered and the result for them.

Contract: a ledger is a plain dictionary (`LedgerDesk.open`), held by the page for one browser tab; `LedgerDesk.edit`
returns the next one and leaves the given one as it was. What the advisor refuses changes nothing: the entry stays in
`drafts` as it was typed, with the reason in `trouble`, until it is right. Edits come from a browser and are not
trusted. It calculates nothing: every figure is the advisor's.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tutor.errors import ProfileInvalid
from tutor.frontends.web_case import LONGEST_ENTRY, Edit, Step

if TYPE_CHECKING:
    from tutor.advisor import Advisor

Ledger = dict[str, Any]
USUAL = ("prompt_engineering", "rag", "peft")
PLACES = ("low", "base", "high")
TEXTS = frozenset({"currency"})
START = {"parameters_billion": 7, "tokens": 10_000_000, "method": "qlora_4bit", "sequence": "short"}
ALL = ""  # stands for every approach where a figure is set


class LedgerDesk:
    """Applies what a reader does to their calculation; holds nothing of any reader itself."""

    def __init__(self, advisor: "Advisor") -> None:
        self._advisor = advisor

    def open(self) -> Ledger:
        """A calculation with the defaults for the usual approaches; `focus` and `opened` are what is looked at."""
        blank = {"turn": 0, "inputs": {}, "training": START, "trouble": {}, "drafts": {}, "focus": "", "opened": []}
        return self._calculate(blank, {"approaches": self._order(USUAL)})

    def edit(self, ledger: Ledger, edits: Sequence[Edit]) -> Ledger:
        """The calculation after some edits, in order."""
        changed = {**ledger, "turn": ledger["turn"] + 1, "trouble": {}, "drafts": dict(ledger["drafts"])}
        for edit in edits:
            try:
                changed = self._apply(changed, edit)
            except ProfileInvalid as error:
                changed["trouble"] = {"key": name_entry(edit), "message": str(error)}
        return changed

    def estimate_training(self, ledger: Ledger) -> dict[str, Any]:
        """What a training run needs, for the inputs of that part."""
        return self._advisor.estimate_training({**ledger["training"], "currency": ledger["result"]["currency"]})

    def export(self, token: str, kind: str) -> str:
        """The calculation behind a link as "csv" or "markdown"; empty where the link or the kind is wrong."""
        try:
            return self._advisor.export_costs(self._advisor.unpack_costs(str(token)), str(kind))
        except ProfileInvalid:
            return ""

    def _apply(self, ledger: Ledger, edit: Edit) -> Ledger:
        steps: Mapping[str, Step] = {
            "load": self._load,
            "case": self._take_case,
            "setting": self._set,
            "approach": self._choose,
            "figure": self._figure,
            "reset": self._reset,
            "focus": self._look_at,
            "open": _open_figures,
            "training": self._train,
        }
        step = steps.get(str(edit.get("do")))
        return step(ledger, edit) if step else ledger

    def _load(self, ledger: Ledger, edit: Edit) -> Ledger:
        return self._calculate({**ledger, "drafts": {}}, self._advisor.unpack_costs(str(edit.get("token", ""))))

    def _take_case(self, ledger: Ledger, edit: Edit) -> Ledger:
        """A new calculation from a case's facts, for the approaches that were recommended and the usual ones."""
        facts, named = edit.get("profile"), edit.get("approaches")
        known = self._advisor.prefill_costs(facts if isinstance(facts, Mapping) else {})
        chosen = [str(name) for name in named][:10] if isinstance(named, list) else []
        return self._calculate({**ledger, "drafts": {}}, {**known, "approaches": self._order([*chosen, *USUAL])})

    def _choose(self, ledger: Ledger, edit: Edit) -> Ledger:
        inputs, approach = ledger["inputs"], str(edit.get("approach"))
        kept = [name for name in inputs["approaches"] if name != approach]
        names = [*kept, approach] if edit.get("value") is True else kept
        return self._calculate(ledger, {**inputs, "approaches": self._order(names)})

    def _reset(self, ledger: Ledger, edit: Edit) -> Ledger:
        return self._calculate({**ledger, "drafts": {}}, {"approaches": ledger["inputs"]["approaches"]})

    def _look_at(self, ledger: Ledger, edit: Edit) -> Ledger:
        approach = str(edit.get("value"))
        return {**ledger, "focus": approach} if approach in ledger["result"]["approaches"] else ledger

    def _calculate(self, ledger: Ledger, inputs: Mapping[str, Any]) -> Ledger:
        result = self._advisor.estimate_costs(inputs)
        asked = {**inputs, "approaches": list(result["approaches"])}
        focus = ledger["focus"] if ledger["focus"] in result["approaches"] else result["comparison"][0]
        token = self._advisor.pack_costs(asked)
        return {**ledger, "inputs": asked, "result": result, "token": token, "focus": focus}

    def _order(self, names: Sequence[Any]) -> list[Any]:
        """Each name once, in the order of the ten approaches; unknown ones stay, for the advisor to refuse."""
        known = list(self._advisor.names)
        return sorted(dict.fromkeys(names), key=lambda name: known.index(name) if name in known else len(known))

    def _set(self, ledger: Ledger, edit: Edit) -> Ledger:
        """The ledger with one setting; without a value the default is back."""
        name, text = str(edit.get("name")), str(edit.get("value", "")).strip()[:LONGEST_ENTRY]
        ledger["drafts"][name] = text
        rest = {key: value for key, value in ledger["inputs"].items() if key != name}
        value: Any = text if name in TEXTS else read_number(text)
        changed = self._calculate(ledger, {**rest, name: value} if text else rest)
        return {**changed, "drafts": {key: value for key, value in ledger["drafts"].items() if key != name}}

    def _figure(self, ledger: Ledger, edit: Edit) -> Ledger:
        """The ledger with one end of a figure; while all three ends are equal, the base sets all of them."""
        approach, name, place = str(edit.get("approach", ALL)), str(edit.get("name")), str(edit.get("place"))
        text = str(edit.get("value", "")).strip()[:LONGEST_ENTRY]
        key = name_entry(edit)
        given, figures = self._find_given(ledger, approach)
        span = {**self._read_span(ledger, approach, name), **ledger["drafts"].get(key, {})}
        is_one = len({str(span.get(end)) for end in PLACES}) == 1
        span = (
            dict.fromkeys(PLACES, read_number(text))
            if is_one and place == "base"
            else {**span, place: read_number(text)}
        )
        if place not in PLACES or not text:
            rest = {known: value for known, value in figures.items() if known != name}
            changed = self._calculate(ledger, given(rest))
        else:
            ledger["drafts"][key] = span
            changed = self._calculate(ledger, given({**figures, name: span}))
        return {**changed, "drafts": {known: value for known, value in ledger["drafts"].items() if known != key}}

    def _find_given(self, ledger: Ledger, approach: str) -> tuple[Any, Mapping[str, Any]]:
        """How the inputs are put together from the figures of one approach, or of all; and those figures now."""
        inputs = ledger["inputs"]
        if approach == ALL:
            return lambda figures: {**inputs, "inputs": figures}, inputs.get("inputs", {})
        overrides = inputs.get("overrides", {})
        return lambda figures: {**inputs, "overrides": {**overrides, approach: figures}}, overrides.get(approach, {})

    def _read_span(self, ledger: Ledger, approach: str, name: str) -> dict[str, Any]:
        """A figure's low, base and high end as they stand in the result."""
        figures = ledger["result"]["figures"]
        row = figures.get(approach or ledger["inputs"]["approaches"][0], {}).get(name)
        if row is None:
            raise ProfileInvalid(f"There is no figure {name!r} for this approach.")
        return {place: row[place] for place in PLACES}

    def _train(self, ledger: Ledger, edit: Edit) -> Ledger:
        """The ledger with one input of the training estimate."""
        name, text = str(edit.get("name")), str(edit.get("value", "")).strip()[:LONGEST_ENTRY]
        value = text if isinstance(START.get(name), str) else read_number(text)
        rest = {key: value for key, value in ledger["training"].items() if key != name}
        inputs = {**rest, name: value} if text else {**START, **rest}
        self._advisor.estimate_training(inputs)
        return {**ledger, "training": inputs}


def _open_figures(ledger: Ledger, edit: Edit) -> Ledger:
    """The ledger with the figures of one approach open; those of the others need not be drawn."""
    known = [
        name for name in ledger["result"]["approaches"] if name == edit.get("approach") or name in ledger["opened"]
    ]
    return {**ledger, "opened": known}


def name_entry(edit: Edit) -> str:
    """The key of what an edit changes, which is also the end of its control's id."""
    if edit.get("do") == "figure":
        return f"{edit.get('approach', ALL)}.{edit.get('name')}"
    prefix = "train-" if edit.get("do") == "training" else ""
    return prefix + str(edit.get("name", ""))


def read_number(text: str) -> int | float | str:
    """The number that a text writes, thousands set off or not; the text itself where it is none, to be refused."""
    plain = text.replace(",", "").replace("\u00a0", "").replace(" ", "")
    for kind in (int, float):
        try:
            return kind(plain)
        except ValueError:
            continue
    return text
