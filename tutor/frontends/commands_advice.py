"""The commands about a case: recommend and costs.

Contract: handlers as in `commands`; they need no index, no embedder and no model. What is nonsense in a profile or in
the calculator's input ends with 1 and the name of the field, what is missing or contradictory among the options with 2.
The handlers translate options into calls of the advisor and results into text, and decide nothing else.
"""

import sys
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from tutor.errors import UsageError
from tutor.frontends import batch, cards, case_cards, intake
from tutor.frontends.terminal import Terminal
from tutor.frontends.text_tables import WIDE
from tutor.settings import Settings

if TYPE_CHECKING:
    from tutor.advisor import Advisor

TREES = ("text", "svg")


def recommend(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """The recommendation engine, its decision tree, its questions one by one, and the comparison chart."""
    from tutor.app import open_advisor

    _read_tree_option(options)
    if sum((bool(options.tree), bool(options.chart), options.interactive, options.batch is not None)) > 1:
        raise UsageError("give one of --tree, --chart, --interactive and --batch, not several of them")
    if options.batch is not None and (options.text or options.profile):
        raise UsageError("give a description, --profile or --batch, not several of them")
    if options.chart:
        return _show_chart(open_advisor(settings), options.chart, settings, terminal)
    if options.batch is not None:
        return batch.recommend_batch(open_advisor(settings), options.batch, terminal)
    profile = intake.read_json_object(options.profile) if options.profile else {}
    if options.tree:
        return _show_tree(open_advisor(settings), options, profile, settings, terminal)
    if options.interactive:
        return _interview(open_advisor(settings), options, profile, settings, terminal)
    text = "" if options.profile and not options.text else intake.read_question(options.text)
    advisor = open_advisor(settings)
    result = advisor.recommend(text, profile or None)
    if settings.json:
        terminal.write_json(result)
    else:
        terminal.write_line("\n".join(_describe(advisor, result)))
    return 0


def costs(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """The cost-benefit calculator, its exports, its permanent link, and the training estimate."""
    from tutor.app import open_advisor

    if (options.input is None) == (options.from_link is None):
        raise UsageError("give the figures with --input FILE, or a link's token with --from-link TOKEN")
    if sum((bool(options.export), options.link, options.training)) > 1:
        raise UsageError("give one of --export, --link and --training, not several of them")
    if options.training and options.from_link is not None:
        raise UsageError("--training takes its figures from --input FILE")
    raw = intake.read_json_object(options.input) if options.input is not None else None
    advisor = open_advisor(settings)
    inputs = raw if raw is not None else advisor.unpack_costs(options.from_link)
    if options.training:
        return _estimate_training(advisor, inputs, settings, terminal)
    if options.link:
        return _show_link(advisor, inputs, settings, terminal)
    if options.export:
        # The export is a file for other programs: as it is, with no wrapping.
        terminal.write(advisor.export_costs(inputs, options.export))
        return 0
    result = advisor.estimate_costs(inputs)
    if settings.json:
        terminal.write_json(result)
        return 0
    from tutor.frontends.cost_report import describe_costs

    terminal.write_line("\n".join(describe_costs(result, terminal.style.width)))
    return 0


def _read_tree_option(options: Namespace) -> None:
    """The word after --tree is a form of the tree, or else the case itself."""
    if options.tree and options.tree not in TREES:
        if " " not in options.tree.strip():
            raise UsageError(f"--tree takes {' or '.join(TREES)}, not {options.tree!r}")
        options.text, options.tree = [options.tree, *options.text], TREES[0]


def _judge_case(advisor: "Advisor", options: Namespace, profile: dict[str, Any]) -> dict[str, Any] | None:
    """The recommendation for the words and facts given; None where none are."""
    text = intake.check_question(" ".join(options.text)) if options.text else ""
    return advisor.recommend(text, profile or None) if text or profile else None


def _describe(advisor: "Advisor", result: dict[str, Any]) -> list[str]:
    """The card, and below it the way through the decision tree."""
    path = advisor.tree(result["tree_path"])["path"]
    return [*cards.describe_recommendation(result), *case_cards.describe_path(path, result["primary"] or "")]


def _show_tree(
    advisor: "Advisor", options: Namespace, profile: dict[str, Any], settings: Settings, terminal: Terminal
) -> int:
    """The decision tree as text, picture or data; with a case, its path is marked."""
    result = _judge_case(advisor, options, profile)
    path = result["tree_path"] if result else []
    if settings.json:
        terminal.write_json(advisor.tree(path))
    elif options.tree == "svg":
        terminal.write(advisor.tree_picture(path) + "\n")
    else:
        terminal.write_line(advisor.tree_text(path, terminal.style.width or WIDE))
    return 0


def _interview(
    advisor: "Advisor", options: Namespace, profile: dict[str, Any], settings: Settings, terminal: Terminal
) -> int:
    """The decision tree question by question; for a program the questions go to standard error."""
    from tutor.frontends.interview import Walk, describe_end, hold_interview

    result = _judge_case(advisor, options, profile)
    say = terminal.warn if settings.json else terminal.write_line

    def read_line() -> str:
        if sys.stdin.isatty():
            terminal.write("> ")
        return sys.stdin.readline()

    walk = hold_interview(Walk(advisor, result["profile"] if result else {}), read_line, say)
    if walk.left:
        return 0
    step = walk.step()
    result = advisor.recommend("", step["profile"])
    if settings.json:
        terminal.write_json({**result, "walk": step})
        return 0
    terminal.write_line("\n".join(["", *describe_end(step, advisor.names), "", *_describe(advisor, result)]))
    return 0


def _estimate_training(advisor: "Advisor", inputs: dict[str, Any], settings: Settings, terminal: Terminal) -> int:
    """GPU memory and computing for a training run."""
    from tutor.frontends.cost_report import describe_training

    result = advisor.estimate_training(inputs)
    if settings.json:
        terminal.write_json(result)
    else:
        terminal.write_line("\n".join(describe_training(result, terminal.style.width)))
    return 0


def _show_link(advisor: "Advisor", inputs: dict[str, Any], settings: Settings, terminal: Terminal) -> int:
    """The token that restores every input."""
    token = advisor.pack_costs(inputs)
    if settings.json:
        terminal.write_json({"token": token})
    else:
        terminal.write(token + "\n")
        terminal.note("Restore it with: tutor costs --from-link TOKEN")
    return 0


def _show_chart(advisor: "Advisor", kind: str, settings: Settings, terminal: Terminal) -> int:
    """The comparison chart as text, Markdown or data."""
    from tutor.frontends.chart_text import describe_chart, write_chart

    chart = advisor.chart()
    if settings.json:
        terminal.write_json(chart)
    elif kind == "markdown":
        terminal.write("\n".join(write_chart(chart)) + "\n")
    else:
        terminal.write_line("\n".join(describe_chart(chart, terminal.style.width)))
    return 0
