"""Question -> passages.

Contract: `Retriever.retrieve(question, count)` returns passages best first, each with its cosine, its BM25 score
and the share of the question's content words it covers. A technique is a function of one signature in `TECHNIQUES`.
The default takes what dense and lexical search find together, fused by reciprocal rank (Cormack, Clarke and Büttcher,
2009, k = 60), and ranks it again by late interaction: of the chunks with the facts, 90.1 % were among the first six
before, 93.9 % after (seven corpora; EXPERIMENTS.md, 2026-11-27). What was said before in a conversation leads the
search (`told`): of the facts that follow-ups ask for, 93 of 161 stood in the first six chunks without it, 151 with it.
A question is searched as mended (`tutor/spelling.py`) and in words that the corpus has (`tutor/synonyms.py`). It does
not know prompts, models or learners.
"""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from tutor.chunking import embedded_text
from tutor.sentences import read_question_stems, read_stems
from tutor.spelling import Speller
from tutor.store import Store
from tutor.synonyms import NO_SYNONYMS, Synonyms
from tutor.types import Passage

RRF_K = 60
SMALLEST = 50  # chunks a corpus counts as at least: in a corpus of one chunk no word would be rare
QUERIES = 256  # questions kept in memory with their vectors
DEPTH = 30  # candidates taken from each search before fusion, and ranked again after it
TOLD_WEIGHT = 0.5  # of how well a chunk meets a question together with what was said before, beside the question alone
COVERAGE_WEIGHT = 0.2  # of the share of words, beside the two cosines

Vectors = NDArray[np.float32]
Ranking = list[tuple[int, float]]  # (position of the chunk, score), best first


class QuestionEmbedder(Protocol):
    """What retrieval needs of an embedder."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embeds texts as unit-length rows."""

    def embed_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[Vectors]]:
        """Embeds texts as unit-length rows, and their word pieces as unit-length rows each."""

    def locate_tokens(self, text: str) -> list[tuple[int, int]]:
        """From where to where each word piece stands in a text, in the order of `embed_with_tokens`."""

    def is_word(self, word: str) -> bool:
        """Tells whether a lower-case word is one the embedder knows whole, thus most likely no misspelling."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question in the forms the searches need."""

    text: str
    vector: Vectors
    tokens: Vectors  # one row a word piece
    stems: tuple[str, ...]


class Retriever:
    """Searches one open index. Safe to share between threads: nothing changes after construction."""

    def __init__(self, store: Store, embedder: QuestionEmbedder, synonyms: Synonyms = NO_SYNONYMS) -> None:
        import bm25s

        self.store = store
        self.embedder = embedder
        self._synonyms = synonyms
        # the same part of a question is read by retrieval, by the ranking of its sentences and by the floor
        self.read_query = lru_cache(maxsize=QUERIES)(self._read_query)
        self._embed_query = lru_cache(maxsize=QUERIES)(self._embed)
        texts = [embedded_text(chunk) for chunk in store.chunks]
        self.stems = [set(read_stems(text)) for text in texts]
        self._bm25: Any = bm25s.BM25()
        self._bm25.index([read_stems(text) or ["∅"] for text in texts], show_progress=False)
        self._idf = _weigh(self.stems)
        self._rarest = math.log(1 + 2 * max(len(texts), SMALLEST))
        # a word that people ask with is no slip, though the embedder knows it in pieces only ("CCTV")
        self._speller = Speller(texts, lambda word: embedder.is_word(word) or synonyms.has(word))

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embeds texts in the space of the index."""
        return self.embedder.embed(texts)

    def _read_query(self, question: str) -> Query:
        """Embeds the question and reads its content words, in words of the corpus where it knows them."""
        return self._embed_query(self._synonyms.reword(self.mend_spelling(question), self._has, self._rate))

    def _embed(self, text: str) -> Query:
        vectors, tokens = self.embedder.embed_with_tokens([text])
        return Query(text, vectors[0], tokens[0], tuple(dict.fromkeys(read_question_stems(text))))

    def _rate(self, text: str) -> float:
        """How well the best chunk meets a wording."""
        best = search_late_interaction(self, self._embed_query(text), 1)
        return best[0][1] if best else 0.0

    def retrieve(self, question: str, count: int, technique: str = "late_interaction", told: str = "") -> list[Passage]:
        """Finds the `count` best passages for a question with one of `TECHNIQUES`, or in the light of what was told."""
        query = self.read_query(question)
        if told:
            return self._retrieve_in_conversation(query, self.read_query(f"{told} {question}"), count)
        ranking = TECHNIQUES[technique](self, query, count)
        return [self._passage(query, position) for position, _ in ranking]

    def _retrieve_in_conversation(self, query: Query, whole: Query, count: int) -> list[Passage]:
        """What either finds, the question alone or the `whole` with what was said before, ranked by both."""
        candidates = list(dict.fromkeys(at for each in (query, whole) for at, _ in search_hybrid(self, each, DEPTH)))
        beside = dict(self.rank_again(whole, candidates))
        scores = {at: score + TOLD_WEIGHT * beside[at] for at, score in self.rank_again(query, candidates)}
        best = max(beside.values(), default=0.0)
        order = sorted(candidates, key=lambda at: (-scores[at], at))[:count]
        return [replace(self._passage(query, at), fit=round(beside[at] - best, 4)) for at in order]

    def share_known(self, stems: Sequence[str]) -> float:
        """Share of the stems that occur in the corpus at all, 0..1; 1 when there are none."""
        return sum(word in self._speller.known for word in stems) / len(stems) if stems else 1.0

    def weigh(self, stems: Sequence[str]) -> float:
        """How rare words are in the corpus, summed (inverse document frequencies)."""
        return sum(self._idf.get(word, self._rarest) for word in stems)

    def weigh_coverage(self, stems: Sequence[str], found: set[str]) -> float:
        """Share of the question's content words that are in `found`, rare words counting more; 0..1."""
        total = self.weigh(stems)
        return self.weigh([word for word in stems if word in found]) / total if total else 0.0

    def mend_spelling(self, question: str) -> str:
        """Replaces unknown words by a very similar word of the corpus ("promt tunning" -> "prompt tuning")."""
        return self._speller.mend(question)

    def _has(self, stems: Sequence[str]) -> bool:
        return (
            stems[0] in self._speller.known if len(stems) == 1 else any(found.issuperset(stems) for found in self.stems)
        )

    def _passage(self, query: Query, position: int) -> Passage:
        chunk = self.store.chunks[position]
        cosine = float(self.store.vectors[position] @ query.vector)
        lexical = float(self._bm25.get_scores(list(query.stems))[position]) if query.stems else 0.0
        coverage = self.weigh_coverage(query.stems, self.stems[position])
        return Passage(
            chunk, round(min(max(cosine, 0.0), 1.0), 4), round(cosine, 4), round(lexical, 4), round(coverage, 4)
        )

    def rank_lexical(self, query: Query, count: int) -> Ranking:
        """BM25 over stems; chunks without any of the words are left out."""
        known = [word for word in query.stems if word in self._idf]
        if not known:
            return []
        scores = self._bm25.get_scores(known)
        order = np.argsort(-scores, kind="stable")[:count]
        return [(int(position), float(scores[position])) for position in order if scores[position] > 0]

    def rank_again(self, query: Query, positions: Sequence[int]) -> Ranking:
        """Orders chunks by their cosine, how well they meet the question piece by piece, and the words they share."""
        met = self.store.tokens.compare(query.tokens, positions)
        scores = [
            float(self.store.vectors[position] @ query.vector)
            + float(piecewise)
            + COVERAGE_WEIGHT * self.weigh_coverage(query.stems, self.stems[position])
            for position, piecewise in zip(positions, met, strict=True)
        ]
        return sorted(zip(positions, scores, strict=True), key=lambda entry: (-entry[1], entry[0]))


def search_dense(retriever: Retriever, query: Query, count: int) -> Ranking:
    """Nearest neighbours by cosine, from Chroma."""
    return retriever.store.find_nearest(query.vector, count)


def search_lexical(retriever: Retriever, query: Query, count: int) -> Ranking:
    """BM25 alone."""
    return retriever.rank_lexical(query, count)


def search_hybrid(retriever: Retriever, query: Query, count: int) -> Ranking:
    """Reciprocal rank fusion of both; ties go to the earlier chunk, so that the order is stable."""
    fused: dict[int, float] = {}
    for ranking in (search_dense(retriever, query, DEPTH), search_lexical(retriever, query, DEPTH)):
        for rank, (position, _) in enumerate(ranking, start=1):
            fused[position] = fused.get(position, 0.0) + 1.0 / (RRF_K + rank)
    return sorted(fused.items(), key=lambda entry: (-entry[1], entry[0]))[:count]


def search_late_interaction(retriever: Retriever, query: Query, count: int) -> Ranking:
    """What hybrid search finds, ranked again by the word pieces of question and chunk."""
    candidates = [position for position, _ in search_hybrid(retriever, query, DEPTH)]
    return retriever.rank_again(query, candidates)[:count]


Technique = Callable[[Retriever, Query, int], Ranking]
TECHNIQUES: dict[str, Technique] = {
    "dense": search_dense,
    "lexical": search_lexical,
    "hybrid": search_hybrid,
    "late_interaction": search_late_interaction,
}


def _weigh(documents: Sequence[set[str]]) -> dict[str, float]:
    """Inverse document frequency of each stem, as in BM25 (Robertson and Zaragoza, 2009)."""
    counts = Counter(word for words in documents for word in words)
    total = max(len(documents), SMALLEST)
    return {word: math.log(1 + (total - number + 0.5) / (number + 0.5)) for word, number in counts.items()}
