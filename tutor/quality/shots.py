"""How many examples the answer prompt should have, tried on the calibration half of the question set.

Contract: `compare_shots(tutor, questions)` asks the same questions with 0, 1, 2 … examples in the prompt, and with the
one whose question is most like the one asked, and counts which share of the model's sentences survives verification,
with prompt tokens and time. Needs a model. It leaves the tutor as it was.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import Any

from langchain_core.messages import BaseMessage

from tutor.answers import read_answer
from tutor.engine import Tutor
from tutor.errors import ModelMissing
from tutor.prompting import FewShotPrompt, PromptFile
from tutor.quality.metrics import percentile, share
from tutor.retrieval import QuestionEmbedder
from tutor.session import Session
from tutor.writing import Writer


class NearestExample(FewShotPrompt):
    """One example a question: the one that asks most alike, by cosine. The model's cache of the first part is lost."""

    def __init__(self, file: PromptFile, embedder: QuestionEmbedder) -> None:
        super().__init__(file, 1)
        examples = file.fields["examples"]
        self._embedder = embedder
        self._vectors = embedder.embed([example["question"] for example in examples])
        self._single = [
            FewShotPrompt(replace(file, fields={**file.fields, "examples": [example]})) for example in examples
        ]

    def render(self, **values: str) -> list[BaseMessage]:
        """Renders the messages with the example nearest to the question."""
        nearest = int((self._vectors @ self._embedder.embed([values["question"]])[0]).argmax())
        return self._single[nearest].render(**values)


def compare_shots(tutor: Tutor, questions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Tries every number of examples.

    Raises:
        ModelMissing: the tutor runs without a model.
    """
    writer = tutor.steps.writer
    if writer.model is None:
        raise ModelMissing(f"trying prompts needs a model; {tutor.note or 'choose one with --model'}")
    file = tutor.prompts["answer"]
    numbers = range(len(file.fields["examples"]) + 1)
    trials = {f"{count} examples": FewShotPrompt(file, count) for count in numbers}
    trials["the nearest example"] = NearestExample(file, tutor.steps.retriever.embedder)
    report: dict[str, Any] = {}
    for name, prompt in trials.items():
        trial = Writer(writer.model, prompt)
        probe = copy(tutor)  # shares everything but the writer
        probe.steps = replace(tutor.steps, writer=trial)
        answers = [read_answer(probe.ask(Session(), question["question"])) for question in questions]
        kept = sum(len(answer.work.kept) for answer in answers)
        dropped = sum(len(answer.work.dropped) for answer in answers)
        report[name] = {
            "sentences_kept": share(kept, kept + dropped),
            "prompt_tokens_p50": percentile([answer.usage.prompt for answer in answers if answer.usage.prompt], 50),
            "total_ms_p50": percentile([answer.timings.total for answer in answers], 50),
        }
    return report
