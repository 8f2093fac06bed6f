"""A model behind an OpenAI-compatible server (llama-server, vLLM, Ollama, LM Studio, a cloud).

Contract: `open_endpoint(url, model)` gives a LangChain chat model for the server; when no model is named, the first
that the server lists. A server that does not answer is a `ModelMissing` with the address. It does not know prompts;
nothing is sent but the prompt itself.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult

from tutor.errors import ModelFailed, ModelMissing

TIMEOUT = 60.0


def open_endpoint(url: str, model: str = "") -> BaseChatModel:
    """Opens an endpoint; the key, where one is needed, comes from OPENAI_API_KEY.

    Raises:
        ModelMissing: the server cannot be reached or lists no model.
    """
    base = url.rstrip("/")
    base = base if base.endswith("/v1") else f"{base}/v1"
    key = os.environ.get("OPENAI_API_KEY", "") or "not-needed"
    name = model or _find_first_model(base, key)
    from langchain.chat_models import init_chat_model

    client: BaseChatModel = init_chat_model(
        f"openai:{name}", base_url=base, api_key=key, timeout=TIMEOUT, max_retries=1, stream_usage=True
    )
    return EndpointModel(client=client, model_name=name)


class EndpointModel(BaseChatModel):
    """The client's chat model with its errors turned into ours."""

    client: Any
    model_name: str

    @property
    def _llm_type(self) -> str:
        return "openai-compatible endpoint"

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: Any,
    ) -> Iterator[ChatGenerationChunk]:
        with _name_errors():
            for chunk in self.client.stream(messages, stop=stop, **options):
                yield ChatGenerationChunk(message=chunk)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: Any,
    ) -> ChatResult:
        with _name_errors():
            return ChatResult(generations=[ChatGeneration(message=self.client.invoke(messages, stop=stop, **options))])


@contextmanager
def _name_errors() -> Iterator[None]:
    from openai import OpenAIError

    try:
        yield
    except (OpenAIError, httpx.HTTPError, OSError) as error:
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise ModelFailed(f"the model server broke off ({reason}); check it and ask again") from error


def _find_first_model(base: str, key: str) -> str:
    try:
        answer = httpx.get(f"{base}/models", headers={"Authorization": f"Bearer {key}"}, timeout=5.0)
        answer.raise_for_status()
        listed = answer.json()["data"]
        return str(listed[0]["id"])
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, KeyError, IndexError, TypeError) as error:
        raise ModelMissing(
            f"the model server at {base} is not an OpenAI-compatible one or does not answer; check the address"
        ) from error
