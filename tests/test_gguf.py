"""The header of a GGUF file: what it tells, and that damage is a sentence."""

import random
from pathlib import Path

import pytest

from gguf_files import write_header
from tutor.errors import ModelMissing
from tutor.models.gguf import read_facts

VALUES = {
    "general.architecture": "qwen3",
    "general.name": "Tiny",
    "tokenizer.ggml.tokens": ["a", "b", "<|im_end|>"],
    "qwen3.context_length": 4096,
    "tokenizer.chat_template": "<|im_start|>{{ messages }}",
}


def test_a_header_is_read(tmp_path: Path) -> None:
    path = write_header(tmp_path / "tiny.gguf", VALUES, ((4, 8), (3,)))
    facts = read_facts(path)
    assert (facts.name, facts.architecture, facts.context, facts.parameters) == ("Tiny", "qwen3", 4096, 35)
    assert facts.template == VALUES["tokenizer.chat_template"] and facts.bytes == path.stat().st_size
    assert facts.licence == ""


def test_a_file_may_tell_nothing(tmp_path: Path) -> None:
    facts = read_facts(write_header(tmp_path / "dumb.gguf", {}))
    assert (facts.name, facts.context, facts.template) == ("", None, "")


def test_damage_is_a_sentence_and_never_a_crash(tmp_path: Path) -> None:
    data = write_header(tmp_path / "tiny.gguf", VALUES).read_bytes()
    chance = random.Random(7)
    path = tmp_path / "harmed.gguf"
    harmed = [data[:size] for size in range(len(data))]
    for _ in range(300):
        place = chance.randrange(4, len(data))
        harmed.append(data[:place] + bytes(chance.randrange(256) for _ in range(8)) + data[place + 8 :])
    refused = 0
    for content in harmed:
        path.write_bytes(content)
        try:
            read_facts(path)
        except ModelMissing as error:
            refused += 1
            assert "harmed.gguf" in str(error) and "\n" not in str(error)
    assert refused > len(data) // 2


@pytest.mark.parametrize("name", ["absent.gguf", "page.gguf", "."])
def test_what_is_no_model_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "page.gguf").write_text("<html>not found</html>")
    with pytest.raises(ModelMissing):
        read_facts(tmp_path / name)
