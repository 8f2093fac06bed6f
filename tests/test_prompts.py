"""The prompt files: they load, render to one fixed prefix that fits, and their examples teach no facts."""

import re
from pathlib import Path

import pytest
import yaml

from tutor.prompting import FewShotPrompt, read_prompt, read_prompts

ROOT = Path(__file__).resolve().parent.parent
PROMPTS = sorted((ROOT / "prompts").glob("*.yaml"))
TOKENS_A_WORD = 1.5  # a rough upper bound for English in the vocabulary of the bundled model
PREFIX_TOKENS = 700


def list_terms() -> list[str]:
    """Every name of the subject and its spellings."""
    terms = yaml.safe_load((ROOT / "corpus" / "knowledge" / "terms.yaml").read_text(encoding="utf-8"))["terms"]
    return [spelling for name, others in terms.items() for spelling in (name, *others)]


@pytest.fixture(scope="module")
def answer() -> FewShotPrompt:
    return FewShotPrompt(read_prompt(ROOT / "prompts" / "answer.yaml"))


@pytest.mark.parametrize("path", PROMPTS, ids=lambda path: path.stem)
def test_every_file_loads(path: Path) -> None:
    prompt = read_prompt(path)
    assert prompt.name == path.stem
    assert prompt.purpose
    if "user" in prompt.fields:
        values = {name: f"the {name}" for name in prompt.variables}
        rendered = FewShotPrompt(prompt).render(**values)[-1]
        assert all(value in str(rendered.content) for value in values.values())


def test_the_engine_finds_its_prompts() -> None:
    assert {"answer", "route", "replies"} <= set(read_prompts(ROOT / "prompts"))


def test_the_answer_prompt_has_one_fixed_prefix_that_fits(answer: FewShotPrompt) -> None:
    first = answer.render(notes="[1] One.", question="Which?")
    second = answer.render(notes="[1] Two.\n[2] Three.", question="How many {braces} does it take?")
    assert first[:-1] == second[:-1]
    assert "[2] Three." in str(second[-1].content)
    assert "{braces}" in str(second[-1].content)
    assert [message.type for message in first[:-1]] == ["system", *["human", "ai"] * ((len(first) - 2) // 2)]
    words = sum(len(str(message.content).split()) for message in first[:-1])
    assert words * TOKENS_A_WORD < PREFIX_TOKENS


def test_the_examples_of_the_answer_prompt_only_copy(answer: FewShotPrompt) -> None:
    turns = [str(message.content) for message in answer.render(notes="n", question="q")[1:-1]]
    for asked, replied in zip(turns[::2], turns[1::2], strict=True):
        notes = dict(re.findall(r"^\s*\[(\d+)\] (.+)$", asked, re.MULTILINE))
        quoted = re.findall(r"(\S.*?) \[(\d+)\]\.", replied)
        assert quoted
        for sentence, number in quoted:
            assert notes[number].rstrip(".") == sentence


@pytest.mark.parametrize("path", PROMPTS, ids=lambda path: path.stem)
def test_examples_repeat_no_fact_of_the_course(path: Path) -> None:
    for example in read_prompt(path).fields.get("examples") or []:
        text = " ".join(map(str, example.values()))
        named = [term for term in list_terms() if re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, re.IGNORECASE)]
        assert named == []


CUES = [(name, cue) for name, cues in read_prompt(ROOT / "prompts" / "route.yaml").cues.items() for cue in cues]


@pytest.mark.parametrize(("name", "cue"), CUES, ids=[f"{name}-{number}" for number, (name, _) in enumerate(CUES)])
def test_every_cue_compiles_and_asks_for_something(name: str, cue: str) -> None:
    pattern = re.compile(f"(?:{cue})", re.IGNORECASE)
    assert not pattern.search(""), f"{name} would match every message"
