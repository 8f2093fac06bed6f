"""Evidence and model text -> sentences with [n] and their citations.

Contract: `find_support(sentence, evidences)` names the one piece of evidence a sentence aligns with, or None: all
its content words must stand there in the same order from the first on, hardly any may be left out, and numbers,
negations and subject must be the same. A bag of words would not do: asked about P-tuning, the bundled model put
prompt tuning's definition behind P-tuning's name, every word supported and the claim false. `lay_out` turns
evidence into Markdown blocks; `Citer` numbers what was used. It does not know models, prompts or scores.
"""

import re
from collections.abc import Sequence

from tutor.evidence import Evidence
from tutor.questions import TermList
from tutor.sentences import read_numbers, read_stems, read_words
from tutor.types import Citation

WHOLE = 0.8  # of the evidence's content words that must remain: dropping a qualifier can turn a truth into a falsehood
MARK = re.compile(r"\s*\[\d+(?:\s*,\s*\d+)*\]")
PARAGRAPH = "\n\n"
NEGATION = frozenset("not no never without cannot neither nor none nothing unless hardly rarely".split())


def find_support(sentence: str, evidences: Sequence[Evidence], terms: TermList) -> int | None:
    """Finds the position of the evidence that supports a sentence, or None."""
    plain = MARK.sub("", sentence).strip(" -*>")
    words = read_stems(plain)
    if len(words) < 3 or not plain.endswith((".", "!", "?", "”", '"', ")")):
        return None
    for position, evidence in enumerate(evidences):
        if _supports(plain, words, evidence, terms):
            return position
    return None


def _supports(plain: str, words: Sequence[str], evidence: Evidence, terms: TermList) -> bool:
    source = read_stems(evidence.quote)
    common = _count_in_order(words, source)
    if common < len(words) or common < WHOLE * len(source) or words[0] != source[0]:
        return False
    if not read_numbers(plain) <= read_numbers(evidence.quote):
        return False
    if _count_negations(plain) != _count_negations(evidence.quote):
        return False
    return terms.find(plain)[:1] == terms.find(evidence.quote)[:1]


def _count_in_order(words: Sequence[str], source: Sequence[str]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(source) + 1)
    for word in words:
        before = 0
        for column, other in enumerate(source, start=1):
            before, row[column] = row[column], before + 1 if word == other else max(row[column], row[column - 1])
    return row[-1]


def _count_negations(text: str) -> int:
    return sum(word in NEGATION or word.endswith("n't") for word in read_words(text))


class Citer:
    """Numbers the evidence in the order it is used."""

    def __init__(self) -> None:
        self.citations: list[Citation] = []

    def cite(self, evidence: Evidence) -> int:
        """Gives the evidence its number; the same quote keeps its number."""
        for citation in self.citations:
            if citation.quote == evidence.quote and citation.source == evidence.passage.chunk.source:
                return citation.n
        chunk = evidence.passage.chunk
        number = len(self.citations) + 1
        self.citations.append(Citation(number, chunk.source, chunk.section, evidence.quote, evidence.passage.score))
        return number


def say_plainly(evidence: Evidence) -> str:
    """The evidence as one line of plain text: a table row becomes "first cell: column: cell; …"."""
    if evidence.kind != "row":
        return re.sub(r"\s+", " ", evidence.quote)
    cells, columns = _cells(evidence.quote), _cells(evidence.header)
    rest = [
        cell.rstrip(".")
        if not column or column.lower() in cell.lower() or len(cell.split()) > 4
        else f"{column}: {cell.rstrip('.')}"
        for cell, column in zip(cells[1:], [*columns[1:], *[""] * len(cells)], strict=False)
        if cell
    ]
    return f"**{cells[0]}**: {'; '.join(rest)}" if rest else cells[0]


def is_tabled(evidences: Sequence[Evidence], position: int) -> bool:
    """Tells whether a row has a neighbour of the same table, so that both are shown as a table."""
    row = evidences[position]
    near = evidences[max(0, position - 1) : position + 2]
    return row.kind == "row" and bool(row.header) and sum(other.header == row.header for other in near) > 1


def write_block(evidences: Sequence[Evidence], position: int, number: int) -> str:
    """Writes the evidence at `position` as Markdown with its marker, joined to what stands before it."""
    evidence = evidences[position]
    before = evidences[position - 1] if position else None
    if is_tabled(evidences, position):
        columns = _cells(evidence.header)
        cells = _cells(evidence.quote)
        row = f"| {' | '.join(cells)} [{number}] |"
        if before is not None and before.kind == "row" and before.header == evidence.header:
            return f"\n{row}"
        opening = PARAGRAPH if position else ""
        return f"{opening}| {' | '.join(columns)} |\n|{'---|' * len(columns)}\n{row}"
    plain = say_plainly(evidence)
    text = f"{_strip_end(plain)} [{number}]{_end(plain)}"
    text = {"quote": "> ", "item": "- "}.get(evidence.kind, "") + text
    if before is None:
        return text
    joint = {("item", "item"): "\n", ("sentence", "sentence"): " "}.get((before.kind, evidence.kind), PARAGRAPH)
    return joint + text


def mark(sentence: str, number: int) -> str:
    """Puts the marker before the final stop of a model's sentence, its own markers removed."""
    plain = MARK.sub("", sentence).strip()
    return f"{_strip_end(plain)} [{number}]{_end(plain)}"


def _strip_end(text: str) -> str:
    return re.sub(r"[.!?:;]+$", "", text.strip())


def _end(text: str) -> str:
    last = text.strip()[-1:]
    return last if last in ".!?" else ("." if last.isalnum() or last in ')”"' else "")


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]
