"""Chunks can be embedded whole and quoted verbatim; rows and items stay in one piece."""

import re

import pytest

from fakes_core import SAMPLE_LESSONS, HashEmbedder, fold, make_lesson
from tutor.chunking import CONTEXT_LIMIT, LIMIT, embedded_text, read_units, split_lesson
from tutor.lessons import read_lessons
from tutor.sentences import split_pieces
from tutor.settings import find_home
from tutor.types import Chunk

count = HashEmbedder().count_tokens


def split(body: str, title: str = "Lesson") -> list[Chunk]:
    return split_lesson(make_lesson(body, title), count)


def course() -> list:
    lessons, _ = read_lessons([SAMPLE_LESSONS, find_home() / "corpus" / "lessons"])
    return [pytest.param(lesson, id=lesson.source) for lesson in lessons]


@pytest.mark.parametrize("lesson", course())
def test_every_lesson_of_the_course_keeps_its_promises(lesson) -> None:
    """One test for all properties, over real text."""
    whole = fold(lesson.body)
    chunks = split_lesson(lesson, count)
    assert chunks and len({chunk.id for chunk in chunks}) == len(chunks)
    assert [chunk.order for chunk in chunks] == list(range(len(chunks)))
    for chunk in chunks:
        assert count(chunk.text) <= LIMIT
        assert count(chunk.context.splitlines()[0]) <= CONTEXT_LIMIT
        assert chunk.section.startswith(lesson.title)
        assert all(fold(line) in whole for line in chunk.text.splitlines())
        for piece in split_pieces(chunk.text, chunk.context):
            assert fold(piece.text) in whole
    text = "\n".join(chunk.text for chunk in chunks)
    rows = {line.strip() for line in lesson.body.splitlines() if line.startswith("|")}
    assert rows <= set(text.splitlines())
    assert "```" not in text and "flowchart" not in text


def test_sections_are_never_mixed_and_paths_name_the_headings() -> None:
    chunks = split("# T\n\nintro\n\n## A\n\nalpha\n\n### A1\n\ndeep\n\n## B\n\nbeta\n", "T")
    assert [(chunk.section, chunk.text) for chunk in chunks] == [
        ("T", "intro"),
        ("T > A", "alpha"),
        ("T > A > A1", "deep"),
        ("T > B", "beta"),
    ]


def test_neighbours_share_a_chunk_until_it_is_full() -> None:
    paragraph = " ".join(["word"] * 60)
    chunks = split("\n\n".join([paragraph] * 7))
    assert [count(chunk.text) for chunk in chunks] == [180, 180, 60]


def test_figures_comments_and_exercises_are_left_out() -> None:
    lessons, _ = read_lessons([SAMPLE_LESSONS])
    text = "\n".join(chunk.text for lesson in lessons for chunk in split_lesson(lesson, count))
    for hidden in ("zebrafish", "walrus", "pelican", "printed on paper"):
        assert hidden not in text
    for kept in ("thin matrices", "5 ms", "handbook", "480 USD"):
        assert kept in text


def test_a_picture_on_its_own_line_is_left_out() -> None:
    chunks = split("## A\n\nbefore it\n![a drawing](../a.svg)\nafter it, see ![this](b.png)\n")
    text = "\n".join(chunk.text for chunk in chunks)
    assert "drawing" not in text and "before it" in text and "after it, see ![this](b.png)" in text


def test_a_long_table_is_cut_between_rows_only_and_names_its_columns() -> None:
    rows = [f"| item {n} | {' '.join(['cell'] * 20)} {n} |" for n in range(30)]
    header = "| Name | Value |\n|---|---|"
    chunks = split("## Figures\n\n" + "\n".join([header, *rows]))
    assert len(chunks) > 2
    for chunk in chunks:
        lines = chunk.text.splitlines()
        assert all(line in [*header.splitlines(), *rows] for line in lines)
    assert chunks[0].text.startswith(header) and header not in chunks[0].context
    assert all(chunk.context.endswith(header) and "Name" not in chunk.text for chunk in chunks[1:])
    assert all("Value" in embedded_text(chunk) for chunk in chunks)


def test_a_long_list_is_cut_between_items_only() -> None:
    items = [f"{n}. step {n} {' '.join(['word'] * 25)}\n   and its second line" for n in range(1, 25)]
    chunks = split("\n".join(items))
    assert len(chunks) > 2
    found = [part for chunk in chunks for part in re.split(r"\n(?=\d+\. )", chunk.text)]
    assert found == items


def test_a_code_block_is_cut_between_lines_and_its_hashes_are_no_headings() -> None:
    lines = [f"# step {n}: {' '.join(['name'] * 15)}" for n in range(20)]
    chunks = split("## Code\n\n```python\n" + "\n".join(lines) + "\n```\n")
    assert [line for chunk in chunks for line in chunk.text.splitlines()] == lines
    assert {chunk.section for chunk in chunks} == {"Lesson > Code"}


def test_a_single_overlong_paragraph_is_split_at_sentence_ends() -> None:
    sentence = "The quick model reads the long text and stops. "
    chunks = split(sentence * 60)
    assert len(chunks) > 2 and all(count(chunk.text) <= LIMIT for chunk in chunks)
    assert all(chunk.text.endswith(".") for chunk in chunks)
    assert fold(" ".join(chunk.text for chunk in chunks)) == fold(sentence * 60)


def test_one_endless_word_is_split_all_the_same() -> None:
    chunks = split_lesson(make_lesson("x" * 5000), len)
    assert "".join(chunk.text for chunk in chunks) == "x" * 5000 and max(len(chunk.text) for chunk in chunks) <= LIMIT


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ("# Plan\n\n## Buy a GPU\n\n## Label data\n", ["Buy a GPU", "Label data"]),
        ("# Only a title\n", ["Only a title"]),
        ("no heading at all", ["no heading at all"]),
        ("## Full\n\ntext\n\n## Empty\n", ["text", "Empty"]),
    ],
)
def test_headings_without_text_are_kept(body: str, kept: list[str]) -> None:
    assert [chunk.text for chunk in split(body, "Plan")] == kept


def test_an_unclosed_fence_loses_nothing() -> None:
    text = "\n".join(chunk.text for chunk in split("before\n\n```python\na = 1\n## not a heading\n"))
    assert "before" in text and "a = 1" in text and "## not a heading" in text


def test_a_very_deep_path_is_shortened_from_the_front() -> None:
    body = "".join(f"{'#' * level} {' '.join(['heading'] * 20)} {level}\n\n" for level in range(1, 6)) + "text\n"
    chunk = split(body)[-1]
    assert count(chunk.context) <= CONTEXT_LIMIT and chunk.context.endswith(" 5") and chunk.section.count(" > ") == 5


def test_ids_are_stable_and_tell_places_apart() -> None:
    body = "## A\n\nsame\n\n## B\n\nsame\n"
    first, again = split(body), split(body)
    assert [chunk.id for chunk in first] == [chunk.id for chunk in again] and first[0].id != first[1].id
    other = split_lesson(make_lesson(body, source="other.md"), count)
    assert not {chunk.id for chunk in first} & {chunk.id for chunk in other}


def test_units_of_a_table_carry_its_header() -> None:
    units = list(read_units("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n", "T"))
    assert [unit.kind for unit in units] == ["row"] * 3
    assert units[1].header == "| A | B |\n|---|---|" and not units[0].header


@pytest.mark.parametrize(
    "between",
    ["```python\na = 1\n```", "```mermaid\nflowchart LR\n```", "<!-- a note -->", "![a drawing](../a.svg)"],
    ids=["code", "figure", "comment", "picture"],
)
def test_no_piece_spans_what_was_left_out(between: str) -> None:
    body = f"## A\n\nRAG searches documents\n\n{between}\n\nand LoRA trains matrices\n"
    for chunk in split(body):
        for piece in split_pieces(chunk.text, chunk.context):
            assert fold(piece.text) in fold(body)
