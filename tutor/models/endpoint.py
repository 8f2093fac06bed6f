"""A model behind an OpenAI-compatible server (llama-server, vLLM, Ollama, LM Studio, a cloud).

Contract: `open_endpoint(url, model)` gives a LangChain chat model for the server; when no model is named, the first
that the server lists. A server that does not answer is a `ModelMissing` with the address. Thinking is taken out of the
stream; `folds_system` and `quiet` are set by whoever found out that this server needs it. It does not know prompts;
nothing is sent but the prompt itself.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage, SystemMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult

from tutor.errors import ModelFailed, ModelMissing
from tutor.models.templates import QUIET, fold_system
from tutor.models.thinking import ThoughtFilter

TIMEOUT = 60.0


def open_endpoint(url: str, model: str = "") -> BaseChatModel:
    """Opens an endpoint; the key, where one is needed, comes from OPENAI_API_KEY.

    Raises:
        ModelMissing: the server cannot be reached or lists no model.
    """
    base = url.rstrip("/")
    base = base if base.endswith("/v1") else f"{base}/v1"
    key = read_key()
    name = model or _find_first_model(base, key)
    from langchain.chat_models import init_chat_model

    client: BaseChatModel = init_chat_model(
        f"openai:{name}", base_url=base, api_key=key, timeout=TIMEOUT, max_retries=1, stream_usage=True
    )
    return EndpointModel(client=client, model_name=name, base=base)


def read_key() -> str:
    """The key for endpoints; most servers on one's own machine need none, but the client insists on some text."""
    return os.environ.get("OPENAI_API_KEY", "") or "not-needed"


class EndpointModel(BaseChatModel):
    """The client's chat model with its errors turned into ours. `folds_system`: system text opens the first question;
    `quiet`: the server is asked not to think."""

    client: Any
    model_name: str
    base: str = ""
    folds_system: bool = False
    quiet: bool = False

    @property
    def _llm_type(self) -> str:
        return "openai-compatible endpoint"

    def describe(self) -> dict[str, Any]:
        """What the server tells of itself: the context in tokens where it says so; its chat template is its own."""
        return {"context": _find_context(self.base, self.model_name), "template": "server"}

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: Any,
    ) -> Iterator[ChatGenerationChunk]:
        thoughts = ThoughtFilter()
        with _name_errors():
            pieces = self.client.stream(self._prepare(messages), stop=stop, **self._add(options))
            for chunk in pieces:
                yield ChatGenerationChunk(message=_replace_text(chunk, thoughts.feed(chunk.text)))
        last = AIMessageChunk(content=thoughts.finish(), response_metadata={"thought": thoughts.found})
        yield ChatGenerationChunk(message=last)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: Any,
    ) -> ChatResult:
        with _name_errors():
            message = self.client.invoke(self._prepare(messages), stop=stop, **self._add(options))
        thoughts = ThoughtFilter()
        text = thoughts.feed(message.text) + thoughts.finish()
        return ChatResult(generations=[ChatGeneration(message=_replace_text(message, text))])

    def _prepare(self, messages: list[BaseMessage]) -> list[BaseMessage]:
        if not self.folds_system or not any(isinstance(message, SystemMessage) for message in messages):
            return messages
        roles = {"system": "system", "human": "user", "ai": "assistant"}
        folded = fold_system([{"role": roles[message.type], "content": message.text} for message in messages])
        return [(HumanMessage if turn["role"] == "user" else AIMessage)(turn["content"]) for turn in folded]

    def _add(self, options: dict[str, Any]) -> dict[str, Any]:
        """The options, and where a server thinks the wish not to (llama-server, vLLM and SGLang know it)."""
        return {**options, "extra_body": {"chat_template_kwargs": dict(QUIET)}} if self.quiet else options


def _replace_text(message: Any, text: str) -> Any:
    return message if message.text == text else message.model_copy(update={"content": text})


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


def _find_context(base: str, model: str) -> int | None:
    """The tokens a server reads at once, in the two places where servers tell; None where none does."""
    headers = {"Authorization": f"Bearer {read_key()}"}
    found: list[Any] = []
    try:
        listed = httpx.get(f"{base}/models", headers=headers, timeout=5.0).json()["data"]
        found += [entry.get("max_model_len") for entry in listed if entry.get("id") == model]  # vLLM
        told = httpx.get(f"{base.removesuffix('/v1')}/props", headers=headers, timeout=5.0).json()  # llama-server
        found.append(told["default_generation_settings"]["n_ctx"])
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, LookupError, TypeError, AttributeError):
        found.append(None)  # most servers tell nothing
    return next((size for size in found if isinstance(size, int) and size > 0), None)
