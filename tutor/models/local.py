"""The local model as a LangChain chat model.

Contract: `LocalChatModel` is a `BaseChatModel` over a GGUF file; `stream` yields a chunk with the prompt's
`usage_metadata` (cached tokens included) as soon as reading starts, chunks of text, and a last one with the tokens
written. The file is checked before it is loaded: existence, magic, and for the bundled one its hash. It does not
know prompts; the process behind it is the supervisor's business.
"""

import contextlib
import hashlib
import importlib.util
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.messages.ai import InputTokenDetails, UsageMetadata
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from pydantic import PrivateAttr

from tutor.errors import ModelMissing, TutorError
from tutor.models.supervisor import Supervisor

BUNDLED_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
MAGIC = b"GGUF"
ROLES = {"system": "system", "human": "user", "ai": "assistant"}


def check_file(path: Path, sha256: str = "") -> None:
    """Checks a model file before llama.cpp sees it: a damaged one can crash a process or talk nonsense.

    Raises:
        ModelMissing: says which file, what is wrong, and what to do.
    """
    if importlib.util.find_spec("llama_cpp") is None:
        raise ModelMissing(
            "llama-cpp-python is not installed; run 'make setup', or use --model none to answer by quoting"
        )
    if not path.is_file():
        raise ModelMissing(f"there is no model file {path}; check --model, or see 'tutor models list'")
    with path.open("rb") as file:
        if file.read(4) != MAGIC:
            raise ModelMissing(
                f"{path.name} is not a GGUF model file; download it again or choose another with --model"
            )
        if sha256:
            file.seek(0)
            if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                raise ModelMissing(
                    f"{path.name} is damaged (its SHA-256 differs); fetch it again or reinstall the tutor"
                )


class LocalChatModel(BaseChatModel):
    """A GGUF model behind LangChain's interface. Calls wait for each other; closing a stream stops it."""

    name: str | None = "local"
    _supervisor: Supervisor = PrivateAttr()
    _path: Path = PrivateAttr()

    def __init__(self, path: Path, context: int = 2048, threads: int = 0, sha256: str = "") -> None:
        check_file(path, sha256)
        super().__init__(name=path.stem.replace(".Q", "-Q"))
        self._path = path
        self._supervisor = Supervisor(path, context, threads)
        self._supervisor.start()

    @property
    def _llm_type(self) -> str:
        return "llama.cpp"

    @property
    def _identifying_params(self) -> Mapping[str, Any]:
        return {"name": self.name}

    def wait_ready(self) -> None:
        """Waits until the weights are loaded.

        Raises:
            ModelMissing, ModelFailed.
        """
        self._supervisor.wait_ready()

    @property
    def path(self) -> Path:
        """The file it runs."""
        return self._path

    def describe(self) -> Mapping[str, Any]:
        """What the loaded file says of itself: context, template, accepts_system, thinks, notes.

        Raises:
            ModelMissing, ModelFailed.
        """
        return self._supervisor.wait_ready()

    def warm_up(self, messages: list[BaseMessage]) -> None:
        """Reads a prompt's beginning into the cache, in the background, before the first question needs it."""

        def read() -> None:
            with contextlib.suppress(TutorError):  # the first real question meets the same error and tells it
                self.invoke(messages, max_tokens=1)

        threading.Thread(target=read, daemon=True).start()

    def close(self) -> None:
        """Ends the model process."""
        self._supervisor.close()

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: Any,
    ) -> Iterator[ChatGenerationChunk]:
        turns = [{"role": ROLES[message.type], "content": str(message.content)} for message in messages]
        with closing(self._supervisor.stream(turns, {**options, "stop": stop or []})) as lines:
            for line in lines:
                if "begun" in line:
                    yield ChatGenerationChunk(message=AIMessageChunk(content="", usage_metadata=read_usage(line)))
                elif "delta" in line:
                    chunk = ChatGenerationChunk(message=AIMessageChunk(content=line["delta"]))
                    if run_manager:
                        run_manager.on_llm_new_token(line["delta"], chunk=chunk)
                    yield chunk
                else:
                    yield ChatGenerationChunk(
                        message=AIMessageChunk(
                            content="",
                            usage_metadata=read_usage(line),
                            response_metadata={"finish_reason": line["done"], "thought": line.get("thought", False)},
                            chunk_position="last",
                        )
                    )

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: Any,
    ) -> ChatResult:
        chunks = list(self._stream(messages, stop, run_manager, **options))
        text = "".join(str(chunk.message.content) for chunk in chunks)
        whole = chunks[0]
        for chunk in chunks[1:]:
            whole += chunk
        message = AIMessage(content=text, usage_metadata=getattr(whole.message, "usage_metadata", None))
        return ChatResult(generations=[ChatGeneration(message=message)])


def read_usage(line: Mapping[str, Any]) -> UsageMetadata:
    """Token counts of one line of the model process in LangChain's form; LangChain adds the lines up."""
    read, written = line.get("prompt", 0), line.get("completion", 0)
    return UsageMetadata(
        input_tokens=read,
        output_tokens=written,
        total_tokens=read + written,
        input_token_details=InputTokenDetails(cache_read=line.get("prompt_cached", 0)),
    )
