"""The glossary of aliases, and which language a question is in.

Contract: `read_glossary(path)` reads `glossary.yaml` strictly: an unknown key, an entry without its four languages or
a word that is not text is a `KnowledgeInvalid` that names it. `read_language(text, glossary)` is pure and always
answers one of `LANGUAGES`; what is in none of them reads as English. It does not translate and knows no lesson.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from tutor.errors import KnowledgeInvalid
from tutor.meanings import MEANINGS
from tutor.vocabulary import STEM, Grammar, Vocabulary, fold, split_tokens
from tutor.yaml_files import read_mapping

Language = Literal["en", "es", "fr", "de", "pt"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
FOREIGN = LANGUAGES[1:]
NONE = "_"  # an entry has no alias in this language
VERBS = 5  # lists that tell how verbs change
SECTIONS = ("questions", "openings", "terms", "words")
KEYS = {*SECTIONS, "dropped", "kept", "telling", "letters", "elsewhere", "endings", "links", "verbs", "senses"}

TELLING, LETTER, MARK, ALIAS, COVER = 2.0, 1.5, 3.0, 1.0, 0.4  # what a word of each sort says for a language


Choose = Callable[[Sequence[Sequence[str]]], Sequence[str]]


def choose_first(choices: Sequence[Sequence[str]]) -> list[str]:
    """The first meaning of each word."""
    return [meanings[0] for meanings in choices]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The checked glossary. `telling` holds, by word, the languages it speaks for (two letters, or others by name).

    `choose` takes the meanings of each word of a question and gives one of each.
    """

    vocabularies: Mapping[str, Vocabulary]
    telling: Mapping[str, frozenset[str]]
    letters: Mapping[str, str]
    english: frozenset[str]
    kept: frozenset[str]
    choose: Choose


def read_glossary(path: Path, choose: Choose = choose_first) -> Glossary:
    """Reads the aliases of all languages; `choose` picks what the words of a question mean in what is searched.

    Raises:
        KnowledgeInvalid: the file is missing or not of that shape.
    """
    raw = read_mapping(path)
    if set(raw) != KEYS:
        wrong = sorted(map(str, KEYS ^ set(raw)))
        raise KnowledgeInvalid(f"{path.name} must have exactly the keys of a glossary; look at '{wrong[0]}'")
    entries = _list_entries(raw, path.name)
    kept = _split_bars(_check_text(raw["kept"], "kept", path.name))
    names = [english for english, section, _ in entries if section in MEANINGS]
    senses = {language: _list_senses(raw, language, path.name) for language in FOREIGN}
    vocabularies: dict[str, Vocabulary] = {}
    for position, language in enumerate(FOREIGN):
        vocabulary = vocabularies[language] = Vocabulary(_read_grammar(raw, language, path.name))
        for english, section, columns in entries:
            for sense, wordings in senses.pop(language, ()) if section == "words" else ():
                vocabulary.add(wordings, sense, section)
            vocabulary.add(columns[position], english, section)
        for name in (*kept, *(name for name in names if len(name) >= STEM)):
            vocabulary.add(name, name, "kept")
    telling: dict[str, frozenset[str]] = {}
    tables = _check_table(raw, "telling", path.name, LANGUAGES) | _check_table(raw, "elsewhere", path.name)
    for spoken, text in tables.items():
        for word in _split_bars(text):
            for form in {word.lower(), fold(word) if len(word) > 2 else word.lower()}:
                telling[form] = telling.get(form, frozenset()) | {spoken}
    english_words = frozenset(word for name in names for word in split_tokens(name))
    kept_words = frozenset(word for name in kept for word in split_tokens(name))
    letters = _check_table(raw, "letters", path.name, FOREIGN)
    return Glossary(vocabularies, telling, letters, english_words, kept_words, choose)


def _list_senses(raw: Mapping[str, Any], language: str, file: str) -> list[tuple[str, str]]:
    """What words of one language say that mean several things: English and wordings, line by line."""
    parted = [line.partition(": ") for line in _check_table(raw, "senses", file, FOREIGN)[language].splitlines()]
    for english, colon, wordings in parted:
        if not colon or not english or not wordings:
            raise KnowledgeInvalid(f"{file}: 'senses: {language}' needs lines 'English: wordings'; look at '{english}'")
    return [(english, wordings) for english, _, wordings in parted]


def _read_grammar(raw: Mapping[str, Any], language: str, file: str) -> Grammar:
    """How the words of a language change."""
    endings = _check_table(raw, "endings", file, FOREIGN)[language].split()
    told = _check_table(raw, "verbs", file, FOREIGN)[language].split(" ; ")
    if len(told) != VERBS:
        raise KnowledgeInvalid(f"{file}: 'verbs: {language}' needs {VERBS} lists, parted by semicolons")
    infinitives, persons, changes, pronouns, prefixes = ([w for w in text.split() if w != NONE] for text in told)
    pairs = [(changed, base) for changed, _, base in (change.partition("=") for change in changes)]
    links = _check_text(raw["links"], "links", file).split() if language == "de" else ()
    return Grammar(
        frozenset(endings),
        tuple(links),
        tuple(infinitives),
        frozenset(persons),
        tuple(pairs),
        tuple(pronouns),
        tuple(prefixes),
    )


def _list_entries(raw: Mapping[str, Any], file: str) -> list[tuple[str, str, list[str]]]:
    """All entries as (English, section, wordings of each language), in the order of the file."""
    entries = []
    for section in SECTIONS:
        for english, text in _check_table(raw, section, file).items():
            columns = f"{text} ".split(" ; ")
            if len(columns) != len(FOREIGN):
                raise KnowledgeInvalid(f"{file}: '{english}' needs the aliases of {len(FOREIGN)} languages, in order")
            entries.append((english, section, columns))
    columns = _check_text(raw["dropped"], "dropped", file).split(" ; ")
    if len(columns) != len(FOREIGN):
        raise KnowledgeInvalid(f"{file}: 'dropped' needs the words of {len(FOREIGN)} languages, in order")
    return [*entries, ("", "dropped", columns)]


def _split_bars(text: str) -> list[str]:
    return [wording for part in text.split("|") if (wording := part.strip())]


def _check_text(value: object, name: str, file: str) -> str:
    if not isinstance(value, str):
        raise KnowledgeInvalid(f"{file}: '{name}' must be text; put it in quotes")
    return value


def _check_table(raw: Mapping[str, Any], name: str, file: str, keys: Iterable[str] = ()) -> dict[str, str]:
    table, wanted = raw[name], set(keys)
    if not isinstance(table, dict) or (wanted and set(table) != wanted):
        raise KnowledgeInvalid(f"{file}: '{name}' must list {', '.join(sorted(wanted)) or 'words'} with their text")
    return {_check_text(key, str(key), file): _check_text(text, f"{name}: {key}", file) for key, text in table.items()}


def read_language(text: str, glossary: Glossary, before: Language = "en") -> Language:
    """The language of a text; where the words leave it open, the one spoken `before`."""
    words = split_tokens(text.replace("’", "'"))
    told = [glossary.telling[word] for word in words if word in glossary.telling]
    marks = {mark for letters in glossary.letters.values() for mark in letters if not mark.isalpha()}
    own = any("en" in languages and languages.isdisjoint(FOREIGN) for languages in told)
    if own and all("en" in languages for languages in told) and not marks & set(text):
        return "en"  # nothing speaks against English; most questions need no vocabulary
    scores = dict.fromkeys((*LANGUAGES, "elsewhere"), 0.0)
    for language, letters in glossary.letters.items():
        scores[language] += MARK * any(mark in text for mark in letters if not mark.isalpha())
    for word in words:
        for language, weight in _weigh(word, glossary).items():
            scores[language if language in scores else "elsewhere"] += weight
    for language, letters in glossary.letters.items():  # once: a foreign dish may have many of them
        scores[language] += LETTER * any(letter in letters for word in words for letter in word)
    scores["en"] += COVER * sum(word in glossary.english or "en" in glossary.telling.get(word, ()) for word in words)
    own_words = [word for word in words if word not in glossary.kept]
    for language, vocabulary in glossary.vocabularies.items():
        scores[language] += COVER * vocabulary.count_known(own_words)
    top = max(scores.values())
    best = [language for language in (before, *LANGUAGES) if scores[language] == top]
    return best[0] if best else "en"


def _weigh(word: str, glossary: Glossary) -> dict[str, float]:
    """What one word says for each language; a word of several languages says less for each of them."""
    if word in glossary.kept or word.isdigit():
        return {}
    weights: dict[str, float] = {}
    telling = glossary.telling.get(word, frozenset())
    for language in telling:
        weights[language] = TELLING / len(telling)
    if telling:
        return weights
    speakers = {name for name, vocabulary in glossary.vocabularies.items() if vocabulary.count_known([word])}
    if not word.isascii():  # "memória" is Portuguese, although "memoria" may be meant
        speakers = {name for name in speakers if glossary.vocabularies[name].spells(word)} or speakers
    speakers |= {"en"} if word in glossary.english else set()
    for language in speakers:
        weights[language] = weights.get(language, 0.0) + ALIAS / len(speakers)
    return weights
