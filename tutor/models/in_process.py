"""The child process that owns one llama.cpp model and serves one request at a time.

Contract: started as `python -m tutor.models.in_process FILE CONTEXT THREADS`; reads JSON lines on standard input
({"op": "generate", "messages": …, "options": …} | {"op": "stop"}) and writes JSON lines on standard output
({"ready"} | {"begun"} | {"delta"} | {"done"} | {"error"}). End of input ends the process. It lives apart because
two calls at once, a broken grammar or a damaged file make llama.cpp abort the whole process: here that costs one
answer. The only home of llama_cpp. The file's own control tokens are broken inside turns, and thinking is taken out
of what is written. It does not know prompts, passages or learners.
"""

import json
import os
import queue
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from tutor.models.templates import Render, TurnFormatter, make_disarmer
from tutor.models.thinking import ThoughtFilter

BATCH = 256  # tokens per step of reading a prompt; a stop request waits for one step at most


class Stopped(Exception):
    """The parent asked to stop while the prompt was being read."""


class ModelOwner:
    """Holds the model; turns messages into a stream of text pieces."""

    def __init__(self, path: str, context: int, threads: int) -> None:
        from llama_cpp import Llama, llama_chat_format

        owner = self
        self.stop = threading.Event()

        class StoppableLlama(Llama):  # type: ignore[misc]
            """Reads a prompt in steps and looks for a stop request between them."""

            def eval(self, tokens: Sequence[int]) -> None:
                for start in range(0, len(tokens), BATCH):
                    if owner.stop.is_set():
                        raise Stopped
                    super().eval(tokens[start : start + BATCH])

        # reading a prompt gains from all threads, writing word by word hardly does, and waits for the slowest of them
        # flash attention: 256 -> 275 tokens/s of prompt reading for the bundled file (EXPERIMENTS.md)
        try:
            self._llama: Any = StoppableLlama(
                model_path=path,
                n_ctx=context,
                n_batch=BATCH,
                n_threads=max(1, threads // 2),
                n_threads_batch=threads,
                flash_attn=True,
                verbose=False,
            )
        except llama_chat_format.jinja2.TemplateError as error:  # the wrapper compiles the template at once
            raise ValueError(f"its chat template is damaged: {error}") from error
        template = self._llama.metadata.get("tokenizer.chat_template") or ""
        self._formatter = TurnFormatter(template, self._make_render(template))
        self._disarm = make_disarmer(self._list_controls())

    def _make_render(self, template: str) -> Render:
        """The file's template as a function; what goes wrong inside it is a ValueError."""
        from llama_cpp import llama_chat_format

        errors = llama_chat_format.jinja2.TemplateError
        eos, bos = self._token_text(self._llama.token_eos()), self._token_text(self._llama.token_bos())
        formatter = llama_chat_format.Jinja2ChatFormatter(template=template, eos_token=eos, bos_token=bos)

        def render(**values: Any) -> str:
            try:
                return str(formatter(**values).prompt)
            except (errors, TypeError, LookupError, AttributeError) as error:
                raise ValueError(f"the chat template fails: {error}") from error

        return render

    def _list_controls(self) -> list[str]:
        """The texts of the vocabulary's control tokens."""
        from llama_cpp import llama_cpp

        vocabulary = self._llama._model.vocab
        return [
            llama_cpp.llama_vocab_get_text(vocabulary, token).decode("utf-8", "replace")
            for token in range(self._llama.n_vocab())
            if llama_cpp.llama_vocab_get_attr(vocabulary, token) & llama_cpp.LLAMA_TOKEN_ATTR_CONTROL
        ]

    def _token_text(self, token: int) -> str:
        return "" if token < 0 else self._llama._model.token_get_text(token)

    def describe(self) -> dict[str, Any]:
        """What the loaded file says of itself."""
        names, formatter = self._llama.metadata, self._formatter
        return {
            "name": names.get("general.name", ""),
            "context": self._llama.n_ctx(),
            "template": formatter.family,
            "accepts_system": formatter.takes_system,
            "thinks": formatter.thinks,
            "notes": formatter.notes,
        }

    def _tokenize(self, messages: list[dict[str, str]]) -> list[int]:
        turns = [{"role": turn["role"], "content": self._disarm(turn["content"])} for turn in messages]
        text = self._formatter.format(turns)
        tokens: list[int] = self._llama.tokenize(text.encode("utf-8"), add_bos=False, special=True)
        start = self._llama.token_bos()
        if self._llama._model.add_bos_token() and start >= 0 and tokens[:1] != [start]:
            return [start, *tokens]  # the vocabulary wants it and the template left it to the program
        return tokens

    def generate(self, messages: list[dict[str, str]], options: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yields {"begun"} with the prompt's token counts, {"delta"} pieces, and a closing {"done"}."""
        tokens = self._tokenize(messages)
        room = self._llama.n_ctx() - len(tokens)
        if room < 16:
            yield {"error": f"the prompt has {len(tokens)} tokens, the context holds {self._llama.n_ctx()}"}
            return
        cached = self._count_cached(tokens)
        yield {"begun": True, "prompt": len(tokens), "prompt_cached": cached}
        written, reason, thoughts = 0, "stop", ThoughtFilter(trim=bool(self._formatter.stops))
        stream = self._llama.create_completion(
            prompt=tokens,
            max_tokens=min(int(options.get("max_tokens", 256)), room - 8),
            temperature=float(options.get("temperature", 0.0)),
            repeat_penalty=float(options.get("repeat_penalty", 1.0)),
            seed=int(options.get("seed", 7)),
            stop=[*self._formatter.stops, *options.get("stop", [])],
            stream=True,
        )
        try:
            for piece in stream:
                choice = piece["choices"][0]
                if choice["text"]:
                    written += 1
                    yield {"delta": thoughts.feed(choice["text"])}  # "" while it thinks: a sign of life
                reason = choice["finish_reason"] or reason
                if self.stop.is_set():
                    reason = "stopped"
                    break
        except Stopped:
            reason = "stopped"
        finally:
            stream.close()
        if rest := thoughts.finish():
            yield {"delta": rest}
        yield {"done": reason, "completion": written, "thought": thoughts.found}

    def _count_cached(self, tokens: list[int]) -> int:
        """Counts the leading tokens llama.cpp still holds from the previous prompt and will not read again."""
        held = self._llama.input_ids[: self._llama.n_tokens].tolist()
        count = 0
        for old, new in zip(held, tokens, strict=False):
            if old != new:
                break
            count += 1
        return count


def main(arguments: Sequence[str]) -> None:
    """Serves requests until standard input closes."""
    # llama.cpp and its wrapper write to file descriptor 1; the protocol keeps a private copy of it.
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    path, context, threads = arguments[0], int(arguments[1]), int(arguments[2])
    try:
        owner = ModelOwner(path, context, threads)
    except (ImportError, ValueError, RuntimeError, OSError, AssertionError) as error:
        _write(output, {"error": str(error) or type(error).__name__})
        return
    _write(output, {"ready": owner.describe()})
    requests: queue.Queue[dict[str, Any] | None] = queue.Queue()
    threading.Thread(target=_read_requests, args=(owner, requests), daemon=True).start()
    while (request := requests.get()) is not None:
        owner.stop.clear()
        try:
            for line in owner.generate(request["messages"], request["options"]):
                _write(output, line)
        except (ValueError, RuntimeError, KeyError) as error:
            _write(output, {"error": str(error)})


def _read_requests(owner: ModelOwner, requests: "queue.Queue[dict[str, Any] | None]") -> None:
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "stop":
            owner.stop.set()
        else:
            requests.put(request)
    owner.stop.set()
    requests.put(None)


def _write(output: TextIO, line: dict[str, Any]) -> None:
    output.write(json.dumps(line) + "\n")
    output.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
