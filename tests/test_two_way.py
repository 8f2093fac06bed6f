"""The bundled model as an encoder: its weights as arrays, its tokens, and what every token sees."""

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gguf_files import entry, text
from tutor.app import DEEP_READER, find_home
from tutor.errors import ModelMissing, ReaderInvalid
from tutor.models import two_way
from tutor.models.opening import find_bundled
from tutor.models.tensors import BLOCK, FORMATS, read_content
from tutor.models.two_way import TwoWaySource, open_member, order_rows, rename
from tutor.reader import Member, ReadPassage
from tutor.sentences import split_pieces

PLAIN, QUARTERS, EIGHTHS = 0, 3, 8


def write_weights(path: Path, format: int, data: bytes, shape: tuple[int, ...]) -> Path:
    """A GGUF file of one tensor, with a list of texts and one of numbers in its header."""
    numbers = text("numbers") + struct.pack("<IIQ3i", 9, 5, 3, 1, -2, 3)
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, 2) + entry("words", ["one", "two"]) + numbers
    head += text("weight") + struct.pack(f"<I{len(shape)}Q", len(shape), *shape[::-1]) + struct.pack("<IQ", format, 0)
    path.write_bytes(head + b"\0" * (-len(head) % 32) + data)
    return path


def test_weights_come_as_they_were_written(tmp_path: Path) -> None:
    rows = np.arange(2 * BLOCK, dtype="<f4").reshape(2, BLOCK)
    content = read_content(write_weights(tmp_path / "a.gguf", PLAIN, rows.tobytes(), rows.shape))
    assert dict(content.values) == {"words": ["one", "two"], "numbers": [1, -2, 3]}
    [(name, weights)] = list(content.tensors)
    assert name == "weight" and weights.tolist() == rows.tolist()


def test_blocks_of_eight_and_four_bits_are_spread(tmp_path: Path) -> None:
    eighths = struct.pack(f"<e{BLOCK}b", 0.5, *range(-16, 16))
    [(_, weights)] = read_content(write_weights(tmp_path / "e.gguf", EIGHTHS, eighths, (1, BLOCK))).tensors
    assert weights.tolist() == [[0.5 * number for number in range(-16, 16)]]
    quarters = struct.pack("<ee16B", 2.0, -1.0, *(low | (15 - low) << 4 for low in range(16)))
    [(_, weights)] = read_content(write_weights(tmp_path / "q.gguf", QUARTERS, quarters, (1, BLOCK))).tensors
    assert weights.tolist() == [[2.0 * q - 1 for q in (*range(16), *reversed(range(16)))]]


@pytest.mark.parametrize("damage", ["format", "short", "header", "other", "missing"])
def test_damaged_weights_are_refused(tmp_path: Path, damage: str) -> None:
    path = write_weights(tmp_path / "d.gguf", 99 if damage == "format" else PLAIN, b"\0" * 128, (1, BLOCK))
    data = path.read_bytes()
    path.write_bytes({"short": data[:-1], "header": data[:30], "other": b"none"}.get(damage, data))
    if damage == "missing":
        path.unlink()
    assert 99 not in FORMATS
    with pytest.raises(ModelMissing):
        list(read_content(path).tensors)


def test_rows_that_turn_together_move_half_a_head_apart() -> None:
    rows = np.arange(8, dtype=np.float32).reshape(8, 1)  # two heads of four rows
    assert order_rows(rows, 2).ravel().tolist() == [0, 2, 1, 3, 4, 6, 5, 7]
    assert rename("blk.3.attn_q.weight") == "layers.3.self_attn.q_proj.weight"
    assert rename("token_embd.weight") == "embed_tokens.weight"


def test_there_is_no_deep_reader_on_a_slow_processor_nor_without_the_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_way, "is_quick", lambda: False)
    assert open_member(find_home() / DEEP_READER) is None
    monkeypatch.setattr(two_way, "is_quick", lambda: True)
    monkeypatch.setattr(two_way, "find_bundled", lambda: None)
    assert open_member(find_home() / DEEP_READER) is None


def test_altered_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_way, "is_quick", lambda: True)
    monkeypatch.setattr(
        two_way, "find_bundled", lambda: write_weights(tmp_path / "x.gguf", PLAIN, b"\0" * 128, (1, BLOCK))
    )
    with pytest.raises(ModelMissing):
        open_member(find_home() / DEEP_READER)


@pytest.fixture(scope="module")
def source() -> TwoWaySource:
    path = find_bundled()
    assert path is not None
    return TwoWaySource(path, two_way.FINGERPRINT)


@pytest.fixture(scope="module")
def lent(source: TwoWaySource) -> tuple[Any, Any]:
    return source.copy_encoder()


@pytest.mark.model
def test_its_tokens_are_those_of_the_model(source: TwoWaySource, lent: tuple[Any, Any]) -> None:
    from llama_cpp import Llama

    tokenize = lent[0]
    model = Llama(str(find_bundled()), vocab_only=True, verbose=False)
    for said in ("What does LoRA's rank of 16 cost?", "Größe: 1.234,50 €", "  two  spaces\nand <|im_end|> a line", ""):
        assert tokenize(said)["input_ids"] == model.tokenize(said.encode(), add_bos=False, special=False)


@pytest.mark.model
def test_every_token_sees_those_after_it_and_none_of_the_padding(lent: tuple[Any, Any]) -> None:
    import torch

    tokenize, encoder = lent
    ids = tokenize("The choir rehearses on Wednesdays in the hall")["input_ids"]
    other = [*ids[:-1], tokenize(" bank")["input_ids"][0]]

    def read(tokens: list[int], padding: int = 0) -> Any:
        mask = torch.tensor([[1] * len(tokens) + [0] * padding])
        with torch.inference_mode():
            states = encoder(input_ids=torch.tensor([tokens + [7] * padding]), attention_mask=mask, token_type_ids=None)
        return states.last_hidden_state[0, : len(tokens)].float()

    alone = read(ids)
    assert alone.shape == (len(ids), 576)
    assert (read(other)[0] - alone[0]).abs().max() > 10 * (read(ids, padding=5)[0] - alone[0]).abs().max()


@pytest.mark.model
def test_it_finds_the_sentence_that_answers(source: TwoWaySource) -> None:
    member = Member(source, find_home() / DEEP_READER, two_way.FRAME)
    choir = ReadPassage(
        "c",
        "Choir",
        tuple(split_pieces("We rehearse on Wednesdays. The subscription is 48 pounds a term. Ruben leads the choir.")),
    )
    bread = ReadPassage("b", "Bread", tuple(split_pieces("Let the dough rest for forty minutes. Bake it hot.")))
    for question, place in (("On which day do you rehearse?", 0), ("What do I pay a term?", 1), ("Who leads it?", 2)):
        right, wrong = member.read(question, [choir, bread])
        assert right.answers > wrong.answers
        assert max(range(3), key=lambda piece: right.pieces[piece]) == place


@pytest.mark.model
def test_an_adapter_for_other_weights_is_refused() -> None:
    path = find_bundled()
    assert path is not None
    with pytest.raises(ReaderInvalid):
        Member(TwoWaySource(path, "other@0"), find_home() / DEEP_READER, two_way.FRAME)
