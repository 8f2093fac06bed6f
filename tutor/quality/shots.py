"""How many examples the answer prompt should have, tried on the calibration half of the question set.

Contract: `compare_shots(tutor, questions)` asks the same questions with 0, 1, 2 … examples in the prompt and counts
which share of the model's sentences survives verification, with prompt tokens and time. Needs a model. It leaves
the tutor as it was.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import Any

from tutor.answers import read_answer
from tutor.engine import Tutor
from tutor.errors import ModelMissing
from tutor.prompting import FewShotPrompt
from tutor.quality.metrics import percentile, share
from tutor.session import Session
from tutor.writing import Writer


def compare_shots(tutor: Tutor, questions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Tries every number of examples.

    Raises:
        ModelMissing: the tutor runs without a model.
    """
    writer = tutor.steps.writer
    if writer.model is None:
        raise ModelMissing(f"trying prompts needs a model; {tutor.note or 'choose one with --model'}")
    file = tutor.prompts["answer"]
    report: dict[str, Any] = {}
    for count in range(len(file.fields["examples"]) + 1):
        trial = Writer(writer.model, FewShotPrompt(file, count))
        probe = copy(tutor)  # shares everything but the writer
        probe.steps = replace(tutor.steps, writer=trial)
        answers = [read_answer(probe.ask(Session(), question["question"])) for question in questions]
        kept = sum(len(answer.work.kept) for answer in answers)
        dropped = sum(len(answer.work.dropped) for answer in answers)
        report[f"{count} examples"] = {
            "sentences_kept": share(kept, kept + dropped),
            "prompt_tokens_p50": percentile([answer.usage.prompt for answer in answers if answer.usage.prompt], 50),
            "total_ms_p50": percentile([answer.timings.total for answer in answers], 50),
        }
    return report
