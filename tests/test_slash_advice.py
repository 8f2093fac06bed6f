"""The slash commands about a case, over the real engine: the profile grows, is corrected, and stays corrected."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from fakes import real_advisor
from fakes_terminal import ScriptedTutor
from tutor.advisor import Advisor
from tutor.frontends import repl
from tutor.session import Session

CASE = "We have 100 labelled tickets and the tone is wrong."


class AdvisingTutor(ScriptedTutor):
    """A scripted tutor whose advice is the real engine's."""

    @property
    def advisor(self) -> Advisor:
        return real_advisor()

    def recommend(
        self, situation: str | Sequence[str] = "", profile: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        return self.advisor.recommend(situation, profile)


def converse(session: Session, *lines: str) -> str:
    script = iter(lines)
    written: list[str] = []

    def read_line() -> str:
        line = next(script, None)
        if line is None:
            raise EOFError
        return line

    repl.run(AdvisingTutor(), session, read_line, written.append)  # type: ignore[arg-type]
    return "".join(written)


@pytest.fixture
def session() -> Session:
    return Session(situation=[CASE])


def test_facts_come_with_the_learners_words(session: Session) -> None:
    text = converse(session, "/facts")
    assert "labelled examples = 100" in text and "100 labelled tickets" in text
    assert "Nothing is known" in converse(Session(), "/facts")


def test_a_correction_counts_at_once_and_afterwards(session: Session) -> None:
    text = converse(session, "/set labelled_examples 3,000", "/facts")
    assert "labelled examples = 3,000  (set by you)" in text and "Recommended:" in text
    assert session.situation == [] and session.known["behaviour"]["value"] == "tone"
    assert session.wondered, "a bare reply to what is still open belongs to the case"
    session.situation.append("Sorry, we have 40 labelled tickets.")
    assert "labelled examples = 40" in converse(session, "/facts"), "newer words win over a correction"


def test_what_is_forgotten_is_not_read_again(session: Session) -> None:
    text = converse(session, "/forget labelled_examples", "/facts")
    assert "labelled examples =" not in text.partition("behaviour = tone")[2]
    assert "labelled_examples" not in session.known
    converse(session, "/forget behaviour", "/forget failure")
    assert not set(session.known) & {"behaviour", "labelled_examples"}


def test_reset_forgets_corrections_as_well(session: Session) -> None:
    converse(session, "/set budget_once 500", "/reset")
    assert session.known == {} and session.situation == []


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("/set colour red", "colour"),
        ("/set labelled_examples -5", "labelled_examples"),
        ("/set labelled_examples", "/set labelled_examples value"),
        ("/forget", "/forget field"),
        ("/forget colour", "colour"),
    ],
)
def test_a_wrong_correction_is_said_and_changes_nothing(session: Session, line: str, named: str) -> None:
    assert named in converse(session, line)
    assert session.situation == [CASE] and session.known == {}


def test_set_alone_lists_what_can_be_set() -> None:
    text = converse(Session(), "/set")
    assert "labelled_examples: " in text and "yes or no" in text and "weekly" in text


def test_the_tree_and_the_chart(session: Session) -> None:
    path = real_advisor().recommend(CASE)["tree_path"]
    text = converse(session, "/tree", "/chart")
    assert real_advisor().tree_text(path, 100) in text
    assert "Our reading:" in text
    assert real_advisor().tree_text((), 100) in converse(Session(), "/tree")


def test_costs_are_those_of_what_fits(session: Session) -> None:
    session.situation.append("We expect 20,000 requests a month.")
    text = converse(session, "/costs")
    assert "20,000 requests" in text and "Prompt engineering" in text
    assert "Net benefit" in converse(Session(), "/costs")


def test_recommend_uses_what_was_told_and_corrected(session: Session) -> None:
    first = converse(session, "/recommend")
    assert "Recommended:" in first and "Through the decision tree:" in first
    assert "2 labelled examples" in converse(session, "/set labelled_examples 2", "/recommend")


def test_a_case_told_to_recommend_is_kept_and_replaces_the_one_before(session: Session) -> None:
    text = converse(session, "/recommend Our prices change every day.", "/facts")
    assert "knowledge changes = daily" in text and "labelled examples =" not in text
    assert session.situation == ["Our prices change every day."] and session.wondered
    asked = Session()
    converse(asked, "/recommend", "Our prices change every day.")
    assert asked.situation == ["Our prices change every day."]
