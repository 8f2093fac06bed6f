"""Slips of the pen, and words that only look like some."""

import pytest

from tutor.spelling import Speller

TEXTS = [
    "The lampshade repairs: 65 pounds. The ceiling is high. Drawers and drawers of glass, a degree, many hives. Hives!",
    "Security and security guards; leaves, leaves; a kiln and a kiln; retrieval; Talmer and Talmer.",
]
SPELLER = Speller(TEXTS, {"password", "cctv"}.__contains__)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("repair a lampshad", "repair a lampshade"),  # said once
        ("how hihg is the celing", "how high is the ceiling"),
        ("the maximun wieght", "the maximum weight"),  # words of the dictionary
        ("in charg of sumer", "in charge of summer"),  # neither stems nor hardly a word count as words
        ("retreevull of drawrs", "retrieval of drawers"),
        ("a fery over the gras", "a ferry over the grass"),
    ],
)
def test_slips_are_mended(typed: str, meant: str) -> None:
    assert SPELLER.mend(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "is it dearer to squirt the loaves, or the kilo of biro",
        "conked out, movers, a tuner, tamper",
        "motorised and recognising",
        "Ask Zendesk about Quwen, HIVS and the fory",
        "the cctv password",
        "",
    ],
)
def test_words_are_left_alone(typed: str) -> None:
    assert SPELLER.mend(typed) == typed
