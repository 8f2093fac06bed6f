"""The usual recipe as the thing to beat: the same weights, passages stuffed into the prompt, no checks.

Contract: `ask_plain(tutor, outcomes, plan)` puts a sample of the questions, drawn with the plan's seed, to that recipe:
documents cut into 1,000 characters with an overlap of 200, the four nearest by our embedder put into one prompt.
`measure_plain(pairs)` sets its figures beside the tutor's on the same questions. It changes nothing in the tutor.
"""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from tutor.app import open_embedder
from tutor.engine import Tutor
from tutor.errors import ModelMissing, TutorError
from tutor.prompting import FewShotPrompt, PromptFile
from tutor.quality.metrics import average, count_share, percentile, share
from tutor.quality.outcomes import Outcome
from tutor.quality.sets import Plan
from tutor.quality.text_measures import contains_any, count_stated, count_words

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel

SIZE, OVERLAP, PASSAGES = 1000, 200, 4
SHOWN = 5  # questions whose two answers are shown side by side


@dataclass(frozen=True, slots=True)
class Reply:
    """One way of answering a question: its text, the passages behind it, whether it answered, and the waiting."""

    text: str
    passages: str
    answered: bool
    first_ms: float
    total_ms: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A question with the tutor's outcome and the recipe's reply."""

    outcome: Outcome
    plain: Reply


class PlainRecipe:
    """The recipe over one set of documents, with one model."""

    def __init__(self, texts: Sequence[str], model: "BaseChatModel", file: PromptFile, embedder: Any) -> None:
        from langchain_text_splitters import RecursiveCharacterTextSplitter

        splitter = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP)
        self._pieces = [piece for text in texts for piece in splitter.split_text(text)]
        self._vectors = embedder.embed(self._pieces)
        self._model, self._embedder = model, embedder
        self._prompt = FewShotPrompt(file, 0)
        self._held_back = [re.compile(cue, re.IGNORECASE) for cue in file.cues.get("held_back", ())]

    def answer(self, question: str) -> Reply:
        """Answers one question; a model that breaks has answered nothing."""
        started = time.perf_counter()
        nearest = np.argsort(-(self._vectors @ self._embedder.embed([question])[0]), kind="stable")[:PASSAGES]
        passages = "\n\n".join(self._pieces[place] for place in nearest)
        messages = self._prompt.render(passages=passages, question=question)
        text, first = "", 0.0
        try:
            for chunk in self._model.stream(messages, **self._prompt.options):
                text += chunk.text
                first = first or (time.perf_counter() - started if text else 0.0)
        except TutorError:
            text = ""
        total = time.perf_counter() - started
        answered = bool(text.strip()) and not any(cue.search(text) for cue in self._held_back)
        return Reply(text, passages, answered, 1000 * first, 1000 * total)


def ask_plain(tutor: Tutor, outcomes: Sequence[Outcome], plan: Plan) -> list[Pair]:
    """Puts a sample of what the tutor was asked to the recipe.

    Raises:
        ModelMissing: the tutor runs without a model.
    """
    model = tutor.steps.writer.model
    if model is None:
        raise ModelMissing(f"the plain recipe needs a model; {tutor.note or 'choose one with --model'}")
    asked = draw_sample([one for one in outcomes if one.is_covered or one.is_outside], plan)
    texts = [lesson.body for lesson in tutor.lessons]
    recipe = PlainRecipe(texts, model, tutor.prompts["plain_recipe"], open_embedder())
    pairs: list[Pair] = []
    for outcome in asked:
        pairs.append(Pair(outcome, recipe.answer(outcome.question["question"])))
        plan.progress("asking the plain recipe", len(pairs), len(asked))
    return pairs


def draw_sample(outcomes: Sequence[Outcome], plan: Plan) -> list[Outcome]:
    """The questions the recipe is asked: all, or as many as the plan says, in their order."""
    if plan.plain is None or plan.plain < 0 or plan.plain >= len(outcomes):
        return list(outcomes)
    drawn = np.random.default_rng(plan.seed).choice(len(outcomes), plan.plain, replace=False)
    return [outcomes[place] for place in sorted(int(place) for place in drawn)]


def measure_plain(pairs: Sequence[Pair]) -> dict[str, Any]:
    """The figures of both on the same questions."""
    return {
        "questions": len(pairs),
        "tutor": _measure(pairs, lambda pair: read_reply(pair.outcome)),
        "plain": _measure(pairs, lambda pair: pair.plain),
        "asked": [pair.outcome.question["id"] for pair in pairs],
        "side_by_side": [
            {"question": pair.outcome.question["question"], "tutor": pair.outcome.answer.text, "plain": pair.plain.text}
            for pair in pairs[:: max(1, len(pairs) // SHOWN)][:SHOWN]
        ],
    }


def read_reply(outcome: Outcome) -> Reply:
    """The tutor's answer in the same form."""
    answer = outcome.answer
    passages = "\n\n".join(passage.chunk.text for passage in outcome.passages)
    return Reply(answer.text, passages, outcome.answered, answer.timings.first_token, answer.timings.total)


def _measure(pairs: Sequence[Pair], read: Callable[[Pair], Reply]) -> dict[str, Any]:
    inside = [(read(pair), pair.outcome.question) for pair in pairs if pair.outcome.is_covered]
    outside = [read(pair) for pair in pairs if pair.outcome.is_outside]
    answered = [reply for reply in (read(pair) for pair in pairs) if reply.answered]
    wanted = sum(len(question["facts"]) for _, question in inside)
    stated = [count_stated(reply.text, question["facts"]) if reply.answered else 0 for reply, question in inside]
    return {
        "answered_when_answerable": count_share(reply.answered for reply, _ in inside),
        "held_back_when_not": count_share(not reply.answered for reply in outside),
        "all_facts_nothing_forbidden": count_share(
            reply.answered and count == len(question["facts"]) and not contains_any(reply.text, question["forbidden"])
            for count, (reply, question) in zip(stated, inside, strict=True)
        ),
        "facts_stated": share(sum(stated), wanted),
        "facts_in_passages": share(sum(count_stated(reply.passages, q["facts"]) for reply, q in inside), wanted),
        "words": average([float(count_words(reply.text)) for reply in answered]),
        "first_word_ms_p50": percentile([reply.first_ms for reply in answered], 50),
        "whole_answer_ms_p50": percentile([reply.total_ms for reply in answered], 50),
        "whole_answer_ms_p95": percentile([reply.total_ms for reply in answered], 95),
    }
