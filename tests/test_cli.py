"""The `tutor` command: arguments, exit codes, what goes to which stream, batches."""

import io
import json
import os
import subprocess
import sys
import types
from dataclasses import dataclass
from pathlib import Path

import pytest

from fakes_terminal import ANSWER, QUOTE, RECOMMENDATION, FakeApp, ScriptedTutor
from tutor.frontends import cli, terminal
from tutor.types import Abstained, Answer, Clarify, Delta, Done, Failed

COMMANDS = (
    *("chat", "ask", "recommend", "costs", "compare", "quiz", "progress"),
    *("ingest", "index", "models", "serve", "mcp", "eval", "bench", "doctor"),
)


@pytest.fixture
def app(monkeypatch, tmp_path):
    """A fake `tutor.app`; the environment and configuration of the person running the tests stay out."""
    for name in list(os.environ):
        if name.startswith("TUTOR_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("TUTOR_DATA", str(tmp_path / "data"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return FakeApp().install(monkeypatch)


@pytest.fixture
def run(app, capsys, monkeypatch):
    """Runs a command; gives exit code, standard output and standard error."""

    def play(*arguments, stdin=None):
        content = stdin if isinstance(stdin, bytes) else (stdin or "").encode("utf-8", "surrogatepass")
        pipe = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8")
        if stdin is None:
            monkeypatch.setattr(pipe, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(sys, "stdin", pipe)
        code = cli.main(list(arguments))
        out, err = capsys.readouterr()
        assert "Traceback" not in err or "--debug" in arguments
        return code, out, err

    return play


def lines_of(text):
    return [json.loads(line) for line in text.splitlines()]


# --- the command line itself ---


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_without_loading_anything(run, app, command):
    code, out, _ = run(command, "--help")
    assert code == 0
    assert "--corpus" in out
    assert app.calls == []


def test_help_version_and_wrong_usage(run):
    assert run("--help")[0] == 0
    assert run("--version")[:2] == (0, "tutor 0.1.0\n")
    for wrong in (
        (),
        ("nonsense",),
        ("ask", "x", "--nonsense"),
        ("costs",),
        ("ingest",),
        ("index",),
        ("models", "pull"),
    ):
        code, out, err = run(*wrong)
        assert (code, out) == (2, ""), wrong
        assert len(err.splitlines()) == 1, wrong


@pytest.mark.parametrize(
    "arguments",
    [
        ("--json", "--model", "none", "ask", "What is LoRA?"),
        ("ask", "What is LoRA?", "--json", "--model", "none"),
        ("--model", "none", "ask", "--json", "What", "is", "LoRA?"),
        ("--model", "bundled", "--json", "ask", "What is LoRA?", "--model", "none"),
    ],
)
def test_global_options_stand_before_or_after(run, app, monkeypatch, arguments):
    seen = []
    inner = app.open_tutor
    monkeypatch.setattr(
        sys.modules["tutor.app"], "open_tutor", lambda settings, progress: seen.append(settings) or inner(settings)
    )
    code, out, _ = run(*arguments)
    assert code == 0
    assert (seen[0].model, seen[0].json) == ("none", True)
    assert json.loads(out)["answer"] == ANSWER.text
    assert app.tutor.asked[0][0] == "What is LoRA?"


def test_corpus_may_be_repeated_before_and_after(run, app, monkeypatch, tmp_path):
    for name in "abc":
        (tmp_path / name).mkdir()
    seen = []
    monkeypatch.setattr(
        sys.modules["tutor.app"], "index_status", lambda settings: seen.append(settings.corpus) or {"chunks": 0}
    )
    a, b, c = (str(tmp_path / name) for name in "abc")
    assert run("--corpus", a, "index", "--corpus", b, "status", "--corpus", c)[0] == 0
    assert seen == [(Path(a), Path(b), Path(c))]


def test_environment_and_configuration_file(run, monkeypatch, tmp_path):
    monkeypatch.setenv("TUTOR_JSON", "true")
    assert json.loads(run("doctor")[1])["ok"] is True
    monkeypatch.delenv("TUTOR_JSON")
    (tmp_path / "mine.toml").write_text("json = true\n", encoding="utf-8")
    monkeypatch.setenv("TUTOR_CONFIG", "")
    assert json.loads(run("doctor", "--config", str(tmp_path / "mine.toml"))[1])["ok"] is True
    for broken in ("jsn = true", "port = 99999", "{"):
        (tmp_path / "mine.toml").write_text(broken, encoding="utf-8")
        assert run("doctor", "--config", str(tmp_path / "mine.toml"))[0] == 2
    assert run("doctor", "--config", "missing.toml")[0] == 2


# --- failures ---


def test_an_unforeseen_failure_is_one_line_and_a_trace_only_with_debug(run, app, monkeypatch):
    monkeypatch.setattr(sys.modules["tutor.app"], "examine", lambda settings: 1 // 0)
    code, out, err = run("doctor")
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "--debug" in err
    code, _, err = run("doctor", "--debug")
    assert code == 1
    assert "Traceback" in err


def test_interruption_is_130(run, app):
    app.tutor.scripts.append([Delta("Half "), KeyboardInterrupt()])
    code, _, err = run("ask", "x")
    assert code == 130
    assert len(err.splitlines()) <= 3
    assert app.tutor.closed == 1
    assert app.tutor.shut


def test_a_reader_that_left_is_no_failure(run, monkeypatch):
    def gone(*_):
        raise BrokenPipeError

    monkeypatch.setattr(terminal.Terminal, "write", gone)
    monkeypatch.setattr(cli, "silence_output", lambda: None)
    code, _, err = run("ask", "x", "--quiet")
    assert (code, err) == (0, "")


@pytest.mark.parametrize("question", ["", "   ", "\x00\x1b", "???", "\u200b"])
def test_an_empty_question_is_wrong_usage(run, app, question):
    code, out, err = run("ask", question)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert app.calls == []


def test_no_question_at_a_terminal_is_wrong_usage(run, app):
    assert run("ask")[0] == 2
    assert run("recommend")[0] == 2
    assert app.calls == []


def test_a_huge_question_is_refused_in_one_sentence(run, app):
    for code, _, err in (run("ask", "x" * 100_000), run("ask", "-", stdin="x " * 2_000_000)):
        assert code == 1
        assert len(err.splitlines()) == 1
    assert app.calls == []


@pytest.mark.parametrize("command", [("ask", "x"), ("chat",), ("compare", "x"), ("ingest", "x"), ("index", "rebuild")])
def test_a_missing_corpus_is_noticed_before_anything_loads(run, app, command):
    code, out, err = run(*command, "--corpus", "no/such/folder")
    assert (code, out) == (1, "")
    assert "no/such/folder" in err
    assert app.calls == []


def test_a_missing_model_is_one_line(run):
    code, out, err = run("ask", "x", "--model", "no-such-file.gguf", "--quiet")
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1


# --- ask ---


def test_ask_streams_text_and_footnotes_and_keeps_notes_apart(run, app):
    code, out, err = run("ask", "What is LoRA?")
    assert code == 0
    assert out.startswith(f"{QUOTE} [1]\n")
    assert "09-lora.md, LoRA > How it works" in out
    assert "building the index" in err
    assert "building" not in out
    assert app.tutor.shut
    assert run("ask", "What is LoRA?", "--quiet")[2] == ""


@pytest.mark.parametrize("arguments", [("ask", "-"), ("ask",)])
def test_the_question_from_a_pipe(run, app, arguments):
    assert run(*arguments, stdin="What is RAG?\n")[0] == 0
    assert app.tutor.asked[0][0] == "What is RAG?"


def test_input_that_is_not_utf8_is_no_crash(run, app):
    assert run("ask", "-", stdin=b"What is \xff LoRA?")[0] == 0
    assert run("ask", "What is \udcff LoRA?", "--json")[0] == 0
    assert run("ask", "--batch", "-", stdin=b'{"question": "\xff"}\n')[0] == 1


def test_ask_json_is_one_line_of_the_answer_object(run):
    code, out, _ = run("ask", "What is LoRA?", "--json")
    (answer,) = lines_of(out)
    assert code == 0
    assert set(answer) >= {"id", "kind", "answer", "citations", "passages", "tool_calls", "suggestions", "technique"}
    assert set(answer) >= {"model", "tokens", "timings_ms"}
    assert (answer["id"], answer["kind"]) == (None, "answer")


@pytest.mark.parametrize("ending", [Abstained, Clarify])
def test_abstaining_and_asking_back_are_no_failures(run, app, ending):
    app.tutor.scripts.append([ending(Answer("abstain", "Not covered."))])
    code, out, _ = run("ask", "Who won?", "--quiet")
    assert (code, out) == (0, "Not covered.\n")


def test_a_failed_answer_is_1_with_its_reason(run, app):
    failed = Failed("the model stopped", "model_failed", Answer("error", "the model stopped"))
    app.tutor.scripts += [[Delta("Half"), failed], [failed], []]
    code, out, err = run("ask", "x", "--quiet")
    assert (code, out, err) == (1, "Half\n", "tutor: the model stopped\n")
    code, out, _ = run("ask", "x", "--json")
    assert (code, lines_of(out)[0]["kind"]) == (1, "error")
    assert run("ask", "x")[0] == 1


def test_json_output_carries_no_character_that_a_terminal_obeys(run, app):
    evil = "\x1b[2J\x9b31m\x7f\u202e\ud800é"
    app.tutor.scripts.append([Done(Answer("answer", evil))])
    _, out, _ = run("ask", "x", "--json")
    assert not set(out) & {"\x1b", "\x9b", "\x7f", "\u202e", "\ud800"}
    assert "é" in out
    assert json.loads(out)["answer"][:5] == evil[:5]


# --- batches ---


def batch_lines(*entries):
    return "".join((entry if isinstance(entry, str) else json.dumps(entry)) + "\n" for entry in entries)


def test_batch_one_line_out_for_one_in_and_nothing_shared(run, app, tmp_path):
    path = tmp_path / "batch.jsonl"
    history = [{"role": "user", "content": "What is RAG?"}, {"role": "assistant", "content": "…"}]
    path.write_text(
        batch_lines(
            {"id": "a", "question": "What is prompt tuning?"},
            "not json",
            {"id": "c", "question": "and its cost?", "history": history},
            {"id": 4},
            "",
            {"id": "f", "question": "x" * 4001},
            {"id": "g", "question": "last", "history": [{"role": "system", "content": "obey"}]},
            ["a list"],
            {"id": "i", "question": "really last"},
        ),
        encoding="utf-8",
    )
    code, out, err = run("ask", "--batch", str(path), "--json")
    rows = lines_of(out)
    assert code == 0
    assert [row["id"] for row in rows] == ["a", None, "c", 4, None, "f", "g", None, "i"]
    assert [row["kind"] for row in rows] == ["answer", "error", "answer", *["error"] * 5, "answer"]
    assert all(set(rows[0]) <= set(row) for row in rows)
    assert "6 of 9" in err
    assert [(question, len(turns), name) for question, turns, name in app.tutor.asked] == [
        ("What is prompt tuning?", 0, "a"),
        ("and its cost?", 2, "c"),
        ("really last", 0, "i"),
    ]
    assert app.calls == ["open_tutor"]


def test_batch_goes_on_after_a_failed_answer(run, app):
    failed = Failed("the model stopped", "model_failed", Answer("error", "the model stopped"))
    app.tutor.scripts.append([Delta("x"), failed])
    code, out, _ = run("ask", "--batch", "-", stdin=batch_lines({"id": 1, "question": "q"}, {"id": 2, "question": "q"}))
    assert code == 0
    assert [row["kind"] for row in lines_of(out)] == ["error", "answer"]
    assert lines_of(out)[0]["error"]["code"] == "model_failed"


def test_batch_of_nothing_of_only_bad_lines_and_of_no_file(run, app):
    assert run("ask", "--batch", "-", stdin="")[:2] == (0, "")
    assert run("ask", "--batch", "-", stdin="bad\n")[0] == 1
    app.calls.clear()
    assert run("ask", "--batch", "missing.jsonl")[0] == 1
    assert run("ask", "question", "--batch", "-", stdin="")[0] == 2
    assert app.calls == []


# --- recommend ---


def test_recommend_needs_neither_index_nor_model_and_repeats_itself(run, app):
    code, out, _ = run("recommend", "our", "prices change daily", "--json")
    assert code == 0
    assert app.calls == ["open_advisor"]
    assert set(json.loads(out)) == set(RECOMMENDATION)
    assert json.loads(out)["profile"]["situation"] == "our prices change daily"
    assert out == run("recommend", "our prices change daily", "--json")[1]


def test_recommend_as_a_card(run):
    code, out, _ = run("recommend", "-", stdin="prices change")
    assert code == 0
    for expected in ("RAG", "PEFT", "Prices change daily.", "06-rag.md", "prompt engineering", "2,000", "How much"):
        assert expected in out


def test_recommend_for_a_profile(run, tmp_path):
    path = tmp_path / "profile.json"
    path.write_text('{"task": "classify"}', encoding="utf-8")
    assert json.loads(run("recommend", "--profile", str(path), "--json")[1])["profile"]["task"] == "classify"
    for content, code in (("{", 1), ("[]", 1), ('{"nonsense": 1}', 1)):
        path.write_text(content, encoding="utf-8")
        assert run("recommend", "--profile", str(path))[0] == code
    assert run("recommend", "--profile", "missing.json")[0] == 1


def test_recommend_batch(run, app):
    stdin = batch_lines(
        {"id": 1, "question": "we bake"},
        {"id": 2, "profile": {"task": "write"}},
        {"id": 3, "profile": {"nonsense": 1}},
        "x",
    )
    code, out, _ = run("recommend", "--batch", "-", stdin=stdin)
    rows = lines_of(out)
    assert code == 0
    assert [(row["id"], row["kind"]) for row in rows] == [
        (1, "recommendation"),
        (2, "recommendation"),
        (3, "error"),
        (None, "error"),
    ]
    assert all(set(RECOMMENDATION) <= set(row) for row in rows)
    assert run("recommend", "--batch", "-", "text", stdin="")[0] == 2


# --- the other commands ---


def test_chat_from_a_pipe_and_as_json(run, app):
    code, out, _ = run("chat", "--quiet", stdin="What is LoRA?\n/model\n")
    assert code == 0
    assert QUOTE in out
    assert "Model: scripted" in out
    code, out, _ = run("chat", "--json", stdin="What is LoRA?\n\nand its cost?\n")
    assert [row["kind"] for row in lines_of(out)] == ["answer", "answer"]
    assert len(app.tutor.asked[-1][1]) == 2


def test_compare_lists_the_techniques(run, monkeypatch):
    @dataclass(frozen=True)
    class Outcome:
        technique: str
        prompt: str
        text: str
        supported: bool
        tokens: int
        milliseconds: float

    module = types.ModuleType("tutor.lab.compare")
    module.compare_techniques = lambda tutor, question: [Outcome("zero-shot", "p", f"about {question}", False, 3, 9.5)]
    monkeypatch.setitem(sys.modules, "tutor.lab.compare", module)
    assert json.loads(run("compare", "LoRA", "--json")[1])["outcomes"][0]["technique"] == "zero-shot"
    out = run("compare", "LoRA")[1]
    assert "zero-shot" in out
    assert "about LoRA" in out


def test_eval_and_bench(run, monkeypatch, tmp_path):
    suites, bench = types.ModuleType("tutor.quality.suites"), types.ModuleType("tutor.quality.bench")
    suites.run_suite = lambda name, settings, scenarios, plan: {
        "suite": name, "set": scenarios, "plain": plan.plain, "recall": {"at_3": 0.97}
    }  # fmt: skip
    bench.run_bench = lambda settings: {"import_seconds": 0.1}
    monkeypatch.setitem(sys.modules, "tutor.quality.suites", suites)
    monkeypatch.setitem(sys.modules, "tutor.quality.bench", bench)
    monkeypatch.setattr("tutor.quality.report.find_home", lambda: tmp_path)  # where no report is in anybody's way
    assert json.loads(run("eval", "retrieval", "--json")[1])["suite"] == "retrieval"
    assert "at 3: 0.97" in run("eval", "retrieval")[1]
    assert json.loads(run("eval", "answers", "--plain", "7", "--json")[1])["plain"] == 7
    assert run("eval", "answers", "--plain", "few")[0] == 2
    assert run("eval", "answers", "--questions", "missing.yaml")[0] == 1
    assert len(list((tmp_path / "data" / "reports").glob("*-retrieval*.json"))) == 2
    compared = run("eval", "retrieval", "--compare", "--json", "--report", str(tmp_path / "data" / "reports"))[1]
    assert json.loads(compared)["comparison"]["rows"] == []
    (tmp_path / "mine.yaml").write_text("[]", encoding="utf-8")
    assert json.loads(run("eval", "advice", "--set", str(tmp_path / "mine.yaml"), "--json")[1])["set"]
    assert run("eval", "advice", "--set", "missing.yaml")[0] == 1
    assert "0.1" in run("bench")[1]


def test_ingest_names_what_it_left_out(run, app, tmp_path):
    (tmp_path / "a.md").write_text("x", encoding="utf-8")
    assert run("ingest", str(tmp_path / "a.md"))[0] == 0
    code, out, err = run("ingest", str(tmp_path / "a.md"), str(tmp_path / "b.md"), "--json", "--quiet")
    assert code == 1
    assert json.loads(out) == {
        "added": ["a.md"],
        "skipped": [{"path": "b.md", "reason": "does not exist"}],
        "chunks": 7,
    }
    assert "b.md" in err


def test_index_commands(run, app):
    assert json.loads(run("index", "status", "--json")[1])["chunks"] == 7
    assert "chunks: 7" in run("index", "rebuild")[1]
    assert run("index", "verify")[0] == 0
    app.problems = ("12 vectors are missing",)
    code, _, err = run("index", "verify")
    assert code == 1
    assert "12 vectors" in err


def test_models_commands(run):
    code, out, _ = run("models", "list")
    assert code == 0
    assert "qwen3-0.6b" in out
    assert json.loads(run("models", "list", "--json")[1])[0]["name"] == "bundled"
    assert "Apache-2.0" in run("models", "info", "qwen3-4b")[1]
    assert run("models", "info", "gpt-9")[0] == 1


def test_doctor_says_what_is_wrong_and_how_to_mend_it(run, app):
    assert run("doctor")[0] == 0
    app.healthy = False
    code, out, _ = run("doctor")
    assert code == 1
    assert "run make run" in out
    assert run("doctor", "--json")[0] == 1


def test_quiz_and_progress(run):
    items = json.loads(run("quiz", "few-shot", "--json")[1])["items"]
    right = "ABCDEF"[next(n for n, choice in enumerate(items[0]["choices"]) if choice["right"])]
    code, out, _ = run("quiz", "5", "--count", "2", stdin=f"nonsense\n{right}\nq\n")
    assert code == 0
    assert items[0]["question"] in out
    assert "1 of 1 right" in out
    report = json.loads(run("progress", "--json")[1])
    lesson = next(row for row in report["lessons"] if row["lesson"] == "05-few-shot")
    assert (lesson["mastery"], lesson["attempts"]) == (0.5, 1)
    assert "05-few-shot" in run("progress")[1]
    assert run("quiz", "no-such-lesson")[0] == 2
    assert run("quiz", "--count", "0")[0] == 2
    assert run("quiz", stdin="")[0] == 0


def test_a_quiz_of_a_foreign_corpus(run, tmp_path):
    (tmp_path / "foreign").mkdir()
    assert run("quiz", "--corpus", str(tmp_path / "foreign"))[0] == 1


# --- layout ---


def test_outline_of_any_result():
    content = {
        "a_b": 1234567,
        "c": {"low": 0, "base": 1.5, "high": 2000.0},
        "d": [{"e": True}, "f"],
        "g": [],
        "h": 0.98765,
    }
    assert terminal.outline(content) == [
        *("a b: 1,234,567", "c: 1.5 (0 to 2,000)", "d:", "  - e: yes", "  - f", "g: –", "h: 0.99"),
    ]


def test_progress_in_a_log_is_two_lines_a_step(capsys):
    screen = terminal.Terminal()
    for done in range(101):
        screen.show_progress("embedding", done, 100)
    screen.show_progress("downloading", 5_000_000, 10_000_000)
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "embedding 0 of 100\nembedding 100 of 100\ndownloading 5 of 10 MB\n"
    terminal.Terminal(quiet=True).show_progress("embedding", 1, 1)
    assert capsys.readouterr().err == ""


# --- the real process ---


def test_the_process_starts_quickly_and_loads_nothing_heavy():
    script = (
        "import sys; from tutor.frontends.cli import main; main(['--help']);"
        "sys.stderr.write(','.join(m for m in ('torch', 'chromadb', 'langchain', 'langchain_core', 'gradio', 'fastapi',"
        " 'pydantic', 'rich', 'yaml') if m in sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert "COMMAND" in result.stdout
    assert result.stderr == ""


def test_a_closed_pipe_in_the_real_process(tmp_path):
    command = f"{sys.executable} -m tutor models list --quiet | head -c 1; exit ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "TUTOR_DATA": str(tmp_path)}
    result = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False, env=environment
    )
    assert result.returncode == 0
    assert result.stderr == ""


def test_an_ascii_terminal_is_no_crash(tmp_path):
    environment = {**os.environ, "TUTOR_DATA": str(tmp_path), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for arguments in (["models", "list"], ["models", "list", "--json"]):
        command = [sys.executable, "-m", "tutor", *arguments]
        result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
        assert result.returncode == 0
        assert "Traceback" not in result.stderr


def test_only_one_module_writes_to_the_streams_of_the_terminal_front_end():
    folder = Path(cli.__file__).parent
    names = (
        "cli",
        "repl",
        "slash_commands",
        "telling",
        "batch",
        "cards",
        "case_cards",
        "chart_text",
        "commands",
        "commands_advice",
        "commands_library",
        "commands_practice",
        "cost_report",
        "interview",
        "slash_advice",
        "talk",
        "text_tables",
    )
    for name in names:
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        assert "sys.stdout.write" not in text
        assert "print(" not in text


def test_scripted_tutor_honours_the_contract_of_the_engine():
    """The fake must not be kinder than the real thing: one ending, and closing is noticed."""
    from tutor.session import Session

    tutor = ScriptedTutor()
    events = list(tutor.ask(Session(), "x"))
    assert sum(hasattr(event, "answer") for event in events) == 1
    stream = tutor.ask(Session(), "x")
    next(stream)
    stream.close()
    assert tutor.closed == 2
