"""The chat tab without a browser: turns taken back, facts changed on a card, judgements kept."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from fakes import ScriptedTutor, real_advisor
from markup import Markup
from tutor.engine import Tutor
from tutor.frontends.streaming import AnswerStream
from tutor.frontends.web_card_form import Form
from tutor.frontends.web_conversations import Conversations
from tutor.frontends.web_feedback import LIMIT, FeedbackBook
from tutor.frontends.web_rerun import correct_view, find_card
from tutor.frontends.web_view import View, to_messages
from tutor.session import Session, SessionStore
from tutor.types import Answer, CardReady, Citation, Delta, Done, ToolCall

CASE = "Prices change weekly and answers must name their sources. We have 300 labelled replies and $2,000."


def converse(tutor: Any, questions: list[str]) -> tuple[Conversations, Session]:
    store = SessionStore()
    conversations = Conversations(store, lambda session, text: AnswerStream(lambda: tutor.ask(session, text)))
    session = store.create()

    async def run() -> None:
        for question in questions:
            async for _ in conversations.ask(session, question):
                pass

    asyncio.run(run())
    return conversations, session


def advice_view() -> View:
    result = real_advisor().recommend(CASE)
    call = ToolCall("recommend_customization", {"situation": [CASE]}, result)
    return View(CASE, "", "Advice.", (call,), Answer("recommendation", "Advice.", tool_calls=(call,)))


# --- taking a turn back


def test_a_turn_taken_back_was_never_asked() -> None:
    conversations, session = converse(ScriptedTutor(), ["First?", "Second?"])
    assert conversations.rewind(session) == "Second?"
    assert [view.question for view in conversations.list_views(session.id)] == ["First?"]
    assert [message.content for message in session.history if message.role == "user"] == ["First?"]
    assert conversations.rewind(session) == "First?"
    assert conversations.rewind(session) == "" and session.history == [] and session.answers == []


def test_a_case_is_taken_back_with_the_turn_that_told_it(sample_tutor: Tutor) -> None:
    conversations, session = converse(sample_tutor, ["We have 300 labelled replies and $2,000."])
    before = list(session.situation)
    assert before
    conversations.rewind(session)
    assert session.situation == [] and session.known == {} and session.pending == {}


def test_nothing_is_taken_back_while_an_answer_is_in_the_making() -> None:
    tutor, store = ScriptedTutor(), SessionStore()
    conversations = Conversations(store, lambda session, text: AnswerStream(lambda: tutor.ask(session, text)))
    session = store.create()

    async def run() -> None:
        async for _ in conversations.ask(session, "First?"):
            pass
        async for _, over in conversations.ask(session, "Second?"):
            if not over and conversations.is_busy(session.id):
                assert conversations.rewind(session) == ""

    asyncio.run(run())
    assert len(conversations.list_views(session.id)) == 2


def test_one_learners_turn_back_leaves_the_others_alone() -> None:
    conversations, session = converse(ScriptedTutor(), ["Mine?"])
    conversations.rewind(Session())
    assert [view.question for view in conversations.list_views(session.id)] == ["Mine?"]


# --- the facts on a card


def test_a_changed_fact_gives_the_advice_anew_and_is_settled() -> None:
    session, view = Session(situation=[CASE]), advice_view()
    edits = [
        {"do": "fact", "field": "knowledge_changes", "value": "never"},
        {"do": "forget", "field": "needs_sources"},
        {"do": "fact", "field": "labelled_examples", "value": "4k"},
    ]
    changed, trouble = correct_view(real_advisor(), session, view, edits)
    result = find_card(changed)
    assert trouble == {} and result is not None
    assert result["primary"] != find_card(view)["primary"]  # type: ignore[index]
    assert result["profile"]["labelled_examples"] == {"value": 4000, "from": "form"}
    assert session.situation == [] and session.known["labelled_examples"]["value"] == 4000
    assert changed.answer is not None and changed.answer.citations == ()


def test_a_refused_fact_changes_nothing_and_is_explained() -> None:
    session, view = Session(situation=[CASE]), advice_view()
    changed, trouble = correct_view(
        real_advisor(), session, view, [{"do": "fact", "field": "labelled_examples", "value": "-5"}]
    )
    assert changed is view and trouble["field"] == "labelled_examples" and trouble["message"]
    assert session.situation == [CASE]


@pytest.mark.parametrize("edit", [{"do": "clear"}, {"do": "flip", "set": {"labelled_examples": 1}}, {"do": 3}, {}])
def test_other_edits_do_not_reach_the_card(edit: dict[str, Any]) -> None:
    view = advice_view()
    assert correct_view(real_advisor(), Session(), view, [edit]) == (view, {})


def test_the_session_remembers_the_advice_as_it_was_changed() -> None:
    tutor = ScriptedTutor()
    call = advice_view().calls[0]
    tutor.scripts.append([CardReady(call), Delta("Old."), Done(Answer("recommendation", "Old.", tool_calls=(call,)))])
    conversations, session = converse(tutor, [CASE])
    view, _ = correct_view(
        real_advisor(), session, conversations.list_views(session.id)[-1], [{"do": "forget", "field": "needs_sources"}]
    )
    conversations.revise(session, view)
    assert session.history[-1].content == session.answers[-1].text != "Old."
    assert conversations.rewind(session) == CASE and session.known == {}


def test_only_the_last_card_can_be_changed_and_its_text_is_harmless() -> None:
    form = Form(real_advisor().list_fields(), {"field": "labelled_examples", "value": "<b>", "message": "<i>no</i>"})
    first, last = [
        message["card"] for message in to_messages([advice_view(), advice_view()], form) if "card" in message
    ]
    assert "<input" not in first and 'id="card-labelled_examples"' in last
    assert not {"b onclick", "i"} & set(Markup(last).names) and "&lt;i&gt;no" in last


# --- judgements


def test_judgements_are_added_line_by_line(tmp_path: Path) -> None:
    book = FeedbackBook(tmp_path / "data")
    answer = Answer("answer", "Yes [1].", (Citation(1, "a.md", "A", "yes", 1.0),), technique="rag", model="m")
    assert book.add("Is it?", answer, True) and book.add("Is\nit?", answer, False)
    kept = [json.loads(line) for line in book.path.read_text(encoding="utf-8").splitlines()]
    assert [entry["helpful"] for entry in kept] == [True, False]
    assert kept[0]["question"] == "Is it?" and kept[0]["sources"] == [["a.md", "A"]]


def test_a_full_or_closed_book_says_so(tmp_path: Path) -> None:
    book = FeedbackBook(tmp_path)
    book.path.write_bytes(b"x" * (LIMIT + 1))
    assert not book.add("?", Answer("answer", "A"), True)
    (tmp_path / "file").write_text("")
    assert not FeedbackBook(tmp_path / "file").add("?", Answer("answer", "A"), True)
