"""The read path: a learner's message in, a stream of events out. The order of work is the order of lines.

Contract: `Tutor.ask(session, question)` yields `Retrieved`, `Delta` and `CardReady` events and exactly one ending
(`Done`, `Abstained`, `Clarify`, `Failed`) that carries the whole answer. A failure is a `Failed`, never an
abstention. Closing the iterator stops the model. The tutor is shared by all learners and keeps nothing about any of
them; a `Session` belongs to one. It does not know settings or front ends.
"""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

from tutor.advising import Adviser
from tutor.errors import TutorError
from tutor.models.opening import OpenModel
from tutor.prompting import PromptFile
from tutor.questions import Part, TermList, check_question, read_parts
from tutor.retrieval import Retriever
from tutor.routing import Route, Router
from tutor.selecting import EvidenceFinder
from tutor.session import Session
from tutor.suggesting import suggest_questions
from tutor.timing import Clock
from tutor.types import (
    Abstained,
    Answer,
    CardReady,
    Citation,
    Clarify,
    Delta,
    Done,
    Ending,
    Event,
    Failed,
    Lesson,
    Passage,
    Retrieved,
    Work,
)
from tutor.writing import Draft, Writer

Run = Generator[Event, None, Ending]  # events of one way through the tutor, returning how it ends


@dataclass(frozen=True, slots=True)
class Steps:
    """The parts an answer passes through, built once by `app.py`."""

    router: Router
    terms: TermList
    retriever: Retriever
    finder: EvidenceFinder
    writer: Writer
    adviser: Adviser
    prompts: Mapping[str, PromptFile]
    passages: int = 6


class Tutor:
    """Answers questions over one index with one model."""

    def __init__(
        self, lessons: Sequence[Lesson], steps: Steps, opened: OpenModel, open_model: Callable[[str], OpenModel]
    ) -> None:
        self.lessons = tuple(lessons)
        self.steps, self.prompts = steps, steps.prompts
        self.advisor = steps.adviser.advisor
        self._replies, self.starters = self.prompts["replies"].replies, self.prompts["replies"].starters
        self._opened, self._open_model, self._closed = opened, open_model, False
        self._by_source = {lesson.source: lesson for lesson in lessons}

    @property
    def model_name(self) -> str:
        """Name of the model in use, "none" when answers are quotes."""
        return self._opened.name

    @property
    def note(self) -> str:
        """Why there is no model although one was wanted; empty otherwise."""
        return self._opened.note

    def ready(self) -> bool:
        """Tells whether questions can be answered: the index is open, and the model loaded if there is one."""
        return not self._closed

    def close(self) -> None:
        """Ends the model process; the tutor cannot be used afterwards."""
        self._closed = True
        self._opened.close()

    def use_model(self, spec: str) -> str:
        """Answers with another model from now on and returns its name; the old one is closed once the new one works.

        Raises:
            ModelMissing: the model cannot be opened; the old one stays.
        """
        opened = self._open_model(spec)
        try:
            opened.wait()
        except TutorError:
            opened.close()
            raise
        before, self._opened = self._opened, opened
        self.steps.writer.model = opened.model
        before.close()
        return opened.name

    def ask(self, session: Session, question: str, question_id: str | None = None) -> Iterator[Event]:
        """Answers one message of a learner as a stream of events; remembers the turn in the session."""
        clock = Clock()
        base = Answer("answer", "", model=self.model_name, id=question_id)
        try:
            message = check_question(question)
            self.steps.adviser.recall(session)
            route = self.steps.router.route(self.steps.retriever.mend_spelling(message), session)
            base = replace(base, work=Work(route.action, route.reason, route.question))
            ending = yield from self._follow(route, session, base, clock)
        except TutorError as error:
            broken = replace(base, kind="error", text=str(error), timings=clock.read())
            ending = Failed(str(error), error.code, broken)
        if not isinstance(ending, Failed):
            session.remember(message, ending.answer)
        yield ending

    def _follow(self, route: Route, session: Session, base: Answer, clock: Clock) -> Run:
        if route.action == "lessons":
            return (yield from self._answer(route.question, base, clock))
        if route.action == "advice":
            return (yield from self._advise(route.question, session, base, clock))
        text = self._replies["refusal" if route.action == "refuse" else "greeting"]
        yield Delta(text)
        answer = replace(base, text=text, suggestions=self.starters[:3], timings=clock.read())
        if route.action == "refuse":
            return Done(replace(answer, kind="refusal"))
        return Clarify(replace(answer, kind="clarify"))

    def _answer(self, question: str, base: Answer, clock: Clock) -> Run:
        """Retrieve, abstain below the floor, pick evidence, write, cite."""
        parts = read_parts(question, self.steps.terms)
        passages, covered = self._retrieve(parts)
        clock.retrieval = clock.now()
        yield Retrieved(passages)
        base = replace(base, passages=passages)
        evidences = self.steps.finder.find(covered, passages) if covered else []
        if not evidences:
            return (yield from self._abstain(passages, base, clock))
        draft, text = Draft(), ""
        with closing(self.steps.writer.write(question, evidences, draft)) as pieces:
            for piece in pieces:
                clock.first_token = clock.first_token or (clock.now() if piece else 0.0)
                text += piece
                yield Delta(piece)  # an empty one lets the listener stop the model between two tokens
        missed = [part for part in parts if part not in covered]
        if missed:
            note = "\n\n" + self._replies["partly"].format(part=missed[0].text.strip(" ?"))
            text += note
            yield Delta(note)
        work = replace(
            base.work,
            evidence=tuple(evidence.quote for evidence in evidences),
            floor=self._explain_floor(base.work.standalone_question, passages),
            **draft.tell(),
        )
        citations = tuple(draft.citer.citations)
        answer = replace(
            base,
            text=text,
            citations=citations,
            suggestions=suggest_questions(self._find_cited(citations), self.lessons, question),
            technique=draft.technique,
            usage=draft.usage,
            timings=clock.read(),
            work=work,
        )
        return Done(answer)

    def _retrieve(self, parts: Sequence[Part]) -> tuple[tuple[Passage, ...], list[Part]]:
        """Passages for all parts, best first and each once, and the parts that reach the floor."""
        found: dict[str, Passage] = {}
        likelihood: dict[Part, float] = {}
        for part in parts:
            passages = self.steps.retriever.retrieve(part.search_text, self.steps.passages)
            likelihood[part] = self.steps.retriever.measure(part.text, passages)
            if part.kind == "comparison":  # a comparison needs both sides, and one often outranks the other
                for term in part.terms[:3]:
                    passages += self.steps.retriever.retrieve(term, 3)
            for passage in passages:
                found.setdefault(passage.chunk.id, passage)
        floor = self.steps.retriever.floor
        # beside a part that is covered, another needs less: it leans on the same subject
        needed = floor.beside if max(likelihood.values()) >= floor.threshold else floor.threshold
        return tuple(found.values()), [part for part in parts if likelihood[part] >= needed]

    def _abstain(self, passages: Sequence[Passage], base: Answer, clock: Clock) -> Run:
        nearest = passages[0].chunk
        text = self._replies["abstain"].format(lesson=nearest.title, source=nearest.source)
        yield Delta(text)
        work = replace(base.work, floor=self._explain_floor(base.work.standalone_question, passages))
        lesson = self._by_source.get(nearest.source)
        answer = replace(
            base,
            kind="abstain",
            text=text,
            technique="abstention floor",
            suggestions=suggest_questions([lesson] if lesson else [], self.lessons, ""),
            timings=clock.read(),
            work=work,
        )
        return Abstained(answer)

    def _find_cited(self, citations: Sequence[Citation]) -> list[Lesson]:
        return [self._by_source[citation.source] for citation in citations if citation.source in self._by_source]

    def _explain_floor(self, question: str, passages: Sequence[Passage]) -> str:
        measured, threshold = self.steps.retriever.measure(question, passages), self.steps.retriever.floor.threshold
        return f"likelihood that the lessons cover it {measured:.2f}, needed {threshold:.2f}"

    def _advise(self, message: str, session: Session, base: Answer, clock: Clock) -> Run:
        """Call the recommendation tool with the learner's words so far; ask back, or explain its result."""
        advice = self.steps.adviser.advise([*session.situation, message], session.known)
        session.situation = [*session.situation, message]
        yield CardReady(advice.call)
        yield Delta(advice.text)
        answer = replace(
            base,
            kind="clarify" if advice.asks_back else "recommendation",
            text=advice.text,
            citations=advice.citations,
            tool_calls=(advice.call,),
            suggestions=suggest_questions(self._find_cited(advice.citations), self.lessons, message),
            technique="tool call",
            timings=clock.read(),
        )
        session.pending, session.wondered = {"question": advice.text} if advice.asks_back else {}, advice.wonders
        return Clarify(answer) if advice.asks_back else Done(answer)

    def recommend(
        self, situation: str | Sequence[str] = "", profile: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The recommendation object for words or a profile, without any model."""
        return self.advisor.recommend(situation, profile)

    def estimate_costs(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The cost-benefit calculator's result for its inputs."""
        return self.advisor.estimate_costs(inputs)

    def read_source(self, source: str) -> Lesson | None:
        """The lesson behind a citation."""
        return self._by_source.get(source)
