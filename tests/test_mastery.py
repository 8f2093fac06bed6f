"""What attempts say, what is asked next, and that no attempt is ever lost."""

import json
import threading

import pytest

from tutor.errors import TutorError
from tutor.teaching.mastery import Attempt, ProgressFile, choose_item, measure_mastery, review_lessons
from tutor.teaching.quiz import Choice, Item


def attempt(item: str = "a-1", right: bool = True, lesson: str = "a", misconception: str = "") -> Attempt:
    return Attempt(item, lesson, 0 if right else 1, right, "2026-01-01T00:00:00+00:00", misconception)


def item(name: str, lesson: str = "a") -> Item:
    return Item(name, lesson, "?", (Choice("yes", right=True), Choice("no", misconception="m")), "so", "a.md", "A")


def test_few_attempts_are_capped():
    assert measure_mastery([]) == 0.0
    assert measure_mastery([attempt()]) == 0.5
    assert measure_mastery([attempt()] * 2) == 0.8
    assert measure_mastery([attempt()] * 3) == 1.0
    assert measure_mastery([attempt(right=False)] * 5) == 0.0


def test_recent_attempts_count_more():
    improving = [attempt(right=False), attempt(right=False), attempt(), attempt()]
    declining = list(reversed(improving))
    assert measure_mastery(improving) > 0.5 > measure_mastery(declining)


def test_mastery_stays_within_bounds_and_grows_with_a_right_answer():
    history: list[Attempt] = []
    for right in (True, False, False, True, True, False, True, True, True):
        before = measure_mastery(history)
        history.append(attempt(right=right))
        after = measure_mastery(history)
        assert 0.0 <= after <= 1.0
        assert after >= before if right else after <= before


def test_review_names_misconceptions_not_yet_overcome():
    history = [
        attempt("a-1", right=False, misconception="old belief"),
        attempt("a-2", right=False, misconception="still there"),
        attempt("a-1"),
        attempt("x", lesson="elsewhere"),
    ]
    first, second = review_lessons(["a", "b"], history)
    assert (first.lesson, first.attempts, first.right) == ("a", 3, 1)
    assert first.misconceptions == ("still there",)
    assert (second.value, second.attempts) == (0.0, 0)


def test_next_item_is_what_went_wrong_then_new_ones_in_order_then_the_oldest():
    items = [item("a-1"), item("a-2"), item("a-3")]
    assert choose_item([], []) is None
    assert choose_item(items, []).id == "a-1"
    assert choose_item(items, [attempt("a-1")]).id == "a-2"
    assert choose_item(items, [attempt("a-1", right=False)]).id == "a-2"  # not the same again at once
    assert choose_item(items, [attempt("a-1", right=False), attempt("a-2")]).id == "a-1"
    assert choose_item(items, [attempt("a-2"), attempt("a-3"), attempt("a-1")]).id == "a-2"  # the oldest
    assert choose_item(items[:1], [attempt("a-1")]).id == "a-1"


def test_progress_survives_and_is_private_json(tmp_path):
    file = ProgressFile(tmp_path / "new" / "progress.json")
    assert file.read() == []
    wrong = attempt("a-2", right=False, misconception="m")
    file.add(attempt())
    assert file.add(wrong) == [attempt(), wrong]
    assert ProgressFile(file.path).read() == [attempt(), wrong]
    assert json.loads(file.path.read_text(encoding="utf-8"))["version"] == 1
    assert not list(file.path.parent.glob("*.draft"))


def test_two_terminals_lose_nothing(tmp_path):
    path = tmp_path / "progress.json"
    threads = [threading.Thread(target=lambda n=n: ProgressFile(path).add(attempt(f"a-{n}"))) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {entry.item for entry in ProgressFile(path).read()} == {f"a-{n}" for n in range(12)}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 1}', '{"version": 1, "attempts": [{"item": 1}]}'])
def test_a_damaged_file_is_named_and_left_alone(tmp_path, content):
    path = tmp_path / "progress.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(TutorError, match=r"progress\.json"):
        ProgressFile(path).add(attempt())
    assert path.read_text(encoding="utf-8") == content


def test_a_newer_file_is_not_overwritten(tmp_path):
    path = tmp_path / "progress.json"
    path.write_text('{"version": 2, "attempts": []}', encoding="utf-8")
    with pytest.raises(TutorError):
        ProgressFile(path).add(attempt())


def test_a_folder_that_cannot_be_written_is_a_clear_error(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(TutorError):
        ProgressFile(tmp_path / "file" / "progress.json").add(attempt())
