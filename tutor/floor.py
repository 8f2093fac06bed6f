"""The abstention floor: how likely the corpus covers a question, judged from what retrieval found.

Contract: `Floor.estimate(signs)` is a logistic regression over a few signs. The one that parts best is what a reader
says that sees question and passage together: of the best passage, and in the mean of all it read, for what surrounds
an answer speaks of the question, too. Beside it, how high the best piece ranks, in which words, subject and the
readers' word for the piece come together, and whether any passage speaks of its subject at all: readers, who learnt on
questions that sound as if, are unsure of a question from quite elsewhere where they should be certain. All other signs
added nothing with each corpus left out of the fit in turn (EXPERIMENTS.md; the weights in use were fitted on eighteen
corpora, each asked questions about the others, too, 2026-11-28). Without a reader, words alone tell. `tutor eval floor`
fits again and prints the result beside the weights in use; they are copied here by hand, so that a change is a decision
somebody signs. It does not know passages or questions.
"""

import math
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    """What the floor is estimated from, each 0..1.

    `names`: share of the question's names and numbers that occur in the corpus; `match`: harmonic mean over its word
    pieces of their best cosine within a piece, the best of the three that rank highest; `weakest`: the tenth part of
    them that is met worst there; `read`: the reader's best log-odds that a passage answers, -6 to 6 told as 0 to 1;
    `around`: their mean over all passages read, told likewise; `topic`: whether the nearest passages, by cosine and
    by shared words, are near enough to speak of the subject; `rank`: the score of the piece that ranks highest, 0 to 4.
    """

    names: float = 1.0
    match: float = 0.0
    weakest: float = 0.0
    read: float = 0.0
    around: float = 0.0
    topic: float = 1.0
    rank: float = 0.0


@dataclass(frozen=True, slots=True)
class Floor:
    """Weights of the regression and the likelihood needed to answer, alone and `beside` a covered part.

    A question `translated` word by word needs less: its English reads badly to the reader. Below `sure` an answer says
    that it may not be exactly what was asked for.
    """

    names: float = 0.0
    match: float = 0.0
    weakest: float = 0.0
    read: float = 5.53
    around: float = 3.63
    topic: float = 3.98
    rank: float = 12.86
    offset: float = -13.9
    threshold: float = 0.44
    beside: float = 0.4
    translated: float = 0.3
    sure: float = 0.62

    def estimate(self, signs: Signs) -> float:
        """Likelihood that the corpus covers the question, 0..1."""
        weights = asdict(self)
        total = self.offset + sum(weights[name] * value for name, value in asdict(signs).items())
        return 1 / (1 + math.exp(-total))


# where a deep one reads along; fitted on the same corpora. The rank is one of `tutor/evidence.py`: other weights there
# want another fit
DEEP = Floor(read=8.99, around=4.61, topic=2.08, rank=11.25, offset=-12.97)
# where no reader fits the embedding model; fitted on seven of them
WITHOUT_READER = Floor(
    names=1.86,
    match=4.2,
    weakest=4.2,
    read=0.0,
    around=0.0,
    topic=0.0,
    rank=0.0,
    offset=-4.63,
    threshold=0.5,
    beside=0.4,
    translated=0.4,
    sure=0.62,
)
