"""Question -> its parts, what kind of answer each asks for, and the terms it names.

Contract: `read_parts(question, terms)` splits a question at its conjunctions into parts that stand alone (a pronoun
in a later part takes the term of the first), and classifies each by its wording. Rules only, no model: the same
question always reads the same. It does not know passages or scores.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tutor.errors import QuestionTooLong, UsageError
from tutor.term_list import TermList
from tutor.types import NOTHING_TOLD, Told

Kind = Literal["definition", "comparison", "steps", "amount", "time", "choice", "general"]

MAX_QUESTION = 4000  # characters
ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)")  # terminal control sequences

SPLIT = re.compile(
    r"\?\s+(?=\S)|[,;]?\s+and\s+(?=(?:how|what|why|when|which|who|where|is|are|does|do|can|should)\b)"
    r"|,\s+(?=(?:how|what|why|when|which)\b)",
    re.IGNORECASE,
)
# what only leads up to a question when a comma follows: "once we are live, what …", but not "when does it fit, what …"
LEADS = re.compile(
    r"^\W*(?:(?:and|but|so|then|ok|now)\W+)*(?:once|if|after|before|as|since|because|while|until|suppose|assuming|given|there"
    r"|(?:when|whenever) (?:we|i|you|they|it|he|she|the|my|our)|(?:i|we|they|he|she)(?:['’]\w+)?|my|our|it['’]s)\b",
    re.IGNORECASE,
)
# what asks already when "…, what …" comes after it; "in the price list, what …" does not
ASKS = re.compile(
    r"\b(?:how|what|why|when|which|who|whose|where)\b|\?|^\W*(?:(?:and|but|so) )?(?:is|are|was|were|am|do|does|did|can"
    r"|could|should|shall|will|would|may|might|must|has|have|had)\b",
    re.IGNORECASE,
)
# "he turns eight and is mad about space. What …": no question
STATES = re.compile(r"(?:is|are|does|do|can|should)\b[^.?!]*[.!]\s", re.IGNORECASE)
SENTENCE = re.compile(r"(?<=[\w)\"”][.!?])\s+(?=[^a-z]{0,3}[A-Z])")
ORDERS = re.compile(
    r"^\W*(?:and |then |please )*(?:explain|describe|compare|list|give|tell|name|show|define|say)\b", re.IGNORECASE
)
THANKS = re.compile(r"\W*(?:(?:many )?thanks|thank you|cheers|please)\b[^.!?]{0,30}[.!?]*", re.IGNORECASE)
PRONOUN = re.compile(r"\b(it|its|this|that|they|them|their|these|those)\b", re.IGNORECASE)
COMPARISON = re.compile(
    r"\b(differ\w*|compar\w*|versus|vs\.?|distinguish\w*|rather than|instead of|better than|cheaper than)\b"
    r"|\b(\w[\w-]*)\s+or\s+(\w[\w-]*)\b.*\?",
    re.IGNORECASE,
)
SIDES = re.compile(
    r"\b(?:between|compare[sd]?|do|does|is|are|how|which(?: is| one is)?[^,:]*[,:])\s+(.{2,50}?)"
    r"\s+(?:and|or|versus|vs\.?|compared (?:to|with)|(?:\w+er|rather|more \w+|less \w+) than|differ\w* from)\s+"
    r"(.{2,50}?)(?=\s+(?:differ|compare|in\b|for\b|when\b|with\b)|[?.,]|$)",
    re.IGNORECASE,
)
SIDE_WORDS = 5
ARTICLE = re.compile(r"^(?:a|an|the|our|my|your)\s+", re.IGNORECASE)
DEFINITION = re.compile(
    r"^\s*(?:please\s+)?"
    r"(?:what(?:'s| is| are| does)|whats|wat is|define|explain|describe|tell me (?:about|what)|meaning of)\b",
    re.IGNORECASE,
)
AMOUNT = re.compile(
    r"\b(how (?:much|many|large|big|long|expensive|fast)|cost\w*|price\w*|budget|expensive|cheap\w*|memory"
    r"|number of|percent\w*)\b",
    re.IGNORECASE,
)
STEPS = re.compile(r"\b(how (?:do|does|can|to|should|would)|steps?|procedure|process|works?)\b", re.IGNORECASE)
# asks for a whole procedure, whatever else it asks: "walk me through …", "in which order …", "what are the steps …"
ORDERED = re.compile(
    "|".join(
        (
            r"\b(?:walk|talk|guide|lead|take) (?:me|us) through\b",
            r"\b(?:which|what) order\b|\bone (?:\w+ )?after (?:the other|another)\b|\bstep[- ]by[- ]step\b",
            r"\bwhat are the (?:\w+ ){0,2}steps\b|\bgo about\b|\b(?:have|has|need) to go through\b",
            r"\bwhat (?:do|must|should|shall|would|can) (?:(?:I|we|you|one|they) |(?:\w+ ){1,3}(?:have|need) to )do\b",
            r"\bwhat (?:do|does) (?:\w+ ){1,3}(?:have|need) to do\b|\bwhat (?:has|have|needs?) to (?:be done|happen)\b",
            r"\bwhat (?:will )?happens?\b[^?]*\b(?:order|from|until|day one|first day)\b",
            r"\bwhat now\b|\bwhat next\b|\bhow is (?:it|that|this) done\b|\bhow exactly (?:do|does|can|should)\b",
        )
    ),
    re.IGNORECASE,
)
TIME = re.compile(r"^\s*when\b|\bwhen (?:should|to|do|is|does)\b", re.IGNORECASE)
FIRST_WORD: dict[Kind, re.Pattern[str]] = {"steps": ORDERED, "amount": AMOUNT, "time": TIME}  # in this order


@dataclass(frozen=True, slots=True)
class Part:
    """One question within a question. `terms` are the canonical names of the techniques it mentions, in order.

    `told`: what was said before it in the conversation, for the search; empty at its beginning.
    """

    text: str
    kind: Kind
    terms: tuple[str, ...]
    subject: str = ""
    sides: tuple[str, ...] = ()  # of a comparison: its terms, or the words between "between", "and", "or", "versus"
    told: Told = NOTHING_TOLD

    @property
    def asked(self) -> str:
        """The sentence that asks, without what is told before and after it; to be shown."""
        asking = [sentence for sentence in SENTENCE.split(self.text) if ASKS.search(sentence)]
        return (asking[-1] if asking else self.text).strip(" ?")

    @property
    def search_text(self) -> str:
        """The part with the full names of its terms, for "RFT" finds less than "reinforcement fine-tuning"."""
        absent = [term for term in self.terms if term.lower() not in self.text.lower()]
        return " ".join([self.text, *absent])


def read_parts(question: str, terms: TermList, told: Told = NOTHING_TOLD) -> list[Part]:
    """Reads a question as one or more parts; `told` is what was said before it."""
    texts = _split(question)
    parts: list[Part] = []
    for words in texts or [question]:
        text, named = words, _find_terms(words, terms)
        first = parts[0] if parts else None
        if first and PRONOUN.search(text) and first.terms and first.terms[0] not in named:
            noun = first.subject if first.kind == "definition" and first.subject else first.terms[0]
            text = PRONOUN.sub(noun, text, count=1)  # "How many examples does LoRA need" is no noun
            named = _find_terms(text, terms)
        kind = classify(text, named)
        sides = _find_sides(text, named) if kind == "comparison" else ()
        parts.append(Part(text, kind, named, _find_subject(text), sides, told))
    return parts


def _split(question: str) -> list[str]:
    """The questions within a question; what only leads up to one ("once we are live, what …") stays with it."""
    texts: list[str] = []
    start = 0
    for match in [*SPLIT.finditer(question), None]:
        text = question[start : match.start() if match else None]
        comma = match.group().strip() if match else ""
        if comma.startswith(",") and (LEADS.match(text) or (comma == "," and not ASKS.search(text))):
            continue
        if match and STATES.match(question, match.end()) and not ASKS.search(text):
            continue
        text = text.strip(" ,;")
        # "Thanks." or "It is a small one.": told, not asked
        if texts and not (ASKS.search(text) or ORDERS.match(text)):
            texts[-1] = f"{texts[-1]}? {text}" if text.strip(" ?.") and not THANKS.fullmatch(text) else texts[-1]
        else:
            texts.append(text)
        start = match.end() if match else 0
    return [text for text in texts if text.strip(" ?.")]


def _find_terms(text: str, terms: TermList) -> tuple[str, ...]:
    """The terms a text names; those it only means when it names none, or compares one with something."""
    named = terms.find(text)
    if named and not (len(named) == 1 and COMPARISON.search(text)):
        return named
    return tuple(dict.fromkeys([*named, *terms.find_meant(text)]))


def classify(text: str, terms: Sequence[str]) -> Kind:
    """What kind of answer a part asks for."""
    if COMPARISON.search(text) and (len(terms) != 1 or "differ" in text.lower()):
        return "comparison"
    for kind, asks in FIRST_WORD.items():
        if asks.search(text):
            return kind
    if DEFINITION.match(text) or (terms and len(text.split()) <= 3):
        return "definition"
    if STEPS.search(text):
        return "steps"
    return "general"


def _find_sides(text: str, terms: Sequence[str]) -> tuple[str, ...]:
    """What is compared: the terms, or what stands on both sides of "and", "or", "versus", "than"."""
    if len(terms) > 1:
        return tuple(terms)
    match = SIDES.search(text)
    if match is None:
        return ()
    sides = [ARTICLE.sub("", side.strip(" ?.,")) for side in match.groups()]
    return tuple(sides) if all(0 < len(side.split()) <= SIDE_WORDS for side in sides) else ()


def _find_subject(text: str) -> str:
    """The noun phrase a definition asks about: "What is a soft prompt?" -> "soft prompt"."""
    match = DEFINITION.match(text)
    rest = text[match.end() :] if match else text
    rest = re.sub(r"^\s*(?:a|an|the|is|are)\s+", "", rest.strip(), flags=re.IGNORECASE)
    rest = re.sub(r"\s+(?:mean|means|is|are|do)\s*\??$", "", rest, flags=re.IGNORECASE)
    return rest.strip(" ?.!,")


def check_question(question: str) -> str:
    """Cleans a question of control characters and checks its length.

    Raises:
        UsageError: nothing is left of it. QuestionTooLong.
    """
    if len(question) > MAX_QUESTION:
        raise QuestionTooLong(f"the question has {len(question)} characters, {MAX_QUESTION} can be read; shorten it")
    text = ESCAPE.sub(" ", question.encode("utf-8", "replace").decode("utf-8"))
    text = "".join(letter if letter.isprintable() or letter in "\n\t" else " " for letter in text).strip()
    if not any(letter.isalnum() for letter in text):
        raise UsageError("the question is empty; type a question, for example: What is LoRA?")
    return text
