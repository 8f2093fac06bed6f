"""Documents with questions -> what the reader is trained on: a question, and the passages retrieval brings for it.

Contract: `read_items(folders, workplace, passages)` opens each folder of `NAME.txt` and `NAME.q` files as a corpus of
its own, asks every question and labels the pieces of what comes back; a passage that answers but was not found is
added. A line of a `.q` file is `A | question | quote [| quote]` (answered by these words), `N` (sounds as if, but is
not), `F` (presupposes what is not so) or `O` (something else); a line of a `.f` file has the question asked before it
in second place. `read_squad(file, …)` does the same for SQuAD 2.0. It does not know the training.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.app import open_tutor
from tutor.errors import CorpusMissing
from tutor.follow_ups import TOLD
from tutor.reader import ReadPassage
from tutor.sentences import split_pieces, split_sentences
from tutor.settings import Settings
from tutor.types import Chunk

SHORTEST = 12  # characters of a piece that may count as answer because a quote contains it
MARKS = re.compile(r"[*_`]")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the words that answer it in its document (none: nothing does), and the document.

    `before` is the question asked before it in the conversation, `said` the words that answered that one.
    """

    question: str
    kind: str
    quotes: tuple[str, ...]
    source: str
    before: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with one label a piece: whether it answers. `added`: retrieval had not found it."""

    passage: ReadPassage
    labels: tuple[bool, ...]
    added: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its candidates, best first."""

    asked: Asked
    candidates: tuple[Candidate, ...]

    @property
    def is_usable(self) -> bool:
        """An answered question whose answer stands in no passage teaches the wrong thing."""
        return not self.asked.quotes or any(any(each.labels) for each in self.candidates)


def read_items(folders: Sequence[Path], workplace: Path, passages: int = 6, every: int = 1) -> list[Item]:
    """Reads folders of documents with questions, one in `every` of them; indexes go to `workplace`.

    Raises:
        CorpusMissing: a folder has no questions.
    """
    items: list[Item] = []
    for folder in folders:
        asked = [each for file in sorted(folder.glob("*.q")) for each in read_questions(file)]
        asked += [each for file in sorted(folder.glob("*.f")) for each in read_follow_ups(file)]
        if not asked:
            raise CorpusMissing(f"there are no questions (*.q, *.f) in {folder}")
        items += _collect(folder, asked[::every], workplace, passages)
    return items


def read_questions(file: Path) -> list[Asked]:
    """The questions of one file; a quote may hold the separator itself, as rows of tables do."""
    said = _fold(file.with_suffix(".txt").read_text(encoding="utf-8"))
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.strip().partition(" | ")
        question, _, quoted = rest.partition(" | ")
        if kind not in {"A", "N", "F", "O"} or not question:
            continue
        quotes = (quoted,) if _fold(quoted) in said else tuple(quoted.split(" | "))
        found.append(Asked(question.strip(), kind, quotes if quoted else (), file.with_suffix(".txt").name))
    return found


def read_follow_ups(file: Path) -> list[Asked]:
    """The second questions of one file, each with the first, which is one of the document's `.q` file."""
    first = {each.question: " ".join(each.quotes) for each in read_questions(file.with_suffix(".q"))}
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        kind, before, question, *quotes = line.strip().split(" | ")
        source = file.with_suffix(".txt").name
        found.append(Asked(question, kind, tuple(quotes), source, before, first[before]))
    return found


def read_squad(file: Path, workplace: Path, passages: int = 5, every: int = 1) -> list[Item]:
    """Reads SQuAD 2.0 (Rajpurkar, Jia and Liang, 2018) likewise; articles become text files in `workplace`."""
    folder, asked = workplace / "squad", []
    folder.mkdir(parents=True, exist_ok=True)
    for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
        source = re.sub(r"\W+", "_", article["title"]) + ".txt"
        paragraphs = [re.sub(r"\s+", " ", paragraph["context"]) for paragraph in article["paragraphs"]]
        text = "\n\n".join([article["title"].replace("_", " "), *paragraphs])
        (folder / source).write_text(f"{text}\n", encoding="utf-8")
        for paragraph in article["paragraphs"]:
            for entry in paragraph["qas"]:
                quotes = () if entry["is_impossible"] else _find_sentence(paragraph["context"], entry["answers"][0])
                asked.append(Asked(entry["question"], "A" if quotes else "N", quotes, source))
    return _collect(folder, asked[::every], workplace, passages)


def _find_sentence(context: str, answer: dict[str, int]) -> tuple[str, ...]:
    position = 0
    for sentence in split_sentences(context):
        position = context.find(sentence, position)
        if position <= answer["answer_start"] < position + len(sentence):
            return (sentence,)
    return ()


def _collect(folder: Path, asked: Sequence[Asked], workplace: Path, passages: int) -> list[Item]:
    settings = Settings(
        corpus=(folder,), index=workplace / "index" / folder.name, data=workplace / "data", model="none"
    )
    tutor = open_tutor(settings)
    try:
        retriever = tutor.steps.retriever
        items = []
        for each in asked:
            told = f"{each.before} {each.said}"[:TOLD].strip()
            near = [passage.chunk for passage in retriever.retrieve(each.question, passages, told=told)]
            found = [_label(chunk, each) for chunk in near]
            items.append(Item(each, (*found, *_find_others(retriever.store.chunks, near, each))))
        return items
    finally:
        tutor.close()


def _find_others(chunks: Sequence[Chunk], near: Sequence[Chunk], asked: Asked) -> Iterator[Candidate]:
    """Passages of the question's document that answer and that retrieval did not bring."""
    for chunk in chunks:
        if asked.quotes and chunk.source == asked.source and chunk not in near:
            candidate = _label(chunk, asked, added=True)
            if any(candidate.labels):
                yield candidate


def _label(chunk: Chunk, asked: Asked, added: bool = False) -> Candidate:
    pieces = tuple(split_pieces(chunk.text, chunk.context))
    quotes = [_fold(quote) for quote in asked.quotes if chunk.source == asked.source]
    labels = tuple(any(_answers(quote, _fold(piece.text)) for quote in quotes) for piece in pieces)
    return Candidate(ReadPassage(chunk.id, chunk.section, pieces), labels, added)


def _answers(quote: str, piece: str) -> bool:
    return bool(quote) and (quote in piece or (piece in quote and len(piece) > SHORTEST))


def _fold(text: str) -> str:
    return re.sub(r"\s+", " ", MARKS.sub("", text)).strip().lower()
