"""A question in Spanish, French, German or Portuguese -> an English question to search with.

Contract: `translate(question, language, glossary)` is pure and word by word: the longest alias first, then words
without their ending, the parts of a compound, and a slip of one letter. What the glossary lacks stays as it is and
is reported. The result keeps the kind of the question ("what is", "how much does … cost"), not its grammar; it is for
searching and never shown as an answer. It does not know lessons or scores.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tutor.languages import Glossary, Language
from tutor.meanings import Alias
from tutor.vocabulary import REACH, TOKEN, Vocabulary, fold

GAP = "…"  # where the rest of the clause goes in an English way to ask
PAUSES = ",;:?!."
JOINTS = {"and", "or", "but"}
OPENING = 4  # words of a clause within which its verb is asked for
MODAL = {"can I", "may I", "should I", "do I have to", "do I need", "how do I", "when should I"}  # a verb comes next
TYPED = 6  # letters of the shortest word that a slip is looked for in


Reading = tuple[str, str, list[Alias]]  # the gap before a wording, the wording, and what it means part by part


@dataclass(frozen=True, slots=True)
class Translation:
    """An English question, how many wordings were translated for it, and the words that stayed foreign."""

    text: str
    language: Language
    translated: int
    unknown: tuple[str, ...]


@dataclass(slots=True)
class Sentence:
    """English words as they come; `closing` waits for the end of its clause, `since` is where the clause began."""

    words: list[str] = field(default_factory=list)
    closing: str = ""
    since: int = 0

    def add(self, english: str) -> None:
        """Adds an alias; a way to ask with a gap closes the one before it."""
        head, gap, closing = english.partition(GAP)
        if gap:
            joint = [self.words.pop()] if self.closing and self.words and self.words[-1] in JOINTS else []
            self.close()
            self.words += joint
        if head.strip():
            self.words.append(head.strip())
        if gap:
            self.closing, self.since = closing.strip(), len(self.words)

    def close(self, pause: str = "") -> None:
        """Ends a clause: what waited comes now, with "it" where the question named nothing."""
        if self.closing:
            if len(self.words) == self.since:
                self.words.append("it")
            self.words.append(self.closing)
            self.closing = ""
        if pause and self.words:
            self.words[-1] = self.words[-1].rstrip(PAUSES) + pause

    def join(self) -> str:
        """The sentence as text, its first letter a capital."""
        text = " ".join(word for word in self.words if word)
        return text[:1].upper() + text[1:]


def translate(question: str, language: Language, glossary: Glossary) -> Translation:
    """Makes an English question of a foreign one; an English one comes back as it is."""
    vocabulary = glossary.vocabularies.get(language)
    if vocabulary is None:
        return Translation(question, language, 0, ())
    sentence, unknown, translated, raw = Sentence(), [], 0, False
    readings = list(_read(_straighten(question, vocabulary), vocabulary))
    for gap, wording, aliases in _choose_meanings(readings, glossary):
        pause = next((mark for mark in gap if mark in PAUSES), "")
        if pause:
            sentence.close(pause)
        if aliases:
            for alias in aliases:
                sentence.add(wording if alias.section == "kept" else alias.english)
            translated += any(alias.section not in {"dropped", "kept"} for alias in aliases)
        elif raw and gap in {"-", "/", "."} and sentence.words:
            sentence.words[-1] = f"{sentence.words[-1].rstrip(PAUSES)}{gap}{wording}"
        elif wording:
            sentence.words.append(wording)
        raw = all(alias.section == "kept" for alias in aliases)
        if wording and not aliases and not wording[0].isdigit():
            unknown.append(wording)
    sentence.close()
    return Translation(_turn(sentence.join()), language, translated, tuple(dict.fromkeys(unknown)))


def _choose_meanings(readings: Sequence[Reading], glossary: Glossary) -> list[Reading]:
    """Of the meanings of each word the one that goes with the other words; names and foreign words have one."""
    if not any(alias.also for _, _, aliases in readings for alias in aliases):
        return list(readings)
    choices: list[Sequence[str]] = []
    for _, wording, aliases in readings:
        choices += [(alias.english, *alias.also) for alias in aliases if alias.means]
        choices += [(wording,)] if not aliases or aliases[0].section == "kept" else []
    chosen = iter(glossary.choose(choices))
    told = []
    for gap, wording, aliases in readings:
        settled = [replace(alias, english=next(chosen)) if alias.means else alias for alias in aliases]
        if not aliases or aliases[0].section == "kept":
            next(chosen)
        told.append((gap, wording, settled))
    return told


def _read(question: str, vocabulary: Vocabulary) -> Iterator[Reading]:
    """Yields a question's wordings with the gap before each and their aliases; last the gap at the end."""
    tokens = list(TOKEN.finditer(question))
    position, end, opening = 0, 0, True
    while position < len(tokens):
        start = tokens[position].start()
        gap = question[end:start]
        opening = opening or any(mark in "¿¡" + PAUSES for mark in gap)
        found = vocabulary.find_longest(_read_run(question, tokens[position : position + REACH]), opening)
        word = tokens[position].group()
        if found:
            aliases, length = [found[0]], found[1]
        else:
            aliases, length = _read_word(word, vocabulary), 1
        end = tokens[position + length - 1].end()
        yield gap, question[start:end], aliases
        opening = bool(aliases) and aliases[-1].english in JOINTS
        position += length
    yield question[end:], "", []


def _straighten(question: str, vocabulary: Vocabulary) -> str:
    """Puts what German keeps for the end of a clause where English has it, if the language parts its verbs.

    "Schaltet sich das Gerät aus?": "Ausschaltet sich …"; "Darf ich hier rauchen?": "Darf ich rauchen hier?".
    """
    tokens, since, moves = list(TOKEN.finditer(question)), 0, list[tuple[int, int, str]]()
    for position, token in enumerate(tokens if vocabulary.grammar.prefixes else ()):
        if not _ends_clause(question, tokens, position, vocabulary):
            continue
        last, clause = token.group(), tokens[since:position]
        verb, start = _find_modal(clause, vocabulary), _find_tail(tokens[since : position + 1], vocabulary)
        if fold(last) in vocabulary.grammar.prefixes:
            for before in clause:
                joined = last.lower() + before.group().lower()
                if (before.group().islower() or before is clause[0]) and vocabulary.find_verb(joined, listed=True):
                    moves += [(*before.span(), joined), (*token.span(), "")]
                    break
        elif verb and verb < start and last.islower() and last[-1] == "n":
            moves += [(verb, verb, f" {question[start : token.end()]}"), (start, token.end(), "")]
        since = position + 1
    for start, end, text in reversed(moves):
        question = question[:start] + text + question[end:]
    return question


def _find_modal(clause: Sequence[re.Match[str]], vocabulary: Vocabulary) -> int:
    """Where "can I" and the like end near the beginning of a clause; 0 where nothing of the kind is."""
    words = [token.group().lower() for token in clause]
    for start in range(min(len(words), OPENING)):
        found = vocabulary.find_longest(words[start : start + REACH], opening=start == 0)
        if found and found[0].english in MODAL:
            return clause[start + found[1] - 1].end()
    return 0


def _find_tail(clause: Sequence[re.Match[str]], vocabulary: Vocabulary) -> int:
    """Where the longest wording begins that ends a clause."""
    words = [token.group().lower() for token in clause]
    for start in range(max(0, len(words) - OPENING), len(words)):
        found = vocabulary.find_longest(words[start:], opening=False)
        if found and found[1] == len(words) - start:
            return clause[start].start()
    return clause[-1].start()


def _ends_clause(question: str, tokens: Sequence[re.Match[str]], position: int, vocabulary: Vocabulary) -> bool:
    """Says whether a pause, an "and" or nothing comes after a word."""
    if position + 1 == len(tokens):
        return True
    following = tokens[position + 1]
    if any(mark in question[tokens[position].end() : following.start()] for mark in PAUSES):
        return True
    found = vocabulary.find_word(following.group().lower())
    return found is not None and found.english in JOINTS


def _read_run(question: str, tokens: Sequence[re.Match[str]]) -> list[str]:
    """The words up to the next pause, in lower case: no alias reaches over one."""
    words = [tokens[0].group().lower()]
    for before, token in pairwise(tokens):
        if any(mark in question[before.end() : token.start()] for mark in PAUSES):
            break
        words.append(token.group().lower())
    return words


def _read_word(word: str, vocabulary: Vocabulary) -> list[Alias]:
    """The aliases of one word that is not listed as it stands; a number or an acronym has none."""
    if word[0].isdigit() or (word.isupper() and len(word) > 1):
        return []
    alias = vocabulary.find_word(word.lower())
    if alias:
        return [alias]
    parts = vocabulary.split_compound(word.lower())
    near = vocabulary.find_near(word) if not parts and len(word) >= TYPED else None
    return parts or ([near] if near else [])


def _turn(text: str) -> str:
    """Turns "And LoRA?" into "What about LoRA?": a bare name after "and" asks the last question again for it."""
    words = text.split()
    bare = len(words) in {2, 3} and words[0] == "And" and (words[1][:1].isupper() or "-" in words[1])
    return f"What about {' '.join(words[1:])}" if bare else text
