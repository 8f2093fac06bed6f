"""Exporting an adapter for llama.cpp, and the count that decides whether it ships."""

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage

from tutor.citing import mark
from tutor.errors import ModelMissing, ToolFailed
from tutor.lab import adapter, finetune
from tutor.lab.adapter import convert_weights, export_adapter, read_adapter, reorder_rows
from tutor.lab.adapter_trial import compare_adapter, judge, reply_plainly
from tutor.lab.exercises import Exercise, read_exercises
from tutor.lab.recipe import read_recipe
from tutor.models.opening import find_bundled
from tutor.prompting import read_prompts

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "corpus" / "adapter"
PROMPTS = read_prompts(ROOT / "prompts")
HEADS = {"attn_q": 9, "attn_k": 3}
INSTALLED = all(importlib.util.find_spec(name) for name in (*finetune.NEEDED, "llama_cpp"))
needs_lab = pytest.mark.skipif(not INSTALLED, reason="the extra 'lab' is not installed")


def name_weight(layer: str, side: str = "B") -> str:
    return f"base_model.model.model.layers.7.{layer}.lora_{side}.weight"


def test_rows_of_a_head_are_interleaved() -> None:
    rows = np.arange(12, dtype=np.float32).reshape(12, 1)
    # two heads of six rows: halves (0 1 2 | 3 4 5) become pairs
    assert reorder_rows(rows, 2)[:, 0].tolist() == [0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11]


def test_only_the_outer_side_of_queries_and_keys_is_reordered() -> None:
    rows = np.arange(576 * 2, dtype=np.float32).reshape(576, 2)
    for layer, moved in (("self_attn.q_proj", True), ("self_attn.v_proj", False), ("self_attn.o_proj", False)):
        target, weights = convert_weights(name_weight(layer), rows, HEADS)
        assert np.array_equal(weights, rows) is not moved
        assert target.startswith("blk.7.")
        assert target.endswith(".weight.lora_b")
    _, inner = convert_weights(name_weight("self_attn.q_proj", "A"), rows, HEADS)
    assert np.array_equal(inner, rows)


def test_every_linear_layer_has_a_name() -> None:
    layers = ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj")
    layers += ("mlp.gate_proj", "mlp.up_proj", "mlp.down_proj")
    rows = np.zeros((576, 2), dtype=np.float32)
    assert len({convert_weights(name_weight(layer), rows, HEADS)[0] for layer in layers}) == 7


@pytest.mark.parametrize("name", ["base_model.model.lm_head.lora_A.weight", name_weight("mlp.other_proj"), "x"])
def test_an_unknown_layer_is_refused(name: str) -> None:
    with pytest.raises(ToolFailed, match="cannot be exported"):
        convert_weights(name, np.zeros((6, 2), dtype=np.float32), HEADS)


def test_without_the_extra_the_person_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(finetune, "NEEDED", ("a_package_nobody_has",))
    for use in (lambda: export_adapter(tmp_path, tmp_path / "x.gguf"), lambda: read_adapter(tmp_path / "x.gguf")):
        with pytest.raises(ToolFailed, match="a_package_nobody_has"):
            use()


@needs_lab
def test_what_is_no_adapter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="no trained adapter"):
        export_adapter(tmp_path, tmp_path / "x.gguf")
    (tmp_path / "x.gguf").write_bytes(b"GGUF and nothing behind it")
    with pytest.raises(ModelMissing):
        read_adapter(tmp_path / "x.gguf")
    with pytest.raises(ModelMissing):
        read_adapter(tmp_path / "none.gguf")
    weights = find_bundled()
    if weights is not None:
        with pytest.raises(ModelMissing, match="not an adapter"):
            read_adapter(weights)


@pytest.mark.model
@needs_lab
@pytest.mark.timeout(600)
@pytest.mark.skipif(find_bundled() is None, reason="the bundled weights are not installed")
def test_an_exported_adapter_moves_llama_cpp_as_it_moves_transformers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    recipe = replace(read_recipe(FOLDER / "recipe.yaml"), rank=4)
    torch.manual_seed(3)
    tokenizer, plain = finetune.load_base()
    model = finetune._wrap(torch.nn.Module.float(plain), recipe).eval()
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "lora_B" in name and "self_attn" in name:  # where the order of rows matters
                weight.normal_(0, 0.05)
    model.save_pretrained(str(tmp_path / "adapter"))
    ids = tokenizer("The ferry leaves every forty minutes, and the night", add_special_tokens=False).input_ids
    with torch.no_grad():
        tuned = model(torch.tensor([ids])).logits[0, -1].numpy()
        with model.disable_adapter():
            base = model(torch.tensor([ids])).logits[0, -1].numpy()
    moved = {}
    for order in ("right", "unordered"):
        if order == "unordered":
            monkeypatch.setattr(adapter, "reorder_rows", lambda weights, heads: weights)
        made = export_adapter(tmp_path / "adapter", tmp_path / f"{order}.gguf")
        assert (made.tensors, made.rank) == (30 * 7 * 2, 4)
        moved[order] = ask_llama(ids, made.path) - ask_llama(ids, None)
    agreement = {order: float(np.corrcoef(shift, tuned - base)[0, 1]) for order, shift in moved.items()}
    assert agreement["right"] > 0.9, agreement
    assert agreement["right"] > agreement["unordered"] + 0.05, agreement


def ask_llama(ids: list[int], path: Path | None) -> np.ndarray:
    """llama.cpp's scores of the next token, in this process: nothing else uses it here."""
    from llama_cpp import Llama

    bundled = find_bundled()
    llama = Llama(str(bundled), n_ctx=128, lora_path=str(path) if path else None, logits_all=True, verbose=False)
    llama.eval(ids)
    return np.array(llama.scores[len(ids) - 1])


# --- the count -------------------------------------------------------------------------------------------------------


def make_exercise() -> Exercise:
    notes = "[1] The mill stands beside the river.\n[2] The mill was built in 1820.\n[3] It is a school."
    values = {"notes": notes, "question": "When was the mill built?"}
    return Exercise("answer", "test", PROMPTS["answer"], values, "The mill was built in 1820 [2].")


@pytest.mark.parametrize(
    ("reply", "right", "said", "copied", "whole"),
    [
        ("The mill was built in 1820 [2].", 1, 1, 1, 1),
        ("The mill was built in 1820 [2].  It is a school [3].", 1, 1, 1, 0),
        ("The mill was built in 1820 [1].", 0, 1, 0, 0),
        ("The mill was built in 1820.", 0, 1, 0, 0),
        ("The mill stands beside the river [1].", 0, 0, 1, 0),
        ("In 1820 [2].", 0, 0, 0, 0),
        ("", 0, 0, 0, 0),
    ],
)
def test_a_reply_is_judged_by_letter_and_number(reply: str, right: int, said: int, copied: int, whole: int) -> None:
    told = judge(make_exercise(), reply)
    assert dict(told) == {
        "items": 1,
        "first_right": right,
        "first_said": said,
        "first_copied": copied,
        "whole_right": whole,
        "endless": 0,
    }


def test_facts_and_follow_ups_are_judged_by_what_they_say() -> None:
    trained, _ = read_exercises(FOLDER, PROMPTS)
    facts = next(item for item in trained if item.job == "facts" and len(json.loads(item.target)) == 2)
    turned = json.dumps(dict(reversed(json.loads(facts.target).items())), indent=1)
    assert judge(facts, turned)["whole_right"] == 1
    assert judge(facts, "{")["whole_right"] == 0
    follow_up = next(item for item in trained if item.job == "follow_up")
    assert judge(follow_up, follow_up.target.lower().rstrip("?"))["whole_right"] == 1
    assert judge(follow_up, f"{follow_up.target} Why?")["whole_right"] == 0


def test_the_yardstick_repeats_the_note_with_most_shared_words() -> None:
    assert reply_plainly(make_exercise()) == mark("The mill was built in 1820.", 2)


def test_the_comparison_is_plain_data_and_tells_endless_replies() -> None:
    exercise = make_exercise()
    endless = AIMessage("the the the", response_metadata={"finish_reason": "length"})
    plain = GenericFakeChatModel(messages=iter([endless] * 3))
    tuned = GenericFakeChatModel(messages=iter([AIMessage(exercise.target)]))
    report = compare_adapter([exercise], plain, tuned)["answer (test)"]
    assert json.loads(json.dumps(report)) == report
    assert report["no model"]["first_right"] == report["adapter, 0 examples"]["whole_right"] == 1
    for count in (0, 1, 3):
        assert report[f"plain, {count} examples"]["endless"] == 1
    assert set(compare_adapter([exercise], None, None)["answer (test)"]) == {"no model"}
