"""The nouns of the tutor: what travels between its stages. Frozen, plain, and free of behaviour.

Contract: a stage takes some of these and returns others; nothing here imports a third-party package.
An answer is a stream of events. `Retrieved`, `Delta` and `CardReady` may come in any number; exactly
one of `Done`, `Abstained`, `Clarify`, `Failed` ends the stream and carries the whole `Answer`.
This module does not know who produces or shows them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Role = Literal["system", "user", "assistant"]
AnswerKind = Literal["answer", "abstain", "recommendation", "clarify", "refusal", "error"]


@dataclass(frozen=True, slots=True)
class Lesson:
    """One document of the corpus. `source` is its path below the corpus folder; `body` excludes the front matter."""

    id: str
    source: str
    title: str
    body: str
    level: str = ""
    minutes: int = 0
    topics: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What was said last before a question: the question before and the start of its answer; empty at the start."""

    question: str = ""
    answer: str = ""

    @property
    def text(self) -> str:
        """Both together, as the search reads them."""
        return f"{self.question} {self.answer}".strip()


NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a lesson: `text` stands verbatim in the source, `section` is the heading path "A > B > C".

    `context` is embedded and indexed in front of the text (heading path, a table's header row) and never shown.
    """

    id: str
    source: str
    section: str
    text: str
    context: str
    order: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A retrieved chunk. `score` in 0..1 is what the learner sees; `dense` is the cosine, `lexical` the BM25 score.

    `fit`: how far it falls behind the best in fitting what was said before in the conversation, 0 or less.
    """

    chunk: Chunk
    score: float
    dense: float = 0.0
    lexical: float = 0.0
    coverage: float = 0.0
    fit: float = 0.0


@dataclass(frozen=True, slots=True)
class Citation:
    """Support for the marker [n]: `quote` occurs letter for letter in `source` (white space folded)."""

    n: int
    source: str
    section: str
    quote: str
    score: float


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation or of a prompt. `example` marks few-shot turns for the show-your-work view."""

    role: Role
    content: str
    example: bool = False


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool that was called: its name, the arguments taken from the learner's words, its result as JSON data."""

    name: str
    arguments: Mapping[str, Any]
    result: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one answer: in the prompt, of those reused from the cache, and written."""

    prompt: int = 0
    prompt_cached: int = 0
    completion: int = 0


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds from the start of the question."""

    retrieval: float = 0.0
    first_token: float = 0.0
    total: float = 0.0


@dataclass(frozen=True, slots=True)
class Work:
    """What the "show your work" view displays: how the question was read and what the model was given and said."""

    route: str = ""
    route_reason: str = ""
    standalone_question: str = ""
    evidence: tuple[str, ...] = ()
    prompt: tuple[Message, ...] = ()
    raw_output: str = ""
    kept: tuple[str, ...] = ()  # sentences of the model that evidence supports
    dropped: tuple[str, ...] = ()  # those that none does
    floor: str = ""
    likelihood: float = 0.0  # that the corpus covers the question, 0..1
    language: str = "en"  # the learner's
    failure: str = ""  # why the model could not finish, when the quotes had to complete the answer


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer object of the contract, section 2."""

    kind: AnswerKind
    text: str
    citations: tuple[Citation, ...] = ()
    passages: tuple[Passage, ...] = ()
    tool_calls: tuple[ToolCall, ...] = ()
    suggestions: tuple[str, ...] = ()
    technique: str = ""
    model: str = "none"
    usage: Usage = field(default_factory=Usage)
    timings: Timings = field(default_factory=Timings)
    work: Work = field(default_factory=Work)
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The passages found for the question, best first."""

    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Delta:
    """The next piece of the answer's text, already verified."""

    text: str


@dataclass(frozen=True, slots=True)
class CardReady:
    """A tool has answered: the call and its result, to be shown as a card."""

    call: ToolCall


@dataclass(frozen=True, slots=True)
class Done:
    """The answer is complete (kinds answer, recommendation, refusal)."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Abstained:
    """The lessons do not cover the question; `answer.text` says so and names the nearest lesson."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Clarify:
    """One question back to the learner."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Failed:
    """Something broke. `message` is fit for the learner; never dressed up as an abstention."""

    message: str
    code: str
    answer: Answer


Event = Retrieved | Delta | CardReady | Done | Abstained | Clarify | Failed
Ending = Done | Abstained | Clarify | Failed
