"""The slash commands about the learner's case: what is known of it, corrections, the tree, the chart, the costs.

Contract: each takes the `Talk` and the rest of the line, says its result and returns True. The case is what the learner
told in this conversation; a correction settles it, so that a forgotten fact is not read again from older words and
newer words still win. Failures are `TutorError` naming the field. Nothing here asks a model.
"""

from typing import Any

from tutor.errors import UsageError
from tutor.frontends import cards, case_cards
from tutor.frontends.chart_text import describe_chart
from tutor.frontends.cost_report import describe_costs
from tutor.frontends.talk import Talk
from tutor.frontends.text_tables import WIDE


def recommend(talk: Talk, rest: str) -> bool:
    """Recommends an approach for a new case, or for what was told of one so far."""
    if not rest and not talk.session.situation and not talk.session.known:
        talk.say("Describe your case in one line: what the model should do, what data you have, your budget.")
        rest = talk.read_line().strip()
        if not rest:
            return True
    if rest:  # a case of its own: what was told before belongs to another
        talk.session.settle({})
        talk.session.situation.append(rest)
    _judge_anew(talk)
    return True


def show_facts(talk: Talk, _rest: str) -> bool:
    """Lists the facts of the case with the words they were taken from."""
    facts = _judge(talk)["profile"]
    if not facts:
        talk.say("Nothing is known of your case yet. Describe it, or use /set field value.")
        return True
    talk.say("\n".join(case_cards.describe_facts(facts)))
    talk.say("Correct one with /set field value, drop one with /forget field.")
    return True


def set_fact(talk: Talk, rest: str) -> bool:
    """Sets a fact of the case and recommends anew; without anything, lists what can be set."""
    name, _, words = rest.partition(" ")
    if not name:
        talk.say("\n".join(_describe_field(entry) for entry in talk.tutor.advisor.list_fields()))
        return True
    if not words.strip():
        raise UsageError(f"give a value as well: /set {name} value")
    return _correct(talk, name, words)


def forget_fact(talk: Talk, rest: str) -> bool:
    """Drops a fact of the case and recommends anew."""
    if not rest:
        raise UsageError("name the fact to drop: /forget field; /facts lists them")
    return _correct(talk, rest.strip(), None)


def show_tree(talk: Talk, _rest: str) -> bool:
    """Shows the decision tree, with the path of the case where one was told."""
    talk.say(talk.tutor.advisor.tree_text(_judge(talk)["tree_path"], talk.style.width or WIDE))
    return True


def show_chart(talk: Talk, _rest: str) -> bool:
    """Compares the ten approaches."""
    talk.say("\n".join(describe_chart(talk.tutor.advisor.chart(), talk.style.width)))
    return True


def show_costs(talk: Talk, _rest: str) -> bool:
    """Calculates costs and benefits of what fits the case, with the facts of it that the calculator takes."""
    result = _judge(talk)
    advisor = talk.tutor.advisor
    inputs = advisor.prefill_costs(result["profile"])
    chosen = [result["primary"], *result["combine"]] if result["primary"] else []
    inputs["approaches"] = list(dict.fromkeys([*chosen, "prompt_engineering"]))
    talk.say("\n".join(describe_costs(advisor.estimate_costs(inputs), talk.style.width)))
    return True


def _judge(talk: Talk) -> dict[str, Any]:
    """The recommendation for the case as told so far."""
    return dict(talk.tutor.recommend(list(talk.session.situation), talk.session.known or None))


def _correct(talk: Talk, name: str, words: str | None) -> bool:
    field = name.lower().replace("-", "_")
    facts = talk.tutor.advisor.correct(_judge(talk)["profile"], field, words)
    talk.session.settle(facts)
    if facts:
        _judge_anew(talk)
    else:
        talk.say("Nothing is known of your case any more.")
    return True


def _judge_anew(talk: Talk) -> None:
    """Says the card for the case as it stands now; a bare reply to its open question belongs to it."""
    result = _judge(talk)
    talk.session.wondered = result["missing"][0]["field"] if result["missing"] else ""
    _say_card(talk, result)


def _say_card(talk: Talk, result: dict[str, Any]) -> None:
    path = talk.tutor.advisor.tree(result["tree_path"])["path"]
    talk.say(
        "\n".join([*cards.describe_recommendation(result), *case_cards.describe_path(path, result["primary"] or "")])
    )


def _describe_field(entry: dict[str, Any]) -> str:
    """A field's name, what it means and what it takes."""
    takes = {"flag": "yes or no"}.get(entry["kind"]) or ", ".join(choice["value"] for choice in entry["choices"])
    return f"{entry['name']}: {entry['label']} ({takes or entry['unit']})"
