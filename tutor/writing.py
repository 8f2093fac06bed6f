"""Evidence -> the answer's text, written by the model where it can be trusted and quoted where it cannot.

Contract: `Writer.write(question, evidences, draft)` yields verified Markdown ("" while the model is busy), block by
block in the order of the evidence. The model writes from the evidence alone; each of its sentences is checked as it
is completed. A sentence that aligns with one piece of evidence is shown in the model's words, everything else is
replaced by the quote itself, so the reader never sees an unsupported sentence. A model that writes freely (`take` with
a `Freedom`) answers in its own words: a sentence is shown when one piece bears it, and the quotes are the answer when
none is. Without a model the quotes are the answer. It does not know retrieval or learners.
"""

import re
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from tutor.backing import Backing
from tutor.citing import Citer, find_support, mark, say_plainly, write_block
from tutor.errors import TutorError
from tutor.evidence import Evidence
from tutor.prompting import FewShotPrompt, PromptFile
from tutor.sentences import split_sentences
from tutor.term_list import TermList
from tutor.types import Message, Usage

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel
    from langchain_core.messages import AIMessageChunk

Pieces = Generator[str, None, None]

PATIENCE = 2  # unsupported sentences in a row after which the model is stopped
SECONDS = 5.0  # a reader waits no longer for the model; the quotes complete the answer
FREE_SECONDS = 60.0  # larger models are slower, and each of their sentences is shown as it comes
POINT = re.compile(r"^(?:[-*•]|\d{1,2}[.)])\s+")
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
    declined: bool = False  # a model that writes freely found no answer in the evidence
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


@dataclass(frozen=True, slots=True)
class Freedom:
    """What a model that answers in its own words needs: a prompt, the sayings by which it declines, a judge."""

    prompt: FewShotPrompt
    declines: Sequence[str]
    backing: Backing


class Writer:
    """Writes answers with one model (or none) and one few-shot prompt; `freedom` for models that write freely."""

    def __init__(self, model: "BaseChatModel | None", prompt: FewShotPrompt, freedom: Freedom | None = None) -> None:
        self.model, self._prompt, self._freedom, self._freely = model, prompt, freedom, False

    def take(self, model: "BaseChatModel | None", freely: bool = False) -> None:
        """Writes with another model from now on, in its own words if it was seen to manage that."""
        self.model, self._freely = model, freely and self._freedom is not None

    def write(self, question: str, evidences: Sequence[Evidence], draft: Draft) -> Pieces:
        """Yields the answer's text; closing the iterator stops the model. A model that breaks leaves the quotes."""
        phrased: dict[str, str] = {}
        shown = 0
        if self._freely and self.model is not None and self._freedom is not None:
            yield from self._rephrase(question, evidences, draft, self._freedom)
            if draft.kept or draft.declined:
                return
        elif self.model is not None and any(evidence.kind == "sentence" for evidence in evidences[1:]):
            draft.technique = "few-shot+rag"
            # the best piece is shown at once, while the model reads: the first word comes before the first token
            yield self._show(evidences, 0, phrased, draft)
            shown = 1
            try:
                with closing(self._stream_sentences(self._prompt, (question, SECONDS), evidences, draft)) as stream:
                    for block in self._follow(stream, evidences, phrased, draft):
                        shown += bool(block)
                        yield block
            except (TutorError, OSError) as error:  # told in the show-your-work view; the answer is whole without it
                draft.failure = str(error) or type(error).__name__
        for position in range(shown, len(evidences)):
            yield self._show(evidences, position, phrased, draft)

    def _rephrase(self, question: str, evidences: Sequence[Evidence], draft: Draft, freedom: Freedom) -> Pieces:
        """Shows each sentence that one piece of evidence bears, as the model completes it."""
        draft.technique = "few-shot+rag, rephrased"
        try:
            with closing(self._stream_sentences(freedom.prompt, (question, FREE_SECONDS), evidences, draft)) as stream:
                for sentence in stream:
                    if not sentence:
                        yield ""
                        continue
                    if not draft.kept and any(re.search(cue, sentence) for cue in freedom.declines):
                        draft.declined = True
                        return
                    position = freedom.backing.find(POINT.sub("", sentence), evidences)
                    if position is None:
                        draft.dropped.append(sentence)
                        continue
                    joint = ("\n- " if draft.kept else "- ") if POINT.match(sentence) else (" " if draft.kept else "")
                    draft.kept.append(sentence)
                    yield joint + mark(POINT.sub("", sentence), draft.citer.cite(evidences[position]))
        except (TutorError, OSError) as error:
            draft.failure = str(error) or type(error).__name__

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

    def _stream_sentences(
        self, prompt: FewShotPrompt, asked: tuple[str, float], evidences: Sequence[Evidence], draft: Draft
    ) -> Pieces:
        """Streams the model's text as whole sentences, "" in between; records prompt, raw text and token counts.

        `asked`: the question, and the seconds after which the model is stopped.
        """
        question, seconds = asked
        notes = "\n".join(f"[{number}] {say_plainly(evidence)}" for number, evidence in enumerate(evidences, start=1))
        messages = prompt.render(notes=notes, question=question)
        draft.prompt = prompt.mark(messages)
        assert self.model is not None
        rest, deadline = "", time.monotonic() + seconds
        stream = cast("Generator[AIMessageChunk, None, None]", self.model.stream(messages, **prompt.options))
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


def open_writer(model: "BaseChatModel | None", prompts: Mapping[str, PromptFile], terms: TermList) -> Writer:
    """A writer with the prompts for both kinds of models; it copies until `take` says that its model may do more."""
    free = prompts["answer_free"]
    freedom = Freedom(FewShotPrompt(free), free.cues["declines"], Backing(terms))
    return Writer(model, FewShotPrompt(prompts["answer"]), freedom)


def _add(usage: Usage, counted: object, wrote: bool) -> Usage:
    """Adds a chunk's counts; a stream that was stopped early counts the pieces it wrote."""
    if not isinstance(counted, dict) or not counted.get("input_tokens"):
        return Usage(usage.prompt, usage.prompt_cached, usage.completion + wrote)
    cached = (counted.get("input_token_details") or {}).get("cache_read", 0)
    return Usage(counted["input_tokens"], cached, usage.completion + wrote)
