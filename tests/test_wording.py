"""Reading the learner's words: numbers, units, negations, currencies and languages."""

from pathlib import Path

import pytest

from tutor.advice.knowledge import read_knowledge
from tutor.advice.wording import Wording, find_language, read_profile

KNOWLEDGE = Path(__file__).parent.parent / "corpus" / "knowledge"


@pytest.fixture(scope="module")
def wording() -> Wording:
    return read_knowledge(KNOWLEDGE).wording


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("We have 900 labelled emails.", "labelled_examples", 900),
        ("5k labelled tickets", "labelled_examples", 5000),
        ("we own 1.5 million annotated records", "labelled_examples", 1_500_000),
        ("a few hundred labelled reviews", "labelled_examples", 300),
        ("two dozen annotated contracts", "labelled_examples", 24),
        ("tens of thousands of labelled images", "labelled_examples", 30000),
        ("half a million labelled chats", "labelled_examples", 500_000),
        ("between 200 and 300 labelled notes", "labelled_examples", 200),
        ("500-1000 labelled notes", "labelled_examples", 500),
        ("5-10k labelled notes", "labelled_examples", 5000),
        ("three good sample replies", "labelled_examples", 3),
        ("nothing labelled yet", "labelled_examples", 0),
        ("we have not labelled anything", "labelled_examples", 0),
        ("We don't have any training data.", "labelled_examples", 0),
        ("2.000 beschriftete Tickets", "labelled_examples", 2000),
        ("900 exemples annotés", "labelled_examples", 900),
        ("under two grand", "budget_once", 2000),
        ("our budget is $1,500", "budget_once", 1500),
        ("1.5k USD", "budget_once", 1500),
        ("8 million budget", "budget_once", 8_000_000),
        ("budget of 3000", "budget_once", 3000),
        ("200 euros", "budget_once", 220),
        ("we can pay 300 dollars a month", "budget_monthly", 300),
        ("every error costs us 50,000 dollars", "budget_once", None),
        ("20 million narrow calls a month", "requests_per_month", 20_000_000),
        ("3,000 questions per day", "requests_per_month", 90_000),
        ("about 10 requests per second", "requests_per_month", 25_920_000),
        ("latency of 200 ms", "latency_ms", 200),
        ("answers within 2 seconds", "latency_ms", 2000),
        ("in two weeks", "deadline_days", 14),
        ("200 euros, a week", "deadline_days", 7),
        ("prices change daily", "knowledge_changes", "daily"),
        ("policies are updated every Monday", "knowledge_changes", "weekly"),
        ("facts do not change", "knowledge_changes", "never"),
        ("the rules hardly ever change", "knowledge_changes", "never"),
        ("prices in real time change", "knowledge_changes", "live"),
        ("Unsere Preise ändern sich täglich", "knowledge_changes", "daily"),
        ("we need sources", "needs_sources", True),
        ("we do not need sources", "needs_sources", False),
        ("we pull from several data sources", "needs_sources", None),
        ("40 GB of unlabelled text", "unlabelled_tokens", 10_000_000_000),
        ("400B tokens", "unlabelled_tokens", 400_000_000_000),
        ("a card with 24 GB of VRAM", "unlabelled_tokens", None),
        ("a 7B model and 400 labelled cases", "labelled_examples", 400),
        ("GPT-4 is nice", "labelled_examples", None),
        ("300 pages of manuals", "collection_tokens", 120_000),
        ("the model does not know our terminology", "language_gap", True),
        ("the model does not know our terminology", "failure", None),
        ("it does not know our products", "failure", "knowledge"),
        ("it makes things up about us and ignores our template", "failure", "both"),
        ("no data leaves the building", "labelled_examples", None),
        ("no data leaves the building", "data_may_leave", False),
        ("no labels and costly errors", "costly_errors", True),
        ("tests can check the output", "has_checker", True),
        ("there is no automatic grader", "has_checker", False),
        ("the model is sometimes right", "base_success", "sometimes"),
        ("the model never gets it right", "base_success", "never"),
        ("2,000 chosen and rejected pairs", "preference_pairs", 2000),
    ],
)
def test_a_fact_is_read(wording: Wording, text: str, field: str, value: object) -> None:
    found = read_profile(text, wording).values().get(field)
    assert found == value


def test_every_value_keeps_the_learners_own_words(wording: Wording) -> None:
    text = "We’ve 900 Labelled  emails,\nour BUDGET is 1,500 USD and prices change Daily!"
    folded = " ".join(text.split())
    facts = read_profile(text, wording).facts
    assert {"labelled_examples", "budget_once", "knowledge_changes"} <= set(facts)
    for fact in facts.values():
        assert fact.origin in folded


def test_an_impossible_number_is_left_out(wording: Wording) -> None:
    assert "labelled_examples" not in read_profile("We have 1000000000000000 labelled emails.", wording).values()


@pytest.mark.parametrize("text", ["", " ", "\x00", "???", "🙂" * 50, "a " * 3000, "1 " * 2000, "no " * 2000, "İ Ǆ ß"])
def test_any_text_is_read_without_failing(wording: Wording, text: str) -> None:
    read_profile(text, wording)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What should we use?", "en"),
        ("¿Qué debemos usar para nuestros clientes?", "es"),
        ("Que devons-nous utiliser pour notre entreprise ?", "fr"),
        ("Was sollen wir für unsere Firma nehmen?", "de"),
        ("Qual devo usar para os nossos clientes?", "pt"),
        ("", "en"),
    ],
)
def test_the_language_is_found(wording: Wording, text: str, language: str) -> None:
    assert find_language(text, wording) == language
