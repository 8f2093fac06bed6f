"""A sentence is supported only when one piece of evidence says the same; everything shown carries its number."""

import pytest

from tutor.app import find_knowledge
from tutor.citing import Citer, find_support, is_tabled, mark, say_plainly, write_block
from tutor.evidence import Evidence
from tutor.term_list import TermList, read_terms
from tutor.types import Chunk, Passage

TERMS = TermList(read_terms(find_knowledge() / "terms.yaml"))


def make(quote: str, kind: str = "sentence", header: str = "", source: str = "s.md") -> Evidence:
    passage = Passage(Chunk(f"id-{quote[:9]}", source, "Lesson > A", quote, "Lesson > A", 0), 0.7)
    return Evidence(quote, kind, header, passage, 1.0, 0)


PROMPT_TUNING = make("Prompt tuning is a method that learns a few vectors in front of the input of a frozen model.")
RAG_LORA = make("RAG changes what the model reads, whereas LoRA changes what the model has learned.")
PRICE = make("Full fine-tuning of the same model cost 480 USD and took 9 hours.")
SHARE = make("LoRA trains at most 2 percent of the weights.")
NOT_TONE = make("RAG does not suit a fixed style of writing.")
BUDGET = make(
    "Labelled examples usually take the largest part of a training budget, at most 60 percent in most small projects."
)
EVIDENCE = [PROMPT_TUNING, RAG_LORA, PRICE, SHARE, NOT_TONE, BUDGET]


def support(sentence: str) -> int | None:
    return find_support(sentence, EVIDENCE)


@pytest.mark.parametrize("evidence", EVIDENCE, ids=lambda evidence: evidence.quote[:20])
def test_a_copy_is_supported_by_its_source(evidence: Evidence) -> None:
    assert EVIDENCE[support(evidence.quote)] is evidence


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("LoRA trains at most 2 percent of the weights [4].", SHARE),
        ("- LoRA trains at most 2 percent of its weights.", SHARE),
        ("Full fine-tuning of the same model cost 480 USD and took 9 hours [1][2].", PRICE),
        ("RAG does not suit fixed styles of writing.", NOT_TONE),
        (
            "Prompt tuning is a method that learns a few vectors in front of the input of the frozen models!",
            PROMPT_TUNING,
        ),
    ],
)
def test_nearly_the_same_words_are_supported(sentence: str, evidence: Evidence) -> None:
    assert EVIDENCE[support(sentence)] is evidence


@pytest.mark.parametrize(
    "sentence",
    [
        # swapped subject
        "P-tuning is a method that learns a few vectors in front of the input of a frozen model.",
        "LoRA changes what the model reads, whereas RAG changes what the model has learned.",
        "QLoRA trains at most 2 percent of the weights.",
        # changed or added number
        "Full fine-tuning of the same model cost 48 USD and took 9 hours.",
        "Full fine-tuning of the same model cost 9 USD and took 480 hours.",
        "LoRA trains at most 20 percent of the weights.",
        # added or dropped negation
        "RAG does suit a fixed style of writing.",
        "RAG suits a fixed style of writing.",
        "LoRA never trains at most 2 percent of the weights.",
        "Prompt tuning isn't a method that learns a few vectors in front of the input of a frozen model.",
        # the same words in another order
        "The weights of 2 percent LoRA trains.",
        "The model reads what RAG changes, whereas the model has learned what LoRA changes.",
        "Labelled examples never take the largest part of a training budget.",
        # something added
        "LoRA trains at most 2 percent of the weights and uses an LSTM.",
        "LoRA trains at most 2 percent of the weights on every GPU.",
        # half of a statement
        "RAG changes what the model reads.",
        "Full fine-tuning cost hours.",
        # no statement
        "LoRA trains at most 2 percent of",
        "LoRA.",
        "",
        "[1]",
        "Two pieces of evidence: LoRA trains at most 2 percent and RAG does not suit writing.",
    ],
)
def test_a_changed_statement_is_not_supported(sentence: str) -> None:
    assert support(sentence) is None


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        (BUDGET.quote, BUDGET.quote.replace("usually ", "")),
        (BUDGET.quote, BUDGET.quote.replace("small ", "")),
        (
            "Fine-tuning a small model with LoRA cost 12 USD in a test of 2024.",
            "Fine-tuning a model with LoRA cost 12 USD in a test of 2024.",
        ),
    ],
)
def test_a_dropped_qualifier_is_not_supported(quote: str, sentence: str) -> None:
    assert find_support(sentence, [make(quote)]) is None


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        (SHARE.quote, "LoRA trains 2 percent of the weights."),
        ("Some adapters slow the model down.", "All adapters slow the model down."),
        ("LoRA may lag behind full fine-tuning.", "LoRA must lag behind full fine-tuning."),
        ("LoRA may lag behind full fine-tuning.", "LoRA lags behind full fine-tuning."),
        ("LoRA costs under 20 USD a run.", "LoRA costs over 20 USD a run."),
        ("Fine-tuning needs more than 50 labelled examples.", "Fine-tuning needs 50 labelled examples."),
        ("Only labelled examples teach a tone of voice.", "Labelled examples teach a tone of voice."),
        ("Use RAG if answers must name a source.", "Use RAG, answers name a source."),
    ],
)
def test_a_changed_small_word_is_not_supported(quote: str, sentence: str) -> None:
    assert find_support(sentence, [make(quote)]) is None


def test_every_recombination_of_two_quotes_is_refused() -> None:
    """First half of one sentence, second half of another: all words are in the notes, the claim is in none."""
    for first in EVIDENCE:
        for second in EVIDENCE:
            if first is not second:
                words, others = first.quote.split(), second.quote.split()
                mixed = " ".join([*words[: len(words) // 2], *others[len(others) // 2 :]])
                assert support(mixed) is None, mixed


def test_the_first_matching_piece_wins_and_no_evidence_supports_nothing() -> None:
    assert find_support(SHARE.quote, [SHARE, SHARE]) == 0
    assert find_support(SHARE.quote, []) is None


def test_numbers_run_from_one_and_a_quote_keeps_its_own() -> None:
    citer = Citer()
    assert [citer.cite(item) for item in (SHARE, PRICE, SHARE, make(SHARE.quote, source="other.md"))] == [1, 2, 1, 3]
    assert [citation.n for citation in citer.citations] == [1, 2, 3]
    first = citer.citations[0]
    assert (first.quote, first.source, first.section, first.score) == (SHARE.quote, "s.md", "Lesson > A", 0.7)


@pytest.mark.parametrize(
    ("sentence", "marked"),
    [
        ("LoRA is small.", "LoRA is small [3]."),
        ("LoRA is small [1].", "LoRA is small [3]."),
        ("LoRA is small [1, 2]!", "LoRA is small [3]!"),
        ("LoRA is small", "LoRA is small [3]."),
        ("(LoRA is small)", "(LoRA is small) [3]."),
    ],
)
def test_the_marker_stands_before_the_stop(sentence: str, marked: str) -> None:
    assert mark(sentence, 3) == marked


HEADER = "| Method | Share | Delay |"
ROWS = [make("| LoRA | 2 percent | none |", "row", HEADER), make("| Adapter | 3 percent | 5 ms |", "row", HEADER)]


def test_rows_of_one_table_are_shown_as_a_table() -> None:
    text = "".join(write_block(ROWS, place, place + 1) for place in range(2))
    assert text.splitlines() == [
        HEADER,
        "|---|---|---|",
        "| LoRA | 2 percent | none [1] |",
        "| Adapter | 3 percent | 5 ms [2] |",
    ]
    assert is_tabled(ROWS, 0) and not is_tabled(ROWS[:1], 0)


def test_a_single_row_is_told_in_words() -> None:
    told = write_block(ROWS[:1], 0, 1)
    assert "LoRA" in told and "Share: 2 percent" in told and "Delay: none" in told and "[1]" in told and "|" not in told
    assert say_plainly(make("| LoRA |", "row", "| Method |")) == "LoRA"


def test_blocks_join_as_markdown() -> None:
    mixed = [SHARE, PRICE, make("an item", "item"), make("another item", "item"), make("a correction", "quote")]
    text = "".join(write_block(mixed, place, place + 1) for place in range(len(mixed)))
    assert text.split("\n\n") == [
        "LoRA trains at most 2 percent of the weights [1]. "
        "Full fine-tuning of the same model cost 480 USD and took 9 hours [2].",
        "- an item [3].\n- another item [4].",
        "> a correction [5].",
    ]


def test_a_quote_of_two_lines_is_told_on_one() -> None:
    assert say_plainly(make("one\n  two")) == "one two"
