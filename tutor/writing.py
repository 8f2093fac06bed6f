"""Evidence -> the answer's text, written by the model where it can be trusted and quoted where it cannot.

Contract: `Writer.write(question, evidences, draft)` yields verified Markdown ("" while the model is busy), block by
block in the order of the evidence. The model writes from the evidence alone; each of its sentences is checked as it
is completed. A sentence that aligns with one piece of evidence is shown in the model's words, everything else is
replaced by the quote itself, so the reader never sees an unsupported sentence. Without a model the quotes are the
answer. It does not know retrieval or learners.
"""

import re
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from tutor.citing import Citer, find_support, mark, say_plainly, write_block
from tutor.errors import TutorError
from tutor.evidence import Evidence
from tutor.prompting import FewShotPrompt
from tutor.sentences import split_sentences
from tutor.types import Message, Usage

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel
    from langchain_core.messages import AIMessageChunk

Pieces = Generator[str, None, None]

PATIENCE = 2  # unsupported sentences in a row after which the model is stopped
SECONDS = 5.0  # a reader waits no longer for the model; the quotes complete the answer
COMPLETE = re.compile(r"(?<=[.!?])(?:[\"”)]|\s*\[\d+\])*\s+|\n+")


@dataclass
class Draft:
    """What writing leaves behind for the answer object and the show-your-work view."""

    citer: Citer = field(default_factory=Citer)
    prompt: tuple[Message, ...] = ()
    raw_output: str = ""
    kept: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    failure: str = ""
    usage: Usage = field(default_factory=Usage)
    technique: str = "rag+quotes"

    def tell(self) -> dict[str, Any]:
        """The fields of `Work` that writing fills."""
        return {
            "prompt": self.prompt,
            "raw_output": self.raw_output,
            "kept": tuple(self.kept),
            "dropped": tuple(self.dropped),
            "failure": self.failure,
        }


class Writer:
    """Writes answers with one model (or none) and one few-shot prompt."""

    def __init__(self, model: "BaseChatModel | None", prompt: FewShotPrompt) -> None:
        self.model = model
        self._prompt = prompt

    def write(self, question: str, evidences: Sequence[Evidence], draft: Draft) -> Pieces:
        """Yields the answer's text; closing the iterator stops the model. A model that breaks leaves the quotes."""
        phrased: dict[str, str] = {}
        shown = 0
        if self.model is not None and any(evidence.kind == "sentence" for evidence in evidences[1:]):
            draft.technique = "few-shot+rag"
            # the best piece is shown at once, while the model reads: the first word comes before the first token
            yield self._show(evidences, 0, phrased, draft)
            shown = 1
            try:
                with closing(self._stream_sentences(question, evidences, draft)) as stream:
                    for block in self._follow(stream, evidences, phrased, draft):
                        shown += bool(block)
                        yield block
            except (TutorError, OSError) as error:  # told in the show-your-work view; the answer is whole without it
                draft.failure = str(error) or type(error).__name__
        for position in range(shown, len(evidences)):
            yield self._show(evidences, position, phrased, draft)

    def _follow(
        self, stream: Iterator[str], evidences: Sequence[Evidence], phrased: dict[str, str], draft: Draft
    ) -> Pieces:
        """Shows one piece of evidence for each sentence the model completes, in the planned order."""
        shown, failed = 1, 0
        for sentence in stream:
            if not sentence:  # a sign of life: whoever listens may close us between two tokens
                yield ""
                continue
            position = find_support(sentence, evidences)
            if position is None:
                draft.dropped.append(sentence)
                failed += 1
            else:
                draft.kept.append(sentence)
                phrased.setdefault(evidences[position].quote, sentence)
                failed = 0
            if failed >= PATIENCE or shown >= len(evidences):
                break
            yield self._show(evidences, shown, phrased, draft)
            shown += 1

    def _show(self, evidences: Sequence[Evidence], position: int, phrased: dict[str, str], draft: Draft) -> str:
        evidence = evidences[position]
        number = draft.citer.cite(evidence)
        block = write_block(evidences, position, number)
        if evidence.kind == "sentence" and evidence.cell is None and evidence.quote in phrased:
            quoted = write_block([replace(evidence, lead="", label="")], 0, number)
            block = block[: len(block) - len(quoted)] + mark(phrased[evidence.quote], number)
        return block

    def _stream_sentences(self, question: str, evidences: Sequence[Evidence], draft: Draft) -> Pieces:
        """Streams the model's text as whole sentences, "" in between; records prompt, raw text and token counts."""
        notes = "\n".join(f"[{number}] {say_plainly(evidence)}" for number, evidence in enumerate(evidences, start=1))
        messages = self._prompt.render(notes=notes, question=question)
        draft.prompt = self._prompt.mark(messages)
        assert self.model is not None
        rest, deadline = "", time.monotonic() + SECONDS
        stream = cast("Generator[AIMessageChunk, None, None]", self.model.stream(messages, **self._prompt.options))
        with closing(stream):
            for chunk in stream:
                draft.usage = _add(draft.usage, chunk.usage_metadata, bool(chunk.text))
                draft.raw_output += chunk.text
                rest += chunk.text
                *complete, rest = COMPLETE.split(rest)
                yield from (sentence.strip() for sentence in complete if sentence.strip())
                yield ""
                if time.monotonic() > deadline:
                    return
        yield from split_sentences(rest)


def _add(usage: Usage, counted: object, wrote: bool) -> Usage:
    """Adds a chunk's counts; a stream that was stopped early counts the pieces it wrote."""
    if not isinstance(counted, dict) or not counted.get("input_tokens"):
        return Usage(usage.prompt, usage.prompt_cached, usage.completion + wrote)
    cached = (counted.get("input_token_details") or {}).get("cache_read", 0)
    return Usage(counted["input_tokens"], cached, usage.completion + wrote)
