"""Stand-ins for what the command line stands on: a scripted tutor, an advisor, and the functions of `tutor.app`."""

import sys
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tutor.errors import DocumentUnreadable, ModelMissing, ProfileInvalid
from tutor.session import Session
from tutor.types import (
    Answer,
    Chunk,
    Citation,
    Delta,
    Done,
    Event,
    Failed,
    Lesson,
    Message,
    Passage,
    Retrieved,
    Usage,
    Work,
)

LESSON = Lesson(
    "09-lora",
    "09-lora.md",
    "LoRA",
    "# LoRA\n\n## How it works\n\nLoRA trains two small matrices.\nThe base stays frozen.\n\n## Costs\n\nCheap.\n",
)
QUOTE = "LoRA trains two small matrices."
PASSAGE = Passage(Chunk("c1", "09-lora.md", "LoRA > How it works", QUOTE, "", 0), 0.83)
ANSWER = Answer(
    kind="answer",
    text=f"{QUOTE} [1]",
    citations=(Citation(1, "09-lora.md", "LoRA > How it works", QUOTE, 0.83),),
    passages=(PASSAGE,),
    suggestions=("What does LoRA cost?",),
    technique="few-shot+rag",
    model="scripted",
    usage=Usage(100, 80, 20),
    work=Work(
        route="lessons",
        route_reason="asks for a concept",
        standalone_question="What is LoRA?",
        evidence=(QUOTE,),
        prompt=(Message("system", "Quote."), Message("user", "What is RAG?", example=True), Message("user", "LoRA?")),
        raw_output="LoRA trains an LSTM.",
        dropped=("LoRA trains an LSTM.",),
    ),
)
RECOMMENDATION: dict[str, Any] = {
    "kind": "recommendation",
    "primary": "rag",
    "combine": ["peft"],
    "ranking": [
        {
            "approach": "rag",
            "verdict": "recommended",
            "score": 0.9,
            "reasons": [
                {
                    "text": "Prices change daily.",
                    "because": ["knowledge_changes"],
                    "rule": "R3",
                    "sources": [{"source": "06-rag.md", "section": "RAG > When"}],
                }
            ],
        },
        {"approach": "pretraining", "verdict": "ruled_out", "score": 0.0, "reasons": []},
    ],
    "sequence": [{"step": 1, "approach": "prompt_engineering", "goal": "try it", "move_on_when": "it fails"}],
    "would_change": [{"if": {"labelled_examples": 2000}, "then": "peft"}],
    "missing": [{"field": "budget", "question": "How much may it cost?"}],
    "profile": {},
    "confidence": 0.8,
    "tree_path": ["start"],
}

Script = list[Event | BaseException]


@dataclass
class ScriptedTutor:
    """Plays one script per question, `ANSWER` when none is queued; exceptions in a script are raised at their place."""

    scripts: list[Script] = field(default_factory=list)
    model_name: str = "scripted"
    note: str = ""
    starters: tuple[str, ...] = ("What is LoRA?",)
    lessons: tuple[Lesson, ...] = (LESSON,)
    asked: list[tuple[str, list[Message], str | None]] = field(default_factory=list)
    closed: int = 0
    shut: bool = False

    def ask(self, session: Session, question: str, question_id: str | None = None) -> Iterator[Event]:
        self.asked.append((question, list(session.history), question_id))
        plain: Script = [Retrieved((PASSAGE,)), Delta(ANSWER.text), Done(ANSWER)]
        script = self.scripts.pop(0) if self.scripts else plain
        try:
            for step in script:
                if isinstance(step, BaseException):
                    raise step
                if not hasattr(step, "answer"):
                    yield step
                    continue
                ending = replace(step, answer=replace(step.answer, id=question_id))
                if not isinstance(ending, Failed):
                    session.remember(question, ending.answer)
                yield ending
        finally:
            self.closed += 1

    @property
    def advisor(self) -> Any:
        return ScriptedAdvisor()

    def recommend(
        self, situation: str | Sequence[str] = "", profile: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        return {**RECOMMENDATION, "profile": {"task": {"value": situation, "from": "the learner's own words"}}}

    def read_source(self, source: str) -> Lesson | None:
        return LESSON if source == LESSON.source else None

    def use_model(self, spec: str) -> str:
        if spec == "missing":
            raise ModelMissing("there is no model 'missing'")
        self.model_name = spec
        return spec

    def close(self) -> None:
        self.shut = True


class ScriptedAdvisor:
    """The advisor of `tutor.app.open_advisor`."""

    def recommend(self, situation: str, profile: Mapping[str, Any] | None) -> dict[str, Any]:
        if profile and "nonsense" in profile:
            raise ProfileInvalid("unknown field 'nonsense'")
        return {**RECOMMENDATION, "profile": {"situation": situation, **(profile or {})}}

    def estimate_costs(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        return {"inputs": dict(inputs), "totals": {"low": 1, "base": 2, "high": 3}}

    def tree(self, path: Sequence[str] = ()) -> dict[str, Any]:
        return {"root": "start", "nodes": [], "path": []}


@dataclass
class FakeApp:
    """The functions of `tutor.app`, and which of them were called."""

    tutor: ScriptedTutor = field(default_factory=ScriptedTutor)
    calls: list[str] = field(default_factory=list)
    healthy: bool = True
    problems: tuple[str, ...] = ()

    def open_tutor(self, settings: Any, progress: Callable[[str, int, int], None] | None = None) -> ScriptedTutor:
        self.calls.append("open_tutor")
        if settings.model.endswith(".gguf"):
            raise ModelMissing(f"the model file {settings.model} does not exist")
        if progress is not None:
            progress("building the index", 1, 2)
            progress("building the index", 2, 2)
        return self.tutor

    def open_advisor(self, settings: Any) -> ScriptedAdvisor:
        self.calls.append("open_advisor")
        return ScriptedAdvisor()

    def ingest(self, settings: Any, paths: list[Path], progress: Any = None) -> Any:
        self.calls.append("ingest")
        good = tuple(path.name for path in paths if path.exists())
        bad = tuple(
            types.SimpleNamespace(path=path.name, reason=str(DocumentUnreadable("does not exist")))
            for path in paths
            if not path.exists()
        )
        return types.SimpleNamespace(added=good, skipped=bad, chunks=7)

    def index_status(self, settings: Any) -> dict[str, Any]:
        return {"documents": 3, "chunks": 7, "path": str(settings.index)}

    def rebuild_index(self, settings: Any, progress: Any = None) -> dict[str, Any]:
        self.calls.append("rebuild_index")
        return {"documents": 3, "chunks": 7}

    def verify_index(self, settings: Any) -> dict[str, Any]:
        return {"chunks": 7, "problems": list(self.problems)}

    def examine(self, settings: Any) -> list[Any]:
        finding = types.SimpleNamespace(name="model", ok=self.healthy, detail="bundled", remedy="run make run")
        return [finding]

    def install(self, monkeypatch: Any) -> "FakeApp":
        """Takes the place of `tutor.app` for one test."""
        names = (*("open_tutor", "open_advisor", "ingest", "index_status", "rebuild_index", "verify_index", "examine"),)
        module = types.ModuleType("tutor.app")
        for name in names:
            setattr(module, name, getattr(self, name))
        monkeypatch.setitem(sys.modules, "tutor.app", module)
        return self
