"""Evidence and model text -> sentences with [n] and their citations.

Contract: `find_support(sentence, evidences)` names the one piece of evidence a sentence repeats, or None: content
words, numbers and the small words that carry the claim must be the same and in the same order; articles, word forms
and a source in parentheses may differ. A bag of words would not do: asked about P-tuning, the bundled model put
prompt tuning's definition behind P-tuning's name, every word supported and the claim false. `lay_out` turns
evidence into Markdown blocks; `Citer` numbers what was used. It does not know models, prompts or scores.
"""

import re
from collections.abc import Sequence

from tutor.evidence import Cell, Evidence
from tutor.sentences import read_stems, read_words
from tutor.types import Citation

MARK = re.compile(r"\s*\[\d+(?:\s*,\s*\d+)*\]")
PARAGRAPH = "\n\n"
LABEL = re.compile(r"\s*\([^()]*\b\d{4}[a-z]?\)")  # a source in parentheses, "(Hu et al., 2021)", may be left out
# small words that carry a claim: they must be the same, in the same order
GUARDS = frozenset(
    (
        "not no never without cannot neither nor none nothing unless hardly rarely at most least more less fewer some "
        "all only any each every both either may might can could must should would will shall over under above below "
        "if when until before after up down between per about than and or but into from to"
    ).split()
)


def find_support(sentence: str, evidences: Sequence[Evidence]) -> int | None:
    """Finds the position of the evidence that supports a sentence, or None."""
    plain = MARK.sub("", sentence).strip(" -*>")
    if len(read_stems(plain)) < 3 or not plain.endswith((".", "!", "?", "”", '"', ")")):
        return None
    said = _read_claim(plain)
    for position, evidence in enumerate(evidences):
        if said in (_read_claim(evidence.quote), _read_claim(LABEL.sub("", evidence.quote))):
            return position
    return None


def _read_claim(text: str) -> tuple[list[str], list[str]]:
    """What must not change: content words (numbers among them) and the small words that carry the claim, in order."""
    guards = [word for word in read_words(text) if word in GUARDS or word.endswith("n't")]
    return read_stems(text), guards


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
    if evidence.lead:  # the tutor's own words, then a block of its own
        opening = PARAGRAPH if position else ""
        return f"{opening}{evidence.lead}{PARAGRAPH}{_write_piece(evidences, position, number, None)}"
    return _write_piece(evidences, position, number, before)


def _write_piece(evidences: Sequence[Evidence], position: int, number: int, before: Evidence | None) -> str:
    evidence = evidences[position]
    if evidence.cell is not None:
        return _write_cell(evidence.cell, f"{say_plainly(evidence).rstrip()} [{number}]", before)
    if is_tabled(evidences, position):
        columns = _cells(evidence.header)
        cells = _cells(evidence.quote)
        row = f"| {' | '.join(cells)} [{number}] |"
        if before is not None and before.kind == "row" and before.header == evidence.header:
            return f"\n{row}"
        opening = PARAGRAPH if before is not None else ""
        return f"{opening}| {' | '.join(columns)} |\n|{'---|' * len(columns)}\n{row}"
    plain = say_plainly(evidence)
    text = f"{_strip_end(plain)} [{number}]{_end(plain)}"
    if evidence.label:
        return _write_point(evidence, text, before)
    text = {"quote": "> ", "item": "- "}.get(evidence.kind, "") + text
    if before is None:
        return text
    joints = {("item", "item"): "\n", ("sentence", "sentence"): " "}
    return (PARAGRAPH if before.cell is not None else joints.get((before.kind, evidence.kind), PARAGRAPH)) + text


def _write_point(evidence: Evidence, text: str, before: Evidence | None) -> str:
    """A point of a list under the heading it comes from; a second sentence from there joins the first."""
    if before is not None and before.label == evidence.label:
        return f" {text}" if evidence.kind == "sentence" else f"\n- {text}"
    point = f"- **{evidence.label}:** {text}"
    if before is None:
        return point
    return ("\n" if before.label or before.kind == "item" else PARAGRAPH) + point


def _write_cell(cell: Cell, text: str, before: Evidence | None) -> str:
    """One cell of a table that compares; the first opens the table, the first of a row the row."""
    if cell.column:
        return f" {text} |"
    row = f"| **{cell.label}** | {text} |"
    if before is not None and before.cell is not None and before.cell.names == cell.names:
        return f"\n{row}"
    names = " | ".join(name[:1].upper() + name[1:] for name in cell.names)
    opening = PARAGRAPH if before is not None else ""
    return f"{opening}|  | {names} |\n|{'---|' * (len(cell.names) + 1)}\n{row}"


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
