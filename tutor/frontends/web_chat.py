"""The chat tab: a question, its streamed answer, and what a reader can do with it.

Contract: `build_chat_tab(desk)` lays the tab out inside the page that is being built. A browser tab owns one `Session`;
the browser holds only its id, inside server-side state, and nothing the browser says about earlier turns is believed.
Turns live in `web_conversations`, their translation in `web_view`, the panels beside the chat in `web_panels`. It
decides nothing about answers.
"""

import secrets
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.frontends.cards import write_transcript
from tutor.frontends.web_advisor import WIRE
from tutor.frontends.web_card_form import Form
from tutor.frontends.web_case import read_edits
from tutor.frontends.web_conversations import Conversations
from tutor.frontends.web_feedback import FeedbackBook
from tutor.frontends.web_fields import escape
from tutor.frontends.web_panels import EMPTY_SOURCES, EMPTY_WORK, render_sources, render_work
from tutor.frontends.web_rerun import correct_view
from tutor.frontends.web_view import View, to_messages
from tutor.questions import MAX_QUESTION

if TYPE_CHECKING:
    from tutor.engine import Tutor

WELCOME = Path(__file__).resolve().parent / "static" / "welcome.html"
QUIET = {"show_progress": "hidden", "api_visibility": "private"}
EDITING = "You are changing your last question. The new answer takes the place of the old one."
THANKS = "Thank you. It is kept on the tutor's own machine and goes nowhere else."
UNKEPT = "It could not be kept: the folder of the tutor's data cannot be written."
# What a reader may do with the last answer, and the button's text.
ACTIONS = (
    ("edit", "Edit question"),
    ("again", "Try again"),
    ("helpful", "Helpful"),
    ("unhelpful", "Not helpful"),
    ("export", "Export as Markdown"),
)
Update = dict[Any, Any]


@dataclass(frozen=True)
class ChatDesk:
    """What the tab works with."""

    tutor: "Tutor"
    conversations: Conversations
    feedback: FeedbackBook


def build_chat_tab(desk: ChatDesk) -> None:
    """Lays out the tab; call it inside a `gr.Tab`."""
    import gradio as gr

    parts: dict[str, Any] = {}
    parts["session"] = gr.State("", time_to_live=3600, delete_callback=desk.conversations.forget)
    parts["editing"] = gr.State(False, time_to_live=3600)
    parts["wire"] = gr.HTML(draw_turn(""), elem_classes="status", js_on_load=WIRE, apply_default_css=False)
    with gr.Row(elem_id="desk", equal_height=False):
        with gr.Column(scale=7, min_width=320, elem_id="talk"):
            parts["chat"] = _add_chat(gr, desk.tutor.starters[:4])
            parts["box"] = _add_box(gr)
            parts["told"] = gr.HTML("", elem_id="told", apply_default_css=False)
            with gr.Row(elem_id="actions"):
                for name, text in ACTIONS:
                    parts[name] = gr.Button(text, elem_id=f"act-{name}", elem_classes="act later", size="sm")
                parts["reset"] = gr.Button("New conversation", elem_id="reset", elem_classes="act", size="sm")
            parts["transcript"] = gr.Textbox(visible="hidden")
        with gr.Column(scale=5, min_width=320, elem_id="aside"), gr.Tabs():
            with gr.Tab("Sources", elem_id="sources-tab"):
                parts["sources"] = gr.HTML(EMPTY_SOURCES, elem_id="sources", apply_default_css=False)
            with gr.Tab("Show your work", elem_id="work-tab"):
                parts["work"] = gr.HTML(EMPTY_WORK, elem_id="work", apply_default_css=False)
    _connect_asking(gr, desk, parts)
    _connect_actions(gr, desk, parts)


def _add_chat(gr: Any, starters: Any) -> Any:
    return gr.Chatbot(
        elem_id="chat",
        show_label=False,
        container=False,
        autoscroll=False,  # web.js keeps the start of an answer in view
        height=None,
        layout="bubble",
        allow_tags=False,
        buttons=["copy"],
        latex_delimiters=[],
        group_consecutive_messages=True,
        placeholder=WELCOME.read_text(encoding="utf-8"),
        examples=[{"text": text} for text in starters],
        feedback_options=None,
    )


def _add_box(gr: Any) -> Any:
    return gr.Textbox(
        elem_id="question",
        label="Your question",
        show_label=False,
        container=False,
        placeholder="Ask about customizing a model, or describe your case…",
        max_length=MAX_QUESTION,
        lines=1,
        max_lines=6,
        submit_btn="Ask",
        stop_btn=False,
        autofocus=True,
    )


def _connect_asking(gr: Any, desk: ChatDesk, parts: Mapping[str, Any]) -> None:
    chat, box, session_id, editing = (parts[name] for name in ("chat", "box", "session", "editing"))
    conversations = desk.conversations
    outputs = [parts[name] for name in ("chat", "box", "session", "sources", "work", "editing", "told")]

    async def answer(question: str, known: str, replaces: bool = False) -> AsyncIterator[Update]:
        question = question.strip()[:MAX_QUESTION]
        session = conversations.find(known)
        if replaces and question:
            conversations.rewind(session)
        if not question:
            yield {box: gr.Textbox(value=""), editing: False, parts["told"]: ""}
            return
        first = True
        async for views, over in conversations.ask(session, question):
            update: Update = {chat: draw_chat(views, desk.tutor)}
            if first:  # the id goes out with the first piece, so that the stop button knows whom it belongs to
                update |= {session_id: session.id, editing: False, parts["told"]: ""}
                update |= {box: gr.Textbox(value="", submit_btn=False, stop_btn="Stop")}
            if over:
                update |= {box: gr.Textbox(submit_btn="Ask", stop_btn=False)} | draw_panels(desk, parts, views)
            yield update
            first = False

    async def answer_choice(choice: gr.SelectData, known: str) -> AsyncIterator[Update]:
        value = choice.value
        async for update in answer(value.get("text", "") if isinstance(value, dict) else str(value), known):
            yield update

    async def answer_again(known: str) -> AsyncIterator[Update]:
        async for update in answer(conversations.rewind(conversations.find(known)), known):
            yield update

    def forget(known: str) -> Update:
        conversations.forget(known)
        cleared: Update = {chat: [], box: gr.Textbox(value="", submit_btn="Ask", stop_btn=False), session_id: ""}
        return cleared | {parts["sources"]: EMPTY_SOURCES, parts["work"]: EMPTY_WORK, editing: False, parts["told"]: ""}

    asking: dict[str, Any] = {"outputs": outputs, "concurrency_limit": 9, "concurrency_id": "answer", **QUIET}
    asking["trigger_mode"] = "once"
    box.submit(answer, [box, session_id, editing], **asking)
    chat.example_select(answer_choice, [session_id], **asking)
    chat.option_select(answer_choice, [session_id], **asking)
    parts["again"].click(answer_again, [session_id], **asking)
    box.stop(conversations.stop, [session_id], None, queue=False, **QUIET)
    parts["reset"].click(forget, [session_id], outputs, queue=False, **QUIET)


def _connect_actions(gr: Any, desk: ChatDesk, parts: Mapping[str, Any]) -> None:
    chat, box, session_id, told = (parts[name] for name in ("chat", "box", "session", "told"))
    conversations = desk.conversations

    def edit_question(known: str) -> Update:
        views = conversations.list_views(known)
        if not views or conversations.is_busy(known):
            return {told: ""}
        return {box: gr.Textbox(value=views[-1].question), parts["editing"]: True, told: draw_note(EDITING)}

    def judge(is_helpful: bool, known: str) -> str:
        last = next(iter(conversations.list_views(known)[-1:]), None)
        if last is None or last.answer is None:
            return ""
        return draw_note(THANKS if desk.feedback.add(last.question, last.answer, is_helpful) else UNKEPT)

    def export(known: str) -> str:
        views = conversations.list_views(known)
        turns = [(view.question, view.answer) for view in views if view.answer is not None]
        return write_transcript(turns, "Conversation with the tutor") if turns else ""

    def change_card(known: str, event: gr.EventData) -> Update:
        views = conversations.list_views(known)
        if not views or conversations.is_busy(known):
            return {parts["wire"]: draw_turn("")}
        session = conversations.find(known)
        view, trouble = correct_view(desk.tutor.advisor, session, views[-1], read_edits(event._data))
        views = conversations.revise(session, view)
        word = trouble.get("message", "") or (view.answer.text if view.answer else "")
        drawn: Update = {chat: draw_chat(views, desk.tutor, trouble), parts["wire"]: draw_turn(word)}
        return drawn | draw_panels(desk, parts, views)

    direct: dict[str, Any] = {"queue": False, **QUIET}
    parts["edit"].click(edit_question, [session_id], [box, parts["editing"], told], **direct).then(
        None, None, None, js="() => tutorFocus('#question textarea')", **QUIET
    )
    parts["helpful"].click(lambda known: judge(True, known), [session_id], [told], **direct)
    parts["unhelpful"].click(lambda known: judge(False, known), [session_id], [told], **direct)
    saved = parts["export"].click(export, [session_id], [parts["transcript"]], **direct)
    saved.then(None, [parts["transcript"]], None, js="(text) => tutorSave(text, 'conversation.md')", **QUIET)
    drawn = [chat, parts["wire"], parts["sources"], parts["work"]]
    parts["wire"].submit(change_card, [session_id], drawn, trigger_mode="multiple", **direct)


def draw_panels(desk: ChatDesk, parts: Mapping[str, Any], views: list[View]) -> Update:
    """The two panels beside the chat, for the turns of a conversation."""
    read, last = desk.tutor.read_source, views[-1].answer
    return {parts["sources"]: render_sources(views, read), parts["work"]: render_work(last)}


def draw_chat(views: list[View], tutor: "Tutor", trouble: Mapping[str, str] | None = None) -> list[dict[str, Any]]:
    """The turns as the chat component takes them; the facts of the last card can be changed."""
    import gradio as gr

    over = bool(views) and views[-1].answer is not None
    form = Form(tutor.advisor.list_fields(), trouble or {}) if over and views[-1].calls else None
    messages = to_messages(views, form)
    for message in messages:
        if "card" in message:
            # A card is a component of its own: as Markdown its markup would be read out and copied as text.
            message["content"] = gr.HTML(message.pop("card"), apply_default_css=False)
    return messages


def draw_note(text: str) -> str:
    """A short word below the composer, read out when it appears."""
    return f'<p role="status">{escape(text)}</p>' if text else ""


def draw_turn(text: str) -> str:
    """The line that is read out when a card was drawn anew; it differs each time, which tells the page's code."""
    return f'<span role="status" data-turn="{secrets.token_hex(4)}">{escape(text)}</span>'
