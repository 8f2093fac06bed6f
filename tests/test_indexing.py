"""The write path: only what changed is embedded, and a failed build changes nothing."""

import os
import threading
from pathlib import Path

import pytest

from fakes_core import HashEmbedder
from tutor import indexing, token_vectors
from tutor.app import ignore_progress
from tutor.chunking import embedded_text
from tutor.errors import CorpusMissing, TutorError
from tutor.indexing import is_current, update_index
from tutor.store import open_store


@pytest.fixture
def embedder() -> HashEmbedder:
    return HashEmbedder()


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "index"


def update(corpus: Path, index: Path, embedder: HashEmbedder, **options: bool):
    embedder.embedded.clear()
    return update_index([corpus], index, embedder, ignore_progress, **options)


def texts(index: Path, embedder: HashEmbedder) -> set[str]:
    return {embedded_text(chunk) for chunk in open_store(index, embedder.fingerprint).chunks}


def test_the_first_update_builds_and_the_second_does_nothing(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    first = update(corpus, index, embedder)
    assert (first.built, first.documents, first.chunks, first.embedded) == (True, 3, 10, 10)
    second = update(corpus, index, embedder)
    assert (second.built, second.documents, second.chunks, second.embedded) == (False, 3, 10, 0)
    assert embedder.embedded == [] and [path.name for path in index.glob("gen-*")] == ["gen-0001"]
    assert is_current([corpus], index, embedder.fingerprint)


def test_only_changed_text_is_embedded_again(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    update(corpus, index, embedder)
    path = corpus / "03-budgets.md"
    path.write_text(path.read_text().replace("480 USD", "490 USD"))
    assert not is_current([corpus], index, embedder.fingerprint)
    report = update(corpus, index, embedder)
    assert report.built and report.embedded == 1 and len(embedder.embedded) == 1 and "490" in embedder.embedded[0]
    assert not any("480 USD" in text for text in texts(index, embedder))
    opened = open_store(index, embedder.fingerprint)
    fresh = HashEmbedder().embed([embedded_text(chunk) for chunk in opened.chunks])
    assert abs(opened.vectors - fresh).max() < 1e-6, "every kept vector belongs to its text"
    own = [HashEmbedder().embed_tokens([embedded_text(chunk)])[0] for chunk in opened.chunks]
    met = [opened.tokens.compare(rows, range(len(own))) for rows in own]
    assert all(row[place] == pytest.approx(1.0, abs=0.02) for place, row in enumerate(met)), "and so do word pieces"


def test_a_touched_or_renamed_file_costs_no_embedding(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    update(corpus, index, embedder)
    os.utime(corpus / "01-adapters.md", (1, 1))
    assert not update(corpus, index, embedder).built
    (corpus / "03-budgets.md").rename(corpus / "09-budgets.md")
    report = update(corpus, index, embedder)
    assert report.built and report.embedded == 0


def test_added_and_deleted_documents_are_followed(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    update(corpus, index, embedder)
    (corpus / "04-new.txt").write_text("A zeppelin carries passengers.")
    assert update(corpus, index, embedder).embedded == 1
    (corpus / "04-new.txt").unlink()
    (corpus / "01-adapters.md").unlink()
    report = update(corpus, index, embedder)
    assert report.documents == 2 and report.embedded == 0
    assert not any("zeppelin" in text or "thin matrices" in text for text in texts(index, embedder))


def test_a_new_generation_stands_beside_the_one_in_use(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    update(corpus, index, embedder)
    reader = open_store(index, embedder.fingerprint)
    (corpus / "04-new.txt").write_text("A zeppelin carries passengers.")
    update(corpus, index, embedder)
    assert (index / "CURRENT").read_text().strip() == "gen-0002"
    assert len(reader.find_nearest(reader.vectors[0], 10)) == 10, "a reader of the old one goes on reading"
    assert len(open_store(index, embedder.fingerprint).chunks) == 11


def test_another_embedder_builds_everything_anew(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    update(corpus, index, embedder)
    other = HashEmbedder("hash-other")
    assert not is_current([corpus], index, other.fingerprint)
    report = update(corpus, index, other)
    assert report.built and report.embedded == 10
    assert open_store(index, "hash-other").manifest.embedder == "hash-other"


def test_another_chunker_builds_anew(
    corpus: Path, index: Path, embedder: HashEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    update(corpus, index, embedder)
    monkeypatch.setattr(indexing.chunking, "VERSION", "of-tomorrow")
    assert not is_current([corpus], index, embedder.fingerprint)
    assert update(corpus, index, embedder).built


def test_force_builds_although_nothing_changed_and_keeps_the_vectors(
    corpus: Path, index: Path, embedder: HashEmbedder
) -> None:
    update(corpus, index, embedder)
    report = update(corpus, index, embedder, force=True)
    assert report.built and report.embedded == 0


def test_vectors_of_a_damaged_generation_are_not_reused(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    update(corpus, index, embedder)
    (index / "gen-0001" / "vectors.npy").write_bytes(b"junk")
    assert update(corpus, index, embedder, force=True).embedded == 10


def test_a_failing_embedder_leaves_the_old_index_serving(
    corpus: Path, index: Path, embedder: HashEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    update(corpus, index, embedder)
    (corpus / "04-new.txt").write_text("A zeppelin carries passengers.")

    def fail(texts: list[str]) -> None:
        raise MemoryError

    monkeypatch.setattr(embedder, "embed", fail)
    with pytest.raises(MemoryError):
        update(corpus, index, embedder)
    assert [path.name for path in index.glob("gen-*")] == ["gen-0001"]
    assert len(open_store(index, embedder.fingerprint).chunks) == 10
    monkeypatch.undo()
    assert update(corpus, index, embedder).embedded == 1


def test_progress_runs_to_its_end(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    steps: list[tuple[str, int, int]] = []
    update_index([corpus], index, embedder, lambda label, done, total: steps.append((label, done, total)))
    assert steps[-1][1:] == (10, 10) and all(done <= total for _, done, total in steps)


def test_what_was_left_out_is_reported(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    (corpus / "blob.txt").write_bytes(b"\x00\x01")
    report = update(corpus, index, embedder)
    assert [item.path for item in report.skipped] == ["blob.txt"] and report.documents == 3


def test_no_corpus_no_index(tmp_path: Path, index: Path, embedder: HashEmbedder) -> None:
    with pytest.raises(CorpusMissing):
        update(tmp_path / "nowhere", index, embedder)
    assert not (index / "CURRENT").exists()


def test_two_writers_build_once(corpus: Path, index: Path, embedder: HashEmbedder) -> None:
    reports = []
    threads = [threading.Thread(target=lambda: reports.append(update(corpus, index, embedder))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(report.built for report in reports) == [False, True]
    assert [path.name for path in index.glob("gen-*")] == ["gen-0001"]


def test_a_document_of_nothing_but_a_comment_is_no_crash(tmp_path: Path, index: Path, embedder: HashEmbedder) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "a.md").write_text("<!-- nothing to see -->\n")
    with pytest.raises(TutorError):
        update(folder, index, embedder)


def test_the_same_document_twice_is_no_crash(tmp_path: Path, index: Path, embedder: HashEmbedder) -> None:
    """As when a file of the corpus folder was also added with `tutor ingest`."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "notes.md").write_text("The same words.")
    (folder / "zz.md").write_text("---\nid: notes.md\ntitle: notes\nsource: notes.md\n---\nThe same words.")
    update(folder, index, embedder)
    assert open_store(index, embedder.fingerprint).chunks


def test_word_pieces_told_in_other_directions_are_not_kept(
    corpus: Path, index: Path, embedder: HashEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(token_vectors, "DIRECTIONS", 64)
        update(corpus, index, embedder)
    (corpus / "04-new.txt").write_text("A zeppelin carries passengers.")
    report = update(corpus, index, embedder)
    assert report.embedded == report.chunks
    assert open_store(index, embedder.fingerprint).tokens.basis.shape[1] == token_vectors.DIRECTIONS


def test_the_first_batch_comes_from_everywhere(
    corpus: Path, index: Path, embedder: HashEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "BATCH", 3)
    update(corpus, index, embedder)
    chunks = open_store(index, embedder.fingerprint).chunks
    first = {chunk.source for chunk in chunks if embedded_text(chunk) in embedder.embedded[:3]}
    assert len(first) > 1 and len(embedder.embedded) == len(chunks)
