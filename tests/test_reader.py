"""Question and passage read together: what the reader takes for the answer, and weights that do not fit."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tutor.app import READERS, find_home
from tutor.embedding import SentenceEmbedder
from tutor.errors import ReaderInvalid
from tutor.precision import pick_precision
from tutor.reader import (
    CLS,
    DEEP_SHARE,
    HOPELESS,
    NEAR_PASSAGES,
    SEP,
    TOKENS,
    UNREAD,
    PassageReader,
    Reading,
    ReadPassage,
    encode,
    open_reader,
)
from tutor.sentences import split_pieces

WEIGHTS = [find_home() / file for file in READERS]
CHOIR = (
    "The choir rehearses on Wednesdays from 7:30 p.m. in the hall of the school. "
    "The subscription is 48 pounds a term. Ruben leads the choir."
)
BREAD = "Let the dough rest for forty minutes. Bake the loaf at 230 degrees until the crust is dark."


def make(name: str, text: str, place: str = "") -> ReadPassage:
    return ReadPassage(name, place, tuple(split_pieces(text)))


def count_letters(text: str) -> list[int]:
    """A tokenizer of one token a word, which is its length."""
    return [len(word) for word in text.split()]


def test_each_piece_keeps_its_place_among_the_tokens() -> None:
    ids, asked, spans = encode(count_letters, "who leads", make("a", CHOIR, "Choir > People"))
    assert ids[0] == CLS and ids[asked - 1] == SEP == ids[-1]
    pieces = split_pieces(CHOIR)
    assert [ids[start:end] for start, end in spans] == [count_letters(piece.text) for piece in pieces]


def test_a_tables_columns_are_read_once_before_its_rows() -> None:
    table = "| Part | Price |\n|---|---|\n| rim | 5 |\n| hub | 9 |"
    ids, asked, spans = encode(count_letters, "price", make("t", table))
    header = count_letters("| Part | Price |")
    assert (
        len(spans) == 2 and ids[asked : asked + len(header)] == header == ids[spans[0][0] - len(header) : spans[0][0]]
    )
    assert spans[1][0] == spans[0][1]


def test_what_does_not_fit_is_left_unread() -> None:
    ids, _, spans = encode(
        count_letters, "long", make("l", " ".join(f"Sentence number {n} ends here." for n in range(99)))
    )
    assert len(ids) == TOKENS and spans[-1][0] == spans[-1][1]


def test_what_was_asked_before_stands_in_front_and_takes_no_room_from_the_passage() -> None:
    passage = make("l", " ".join(f"Sentence number {n} ends here." for n in range(99)))
    alone, asked, _ = encode(count_letters, "how long", passage)
    after, later, _ = encode(count_letters, "how long", passage, "what is it")
    assert after[:5] == [CLS, *count_letters("what is it"), SEP] and later == asked + 4
    assert len(after) > len(alone) == TOKENS


def test_an_embedder_without_an_encoder_has_no_reader(tmp_path: Path) -> None:
    assert open_reader(object(), [tmp_path / "none"]) is None


class Lender:
    """An embedder of other weights."""

    fingerprint = "other@0"

    def copy_encoder(self) -> tuple[Any, Any]:
        raise AssertionError("weights that do not fit must be refused first")


@pytest.mark.parametrize("damage", ["other", "missing", "damaged"])
def test_weights_that_do_not_fit_are_refused(tmp_path: Path, damage: str) -> None:
    path = {"other": WEIGHTS[0], "missing": tmp_path / "no.safetensors", "damaged": tmp_path / "bad.safetensors"}[
        damage
    ]
    (tmp_path / "bad.safetensors").write_bytes(b"\x08\x00\x00\x00\x00\x00\x00\x00nonsense")
    with pytest.raises(ReaderInvalid):
        open_reader(Lender(), [path])


class Scripted:
    """A reader that says of each passage what was agreed, and remembers what it was asked."""

    def __init__(self, odds: dict[str, float]) -> None:
        self.odds, self.asked = odds, []

    def read(self, question: str, passages: Sequence[ReadPassage], before: str = "") -> list[Reading]:
        self.asked += [passage.id for passage in passages]
        return [Reading(self.odds[passage.id], (self.odds[passage.id],)) for passage in passages]


NAMES = "abcdef"
FEW = [make(name, "One sentence stands here.") for name in NAMES]


def test_the_deep_one_reads_the_passages_that_the_quick_ones_like_best() -> None:
    quick, deep = Scripted(dict(zip(NAMES, range(6), strict=True))), Scripted(dict.fromkeys(NAMES, -2.0))
    readings = PassageReader([quick], deep).read("Who?", FEW)
    assert sorted(deep.asked) == sorted(NAMES[-NEAR_PASSAGES:])
    for place, reading in enumerate(readings):
        mixed = (1 - DEEP_SHARE) * place - 2 * DEEP_SHARE
        assert reading.answers == pytest.approx(place if NAMES[place] not in deep.asked else mixed)
        assert reading.pieces == pytest.approx((reading.answers,))


def test_the_deep_one_is_not_asked_where_nothing_answers_nor_twice() -> None:
    deep = Scripted(dict.fromkeys(NAMES, 1.0))
    assert [
        each.answers for each in PassageReader([Scripted(dict.fromkeys(NAMES, HOPELESS - 1))], deep).read("Who?", FEW)
    ] == [HOPELESS - 1] * len(FEW)
    assert not deep.asked
    reader = PassageReader([Scripted(dict.fromkeys(NAMES, 0.0))], deep)
    assert reader.read("Who?", FEW[:2]) == reader.read("Who?", FEW[:2])
    assert sorted(deep.asked) == ["a", "b"] and reader.read("Who?", []) == []


def test_without_a_deep_one_the_first_quick_one_reads_all_and_the_others_what_it_likes_best() -> None:
    first, second = Scripted(dict(zip(NAMES, range(6), strict=True))), Scripted(dict.fromkeys(NAMES, -2.0))
    readings = PassageReader([first, second]).read("Who?", FEW)
    assert sorted(first.asked) == sorted(NAMES) and sorted(second.asked) == sorted(NAMES[-NEAR_PASSAGES:])
    assert [each.answers for each in readings] == [0, 1, 2, *((place - 2) / 2 for place in range(3, 6))]


@pytest.fixture(scope="module")
def reader() -> PassageReader:
    return open_both()


def open_both() -> PassageReader:
    opened = open_reader(SentenceEmbedder(), WEIGHTS)
    assert opened is not None
    return opened


@pytest.mark.model
@pytest.mark.parametrize(
    ("question", "text", "piece"),
    [
        ("On which day does the choir meet?", CHOIR, 0),
        ("What do members pay each term?", CHOIR, 1),
        ("Who is the conductor?", CHOIR, 2),
        ("How hot must the oven be?", BREAD, 1),
    ],
)
def test_the_piece_that_answers_stands_out(reader: PassageReader, question: str, text: str, piece: int) -> None:
    right, wrong = reader.read(question, [make(text, text), make("x", BREAD if text == CHOIR else CHOIR)])
    assert right.answers > wrong.answers
    assert max(range(len(right.pieces)), key=lambda place: right.pieces[place]) == piece


@pytest.mark.model
def test_what_was_asked_before_says_what_a_pronoun_means(reader: PassageReader) -> None:
    passage = [make("c", CHOIR)]
    asked = {"Who leads the choir?": "Is there a fee?", "What does the club cost?": "And on which day?"}
    for before, question in asked.items():
        alone, after = (reader.read(question, passage, told)[0] for told in ("", before))
        assert alone != after and after.answers > -4


@pytest.mark.model
def test_what_only_sounds_alike_answers_less(reader: PassageReader) -> None:
    asked = ["What is the subscription a term?", "Who leads the choir?", "When does the choir rehearse?"]
    absent = [
        "What does a ticket for the concert cost?",
        "Since when has Ruben led it?",
        "Why does the choir not sing Bach?",
    ]
    passage = [make("c", CHOIR)]
    told = [reader.read(question, passage)[0].answers for question in asked]
    assert min(told) > max(reader.read(question, passage)[0].answers for question in absent)


@pytest.mark.model
def test_reading_together_or_apart_is_the_same(reader: PassageReader) -> None:
    passages = [make("one", CHOIR), make("two", BREAD), make("three", f"{BREAD} {CHOIR}")]
    together = reader.read("Who leads the choir?", passages)
    apart = [open_both().read("Who leads the choir?", [each])[0] for each in passages]
    rounding = 1e-3 if pick_precision().itemsize == 4 else 0.2  # of log-odds between about -6 and 6
    for one, other in zip(together, apart, strict=True):
        assert one.answers == pytest.approx(other.answers, abs=rounding)
        assert one.pieces == pytest.approx(other.pieces, abs=rounding)
    long = make("long", " ".join(f"Sentence number {n} ends here." for n in range(99)))
    assert reader.read("Who?", [long])[0].pieces[-1] == UNREAD
