"""What a GGUF file says of itself, read without llama.cpp.

Contract: `read_facts(path)` reads the header (versions 2 and 3) and never the weights; a file that is damaged or
absurd is a `ModelMissing`, never a crash or an endless read. It does not know whether llama.cpp can run the file.
"""

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from tutor.errors import ModelMissing

MAGIC = b"GGUF"
NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
TEXT, ARRAY = 8, 9
MOST = 10_000_000  # entries of a list, bytes of a text: more is damage, not a model


@dataclass(frozen=True, slots=True)
class FileFacts:
    """The facts; None or "" where the file does not tell. `parameters` are counted from the weights' shapes."""

    name: str
    architecture: str
    licence: str
    context: int | None
    parameters: int
    template: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a tensor lies: its shape, rows first, the number of its format, bytes from where the tensors begin."""

    name: str
    shape: tuple[int, ...]
    format: int
    offset: int


def read_facts(path: Path) -> FileFacts:
    """Reads a file's header.

    Raises:
        ModelMissing: not there, not a GGUF, or damaged.
    """
    try:
        with path.open("rb") as file:
            tensors, entries = read_start(file, path)
            values = dict(_read_entry(file) for _ in range(entries))
            parameters = sum(math.prod(read_place(file).shape) for _ in range(tensors))
        return _collect(values, parameters, path)
    except OSError as error:
        raise ModelMissing(
            f"there is no model file {path} to read ({error.strerror}); check --model, or see 'tutor models list'"
        ) from error
    except (ValueError, struct.error) as error:
        raise ModelMissing(f"the header of {path.name} is damaged; download it again") from error


def _collect(values: Mapping[str, Any], parameters: int, path: Path) -> FileFacts:
    architecture = str(values.get("general.architecture", ""))
    context = values.get(f"{architecture}.context_length")
    return FileFacts(
        name=str(values.get("general.name", "")),
        architecture=architecture,
        licence=str(values.get("general.license", "")),
        context=context if isinstance(context, int) else None,
        parameters=parameters,
        template=str(values.get("tokenizer.chat_template", "")),
        bytes=path.stat().st_size,
    )


def read_number(file: BinaryIO, kind: str) -> Any:
    """One number of a kind that `struct` names."""
    data = file.read(struct.calcsize(f"<{kind}"))
    return struct.unpack(f"<{kind}", data)[0]


def check_count(count: int) -> int:
    """The count itself, unless it is absurd."""
    if count > MOST:
        raise ValueError("too many entries")
    return count


def read_text(file: BinaryIO) -> str:
    """A text that follows its length."""
    size = check_count(read_number(file, "Q"))
    data = file.read(size)
    if len(data) != size:
        raise ValueError("the file ends in the middle of a text")
    return data.decode("utf-8", "replace")


def _read_entry(file: BinaryIO) -> tuple[str, Any]:
    name, kind = read_text(file), read_number(file, "I")
    if kind == ARRAY:
        _skip_array(file)
        return name, None
    return name, read_text(file) if kind == TEXT else read_number(file, name_number(kind))


def _skip_array(file: BinaryIO) -> None:
    kind, count = read_number(file, "I"), check_count(read_number(file, "Q"))
    if kind == TEXT:
        for _ in range(count):
            file.seek(check_count(read_number(file, "Q")), 1)
    else:  # lists of lists do not occur
        file.seek(count * struct.calcsize(f"<{name_number(kind)}"), 1)


def name_number(kind: int) -> str:
    """What `struct` calls a kind of number."""
    if kind not in NUMBERS:
        raise ValueError("unknown kind of value")
    return NUMBERS[kind]


def read_start(file: BinaryIO, path: Path) -> tuple[int, int]:
    """How many tensors and how many entries the header tells of."""
    if file.read(4) != MAGIC or read_number(file, "I") not in {2, 3}:
        raise ModelMissing(f"{path.name} is not a GGUF model file; download it again or choose another with --model")
    return check_count(read_number(file, "Q")), check_count(read_number(file, "Q"))


def read_place(file: BinaryIO) -> Place:
    """One entry of the list of tensors."""
    name, dimensions = read_text(file), read_number(file, "I")
    if dimensions > 8:
        raise ValueError("impossible shape")
    shape = tuple(read_number(file, "Q") for _ in range(dimensions))
    return Place(name, shape[::-1], read_number(file, "I"), read_number(file, "Q"))
