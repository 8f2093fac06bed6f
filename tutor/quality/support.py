"""Does every statement of an answer stand in what it cites? A check of its own, apart from the tutor's.

Contract: `check_statements(answer, sources, connectives)` splits the text into sentences, list items, table rows and
block quotes and says for each whether a cited quote carries it: its content words all stand in the quote (or in the
heading row of the quote's table), its numbers too, and it denies as often as the quote does. The tutor's own replies
state nothing about the documents and are left out; any other statement without a marker counts as unsupported. It
shares the reading of words with the tutor and nothing of its matching.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tutor.quality.text_measures import EMPHASIS, MARKER, RULE, fold
from tutor.sentences import read_numbers, read_stems, read_words, split_sentences
from tutor.types import Answer, Citation

NEGATIONS = frozenset("not no never without cannot neither nor none nothing nobody hardly".split())
NUMBERS = re.compile(r"\[(\d+(?:\s*,\s*\d+)*)\]")
SIGN = re.compile(r"^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+|>\s?|#+\s+)+")
FIELD = re.compile(r"\{\w*\}")
PROMPT_FIELDS = frozenset({"purpose", "variables", "options", "system", "examples", "user", "cues", "starters"})
LEAST_WORDS = 2  # a template needs this many words of its own to be recognized


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of an answer: its text without marker, the numbers it cites, and whether a quote carries it.

    `needed`: how many of its citations it needs: each carries it alone, or without it the others do not (the precision
    of ALCE; Gao et al., 2023).
    """

    text: str
    cited: tuple[int, ...]
    supported: bool
    needed: int = 0


@dataclass(frozen=True, slots=True)
class Connectives:
    """The tutor's own sentences: patterns of whole ones, and openings that a statement may follow."""

    whole: tuple[re.Pattern[str], ...] = ()
    openings: tuple[str, ...] = ()

    def covers(self, text: str) -> bool:
        """Tells whether a statement is one of the tutor's own."""
        return any(pattern.fullmatch(text) for pattern in self.whole)

    def strip_opening(self, text: str) -> str:
        """The statement without an opening of the tutor's."""
        opening = next((start for start in self.openings if text.startswith(start)), "")
        return text[len(opening) :]


def read_connectives(prompts: Iterable[Mapping[str, Any]]) -> Connectives:
    """Reads the tutor's own sentences from the fields of its prompt files, whatever key they stand under."""
    templates = [
        fold(EMPHASIS.sub("", sentence))
        for fields in prompts
        for key, value in fields.items()
        if key not in PROMPT_FIELDS
        for text in _list_texts(value)
        for sentence in split_sentences(text)
    ]
    known = [text for text in templates if "{" not in text or len(read_words(FIELD.sub(" ", text))) >= LEAST_WORDS]
    whole = [re.compile(".+?".join(re.escape(part) for part in FIELD.split(text)), re.DOTALL) for text in known]
    openings = [text.partition("{")[0] for text in known if text.rstrip(" .").endswith("}")]
    return Connectives(tuple(whole), tuple(sorted((text for text in openings if text.strip()), key=len, reverse=True)))


def check_statements(answer: Answer, sources: Mapping[str, str], connectives: Connectives) -> list[Statement]:
    """Checks an answer statement by statement."""
    quotes = {citation.n: (citation.quote, find_header(citation, sources)) for citation in answer.citations}
    headings = {citation.n: citation.section.rsplit(" > ", 1)[-1] for citation in answer.citations}
    checked: list[Statement] = []
    for block in split_blocks(answer.text):
        for text, cited in block:
            if not read_stems(text) or (not cited and (text.endswith("?") or connectives.covers(text))):
                continue  # a question states nothing, and the tutor's own words state nothing about the documents
            near = cited or next((others for _, others in block if others), ())
            carried = [quotes[number] for number in near if number in quotes]
            told = connectives.strip_opening(
                strip_heading(text, [headings[number] for number in near if number in headings])
            )
            supported = bool(carried) and carries(carried, told, whole=bool(cited))
            needed = count_needed(carried, told) if supported and cited else 0
            checked.append(Statement(text, cited, supported, needed))
    return checked


def count_needed(quotes: Sequence[tuple[str, str]], statement: str) -> int:
    """How many of the quotes that carry a statement together it needs."""
    return sum(
        carries([quote], statement) or not carries([*quotes[:place], *quotes[place + 1 :]], statement)
        for place, quote in enumerate(quotes)
    )


def strip_heading(text: str, headings: Sequence[str]) -> str:
    """The statement without the heading that a point names in front: it is where the quote stands, not what it says."""
    plain = fold(EMPHASIS.sub("", text))
    starts = [f"{fold(EMPHASIS.sub('', heading)).strip(' :')}:" for heading in headings]
    start = next((start for start in starts if plain.lower().startswith(start.lower())), "")
    return plain[len(start) :].strip() if start else text


def split_blocks(text: str) -> list[list[tuple[str, tuple[int, ...]]]]:
    """The statements of a Markdown text with the numbers they cite, those of one paragraph together."""
    blocks: list[list[tuple[str, tuple[int, ...]]]] = []
    paragraph: list[str] = []
    compares = False  # the table has no name over its first column: it sets cells of several sources side by side
    lines = [*text.splitlines(), ""]

    def close() -> None:
        if paragraph:
            sentences = split_sentences(fold(" ".join(paragraph)))
            blocks.append(_join_markers([_read_statement(sentence) for sentence in sentences]))
            paragraph.clear()

    for number, line in enumerate(lines):
        stripped = line.strip()
        following = lines[number + 1].strip() if number + 1 < len(lines) else ""
        if stripped.startswith("|"):
            close()
            if RULE.match(following):
                compares = not stripped.strip("|").split("|")[0].strip()
            elif not RULE.match(stripped):
                # the tutor sets its labels in bold; a quoted table without a name over its first column stays rows
                blocks.append(_read_row(stripped, compares and stripped.startswith("| **")))
        elif stripped.startswith(">") and blocks and number and lines[number - 1].lstrip().startswith(">"):
            before, cited = blocks[-1][-1]
            more, others = _read_statement(stripped)
            blocks[-1] = [(f"{before} {more}".strip(), cited + others)]
        elif SIGN.match(line) or not stripped:
            close()
            blocks += [[_read_statement(stripped)]] if stripped else []
        else:
            paragraph.append(stripped)
    return blocks


def carries(quotes: Sequence[tuple[str, str]], statement: str, whole: bool = True) -> bool:
    """Tells whether the quotes carry a statement; one without a marker of its own must be a slice of them."""
    texts = [quote for quote, _ in quotes]
    joined = " ".join(texts)
    if not whole:
        return _plain(statement) in _plain(joined)
    headers = " ".join(header for _, header in quotes)
    known = set(read_stems(f"{joined} {headers}"))
    numbers = read_numbers(f"{joined} {headers}")
    said = EMPHASIS.sub("", statement)
    if not set(read_stems(said)) <= known or not read_numbers(said) <= numbers:
        return False
    sentences = [sentence for text in texts for sentence in split_sentences(text)]
    for level in (sentences, texts, [joined]):  # the closest part that has the words decides how often it denies
        fitting = [part for part in level if set(read_stems(said)) <= set(read_stems(f"{part} {headers}"))]
        if fitting:
            denied = count_negations(said)
            return any(denied in (count_negations(part), count_negations(f"{part} {headers}")) for part in fitting)
    return False


def count_negations(text: str) -> int:
    """How often a text denies."""
    return sum(word in NEGATIONS or word.endswith("n't") for word in read_words(text))


def find_header(citation: Citation, sources: Mapping[str, str]) -> str:
    """The heading row of the table that a quoted row stands in, "" for any other quote."""
    if not citation.quote.lstrip().startswith("|"):
        return ""
    header, before = "", ""
    for line in sources.get(citation.source, "").splitlines():
        if RULE.match(line.strip()):
            header = before
        if fold(line) == fold(citation.quote):
            return header
        before = line
    return ""


def _join_markers(statements: list[tuple[str, tuple[int, ...]]]) -> list[tuple[str, tuple[int, ...]]]:
    """A marker that stands behind the closing quotation mark belongs to the sentence before it."""
    joined: list[tuple[str, tuple[int, ...]]] = []
    for text, cited in statements:
        if joined and cited and not read_words(text):
            joined[-1] = (joined[-1][0], joined[-1][1] + cited)
        else:
            joined.append((text, cited))
    return joined


def _read_row(row: str, compares: bool) -> list[tuple[str, tuple[int, ...]]]:
    """A row is one statement; in a table that compares, each cell behind the label is."""
    if not compares:
        return [_read_statement(row)]
    cells = row.strip("|").split("|")[1:]
    return [_read_statement(cell.strip()) for cell in cells if cell.strip()]


def _read_statement(text: str) -> tuple[str, tuple[int, ...]]:
    cited = tuple(int(number) for group in NUMBERS.findall(text) for number in group.split(","))
    plain = SIGN.sub("", MARKER.sub("", text))
    return fold(EMPHASIS.sub("", plain)), cited


def _plain(text: str) -> str:
    return fold(EMPHASIS.sub("", text)).rstrip(".:;").casefold()


def _list_texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    nested = value.values() if isinstance(value, Mapping) else value if isinstance(value, list | tuple) else ()
    return [text for inner in nested for text in _list_texts(inner)]
