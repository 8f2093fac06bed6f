"""The `tutor` command: its words, its exit codes, and the one place where failures become a line.

Contract: `main(arguments)` returns 0 (done), 1 (could not do it), 2 (wrong usage) or 130 (interrupted). Global options
stand before or after the sub-command. The reason of a failure is one line on standard error; a stack trace appears with
`--debug` only. Handlers are imported when they run, so that `--help` is quick. It does not know what commands do.
"""

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any, NoReturn

from tutor import __version__
from tutor.errors import TutorError
from tutor.frontends.terminal import Terminal, prepare_streams, silence_output, write_error

SETTINGS = ("index", "model", "json", "quiet", "debug", "host", "port", "data")
COMMANDS = "tutor.frontends.commands"
ADVICE = "tutor.frontends.commands_advice"
LIBRARY = "tutor.frontends.commands_library"
MODELS = "tutor.frontends.commands_models"
PRACTICE = "tutor.frontends.commands_practice"
EVALUATION = "tutor.frontends.commands_evaluation"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    debug = "--debug" in given or os.environ.get("TUTOR_DEBUG", "").lower() in {"1", "true", "yes", "on"}
    prepare_streams()
    try:
        code = _run(given)
        sys.stdout.flush()
    except SystemExit as stop:  # how argparse ends after --help or wrong usage
        return stop.code if isinstance(stop.code, int) else 0
    except KeyboardInterrupt:
        write_error("interrupted")
        return 130
    except BrokenPipeError:  # the reader of our output has left, as `head` does; that is no failure
        silence_output()
        return 0
    except TutorError as error:
        _report(str(error), debug)
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the last stop: what nobody foresaw becomes one line, never a trace
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        _report(f"something broke ({what[:200]}); run again with --debug to see where", debug)
        return 1
    return code


def _run(arguments: Sequence[str]) -> int:
    options = build_parser().parse_args(arguments)
    module, _, function = options.handler.partition(":")
    from tutor.settings import read_settings

    config = getattr(options, "config", None)
    if config is not None:
        os.environ["TUTOR_CONFIG"] = config  # where the settings look for their file
    corpus = tuple(path for depth in range(3) for path in getattr(options, f"corpus_{depth}", ()))
    settings = read_settings(corpus=corpus or None, **{name: getattr(options, name, None) for name in SETTINGS})
    handler = getattr(importlib.import_module(module), function)
    return int(handler(options, settings, Terminal(quiet=settings.quiet)))


def _report(message: str, debug: bool) -> None:
    if debug:
        traceback.print_exc()
    write_error(message)


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Ends the program with exit code 2."""
        write_error(f"{message}; see '{self.prog} --help'")
        raise SystemExit(2)


def build_parser() -> argparse.ArgumentParser:
    """Builds the whole command line."""
    parser = Parser(
        prog="tutor",
        description="A local tutor on customizing foundation models: it teaches and helps choose the right approach.",
        epilog="Exit codes: 0 done, 1 could not do it, 2 wrong usage, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"tutor {__version__}")
    _add_global_options(parser, 0)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_answering(commands)
    _add_advice(commands)
    _add_practice(commands)
    _add_library(commands)
    _add_service(commands)
    return parser


def _add_global_options(parser: argparse.ArgumentParser, depth: int) -> None:
    # SUPPRESS: an option that was not given after the sub-command must not erase the one given before it.
    group = parser.add_argument_group("global options")
    absent = argparse.SUPPRESS
    group.add_argument(
        *("--corpus",),
        dest=f"corpus_{depth}",
        metavar="DIR",
        action="append",
        default=absent,
        help="folder of lessons; may be repeated",
    )
    group.add_argument("--index", metavar="DIR", default=absent, help="folder of the index")
    group.add_argument(
        *("--model",),
        metavar="SPEC",
        default=absent,
        help="bundled, none, a .gguf file, a name of 'tutor models list', or a URL",
    )
    group.add_argument(
        "--data", metavar="DIR", default=absent, help="folder of your own data (progress, history, models)"
    )
    group.add_argument("--config", metavar="FILE", default=absent, help="configuration file (default: tutor.toml)")
    group.add_argument(
        "--json", action="store_true", default=absent, help="machine output on stdout and nothing else there"
    )
    group.add_argument("--quiet", action="store_true", default=absent, help="no progress and no notes")
    group.add_argument("--debug", action="store_true", default=absent, help="show where a failure came from")


def _add(commands: Any, name: str, handler: str, text: str, depth: int = 1) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(handler=handler)
    _add_global_options(parser, depth)
    return parser


def _add_answering(commands: Any) -> None:
    _add(commands, "chat", f"{COMMANDS}:chat", "converse: streamed answers, history, slash commands")
    ask = _add(commands, "ask", f"{COMMANDS}:ask", "one answer with citations")
    ask.add_argument("question", nargs="*", metavar="QUESTION", help='the question; "-" reads it from stdin')
    ask.add_argument("--batch", metavar="FILE.jsonl", help='one {"id", "question", "history"?} per line; "-" is stdin')


def _add_advice(commands: Any) -> None:
    advise = _add(commands, "recommend", f"{ADVICE}:recommend", "which approach fits a case; needs no model")
    advise.add_argument("text", nargs="*", metavar="TEXT", help='the case in your own words; "-" reads it from stdin')
    advise.add_argument("--profile", metavar="FILE.json", help="the facts of the case as a JSON object")
    advise.add_argument("--batch", metavar="FILE.jsonl", help='one {"id", "question" and/or "profile"} per line')
    advise.add_argument(
        *("--interactive", "-i"), action="store_true", help="walk through the decision tree, question by question"
    )
    advise.add_argument(
        *("--tree",),
        nargs="?",
        const="text",
        metavar="text|svg",
        help="show the decision tree, the case's path marked where one is given (default: text)",
    )
    advise.add_argument(
        *("--chart",),
        nargs="?",
        const="text",
        choices=("text", "markdown"),
        help="compare the ten approaches and list what sources disagree about (default: text)",
    )
    costs = _add(commands, "costs", f"{ADVICE}:costs", "the cost-benefit calculator")
    costs.add_argument("--input", metavar="FILE", help='the figures as a JSON object; "-" is stdin')
    costs.add_argument("--from-link", metavar="TOKEN", help="the figures of a link made with --link")
    costs.add_argument("--link", action="store_true", help="print a token that restores every figure")
    costs.add_argument("--export", choices=("csv", "markdown"), help="print the result as a file for other programs")
    costs.add_argument(
        "--training", action="store_true", help="estimate GPU memory and computing of a training run from the figures"
    )
    compare = _add(commands, "compare", f"{COMMANDS}:compare", "one question under several techniques, side by side")
    compare.add_argument("question", nargs="*", metavar="QUESTION", help='the question; "-" reads it from stdin')


def _add_practice(commands: Any) -> None:
    quiz = _add(commands, "quiz", f"{PRACTICE}:quiz", "practice questions; with --json, the questions themselves")
    quiz.add_argument(
        "lesson", nargs="*", metavar="LESSON", help="id, number or part of the name; default: what you need most"
    )
    quiz.add_argument("--count", type=_positive, default=5, metavar="N", help="how many questions (default: 5)")
    _add(commands, "progress", f"{PRACTICE}:progress", "mastery per lesson and what to practise next")


def _add_library(commands: Any) -> None:
    ingest = _add(
        commands, "ingest", f"{LIBRARY}:ingest", "add your own documents (.md .txt .html .pdf .docx) and folders"
    )
    ingest.add_argument("paths", nargs="+", metavar="PATH")
    index = _add(commands, "index", f"{LIBRARY}:need_action", "the index: status, rebuild, verify")
    index.set_defaults(actions="status|rebuild|verify")
    actions = index.add_subparsers(dest="action", metavar="ACTION")
    _add(actions, "status", f"{LIBRARY}:index_status", "what the index holds", 2)
    _add(actions, "rebuild", f"{LIBRARY}:index_rebuild", "build it anew beside the old one", 2)
    _add(actions, "verify", f"{LIBRARY}:index_verify", "check it against its manifest", 2)
    models = _add(commands, "models", f"{LIBRARY}:need_action", "the model ladder: list, pull, info")
    models.set_defaults(actions="list|pull|info")
    actions = models.add_subparsers(dest="action", metavar="ACTION")
    listing = _add(actions, "list", f"{MODELS}:models_list", "sizes, licences, speed here, what is installed", 2)
    listing.add_argument("--measure", action="store_true", help="time every installed model on this machine")
    pull = _add(actions, "pull", f"{MODELS}:models_pull", "fetch one; resumes, checks its hash", 2)
    pull.add_argument("name", metavar="NAME")
    pull.add_argument(
        "--trust", action="store_true", help="accept a file that has no published hash to check it against"
    )
    info = _add(actions, "info", f"{MODELS}:models_info", "everything known about one", 2)
    info.add_argument("name", metavar="NAME|FILE|URL")
    info.add_argument("--probe", action="store_true", help="try what it can do (four short answers)")


def _add_service(commands: Any) -> None:
    serve = _add(commands, "serve", f"{COMMANDS}:serve", "web UI, HTTP API and widget in one process")
    serve.add_argument("--host", metavar="HOST", help="address to listen on (default: 127.0.0.1)")
    serve.add_argument("--port", metavar="PORT", help="port (default: 7860)")
    _add(commands, "mcp", f"{COMMANDS}:mcp", "the tutor's tools for an MCP client, over stdin and stdout")
    _add_evaluation(commands)
    _add(commands, "bench", f"{COMMANDS}:bench", "the project's own speed figures")
    _add(commands, "doctor", f"{COMMANDS}:doctor", "what is installed and in use, what is wrong, how to mend it")


def _add_evaluation(commands: Any) -> None:
    suite = _add(commands, "eval", f"{EVALUATION}:evaluate", "the project's own quality figures")
    suite.add_argument("suite", metavar="SUITE", help="retrieval, answers, tools, advice, prompts, floor or all")
    suite.add_argument("--set", metavar="FILE", help="for advice: cases of your own, as YAML or JSON lines")
    suite.add_argument("--over", metavar="SET", help="which of our question sets: course, handbook or both")
    suite.add_argument("--questions", metavar="FILE", help="questions of your own, over the documents of --corpus")
    suite.add_argument("--plain", metavar="N|all", help="put N of the questions to the plain recipe too (5 s each)")
    suite.add_argument("--seed", type=int, metavar="N", help="seed of the sample that --plain draws")
    suite.add_argument("--report", metavar="DIR", help="folder for the report (default: reports)")
    suite.add_argument(
        *("--compare",), nargs="?", const="", metavar="FILE", help="compare with a report's .json (default: the last)"
    )


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("it must be a whole number above 0")
    return int(text)
