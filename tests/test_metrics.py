"""Figures from numbers and from one text: the published definitions on small cases."""

import math

import pytest

from tutor.quality.metrics import (
    average,
    count_bins,
    is_within,
    measure_ndcg,
    measure_separation,
    percentile,
    rank_of_first,
    reciprocal,
    share,
)
from tutor.quality.text_measures import (
    contains_any,
    count_stated,
    count_syllables,
    count_words,
    measure_ease,
    strip_markup,
)


def test_a_share_has_wilsons_interval() -> None:
    half = share(5, 10)
    assert (half["share"], half["hits"], half["total"]) == (0.5, 5, 10)
    assert (half["low"], half["high"]) == pytest.approx((0.2366, 0.7634), abs=1e-4)
    assert share(10, 10)["high"] == 1.0
    assert share(10, 10)["low"] == pytest.approx(0.7225, abs=1e-4)
    assert share(0, 0)["share"] is None


def test_a_mean_has_the_same_interval_every_time() -> None:
    values = [float(number) for number in range(40)]
    first = average(values)
    assert first == average(values)
    assert first["mean"] == 19.5
    assert 15 < first["low"] < 19.5 < first["high"] < 24
    assert average([2.0, 2.0])["low"] == average([2.0, 2.0])["high"] == 2.0
    assert average([])["mean"] is None


def test_ranks() -> None:
    assert rank_of_first(["b", "a"], ["a", "c"]) == 2
    assert rank_of_first(["b"], ["a"]) == 0
    assert [reciprocal(rank) for rank in (0, 1, 4)] == [0.0, 1.0, 0.25]
    assert [is_within(rank, 3) for rank in (0, 1, 3, 4)] == [False, True, True, False]


def test_ndcg() -> None:
    assert measure_ndcg([True, False], 1) == 1.0
    assert measure_ndcg([False, True], 1) == pytest.approx(1 / math.log2(3))
    assert measure_ndcg([True, False, True], 2) == pytest.approx(1.5 / (1 + 1 / math.log2(3)))
    assert measure_ndcg([False] * 5 + [True], 1) == 0.0
    assert measure_ndcg([True], 0) == 0.0


def test_separation() -> None:
    assert measure_separation([0.9, 0.8], [0.1]) == 1.0
    assert measure_separation([0.5], [0.5]) == 0.5
    assert measure_separation([], [0.5]) is None


def test_percentiles_and_bins() -> None:
    assert percentile([3.0, 1.0, 2.0], 50) == 2.0
    assert percentile([], 50) == 0.0
    assert [entry["count"] for entry in count_bins([0.0, 1.0, 5.0], [0.0, 1.0, 2.0])] == [1, 1, 1]


def test_facts_are_found_through_emphasis_markers_and_line_ends() -> None:
    text = "Keep **three\n labelled** examples [1]. It costs 5 EUR."
    assert contains_any(text, ["three labelled examples"])
    assert contains_any(text, ["nothing", "5 eur"])
    assert not contains_any(text, ["four"])
    assert count_stated(text, [["three labelled"], ["four"]]) == 1


def test_words_and_markup() -> None:
    text = "| a | b |\n|---|---|\n| one [1] | two |\n\n- three\n> **four** [2]."
    assert strip_markup(text).split() == ["a", "b", "one", "two", "three", "four."]
    assert count_words(text) == 6


@pytest.mark.parametrize(("word", "count"), [("the", 1), ("table", 2), ("make", 1), ("customization", 5), ("free", 1)])
def test_syllables(word: str, count: int) -> None:
    assert count_syllables(word) == count


def test_reading_ease_falls_with_long_words_and_sentences() -> None:
    easy = measure_ease("The cat sat. The dog ran.")
    assert easy == pytest.approx(206.835 - 1.015 * 3 - 84.6, abs=0.05)
    hard = measure_ease("Organizational customization necessitates considerable computational infrastructure.")
    assert hard is not None
    assert easy is not None
    assert hard < easy
    assert measure_ease("12 [1]") is None
