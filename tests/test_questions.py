"""Questions are read into parts, kinds and terms by rules."""

from pathlib import Path

import pytest

from tutor.app import find_knowledge
from tutor.errors import KnowledgeInvalid, QuestionTooLong, UsageError
from tutor.questions import MAX_QUESTION, check_question, classify, read_parts
from tutor.term_list import TermList, read_terms

TERMS = TermList(read_terms(find_knowledge() / "terms.yaml"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("What is RAG?", ("RAG",)),
        ("retrieval augmented generation or rag", ("RAG",)),
        ("finetuning, fine tuning and fine-tuned", ("fine-tuning",)),
        ("full fine-tuning costs", ("full fine-tuning",)),
        ("LoRA vs QLoRA", ("LoRA", "QLoRA")),
        ("LoRAs and adapters", ("LoRA", "adapter")),
        ("few shots", ("few-shot prompting",)),
        ("drag the fragment", ()),
        ("lora-like", ("LoRA",)),
        ("", ()),
    ],
)
def test_terms_are_found_in_every_spelling(text: str, names: tuple[str, ...]) -> None:
    assert TERMS.find(text) == names


def test_a_name_is_a_spelling_as_a_whole() -> None:
    assert TERMS.name("Retrieval-Augmented Generation") == "RAG"
    assert TERMS.name("soft prompts") == "soft prompt"
    assert TERMS.name("RAG systems") == ""
    assert TermList({}).find("RAG") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What is LoRA?", "definition"),
        ("whats lora", "definition"),
        ("LoRA", "definition"),
        ("Explain prompt caching", "definition"),
        ("How do LoRA and RAG differ?", "comparison"),
        ("LoRA versus full fine-tuning", "comparison"),
        ("How much does LoRA cost?", "amount"),
        ("How many examples does fine-tuning need?", "amount"),
        ("When should I use RAG?", "time"),
        ("How do I train an adapter?", "steps"),
        ("Walk me through training an adapter", "steps"),
        ("In which order do we go about it?", "steps"),
        ("What has to be done, one after the other, to teach it our field?", "steps"),
        ("What are the first steps for a project on a small budget?", "steps"),
        ("The battery hisses. What should I do?", "steps"),
        ("What do tenants have to do before they move out?", "steps"),
        ("The carrier leaks! What now?", "steps"),
        ("The mast has to come down tonight. How is that done?", "steps"),
        ("What happens until we are their clients?", "steps"),
        ("What will the nurse do, one thing after the other?", "steps"),
        ("How exactly do you cut a stem for a hedge?", "steps"),
        ("What happens if I pay late?", "general"),
        ("What does an adapter do?", "definition"),
        ("What do I have to pay?", "general"),
        ("Why do models hallucinate?", "general"),
    ],
)
def test_the_kind_follows_the_wording(text: str, kind: str) -> None:
    assert classify(text, TERMS.find(text)) == kind


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        ("What is LoRA?", ["What is LoRA?"]),
        ("What is LoRA and how does it differ from RAG?", ["What is LoRA", "how does LoRA differ from RAG?"]),
        ("What is LoRA? When should I use it?", ["What is LoRA", "When should I use LoRA?"]),
        (
            "What is RAG, when is it used, and how much does it cost?",
            ["What is RAG", "when is RAG used", "how much does RAG cost?"],
        ),
        ("LoRA and RAG", ["LoRA and RAG"]),
        ("???", ["???"]),
    ],
)
def test_parts_stand_alone(question: str, texts: list[str]) -> None:
    parts = read_parts(question, TERMS)
    assert [part.text for part in parts] == texts
    assert all(part.terms for part in parts) or question == "???"


def test_a_part_knows_its_subject_and_searches_for_full_names() -> None:
    part = read_parts("What is a soft prompt?", TERMS)[0]
    assert part.subject == "soft prompt" and part.terms == ("soft prompt",)
    searched = read_parts("What does RFT mean?", TERMS)[0].search_text
    assert "RFT" in searched and "reinforcement fine-tuning" in searched


def test_reading_is_the_same_every_time() -> None:
    question = "What is LoRA and how does it differ from RAG, and when should I use it?"
    assert read_parts(question, TERMS) == read_parts(question, TermList(read_terms(find_knowledge() / "terms.yaml")))


@pytest.mark.parametrize("question", ["", "   ", "\n\t", "?!…", "\x00\x1b"])
def test_an_empty_question_is_refused(question: str) -> None:
    with pytest.raises(UsageError):
        check_question(question)


@pytest.mark.parametrize("length", [MAX_QUESTION + 1, 100_000])
def test_a_question_that_is_too_long_is_refused(length: int) -> None:
    with pytest.raises(QuestionTooLong) as caught:
        check_question("a" * length)
    assert str(length) in str(caught.value) and len(str(caught.value)) < 200


def test_a_question_loses_what_cannot_be_shown() -> None:
    assert check_question("  What\x00is\x1b[31m LoRA?\x7f ").split() == ["What", "is", "LoRA?"]
    assert check_question("two\nlines\tkept") == "two\nlines\tkept"
    assert check_question("half \ud800 of an emoji").encode("utf-8")
    assert len(check_question("a" * MAX_QUESTION)) == MAX_QUESTION
    assert check_question("¿Qué es LoRA? 是什么") == "¿Qué es LoRA? 是什么"


@pytest.mark.parametrize("text", ["", "terms:", "terms: [a, b]", "terms: {a: 1}", "other: {}", "terms: {a: [b"])
def test_a_broken_list_of_terms_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "terms.yaml"
    path.write_text(text)
    with pytest.raises(KnowledgeInvalid) as caught:
        read_terms(path)
    assert "terms.yaml" in str(caught.value)
    with pytest.raises(KnowledgeInvalid):
        read_terms(tmp_path / "absent.yaml")


def test_a_pronoun_takes_the_technique_and_not_the_words_around_it() -> None:
    first, second = read_parts("How many examples does LoRA need, and what does it cost?", TERMS)
    assert first.terms == second.terms == ("LoRA",) and "examples" not in second.text


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("And once we are live, what should we look at every week?", 1),
        ("When we go live, what do I watch?", 1),
        ("I'm abroad then, how long will you keep it?", 1),
        ("In the sample calculation, which item eats up the most?", 1),
        ("The battery is hissing, what do I do?", 1),
        ("Rim brakes or disc brakes, which are better in the wet?", 1),
        ("Is the frame painted, what does it weigh?", 2),
        ("What is RAG, when does it fit, and what are its limits?", 3),
        ("On which days do you come round, and what is the charge?", 2),
    ],
)
def test_what_leads_up_to_a_question_is_no_part_of_its_own(question: str, count: int) -> None:
    assert len(read_parts(question, TERMS)) == count


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("He turns eight in May and is mad about space. What does a party cost?", ["What does a party cost"]),
        ("It shows D4. What's up with it and what do I do?", ["What's up with it", "what do I do"]),
        ("What is LoRA? And is it cheap? Thanks.", ["What is LoRA", "And is LoRA cheap"]),
        ("How do I send a parcel? I have no printer.", ["How do I send a parcel"]),
        ("What is LoRA? Explain the memory it needs.", ["What is LoRA", "Explain the memory LoRA needs."]),
    ],
)
def test_what_is_told_is_no_question_and_is_not_shown_as_one(question: str, asked: list[str]) -> None:
    assert [part.asked for part in read_parts(question, TERMS)] == asked
