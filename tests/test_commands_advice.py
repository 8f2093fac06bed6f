"""`tutor recommend` and `tutor costs` over the real engine: which stream, which form, which exit code."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from fakes import real_advisor
from tutor.frontends import cli

Run = Callable[..., tuple[int, str, str]]
CASE = "Our prices change every day and answers must name their source."
FIGURES = {"approaches": ["few_shot", "peft"], "requests_per_month": 20_000, "inputs": {"hosting": 100}}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setenv("TUTOR_DATA", str(tmp_path / "data"))
    monkeypatch.setattr("tutor.app.open_advisor", lambda settings: real_advisor())

    def play(*arguments: str, stdin: str | io.TextIOWrapper | None = None) -> tuple[int, str, str]:
        pipe = stdin if isinstance(stdin, io.TextIOWrapper) else io.TextIOWrapper(io.BytesIO((stdin or "").encode()))
        if stdin is None:
            monkeypatch.setattr(pipe, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(sys, "stdin", pipe)
        code = cli.main(list(arguments))
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return play


@pytest.fixture
def figures(tmp_path: Path) -> str:
    path = tmp_path / "figures.json"
    path.write_text(json.dumps(FIGURES), encoding="utf-8")
    return str(path)


# --- recommend


def test_the_card_shows_the_way_through_the_tree(run: Run) -> None:
    code, out, _ = run("recommend", CASE)
    assert code == 0
    assert out.startswith("Recommended: RAG")
    assert "=> RAG" in out.splitlines()


def test_asking_back_is_one_question(run: Run) -> None:
    code, out, _ = run("recommend", "What should we do?")
    assert code == 0
    assert out.count("?") == 1 and "just tell me" in out


def test_the_object_has_every_field_of_the_contract_and_nothing_else_is_written(run: Run) -> None:
    code, out, err = run("recommend", CASE, "--json")
    assert (code, err, out.count("\n")) == (0, "", 1)
    fields = ("kind", "primary", "combine", "ranking", "sequence", "would_change", "missing", "profile", "confidence")
    assert {*fields, "tree_path"} <= set(json.loads(out))
    assert run("recommend", CASE, "--json")[1] == out


@pytest.mark.parametrize("arguments", [("--tree",), ("--tree", "text"), ("--tree=text",)])
def test_the_tree_as_text(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, _ = run("recommend", *arguments)
    assert code == 0
    assert out.rstrip("\n") == real_advisor().tree_text((), 100)


@pytest.mark.parametrize("arguments", [(CASE, "--tree"), ("--tree", CASE), ("--tree", "text", CASE)])
def test_the_tree_with_the_path_of_a_case(run: Run, arguments: tuple[str, ...]) -> None:
    path = real_advisor().recommend(CASE)["tree_path"]
    assert run("recommend", *arguments)[1].rstrip("\n") == real_advisor().tree_text(path, 100)


def test_the_tree_as_a_picture_and_as_data(run: Run) -> None:
    root = ElementTree.fromstring(run("recommend", "--tree=svg", CASE)[1])
    assert root.tag.endswith("svg")
    tree = json.loads(run("recommend", "--tree", "--json", CASE)[1])
    assert tree["root"] and tree["nodes"] and tree["path"][-1]["answer"] in (True, False)


def test_the_chart_in_its_forms(run: Run) -> None:
    text = run("recommend", "--chart")[1]
    assert "Our reading:" in text and all(len(line) <= 100 for line in text.split("Where sources")[0].splitlines()[:-2])
    assert "\n|---|" in run("recommend", "--chart", "markdown")[1]
    assert len(json.loads(run("recommend", "--chart", "--json")[1])["rows"]) == 10


@pytest.mark.parametrize(
    "arguments",
    [
        ("recommend", "--tree=png"),
        ("recommend", "--chart", "pdf"),
        ("recommend", "--chart", "--interactive"),
        ("recommend", "--batch", "x.jsonl", "a case"),
        ("recommend",),
        ("costs",),
        ("costs", "--input", "x.json", "--from-link", "t"),
        ("costs", "--input", "x.json", "--link", "--training"),
        ("costs", "--from-link", "t", "--training"),
        ("costs", "--input", "x.json", "--export", "pdf"),
    ],
)
def test_wrong_usage_is_2_and_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out, len(err.splitlines())) == (2, "", 1)


# --- the walk


def walk(run: Run, *answers: str, arguments: tuple[str, ...] = ()) -> tuple[int, str, str]:
    return run("recommend", "--interactive", *arguments, stdin="".join(f"{answer}\n" for answer in answers))


def find_answers(options: str) -> list[str]:
    """The numbers that choose the option `options` ("no" or "unknown") at every question."""
    answered: dict[str, str] = {}
    numbers = []
    while (question := real_advisor().ask_next({}, answered)["question"]) is not None:
        ids = [option["id"] for option in question["options"]]
        numbers.append(str(ids.index(options) + 1))
        answered[question["node"]] = options
    return numbers


@pytest.mark.parametrize("option", ["no", "unknown"])
def test_a_walk_ends_at_a_leaf_with_the_card(run: Run, option: str) -> None:
    code, out, _ = walk(run, *find_answers(option))
    assert code == 0
    assert "The tree leads to:" in out
    assert "Recommended:" in out or "has to be known first" in out


def test_a_walk_takes_back_explains_and_corrects(run: Run) -> None:
    answers = find_answers("no")
    plain = walk(run, *answers)[1]
    code, out, _ = walk(run, "b", "99", "?", "why", answers[0], "back", *answers)
    assert code == 0
    assert out.splitlines()[-5:] == plain.splitlines()[-5:]
    assert "This is the first question." in out and "Sources:" in out


def test_leaving_is_no_failure_and_shows_no_card(run: Run) -> None:
    code, out, _ = walk(run, "q")
    assert code == 0
    assert "Recommended" not in out


def test_input_that_ends_early_gives_what_is_known(run: Run) -> None:
    code, out, _ = walk(run, arguments=(CASE,))
    assert code == 0
    assert "Recommended: RAG" in out


def test_a_walk_for_a_program_keeps_the_questions_off_its_output(run: Run) -> None:
    code, out, err = walk(run, *find_answers("no"), arguments=("--json",))
    result = json.loads(out)
    assert code == 0
    assert result["walk"]["leaf"] and result["ranking"]
    assert "1. " in err


class InterruptedInput(io.TextIOWrapper):
    """A person who presses Ctrl-C instead of answering."""

    def readline(self, *_: Any) -> str:  # type: ignore[override]
        raise KeyboardInterrupt


def test_interrupting_a_walk_is_130(run: Run) -> None:
    code, _, err = run("recommend", "--interactive", stdin=InterruptedInput(io.BytesIO()))
    assert (code, len(err.splitlines())) == (130, 1)


# --- costs


def test_the_report_fits_and_names_what_it_compares(run: Run, figures: str) -> None:
    code, out, _ = run("costs", "--input", figures)
    assert code == 0
    tables = [line for line in out.splitlines() if not line.startswith(("-", "Costs and", "What", "Only"))]
    assert all(len(line) <= 100 for line in tables)
    for expected in ("Few-shot prompting", "PEFT", "Net benefit", "P10", "20,000 requests"):
        assert expected in out


def test_the_report_of_all_ten_says_that_it_tells_of_few(run: Run) -> None:
    code, out, _ = run("costs", "--input", "-", stdin="{}")
    assert code == 0
    assert "--json" in out


def test_costs_as_data(run: Run, figures: str) -> None:
    assert json.loads(run("costs", "--input", figures, "--json")[1]) == json.loads(
        json.dumps(real_advisor().estimate_costs(FIGURES))
    )


@pytest.mark.parametrize("kind", ["csv", "markdown"])
def test_costs_as_a_file(run: Run, figures: str, kind: str) -> None:
    code, out, _ = run("costs", "--input", figures, "--export", kind)
    assert code == 0
    assert out.replace("\r", "") == real_advisor().export_costs(FIGURES, kind).replace("\r", "")


def test_a_link_restores_every_figure(run: Run, figures: str) -> None:
    code, token, _ = run("costs", "--input", figures, "--link")
    assert code == 0
    assert json.loads(run("costs", "--input", figures, "--link", "--json")[1])["token"] == token.strip()
    assert run("costs", "--from-link", token.strip(), "--json")[1] == run("costs", "--input", figures, "--json")[1]


def test_a_training_estimate(run: Run) -> None:
    stdin = '{"parameters_billion": 7, "tokens": 1000000000, "method": "lora"}'
    code, out, _ = run("costs", "--training", "--input", "-", stdin=stdin)
    assert code == 0
    assert "GB" in out and "33.3 H100 hours" in out
    assert json.loads(run("costs", "--training", "--input", "-", "--json", stdin=stdin)[1])["gpu_hours"] == 33.3


@pytest.mark.parametrize(
    ("arguments", "stdin", "named"),
    [
        (("costs", "--input", "-"), '{"inputs": {"hosting": -5}}', "inputs.hosting"),
        (("costs", "--input", "-"), '{"colour": 1}', "colour"),
        (("costs", "--input", "-", "--link"), '{"horizon_months": 0}', "horizon_months"),
        (("costs", "--input", "-", "--training"), '{"parameters_billion": -7, "tokens": 1}', "parameters_billion"),
        (("costs", "--input", "-"), "{", "JSON"),
        (("costs", "--from-link", "nonsense"), "", "token"),
        (("recommend", "--profile", "-"), '{"labelled_examples": 1e15}', "labelled_examples"),
        (("recommend", "--profile", "-"), '{"budget_once": -3}', "budget_once"),
    ],
)
def test_nonsense_is_1_and_names_the_field(run: Run, arguments: tuple[str, ...], stdin: str, named: str) -> None:
    code, out, err = run(*arguments, stdin=stdin)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert named in err
