"""The web page: a Gradio chat with the sources and the work of every answer beside it; advisor and calculator in tabs.

Contract: `build_page(tutor, sessions)` lays out the page, `mount_page(app, ...)` puts it at the root of an
application with our theme. A browser tab owns one `Session`; the browser holds only its id, inside server-side state,
and nothing the browser says about earlier turns is believed. The translation from events lives in `web_view`, the
panels in `web_panels`. Gradio is imported inside the functions: it takes seconds. This module decides nothing about
answers.
"""

import html
import string
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.frontends.streaming import AnswerStream
from tutor.frontends.web_advisor import build_advisor_tab
from tutor.frontends.web_calculator import build_calculator_tab
from tutor.frontends.web_conversations import Conversations, OpenAnswer
from tutor.frontends.web_panels import EMPTY_SOURCES, EMPTY_WORK, render_sources, render_work
from tutor.frontends.web_view import View, to_messages
from tutor.questions import MAX_QUESTION
from tutor.session import SessionStore

if TYPE_CHECKING:
    from tutor.engine import Tutor

STATIC = Path(__file__).resolve().parent / "static"
STYLES = ("web.css", "panels.css")
SCRIPTS = ("web.js", "panels.js")


def build_page(tutor: "Tutor", sessions: SessionStore, open_answer: OpenAnswer | None = None) -> Any:
    """Lays out the page and returns the `gradio.Blocks`; `open_answer` lets a server count and queue the answers."""
    import gradio as gr

    opener = open_answer or (lambda session, question: AnswerStream(lambda: tutor.ask(session, question)))
    with gr.Blocks(title="Foundation model tutor", analytics_enabled=False, fill_width=True) as page:
        gr.HTML(render_header(tutor.model_name, len(tutor.lessons)), elem_id="masthead")
        # A tab that was never opened costs nothing: its content is asked for when it appears.
        with gr.Tabs(elem_id="tabs"):
            with gr.Tab("Chat", elem_id="talk-tab"):
                _build_chat_tab(tutor, Conversations(sessions, opener))
            with gr.Tab("Advisor", elem_id="advisor", elem_classes="wired"):
                build_advisor_tab(tutor.advisor, tutor.read_source)
            with gr.Tab("Calculator", elem_id="calculator", elem_classes="wired"):
                build_calculator_tab(tutor.advisor)
    page.queue(max_size=32, default_concurrency_limit=16)
    return page


def _build_chat_tab(tutor: "Tutor", conversations: Conversations) -> None:
    import gradio as gr

    session_id = gr.State("", time_to_live=3600, delete_callback=conversations.forget)
    with gr.Row(elem_id="desk", equal_height=False):
        with gr.Column(scale=7, min_width=320, elem_id="talk"):
            chat = gr.Chatbot(
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
                placeholder=(STATIC / "welcome.html").read_text(encoding="utf-8"),
                examples=[{"text": text} for text in tutor.starters[:4]],
                feedback_options=None,
            )
            box = gr.Textbox(
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
            reset = gr.Button("New conversation", elem_id="reset", variant="secondary", size="sm")
        with gr.Column(scale=5, min_width=320, elem_id="aside"), gr.Tabs():
            with gr.Tab("Sources", elem_id="sources-tab"):
                sources = gr.HTML(EMPTY_SOURCES, elem_id="sources", apply_default_css=False)
            with gr.Tab("Show your work", elem_id="work-tab"):
                work = gr.HTML(EMPTY_WORK, elem_id="work", apply_default_css=False)
    _connect(conversations, tutor, (chat, box, session_id, sources, work), reset)


def _connect(conversations: Conversations, tutor: "Tutor", parts: tuple[Any, ...], reset: Any) -> None:
    import gradio as gr

    chat, box, session_id, sources, work = parts
    outputs = [chat, box, session_id, sources, work]

    async def answer(question: str, known: str) -> AsyncIterator[tuple[Any, ...]]:
        question = question.strip()[:MAX_QUESTION]
        if not question:
            yield gr.skip(), gr.Textbox(value=""), gr.skip(), gr.skip(), gr.skip()
            return
        session = conversations.find(known)
        first = True
        async for views, over in conversations.ask(session, question):
            # The id goes out with the first piece, so that the stop button knows whom it belongs to.
            name = session.id if first else gr.skip()
            if over:
                panels = render_sources(views, tutor.read_source), render_work(views[-1].answer)
                yield _draw_chat(views), gr.Textbox(submit_btn="Ask", stop_btn=False), name, *panels
            else:
                field = gr.Textbox(value="", submit_btn=False, stop_btn="Stop") if first else gr.skip()
                yield _draw_chat(views), field, name, gr.skip(), gr.skip()
            first = False

    async def answer_choice(choice: gr.SelectData, known: str) -> AsyncIterator[tuple[Any, ...]]:
        value = choice.value
        text = value.get("text", "") if isinstance(value, dict) else str(value)
        async for update in answer(text, known):
            yield update

    def forget(known: str) -> tuple[Any, ...]:
        conversations.forget(known)
        return [], gr.Textbox(value="", submit_btn="Ask", stop_btn=False), "", EMPTY_SOURCES, EMPTY_WORK

    quiet = {"show_progress": "hidden", "api_visibility": "private"}
    asking = {**quiet, "outputs": outputs, "concurrency_limit": 9, "concurrency_id": "answer", "trigger_mode": "once"}
    box.submit(answer, [box, session_id], **asking)
    chat.example_select(answer_choice, [session_id], **asking)
    chat.option_select(answer_choice, [session_id], **asking)
    box.stop(conversations.stop, [session_id], None, queue=False, **quiet)
    reset.click(forget, [session_id], outputs, queue=False, **quiet)


def _draw_chat(views: list[View]) -> list[dict[str, Any]]:
    import gradio as gr

    messages = to_messages(views)
    for message in messages:
        if "card" in message:
            # A card is a component of its own: as Markdown its markup would be read out and copied as text.
            message["content"] = gr.HTML(message.pop("card"), apply_default_css=False)
    return messages


def render_header(model: str, lessons: int) -> str:
    """The masthead: who this is and what it runs on."""
    shown = "no model: quotes only" if model == "none" else model
    page = string.Template((STATIC / "masthead.html").read_text(encoding="utf-8"))
    return page.substitute(lessons=lessons, model=html.escape(shown))


def mount_page(app: Any, page: Any) -> Any:
    """Puts a page at the root of an application, with our theme, without uploads, analytics or saved history.

    Returns the application that was mounted.
    """
    import gradio as gr

    gr.mount_gradio_app(
        app,
        page,
        path="/",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
        enable_monitoring=False,
        max_file_size=1,
        theme=_create_theme(),
        css="".join((STATIC / name).read_text(encoding="utf-8") for name in STYLES),
        head="".join(f"<script>{(STATIC / name).read_text(encoding='utf-8')}</script>" for name in SCRIPTS),
    )
    mounted: Any = app.router.routes[-1]
    return mounted.app


def _create_theme() -> Any:
    import gradio as gr

    teal = gr.themes.Color(
        "#eef8f7",
        "#d3edea",
        "#a9dbd6",
        "#74c3bc",
        "#3fa69e",
        "#178a82",
        "#0b6e69",
        "#095955",
        "#084744",
        "#063634",
        "#042524",
    )
    paper = gr.themes.Color(
        "#fbfaf7",
        "#f3f1eb",
        "#e3dfd5",
        "#cbc5b8",
        "#9a968d",
        "#6e7178",
        "#525a65",
        "#3a434e",
        "#262d36",
        "#1d232a",
        "#14181d",
    )
    sans = [gr.themes.LocalFont("IBM Plex Sans", weights=(400, 700)), "system-ui", "sans-serif"]
    mono = [gr.themes.LocalFont("IBM Plex Mono", weights=(400, 700)), "ui-monospace", "monospace"]
    theme = gr.themes.Base(
        primary_hue=teal, secondary_hue=teal, neutral_hue=paper, font=sans, font_mono=mono, text_size="lg"
    )
    return theme.set(
        body_background_fill="*neutral_50",
        body_background_fill_dark="*neutral_950",
        block_border_width="0px",
        button_primary_background_fill="*primary_600",
        button_primary_background_fill_hover="*primary_700",
        button_primary_text_color="white",
        button_primary_background_fill_dark="*primary_500",
        input_background_fill="white",
        input_background_fill_dark="*neutral_900",
        input_border_color_focus="*primary_600",
    )
