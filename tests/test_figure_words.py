"""The calculator's figures in people's own words; calculations asked for without the word, and what is none."""

import pytest

from fakes_core import HashEmbedder, assemble, ending_of
from tutor.advice.figure_words import parse_figures
from tutor.advice.knowledge import read_knowledge
from tutor.app import find_knowledge
from tutor.engine import Tutor
from tutor.errors import KnowledgeInvalid
from tutor.session import Session
from tutor.settings import find_home

KNOWLEDGE = read_knowledge(find_knowledge())


@pytest.fixture(scope="module")
def tutor(tmp_path_factory: pytest.TempPathFactory) -> Tutor:
    """A tutor without a model over the lessons of the course."""
    return assemble(tmp_path_factory.mktemp("course"), find_home() / "corpus" / "lessons", HashEmbedder())


def read(text: str) -> dict[str, float]:
    """What a text tells, figures beside the rest; what is labelled already is left out."""
    from tutor.advice.cost_words import read_cost_words

    told = read_cost_words(text, KNOWLEDGE)
    told.pop("overrides", None)
    return told | told.pop("inputs", {})


@pytest.mark.parametrize(
    ("words", "told"),
    [
        # many people with a few requests each
        ("each of our 40 surveyors asks it 12 questions a day", {"requests_per_month": 14_400}),
        ("for a staff of 35, at 80 requests per head a month", {"requests_per_month": 2_800}),
        ("Wir sind 60 Mitarbeiter mit je 40 Anfragen im Monat", {"requests_per_month": 2_400}),
        # the horizon, and spans that are none
        ("over the first year", {"horizon_months": 12}),
        ("our accountant discounts everything at four percent a year", {"discount_rate_percent": 4}),
        ("with a discount rate of 5 % over two years", {"discount_rate_percent": 5, "horizon_months": 24}),
        ("they give us a 20 % discount on tokens", {}),
        ("we've been going for 20 years; cost it over two years", {"horizon_months": 24}),
        ("over four years, and we retrain every six months", {"horizon_months": 48, "retrainings_per_year": 2}),
        ("it has to be ready in two months", {}),
        # tokens and their prices
        ("1,500 tokens in and 300 tokens out", {"prompt_tokens": 1500, "answer_tokens": 300}),
        ("prompts of 1,200 tokens, replies of 400 tokens", {"prompt_tokens": 1200, "answer_tokens": 400}),
        ("$2/M in, $8/M out", {"input_price": 2, "output_price": 8}),
        ("0.002 dollars per 1,000 input tokens", {"input_price": 2}),
        ("2 Dollar pro Million Tokens Eingabe", {"input_price": 2}),
        # training
        ("one run needs 8 hours on 4 H100s at $3 an hour", {"compute": 96}),
        ("a GPU hour is 4 dollars and a run lasts 10 hours", {"compute": 40}),
        ("$150 per training run", {"compute": 150}),
        ("a fresh training run twice a year", {"retrainings_per_year": 2}),
        ("reentrenamos el modelo cuatro veces al año", {"retrainings_per_year": 4}),
        # labelling
        ("2,500 examples at 80 cents each", {"labelling_price": 0.8, "labelled_examples": 2500}),
        ("50 dollars per 100 examples, and we need 1,000", {"labelling_price": 0.5, "labelled_examples": 1000}),
        # hours, errors, hosting
        ("saves us 50 hours a month, worth $40 an hour", {"hours_saved": 50, "hour_value": 40}),
        ("it saves each of our 12 clerks 5 hours a month", {"hours_saved": 60}),
        ("3 minutes saved per request at 10,000 requests a month", {"requests_per_month": 10_000, "hours_saved": 500}),
        ("the programmer bills 120 dollars an hour", {"developer_rate": 120}),
        ("our programmer's day rate is 640 dollars", {"developer_rate": 80}),
        ("hosting would be 6,000 dollars a year", {"hosting": 500}),
        ("20 fewer mistakes a month, each mistake costs us 150 dollars", {"errors_avoided": 20, "error_cost": 150}),
        ("each request goes to seven models", {"calls_per_request": 7}),
        ("a three-room flat each month", {}),
    ],
)
def test_figures_are_read_and_no_number_twice(words: str, told: dict[str, float]) -> None:
    assert read(words) == told


@pytest.mark.parametrize(
    ("message", "approaches"),
    [
        ("What's the damage for RAG at 8,000 enquiries a month over eighteen months?", ["rag"]),
        ("how much would i be out of pocket with lora, 3k requests a month, first year", ["peft"]),
        ("Give me a ballpark for full fine-tuning with 100,000 prompts a month.", ["full_fine_tuning"]),
        ("RAG or distillation at 9,000 calls a month, which leaves more money in the till?", ["rag", "distillation"]),
        ("At what point are we in the black with RAG: 9,000 requests a month?", ["rag"]),
        ("Was kostet uns volles Fine-Tuning bei 15.000 Anfragen im Monat?", ["full_fine_tuning"]),
        ("¿Qué nos cuesta el ajuste fino completo con 12.000 consultas al mes?", ["full_fine_tuning"]),
        ("Ninety hours of a developer at 90 dollars and 30 hours of testing. What's that before it runs?", []),
        (
            "A cobbler's shop: 800 requests a month for a year, nothing but good prompts. How much?",
            ["prompt_engineering"],
        ),
        ("Add up putting examples into the prompt for us: 9,000 requests a month, two years.", ["few_shot"]),
    ],
)
def test_a_price_asked_for_in_other_words_is_calculated(tutor: Tutor, message: str, approaches: list[str]) -> None:
    (call,) = ending_of(list(tutor.ask(Session(), message))).answer.tool_calls
    assert (call.name, call.arguments.get("approaches", [])) == ("estimate_costs", approaches)


@pytest.mark.parametrize(
    "message",
    [
        "What does a three-room flat cost each month?",
        "How much does a gym membership cost for 12 visits a month?",
        "Our cleaner gets 15 dollars an hour. What would 10 hours a month come to?",
        "What do the lessons say RAG costs at 10,000 requests a month?",
        "What did RAG cost the invented shop at 5,000 questions a month?",
        "How long does it take until fine-tuning pays off?",
        "We get 20,000 requests a month, RAG is slow, and it must be fixed in two months. What would you recommend?",
        "And over three years?",
    ],
)
def test_other_prices_and_questions_about_costs_are_no_calculation(tutor: Tutor, message: str) -> None:
    assert tutor.steps.understander.understand(message, Session()).route.action != "costs"


RAG = "What would RAG cost us with 45,000 questions a month?"


@pytest.mark.parametrize(
    ("message", "changed"),
    [
        ("And over three years?", {"horizon_months": 36}),
        ("and with 20,000 requests?", {"requests_per_month": 20_000}),
        ("and 60,000?", {"requests_per_month": 60_000}),
        ("Same again for distillation, please", {"approaches": ["distillation"]}),
        ("And if hosting was 200 dollars a month?", {"inputs": {"inputs": {"hosting": 200}}}),
    ],
)
def test_a_follow_up_calculates_again_with_what_it_changes(tutor: Tutor, message: str, changed: dict) -> None:
    session = Session()
    list(tutor.ask(session, RAG))
    (call,) = ending_of(list(tutor.ask(session, message))).answer.tool_calls
    assert call.arguments == {"requests_per_month": 45_000, "approaches": ["rag"], **changed}


@pytest.mark.parametrize("message", ["And what is LoRA?", "How long does fine-tuning take?", "Why is it so expensive?"])
def test_a_question_after_a_table_is_answered_from_the_lessons(tutor: Tutor, message: str) -> None:
    session = Session()
    list(tutor.ask(session, RAG))
    assert tutor.steps.understander.understand(message, session).route.action == "lessons"


def test_every_pattern_compiles() -> None:
    for entry in KNOWLEDGE.figures.entries:
        for phrase in (*entry.phrases, *entry.unless):
            phrase.compile()


def test_an_unknown_figure_is_named() -> None:
    raw = {"rewrites": [], "vocabulary": {}, "no_requests": [], "products": [], "approaches": {}}
    with pytest.raises(KnowledgeInvalid, match="lunch"):
        parse_figures(raw | {"reads": [{"figure": "lunch", "say": ["lunch #"]}]}, ["hosting"], KNOWLEDGE.wording)
