"""A case told over several turns: later turns win, bare replies answer the question asked, unknown stays unknown."""

from pathlib import Path

import pytest

from tutor.advice.conversation import follow_turns, read_turns
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import Profile
from tutor.advice.recommend import recommend
from tutor.advice.replies import read_reply
from tutor.advice.rules import Knowledge

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


@pytest.mark.parametrize(
    ("field", "reply", "value"),
    [
        ("labelled_examples", "about 300", 300),
        ("labelled_examples", "none", 0),
        ("labelled_examples", "a couple of dozen I think", 24),
        ("labelled_examples", "unas trescientas: 300", 300),
        ("labelled_examples", "keine", 0),
        ("labelled_examples", "no idea", None),
        ("labelled_examples", "we get 300 emails a day", None),
        ("requests_per_month", "300 emails", 300),
        ("requests_per_month", "300 a day", 9000),
        ("requests_per_month", "2k per week", 8667),
        ("knowledge_changes", "weekly", "weekly"),
        ("knowledge_changes", "every Monday", "weekly"),
        ("knowledge_changes", "hardly ever", "never"),
        ("knowledge_changes", "täglich", "daily"),
        ("knowledge_changes", "not sure", None),
        ("needs_sources", "ja", True),
        ("needs_sources", "yes please", True),
        ("needs_sources", "no", False),
        ("needs_sources", "of course not", False),
        ("needs_sources", "não", False),
        ("data_may_leave", "no, never", False),
        ("data_may_leave", "sure", True),
        ("failure", "the tone", "behaviour"),
        ("failure", "it lacks facts", "knowledge"),
        ("failure", "both", "both"),
        ("base_success", "most of the time", "mostly"),
        ("budget_once", "around 2,000", 2000),
        ("budget_once", "nothing", 0),
        ("latency_ms", "2 seconds", 2000),
        ("latency_ms", "300 ms", 300),
        ("deadline_days", "3 weeks", 21),
        ("deadline_days", "10", 10),
        ("hardware", "a managed service", "none"),
        ("skills", "two developers", "some"),
        ("skills", "nobody", "none"),
        ("task", "sorting emails", "classify"),
    ],
)
def test_a_short_reply_answers_the_question(knowledge: Knowledge, field: str, reply: str, value: object) -> None:
    assert read_reply(field, reply, knowledge.wording).values().get(field) == value


def test_a_reply_keeps_the_learners_words(knowledge: Knowledge) -> None:
    assert (
        read_reply("labelled_examples", "Oh, about 300", knowledge.wording).facts["labelled_examples"].origin == "300"
    )


def test_a_reply_may_say_something_else_as_well(knowledge: Knowledge) -> None:
    values = read_reply("needs_sources", "No, but our prices change daily.", knowledge.wording).values()
    assert values["needs_sources"] is False
    assert values["knowledge_changes"] == "daily"


def test_one_turn_is_read_like_a_text(knowledge: Knowledge) -> None:
    assert read_turns(["We have 900 labelled emails."], knowledge).values() == {"labelled_examples": 900}


def test_later_turns_win(knowledge: Knowledge) -> None:
    turns = ["We have 300 labelled emails in our tone.", "Sorry, we have 3,000 labelled emails."]
    assert read_turns(turns, knowledge).values()["labelled_examples"] == 3000


@pytest.mark.parametrize("correction", ["no, it is 3,000", "actually 3,000", "I meant 3000", "not 300 but 3,000"])
def test_a_bare_number_corrects_the_number_said_before(knowledge: Knowledge, correction: str) -> None:
    turns = ["We have 300 labelled emails and want our tone.", correction]
    assert read_turns(turns, knowledge).values()["labelled_examples"] == 3000


def test_a_bare_reply_answers_the_question_the_engine_asked(knowledge: Knowledge) -> None:
    turns = ["We want emails in our tone."]
    asked = recommend(read_turns(turns, knowledge), knowledge).missing[0].field
    replies = {"failure": "the tone", "knowledge_changes": "weekly", "labelled_examples": "about 300"}
    assert asked in read_turns([*turns, replies[asked]], knowledge).values()


def test_what_is_not_known_stays_unknown_and_is_not_asked_again_first(knowledge: Knowledge) -> None:
    state = follow_turns(["Which approach is best for us?", "no idea"], knowledge)
    assert state.profile.values() == {}
    assert len(state.unknown) == 1


def test_after_two_unknown_answers_a_best_guess_is_given(knowledge: Knowledge) -> None:
    profile = read_turns(["Which approach is best for us?", "no idea", "I don't know"], knowledge)
    assert recommend(profile, knowledge).kind == "recommendation"


def test_two_halves_of_a_failure_make_both(knowledge: Knowledge) -> None:
    turns = ["It makes things up about our products.", "And it ignores our template."]
    assert read_turns(turns, knowledge).values()["failure"] == "both"


def test_known_facts_are_kept_and_corrected(knowledge: Knowledge) -> None:
    known = Profile.from_mapping({"labelled_examples": 40, "budget_once": 500})
    values = read_turns(["We have 900 labelled emails."], knowledge, known).values()
    assert values == {"labelled_examples": 900, "budget_once": 500}


def test_no_turns_say_nothing(knowledge: Knowledge) -> None:
    assert read_turns([], knowledge).facts == {}
