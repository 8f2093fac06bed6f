"""A calculation asked for in the chat: words become the calculator's arguments, its result a table; or one question."""

import re
from pathlib import Path

import pytest

from fakes_core import HashEmbedder, assemble, ending_of, fold
from tutor.advice.knowledge import read_knowledge
from tutor.advisor import Advisor
from tutor.app import find_knowledge, open_advisor
from tutor.engine import Tutor
from tutor.frontends.telling import describe_call
from tutor.frontends.web_rerun import find_card
from tutor.frontends.web_view import to_messages, to_view
from tutor.quality.tool_figures import read_arguments
from tutor.session import Session
from tutor.settings import find_home, read_settings
from tutor.types import Answer, CardReady, Clarify, Done, Event

RAG = "Calculate what RAG would cost us at 20,000 requests a month over two years."
WITHOUT_TRAFFIC = "Calculate what RAG would cost us over two years."
CASE = "We have 5,000 labelled tickets, $2,000 and 10,000 requests a month, what should we do?"


@pytest.fixture(scope="module")
def advisor() -> Advisor:
    return open_advisor(read_settings())


@pytest.fixture(scope="module")
def tutor(tmp_path_factory: pytest.TempPathFactory) -> Tutor:
    """A tutor without a model over the lessons of the course."""
    folder = tmp_path_factory.mktemp("course")
    return assemble(folder, find_home() / "corpus" / "lessons", HashEmbedder())


def ask(tutor: Tutor, message: str, session: Session | None = None) -> list[Event]:
    return list(tutor.ask(session or Session(), message))


def answer_of(tutor: Tutor, message: str, session: Session | None = None) -> Answer:
    return ending_of(ask(tutor, message, session)).answer


def call_of(answer: Answer) -> dict:
    (call,) = answer.tool_calls
    assert call.name == "estimate_costs"
    return read_arguments(call)


@pytest.mark.parametrize(
    ("words", "traffic"),
    [
        ("at 150,000 calls per month", 150_000),
        ("at 1.2 million requests every month", 1_200_000),
        ("for 5k questions a month", 5_000),
        ("for 200 requests a day", 6_000),
        ("con 20.000 consultas al mes", 20_000),
        ("pour 20 000 requêtes par mois", 20_000),
        ("bei 8.000 Anfragen im Monat", 8_000),
        ("com 10 mil pedidos por mês", 10_000),
        ("for a good while", None),
    ],
)
def test_traffic_is_read_in_five_languages(advisor: Advisor, words: str, traffic: int | None) -> None:
    assert advisor.read_costs(words).get("requests_per_month") == traffic


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("over two years", 24),
        ("over 18 months", 18),
        ("3-year horizon", 36),
        ("for 2.5 years", 30),
        ("half a year", 6),
        ("a year and a half", 18),
        ("durante dos años", 24),
        ("sur deux ans", 24),
        ("über zwei Jahre", 24),
        ("über 12 Monate", 12),
        ("por 3 anos", 36),
        ("at 20,000 requests a month", None),
        ("at 20,000 requests a year", None),
    ],
)
def test_the_horizon_is_a_span_and_not_the_pace_of_the_traffic(advisor: Advisor, words: str, months: int) -> None:
    assert advisor.read_costs(words).get("horizon_months") == months


@pytest.mark.parametrize(
    ("reply", "traffic"), [("20,000 a month", 20_000), ("about 3k", 3_000), ("200 a day", 6_000), ("hm", None)]
)
def test_a_bare_reply_tells_the_traffic(advisor: Advisor, reply: str, traffic: int | None) -> None:
    assert advisor.read_traffic(reply) == traffic


def test_who_does_not_know_the_traffic_gets_the_calculators_own(advisor: Advisor) -> None:
    default = read_knowledge(find_knowledge()).costs["settings"]["requests_per_month"]["base"]
    assert advisor.read_traffic("no idea") == default


def test_figures_that_no_request_costs_need_no_traffic(advisor: Advisor) -> None:
    default = advisor.read_traffic("no idea")
    assert advisor.read_traffic("", {"labelled_examples": 800, "developer_hours": 50}) == default
    assert advisor.read_traffic("", {"labelled_examples": 800, "prompt_tokens": 900}) is None
    assert advisor.read_traffic("", {}) is None


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        (RAG, {"requests_per_month": 20_000, "horizon_months": 24, "approaches": ["rag"]}),
        (
            "Work out the costs of LoRA and few-shot prompting for 500 requests a day, we have a budget of $3,000.",
            {"requests_per_month": 15_000, "approaches": ["few_shot", "peft"], "budget_once": 3_000},
        ),
        ("Run the numbers for 5,000 questions a month.", {"requests_per_month": 5_000, "approaches": None}),
        ("Calculate the cost of fine-tuning at 9,000 calls a month.", {"approaches": ["peft", "full_fine_tuning"]}),
        ("What would distillation cost at 5k questions a month?", {"approaches": ["distillation"]}),
        (
            "Calcula cuánto nos costaría el ajuste fino con 20.000 consultas al mes durante dos años.",
            {"requests_per_month": 20_000, "horizon_months": 24, "approaches": ["peft", "full_fine_tuning"]},
        ),
        (
            "Calculez le coût du RAG pour 20 000 requêtes par mois sur 18 mois.",
            {"requests_per_month": 20_000, "horizon_months": 18, "approaches": ["rag"]},
        ),
        (
            "Was würde uns RAG bei 8.000 Anfragen im Monat über drei Jahre kosten?",
            {"requests_per_month": 8_000, "horizon_months": 36, "approaches": ["rag"]},
        ),
        (
            "Calcule o custo da destilação com 10 mil pedidos por mês por 3 anos.",
            {"requests_per_month": 10_000, "horizon_months": 36, "approaches": ["distillation"]},
        ),
    ],
)
def test_the_arguments_come_from_the_words(tutor: Tutor, message: str, arguments: dict) -> None:
    answer = answer_of(tutor, message)
    assert answer.kind == "answer"
    called = call_of(answer)
    assert {name: called.get(name) for name in arguments} == arguments


@pytest.mark.parametrize(
    ("message", "action"),
    [
        ("What does RAG cost?", "lessons"),
        ("Why is fine-tuning expensive?", "lessons"),
        ("How much does full fine-tuning cost?", "lessons"),
        ("How is the cost of RAG calculated?", "lessons"),
        ("How do I calculate the return for a small business?", "lessons"),
        ("What is a cost-benefit analysis?", "lessons"),
        ("Calculate the memory that LoRA needs.", "lessons"),
        ("¿Cuánto cuesta RAG?", "lessons"),
        ("Wie berechnet man die Kosten von RAG?", "lessons"),
        ("Comment calculer le coût du RAG ?", "lessons"),
        ("We have 5,000 labelled tickets and 20,000 requests a month. Which approach should we use?", "advice"),
        ("We get 20,000 requests a month and our costs are too high. What should we do?", "advice"),
    ],
)
def test_questions_about_costs_and_cases_are_no_calculation(tutor: Tutor, message: str, action: str) -> None:
    answer = answer_of(tutor, message)
    assert answer.work.route == action
    assert not any(call.name == "estimate_costs" for call in answer.tool_calls)


def test_the_table_says_what_the_tool_found(tutor: Tutor) -> None:
    events = ask(tutor, "Calculate what RAG and LoRA would cost us at 20,000 requests a month over two years.")
    answer = ending_of(events).answer
    assert [event.call for event in events if isinstance(event, CardReady)] == list(answer.tool_calls)
    result = answer.tool_calls[0].result
    rows = [line for line in answer.text.splitlines() if line.startswith("| ")][1:]
    assert len(rows) == len(result["comparison"]) == 2
    for name, row in zip(result["comparison"], rows, strict=True):
        found = result["approaches"][name]
        assert row.split("|")[1].strip() in tutor.advisor.names[name]
        for span in (found["once"]["total"], found["total_cost"]):
            assert all(f"{span[place]:,.0f}" in row for place in ("low", "base", "high"))
    dates = {figure.get("date") for figures in result["figures"].values() for figure in figures.values()}
    assert set(re.findall(r"\b20\d\d(?:-\d\d){0,2}\b", answer.text)) <= dates


def test_the_lesson_is_cited(tutor: Tutor) -> None:
    answer = answer_of(tutor, RAG)
    assert {int(number) for number in re.findall(r"\[(\d+)\]", answer.text)} == {one.n for one in answer.citations}
    assert answer.citations
    for citation in answer.citations:
        lesson = tutor.read_source(citation.source)
        assert lesson is not None and fold(citation.quote) in fold(lesson.body)


def test_over_other_documents_a_calculation_stands_without_citations(read_only_tutor: Tutor) -> None:
    answer = answer_of(read_only_tutor, RAG)
    assert answer.tool_calls and answer.citations == () and "[" not in answer.text


def test_missing_traffic_is_asked_for_and_a_bare_reply_taken(tutor: Tutor) -> None:
    session = Session()
    events = ask(tutor, WITHOUT_TRAFFIC, session)
    asked = ending_of(events)
    assert isinstance(asked, Clarify) and asked.answer.kind == "clarify" and asked.answer.text.count("?") == 1
    assert not any(isinstance(event, CardReady) for event in events)
    done = ending_of(ask(tutor, "20,000 a month", session))
    assert isinstance(done, Done)
    called = call_of(done.answer)
    assert (called["requests_per_month"], called["horizon_months"], called["approaches"]) == (20_000, 24, ["rag"])
    assert not session.pending
    assert answer_of(tutor, "20,000 a month", session).work.route != "costs"


def test_a_question_in_between_leaves_the_calculation_open(tutor: Tutor) -> None:
    session = Session()
    ask(tutor, WITHOUT_TRAFFIC, session)
    assert answer_of(tutor, "What is LoRA?", session).work.route == "lessons"
    assert call_of(answer_of(tutor, "200 a day", session))["requests_per_month"] == 6_000


def test_the_question_back_is_in_the_learners_language(tutor: Tutor) -> None:
    english = answer_of(tutor, WITHOUT_TRAFFIC).text
    german = answer_of(tutor, "Berechne bitte die Kosten von RAG über zwei Jahre.")
    assert german.kind == "clarify" and german.text != english


def test_the_case_of_the_conversation_is_counted_in(tutor: Tutor) -> None:
    session = Session()
    ask(tutor, CASE, session)
    called = call_of(answer_of(tutor, "Run the numbers for LoRA over 18 months.", session))
    assert (called["requests_per_month"], called["budget_once"]) == (10_000, 2_000)
    assert set(called["overrides"]) == {"peft"}  # 5,000 examples are labelled already


def test_it_points_back_at_the_topic(tutor: Tutor) -> None:
    session = Session()
    ask(tutor, "What is LoRA?", session)
    answer = answer_of(tutor, "Calculate what that would cost us at 5k questions a month.", session)
    assert call_of(answer)["approaches"] == ["peft"]


def test_a_horizon_out_of_reach_is_asked_back(tutor: Tutor) -> None:
    answer = answer_of(tutor, "Calculate what RAG would cost us at 100 requests a month over 90 years.")
    assert answer.kind == "clarify" and "120" in answer.text


def test_front_ends_show_the_table_and_no_form(tutor: Tutor) -> None:
    events = ask(tutor, RAG)
    view = to_view(RAG, events)
    assert find_card(view) is None
    messages = to_messages([view])
    assert not any("card" in message for message in messages)
    assert "|---|" in messages[-1]["content"]
    assert describe_call(ending_of(events).answer.tool_calls[0]) == []


def test_the_same_words_give_the_same_answer(tutor: Tutor) -> None:
    first, second = answer_of(tutor, RAG), answer_of(tutor, RAG)
    assert (first.text, first.tool_calls) == (second.text, second.tool_calls)


def settled(tutor: Tutor, *corrections: tuple[str, str]) -> Session:
    """A session whose case was set on a form."""
    facts: dict = {}
    for name, words in corrections:
        facts = tutor.advisor.correct(facts, name, words)
    session = Session()
    session.settle(facts)
    return session


@pytest.mark.parametrize("message", ["Make that 6,000 tickets.", "No, 6,000 labelled tickets", "Make it 6,000."])
def test_a_fact_set_on_the_card_can_be_corrected_in_words(tutor: Tutor, message: str) -> None:
    session = settled(tutor, ("labelled_examples", "4000"))
    answer = answer_of(tutor, message, session)
    assert answer.tool_calls[0].arguments["labelled_examples"] == 6_000


def test_a_correction_wins_after_a_recommendation_and_a_form(tutor: Tutor) -> None:
    session = Session()
    ask(tutor, "We have 5,000 labelled tickets and $2,000, what should we do?", session)
    known = tutor.advisor.recommend(session.situation, session.known)["profile"]
    session.settle(tutor.advisor.correct(known, "labelled_examples", "4000"))
    facts = answer_of(tutor, "Make that 6,000 tickets.", session).tool_calls[0].arguments
    assert (facts["labelled_examples"], facts["budget_once"]) == (6_000, 2_000)


def test_a_bare_number_that_may_be_either_changes_neither(tutor: Tutor) -> None:
    session = settled(tutor, ("labelled_examples", "4000"), ("requests_per_month", "900"))
    facts = answer_of(tutor, "Make it 6,000.", session).tool_calls[0].arguments
    assert (facts["labelled_examples"], facts["requests_per_month"]) == (4_000, 900)


def test_a_broken_horizon_is_named(tmp_path: Path) -> None:
    from tutor.advice.phrasebook import _parse_horizon
    from tutor.errors import KnowledgeInvalid

    with pytest.raises(KnowledgeInvalid, match="horizon"):
        _parse_horizon({"months": 1}, r"\d+")
