"""The recipes of docs/ run as they stand, and the OpenAPI document describes what the server does."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from fakes_core import ScriptedChatModel
from http_client import check_error, make_client, read_stream, running
from recipes import read_recipe, read_recipes, run_python
from tutor import app
from tutor.engine import Tutor
from tutor.frontends.api_metrics import KNOWN_PATHS


@pytest.fixture
def port(sample_tutor: Tutor, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running(sample_tutor) as number:  # type: ignore[arg-type]
        yield number


def test_every_recipe_is_known_to_a_test() -> None:
    assert set(read_recipes()) == {"curl", "openai", "langchain", "config", "mcp"}


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_curl_shows_the_stream(port: int) -> None:
    command = ["sh", "-c", read_recipe("curl", port)]
    environment = {**os.environ, "NO_PROXY": "*"}
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment).stdout
    events = read_stream(shown)
    names = [name for name, _ in events]
    assert names[0] == "passages" and names[-1] == "done" and "delta" in names
    assert events[-1][1]["citations"]


def test_the_official_client_streams_text_and_citations(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    run_python(read_recipe("openai", port))
    shown = capsys.readouterr().out
    text, listed, fields = shown.partition("\n\nSources:\n")
    assert "[1]" in text and listed
    assert fields.count("01-adapters.md") >= 2  # once in the text, once from the extra field


def test_a_langchain_chain_takes_retriever_model_and_tool(
    make_tutor: Callable[[Any], Tutor], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = ScriptedChatModel("An adapter learns your tone.")
    monkeypatch.setattr(app, "open_tutor", lambda settings: make_tutor(model))
    run_python(read_recipe("langchain"))
    assert capsys.readouterr().out == "An adapter learns your tone.\n"
    asked = str(model.prompts[0][-1].content)
    assert "Our rules say: peft" in asked and "frozen weight" in asked


def test_the_model_context_client_lists_and_asks(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    run_python(read_recipe("mcp", port))
    shown = capsys.readouterr().out
    assert "search_lessons" in shown and "\nanswer " in shown


# --- what describes itself


def test_the_openapi_document_lists_every_path_a_program_uses() -> None:
    client = make_client()
    document = client.get("/openapi.json").json()
    assert document["openapi"].startswith("3.")
    unlisted = {"/", "/widget", "/widget.js", "/widget/demo", "/openapi.json", "/mcp"}  # pages, another protocol
    assert KNOWN_PATHS - unlisted <= set(document["paths"])
    chat = document["paths"]["/api/chat"]["post"]
    assert list(chat["responses"]["200"]["content"]) == ["text/event-stream"]
    assert "HTTPValidationError" not in json.dumps(document)


def test_the_openapi_document_describes_errors_as_they_come() -> None:
    client = make_client()
    responses = client.get("/openapi.json").json()["paths"]["/api/chat"]["post"]["responses"]
    refused = client.post("/api/chat", json={"question": ""})
    check_error(refused, 422)
    schema = responses["422"]["content"]["application/json"]["schema"]
    assert set(schema["required"]) <= set(refused.json())
    assert set(schema["properties"]["error"]["required"]) <= set(refused.json()["error"])


def test_metrics_count_requests_and_answers() -> None:
    client = make_client()
    client.post("/api/chat", json={"question": "What is LoRA?"})
    response = client.get("/metrics")
    assert response.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = response.text.splitlines()
    assert 'tutor_requests_total{path="/api/chat",status="200"} 1' in lines
    assert 'tutor_answers_total{kind="answer"} 1' in lines
