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

from tutor.abstaining import Abstainer, note_coverage
from tutor.advising import Advice, Adviser
from tutor.costing import Costing, Estimate
from tutor.coverage import Coverage, CoverageJudge
from tutor.errors import TutorError
from tutor.models.opening import OpenModel
from tutor.prompting import PromptFile
from tutor.questions import check_question, read_parts
from tutor.retrieval import Retriever
from tutor.routing import Route
from tutor.selecting import EvidenceFinder
from tutor.session import Session
from tutor.suggesting import suggest_questions
from tutor.term_list import TermList
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
from tutor.understanding import Understander, Understood
from tutor.wordings import Wordings
from tutor.writing import Draft, Writer

Run = Generator[Event, None, Ending]  # events of one way through the tutor, returning how it ends


@dataclass(frozen=True, slots=True)
class Steps:
    """The parts an answer passes through, built once by `app.py`."""

    understander: Understander
    terms: TermList
    retriever: Retriever
    judge: CoverageJudge
    finder: EvidenceFinder
    writer: Writer
    adviser: Adviser
    costing: Costing
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
        self.starters = self.prompts["replies"].starters
        self._wordings = Wordings(self.prompts["replies"].replies, self.prompts["languages"].replies)
        self._abstainer = Abstainer(lessons, self._wordings)
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
        self.steps.writer.take(opened.model, opened.writes_freely)
        before.close()
        return opened.name

    def ask(self, session: Session, question: str, question_id: str | None = None) -> Iterator[Event]:
        """Answers one message of a learner as a stream of events; remembers the turn in the session."""
        clock = Clock()
        base = Answer("answer", "", model=self.model_name, id=question_id)
        try:
            message = check_question(question)
            self.steps.adviser.recall(session)
            understood = self.steps.understander.understand(message, session)
            route = understood.route
            base = replace(base, work=Work(route.action, route.reason, route.question, language=understood.language))
            ending = yield from self._follow(understood, session, base, clock)
        except TutorError as error:
            broken = replace(base, kind="error", text=str(error), timings=clock.read())
            ending = Failed(str(error), error.code, broken)
        if not isinstance(ending, Failed):
            session.remember(message, ending.answer)
        yield ending

    def _follow(self, understood: Understood, session: Session, base: Answer, clock: Clock) -> Run:
        route = understood.route
        if route.action == "lessons":
            return (yield from self._answer(route, base, clock))
        if route.action == "advice":
            return (yield from self._advise(route.question, session, base, clock))
        if route.action == "costs":
            return (yield from self._estimate(route, session, base, clock))
        text = self._wordings.say("refusal" if route.action == "refuse" else "greeting", understood.language)
        yield Delta(text)
        answer = replace(base, text=text, suggestions=self.starters[:3], timings=clock.read())
        if route.action == "refuse":
            return Done(replace(answer, kind="refusal"))
        return Clarify(replace(answer, kind="clarify"))

    def _answer(self, route: Route, base: Answer, clock: Clock) -> Run:
        """Retrieve, abstain below the floor, pick evidence, write, cite."""
        parts = read_parts(route.question, self.steps.terms, route.told)
        coverage = self.steps.judge.judge(parts, translated=base.work.language != "en")
        clock.retrieval = clock.now()
        yield Retrieved(coverage.passages)
        base = replace(base, passages=coverage.passages, work=note_coverage(base.work, coverage))
        evidences = self.steps.finder.find(coverage.covered, coverage.passages) if coverage.covered else []
        if not evidences:
            return (yield from self._abstain(coverage, base, clock))
        draft, language = Draft(), base.work.language
        text = "" if self.steps.judge.is_sure(coverage) else self._wordings.say("unsure", language) + "\n\n"
        if text:
            clock.first_token = clock.now()
            yield Delta(text)
        with closing(self.steps.writer.write(route.question, evidences, draft)) as pieces:
            for piece in pieces:
                clock.first_token = clock.first_token or (clock.now() if piece else 0.0)
                text += piece
                yield Delta(piece)  # an empty one lets the listener stop the model between two tokens
        if draft.declined:  # a larger model read the evidence and found no answer in it
            return (yield from self._abstain(coverage, replace(base, work=replace(base.work, **draft.tell())), clock))
        notes = [self._wordings.say("partly", language, part=part.asked) for part in coverage.missed[:1]]
        notes += [self._wordings.say("quoted", language)] if language != "en" else []
        for note in notes:
            text += f"\n\n{note}"
            yield Delta(f"\n\n{note}")
        work = replace(base.work, evidence=tuple(evidence.quote for evidence in evidences), **draft.tell())
        citations = tuple(draft.citer.citations)
        answer = replace(
            base,
            text=text,
            citations=citations,
            suggestions=suggest_questions(self._find_cited(citations), self.lessons, route.question),
            technique=draft.technique,
            usage=draft.usage,
            timings=clock.read(),
            work=work,
        )
        return Done(answer)

    def _abstain(self, coverage: Coverage, base: Answer, clock: Clock) -> Run:
        answer = replace(self._abstainer.abstain(coverage, base), timings=clock.read())
        yield Delta(answer.text)
        return Abstained(answer)

    def _find_cited(self, citations: Sequence[Citation]) -> list[Lesson]:
        return [self._by_source[citation.source] for citation in citations if citation.source in self._by_source]

    def _advise(self, message: str, session: Session, base: Answer, clock: Clock) -> Run:
        """Call the recommendation tool with the learner's words so far; ask back, or explain its result."""
        advice = self.steps.adviser.advise([*session.situation, message], session.known)
        session.situation = [*session.situation, message]
        session.pending = {"question": advice.text} if advice.asks_back else {}
        session.wondered = advice.wonders
        return (yield from self._tell(advice, message, base, clock))

    def _estimate(self, route: Route, session: Session, base: Answer, clock: Clock) -> Run:
        """Call the calculator with what the learner said; ask back for the traffic, or show its table."""
        estimate = self.steps.costing.estimate(route.question, route.names, session, base.work.language)
        if estimate.pending or "costs" in session.pending:
            session.pending = dict(estimate.pending)
        return (yield from self._tell(estimate, route.question, base, clock))

    def _tell(self, told: Advice | Estimate, message: str, base: Answer, clock: Clock) -> Run:
        """Show what a tool gave and what is said about it."""
        for call in told.calls:
            yield CardReady(call)
        yield Delta(told.text)
        answer = replace(
            base,
            kind=told.kind,
            text=told.text,
            citations=told.citations,
            tool_calls=told.calls,
            suggestions=suggest_questions(self._find_cited(told.citations), self.lessons, message),
            technique="tool call",
            timings=clock.read(),
        )
        return Clarify(answer) if told.asks_back else Done(answer)

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

    def search(self, query: str, count: int) -> list[Passage]:
        """The `count` passages nearest to a query, whose slips are mended and whose language is translated first."""
        route = self.steps.understander.understand(query, Session()).route
        return self.steps.retriever.retrieve(route.question if route.action == "lessons" else query, count)
