"""A model behind an OpenAI-compatible server (llama-server, vLLM, Ollama, LM Studio, a cloud).

Contract: `open_endpoint(url, model)` gives a LangChain chat model for the server; when no model is named, the first
that the server lists. A server that does not answer is a `ModelMissing` with the address. It does not know prompts;
nothing is sent but the prompt itself.
"""

import os
from typing import TYPE_CHECKING

import httpx

from tutor.errors import ModelMissing

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel

TIMEOUT = 60.0


def open_endpoint(url: str, model: str = "") -> "BaseChatModel":
    """Opens an endpoint; the key, where one is needed, comes from OPENAI_API_KEY.

    Raises:
        ModelMissing: the server cannot be reached or lists no model.
    """
    base = url.rstrip("/")
    base = base if base.endswith("/v1") else f"{base}/v1"
    key = os.environ.get("OPENAI_API_KEY", "") or "not-needed"
    name = model or _find_first_model(base, key)
    from langchain.chat_models import init_chat_model

    opened: BaseChatModel = init_chat_model(
        f"openai:{name}", base_url=base, api_key=key, timeout=TIMEOUT, max_retries=1, stream_usage=True
    )
    return opened


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
