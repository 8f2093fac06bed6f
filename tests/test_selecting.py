"""The few pieces that make an answer, by kind of question."""

from dataclasses import replace

import pytest

from tutor.engine import Tutor
from tutor.evidence import Evidence
from tutor.questions import read_parts
from tutor.selecting import IN_ALL, drop_doubted
from tutor.settings import find_home
from tutor.types import Chunk, Passage


def find(tutor: Tutor, question: str) -> list[Evidence]:
    parts = read_parts(question, tutor.steps.terms)
    passages = {}
    for part in parts:
        for text in (part.search_text, *part.terms):
            for passage in tutor.steps.retriever.retrieve(text, 6):
                passages.setdefault(passage.chunk.id, passage)
    return tutor.steps.finder.find(parts, list(passages.values()))


def quotes(tutor: Tutor, question: str) -> list[str]:
    return [evidence.quote for evidence in find(tutor, question)]


def test_a_definition_opens_with_the_definition(read_only_tutor: Tutor) -> None:
    assert quotes(read_only_tutor, "What is LoRA?")[0].startswith("LoRA is a method")


def test_a_comparison_shows_both_sides_and_what_names_both(read_only_tutor: Tutor) -> None:
    found = quotes(read_only_tutor, "How do RAG and LoRA differ?")
    assert any(quote.startswith("RAG is a technique") for quote in found)
    assert any(quote.startswith("LoRA is a method") for quote in found)
    assert any("RAG" in quote and "LoRA" in quote and "whereas" in quote for quote in found)


def test_steps_come_whole_and_in_order(read_only_tutor: Tutor) -> None:
    found = [evidence for evidence in find(read_only_tutor, "How do I train an adapter?") if evidence.kind == "item"]
    assert [evidence.quote.split()[1] for evidence in found] == ["trainer", "trainer", "program", "operator"]
    assert [evidence.order for evidence in found] == sorted(evidence.order for evidence in found)


@pytest.mark.parametrize("asks", ["Walk me through training an adapter", "In which order do I train an adapter?"])
def test_steps_are_told_however_they_are_asked_for(read_only_tutor: Tutor, asks: str) -> None:
    items = [evidence.quote for evidence in find(read_only_tutor, asks) if evidence.kind == "item"]
    told = [evidence.quote for evidence in find(read_only_tutor, "How do I train an adapter?")]
    assert len(items) == 4 and items == [quote for quote in told if quote in items]


def test_an_amount_brings_a_figure(read_only_tutor: Tutor) -> None:
    assert any("480 USD" in quote for quote in quotes(read_only_tutor, "How much does full fine-tuning cost?"))


def test_what_leans_on_a_sentence_brings_it_along(read_only_tutor: Tutor) -> None:
    found = quotes(read_only_tutor, "How many megabytes has the separate file of an adapter?")
    leaning = next(place for place, quote in enumerate(found) if quote.startswith("It is stored"))
    assert leaning > 0 and "frozen layers keep their weights" in found[leaning - 1]


@pytest.mark.parametrize(
    "question",
    [
        "What is LoRA?",
        "What is LoRA and how does it differ from RAG, and what is an adapter, and when should I use RAG?",
        "How do I train an adapter? What does an adapter cost? What is a training budget?",
    ],
)
def test_an_answer_is_short_and_says_nothing_twice(read_only_tutor: Tutor, question: str) -> None:
    found = quotes(read_only_tutor, question)
    assert 0 < len(found) <= IN_ALL and len(set(found)) == len(found)


def test_a_correction_is_never_cut(read_only_tutor: Tutor) -> None:
    found = [evidence for evidence in find(read_only_tutor, "Does an adapter make a model faster?")]
    corrections = [evidence for evidence in found if evidence.kind == "quote"]
    assert corrections and all("Often taught" in item.quote and "In fact" in item.quote for item in corrections)


def test_the_choice_is_the_same_every_time(read_only_tutor: Tutor) -> None:
    assert quotes(read_only_tutor, "How do RAG and LoRA differ?") == quotes(
        read_only_tutor, "How do RAG and LoRA differ?"
    )


def test_nothing_to_choose_from(read_only_tutor: Tutor) -> None:
    parts = read_parts("What is LoRA?", read_only_tutor.steps.terms)
    assert read_only_tutor.steps.finder.find(parts, []) == []
    assert read_only_tutor.steps.finder.find([], read_only_tutor.steps.retriever.retrieve("LoRA", 3)) == []


def test_corrections_of_the_course_stand_on_one_line() -> None:
    """A blockquote of several lines would be quoted line by line (see test_sentences)."""
    for path in (find_home() / "corpus" / "lessons").glob("*.md"):
        lines = path.read_text().splitlines()
        for line, following in zip(lines, lines[1:], strict=False):
            assert not (line.startswith(">") and following.startswith(">")), f"{path.name}: {line[:60]}"


def make_evidence(quote: str, source: str) -> Evidence:
    return Evidence(quote, "sentence", "", Passage(Chunk(source, source, "Prices", quote, "Prices", 0), 0.5), 1.0, 0)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("A training run of this model costs 100 USD.", "A training run of this model costs 250 USD.", True),
        ("A run on one billion tokens costs 100 USD.", "A run on one trillion tokens costs 100,000 USD.", False),
        ("A training run of this model costs 100 USD.", "A training run of this model costs 100 USD.", False),
        ("A training run of this model costs 100 USD.", "The cook needs 250 grams of flour.", False),
    ],
)
def test_two_sources_differ_when_only_their_figures_do(
    read_only_tutor: Tutor, one: str, other: str, differ: bool
) -> None:
    finder = read_only_tutor.steps.finder
    assert finder.contradicts(make_evidence(one, "a.md"), make_evidence(other, "b.md")) is differ
    assert not finder.contradicts(make_evidence(one, "a.md"), make_evidence(other, "a.md"))


def test_what_the_reader_doubts_is_left_out_above_all_from_elsewhere() -> None:
    def tell(source: str, chance: float) -> Evidence:
        return replace(make_evidence(f"It says {chance}.", source), read=chance)

    kept = [tell("a.md", 0.01), tell("a.md", 0.6), tell("a.md", 0.015), tell("b.md", 0.05), tell("b.md", 0.2)]
    assert [each.read for each in drop_doubted(kept)] == [0.01, 0.6, 0.2], "the first one stays"
    unsure = [tell("a.md", 0.03), tell("a.md", 0.01), tell("b.md", 0.02), tell("b.md", 0.03)]
    assert drop_doubted(unsure) == unsure, "where it finds nothing, it may be the reader that fails"
    unread = [tell("a.md", 0.0), tell("b.md", 0.0)]
    assert drop_doubted(unread) == unread and drop_doubted([]) == []
