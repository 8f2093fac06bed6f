"""A part of a question and its passages -> how likely the corpus covers it.

Contract: `CoverageMeter.measure(part, passages)` is 0..1; `read_signs` says what it rests on: how well the words of the
part are met within one passage, whether its names occur, and what a reader says that sees both together. Which floor
applies depends on what the ranker has: without a matcher or a reader other signs must do. It does not decide what to do
with the likelihood.
"""

import math
from collections.abc import Sequence

import numpy as np

from tutor.evidence import NEAR, Evidence, EvidenceRanker
from tutor.floor import WITHOUT_MATCHER, WITHOUT_READER, Floor, Signs
from tutor.questions import Part
from tutor.retrieval import Retriever
from tutor.sentences import read_names, read_question_stems
from tutor.types import Passage

LEAST = 0.25  # a word piece counts at least this much in the harmonic mean
WORST = 0.1
HARDLY = 0.5  # match below which an unknown name takes the reader's word away
DOUBTED = -4.0
ODDS = 6.0  # log-odds beyond these say no more
FIRST = 4  # passages whose share of words counts


class CoverageMeter:
    """Measures over one index."""

    def __init__(self, retriever: Retriever, ranker: EvidenceRanker) -> None:
        self._retriever, self._ranker = retriever, ranker
        if ranker.matcher is None:
            self.floor = WITHOUT_MATCHER
        else:
            self.floor = WITHOUT_READER if ranker.reader is None else Floor()

    def measure(self, part: Part, passages: Sequence[Passage]) -> float:
        """Estimates how likely the corpus covers a part, 0..1; compared with `floor.threshold`."""
        return self.floor.estimate(self.read_signs(part, passages)) if passages else 0.0

    def read_signs(self, part: Part, passages: Sequence[Passage]) -> Signs:
        """Reads from a part and its passages what the floor is estimated from."""
        ranked = self._ranker.rank(part, passages)
        match, weakest = self._compare_words(part, ranked)
        best, around = self._read(part, passages, trusts=match >= HARDLY or not self._names_unknown(part))
        return Signs(
            dense=max(passage.dense for passage in passages),
            coverage=max(passage.coverage for passage in passages[:FIRST]),
            subject=float(bool(self._ranker.terms.find(part.text))),
            known=self._retriever.share_known(read_question_stems(part.text)),
            names=self._retriever.share_known(read_names(part.text)),
            match=match,
            weakest=weakest,
            length=math.log1p(len(set(read_question_stems(part.text)))),
            read=best,
            around=around,
        )

    def _names_unknown(self, part: Part) -> bool:
        """Tells whether the part names something that the corpus never does; numbers are no names here."""
        return self._retriever.share_known([name for name in read_names(part.text) if name.isalpha()]) < 1

    def _read(self, part: Part, passages: Sequence[Passage], trusts: bool) -> tuple[float, float]:
        """The best log-odds that a passage answers, and their mean, as shares of their range; 0 without a reader.

        Without trust they count as low at best: "Who won the 2022 World Cup?" was taken for answered by a lesson.
        """
        odds = [min(max(reading.answers, -ODDS), ODDS) for reading in self._ranker.read(part, passages).values()]
        best = max(odds, default=-ODDS)
        mean = sum(odds) / len(odds) if odds else -ODDS
        best = best if trusts else min(best, DOUBTED)
        return (best + ODDS) / (2 * ODDS), (mean + ODDS) / (2 * ODDS)

    def _compare_words(self, part: Part, ranked: Sequence[Evidence]) -> tuple[float, float]:
        """How well one passage meets the part's words, and the worst met of them (see `Signs`)."""
        if self._ranker.matcher is None or not ranked:
            return 0.0, 0.0
        near = ranked[:NEAR]
        best = self._ranker.matcher.compare(part.search_text, [evidence.quote for evidence in near])
        passages = [evidence.passage.chunk.id for evidence in near]
        rows = [best[[place == passage for place in passages]].max(axis=0) for passage in dict.fromkeys(passages)]
        met = max(rows, key=lambda row: float(row.mean()) if row.size else 0.0)
        if not met.size:
            return 0.0, 0.0
        harmonic = 1 / float(np.mean(1 / np.maximum(met, LEAST)))
        return harmonic, float(np.quantile(met, WORST))
