"""Pieces of a chunk are compared with a question out of the index, and a few of them alone."""

import re

import numpy as np
import pytest

from fakes_core import HashEmbedder
from tutor.engine import Tutor
from tutor.piece_matching import PieceMatcher, align
from tutor.sentences import split_pieces
from tutor.types import Chunk


@pytest.fixture
def matcher(read_only_tutor: Tutor) -> PieceMatcher:
    return PieceMatcher(read_only_tutor.steps.retriever.store, HashEmbedder())


def split(chunk: Chunk) -> list[str]:
    return [piece.text for piece in split_pieces(chunk.text, chunk.context)]


def test_every_piece_of_every_chunk_meets_its_own_words(read_only_tutor: Tutor, matcher: PieceMatcher) -> None:
    retriever = read_only_tutor.steps.retriever
    for chunk in retriever.store.chunks:
        pieces = split(chunk)
        for place, piece in enumerate(pieces):
            means = matcher.match(retriever.read_query(piece), chunk, pieces).mean(axis=1)
            assert means.argmax() == place or means[place] > 0.9, piece


def test_a_word_that_no_piece_answers_to_is_hardly_met(read_only_tutor: Tutor, matcher: PieceMatcher) -> None:
    retriever = read_only_tutor.steps.retriever
    chunk = next(chunk for chunk in retriever.store.chunks if "thin matrices" in chunk.text)
    met = matcher.match(retriever.read_query("matrices marmalade"), chunk, split(chunk))
    assert met.shape == (len(split(chunk)), 2)
    assert met[:, 0].max() > 0.8 and met[:, 1].max() < 0.5


def test_pieces_read_alone_are_read_once_and_meet_the_same_words(read_only_tutor: Tutor) -> None:
    retriever, embedder = read_only_tutor.steps.retriever, HashEmbedder()
    matcher = PieceMatcher(retriever.store, embedder)
    query = retriever.read_query("thin matrices")
    pieces = ["LoRA adds two thin matrices.", "An invoice is due in May.", "LoRA adds two thin matrices."]
    first = matcher.match_alone(query, pieces)
    assert first.shape == (3, 2) and first[0].min() > 0.9 and first[1].max() < 0.5
    assert np.array_equal(matcher.match_alone(query, pieces[:1]), first[:1]) and embedder.embedded.count(pieces[0]) == 1


def test_nothing_is_embedded_and_what_is_not_found_is_met_by_nothing(read_only_tutor: Tutor) -> None:
    retriever = read_only_tutor.steps.retriever
    query, chunk, embedder = retriever.read_query("thin matrices"), retriever.store.chunks[0], HashEmbedder()
    matcher = PieceMatcher(retriever.store, embedder)
    pieces = ["words that stand nowhere", split(chunk)[0]]
    for _ in range(2):
        met = matcher.match(query, chunk, pieces)
        assert not met[0].any() and met[1].any() and met.dtype == np.float32
    assert embedder.calls == 0
    assert matcher.match(query, chunk, []).shape == (0, len(query.tokens))


@pytest.mark.parametrize(
    ("pieces", "spans"),
    [
        (["One two.", "three four\nfive"], ((2, 4), (4, 7))),
        (["One two."], ((2, 4),)),
        (["Title", "nowhere", "three four\nfive"], ((0, 0), (0, 0), (4, 7))),
        (["three four\nfive six"], ((0, 0),)),
    ],
)
def test_pieces_are_found_behind_the_heading_and_through_the_marks_of_a_quotation(
    pieces: list[str], spans: tuple[tuple[int, int], ...]
) -> None:
    text = "My Title\nOne two.\n> three four\n> five"
    places = [match.span() for match in re.finditer(r"[\w.]+", text)]
    assert align(text, len("My Title"), pieces, places) == spans
