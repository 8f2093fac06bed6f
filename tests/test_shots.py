"""Trying numbers of examples: the nearest one is picked by the question, and every way is counted."""

from collections.abc import Callable

from langchain_core.language_models.chat_models import BaseChatModel

from fakes_core import HashEmbedder, ScriptedChatModel
from tutor.engine import Tutor
from tutor.prompting import read_prompts
from tutor.quality.shots import NearestExample, compare_shots
from tutor.settings import find_home

MakeTutor = Callable[[BaseChatModel | None], Tutor]


def test_the_example_that_asks_most_alike_is_shown() -> None:
    file = read_prompts(find_home() / "prompts")["answer"]
    prompt = NearestExample(file, HashEmbedder())
    for example in file.fields["examples"]:
        messages = prompt.render(notes="[1] A note.", question=example["question"])
        assert [message.type for message in messages] == ["system", "human", "ai", "human"]
        assert messages[2].content == example["answer"]
        assert [each.example for each in prompt.mark(messages)] == [False, True, True, False]


def test_every_way_is_counted(make_tutor: MakeTutor) -> None:
    tutor = make_tutor(ScriptedChatModel("Nonsense."))
    report = compare_shots(tutor, [{"question": "What is LoRA?"}])
    assert {"0 examples", "the nearest example"} <= set(report)
    assert all(figures["sentences_kept"]["total"] for figures in report.values())
