"""The abstention floor: how likely the corpus covers a question, judged from what retrieval found.

Contract: `Floor.estimate(signs)` is a logistic regression over a few signs. The one that parts best is what a reader
says that sees question and passage together: of the best passage, and in the mean of all it read, for what surrounds
an answer speaks of the question, too. Beside it, how well the words of the question are met within one passage (a
harmonic mean over word pieces). All other signs added nothing on seven corpora, each left out of the fit in turn
(EXPERIMENTS.md, 2026-11-27). `tutor eval floor` fits again and prints the result beside the weights in use; they are
copied here by hand, so that a change is a decision somebody signs. It does not know passages or questions.
"""

import math
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    """What the floor is estimated from, each 0..1 but `length`.

    `match`: harmonic mean over the question's word pieces of their best cosine within the passage that meets them
    best; `weakest`: the tenth part of them that is met worst; `names`: share of its names and numbers that occur in
    the corpus; `length`: logarithm of 1 + its content words; `read`: the reader's best log-odds that a passage
    answers, -6 to 6 told as 0 to 1; `around`: their mean over all passages read, told likewise. Where words are not
    compared one by one: `dense`, the best cosine; `coverage`, share of the question's words in one good passage, rare
    words counting more; `subject`, 1 when it names a technique of the course; `known`, share of its words that occur
    in the corpus.
    """

    dense: float
    coverage: float
    subject: float
    known: float
    names: float = 1.0
    match: float = 0.0
    weakest: float = 0.0
    length: float = 0.0
    read: float = 0.0
    around: float = 0.0


@dataclass(frozen=True, slots=True)
class Floor:
    """Weights of the regression and the likelihood needed to answer, alone and `beside` a covered part.

    Below `sure` an answer says that it may not be exactly what was asked for.
    """

    dense: float = 0.0
    coverage: float = 0.0
    subject: float = 0.0
    known: float = 0.0
    names: float = 0.0
    match: float = 5.26
    weakest: float = 0.0
    length: float = 0.0
    read: float = 6.83
    around: float = 7.73
    offset: float = -7.16
    threshold: float = 0.42
    beside: float = 0.3
    sure: float = 0.6

    def estimate(self, signs: Signs) -> float:
        """Likelihood that the corpus covers the question, 0..1."""
        weights = asdict(self)
        total = self.offset + sum(weights[name] * value for name, value in asdict(signs).items())
        return 1 / (1 + math.exp(-total))


# where no reader fits the embedding model; fitted on the calibration halves, SQuAD 2.0 and two foreign sets
WITHOUT_READER = Floor(
    names=1.56,
    match=3.03,
    weakest=3.55,
    length=0.59,
    read=0.0,
    around=0.0,
    offset=-5.02,
    threshold=0.4,
    beside=0.3,
    sure=0.5,
)
# where words are not compared one by one; fitted on the calibration half of the course's first question set
WITHOUT_MATCHER = Floor(
    dense=2.38,
    coverage=3.92,
    subject=4.0,
    known=4.24,
    names=0.0,
    match=0.0,
    weakest=0.0,
    length=0.0,
    read=0.0,
    around=0.0,
    offset=-7.13,
    threshold=0.5,
    beside=0.2,
    sure=0.5,
)
