"""What an opened model can do is found out by trying it, once."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from langchain_core.messages import AIMessageChunk

from tutor.errors import ModelFailed
from tutor.models.capabilities import Capabilities, known_capabilities, recall_capabilities
from tutor.models.catalog import read_catalog
from tutor.models.opening import OpenModel, do_nothing
from tutor.models.probing import learn_capabilities, probe_model
from tutor.prompting import PromptFile, read_prompt
from tutor.settings import find_home

GOOD = {
    "joins": "The blue van needs one driver [1]. The red van needs two [2].",
    "picks": "The red van can take it, since it carries up to 1400 kilograms [2].",
    "missing": "The notes do not say.",
}


@pytest.fixture(scope="module")
def probe() -> PromptFile:
    return read_prompt(find_home() / "prompts" / "probe.yaml")


class Model:
    """Answers the trial as it is told to; `asked` holds the messages of every call."""

    def __init__(self, probe: PromptFile, answers: dict[str, str], **traits: Any) -> None:
        self.probe, self.answers, self.asked, self.traits = probe, answers, [], traits

    def stream(self, messages: Any, **options: Any) -> Iterator[AIMessageChunk]:
        self.asked.append(messages)
        if self.traits.get("refuses"):
            self.traits["refuses"](self, messages)
        text = str(messages[-1].content)
        names = [name for name in ("joins", "picks", "missing") if self.probe.replies[name] in text]
        answer = self.answers[names[0]] if names else self.answers.get("copy", self.probe.replies["sentence"])
        thinks = self.traits.get("thinks") and not getattr(self, "quiet", False)
        for piece in re.findall(r"\S+\s*", answer) if self.traits.get("streams", True) else [answer]:
            yield AIMessageChunk(content=piece)
        usage = {"input_tokens": 9, "output_tokens": 3, "total_tokens": 12} if self.traits.get("counts") else None
        yield AIMessageChunk(content="", usage_metadata=usage, response_metadata={"thought": bool(thinks)})


def open_as(model: Any) -> OpenModel:
    return OpenModel(model, "m", do_nothing, do_nothing)


def test_a_capable_model_is_recognised(probe: PromptFile) -> None:
    found = probe_model(Model(probe, GOOD, counts=True), probe)  # type: ignore[arg-type]
    assert found == Capabilities(None, "", True, True, True, True, True)


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("joins", "The two vans need 2 drivers [2]."),
        ("joins", "[1] The blue van carries 900 kilograms and needs one driver."),
        ("joins", "One and two."),
        ("joins", ""),
        ("picks", "The blue van can take it [1]."),
        ("picks", "The blue van carries 900 kilograms [1] and the red van 1400 [2]."),
        ("picks", "The notes do not say."),
        ("missing", "The bicycle is red [2]."),
        ("missing", "The notes do not say [1]."),
    ],
)
def test_a_model_that_copies_or_invents_does_not_write_freely(probe: PromptFile, name: str, answer: str) -> None:
    found = probe_model(Model(probe, {**GOOD, name: answer}), probe)  # type: ignore[arg-type]
    assert not found.writes_freely and found.copies


@pytest.mark.parametrize(("answer", "copies"), [("“the ferry", False), ('"{}"', True), ("Sure!\n{}\n", True)])
def test_copying_is_tried(probe: PromptFile, answer: str, copies: bool) -> None:
    told = answer.format(probe.replies["sentence"])
    found = probe_model(Model(probe, {**GOOD, "copy": told}), probe)  # type: ignore[arg-type]
    assert found.copies is copies and found.writes_freely


def test_one_piece_is_no_stream_and_no_usage_is_none(probe: PromptFile) -> None:
    found = probe_model(Model(probe, GOOD, streams=False), probe)  # type: ignore[arg-type]
    assert not found.streams and not found.reports_usage


def test_a_server_that_refuses_a_system_role_is_asked_without(probe: PromptFile) -> None:
    def refuse(model: Any, messages: Any) -> None:
        if messages[0].type == "system" and not model.folds_system:
            raise ModelFailed("no system role")

    model: Any = Model(probe, GOOD, refuses=refuse)
    model.folds_system = False
    found = probe_model(model, probe)
    assert model.folds_system and not found.accepts_system and found.writes_freely


def test_a_server_that_thinks_is_asked_not_to(probe: PromptFile) -> None:
    model: Any = Model(probe, GOOD, thinks=True)
    model.quiet = False
    assert probe_model(model, probe).writes_freely and model.quiet


def test_a_server_that_does_not_know_that_wish_is_left_alone(probe: PromptFile) -> None:
    def refuse(model: Any, messages: Any) -> None:
        if model.quiet:
            raise ModelFailed("unknown field")

    model: Any = Model(probe, GOOD, thinks=True, refuses=refuse)
    model.quiet = False
    found = probe_model(model, probe)
    assert found.thinks and found.writes_freely and not model.quiet


def test_a_model_that_never_answers_fails_with_its_own_sentence(probe: PromptFile) -> None:
    def refuse(model: Any, messages: Any) -> None:
        raise ModelFailed("it is down")

    with pytest.raises(ModelFailed, match="down"):
        learn_capabilities(open_as(Model(probe, GOOD, refuses=refuse)), probe)


def test_a_model_is_tried_once(probe: PromptFile) -> None:
    model: Any = Model(probe, GOOD)
    opened = learn_capabilities(open_as(model), probe)
    calls = len(model.asked)
    assert calls and opened.capabilities is not None and learn_capabilities(opened, probe) is opened
    assert len(model.asked) == calls
    none = OpenModel(None, "none", do_nothing, do_nothing)
    assert learn_capabilities(none, probe) is none


@pytest.mark.parametrize("damage", [None, "", "[]", '{"x": {}}'])
def test_a_files_trial_is_noted(probe: PromptFile, tmp_path: Path, damage: str | None) -> None:
    cache, path = tmp_path / "notes" / "capabilities.json", tmp_path / "m.gguf"
    path.write_bytes(b"GGUF")

    def make() -> Any:
        model: Any = Model(probe, GOOD)
        model.path, model.describe = path, lambda: {"context": 512, "notes": ["a note"]}
        return model

    first = learn_capabilities(open_as(make()), probe, cache)
    if damage is not None:
        cache.write_text(damage)
    again = make()
    assert learn_capabilities(open_as(again), probe, cache).capabilities == first.capabilities
    assert bool(again.asked) == (damage is not None)
    path.write_bytes(b"GGUF changed")
    other = make()
    learn_capabilities(open_as(other), probe, cache)
    assert other.asked, "another file under the same name"


def test_a_server_is_never_noted(probe: PromptFile, tmp_path: Path) -> None:
    learn_capabilities(open_as(Model(probe, GOOD)), probe, tmp_path / "capabilities.json")
    assert list(tmp_path.iterdir()) == []


def test_the_ladder_knows_a_file_by_its_hash(tmp_path: Path, make_file: Callable[..., Path]) -> None:
    ladder = read_catalog(find_home() / "corpus" / "knowledge" / "models.yaml")
    assert known_capabilities(ladder[1], 2048) is None, "never measured, so never claimed"
    path, digest = make_file(b"GGUF and weights")
    listed = [replace(ladder[0], bytes=path.stat().st_size, sha256=digest, writes="free")]
    found = recall_capabilities(path, listed, 2048)
    assert found is not None and found.writes_freely and found.known and found.context == 2048
    path.write_bytes(b"GGUF and weightz")
    assert recall_capabilities(path, listed, 2048) is None
    assert recall_capabilities(tmp_path / "absent.gguf", listed, 2048) is None


@pytest.fixture
def make_file(tmp_path: Path) -> Callable[[bytes], Any]:
    import hashlib

    def make(data: bytes) -> tuple[Path, str]:
        (tmp_path / "x.gguf").write_bytes(data)
        return tmp_path / "x.gguf", hashlib.sha256(data).hexdigest()

    return make
