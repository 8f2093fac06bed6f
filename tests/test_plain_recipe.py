"""The plain recipe: passages stuffed into one prompt, the same model, its figures beside the tutor's."""

from collections.abc import Callable

import pytest
from langchain_core.language_models.chat_models import BaseChatModel

from fakes_core import HashEmbedder, ScriptedChatModel
from tutor.engine import Tutor
from tutor.errors import ModelFailed, ModelMissing
from tutor.quality import plain_recipe
from tutor.quality.outcomes import Outcome, ask_all
from tutor.quality.plain_recipe import PASSAGES, SIZE, Pair, PlainRecipe, ask_plain, draw_sample, measure_plain
from tutor.quality.sets import Plan, QuestionSet
from tutor.quality.tables import make_tables
from tutor.settings import read_settings
from tutor.types import Answer

MakeTutor = Callable[[BaseChatModel | None], Tutor]
QUESTION = {
    "id": "lora", "question": "What is LoRA?", "kind": "plain", "split": "test", "lang": "en", "sections": [],
    "lessons": ["01-adapters.md"], "facts": [["matrices"]], "forbidden": [], "history": [], "missing": "", "tool": None,
    "contradiction": False,
}  # fmt: skip
CUP = {**QUESTION, "id": "cup", "question": "Who won the world cup?", "kind": "off_topic", "lessons": [], "facts": []}


@pytest.fixture(autouse=True)
def _hashing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_recipe, "open_embedder", HashEmbedder)


def open_recipe(tutor: Tutor, model: BaseChatModel, texts: list[str] | None = None) -> PlainRecipe:
    texts = texts or [lesson.body for lesson in tutor.lessons]
    return PlainRecipe(texts, model, tutor.prompts["plain_recipe"], HashEmbedder())


def test_the_nearest_passages_stand_in_one_prompt(sample_tutor: Tutor) -> None:
    model = ScriptedChatModel("Two thin matrices.")
    texts = [f"{word} " * 150 for word in ("zebra", "lion", "tiger", "bear", "wolf", "lora matrices")]
    reply = open_recipe(sample_tutor, model, texts).answer("What is lora?")
    assert reply.passages.startswith("lora matrices")
    assert len(reply.passages) <= PASSAGES * (SIZE + 2)
    assert reply.passages in str(model.prompts[0][-1].content)
    assert "What is lora?" in str(model.prompts[0][-1].content)
    assert (reply.text, reply.answered) == ("Two thin matrices.", True)
    assert 0 < reply.first_ms <= reply.total_ms


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("I don't know.", False),
        ("The context does not mention this.", False),
        ("", False),
        (ModelFailed("broke"), False),
        ("LoRA does not change the weights.", True),
    ],
)
def test_holding_back_is_heard(sample_tutor: Tutor, text: object, answered: bool) -> None:
    assert open_recipe(sample_tutor, ScriptedChatModel(text)).answer("What?").answered is answered


def test_both_are_measured_on_the_same_questions(make_tutor: MakeTutor) -> None:
    tutor = make_tutor(None)
    outcomes = ask_all(tutor, QuestionSet("sample", [QUESTION, CUP], read_settings()))
    tutor.steps.writer.model = ScriptedChatModel("It adds butter.", "Brazil.")
    report = measure_plain(ask_plain(tutor, outcomes, Plan(plain=-1)))
    assert report["asked"] == ["lora", "cup"]
    assert [pair["plain"] for pair in report["side_by_side"]] == ["It adds butter.", "Brazil."]
    assert [table.rows[0] for table in make_tables({"plain_recipe": report})][1]["plain recipe"] == "It adds butter."
    assert (report["tutor"]["facts_stated"]["hits"], report["plain"]["facts_stated"]["hits"]) == (1, 0)
    assert report["plain"]["facts_in_passages"]["hits"] == 1
    assert (report["tutor"]["held_back_when_not"]["hits"], report["plain"]["held_back_when_not"]["hits"]) == (1, 0)
    tutor.steps.writer.model = None


def test_without_a_model_there_is_no_recipe(sample_tutor: Tutor) -> None:
    with pytest.raises(ModelMissing):
        ask_plain(sample_tutor, [], Plan(plain=3))


def test_a_sample_is_the_same_for_the_same_seed() -> None:
    outcomes = [Outcome({**QUESTION, "id": str(place)}, (), 0.0, Answer("answer", "")) for place in range(30)]
    first = draw_sample(outcomes, Plan(plain=5, seed=1))
    assert first == draw_sample(outcomes, Plan(plain=5, seed=1))
    assert first != draw_sample(outcomes, Plan(plain=5, seed=2))
    assert len(first) == 5
    assert [outcomes.index(one) for one in first] == sorted(outcomes.index(one) for one in first)
    assert draw_sample(outcomes, Plan(plain=-1)) == outcomes


def test_nothing_asked_gives_empty_figures() -> None:
    pairs: list[Pair] = []
    assert measure_plain(pairs)["plain"]["facts_stated"]["share"] is None
