"""A case in the learner's words becomes one call of the tool and a text without a word of a model."""

import json
import re

import pytest

from fakes_core import HashEmbedder, fold
from tutor.advising import Adviser
from tutor.advisor import Advisor
from tutor.app import open_advisor
from tutor.chunking import split_lesson
from tutor.errors import ProfileInvalid
from tutor.lessons import read_lessons
from tutor.prompting import read_prompts
from tutor.settings import find_home, read_settings
from tutor.shelf import Shelf
from tutor.types import Chunk

CASES = [
    "We have 5,000 labelled tickets and $2,000, what should we do?",
    "Our prices change every day and answers must name their source. We have 2,000 documents and no labelled data.",
    "The bot knows the facts but its tone is wrong; 800 labelled chats, 1,000 euros, one GPU.",
    "We need lower latency and cost for one classification task with 20,000 labelled examples and a big model today.",
]


@pytest.fixture(scope="module")
def advisor() -> Advisor:
    return open_advisor(read_settings())


@pytest.fixture(scope="module")
def chunks() -> list[Chunk]:
    lessons, _ = read_lessons([find_home() / "corpus" / "lessons"])
    return [chunk for lesson in lessons for chunk in split_lesson(lesson, HashEmbedder().count_tokens)]


@pytest.fixture(scope="module")
def adviser(advisor: Advisor, chunks: list[Chunk]) -> Adviser:
    return Adviser(advisor, read_prompts(find_home() / "prompts")["replies"].replies, Shelf(chunks))


@pytest.mark.parametrize("case", CASES)
def test_a_recommendation_tells_what_the_tool_found(adviser: Adviser, case: str) -> None:
    advice = adviser.advise([case])
    result = advice.call.result
    assert not advice.asks_back and result["kind"] == "recommendation"
    assert adviser.advisor.names[result["primary"]] in advice.text
    assert advice.call.name == "recommend_customization" and advice.call.arguments
    json.dumps([dict(advice.call.arguments), dict(result)])


@pytest.mark.parametrize("case", CASES)
def test_reasons_are_cited_from_the_lessons(adviser: Adviser, chunks: list[Chunk], case: str) -> None:
    advice = adviser.advise([case])
    assert advice.citations, "the course explains the reasons of the course's own rules"
    assert {int(number) for number in re.findall(r"\[(\d+)\]", advice.text)} == {item.n for item in advice.citations}
    by_section = {(chunk.source, chunk.section): chunk.text for chunk in reversed(chunks)}
    for citation in advice.citations:
        assert fold(citation.quote) in fold(by_section[citation.source, citation.section])


def test_over_another_corpus_reasons_stand_without_citations(advisor: Advisor) -> None:
    adviser = Adviser(advisor, read_prompts(find_home() / "prompts")["replies"].replies, Shelf([]))
    advice = adviser.advise([CASES[0]])
    assert advice.citations == () and "[" not in advice.text


def test_no_facts_lead_to_one_question_back(adviser: Adviser) -> None:
    advice = adviser.advise(["What should we do?"])
    assert advice.asks_back and advice.text.endswith("?") and advice.text.count("?") == 1
    assert advice.call.result["kind"] == "clarify"


def test_turns_add_up_and_the_last_word_counts(adviser: Adviser) -> None:
    advice = adviser.advise(["We have 100 labelled tickets.", "The budget is $500."])
    assert advice.call.arguments["labelled_examples"] == 100 and advice.call.arguments["budget_once"] == 500


@pytest.mark.parametrize("case", CASES)
def test_the_same_words_give_the_same_bytes(adviser: Adviser, case: str) -> None:
    first, second = adviser.advise([case]), adviser.advise([case])
    assert first == second
    assert json.dumps(first.call.result) == json.dumps(second.call.result)


@pytest.mark.parametrize("case", ["", "   ", "{name} {0}", "%s %d", "🙂" * 300, "a" * 3000])
def test_odd_words_never_break_the_templates(adviser: Adviser, case: str) -> None:
    assert adviser.advise([case]).text


def test_words_win_over_the_profile(advisor: Advisor) -> None:
    result = advisor.recommend("we have 300 labelled examples", {"labelled_examples": 5000, "budget_once": 100})
    assert result["profile"]["labelled_examples"]["value"] == 300 and result["profile"]["budget_once"]["value"] == 100


@pytest.mark.parametrize(
    "profile", [{"favourite_colour": "red"}, {"labelled_examples": "many"}, {"labelled_examples": -1}]
)
def test_a_wrong_profile_is_refused(advisor: Advisor, profile: dict) -> None:
    with pytest.raises(ProfileInvalid) as caught:
        advisor.recommend(profile=profile)
    assert next(iter(profile)) in str(caught.value)


@pytest.mark.parametrize(
    ("text", "facts"),
    [("What is LoRA?", 0), ("Should I use RAG or LoRA?", 0), ("we have 5,000 labelled tickets and $2,000", 2), ("", 0)],
)
def test_facts_of_a_case_are_counted(advisor: Advisor, text: str, facts: int) -> None:
    assert advisor.count_facts(text) == facts


def test_the_tree_marks_its_path(advisor: Advisor) -> None:
    path = advisor.recommend(CASES[0])["tree_path"]
    assert advisor.tree_text(path) != advisor.tree_text()


def test_a_wish_that_does_not_fit_dated_facts_and_assumptions_are_told(adviser: Adviser) -> None:
    advice = adviser.advise(
        ["We want to fine-tune GPT on our weekly price list; we have 500 USD and no labelled data."]
    )
    result = advice.call.result
    assert result["wish"] and result["wish"]["instead"] in advice.text
    for note in result["notices"][:1]:
        assert note["text"] in advice.text and note["date"] in advice.text
    told = adviser.advise(["The tone of our bot is wrong, and we have 2,000 labelled replies."])
    for entry in told.call.result["assumptions"][:1]:
        assert entry["words"].rstrip(".") in told.text


def test_what_is_known_from_before_counts_and_newer_words_win(adviser: Adviser) -> None:
    known = {"labelled_examples": {"value": 20, "from": "form"}, "budget_once": {"value": 90, "from": "form"}}
    facts = adviser.advise(["We have 4,000 labelled tickets in the wrong tone."], known).call.arguments
    assert (facts["labelled_examples"], facts["budget_once"]) == (4000, 90)


def test_the_open_question_is_named_by_its_field(adviser: Adviser) -> None:
    for case in (CASES[0], "What should we do?"):
        advice = adviser.advise([case])
        assert advice.wonders == advice.call.result["missing"][0]["field"]
