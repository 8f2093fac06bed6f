"""Lines of text that are headings although nothing marks them as such.

Contract: `is_heading(lines, position, is_marked)` tells whether a line stands above what follows as its title: a line
of bold type alone, an underlined line, and, in a document without marked headings, a short line after a blank one that
does not end like a sentence, a numbered title, or a question that the next lines answer. Plain text says little about
itself, so the rules ask for several signs at once; a missed heading costs less than a sentence taken for one. It does
not know Markdown's own headings, chunks or questions.
"""

import re
from collections.abc import Sequence

BOLD = re.compile(r"^\*\*[^*]{2,80}\*\*:?$|^__[^_]{2,80}__:?$")
UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|~{3,}|\*{3,})\s*$")
BULLET = re.compile(r"^\s*(?:[-*+•·▪◦‣–]|\(?[a-z0-9]{1,2}\))\s")
NUMBERED = re.compile(r"^\s*(?:(?:section|chapter|part|article|note|rule|lesson|unit)\s+)?(?:\d{1,2}|[A-Z]|[IVX]{1,4})"
                      r"(?:\.\d{1,2})*[.):]?\s+(?=\S)", re.IGNORECASE)  # fmt: skip
SMALL = frozenset("a an the of to in on at by for from with and or but nor as into per is are vs".split())
LONGEST = 70  # characters
WORDS = 10
QUESTION_WORDS = 16


def is_heading(lines: Sequence[str], position: int, is_marked: bool) -> bool:  # noqa: PLR0911 - one sign, one line
    """Tells whether the line at `position` is a heading; `is_marked`: the document marks its headings itself."""
    line = lines[position].strip()
    before = lines[position - 1].strip() if position else ""
    after = lines[position + 1].strip() if position + 1 < len(lines) else ""
    if BOLD.match(line):
        return not before or bool(after)
    if not line or is_marked or BULLET.match(line) or line.startswith(("|", ">", "`", "<")) or "|" in line:
        return False
    if UNDERLINE.match(after) and len(line) <= LONGEST and not UNDERLINE.match(line):
        return not before
    words = line.split()
    if not any(letter.isalpha() for letter in line) or UNDERLINE.match(line):
        return False
    if line.endswith("?"):
        return not before and len(words) <= QUESTION_WORDS and bool(after) and not after.endswith("?")
    if len(line) > LONGEST or len(words) > WORDS or line[-1] in ".,;:!…" or not line[0].isupper() | line[0].isdigit():
        return False
    return _stands_apart(line, before, after, _follows(lines, position))


def plain_heading(line: str) -> str:
    """The heading's words: no marks of type, no closing colon."""
    return re.sub(r"[*_`]+", "", line).strip().rstrip(":").strip()


def _follows(lines: Sequence[str], position: int) -> str:
    return next((line.strip() for line in lines[position + 1 :] if line.strip()), "")


def _stands_apart(line: str, before: str, after: str, following: str) -> bool:
    """A short line after a blank one, with something below it that reads differently; or a title between sentences."""
    if not following:
        return False
    if line.isupper():
        return True
    numbered = NUMBERED.match(line)
    if numbered:
        return not before and not NUMBERED.match(after) and len(following) > len(line) / 2
    is_title = _is_title(line)
    if before:  # no blank line in front: only a title after the end of a sentence
        return is_title and len(line.split()) > 1 and before[-1] in ".!?" and bool(after)
    return (bool(after) and (is_title or len(after) > len(line))) or (not after and len(line.split()) <= WORDS - 2)


def _is_title(line: str) -> bool:
    words = [word.strip("()“”\"'’") for word in line.split()]
    large = [word for word in words if word.lower() not in SMALL and word]
    return bool(large) and all(word[0].isupper() or not word[0].isalpha() for word in large)
