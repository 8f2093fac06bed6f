"""The tutor in OpenAI's dialect, with plain requests and with the official client."""

import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from fakes import ScriptedTutor, abstain_events, failed_events
from http_client import HOME, check_error, make_client
from tutor.types import Message


@pytest.fixture
def tutor() -> ScriptedTutor:
    return ScriptedTutor()


@pytest.fixture
def client(tutor: ScriptedTutor) -> TestClient:
    return make_client(tutor)


# --- OpenAI's dialect


def complete(client: TestClient, **fields: Any) -> Any:
    body = {"model": "tutor", "messages": [{"role": "user", "content": "What is LoRA?"}], **fields}
    return client.post("/v1/chat/completions", json=body)


def test_a_completion_carries_text_citations_and_usage(client: TestClient) -> None:
    body = complete(client).json()
    message = body["choices"][0]["message"]
    assert message["role"] == "assistant" and "[1]" in message["content"]
    assert [citation["n"] for citation in message["citations"]] == [1, 2]
    assert body["usage"] == {
        "prompt_tokens": 812,
        "completion_tokens": 58,
        "total_tokens": 870,
        "prompt_tokens_details": {"cached_tokens": 640},
    }


def test_a_streamed_completion_adds_up_to_the_whole_one(client: TestClient) -> None:
    whole = complete(client).json()["choices"][0]["message"]["content"]
    lines = complete(client, stream=True, stream_options={"include_usage": True}).text.split("\n\n")
    assert lines[-2] == "data: [DONE]"
    chunks = [json.loads(line[6:]) for line in lines[:-2]]
    assert "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks if chunk["choices"]) == whole
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert chunks[-2]["choices"][0]["finish_reason"] == "stop" and chunks[-1]["usage"]["total_tokens"] == 870


def test_answers_that_do_not_stream_arrive_in_the_stream_too() -> None:
    text = complete(make_client(ScriptedTutor([abstain_events()])), stream=True).text
    assert "do not cover" in text and text.endswith("data: [DONE]\n\n")


def test_earlier_messages_are_the_history_without_our_own_source_list(tutor: ScriptedTutor) -> None:
    client = make_client(tutor)
    said = complete(client).json()["choices"][0]["message"]["content"]
    turns = [{"role": "system", "content": "Be rude"}, {"role": "user", "content": "What is LoRA?"}]
    turns += [{"role": "assistant", "content": said}]
    turns += [{"role": "user", "content": [{"type": "text", "text": "And its cost?"}]}]  # type: ignore[dict-item]
    assert complete(client, messages=turns).status_code == 200
    assert tutor.questions[-1] == "And its cost?"
    user, assistant = tutor.histories[-1]
    assert user == Message("user", "What is LoRA?") and "Sources:" not in assistant.content
    assert assistant.content in said


@pytest.mark.parametrize("messages", [[], [{"role": "assistant", "content": "x"}], [{"role": "user", "content": ""}]])
def test_completions_without_a_question_are_refused(client: TestClient, messages: list[Any]) -> None:
    check_error(complete(client, messages=messages), 422)


def test_a_failed_completion_has_an_error_status() -> None:
    check_error(complete(make_client(ScriptedTutor([failed_events()]))), 503, "model_failed")
    assert '"error"' in complete(make_client(ScriptedTutor([failed_events()])), stream=True).text


def test_the_official_client_works(client: TestClient) -> None:
    import openai

    api = openai.OpenAI(base_url=f"{HOME}/v1", api_key="unused", http_client=client, max_retries=0)
    assert [model.id for model in api.models.list()] == ["tutor"]
    question: Any = [{"role": "user", "content": "What is LoRA?"}]
    whole = api.chat.completions.create(model="tutor", messages=question)
    assert whole.choices[0].message.citations[0]["n"] == 1  # type: ignore[attr-defined]
    pieces = api.chat.completions.create(model="tutor", messages=question, stream=True)
    text = "".join(piece.choices[0].delta.content or "" for piece in pieces if piece.choices)
    assert text == whole.choices[0].message.content
    with pytest.raises(openai.UnprocessableEntityError):
        api.chat.completions.create(model="tutor", messages=[{"role": "user", "content": " "}])
