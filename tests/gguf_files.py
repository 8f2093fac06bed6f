"""GGUF files for tests: a header alone, and the bundled weights under another chat template."""

import struct
from pathlib import Path
from typing import Any

ALIGNMENT = 32


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def entry(name: str, value: Any) -> bytes:
    """One entry of the header: a text, a number or a list of texts."""
    if isinstance(value, str):
        return text(name) + struct.pack("<I", 8) + text(value)
    if isinstance(value, list):
        return text(name) + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))
    return text(name) + struct.pack("<II", 4, value)


def write_header(path: Path, values: dict[str, Any], shapes: tuple[tuple[int, ...], ...] = ((4, 8),)) -> Path:
    """A file that says what a model's header says, and holds no weights."""
    data = b"GGUF" + struct.pack("<IQQ", 3, len(shapes), len(values))
    data += b"".join(entry(name, value) for name, value in values.items())
    for number, shape in enumerate(shapes):
        sizes = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
        data += text(f"weight {number}") + sizes + struct.pack("<IQ", 0, 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def change_template(source: Path, target: Path, template: str) -> Path:
    """Copies a model file under another chat template ("" takes it away); weights and vocabulary stay."""
    data = source.read_bytes()
    key = text("tokenizer.chat_template") + struct.pack("<I", 8)
    start = data.index(key)
    (size,) = struct.unpack_from("<Q", data, start + len(key))
    end = start + len(key) + 8 + size
    new = entry("tokenizer.chat_template", template) if template else b""
    tensors, entries = struct.unpack_from("<QQ", data, 8)
    head = data[:8] + struct.pack("<QQ", tensors, entries - (not template)) + data[24:start] + new
    rest_end = find_weights(data, end, tensors)
    head += data[end:rest_end]
    old_start = -(-rest_end // ALIGNMENT) * ALIGNMENT
    target.write_bytes(head + b"\0" * (-len(head) % ALIGNMENT) + data[old_start:])
    return target


def find_weights(data: bytes, place: int, tensors: int) -> int:
    """The end of the header: after the list of weights, which begins with the first known name."""
    place = min(data.index(text(name), place) for name in ("token_embd.weight", "output_norm.weight"))
    for _ in range(tensors):
        (size,) = struct.unpack_from("<Q", data, place)
        (dimensions,) = struct.unpack_from("<I", data, place + 8 + size)
        place += 8 + size + 4 + 8 * dimensions + 12
    return place
