"""Stand-ins for the tutor: scripted, without index or model, remembering what they were asked.

`ScriptedTutor` plays queued event lists; with an empty queue it gives `sample_answer()`. It honours the engine's
contract: one ending per stream, `session.remember` at the end, closing the generator is noticed (`closed`,
`open_streams`).
"""

import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from tutor.advisor import Advisor
from tutor.app import open_advisor
from tutor.errors import ProfileInvalid
from tutor.session import Session
from tutor.settings import read_settings
from tutor.types import (
    Abstained,
    Answer,
    CardReady,
    Chunk,
    Citation,
    Clarify,
    Delta,
    Done,
    Event,
    Failed,
    Lesson,
    Message,
    Passage,
    Retrieved,
    Timings,
    ToolCall,
    Usage,
    Work,
)

LORA = Lesson(
    id="lora",
    source="lessons/09-lora.md",
    title="LoRA: small matrices beside frozen weights",
    body="""# LoRA: small matrices beside frozen weights

## What LoRA changes

LoRA leaves the **pre-trained weights frozen** and trains two small matrices beside each chosen layer. Their product
has the shape of the layer, but only a tiny part of its parameters.

- The base model stays as it is.
- One base can serve many tasks, each with its own small file.

| Method | Trained share | Adds latency |
|---|---|---|
| LoRA | below 1 % | no, once merged |
| Adapters | 1 to 4 % | a little |

## What it costs

Training fits on one GPU for many models; `r` and `alpha` are the knobs.

```python
config = LoraConfig(r=8, lora_alpha=16)
```
""",
)
PREFIX = Lesson(
    id="soft-prompts",
    source="lessons/10-soft-prompts.md",
    title="Soft prompts: training the input instead of the model",
    body="""# Soft prompts: training the input instead of the model

## Prefix tuning

Prefix tuning learns vectors that are put in front of the keys and values of every layer. No weight of the
model changes, yet every layer is steered.
""",
)
LESSONS = (LORA, PREFIX)


def sample_passages() -> tuple[Passage, ...]:
    """Two passages, one for each lesson."""
    lora = "LoRA leaves the **pre-trained weights frozen** and trains two small matrices beside each chosen layer."
    prefix = "Prefix tuning learns vectors that are put in front of the keys and values of every layer."
    first = Chunk(
        "c1", LORA.source, "LoRA: small matrices beside frozen weights > What LoRA changes", lora, "LoRA", 0, LORA.title
    )
    second = Chunk(
        "c2",
        PREFIX.source,
        "Soft prompts: training the input instead of the model > Prefix tuning",
        prefix,
        "",
        1,
        PREFIX.title,
    )
    return Passage(first, 0.83, 0.71, 9.4, 0.8), Passage(second, 0.64, 0.58, 6.1, 0.5)


def sample_answer(question: str = "What is LoRA?") -> Answer:
    """A complete answer with two citations and everything the show-your-work view can show."""
    passages = sample_passages()
    citations = (
        Citation(1, LORA.source, passages[0].chunk.section, "trains two small matrices beside each chosen layer", 0.83),
        Citation(2, PREFIX.source, passages[1].chunk.section, passages[1].chunk.text, 0.64),
    )
    text = (
        "**LoRA** leaves the pre-trained weights frozen and trains two small matrices beside each chosen layer [1].\n\n"
        "Prefix tuning instead learns vectors that are put in front of the keys and values of every layer [2]."
    )
    prompt = (
        Message("system", "Answer from the passages only."),
        Message("user", "What is few-shot prompting?", example=True),
        Message("assistant", "Few-shot prompting puts worked examples into the prompt [1].", example=True),
        Message("user", f"Passages: …\n\nQuestion: {question}"),
    )
    work = Work(
        route="question about a concept",
        route_reason="asks 'what is'",
        standalone_question=question,
        evidence=("pre-trained weights frozen",),
        prompt=prompt,
        raw_output="LoRA leaves the weights frozen [1]. LoRA uses an LSTM.",
        dropped=("LoRA uses an LSTM.",),
        floor="0.83 is above the floor of 0.35",
    )
    return Answer(
        "answer",
        text,
        citations,
        passages,
        suggestions=("When is LoRA the wrong choice?", "What does LoRA cost?"),
        technique="few-shot+rag",
        model="scripted",
        usage=Usage(812, 640, 58),
        timings=Timings(21.0, 640.0, 2210.0),
        work=work,
    )


def sample_recommendation() -> dict[str, Any]:
    """A recommendation in the contract's shape."""
    source = [{"source": LORA.source, "section": "LoRA: small matrices beside frozen weights > What it costs"}]
    reason = {
        "text": "5,000 labelled tickets are enough to train an adapter, and $2,000 pays for many runs.",
        "because": ["labelled_examples", "budget_usd"],
        "rule": "R7",
        "sources": source,
    }
    out = {
        "text": "$2,000 does not pay for training a model from nothing.",
        "because": ["budget_usd"],
        "rule": "R1",
        "sources": source,
    }
    return {
        "kind": "recommendation",
        "primary": "peft",
        "combine": ["few_shot"],
        "ranking": [
            {"approach": "peft", "verdict": "recommended", "score": 0.82, "reasons": [reason], "method": "lora"},
            {"approach": "few_shot", "verdict": "possible", "score": 0.61, "reasons": []},
            {"approach": "rag", "verdict": "not_now", "score": 0.35, "reasons": []},
            {"approach": "pretraining", "verdict": "ruled_out", "score": 0.0, "reasons": [out]},
        ],
        "sequence": [
            {
                "step": 1,
                "approach": "few_shot",
                "goal": "a baseline in a day",
                "move_on_when": "it is below 85 % on 100 held-out tickets",
            },
            {
                "step": 2,
                "approach": "peft",
                "goal": "your categories, reliably",
                "move_on_when": "it beats the baseline",
            },
        ],
        "would_change": [{"if": {"knowledge_changes": "weekly"}, "then": "rag"}],
        "missing": [{"field": "knowledge_changes", "question": "How often do the facts behind the answers change?"}],
        "profile": {
            "labelled_examples": {"value": 5000, "from": "5,000 labelled tickets"},
            "budget_usd": {"value": 2000, "from": "$2,000"},
        },
        "confidence": 0.78,
        "tree_path": ["root", "labels", "peft"],
    }


def sample_events(question: str = "What is LoRA?") -> list[Event]:
    """The stream of `sample_answer`."""
    answer = sample_answer(question)
    pieces = [piece + " " for piece in answer.text.split(" ")]
    pieces[-1] = pieces[-1].rstrip()
    return [Retrieved(answer.passages), *(Delta(piece) for piece in pieces), Done(answer)]


def advice_events() -> list[Event]:
    """A question that leads to the tool."""
    call = ToolCall("recommend_customization", {"labelled_examples": 5000, "budget_usd": 2000}, sample_recommendation())
    text = "With 5,000 labelled tickets and $2,000, start from **parameter-efficient fine-tuning**."
    answer = Answer(
        "recommendation",
        text,
        tool_calls=(call,),
        technique="tool",
        model="scripted",
        work=Work(route="asks for advice"),
    )
    return [CardReady(call), Delta(text), Done(answer)]


def abstain_events() -> list[Event]:
    """A question the lessons do not cover."""
    answer = Answer(
        "abstain", "The lessons do not cover this. The nearest lesson is “LoRA”.", passages=sample_passages()
    )
    return [Retrieved(answer.passages), Abstained(answer)]


def clarify_events() -> list[Event]:
    """One question back."""
    return [Clarify(Answer("clarify", "What should the model do for you?"))]


def failed_events() -> list[Event]:
    """Something broke."""
    message = "The language model stopped; please ask again."
    return [Failed(message, "model_failed", Answer("error", message))]


@cache
def real_advisor() -> Advisor:
    """The real engine over the course's knowledge; it is pure, so the tests share one."""
    return open_advisor(read_settings())


class ScriptedTutor:
    """Plays scripts. `pause` seconds pass before each event; a `gate` holds every answer until it opens."""

    def __init__(
        self, scripts: Sequence[list[Event]] = (), pause: float = 0.0, gate: threading.Event | None = None
    ) -> None:
        self.scripts = deque(scripts)
        self.pause = pause
        self.gate = gate
        self.questions: list[str] = []
        self.histories: list[list[Message]] = []
        self.session_ids: list[str] = []
        self.closed = threading.Event()
        self.open_streams = 0
        self.is_ready = True
        self.model_name = "scripted"
        self.lessons = LESSONS
        self.starters = (
            "What is LoRA and how does it differ from prefix tuning?",
            "RAG or fine-tuning for prices that change daily?",
        )

    def ask(self, session: Session, question: str, question_id: str | None = None) -> Iterator[Event]:
        """Plays the next script."""
        self.questions.append(question)
        self.histories.append(list(session.history))
        self.session_ids.append(session.id)
        script = self.scripts.popleft() if self.scripts else sample_events(question)
        self.open_streams += 1
        try:
            if self.gate is not None:
                self.gate.wait(20)
            for event in script:
                if self.pause:
                    time.sleep(self.pause)
                if isinstance(event, Done | Abstained | Clarify):
                    session.remember(question, event.answer)
                yield event
        except GeneratorExit:
            self.closed.set()
            raise
        finally:
            self.open_streams -= 1

    @property
    def advisor(self) -> Advisor:
        """The real one: it needs no index and no model."""
        return real_advisor()

    def recommend(
        self, situation: str | Sequence[str] = "", profile: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The sample, unless the profile has a field nobody knows."""
        if profile and "favourite_colour" in profile:
            raise ProfileInvalid("the profile has an unknown field 'favourite_colour'; see 'tutor recommend --help'")
        return sample_recommendation()

    def estimate_costs(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """Echoes."""
        return {"inputs": dict(inputs), "total": 0}

    def read_source(self, source: str) -> Lesson | None:
        """One of the two lessons."""
        return next((lesson for lesson in self.lessons if lesson.source == source), None)

    def ready(self) -> bool:
        """As told."""
        return self.is_ready

    def close(self) -> None:
        """Nothing to close."""
