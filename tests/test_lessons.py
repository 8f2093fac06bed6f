"""Folders of documents become lessons; what cannot be read is named, the rest goes in."""

from pathlib import Path

import pytest

from fakes_core import SAMPLE_LESSONS
from tutor.errors import CorpusMissing, LessonInvalid
from tutor.lessons import list_documents, read_lesson, read_lessons, split_front_matter


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_front_matter_fills_the_fields_and_leaves_the_body() -> None:
    lessons, skipped = read_lessons([SAMPLE_LESSONS])
    first = lessons[0]
    assert [lesson.source for lesson in lessons] == ["01-adapters.md", "02-retrieval.md", "03-budgets.md"]
    assert skipped == []
    assert (first.id, first.title, first.level, first.minutes) == ("01-adapters", "Adapters", "beginner", 4)
    assert first.topics == ("adapters", "lora") and len(first.objectives) == 1
    assert lessons[1].prerequisites == ("01-adapters",)
    assert first.body.startswith("# Adapters") and "minutes:" not in first.body


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("notes.txt", "just a line\nand another", "notes"),
        ("notes.md", "some words\n\n# The real title #\n\nmore", "The real title"),
        ("rule.md", "---\njust a horizontal rule above\n---\ntext", "rule"),
        ("empty-block.md", "---\n\n---\ntext", "empty-block"),
    ],
)
def test_a_document_without_front_matter_is_a_lesson(tmp_path: Path, name: str, text: str, title: str) -> None:
    lesson = read_lesson(name, write(tmp_path, name, text))
    assert (lesson.title, lesson.source, lesson.id) == (title, name, name.rsplit(".", 1)[0])
    assert lesson.topics == () and lesson.minutes == 0


def test_unknown_keys_are_no_concern_of_the_reader() -> None:
    fields, body = split_front_matter("---\ntitle: A\nauthor: somebody\n---\ntext\n", "a.md")
    assert fields == {"title": "A"} and body == "text\n"


@pytest.mark.parametrize("block", ["title: [unclosed", "topics: lora", "objectives: {a: 1}"])
def test_broken_front_matter_is_named_and_the_rest_goes_in(tmp_path: Path, block: str) -> None:
    write(tmp_path, "bad.md", f"---\n{block}\n---\ntext\n")
    write(tmp_path, "good.md", "a good text")
    lessons, skipped = read_lessons([tmp_path])
    assert [lesson.source for lesson in lessons] == ["good.md"]
    assert [item.path for item in skipped] == ["bad.md"] and "bad.md" in skipped[0].reason
    with pytest.raises(LessonInvalid):
        read_lesson("bad.md", tmp_path / "bad.md")


def test_minutes_that_are_no_number_are_named(tmp_path: Path) -> None:
    write(tmp_path, "bad.md", "---\nminutes: five\n---\ntext\n")
    write(tmp_path, "good.md", "a good text")
    lessons, skipped = read_lessons([tmp_path])
    assert [lesson.source for lesson in lessons] == ["good.md"] and [item.path for item in skipped] == ["bad.md"]


def test_unreadable_documents_are_skipped_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "blob.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "empty.md").write_bytes(b"")
    write(tmp_path, "picture.png", "not a document type")
    write(tmp_path, "good.md", "a good text")
    lessons, skipped = read_lessons([tmp_path])
    assert len(lessons) == 1
    assert {item.path for item in skipped} == {"blob.txt", "empty.md", "picture.png"}
    assert all(item.reason for item in skipped)


@pytest.mark.parametrize("prepare", ["missing", "empty", "unreadable only"])
def test_a_corpus_with_nothing_to_read_is_refused(tmp_path: Path, prepare: str) -> None:
    folder = tmp_path / "corpus"
    if prepare != "missing":
        folder.mkdir()
    if prepare == "unreadable only":
        (folder / "blob.txt").write_bytes(b"\x00")
    with pytest.raises(CorpusMissing) as caught:
        read_lessons([folder])
    assert str(folder) in str(caught.value) and "\n" not in str(caught.value)


def test_names_are_relative_and_unique_across_folders(tmp_path: Path) -> None:
    write(tmp_path, "a/sub/one.md", "one")
    write(tmp_path, "a/same.md", "first")
    write(tmp_path, "b/same.md", "second")
    named = dict(list_documents([tmp_path / "a", tmp_path / "b"]))
    assert set(named) == {"sub/one.md", "same.md", "b/same.md"}
    assert named["b/same.md"].read_text() == "second"


def test_folders_of_one_name_do_not_hide_each_other(tmp_path: Path) -> None:
    for place in "xyz":
        write(tmp_path, f"{place}/notes/same.md", f"text of {place}")
    named = list_documents([tmp_path / place / "notes" for place in "xyz"])
    assert {path.read_text() for _, path in named} == {"text of x", "text of y", "text of z"}
