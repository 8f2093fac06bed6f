"""Texts fall into pieces that can be quoted, and into words and numbers that can be compared."""

import pytest

from fakes_core import fold
from tutor.sentences import Piece, read_numbers, read_stems, read_words, split_pieces, split_sentences, stem


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Hu et al. 2021 wrote it. Then more.", ["Hu et al. 2021 wrote it.", "Then more."]),
        ("Use e.g. LoRA here. Fine.", ["Use e.g. LoRA here.", "Fine."]),
        ("It cost 4.5 USD. It took 3 hours.", ["It cost 4.5 USD.", "It took 3 hours."]),
        ("The U.S. Market grew. We left.", ["The U.S. Market grew.", "We left."]),
        ('He said "stop." Then he went.', ['He said "stop."', "Then he went."]),
        ("It is cheap (very). **LoRA** wins.", ["It is cheap (very).", "**LoRA** wins."]),
        ("no stop at the end", ["no stop at the end"]),
        ("Line one\ngoes on. Line two.", ["Line one\ngoes on.", "Line two."]),
        ("   ", []),
    ],
)
def test_sentences_end_where_they_end(text: str, sentences: list[str]) -> None:
    assert split_sentences(text) == sentences


def test_pieces_have_their_kind_and_lose_only_their_marker() -> None:
    text = (
        "First. Second.\n- an item\n  goes on\n12) another\n| A | B |\n|---|---|\n| 1 | 2 |\n"
        "> Often taught as this. In fact that.\nLast."
    )
    assert split_pieces(text) == [
        Piece("First.", "sentence"),
        Piece("Second.", "sentence"),
        Piece("an item\n  goes on", "item"),
        Piece("another", "item"),
        Piece("| 1 | 2 |", "row", "| A | B |"),
        Piece("Often taught as this. In fact that.", "quote"),
        Piece("Last.", "sentence"),
    ]


def test_rows_of_a_continued_table_know_their_columns_from_the_context() -> None:
    pieces = split_pieces("| 3 | 4 |\n| 5 | 6 |", "T > A\n| A | B |\n|---|---|")
    assert pieces == [Piece("| 3 | 4 |", "row", "| A | B |"), Piece("| 5 | 6 |", "row", "| A | B |")]


def test_a_heading_path_alone_is_no_header() -> None:
    assert split_pieces("| 3 | 4 |", "T > A")[0].header == ""


def test_a_correction_of_several_lines_is_one_piece() -> None:
    pieces = split_pieces("> Often taught as: LoRA is slow.\n> In fact a merged LoRA is not.")
    assert len(pieces) == 1 and "slow" in pieces[0].text and "merged" in pieces[0].text


def test_pieces_are_verbatim_slices() -> None:
    text = "A (b). “C d.” E\nf! - g\n\n- h i. J k.\n1. l\nM n"
    assert all(fold(piece.text) in fold(text) for piece in split_pieces(text))


def test_words_of_a_hyphenated_name_count_whole_and_in_parts() -> None:
    assert read_words("Fine-tuning cost") == ["finetuning", "fine", "tuning", "cost"]
    assert set(read_stems("fine-tuning")) & set(read_stems("finetuning"))


def test_stems_join_forms_and_drop_small_words() -> None:
    assert stem("tuning") == stem("tuned") == stem("tune")
    assert read_stems("What is the cost of the models?") == [stem("cost"), stem("models")]
    assert read_stems("is it of the") == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("5,000 labels", {"5000"}),
        ("$1,234.50", {"1234.50"}),
        ("LoRA 2 %", {"2"}),
        ("1, 2 and 3", {"1", "2", "3"}),
        ("none", set()),
    ],
)
def test_numbers_lose_their_thousands_separators(text: str, numbers: set[str]) -> None:
    assert read_numbers(text) == numbers
