"""The learner's documents are taken over as Markdown, named after their files."""

from pathlib import Path

import pytest

from tutor.lessons import read_lessons
from tutor.library import add_documents


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def test_files_and_folders_are_added_under_their_names(tmp_path: Path, library: Path) -> None:
    note = write(tmp_path / "note.txt", "A note.")
    write(tmp_path / "shop" / "deep" / "plan.md", "# The plan\n\nText.")
    report = add_documents([note, tmp_path / "shop"], library)
    assert report.added == ("note.txt", "shop/deep/plan.md") and report.skipped == ()
    lessons, _ = read_lessons([library])
    assert {(lesson.source, lesson.title) for lesson in lessons} == {
        ("note.txt", "note"),
        ("shop/deep/plan.md", "The plan"),
    }
    assert next(lesson for lesson in lessons if lesson.source == "note.txt").body.strip() == "A note."


def test_front_matter_gives_the_title_and_leaves_the_text(tmp_path: Path, library: Path) -> None:
    add_documents([write(tmp_path / "a.md", "---\ntitle: 'Über: alles'\nsource: elsewhere\n---\nText.")], library)
    lesson = read_lessons([library])[0][0]
    assert (lesson.title, lesson.source, lesson.body.strip()) == ("Über: alles", "a.md", "Text.")


@pytest.mark.parametrize("name", ["a: b.txt", "'quoted'.md", "naïve – file.txt", "-dash.md", "x__y.md"])
def test_odd_names_survive(tmp_path: Path, library: Path, name: str) -> None:
    report = add_documents([write(tmp_path / name, "Some text of mine.")], library)
    if report.added:
        assert read_lessons([library])[0][0].source == name
    else:
        assert report.skipped


def test_a_new_version_replaces_the_old_one(tmp_path: Path, library: Path) -> None:
    note = write(tmp_path / "note.txt", "Old.")
    add_documents([note], library)
    add_documents([write(note, "New.")], library)
    lessons, _ = read_lessons([library])
    assert [lesson.body.strip() for lesson in lessons] == ["New."] and len(list(library.iterdir())) == 1


def test_what_cannot_be_read_is_named(tmp_path: Path, library: Path) -> None:
    (tmp_path / "void").mkdir()
    paths = [tmp_path / "absent.md", tmp_path / "void"]
    paths += [write(tmp_path / "empty.md", ""), write(tmp_path / "x.exe", "MZ")]
    report = add_documents(paths, library)
    assert report.added == () and [item.path for item in report.skipped] == [str(path) for path in paths]
    assert not library.exists()


def test_a_hidden_file_asked_for_by_name_goes_in(tmp_path: Path, library: Path) -> None:
    report = add_documents([write(tmp_path / ".notes.md", "Some text of mine.")], library)
    assert report.added == (".notes.md",) and read_lessons([library])[0][0].source == ".notes.md"


def test_broken_front_matter_does_not_stop_the_rest(tmp_path: Path, library: Path) -> None:
    bad = write(tmp_path / "bad.md", "---\ntitle: [unclosed\n---\nText.")
    good = write(tmp_path / "good.md", "Text.")
    report = add_documents([bad, good], library)
    assert "good.md" in report.added and {"bad.md"} & {Path(item.path).name for item in report.skipped}


def test_two_files_of_one_name_both_go_in(tmp_path: Path, library: Path) -> None:
    paths = [write(tmp_path / place / "notes.md", f"Text of {place}.") for place in "ab"]
    report = add_documents(paths, library)
    lessons, _ = read_lessons([library])
    assert len(lessons) == len(report.added), "one of them must not vanish unnamed"
