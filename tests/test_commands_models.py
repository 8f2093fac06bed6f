"""The commands of the ladder: what is shown of speed and memory, files and servers, and pulling without a network."""

import json
from pathlib import Path
from typing import Any

import pytest

from gguf_files import write_header
from tutor.frontends import cli, commands_models
from tutor.models import machine
from tutor.models.capabilities import Capabilities
from tutor.models.opening import OpenModel, do_nothing
from tutor.models.speed import Speed, SpeedBook


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("TUTOR_DATA", str(tmp_path))

    def call(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(["models", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def book(tmp_path: Path) -> SpeedBook:
    return SpeedBook(tmp_path / "models" / "speed.json", 0)


def test_without_a_measurement_the_list_says_so_and_measures_nothing(run: Any, tmp_path: Path) -> None:
    code, out, err = run("list")
    assert code == 0 and "qwen3-4b" in out and "--measure" in err
    assert all(row["speed"] is None for row in json.loads(run("list", "--json")[1]))
    assert not (tmp_path / "models").exists()


def test_the_others_follow_from_the_measured_one(run: Any, tmp_path: Path) -> None:
    book(tmp_path).note("bundled", Speed(200.0, 100.0, "measured"))
    rows = json.loads(run("list", "--json")[1])
    assert [row["speed"]["kind"] for row in rows] == ["measured", *["expected"] * (len(rows) - 1)]
    seconds = [row["speed"]["answer_seconds"] for row in rows]
    assert seconds == sorted(seconds) and seconds[0] > 0
    out = run("list")[1]
    assert "measured" in out and "expected" in out and "200/100" in out
    assert json.loads(run("info", "qwen3-4b", "--json")[1])["speed"]["kind"] == "expected"


def test_an_installed_one_may_be_measured_too(run: Any, tmp_path: Path) -> None:
    for name in ("bundled", "qwen3-0.6b"):
        book(tmp_path).note(name, Speed(200.0, 100.0, "measured"))
    kinds = {row["name"]: row["speed"]["kind"] for row in json.loads(run("list", "--json")[1])}
    assert kinds["qwen3-0.6b"] == "measured" and kinds["qwen3-1.7b"] == "expected"


def test_measuring_is_asked_for_and_kept(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[str] = []

    def measure(model: Any, settings: Any, terminal: Any) -> Speed:
        times.append(model.name)
        return Speed(50.0, 25.0, "measured")

    monkeypatch.setattr(commands_models, "_measure", measure)
    monkeypatch.setattr(commands_models, "describe_state", lambda model, folder: "installed")
    assert run("list", "--measure", "--json")[0] == 0
    assert times[0] == "bundled" and "bundled" in book(tmp_path).read()
    times.clear()
    run("list")
    assert times == []


def test_what_cannot_be_measured_is_told(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from tutor.models import opening

    nothing = OpenModel(None, "none", do_nothing, do_nothing, "llama-cpp-python is not installed")
    monkeypatch.setattr(opening, "open_model", lambda spec, places: nothing)
    monkeypatch.setattr(commands_models, "describe_state", lambda model, folder: "installed")
    code, out, err = run("list", "--measure")
    assert code == 0 and "not installed" in err and "bundled" in out


@pytest.mark.parametrize(("free", "fit"), [(64.0, "fits"), (3.5, "tight"), (1.0, "too large"), (None, None)])
def test_memory_is_compared_with_this_machine(
    run: Any, monkeypatch: pytest.MonkeyPatch, free: float | None, fit: str | None
) -> None:
    monkeypatch.setattr(machine, "measure_free_memory", lambda: free)
    assert json.loads(run("info", "qwen3-4b", "--json")[1])["memory_fit"] == fit
    code, out, _ = run("list")
    assert code == 0 and (fit is None or fit in out)


def test_a_file_is_described_by_its_own_header(run: Any, tmp_path: Path) -> None:
    values = {"general.architecture": "x", "x.context_length": 4096, "tokenizer.chat_template": "<start_of_turn>"}
    path = write_header(tmp_path / "mine.gguf", values)
    file = json.loads(run("info", str(path), "--json")[1])["file"]
    assert (file["template"], file["context"], file["note"]) == ("gemma", 4096, None)
    write_header(path, {"general.architecture": "x"})
    file = json.loads(run("info", str(path), "--json")[1])["file"]
    assert file["template"] == "none" and "plain" in file["note"]
    code, _, err = run("info", str(tmp_path / "absent.gguf"))
    assert code == 1 and "absent.gguf" in err and "Traceback" not in err


def test_what_a_model_can_do_is_shown_on_request(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from tutor.models import opening, probing

    closed: list[bool] = []
    found = Capabilities(4096, "server", True, True, False, True, True)
    opened = OpenModel(object(), "tiny", do_nothing, lambda: closed.append(True))  # type: ignore[arg-type]
    monkeypatch.setattr(opening, "open_model", lambda spec, places: opened)
    monkeypatch.setattr(probing, "probe_model", lambda model, probe: found)
    shown = json.loads(run("info", "http://127.0.0.1:9", "--probe", "--json")[1])
    assert shown["capabilities"]["writes_freely"] is True and closed == [True]
    assert "capabilities" not in json.loads(run("info", "http://127.0.0.1:9", "--json")[1])


def test_pulling_without_a_network_is_one_sentence(run: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for extra in ([], ["--json"]):
        code, out, err = run("pull", "qwen3-0.6b", *extra)
        assert code == 1 and out == "" and "network" in err and "Traceback" not in err
        assert len([line for line in err.splitlines() if line.startswith("tutor:")]) == 1
    assert list((tmp_path / "models").iterdir()) == []


def test_pulling_what_is_too_large_for_the_memory_warns(
    run: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(machine, "measure_free_memory", lambda: 0.5)
    monkeypatch.setattr(commands_models, "pull_model", lambda *_: tmp_path / "x.gguf")
    code, out, err = run("pull", "qwen3-4b")
    assert code == 0 and "0.5 GB" in err and out.strip().endswith("x.gguf")
