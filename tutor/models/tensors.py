"""The weights and the vocabulary inside a GGUF file, as arrays: for whoever reads the model without llama.cpp.

Contract: `read_content(path)` gives what the bundled file holds: the values of its header, its tensors as float32
arrays by llama.cpp's names, rows first, in the three formats that file is made of (F32, Q8_0 and Q4_1; layouts as in
ggml's `ggml-common.h`). It does not know what the tensors are for. The library for such files takes five times as
long, which everyone who opens the tutor would wait for.
"""

import math
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from tutor.errors import ModelMissing
from tutor.models.gguf import (
    ARRAY,
    TEXT,
    Place,
    check_count,
    name_number,
    read_number,
    read_place,
    read_start,
    read_text,
)

Weights = NDArray[np.float32]
BLOCK = 32  # weights that share a scale
ALIGNMENT = 32  # bytes, where the file does not tell
Q8 = np.dtype([("scale", "<f2"), ("weights", "i1", BLOCK)])
Q4 = np.dtype([("scale", "<f2"), ("least", "<f2"), ("weights", "u1", BLOCK // 2)])


@dataclass(frozen=True, slots=True)
class Content:
    """The header's values by name, lists included, and the tensors; read one by one, for they fill memory."""

    values: Mapping[str, Any]
    tensors: Iterator[tuple[str, Weights]]


def read_content(path: Path) -> Content:
    """Reads the header at once, and each tensor when it is asked for.

    Raises:
        ModelMissing: not there, damaged, or in formats that the bundled file does not use.
    """
    try:
        with path.open("rb") as file:
            tensors, entries = read_start(file, path)
            values = dict(_read_entry(file) for _ in range(entries))
            places = [read_place(file) for _ in range(tensors)]
            alignment = int(values.get("general.alignment", ALIGNMENT))
            start = -(-file.tell() // alignment) * alignment
        return Content(values, _read_tensors(path, start, places))
    except (OSError, ValueError, struct.error) as error:
        raise ModelMissing(f"the header of {path.name} cannot be read; reinstall with 'make setup'") from error


def _read_entry(file: BinaryIO) -> tuple[str, Any]:
    name, kind = read_text(file), read_number(file, "I")
    if kind != ARRAY:
        return name, read_text(file) if kind == TEXT else read_number(file, name_number(kind))
    kind, count = read_number(file, "I"), check_count(read_number(file, "Q"))
    if kind == TEXT:
        return name, [read_text(file) for _ in range(count)]
    number = name_number(kind)
    return name, list(struct.unpack(f"<{count}{number}", file.read(count * struct.calcsize(f"<{number}"))))


def _read_tensors(path: Path, start: int, places: list[Place]) -> Iterator[tuple[str, Weights]]:
    mapped = np.memmap(path, dtype=np.uint8, mode="r")
    for place in places:
        if place.format not in FORMATS:
            raise ModelMissing(f"{path.name} holds weights in a format the reader does not know; reinstall the tutor")
        size, spread = FORMATS[place.format]
        count = math.prod(place.shape)
        begin = start + place.offset
        data = mapped[begin : begin + count * size // BLOCK]
        if len(data) < count * size // BLOCK:
            raise ModelMissing(f"{path.name} ends in the middle of its weights; reinstall with 'make setup'")
        yield place.name, spread(data).reshape(place.shape)


def _spread_plain(data: NDArray[np.uint8]) -> Weights:
    return data.view("<f4").astype(np.float32)


def _spread_eighths(data: NDArray[np.uint8]) -> Weights:
    blocks = data.view(Q8)
    return blocks["weights"].astype(np.float32) * blocks["scale"].astype(np.float32)[:, None]


def _spread_quarters(data: NDArray[np.uint8]) -> Weights:
    """Two weights a byte: the first half of a block in the low four bits, the second in the high ones."""
    blocks = data.view(Q4)
    halves = np.concatenate([blocks["weights"] & 15, blocks["weights"] >> 4], axis=1).astype(np.float32)
    return halves * blocks["scale"].astype(np.float32)[:, None] + blocks["least"].astype(np.float32)[:, None]


# format -> bytes a block, and how a block becomes weights
FORMATS: dict[int, tuple[int, Callable[[NDArray[np.uint8]], Weights]]] = {
    0: (4 * BLOCK, _spread_plain),
    3: (Q4.itemsize, _spread_quarters),
    8: (Q8.itemsize, _spread_eighths),
}
