"""Quiz files: their strict shape, and the ones that come with the course."""

import re
from pathlib import Path

import pytest
import yaml

from tutor.errors import KnowledgeInvalid, UsageError
from tutor.teaching.quiz import choose_lesson, read_quizzes

ROOT = Path(__file__).resolve().parent.parent


def example(**changes):
    item = {
        "id": "01-a-1",
        "question": "Which?",
        "choices": [{"text": "this", "right": True}, {"text": "that", "misconception": "confused"}],
        "explanation": "Because.",
        "source": {"source": "01-a.md", "section": "A > B"},
    }
    return {**item, **changes}


def write(folder: Path, *items, name: str = "01-a.yaml", lesson: str = "01-a") -> Path:
    (folder / name).write_text(yaml.safe_dump({"lesson": lesson, "items": list(items)}), encoding="utf-8")
    return folder


def test_reads_items_in_order(tmp_path):
    write(tmp_path, example(id="02-b-1"), name="02-b.yaml", lesson="02-b")
    write(tmp_path, example(), example(id="01-a-2"))
    items = read_quizzes(tmp_path)
    assert [item.id for item in items] == ["01-a-1", "01-a-2", "02-b-1"]
    assert items[0].right_index == 0
    assert items[0].choices[1].misconception == "confused"
    assert read_quizzes(tmp_path / "missing") == ()


@pytest.mark.parametrize(
    "broken",
    [
        example(extra=1),
        example(question=""),
        example(choices=[{"text": "only", "right": True}]),
        example(choices=[{"text": "a", "right": True}, {"text": "b", "right": True}]),
        example(choices=[{"text": "a", "misconception": "x"}, {"text": "b", "misconception": "x"}]),
        example(choices=[{"text": "a", "right": True}, {"text": "b"}]),
        example(source={"source": "a.md"}),
        {key: value for key, value in example().items() if key != "explanation"},
        "text",
    ],
)
def test_a_broken_item_is_named(tmp_path, broken):
    with pytest.raises(KnowledgeInvalid, match=r"01-a\.yaml, item 1"):
        read_quizzes(write(tmp_path, broken))


def test_double_ids_and_files_that_are_no_quiz(tmp_path):
    with pytest.raises(KnowledgeInvalid, match="01-a-1"):
        read_quizzes(write(tmp_path, example(), example()))
    (tmp_path / "01-a.yaml").write_text("lesson: [", encoding="utf-8")
    with pytest.raises(KnowledgeInvalid):
        read_quizzes(tmp_path)
    (tmp_path / "01-a.yaml").write_text("- 1", encoding="utf-8")
    with pytest.raises(KnowledgeInvalid):
        read_quizzes(tmp_path)


def test_marking_a_letter(tmp_path):
    item = read_quizzes(write(tmp_path, example()))[0]
    assert item.mark(" a ")[1].right
    assert item.mark("B") == (1, item.choices[1])
    for nonsense in ("", "C", "AB", "1", "?"):
        with pytest.raises(UsageError):
            item.mark(nonsense)


def test_choosing_a_lesson_by_id_number_or_part(tmp_path):
    write(tmp_path, example(), lesson="05-few-shot")
    write(tmp_path, example(id="b"), name="06.yaml", lesson="06-rag")
    items = read_quizzes(tmp_path)
    for wanted in ("05-few-shot", "5", "05", "few shot", "few_shot", "05-few-shot.md"):
        assert choose_lesson(items, wanted) == "05-few-shot"
    for wanted in ("nothing", "", "0", "7"):
        with pytest.raises(UsageError):
            choose_lesson(items, wanted)


def headings_of(path: Path) -> set[str]:
    """All heading paths "A > B > C" of a lesson."""
    trail: list[str] = []
    found = set()
    for level, text in re.findall(r"(?m)^(#{1,6})\s+(.+?)\s*$", path.read_text(encoding="utf-8")):
        trail = [*trail[: len(level) - 1], text]
        found.add(" > ".join(trail))
    return found


def test_every_quiz_of_the_course_points_at_a_real_heading():
    items = read_quizzes(ROOT / "corpus" / "quizzes")
    assert items
    for item in items:
        lesson = ROOT / "corpus" / "lessons" / item.source
        assert lesson.is_file(), item.id
        assert item.section in headings_of(lesson), item.id
        assert item.lesson == lesson.stem or (ROOT / "corpus" / "lessons" / f"{item.lesson}.md").is_file()
