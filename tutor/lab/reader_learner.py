"""The reader while it learns: an encoder with thin matrices beside its frozen weights, and the two heads.

Contract: `build_learner(encoder, rank)` is a torch module whose trained weights are the only ones that require a
gradient; `write_weights` stores these, halved, as `tutor.reader` reads them, `load_weights` puts them back to go on
from there, and `blend_weights` takes the mean of several runs. It does not know data, losses or steps.
"""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tutor.adapters import read_notes, read_weights
from tutor.reader import TOLD

SCALE = 2  # of the thin matrices; the file holds it inside the second one
INNER = 384  # width of the heads' hidden layer
LINEAR = (  # of BERT, and of Llama
    *("attention.self.query", "attention.self.key", "attention.self.value"),
    *("attention.output.dense", "intermediate.dense", "output.dense"),
    *("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"),
    *("mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"),
)


def build_learner(encoder: Any, rank: int) -> Any:
    """The encoder with thin matrices beside its frozen weights, and the two heads, as one torch module."""
    import torch
    from torch import nn

    class Adapted(nn.Module):
        def __init__(self, layer: Any) -> None:
            super().__init__()
            self.layer, self.drop = layer, nn.Dropout(0.1)
            self.down = nn.Parameter(torch.randn(rank, layer.in_features) / math.sqrt(layer.in_features))
            self.up = nn.Parameter(torch.zeros(layer.out_features, rank))

        def forward(self, state: Any) -> Any:
            thin = nn.functional.linear(self.drop(state), self.down)
            return self.layer(state) + SCALE * nn.functional.linear(thin, self.up)

    class Learner(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            encoder.requires_grad_(False)
            for name, layer in [each for each in encoder.named_modules() if each[0].endswith(LINEAR)]:
                parent, _, last = name.rpartition(".")
                setattr(encoder.get_submodule(parent), last, Adapted(layer))
            self.encoder = encoder
            self.heads = nn.ModuleDict({"passage": _build_head(), "piece": _build_head()})

        def forward(self, tokens: Any, mask: Any, kinds: Any, pool: Any) -> tuple[Any, Any]:
            hidden = self.encoder(input_ids=tokens, attention_mask=mask, token_type_ids=kinds).last_hidden_state
            weight = mask.unsqueeze(-1).float()
            mean = (hidden * weight).sum(1) / weight.sum(1)
            pieces = torch.bmm(pool.to(hidden.dtype), hidden)
            first = hidden[:, 0].unsqueeze(1).expand_as(pieces)
            answers = self.heads["passage"](torch.cat([hidden[:, 0], mean], -1)).squeeze(-1)
            return answers, self.heads["piece"](torch.cat([pieces, first], -1)).squeeze(-1)

    def _build_head() -> Any:
        width = encoder.config.hidden_size
        return nn.Sequential(nn.Linear(2 * width, INNER), nn.GELU(), nn.Dropout(0.1), nn.Linear(INNER, 1))

    return Learner()


def load_weights(learner: Any, tensors: dict[str, Any]) -> None:
    """Puts the weights of an earlier run in place; the reverse of `write_weights`."""
    for name, weight in learner.named_parameters():
        if weight.requires_grad:
            stored, divisor = _rename(name)
            weight.data.copy_(tensors[stored] / divisor)


def _rename(name: str) -> tuple[str, int]:
    """The name of a trained weight in the file, and what it is multiplied with there."""
    if name.startswith("heads."):
        _, head, layer, kind = name.split(".")
        return f"{head}.{'inner' if layer == '0' else 'outer'}.{kind}", 1
    return name.removeprefix("encoder."), SCALE if name.endswith(".up") else 1


def write_weights(learner: Any, trained: Sequence[Any], average: Any, target: tuple[Path, str]) -> None:
    """Stores the averaged weights and leaves the learner as it is; `target` is the file and whose weights they fit."""
    from safetensors.torch import save_file

    means = {id(weight): mean for weight, mean in zip(trained, average or trained, strict=True)}
    tensors = {}
    for name, weight in learner.named_parameters():
        if weight.requires_grad:
            stored, factor = _rename(name)
            tensors[stored] = means[id(weight)] * factor
    out, fingerprint = target
    halved = {name: weight.detach().half().cpu().contiguous() for name, weight in tensors.items()}
    save_file(halved, str(out), metadata={"base": fingerprint, "format": "pt", TOLD: "yes"})


def blend_weights(files: Sequence[Path], out: Path, fingerprint: str) -> None:
    """Stores the mean of several runs' weights (Wortsman et al., 2022, "Model soups"); they must share a start.

    Raises:
        ReaderInvalid: one of the files is missing, damaged or made for another embedding model.
    """
    from safetensors.torch import save_file

    runs = [read_weights(file, fingerprint) for file in files]
    means = {name: (sum(run[name] for run in runs) / len(runs)).half().contiguous() for name in runs[0]}
    told = {TOLD: "yes"} if all(TOLD in read_notes(file) for file in files) else {}
    save_file(means, str(out), metadata={"base": fingerprint, "format": "pt", **told})
