"""Word pieces of chunks, packed: what they keep, and how a question is compared with them."""

import numpy as np
import pytest

from tutor.token_vectors import DIRECTIONS, TokenVectors, fit_basis, join, pack, shorten


def make_rows(count: int, dimension: int = 384, kinds: int = 20) -> np.ndarray:
    """Unit rows around a few directions, as word pieces are."""
    generator = np.random.default_rng(3)
    centres = generator.normal(size=(kinds, dimension))
    rows = centres[generator.integers(kinds, size=count)] + 0.3 * generator.normal(size=(count, dimension))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def rows() -> np.ndarray:
    return make_rows(600)


@pytest.fixture
def tokens(rows: np.ndarray) -> TokenVectors:
    basis = fit_basis(rows)
    return join([pack(rows[start : start + 50], basis) for start in range(0, 600, 50)], basis)


def test_packing_keeps_what_is_alike(rows: np.ndarray) -> None:
    basis = fit_basis(rows)
    assert basis.shape == (384, DIRECTIONS) and np.allclose(basis.T @ basis, np.eye(DIRECTIONS), atol=1e-4)
    packed = pack(rows, basis)
    assert packed.dtype == np.int8 and packed.nbytes * 12 == rows.nbytes
    short = shorten(rows, basis)
    assert np.abs(packed / 127 - short).max() < 0.005 and np.allclose(np.linalg.norm(short, axis=1), 1, atol=1e-5)
    alike = rows[:100] @ rows.T > 0.7
    assert (short[:100] @ short.T)[alike].min() > 0.7


def test_a_chunk_meets_its_own_pieces_best(rows: np.ndarray, tokens: TokenVectors) -> None:
    for place in (0, 5, 11):
        found = tokens.compare(rows[place * 50 : place * 50 + 8], range(12))
        assert found.shape == (12,) and int(np.argmax(found)) == place and found[place] == pytest.approx(1, abs=0.01)
    assert list(tokens.compare(rows[:8], [3, 0])) == [
        tokens.compare(rows[:8], [3])[0],
        tokens.compare(rows[:8], [0])[0],
    ]


def test_chunks_and_questions_without_words_meet_nothing(rows: np.ndarray) -> None:
    basis = fit_basis(rows)
    tokens = join([pack(rows[:0], basis), pack(rows[:4], basis), pack(rows[:0], basis)], basis)
    found = tokens.compare(rows[:2], [0, 1, 2])
    assert found[0] == found[2] == 0 and found[1] == pytest.approx(1, abs=0.01)
    assert list(tokens.compare(rows[:0], [0, 1])) == [0, 0] and len(tokens.compare(rows[:2], [])) == 0
    assert [len(each) for each in tokens.split()] == [0, 4, 0]


@pytest.mark.parametrize(("count", "dimension"), [(1, 8), (5, 64), (3, 200)])
def test_few_pieces_or_directions_are_no_obstacle(count: int, dimension: int) -> None:
    rows = make_rows(count, dimension)
    basis = fit_basis(rows)
    tokens = join([pack(rows, basis)], basis)
    assert basis.shape == (dimension, min(dimension, DIRECTIONS))
    assert tokens.compare(rows, [0])[0] == pytest.approx(1, abs=0.02)
