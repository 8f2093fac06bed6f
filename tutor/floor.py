"""The abstention floor: how likely the corpus covers a question, judged from what retrieval found.

Contract: `Floor.estimate(signs)` is a logistic regression over four signs. Its weights are fitted on the
calibration half of tests/data/questions.yaml by `tutor eval floor`, which prints them with their error on the other
half; they are copied here by hand, so that a change is a decision somebody signs. It does not know passages or
questions.
"""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    """What the floor is estimated from, each 0..1.

    `dense`: best cosine; `coverage`: share of the question's words in one good passage, rare words counting more;
    `subject`: 1 when it names a technique of the course; `known`: share of its words that occur in the corpus at all.
    """

    dense: float
    coverage: float
    subject: float
    known: float


@dataclass(frozen=True, slots=True)
class Floor:
    """Weights of the regression and the likelihood needed to answer, alone and `beside` a covered part."""

    dense: float = 2.38
    coverage: float = 3.92
    subject: float = 4.0
    known: float = 4.24
    offset: float = -7.13
    threshold: float = 0.5
    beside: float = 0.2

    def estimate(self, signs: Signs) -> float:
        """Likelihood that the corpus covers the question, 0..1."""
        total = (
            self.offset
            + self.dense * signs.dense
            + self.coverage * signs.coverage
            + self.subject * signs.subject
            + self.known * signs.known
        )
        return 1 / (1 + math.exp(-total))
