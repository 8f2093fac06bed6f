"""Settings in, a tutor out; what is missing is built, what is damaged is left and named."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fakes_core import HashEmbedder, ending_of, fold
from tutor import app
from tutor.errors import CorpusMissing, IndexDamaged, IndexMissing, ModelMissing, TutorError
from tutor.models import opening
from tutor.models.opening import OpenModel, do_nothing
from tutor.session import Session
from tutor.settings import Settings, find_home, read_settings


@pytest.fixture
def embedder(monkeypatch: pytest.MonkeyPatch) -> HashEmbedder:
    """The embedder of this test, handed out instead of the real one."""
    made = HashEmbedder()
    monkeypatch.setattr(app, "open_embedder", lambda: made)
    return made


@pytest.fixture
def settings(corpus: Path, tmp_path: Path, embedder: HashEmbedder) -> Settings:
    return read_settings(corpus=(corpus,), index=tmp_path / "index", data=tmp_path / "data", model="none")


def ask(tutor: Any, question: str) -> Any:
    return ending_of(list(tutor.ask(Session(), question))).answer


def test_the_first_opening_builds_and_the_second_only_opens(settings: Settings, embedder: HashEmbedder) -> None:
    steps: list[tuple[str, int, int]] = []
    tutor = app.open_tutor(settings, lambda *step: steps.append(step))
    assert (
        tutor.ready() and tutor.model_name == "none" and len(tutor.lessons) == 3 and steps[-1][1] == steps[-1][2] == 10
    )
    assert ask(tutor, "What is LoRA?").kind == "answer"
    tutor.close()
    embedder.embedded.clear()
    app.open_tutor(settings).close()
    assert embedder.embedded == []


def test_a_changed_lesson_is_noticed_at_the_next_opening(settings: Settings, corpus: Path) -> None:
    app.open_tutor(settings).close()
    path = corpus / "01-adapters.md"
    path.write_text(path.read_text().replace("two thin matrices", "two slender matrices"))
    assert "slender" in ask(app.open_tutor(settings), "What is LoRA?").text


def test_an_index_of_another_embedder_is_renewed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    app.open_tutor(settings).close()
    monkeypatch.setattr(app, "open_embedder", lambda: HashEmbedder("another"))
    tutor = app.open_tutor(settings)
    assert tutor.steps.retriever.store.manifest.embedder == "another" and ask(tutor, "What is LoRA?").kind == "answer"


def test_a_damaged_index_is_named_and_left_for_its_owner_to_rebuild(settings: Settings) -> None:
    app.open_tutor(settings).close()
    (settings.index / "gen-0001" / "vectors.npy").write_bytes(b"junk")
    with pytest.raises(IndexDamaged) as caught:
        app.open_tutor(settings)
    assert "rebuild" in str(caught.value) and (settings.index / "gen-0001" / "vectors.npy").read_bytes() == b"junk"
    assert app.verify_index(settings)["problems"]
    report = app.rebuild_index(settings)
    assert (report["documents"], report["chunks"]) == (3, 10) and app.verify_index(settings)["problems"] == []
    assert ask(app.open_tutor(settings), "What is LoRA?").kind == "answer"


def test_a_missing_corpus_is_named_before_anything_is_loaded(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(app, "open_embedder", lambda: pytest.fail("loaded for nothing"))
    wanted = settings.model_copy(update={"corpus": (tmp_path / "nowhere",)})
    with pytest.raises(CorpusMissing) as caught:
        app.open_tutor(wanted)
    assert "nowhere" in str(caught.value)
    with pytest.raises(CorpusMissing):
        app.index_status(wanted)


@pytest.mark.parametrize("failing", ["embedder", "index", "wait"])
def test_a_model_is_closed_when_the_tutor_cannot_be_opened(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    closed: list[bool] = []

    def refuse(*args: object) -> None:
        raise ModelMissing("not today")

    opened = OpenModel(None, "m", refuse if failing == "wait" else do_nothing, lambda: closed.append(True))
    monkeypatch.setattr(opening, "open_model", lambda spec, places: opened)
    if failing == "embedder":
        monkeypatch.setattr(app, "open_embedder", refuse)
    if failing == "index":
        monkeypatch.setattr(app, "refresh_index", refuse)
    with pytest.raises(ModelMissing):
        app.open_tutor(settings)
    assert closed == [True]


def test_any_folder_of_plain_text_is_a_corpus(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "opening.txt").write_text("The shop opens at nine in the morning. It closes at six in the evening.")
    (folder / "returns.txt").write_text("Customers may return shoes within thirty days. Sandals cannot be returned.")
    tutor = app.open_tutor(settings.model_copy(update={"corpus": (folder,), "index": tmp_path / "other"}))
    answer = ask(tutor, "Within how many days may customers return shoes?")
    assert answer.kind == "answer" and "thirty days" in answer.text and answer.citations[0].source == "returns.txt"
    assert ask(tutor, "Who won the 2022 World Cup?").kind == "abstain"


# the learner's own documents


def test_ingested_documents_are_answered_from_and_kept(settings: Settings, tmp_path: Path) -> None:
    note = tmp_path / "warranty.txt"
    note.write_text("The warranty of the zeppelin engine lasts seven years. Zeppelin engines need oil every month.")
    report = app.ingest(settings, [note])
    assert (report.added, report.skipped) == (("warranty.txt",), ())
    note.unlink()  # the text was taken over
    tutor = app.open_tutor(settings)
    answer = ask(tutor, "How long is the warranty of the zeppelin engine?")
    assert answer.citations[0].source == "warranty.txt"
    lesson = tutor.read_source("warranty.txt")
    assert lesson is not None and fold(answer.citations[0].quote) in fold(lesson.body)
    assert ask(tutor, "What is LoRA?").kind == "answer", "the course is still there"


def test_ingesting_embeds_only_what_is_new(settings: Settings, tmp_path: Path, embedder: HashEmbedder) -> None:
    app.open_tutor(settings).close()
    embedder.embedded.clear()
    (tmp_path / "a.txt").write_text("The warranty lasts seven years.")
    assert app.ingest(settings, [tmp_path / "a.txt"]).chunks == 1 == len(embedder.embedded)
    assert app.ingest(settings, [tmp_path / "a.txt"]).chunks == 0


def test_what_cannot_be_read_is_named_and_the_rest_goes_in(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "good.md").write_text("# Good\n\nThe good text is read.")
    (folder / "empty.txt").write_text("")
    (folder / "binary.txt").write_bytes(b"\x00\x01")
    report = app.ingest(settings, [folder, tmp_path / "absent.md"])
    assert report.added == ("mixed/good.md",) and len(report.skipped) == 3


def test_nothing_to_add_builds_nothing(settings: Settings, tmp_path: Path) -> None:
    report = app.ingest(settings, [tmp_path / "absent.md"])
    assert report.added == () and report.skipped and not settings.index.exists()


def test_every_index_has_a_library_of_its_own(settings: Settings, tmp_path: Path) -> None:
    one, two = (settings.model_copy(update={"index": tmp_path / place / "index"}) for place in "ab")
    assert app.find_library(one) != app.find_library(two)
    assert app.find_library(one) == app.find_library(one.model_copy(update={"index": tmp_path / "a" / "." / "index"}))
    assert settings.data in app.find_library(one).parents and one.index not in app.find_library(one).parents


# looking after


def test_the_status_follows_the_index(settings: Settings, corpus: Path) -> None:
    with pytest.raises(IndexMissing):
        app.index_status(settings)
    app.open_tutor(settings).close()
    status = app.index_status(settings)
    assert (status["documents"], status["chunks"], status["current"]) == (3, 10, True)
    (corpus / "new.txt").write_text("something new")
    assert app.index_status(settings)["current"] is False


def test_the_doctor_finds_what_is_wrong_and_says_how_to_mend_it(settings: Settings, tmp_path: Path) -> None:
    findings = {finding.name: finding for finding in app.examine(settings)}
    assert findings["corpus"].ok and findings["language model"].ok
    assert not findings["index"].ok and findings["index"].remedy
    app.open_tutor(settings).close()
    findings = {finding.name: finding for finding in app.examine(settings)}
    assert findings["index"].ok and "10" in findings["index"].detail
    broken = settings.model_copy(update={"corpus": (tmp_path / "nowhere",), "model": "no-such-name"})
    findings = {finding.name: finding for finding in app.examine(broken)}
    assert not findings["corpus"].ok and not findings["language model"].ok
    assert all(finding.remedy for finding in findings.values() if not finding.ok)


def test_without_a_corpus_setting_the_course_is_read(settings: Settings) -> None:
    folders = app.list_corpus(settings.model_copy(update={"corpus": ()}))
    assert folders[0] == find_home() / "corpus" / "lessons"


@pytest.mark.parametrize(
    "call",
    [
        app.open_tutor,
        app.rebuild_index,
        app.index_status,
        app.verify_index,
    ],
    ids=["open", "rebuild", "status", "verify"],
)
def test_an_empty_corpus_is_a_sentence_everywhere(
    settings: Settings, tmp_path: Path, call: Callable[[Settings], Any]
) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(TutorError) as caught:
        call(settings.model_copy(update={"corpus": (tmp_path / "empty",)}))
    assert "\n" not in str(caught.value)
