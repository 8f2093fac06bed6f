"""A follow-up question -> a question that stands alone, from the history, by rules.

Contract: `FollowUps.make_standalone(message, history)` puts what a message leans on ("and the second one?", "why?",
"cheaper?") into its words; one that stands alone comes back unchanged. `find_names` gives the techniques that a message
names or points back at; `read_told` what was said last, which leads the search for whatever is asked next. No model
is asked. It does not know where a message goes, nor passages.
"""

import re
from collections.abc import Sequence

from tutor.sentences import read_stems, split_sentences
from tutor.term_list import TermList
from tutor.types import Message, Told

ORDINAL = re.compile(r"\bthe (first|second|third|former|latter|last|other)(?: one)?\b", re.IGNORECASE)
POSITION = {"first": 0, "former": 0, "second": 1, "latter": -1, "third": 2, "last": -1, "other": -1}
PRONOUN = re.compile(r"\b(it|its|they|them|their|that one|this one|this|that|one|ones)\b", re.IGNORECASE)
POINTER = re.compile(r"\b(it|its|this|that|them|these|those|both)\b", re.IGNORECASE)
OPENING = re.compile(r"^\s*(?:(?:and|but|so|then|also|ok(?:ay)?|well)\b[,.!\s]*)+", re.IGNORECASE)
ABOUT = re.compile(r"^\s*(?:what|how) about\s+", re.IGNORECASE)
WHY = re.compile(r"^\s*(?:but\s+)?(?:why(?: not| is that| so)?|how so|how come)\s*\?*\s*$", re.IGNORECASE)
MARKER = re.compile(r"\s*\[\d+\]")
BESIDE = re.compile(r"\b(?:than|to|with|from|versus|vs\.?|or|against)\s*$", re.IGNORECASE)  # two things, not one
CLOSE = 9  # words; in a longer message a pronoun mostly means something of its own
TOLD = 400  # characters of the answer before that lead the search: what it starts with
SHORT = 5  # words; "why?" and "how much memory?" lean on the conversation, "vocabulary gap" does not


class FollowUps:
    """Reads messages against what was said before.

    `leaning` is the cue of a message that leans on it, `preface` of words that only lead over to the next question.
    """

    def __init__(
        self, terms: TermList, leaning: re.Pattern[str] | None, preface: re.Pattern[str] | None = None
    ) -> None:
        self._terms, self._leaning, self._preface = terms, leaning, preface

    def _leans(self, message: str) -> bool:
        return bool(self._leaning and self._leaning.search(message))

    def find_names(self, message: str, history: Sequence[Message] = ()) -> tuple[str, ...]:
        """The techniques a message names; those it points back at when it names none."""
        return self._terms.find(message) or (self._read_topics(history)[0] if POINTER.search(message) else ())

    def read_told(self, history: Sequence[Message], answered: bool = True) -> Told:
        """The question before and the start of its answer, which an abstention does not add; empty at the start."""
        said = MARKER.sub("", _last(history, "assistant"))[:TOLD] if answered else ""
        return Told(_last(history, "user"), said)

    def make_standalone(self, message: str, history: Sequence[Message]) -> str:
        """Puts what a follow-up leans on into its words; one that stands alone loses its preface at most."""
        if history:
            message = self._drop_preface(message)
        named = self._terms.find(message)
        bare = len(message.split()) <= SHORT and len(read_stems(message)) < 2 and not named
        if not history or not (bare or self._leans(message)):
            return message
        if WHY.match(message):  # asks for the reason of what was just said, not for the topic at large
            said = split_sentences(_last(history, "assistant")) or [_last(history, "user")]
            return f"Why: {MARKER.sub('', said[0])}"
        topics, question = self._read_topics(history)
        if topics:
            return self._insert_topic(OPENING.sub("", message), named, topics, (question, history))
        return message if len(message.split()) > SHORT or not question else f"{question.rstrip('?')} {message}"

    def _drop_preface(self, message: str) -> str:
        """Leaves out what only leads over: "Fine. Something else: what is RAG?" asks what RAG is."""
        for _ in range(2):
            rest = self._preface.sub("", message, count=1) if self._preface else message
            message = rest if read_stems(rest) else message
        return message

    def _insert_topic(
        self, text: str, named: Sequence[str], topics: Sequence[str], context: tuple[str, Sequence[Message]]
    ) -> str:
        """Puts the topic where the follow-up points at it: at an ordinal, "what about", a pronoun, or at the end."""
        question, history = context
        ordinal = ORDINAL.search(text)
        if ordinal:
            listed = self._find_listed(history, topics) or topics
            return ORDINAL.sub(listed[min(POSITION[ordinal.group(1).lower()], len(listed) - 1)], text, count=1)
        if ABOUT.match(text) and named:
            return self._replace_topic(question, named[0], topics) or text
        pronoun, words = PRONOUN.search(text), len(text.split())
        if named or pronoun:
            settled = topics[0] in named or (pronoun and self._refers_within(text[: pronoun.start()]))
            return text if settled or words > CLOSE else PRONOUN.sub(topics[0], text, count=1)
        if words > SHORT:  # says what it is about, and what was said before leads the search
            return text
        return f"{text.rstrip(' ?')} {' and '.join(topics[:2]) if 'differ' in text else topics[0]}?"

    def _refers_within(self, before: str) -> bool:
        """Tells whether a pronoun means a technique named before it, as in "What is LoRA and what does it cost?".

        In "How does LoRA compare to it?" it means what was spoken of earlier.
        """
        return bool(self._terms.find(before)) and not BESIDE.search(before)

    def _read_topics(self, history: Sequence[Message]) -> tuple[tuple[str, ...], str]:
        """The techniques last spoken of, and the question that named them; the learner's words before the tutor's."""
        for index in range(len(history) - 1, -1, -1):
            if history[index].role == "user":
                named = self._terms.find(history[index].content)
                if named:
                    return named, history[index].content
        for message in reversed(history):
            if message.role == "assistant" and (named := self._terms.find(message.content)):
                return named[:3], ""
        return (), _last(history, "user")

    def _find_listed(self, history: Sequence[Message], topics: Sequence[str]) -> tuple[str, ...]:
        """The techniques the tutor listed in its last answer under the topic, in order; empty when fewer than two."""
        listed = next(
            (
                named
                for part in split_sentences(_last(history, "assistant"))
                if len(named := self._terms.find(part)) > 1
            ),
            (),
        )
        below = tuple(name for name in listed if name not in topics)
        return below if len(below) > 1 else listed

    def _replace_topic(self, question: str, new: str, topics: Sequence[str]) -> str:
        """Turns "What does RAG cost?" and "what about LoRA?" into "What does LoRA cost?"; empty when that cannot be."""
        if not question:
            return ""
        replaced = re.sub(re.escape(topics[0]), new, question, count=1, flags=re.IGNORECASE)
        return replaced if replaced != question else ""


def _last(history: Sequence[Message], role: str) -> str:
    """The newest text of one side of the conversation."""
    return next((turn.content for turn in reversed(history) if turn.role == role), "")
