"""What an adapter is trained and examined on: chat messages with the one text that should follow.

Contract: `read_exercises(folder, prompts)` reads the hand-written files (prompt files whose examples are the items;
every fifth is held out), `draw_exercises(path, source, prompt)` makes items from a question set in SQuAD's format:
the notes are sentences of the paragraph ranked by shared words, the target is the sentence with the answer, copied,
with its marker. Both give (training, held out), the same for the same input. It does not know models or weights.
"""

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from langchain_core.messages import BaseMessage

from tutor.citing import mark
from tutor.errors import DocumentUnreadable, PromptInvalid
from tutor.prompting import FewShotPrompt, PromptFile, read_prompt
from tutor.sentences import read_question_stems, read_stems, split_sentences

HELD_OUT = 5  # every fifth hand-written item is never trained on
NOTE = re.compile(r"^\[(\d+)\] (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Exercise:
    """One item. `job` is the name of its prompt file; `values` fill the prompt, `target` is the right reply."""

    job: str
    source: str
    prompt: PromptFile
    values: Mapping[str, str]
    target: str

    def render(self, examples: int = 0) -> list[BaseMessage]:
        """The messages the model reads, with this many examples in front."""
        return FewShotPrompt(self.prompt, examples).render(**self.values)

    @property
    def notes(self) -> dict[int, str]:
        """The numbered notes of an item that answers from notes."""
        return {int(number): text for number, text in NOTE.findall(self.values.get("notes", ""))}


@dataclass(frozen=True, slots=True)
class Source:
    """How items are drawn: `held_out` names the articles never trained on; `joined` items ask two things at once.

    `shuffled` of the training items have their notes in any order, or the model would learn to copy the first one.
    """

    name: str
    held_out: tuple[str, ...]
    items: int
    held_out_items: int
    joined: float
    shuffled: float
    notes: int
    longest: int  # words of a note
    seed: int


Split = tuple[list[Exercise], list[Exercise]]


def read_exercises(folder: Path, prompts: Mapping[str, PromptFile]) -> Split:
    """Reads the hand-written items; a file without a system text is rendered by the tutor's prompt of its name.

    Raises:
        PromptInvalid: a file is broken, or there is none.
    """
    trained: list[Exercise] = []
    kept: list[Exercise] = []
    for path in sorted(folder.glob("job_*.yaml")):
        file = read_prompt(path)
        job = file.name.removeprefix("job_")
        prompt = file if "system" in file.fields else prompts.get(job)
        if prompt is None:
            raise PromptInvalid(f"{path.name} has no system text and the tutor has no prompt named '{job}'")
        for number, example in enumerate(file.fields.get("examples") or [], start=1):
            values = {name: str(example[name]).rstrip("\n") for name in file.variables}
            exercise = Exercise(job, "written", prompt, values, str(example["answer"]).strip())
            (trained if number % HELD_OUT else kept).append(exercise)
    if not trained:
        raise PromptInvalid(f"there are no exercises in {folder}")
    return trained, kept


def draw_exercises(path: Path, source: Source, prompt: PromptFile) -> Split:
    """Draws items from a question set; the held-out ones come from other articles.

    Raises:
        DocumentUnreadable: the file is not there or not in SQuAD's format.
    """
    try:
        articles = json.loads(path.read_text(encoding="utf-8"))["data"]
        made: Split = ([], [])
        for article in articles:
            held_out = article["title"] in source.held_out
            rules = replace(source, shuffled=0) if held_out else source
            for paragraph in article["paragraphs"]:
                made[held_out].extend(_read_paragraph(paragraph, rules, prompt))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DocumentUnreadable(f"{path.name} cannot be read as a question set in SQuAD's format: {error}") from error
    chance = random.Random(source.seed)  # noqa: S311 (a repeatable draw, no secret)
    for items in made:
        chance.shuffle(items)
    return made[0][: source.items], made[1][: source.held_out_items]


def _read_paragraph(paragraph: Mapping[str, Any], source: Source, prompt: PromptFile) -> Iterator[Exercise]:
    sentences = split_sentences(paragraph["context"])
    sentences = [sentence for sentence in sentences if len(sentence.split()) <= source.longest]
    asked: list[tuple[str, str]] = []
    for item in paragraph["qas"]:
        right = _find_sentence(paragraph["context"], sentences, item)
        if right and (exercise := _make(item["question"], [right], sentences, (source, prompt))):
            asked.append((item["question"], right))
            yield exercise
    pairs = [(one, two) for one, two in pairwise(asked) if one[1] != two[1]]
    for one, two in pairs[: round(len(asked) * source.joined)]:
        both = _make(f"{one[0]} {two[0]}", [one[1], two[1]], sentences, (source, prompt))
        if both:
            yield both


def _find_sentence(context: str, sentences: Sequence[str], item: Mapping[str, Any]) -> str:
    """The sentence that holds the first answer whole; empty when there is none."""
    if item["is_impossible"] or not item["answers"]:
        return ""
    answer = item["answers"][0]
    start, end = answer["answer_start"], answer["answer_start"] + len(answer["text"])
    for sentence in sentences:
        position = context.find(sentence)
        if position <= start and end <= position + len(sentence):
            return sentence
    return ""


def _make(
    question: str, right: Sequence[str], sentences: Sequence[str], made_with: tuple[Source, PromptFile]
) -> Exercise | None:
    """An item, unless the right sentences are not among the notes that word overlap would choose."""
    source, prompt = made_with
    stems = set(read_question_stems(question))
    ranked = sorted(sentences, key=lambda sentence: -len(stems & set(read_stems(sentence))))[: source.notes]
    if len(ranked) < 2 or not set(right) <= set(ranked):
        return None
    chance = random.Random(question)  # noqa: S311 (a repeatable draw, no secret)
    if chance.random() < source.shuffled:
        chance.shuffle(ranked)
    notes = "\n".join(f"[{number}] {' '.join(note.split())}" for number, note in enumerate(ranked, start=1))
    target = " ".join(mark(" ".join(sentence.split()), ranked.index(sentence) + 1) for sentence in right)
    return Exercise(prompt.name, source.name, prompt, {"notes": notes, "question": question.strip()}, target)
