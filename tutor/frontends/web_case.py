"""One reader's case on the advisor tab: what they told, changed and answered, and the advice for it.

Contract: a case is a plain dictionary (`new_case`), held by the page for one browser tab; `CaseDesk.edit` returns the
next case and leaves the given one as it was. An edit that the advisor refuses changes nothing and leaves its reason in
`trouble`. Edits come from a browser and are not trusted: what has the wrong shape is ignored. It decides nothing:
facts, advice and questions are the advisor's.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tutor.errors import ProfileInvalid

if TYPE_CHECKING:
    from tutor.advisor import Advisor

Case = dict[str, Any]
Edit = Mapping[str, Any]
Step = Callable[[Case, Edit], Case]
MOST_EDITS = 50  # in one message of the page
LONGEST_ENTRY = 200
LONGEST_CASE = 4000


def new_case() -> Case:
    """A case of which nothing is known; `turn` counts what was done to it, `shown` which panels are open."""
    return {
        "turn": 0,
        "text": "",
        "profile": {},
        "result": None,
        "changed": None,
        "trail": [],
        "shown": [],
        "passage": None,
        "trouble": {},
    }


def read_edits(raw: Any) -> list[Edit]:
    """The edits in a message from the page, at most `MOST_EDITS`; anything else in it is dropped."""
    edits = raw.get("edits") if isinstance(raw, Mapping) else None
    return [edit for edit in edits if isinstance(edit, Mapping)][:MOST_EDITS] if isinstance(edits, Sequence) else []


class CaseDesk:
    """Applies what a reader does to their case; holds nothing of any reader itself."""

    def __init__(self, advisor: "Advisor") -> None:
        self._advisor = advisor
        self.fields = advisor.list_fields()
        self._kinds = {str(entry["name"]): str(entry["kind"]) for entry in self.fields}

    def describe(self, case: Case, text: str) -> Case:
        """The case after a description. What the reader had set by hand stays, unless the new words say otherwise.

        Raises:
            ProfileInvalid: the words state something impossible.
        """
        text = text.strip()
        if not text:
            return case
        by_hand = {name: fact for name, fact in case["profile"].items() if fact.get("from") == "form"}
        kept = case["profile"] if text == case["text"] else by_hand
        result = self._advisor.recommend("" if text == case["text"] else text, kept or None)
        return {**case, "text": text, "profile": result["profile"], "result": result, "changed": None, "trail": []}

    def edit(self, case: Case, edits: Sequence[Edit]) -> Case:
        """The case after some edits, in order."""
        changed = {**case, "turn": case["turn"] + 1, "trouble": {}, "passage": None}
        for edit in edits:
            try:
                changed = self._apply(changed, edit)
            except ProfileInvalid as error:
                value = str(edit.get("value", ""))[:LONGEST_ENTRY]
                changed["trouble"] = {"field": str(edit.get("field", "")), "value": value, "message": str(error)}
        return changed

    def ask(self, case: Case) -> dict[str, Any]:
        """The step of the walk that comes after the answers given so far."""
        return self._advisor.ask_next(case["profile"], {item["node"]: item["option"] for item in case["trail"]})

    def _apply(self, case: Case, edit: Edit) -> Case:
        steps: Mapping[str, Step] = {
            "describe": self._describe,
            "fact": self._set_fact,
            "forget": self._forget_fact,
            "take": self._take,
            "flip": self._flip,
            "undo": self._undo,
            "clear": _clear,
            "show": _show_panel,
            "read": _open_passage,
            "answer": self._answer,
            "back": _step_back,
            "restart": _start_again,
            "adopt": self._adopt,
        }
        step = steps.get(str(edit.get("do")))
        return step(case, edit) if step else case

    def _describe(self, case: Case, edit: Edit) -> Case:
        return self.describe(case, str(edit.get("text", ""))[:LONGEST_CASE])

    def _set_fact(self, case: Case, edit: Edit) -> Case:
        return self._advise(case, self._enter(case, str(edit.get("field")), str(edit.get("value", ""))))

    def _forget_fact(self, case: Case, edit: Edit) -> Case:
        return self._advise(case, self._advisor.correct(case["profile"], str(edit.get("field")), None))

    def _take(self, case: Case, edit: Edit) -> Case:
        """The case with the facts of another place, as the chat's card, instead of its own."""
        facts = edit.get("profile")
        if not isinstance(facts, Mapping):
            return case
        return {**self._advise({**case, "trail": []}, facts), "text": ""}

    def _flip(self, case: Case, edit: Edit) -> Case:
        """The case with what would change the advice changed, and the way back kept."""
        facts = edit.get("set")
        if not isinstance(facts, Mapping):
            return case
        kept = {"profile": case["profile"], "words": f"You tried: {str(edit.get('words', ''))[:LONGEST_ENTRY]}."}
        entered = {str(name): {"value": value, "from": "form"} for name, value in facts.items()}
        return {**self._advise(case, {**case["profile"], **entered}), "changed": kept}

    def _undo(self, case: Case, edit: Edit) -> Case:
        return self._advise(case, case["changed"]["profile"]) if case["changed"] else case

    def _answer(self, case: Case, edit: Edit) -> Case:
        """The case after an answer of the walk; one to a question no longer open, as after a double press, is lost."""
        question = self.ask(case).get("question") or {}
        chosen = next((o for o in question.get("options") or [] if o["id"] == edit.get("option")), None)
        if chosen is None or question.get("node") != edit.get("node"):
            return case
        item = {"node": question["node"], "ask": question["ask"], "option": chosen["id"], "label": chosen["label"]}
        return {**case, "trail": [*case["trail"], item]}

    def _adopt(self, case: Case, edit: Edit) -> Case:
        """The case with the facts that the answers of the walk have told."""
        return {**self._advise(case, self.ask(case)["profile"]), "trail": []}

    def _enter(self, case: Case, field: str, words: str) -> dict[str, Any]:
        """The profile with one fact as a control gives it: a choice by its id, a number in words, nothing to forget."""
        words = words.strip()[:LONGEST_ENTRY]
        if not words:
            return self._advisor.correct(case["profile"], field, None)
        if self._kinds.get(field) == "choice":
            return {**case["profile"], field: {"value": words, "from": "form"}}
        return self._advisor.correct(case["profile"], field, words)

    def _advise(self, case: Case, profile: Mapping[str, Any]) -> Case:
        """The case with other facts and the advice for them; without any fact there is no advice yet."""
        if not profile:
            return {**case, "profile": {}, "result": None, "changed": None}
        result = self._advisor.recommend("", profile)
        trail = _keep_trail(case, result)
        return {**case, "profile": result["profile"], "result": result, "changed": None, "trail": trail}


def _clear(case: Case, edit: Edit) -> Case:
    return {**new_case(), "turn": case["turn"], "shown": case["shown"]}


def _open_passage(case: Case, edit: Edit) -> Case:
    return {**case, "passage": [str(edit.get("source", "")), str(edit.get("section", ""))]}


def _step_back(case: Case, edit: Edit) -> Case:
    return {**case, "trail": case["trail"][:-1]}


def _start_again(case: Case, edit: Edit) -> Case:
    return {**case, "trail": []}


def _show_panel(case: Case, edit: Edit) -> Case:
    return {**case, "shown": sorted({*case["shown"], str(edit.get("panel", ""))[:20]})[:10]}


def _keep_trail(case: Case, result: Mapping[str, Any]) -> list[dict[str, str]]:
    """The answers of the walk, unless the facts beneath them have changed: their questions may then not be asked."""
    same = json.dumps(case["profile"], sort_keys=True) == json.dumps(result["profile"], sort_keys=True)
    return list(case["trail"]) if same else []
