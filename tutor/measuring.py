"""A part of a question and its passages -> how likely the corpus covers it.

Contract: `CoverageMeter.measure(part, passages)` is 0..1; `read_signs` says what it rests on: how well the words of the
part are met within one passage and how high its best piece ranks, whether its names occur, what a reader says that sees
both together, and whether any passage speaks of the subject. Without a reader another floor applies. It does not
decide what follows from it.
"""

from collections.abc import Sequence

import numpy as np

from tutor.evidence import Evidence, EvidenceRanker
from tutor.floor import DEEP, WITHOUT_READER, Floor, Signs
from tutor.questions import Part
from tutor.retrieval import Retriever
from tutor.sentences import read_names
from tutor.types import Passage

NEAR = 3  # pieces whose words count
LEAST = 0.25  # a word piece counts at least this much in the harmonic mean
WORST = 0.1
HIGHEST = 4.0  # score of a piece beyond which it says no more
# what a piece ranks at least for a few words that lean on others, and share few with any passage: of 178 second
# questions that documents answer 174 pass so, 154 without it (of 34 that none does, 29 and 15; EXPERIMENTS.md)
LEANING = 0.55
ODDS = 6.0  # log-odds beyond these say no more
SHARED = 0.5  # of the share of words, beside the cosine
# nearness below which hardly any passage is about the subject, and above which it may be: 98 % of the questions that
# documents answer lie above, 49 % of those from elsewhere below
FAR, NEAR_ENOUGH = 0.35, 0.4


class CoverageMeter:
    """Measures over one index."""

    def __init__(self, retriever: Retriever, ranker: EvidenceRanker) -> None:
        self._retriever, self._ranker = retriever, ranker
        reader = ranker.reader
        self.floor = WITHOUT_READER if reader is None else DEEP if reader.is_deep else Floor()

    def measure(self, part: Part, passages: Sequence[Passage], leans: bool = False) -> float:
        """Estimates how likely the corpus covers a part, 0..1, that may lean on another; see `floor.threshold`."""
        return self.floor.estimate(self.read_signs(part, passages, leans)) if passages else 0.0

    def read_signs(self, part: Part, passages: Sequence[Passage], leans: bool = False) -> Signs:
        """Reads what the floor is estimated from; a part that `leans` on what was said before it need not name it."""
        leans = leans or bool(part.told.text)
        near = self._ranker.rank(part, passages)[:NEAR]
        match, weakest = _compare_words(near)
        best, around = self._read(part, passages)
        return Signs(
            names=self._retriever.share_known(read_names(self._retriever.read_query(part.search_text).text)),
            match=match,
            weakest=weakest,
            read=best,
            around=around,
            topic=1.0 if leans else _rate_topic(passages),
            rank=max(_rate_best(near), LEANING if leans else 0.0),
        )

    def _read(self, part: Part, passages: Sequence[Passage]) -> tuple[float, float]:
        """The best log-odds that a passage answers, and their mean, as shares of their range; 0 without a reader."""
        odds = [min(max(reading.answers, -ODDS), ODDS) for reading in self._ranker.read(part, passages).values()]
        best = max(odds, default=-ODDS)
        mean = sum(odds) / len(odds) if odds else -ODDS
        return (best + ODDS) / (2 * ODDS), (mean + ODDS) / (2 * ODDS)


def _compare_words(near: Sequence[Evidence]) -> tuple[float, float]:
    """How well a piece that ranks high meets the part's words, and the worst met of them (see `Signs`)."""
    found = [(_average_harmonically(each.met), float(np.quantile(each.met, WORST))) for each in near if each.met]
    return max(found, default=(0.0, 0.0))


def _rate_best(near: Sequence[Evidence]) -> float:
    """How high the best piece ranks, 0..1."""
    return min(max(near[0].score, 0.0), HIGHEST) / HIGHEST if near else 0.0


def _rate_topic(passages: Sequence[Passage]) -> float:
    """Whether the nearest passages speak of the subject, 0..1."""
    shared = max((passage.coverage for passage in passages), default=0.0)
    near = max((passage.dense for passage in passages), default=0.0) + SHARED * shared
    return (min(max(near, FAR), NEAR_ENOUGH) - FAR) / (NEAR_ENOUGH - FAR)


def _average_harmonically(met: Sequence[float]) -> float:
    """The harmonic mean: what is met worst counts most."""
    return 1 / float(np.mean(1 / np.maximum(met, LEAST)))
