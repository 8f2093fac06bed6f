"""Trained low-rank matrices for the packaged encoder: read from a file and added to a copy of its weights.

Contract: `read_weights(file, fingerprint)` gives the tensors of an adapter that was trained for exactly these weights,
`read_notes(file)` what was written beside them, and `add_adapter(encoder, tensors)` adds each pair of thin matrices
(LoRA; Hu et al., 2021) to the weight it was trained beside. It does not know what an adapter was trained for.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from tutor.errors import ReaderInvalid


class EncoderSource(Protocol):
    """What a reader needs of an embedder."""

    fingerprint: str

    def copy_encoder(self) -> tuple[Any, Any]:
        """The tokenizer, and a copy of the transformer that may be changed."""


def read_weights(weights: Path, fingerprint: str) -> dict[str, Any]:
    """The trained tensors by name.

    Raises:
        ReaderInvalid: the file is missing, damaged or made for another embedding model.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(weights), framework="pt") as file:
            base = (file.metadata() or {}).get("base")
            tensors = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118 - not a mapping
    except (OSError, SafetensorError) as error:
        raise ReaderInvalid(f"the weights {weights.name} cannot be read; reinstall the tutor") from error
    if base != fingerprint:
        raise ReaderInvalid(f"the weights {weights.name} were made for another embedding model; reinstall")
    return tensors


def read_notes(weights: Path) -> Mapping[str, str]:
    """What was written beside the tensors, by name.

    Raises:
        ReaderInvalid: the file is missing or damaged.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(weights), framework="pt") as file:
            return dict(file.metadata() or {})
    except (OSError, SafetensorError) as error:
        raise ReaderInvalid(f"the weights {weights.name} cannot be read; reinstall the tutor") from error


def add_adapter(encoder: Any, tensors: Mapping[str, Any]) -> None:
    """Adds each pair of thin matrices to the weight it was trained beside; the scale is inside the second one."""
    layers = dict(encoder.named_modules())
    for name in [name.removesuffix(".down") for name in tensors if name.endswith(".down")]:
        layers[name].weight.data += tensors[f"{name}.up"] @ tensors[f"{name}.down"]
