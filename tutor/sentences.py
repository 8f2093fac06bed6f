"""Text -> the pieces that can be quoted: sentences, list items, table rows.

Contract: every piece is a verbatim slice of its text (white space folded by the caller), so a quote of it can be
found again. A blockquote is one piece, because a correction must never be shown without the half that corrects.
Also the words of a text, reduced to their stems. It does not know questions, scores or vectors.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

MARKER = re.compile(r"^\s*(?:[-*+•·▪◦‣]|\d{1,3}[.)])\s+")
RULE = re.compile(r"^\|[\s:|-]*-[\s:|-]*$")
# a sentence ends at . ! ? (and closing quotes or brackets) before white space and a capital, digit or opening mark
END = re.compile(r"(?<=[.!?])([\"”’)\]]*)\s+(?=[\"“‘(\[*_]*[A-ZÀ-ÝÄÖÜ0-9])")
ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|et al|etc|vs|cf|approx|no|fig|dr|mr|mrs|ms|st|inc|ltd|co|u\.s)|\b[A-Z])\.$", re.IGNORECASE
)
WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9'’]*(?:-[A-Za-z0-9]+)*|\d+(?:[.,]\d+)*")
ADVERB = re.compile(r"\bhow (?:long|often|far|big|large|soon|fast|old|well|come|exactly)\b", re.IGNORECASE)
NAME = re.compile(r"(?<=[^.?!:\s]\s)[A-Z][\w-]+|\b\w*\d[\w.,]*\b")
COMMON_CAPITALS = frozenset("ai ok tv pc faq asap pdf".split())  # written in capitals by everybody, and no names
LABEL_MARKS = re.compile(r"[*_`]+")
LABEL = 90  # characters kept of what a list item stands below
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")

# The words every English text is made of; a question means what is left.
STOP_WORDS = frozenset(
    word
    for line in (
        "a an the of to in on at by for from with without and or but nor so than then that this these those it",
        "its they them their there is are was were be been being am do does did done doing has have had having",
        "can could may might must shall should will would what which who whom whose when where why how i me my we",
        "us our you your he she his her if whether as into onto about over under between not no yes please tell",
        "explain describe define give show say know want need get got like just also very much many more most",
        "some any all each both either neither own same other another such only too out up down off again once",
        "here now let s t don mean means meaning doesn difference differences differ different compare compared",
        "comparison versus vs",
    )
    for word in line.split()
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A quotable piece. `kind`: sentence, item, row, quote, code or header.

    `header`: a row's columns, or what a list item stands under: the item above it or the line that announces the list.
    """

    text: str
    kind: str
    header: str = ""


def split_pieces(text: str, context: str = "") -> list[Piece]:
    """Splits a chunk's text into pieces, in order. `context` may end with the header row of a continued table."""
    header = ""
    context_lines = context.splitlines()
    if len(context_lines) >= 2 and context_lines[-1].startswith("|"):
        header = context_lines[-2] if RULE.match(context_lines[-1]) else context_lines[-1]
    pieces: list[Piece] = []
    paragraph: list[str] = []
    above: list[tuple[int, str]] = []  # (indent, words) of the announcing line and the items a list item stands below
    lines = text.splitlines()

    def close() -> None:
        if paragraph:
            pieces.extend(_split_paragraph("\n".join(paragraph), above))
            paragraph.clear()

    for number, line in enumerate(lines):
        if line.startswith("|"):
            close()
            following = lines[number + 1] if number + 1 < len(lines) else ""
            if RULE.match(following):
                header = line
            elif not RULE.match(line):
                pieces.append(Piece(line, "row", header))
        elif line.startswith(">"):
            close()
            before = lines[number - 1] if number else ""
            said = line.lstrip("> ").strip()
            if before.startswith(">") and pieces:  # the same correction goes on
                pieces[-1] = Piece(f"{pieces[-1].text}\n{said}".strip(), "quote")
            else:
                pieces.append(Piece(said, "quote"))
        elif not line.strip():
            close()
        else:
            if MARKER.match(line):
                close()
            paragraph.append(line)
    close()
    return [piece for piece in pieces if piece.text]


def _split_paragraph(text: str, above: list[tuple[int, str]]) -> list[Piece]:
    """One item, or sentences; keeps in `above` what the next items stand below."""
    marker = MARKER.match(text)
    if marker:
        indent = len(text) - len(text.lstrip())
        while above and above[-1][0] >= indent:
            above.pop()
        said = text[marker.end() :].strip()
        piece = Piece(said, "item", above[-1][1] if above else "")
        above.append((indent, LABEL_MARKS.sub("", said).rstrip(": ")[:LABEL]))
        return [piece]
    sentences = split_sentences(text)
    above.clear()
    if sentences and sentences[-1].endswith(":"):
        above.append((-1, LABEL_MARKS.sub("", sentences[-1]).rstrip(": ")[-LABEL:]))
    return [Piece(sentence, "sentence") for sentence in sentences]


def split_sentences(text: str) -> list[str]:
    """Splits running text into sentences; each is a verbatim slice without outer white space."""
    sentences: list[str] = []
    start = 0
    for match in END.finditer(text):
        end = match.end(1)
        if ABBREVIATION.search(text[start : match.start()]):
            continue
        sentences.append(text[start:end].strip())
        start = match.end()
    rest = text[start:].strip()
    return [sentence for sentence in (*sentences, rest) if sentence]


@lru_cache(maxsize=1)
def _stemmer() -> "object":
    import Stemmer

    return Stemmer.Stemmer("english")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Reduces a lower-case word to its stem ("tuning" -> "tune")."""
    return str(_stemmer().stemWord(word))  # type: ignore[attr-defined]


def read_words(text: str) -> list[str]:
    """Reads the words of a text in lower case; hyphenated words count whole and in parts."""
    words: list[str] = []
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "'").removesuffix("'s")
        if "-" in word:
            words.extend([word.replace("-", ""), *word.split("-")])
        else:
            words.append(word)
    return words


def read_stems(text: str) -> list[str]:
    """Reads the stems of a text's content words, in order, stop words left out."""
    return [stem(word) for word in read_words(text) if word not in STOP_WORDS and (len(word) > 1 or word.isdigit())]


def read_question_stems(question: str) -> list[str]:
    """The content stems of a question; in "how long" and the like the second word asks and says nothing."""
    return read_stems(ADVERB.sub("how", question))


def read_names(text: str) -> list[str]:
    """Stems of the names and numbers in a question: capitals within it, and words with digits."""
    found = [match.group().lower() for match in NAME.finditer(text)]
    return [stem(word) for word in found if word not in STOP_WORDS and word not in COMMON_CAPITALS]


def read_numbers(text: str) -> set[str]:
    """Reads the numbers of a text, thousands separators removed ("5,000" -> "5000")."""
    return {re.sub(r",(?=\d{3}\b)", "", match.group()) for match in NUMBER.finditer(text)}
