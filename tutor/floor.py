"""The abstention floor: how likely the corpus covers a question, judged from what retrieval found.

Contract: `Floor.estimate(signs)` is a logistic regression over a few signs. The weights in use were fitted once over
SQuAD 2.0 items and whole question sets, both halves, and rounded (EXPERIMENTS.md, 2026-11-27): no half is a clean test
of them. `tutor eval floor` fits on the calibration halves alone and prints the result beside them; weights are copied
here by hand, so that a change is a decision somebody signs. It does not know passages or questions.
"""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    """What the floor is estimated from, each 0..1.

    `dense`: best cosine; `coverage`: share of the question's words in one good passage, rare words counting more;
    `subject`: 1 when it names a technique of the course; `known`: share of its words that occur in the corpus at all;
    `names`: the same of its names and numbers; `match`: how well the best sentence meets it word by word.
    """

    dense: float
    coverage: float
    subject: float
    known: float
    names: float = 1.0
    match: float = 0.0


@dataclass(frozen=True, slots=True)
class Floor:
    """Weights of the regression and the likelihood needed to answer, alone and `beside` a covered part."""

    dense: float = 1.7
    coverage: float = 1.3
    subject: float = 0.3
    known: float = 0.5
    names: float = 1.6
    match: float = 2.4
    offset: float = -4.2
    threshold: float = 0.4
    beside: float = 0.3

    def estimate(self, signs: Signs) -> float:
        """Likelihood that the corpus covers the question, 0..1."""
        total = (
            self.offset
            + self.dense * signs.dense
            + self.coverage * signs.coverage
            + self.subject * signs.subject
            + self.known * signs.known
            + self.names * signs.names
            + self.match * signs.match
        )
        return 1 / (1 + math.exp(-total))


# where words are not compared one by one; fitted on the calibration half of the course's first question set
WITHOUT_MATCHER = Floor(
    dense=2.38, coverage=3.92, subject=4.0, known=4.24, names=0.0, match=0.0, offset=-7.13, threshold=0.5, beside=0.2
)
