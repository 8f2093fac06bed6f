"""One question under several techniques, side by side, on the reader's own machine.

Contract: `compare_techniques(tutor, question)` asks the model in use the same question zero-shot, few-shot, with
passages, with passages and examples, and finally the way the tutor answers, and measures each: the exact prompt,
the text, how many of its sentences a passage supports, tokens, milliseconds. Needs a model; it does not know how
the table is printed.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from langchain_core.messages import BaseMessage

from tutor.answers import read_answer
from tutor.citing import find_support
from tutor.engine import Tutor
from tutor.errors import ModelMissing
from tutor.evidence import Evidence
from tutor.prompting import FewShotPrompt
from tutor.questions import check_question, read_parts
from tutor.sentences import split_sentences
from tutor.session import Session

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel


@dataclass(frozen=True, slots=True)
class Outcome:
    """One technique tried: `supported` of `sentences` align with a passage; `tokens` were read and written."""

    technique: str
    prompt: str
    text: str
    supported: int
    sentences: int
    tokens: int
    milliseconds: int


def compare_techniques(tutor: Tutor, question: str) -> list[Outcome]:
    """Tries every technique on one question.

    Raises:
        ModelMissing: the tutor runs without a model. UsageError, QuestionTooLong.
    """
    asked = check_question(question)
    model = tutor.steps.writer.model
    if model is None:
        raise ModelMissing(f"comparing techniques needs a model; {tutor.note or 'choose one with --model'}")
    evidences = _find_evidence(tutor, asked)
    notes = "\n".join(f"[{number}] {evidence.quote}" for number, evidence in enumerate(evidences, start=1))
    alone, grounded = tutor.prompts["compare"], tutor.prompts["answer"]
    trials = [
        ("zero-shot", FewShotPrompt(alone, 0).render(question=asked)),
        ("few-shot", FewShotPrompt(alone).render(question=asked)),
        ("rag", FewShotPrompt(grounded, 0).render(notes=notes, question=asked)),
        ("few-shot+rag", FewShotPrompt(grounded).render(notes=notes, question=asked)),
    ]
    options = FewShotPrompt(alone).options
    outcomes = [_try(tutor, model, trial, evidences, options) for trial in trials]
    return [*outcomes, _try_tutor(tutor, asked)]


def _find_evidence(tutor: Tutor, question: str) -> list[Evidence]:
    steps = tutor.steps
    parts = read_parts(steps.retriever.mend_spelling(question), steps.terms)
    passages = [passage for part in parts for passage in steps.retriever.retrieve(part.search_text, steps.passages)]
    return steps.finder.find(parts, passages)


def _try(
    tutor: Tutor,
    model: "BaseChatModel",
    trial: tuple[str, list[BaseMessage]],
    evidences: Sequence[Evidence],
    options: Mapping[str, Any],
) -> Outcome:
    technique, messages = trial
    started = time.perf_counter()
    reply = model.invoke(messages, **options)
    milliseconds = round((time.perf_counter() - started) * 1000)
    sentences = split_sentences(reply.text)
    supported = sum(find_support(sentence, evidences) is not None for sentence in sentences)
    usage = reply.usage_metadata
    return Outcome(
        technique,
        "\n\n".join(f"{message.type}: {message.content}" for message in messages),
        reply.text,
        supported,
        len(sentences),
        usage["total_tokens"] if usage else 0,
        milliseconds,
    )


def _try_tutor(tutor: Tutor, question: str) -> Outcome:
    """The tutor's own way: evidence first, every sentence verified."""
    answer = read_answer(tutor.ask(Session(), question))
    count = len(answer.citations)
    prompt = "\n\n".join(f"{message.role}: {message.content}" for message in answer.work.prompt)
    tokens = answer.usage.prompt + answer.usage.completion
    return Outcome("verified", prompt, answer.text, count, count, tokens, round(answer.timings.total))
