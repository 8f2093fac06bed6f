"""The ladder as data, and fetching a model from a server on this machine: resume, hash, refusals."""

import hashlib
import shutil
import threading
from collections import namedtuple
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import yaml

from tutor.errors import DownloadFailed, KnowledgeInvalid, ModelMissing
from tutor.models.catalog import (
    CatalogModel,
    describe_state,
    find_model,
    locate_model,
    pull_model,
    read_catalog,
)

LADDER = Path(__file__).resolve().parent.parent / "corpus" / "knowledge" / "models.yaml"
CONTENT = b"GGUF" + bytes(range(256)) * 4096


@pytest.fixture
def server(monkeypatch):
    """Serves CONTENT; `ranges` lists the Range headers seen, `mode` makes it misbehave."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked = self.headers.get("Range")
            self.server.ranges.append(asked)
            mode = self.server.mode
            if mode == "absent":
                self.send_error(404)
                return
            if self.path == "/moved":
                self.send_response(302)
                self.send_header("Location", "/model.gguf")
                self.end_headers()
                return
            start = int(asked.split("=")[1].rstrip("-")) if asked and mode != "no ranges" else 0
            if start >= len(CONTENT):
                self.send_error(416)
                return
            body = CONTENT[start:]
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if mode == "breaks off" else body)

        def log_message(self, *_):
            pass

    http = HTTPServer(("127.0.0.1", 0), Handler)
    http.ranges, http.mode = [], ""
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    yield http
    http.shutdown()
    http.server_close()
    thread.join()


def model_at(server, **changes) -> CatalogModel:
    model = CatalogModel(
        name="tiny",
        title="Tiny",
        parameters="1",
        file="tiny.gguf",
        bytes=len(CONTENT),
        memory_gb=0.1,
        licence="Apache-2.0",
        url=f"http://127.0.0.1:{server.server_port}/model.gguf",
        revision=None,
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        quality=None,
        writes=None,
        about="for tests",
    )
    return replace(model, **changes)


def test_the_ladder_is_well_formed_and_pinned(tmp_path):
    models = read_catalog(LADDER)
    assert models[0].name == "bundled"
    assert [model.bytes for model in models] == sorted(model.bytes for model in models)
    for model in models[1:]:
        assert model.url.startswith("https://")
        assert (model.revision or "/main/") in model.url
        assert model.url.endswith(model.file)
        assert describe_state(model, tmp_path) == "available"
    assert models[0].writes == "copy", "measured: asked freely, it invents"
    assert [model.parameter_count for model in models] == sorted(model.parameter_count for model in models)
    assert find_model(models, " Bundled ") is models[0]
    with pytest.raises(ModelMissing):
        find_model(models, "gpt-9")


@pytest.mark.model
def test_the_bundled_model_is_the_file_that_the_ladder_names(tmp_path):
    bundled = read_catalog(LADDER)[0]
    path = locate_model(bundled, tmp_path)
    assert path is not None
    assert describe_state(bundled, tmp_path) == "installed"
    with path.open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == bundled.sha256


@pytest.mark.parametrize(
    "change",
    [
        *[{"extra": 1}, {"file": "../x.gguf"}, {"url": "ftp://x/y"}, {"sha256": "abc"}, {"title": ""}],
        *[{"writes": "well"}, {"parameters": "many"}],
    ],
)
def test_a_broken_ladder_is_refused(tmp_path, change):
    content = yaml.safe_load(LADDER.read_text(encoding="utf-8"))
    content["models"][1].update(change)
    path = tmp_path / "models.yaml"
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(KnowledgeInvalid, match="entry 2"):
        read_catalog(path)
    with pytest.raises(KnowledgeInvalid):
        read_catalog(tmp_path / "missing.yaml")


def test_pull_fetches_checks_and_does_nothing_twice(server, tmp_path):
    seen = []
    model = model_at(server, url=f"http://127.0.0.1:{server.server_port}/moved")
    path = pull_model(model, tmp_path / "models", lambda *step: seen.append(step))
    assert path.read_bytes() == CONTENT
    assert seen[-1] == ("checking", len(CONTENT), len(CONTENT))
    assert ("downloading", len(CONTENT), len(CONTENT)) in seen
    assert [entry.name for entry in path.parent.iterdir()] == ["tiny.gguf"]
    requests = len(server.ranges)
    assert pull_model(model, tmp_path / "models") == path
    assert len(server.ranges) == requests


def test_pull_resumes_where_it_broke_off(server, tmp_path):
    server.mode = "breaks off"
    with pytest.raises(DownloadFailed):
        pull_model(model_at(server), tmp_path)
    received = (tmp_path / "tiny.gguf.part").stat().st_size
    assert 0 < received < len(CONTENT)
    assert describe_state(model_at(server), tmp_path) == "partial"
    server.mode = ""
    assert pull_model(model_at(server), tmp_path).read_bytes() == CONTENT
    assert server.ranges[-1] == f"bytes={received}-"


@pytest.mark.parametrize("mode", ["", "no ranges"])
@pytest.mark.parametrize("part", [CONTENT[:1000], CONTENT + b"more"])
def test_pull_copes_with_odd_parts_and_servers_without_ranges(server, tmp_path, mode, part):
    server.mode = mode
    (tmp_path / "tiny.gguf.part").write_bytes(part)
    assert pull_model(model_at(server, bytes=None), tmp_path).read_bytes() == CONTENT


def test_another_file_than_published_is_deleted(server, tmp_path):
    with pytest.raises(DownloadFailed):
        pull_model(model_at(server, sha256="0" * 64), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_part_of_another_file_is_found_out_by_the_hash_and_deleted(server, tmp_path):
    (tmp_path / "tiny.gguf.part").write_bytes(b"GGUF" + b"?" * 5000)
    with pytest.raises(DownloadFailed, match="hash"):
        pull_model(model_at(server), tmp_path)
    assert list(tmp_path.iterdir()) == [], "nothing unchecked is left to be used or resumed"
    assert pull_model(model_at(server), tmp_path).read_bytes() == CONTENT


def test_a_connection_cut_again_and_again_gets_there(server, tmp_path):
    server.mode = "breaks off"  # half of what is left, every time
    sizes = []
    for _ in range(4):
        with pytest.raises(DownloadFailed):
            pull_model(model_at(server), tmp_path)
        sizes.append((tmp_path / "tiny.gguf.part").stat().st_size)
    assert sizes == sorted(set(sizes)) and sizes[-1] > 0.9 * len(CONTENT)
    server.mode = ""
    assert pull_model(model_at(server), tmp_path).read_bytes() == CONTENT


def test_a_whole_part_is_checked_without_the_network(server, tmp_path):
    (tmp_path / "tiny.gguf.part").write_bytes(CONTENT)
    assert pull_model(model_at(server), tmp_path).read_bytes() == CONTENT
    assert server.ranges == []


def test_progress_counts_what_was_there_before(server, tmp_path):
    (tmp_path / "tiny.gguf.part").write_bytes(CONTENT[:1000])
    seen = []
    pull_model(model_at(server), tmp_path, lambda *step: seen.append(step))
    counts = [done for label, done, _ in seen if label == "downloading"]
    assert counts[0] > 1000 and counts == sorted(counts) and counts[-1] == len(CONTENT)
    assert {total for _, _, total in seen} == {len(CONTENT)}


def test_a_disk_that_fills_up_meanwhile_is_a_sentence_and_keeps_the_part(server, tmp_path, monkeypatch):
    real = Path.open

    def fill_up(path, mode="r", *rest, **options):
        file = real(path, mode, *rest, **options)
        if path.suffix == ".part" and mode in {"ab", "wb"}:
            file.write(CONTENT[:100])
            file.flush()
            file.close()
            raise OSError(28, "No space left on device")
        return file

    monkeypatch.setattr(Path, "open", fill_up)
    with pytest.raises(DownloadFailed, match="space"):
        pull_model(model_at(server), tmp_path)
    monkeypatch.setattr(Path, "open", real)
    assert pull_model(model_at(server), tmp_path).read_bytes() == CONTENT
    assert server.ranges[-1] == "bytes=100-"


def test_another_size_than_published_is_not_even_fetched(server, tmp_path):
    with pytest.raises(DownloadFailed):
        pull_model(model_at(server, bytes=len(CONTENT) + 1), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_without_a_published_hash_only_on_the_users_word(server, tmp_path):
    model = model_at(server, sha256=None)
    with pytest.raises(DownloadFailed, match="--trust"):
        pull_model(model, tmp_path)
    assert server.ranges == []
    assert pull_model(model, tmp_path, trust=True).read_bytes() == CONTENT


def test_no_room_no_server_no_file(server, tmp_path, monkeypatch):
    server.mode = "absent"
    with pytest.raises(DownloadFailed, match="404"):
        pull_model(model_at(server), tmp_path)
    server.mode = ""
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, 0))
    with pytest.raises(DownloadFailed, match="room"):
        pull_model(model_at(server), tmp_path)
    with pytest.raises(DownloadFailed, match="network"):
        pull_model(model_at(server, url="http://127.0.0.1:9/model.gguf"), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_installed_file_is_fetched_again(server, tmp_path):
    (tmp_path / "tiny.gguf").write_bytes(b"GGUF")
    model = model_at(server)
    assert describe_state(model, tmp_path) == "damaged"
    assert pull_model(model, tmp_path).read_bytes() == CONTENT
