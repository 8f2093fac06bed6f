"""Pieces of passages are ranked by how well they answer one part of a question."""

import threading

import pytest

from tutor.engine import Tutor
from tutor.evidence import Evidence, EvidenceRanker, is_quotable
from tutor.questions import read_parts
from tutor.types import Chunk, Passage


@pytest.fixture
def ranker(read_only_tutor: Tutor) -> EvidenceRanker:
    return EvidenceRanker(read_only_tutor.steps.retriever, read_only_tutor.steps.terms)


def rank(tutor: Tutor, ranker: EvidenceRanker, question: str) -> list[Evidence]:
    part = read_parts(question, tutor.steps.terms)[0]
    return ranker.rank(part, tutor.steps.retriever.retrieve(part.search_text, 6))


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What is an adapter?", "small trainable layer"),
        ("What is RAG?", "searches documents"),
        ("How much does full fine-tuning cost?", "480 USD"),
        ("How do RAG and LoRA differ?", "whereas LoRA changes what the model has learned"),
        ("When should I use RAG?", "name their source"),
    ],
)
def test_the_piece_that_answers_comes_first(
    read_only_tutor: Tutor, ranker: EvidenceRanker, question: str, words: str
) -> None:
    ranked = rank(read_only_tutor, ranker, question)
    assert words in ranked[0].quote
    assert [evidence.score for evidence in ranked] == sorted((evidence.score for evidence in ranked), reverse=True)


def test_a_sentence_that_leans_on_another_ranks_below(read_only_tutor: Tutor, ranker: EvidenceRanker) -> None:
    ranked = rank(read_only_tutor, ranker, "What is an adapter?")
    leaning = next(place for place, evidence in enumerate(ranked) if evidence.quote.startswith("It is stored"))
    assert leaning > 0


def test_pieces_stand_in_their_passage(read_only_tutor: Tutor, ranker: EvidenceRanker) -> None:
    for evidence in rank(read_only_tutor, ranker, "What do adapters cost?"):
        assert evidence.quote in evidence.passage.chunk.text and is_quotable(evidence)
        assert evidence.heading == evidence.passage.chunk.section.split(" > ")[-1]


@pytest.mark.parametrize(
    ("quote", "quotable"),
    [
        ("An adapter is trained in four steps:", False),
        ("Why does LoRA save memory?", False),
        ("Two words", False),
        ("LoRA trains two thin matrices.", True),
        ("| LoRA | 2 percent | no delay |", True),
    ],
)
def test_announcements_questions_and_fragments_are_not_quoted(quote: str, quotable: bool) -> None:
    passage = Passage(Chunk("i", "s.md", "S", quote, "S", 0), 1.0)
    assert is_quotable(Evidence(quote, "sentence", "", passage, 0.0, 0)) is quotable


@pytest.mark.parametrize(
    ("quote", "defines"),
    [
        ("LoRA is a method that adds matrices.", True),
        ("Low-rank adaptation (LoRA) is a method.", True),
        ("LoRA means low-rank adaptation.", True),
        ("LoRA is not a model.", False),
        ("LoRA is often cheap.", False),
        ("QLoRA is LoRA on a quantized model.", False),
        ("A model with LoRA is cheaper.", False),
        ("LoRA trains matrices.", False),
    ],
)
def test_a_definition_names_its_subject_first(
    read_only_tutor: Tutor, ranker: EvidenceRanker, quote: str, defines: bool
) -> None:
    part = read_parts("What is LoRA?", read_only_tutor.steps.terms)[0]
    assert ranker.defines(quote, part) is defines


@pytest.mark.parametrize(
    ("question", "covered"),
    [
        ("What is an adapter?", True),
        ("When should I use RAG?", True),
        ("What does a training budget cover?", True),
        ("Who won the 2022 World Cup?", False),
        ("What is the capital of France?", False),
        ("weather tomorrow", False),
    ],
)
def test_the_floor_parts_the_lessons_from_the_rest(read_only_tutor: Tutor, question: str, covered: bool) -> None:
    parts = read_parts(question, read_only_tutor.steps.terms)
    coverage = read_only_tutor.steps.judge.judge(parts)
    assert bool(coverage.covered) is covered
    assert 0.0 <= coverage.likelihood <= 1.0


def test_nothing_found_is_not_covered(read_only_tutor: Tutor) -> None:
    assert read_only_tutor.steps.judge.meter.measure(read_parts("LoRA", read_only_tutor.steps.terms)[0], []) == 0.0


def test_no_passages_no_evidence(read_only_tutor: Tutor, ranker: EvidenceRanker) -> None:
    part = read_parts("What is LoRA?", read_only_tutor.steps.terms)[0]
    assert ranker.rank(part, []) == []


def test_vectors_are_remembered_and_forgotten(
    read_only_tutor: Tutor, ranker: EvidenceRanker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tutor.evidence.CACHE", 5)
    embedder = read_only_tutor.steps.retriever.embedder
    texts = [f"text number {number}" for number in range(5)]
    ranker.embed(texts)
    before = embedder.calls
    ranker.embed(texts)
    assert len(ranker._vectors) == 5
    ranker.embed([f"another text {number}" for number in range(9)])
    assert len(ranker._vectors) == 5, "the memory is bounded"
    assert len(embedder.embedded) and embedder.calls <= before + 2


def test_threads_share_the_memory(ranker: EvidenceRanker) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            rows = ranker.embed([f"text {number % 4}", f"text {number % 3}"])
            assert rows.shape == (2, 384)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
