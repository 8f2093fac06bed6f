"""Model files are checked before llama.cpp sees them; the rest needs weights (test_models)."""

import hashlib
from pathlib import Path

import pytest
from langchain_core.messages import AIMessageChunk

from tutor.errors import ModelMissing
from tutor.models import local
from tutor.models.local import check_file, read_usage


@pytest.fixture(autouse=True)
def _llama_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local.importlib.util, "find_spec", lambda name: object())


@pytest.mark.parametrize("data", [b"", b"GGU", b"<html>not found</html>", b"\x00" * 64])
def test_a_file_that_is_no_model_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(data)
    with pytest.raises(ModelMissing) as caught:
        check_file(path)
    assert "model.gguf" in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["absent.gguf", "."])
def test_a_file_that_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(ModelMissing) as caught:
        check_file(tmp_path / name)
    assert "--model" in str(caught.value)


def test_a_known_hash_must_match(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF and weights")
    check_file(path, hashlib.sha256(b"GGUF and weights").hexdigest())
    check_file(path)
    with pytest.raises(ModelMissing):
        check_file(path, hashlib.sha256(b"GGUF and other weights").hexdigest())


def test_without_llama_cpp_the_way_out_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModelMissing) as caught:
        check_file(tmp_path / "any.gguf")
    assert "--model none" in str(caught.value)


def test_counts_of_a_stream_add_up() -> None:
    chunks = [
        AIMessageChunk(content="", usage_metadata=read_usage({"begun": True, "prompt": 90, "prompt_cached": 70})),
        AIMessageChunk(content="text"),
        AIMessageChunk(content="", usage_metadata=read_usage({"done": "stop", "completion": 12})),
    ]
    usage = (chunks[0] + chunks[1] + chunks[2]).usage_metadata
    assert (usage["input_tokens"], usage["output_tokens"], usage["total_tokens"]) == (90, 12, 102)
    assert usage["input_token_details"]["cache_read"] == 70
