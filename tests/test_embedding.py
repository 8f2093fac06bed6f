"""The embedder's weights are found and checked without loading them; the vectors are in test_models."""

from pathlib import Path

import pytest

from tutor import embedding
from tutor.embedding import check_weights, describe_weights, find_weights
from tutor.errors import EmbedderMissing


def test_an_absent_package_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "PACKAGE", "no_such_package_anywhere")
    for call in (find_weights, describe_weights):
        with pytest.raises(EmbedderMissing) as caught:
            call()
        assert "make setup" in str(caught.value) and "\n" not in str(caught.value)


def test_a_package_without_weights_is_missing_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "PACKAGE", "json")
    with pytest.raises(EmbedderMissing):
        find_weights()


@pytest.mark.parametrize("data", [b"", b"truncated weights"])
def test_altered_weights_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "model.safetensors").write_bytes(data)
    with pytest.raises(EmbedderMissing) as caught:
        check_weights(tmp_path)
    assert "damaged" in str(caught.value)


def test_the_weights_are_found_without_importing_their_package() -> None:
    import sys

    assert (find_weights() / "model.safetensors").is_file()
    assert embedding.PACKAGE not in sys.modules
