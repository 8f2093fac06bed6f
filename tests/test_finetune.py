"""Recipe, exercises and training loop: what is trained on is right, and a run can be repeated and resumed."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from tutor.advice.profile import FIELDS
from tutor.citing import mark
from tutor.errors import DocumentUnreadable, PromptInvalid, ToolFailed
from tutor.lab import finetune
from tutor.lab.exercises import Source, draw_exercises, read_exercises
from tutor.lab.recipe import Recipe, plan_batches, read_material, read_recipe, shape_rate
from tutor.prompting import read_prompts

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "corpus" / "adapter"
PROMPTS = read_prompts(ROOT / "prompts")
SENTENCES = (
    "The mill was built in 1820 by two brothers.",
    "The mill stands beside the river.",
    "Flour was ground there until the war.",
    "Today the mill is a school.",
)
CONTEXT = " ".join(SENTENCES)


@pytest.fixture
def recipe() -> Recipe:
    return read_recipe(FOLDER / "recipe.yaml")


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    def ask(question: str, answer: str) -> dict:
        answers = [{"text": answer, "answer_start": CONTEXT.find(answer)}] if answer else []
        return {"question": question, "answers": answers, "is_impossible": not answer}

    asked = [
        ask("Who built the mill?", "two brothers"),
        ask("What is the mill today?", "a school"),
        ask("Who owns the moon?", ""),
    ]
    articles = [{"title": title, "paragraphs": [{"context": CONTEXT, "qas": asked}]} for title in ("Mill", "Kept")]
    path = tmp_path / "questions.json"
    path.write_text(json.dumps({"version": "v2.0", "data": articles}), encoding="utf-8")
    return path


def source(**changes: object) -> Source:
    return replace(Source("Set", ("Kept",), 50, 50, 0.0, 0.0, 4, 45, 7), **changes)


def test_drawn_items_copy_the_sentence_with_the_answer(questions: Path) -> None:
    trained, kept = draw_exercises(questions, source(), PROMPTS["answer"])
    assert len(trained) == len(kept) == 2, "the unanswerable one is left out"
    for exercise in [*trained, *kept]:
        [number] = [int(n) for n in re.findall(r"\[(\d+)\]", exercise.target)]
        assert exercise.target == mark(exercise.notes[number], number)
        wanted = "brothers" if "built" in exercise.values["question"] else "school"
        assert wanted in exercise.target


def test_notes_are_ranked_by_shared_words_unless_shuffled(questions: Path) -> None:
    trained, _ = draw_exercises(questions, source(), PROMPTS["answer"])
    first = next(exercise for exercise in trained if "built" in exercise.values["question"])
    assert first.notes[1] == SENTENCES[0]
    orders = {tuple(e.notes.values()) for e in draw_exercises(questions, source(shuffled=1.0), PROMPTS["answer"])[0]}
    assert orders != {tuple(e.notes.values()) for e in trained}
    _, kept = draw_exercises(questions, source(shuffled=1.0), PROMPTS["answer"])
    assert {tuple(e.notes.values()) for e in kept} == {tuple(e.notes.values()) for e in trained}


def test_two_questions_at_once_have_two_sentences(questions: Path) -> None:
    trained, _ = draw_exercises(questions, source(joined=0.5), PROMPTS["answer"])
    assert sorted(len(re.findall(r"\[\d+\]", exercise.target)) for exercise in trained) == [1, 1, 2]


def test_drawing_is_repeatable_and_limited(questions: Path) -> None:
    first, second = (draw_exercises(questions, source(items=1), PROMPTS["answer"]) for _ in range(2))
    assert first == second
    assert len(first[0]) == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"data": [{"title": "x"}]}', "no json"])
def test_a_broken_question_set_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "broken.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentUnreadable, match=r"broken\.json"):
        draw_exercises(path, source(), PROMPTS["answer"])


def test_the_written_items_are_right_and_every_fifth_is_kept() -> None:
    trained, kept = read_exercises(FOLDER, PROMPTS)
    assert len(kept) * 4 == len(trained) >= 160
    assert {exercise.job for exercise in trained} == {"answer", "facts", "follow_up"}
    for exercise in [*trained, *kept]:
        assert str(exercise.render()[0].content).strip()
        if exercise.job == "answer":
            copies = {mark(text, number) for number, text in exercise.notes.items()}
            parts = re.split(r"(?<=\]\.) ", exercise.target)
            assert parts
            assert set(parts) <= copies, exercise.target
        if exercise.job == "facts":
            assert set(json.loads(exercise.target)) <= set(FIELDS)


def test_the_written_items_are_no_questions_of_the_suite() -> None:
    known = {
        str(entry.get("question", "")).lower()
        for path in (ROOT / "tests" / "data").glob("questions*.yaml")
        for entry in next(iter(yaml.safe_load(path.read_text(encoding="utf-8")).values()), [])
        if isinstance(entry, dict)
    }
    trained, kept = read_exercises(FOLDER, PROMPTS)
    answered = [exercise for exercise in [*trained, *kept] if exercise.job == "answer"]
    assert not {exercise.values["question"].lower() for exercise in answered} & known


def test_material_holds_the_question_set_only_when_it_is_given(questions: Path) -> None:
    alone, more = (read_material(FOLDER, data, PROMPTS) for data in (None, questions))
    assert {exercise.source for exercise in alone.trained} == {"written"}
    assert {exercise.source for exercise in more.trained} == {"written", more.recipe.questions.name}
    assert not {str(item.values) for item in alone.trained} & {str(item.values) for item in alone.held_out}


def test_a_folder_without_items_is_named(tmp_path: Path) -> None:
    with pytest.raises(PromptInvalid):
        read_exercises(tmp_path, PROMPTS)
    text = "purpose: x\nvariables: [a]\nexamples:\n  - {a: b, answer: c}\n"
    (tmp_path / "job_unknown.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PromptInvalid, match="unknown"):
        read_exercises(tmp_path, PROMPTS)


@pytest.mark.parametrize("text", ["", "adapter: {rank: 4}", "adapter: 3", "questions: {held_out: [x]}", "{"])
def test_a_broken_recipe_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "recipe.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PromptInvalid, match=r"recipe\.yaml"):
        read_recipe(tmp_path / "recipe.yaml")


def test_a_plan_is_repeatable_and_a_longer_one_starts_the_same(recipe: Recipe) -> None:
    fitting = {"written": [([n], 0) for n in range(20)], "Set": [([n], 0) for n in range(100, 160)]}
    plan = plan_batches(replace(recipe, steps=10), fitting)
    assert plan == plan_batches(replace(recipe, steps=20), fitting)[:10]
    assert [len(batch) for batch in plan] == [recipe.batch] * 10


def test_every_item_is_seen_before_any_is_seen_again(recipe: Recipe) -> None:
    fitting = {"written": [([n], 0) for n in range(8)]}
    plan = plan_batches(replace(recipe, steps=2, batch=4), fitting)
    assert sorted(pair[0][0] for batch in plan for pair in batch) == list(range(8))


def test_the_rate_rises_then_falls(recipe: Recipe) -> None:
    rates = [shape_rate(step, recipe) for step in range(recipe.steps)]
    top = rates.index(max(rates))
    assert top in {recipe.warmup - 1, recipe.warmup}
    assert rates[: top + 1] == sorted(rates[: top + 1])
    assert rates[recipe.warmup :] == sorted(rates[recipe.warmup :], reverse=True)
    assert 0 < rates[-1] < rates[0] + 0.1


def test_without_the_extra_the_person_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, recipe: Recipe
) -> None:
    monkeypatch.setattr(finetune, "NEEDED", ("torch", "a_package_nobody_has"))
    with pytest.raises(ToolFailed, match="a_package_nobody_has") as caught:
        finetune.train(recipe, [], tmp_path, lambda text: None)
    assert "pip install" in str(caught.value)


@pytest.mark.model
@pytest.mark.timeout(900)
def test_an_interrupted_run_ends_like_a_whole_one(tmp_path: Path, recipe: Recipe) -> None:
    pytest.importorskip("peft")
    pytest.importorskip("gguf")
    pytest.importorskip("accelerate")
    exercises = [item for item in read_exercises(FOLDER, PROMPTS)[0] if item.job == "follow_up"][:6]
    short = replace(recipe, rank=2, steps=4, batch=1, warmup=1, checkpoint=2)
    said: list[str] = []
    whole = finetune.train(short, exercises, tmp_path / "whole", said.append)
    assert whole.steps == 4
    assert "minutes" in said[0]
    # the same run, stopped after its second checkpoint's first half: the file of step 2 is what it left behind
    half = _keep_after(short, 2, exercises, tmp_path / "half")
    assert half == 2
    again = finetune.train(short, exercises, tmp_path / "half", said.append)
    assert any("going on after step 2" in line for line in said)
    assert again.steps == 4
    weights = [(tmp_path / name / "adapter_model.safetensors").read_bytes() for name in ("whole", "half")]
    assert weights[0] == weights[1]


class Stop(Exception):
    """Stands for a person who ends the run."""


def _keep_after(recipe: Recipe, steps: int, exercises: list, out: Path) -> int:
    step = finetune._Run._step

    def stop_later(run: finetune._Run, batch: object) -> float:
        if run._done == steps:
            raise Stop
        return step(run, batch)

    with pytest.MonkeyPatch.context() as patch, pytest.raises(Stop):
        patch.setattr(finetune._Run, "_step", stop_later)
        finetune.train(recipe, exercises, out, lambda text: None)
    return int(json.loads((out / "state.json").read_text(encoding="utf-8"))["steps"])
