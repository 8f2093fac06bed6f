"""The adviser as one object: everything a front end may ask of the recommendation engine and the calculator.

Contract: `Advisor(knowledge)` holds frozen knowledge and nothing of any learner, so one instance serves everybody; the
same call gives the same bytes. Plain data goes in and comes out; the only failure is `ProfileInvalid`, which names the
field. It puts calls together and works nothing out: the rules stand in `tutor.advice`. What only some callers need is
imported where it is called, because `tutor recommend` must start fast.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tutor.advice.flips import WISHES
from tutor.advice.profile import FORM, Profile
from tutor.advice.rules import Knowledge
from tutor.advice.wording import read_profile
from tutor.errors import ProfileInvalid
from tutor.tools import build_costs_tool, build_recommend_tool, recommend_for

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool


class Advisor:
    """The recommendation engine and the calculator over one set of knowledge; pure, needs no model and no index."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self.names = {approach.id: approach.name for approach in knowledge.approaches.values()}
        self.cost_lessons: Mapping[str, Mapping[str, str]] = knowledge.costs["lessons"]
        self.aliases = {approach.id: tuple(approach.card["aliases"]) for approach in knowledge.approaches.values()}

    # The recommendation.

    def recommend(
        self, situation: str | Sequence[str] = "", profile: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The recommendation object for a description in one or more turns, a profile, or both (the words win).

        Raises:
            ProfileInvalid: the profile has an unknown field or an impossible value.
        """
        return recommend_for(self._knowledge, situation, profile)

    def correct(self, profile: Mapping[str, Any], field: str, words: str | None) -> dict[str, Any]:
        """The profile with one fact set from a person's words ("300", "about 2k", "weekly"), or forgotten for None.

        The result is spelled `{field: {"value", "from"}}`; a fact set here comes from "form".

        Raises:
            ProfileInvalid: there is no such field, or the words give no value that it takes.
        """
        facts = Profile.from_mapping(profile).to_json()
        if words is not None:
            from tutor.advice.entries import read_entry

            return facts | {field: {"value": read_entry(field, words, self._knowledge.wording), "from": FORM}}
        Profile.from_mapping({field: None})  # refuses a field that does not exist
        return {name: fact for name, fact in facts.items() if name != field}

    def count_facts(self, text: str) -> int:
        """Counts the facts of a case that a text states; naming an approach is not one."""
        return len(set(read_profile(text, self._knowledge.wording).values()) - WISHES)

    def hears_reply(self, field: str, text: str) -> bool:
        """Whether a text answers a question about a field: with a value, a correction, or "I do not know".

        Without a field, whether it takes back a number.
        """
        from tutor.advice.replies import is_correction, is_unknown, read_reply

        wording = self._knowledge.wording
        corrects = is_correction(text, wording) and any(letter.isdigit() for letter in text)
        if corrects or not field:
            return corrects
        heard = is_unknown(text, wording) or field in read_reply(field, text, wording)
        return heard or (field == "requests_per_month" and self.read_traffic(text) is not None)

    def list_fields(self) -> list[dict[str, Any]]:
        """The profile's fields for a form: name, label, kind, unit, low, high, choices, question, group."""
        from tutor.advice.fields import list_fields

        return list_fields(self._knowledge)

    def explain_rule(self, rule: str) -> dict[str, Any]:
        """A rule's statement, year, reference keys and lesson passages.

        Raises:
            ProfileInvalid: there is no such rule.
        """
        if rule not in {known.id for known in self._knowledge.rules}:
            raise ProfileInvalid(f"rule is {rule!r}; give one of {', '.join(r.id for r in self._knowledge.rules)}.")
        found = self._knowledge.rule(rule)
        return {
            "rule": found.id,
            "statement": found.statement,
            "year": found.year,
            "references": list(found.references),
            "sources": [source.to_json() for source in found.sources],
        }

    def build_tool(self) -> "StructuredTool":
        """The engine as a LangChain tool."""
        return build_recommend_tool(self._knowledge)

    # The decision tree, the walk through it, and the comparison chart.

    def tree(self, path: Sequence[str] = ()) -> dict[str, Any]:
        """The decision tree as data: `root`, `nodes` (id, rule, ask, yes, no) and the `path` walked, with its answers.

        Raises:
            ProfileInvalid: the path names a node that does not exist.
        """
        from tutor.advice.tree import build_tree

        tree = build_tree(self._knowledge)
        nodes = [
            {"id": node.id, "rule": node.rule, "ask": node.ask, "yes": node.yes, "no": node.no}
            for node in tree.nodes.values()
        ]
        return {"root": tree.root, "nodes": nodes, "path": self._follow(path)}

    def _follow(self, path: Sequence[str]) -> list[dict[str, Any]]:
        """Each node of a path with the answer that led on; the leaf is left out."""
        from tutor.advice.tree import LEAF, build_tree

        nodes = build_tree(self._knowledge).nodes
        unknown = [name for name in path if name not in nodes and not name.startswith(LEAF)]
        if unknown:
            raise ProfileInvalid(f"path names {unknown[0]!r}, which is no question of the decision tree.")
        return [
            {"node": name, "ask": nodes[name].ask, "rule": nodes[name].rule, "answer": nodes[name].yes == following}
            for name, following in pairwise(path)
            if name in nodes
        ]

    def tree_text(self, path: Sequence[str] = (), width: int = 80) -> str:
        """The decision tree as text of at most `width` columns, the nodes of `path` marked."""
        from tutor.advice.tree import build_tree, render_tree

        return render_tree(build_tree(self._knowledge), tuple(path), width)

    def tree_picture(self, path: Sequence[str] = ()) -> str:
        """The decision tree as one SVG, the nodes of `path` lit."""
        from tutor.advice.tree import build_tree
        from tutor.advice.tree_picture import draw_tree

        return draw_tree(build_tree(self._knowledge), self.names, tuple(path))

    def ask_next(self, profile: Mapping[str, Any], answered: Mapping[str, str]) -> dict[str, Any]:
        """The next question of the walk through the tree, or its leaf; `answered` is node id -> option id.

        Raises:
            ProfileInvalid: the profile or an answer names something that does not exist.
        """
        from tutor.advice.interview import ask_next

        return ask_next(Profile.from_mapping(profile), answered, self._knowledge).to_json()

    def chart(self) -> dict[str, Any]:
        """The comparison chart with its marks and the sources' disagreements."""
        from tutor.advice.chart import build_chart

        return build_chart(self._knowledge)

    # The calculator.

    def estimate_costs(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The calculator's result for its inputs.

        Raises:
            ProfileInvalid: names the field and what is wrong with it.
        """
        from tutor.advice.costs import calculate_costs

        return calculate_costs(inputs, self._knowledge.costs)

    def read_costs(self, text: str) -> dict[str, Any]:
        """The calculator's input as far as a text tells it: traffic, horizon, budget, the figures behind the costs."""
        from tutor.advice.cost_words import read_cost_words

        return read_cost_words(text, self._knowledge)

    def read_approaches(self, text: str) -> list[str]:
        """The approaches that a text names more closely than a term does; "all" where it wants every one."""
        from tutor.advice.cost_words import read_approaches

        return read_approaches(text, self._knowledge)

    def read_traffic(self, reply: str, figures: Mapping[str, Any] | None = None) -> int | None:
        """The requests a month that a reply gives, or a default beside `figures` that do not rest on them."""
        from tutor.advice.cost_words import read_traffic

        return read_traffic(reply, self._knowledge, figures or {})

    def build_costs_tool(self) -> "StructuredTool":
        """The calculator as a LangChain tool."""
        return build_costs_tool(self._knowledge)

    def export_costs(self, inputs: Mapping[str, Any], kind: str) -> str:
        """The calculator's result as "csv" or "markdown".

        Raises:
            ProfileInvalid: an input is wrong, or there is no such kind.
        """
        from tutor.advice.cost_export import export_costs

        return export_costs(self.estimate_costs(inputs), kind, self.names)

    def estimate_training(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """GPU memory, operations, hours and money of a training run.

        Raises:
            ProfileInvalid: names the field and what is wrong with it.
        """
        from tutor.advice.training_estimates import estimate_training

        return estimate_training(inputs, self._knowledge.costs)

    def prefill_costs(self, profile: Mapping[str, Any]) -> dict[str, Any]:
        """The calculator's input as far as the facts of a case are known.

        Raises:
            ProfileInvalid: the profile has an unknown field or an impossible value.
        """
        from tutor.advice.prefill import prefill_inputs

        return prefill_inputs(Profile.from_mapping(profile).values(), self._knowledge.costs)

    def pack_costs(self, inputs: Mapping[str, Any]) -> str:
        """A token, safe in an address, that restores every input; the inputs are checked first.

        Raises:
            ProfileInvalid: an input is wrong.
        """
        from tutor.advice.permalink import pack_inputs

        self.estimate_costs(inputs)
        return pack_inputs(inputs)

    def unpack_costs(self, token: str) -> dict[str, Any]:
        """The inputs of a token.

        Raises:
            ProfileInvalid: the token is broken or too long.
        """
        from tutor.advice.permalink import unpack_inputs

        return unpack_inputs(token)
