"""The web page: chat, lessons, advisor, calculator and about in tabs, in our own theme.

Contract: `build_page(tutor, sessions)` lays out the page, `mount_page(app, ...)` puts it at the root of an application
with our theme. The tabs live in `web_chat`, `web_lessons`, `web_advisor`, `web_calculator` and `web_about`. Gradio is
imported inside the functions: it takes seconds. This module decides nothing about answers.
"""

import string
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.frontends.streaming import AnswerStream
from tutor.frontends.web_about import build_about_tab
from tutor.frontends.web_advisor import build_advisor_tab
from tutor.frontends.web_calculator import build_calculator_tab
from tutor.frontends.web_chat import ChatDesk, build_chat_tab
from tutor.frontends.web_conversations import Conversations, OpenAnswer
from tutor.frontends.web_feedback import FeedbackBook
from tutor.frontends.web_lessons import build_lessons_tab
from tutor.frontends.web_models import build_model_menu
from tutor.session import SessionStore
from tutor.settings import Settings, read_settings

if TYPE_CHECKING:
    from tutor.engine import Tutor

STATIC = Path(__file__).resolve().parent / "static"
STYLES = ("web.css", "panels.css", "lessons.css")
SCRIPTS = ("web.js", "wire.js", "panels.js", "lessons.js")


def build_page(
    tutor: "Tutor", sessions: SessionStore, open_answer: OpenAnswer | None = None, settings: Settings | None = None
) -> Any:
    """Lays out the page and returns the `gradio.Blocks`; `open_answer` lets a server count and queue the answers.

    `settings` says where models, index and the learner's data are; without them, those of the environment.
    """
    import gradio as gr

    known = settings or read_settings()
    opener = open_answer or (lambda session, question: AnswerStream(lambda: tutor.ask(session, question)))
    chat = ChatDesk(tutor, Conversations(sessions, opener), FeedbackBook(known.data))
    with gr.Blocks(title="Foundation model tutor", analytics_enabled=False, fill_width=True) as page:
        with gr.Row(elem_id="head"):
            gr.HTML(render_header(len(tutor.lessons)), elem_id="masthead", apply_default_css=False)
            build_model_menu(tutor, known)
        # A tab that was never opened costs nothing: its content is asked for when it appears.
        with gr.Tabs(elem_id="tabs", overflow_behavior="wrap"):
            with gr.Tab("Chat", elem_id="talk-tab", elem_classes="linked"):
                build_chat_tab(chat)
            with gr.Tab("Lessons", elem_id="lessons", elem_classes="wired"):
                build_lessons_tab(tutor.lessons)
            with gr.Tab("Advisor", elem_id="advisor", elem_classes="wired"):
                build_advisor_tab(tutor.advisor, tutor.read_source)
            with gr.Tab("Calculator", elem_id="calculator", elem_classes="wired"):
                build_calculator_tab(tutor.advisor)
            with gr.Tab("About", elem_id="about") as about:
                build_about_tab(tutor, known, about)
    page.queue(max_size=32, default_concurrency_limit=16)
    return page


def render_header(lessons: int) -> str:
    """The masthead: who this is."""
    page = string.Template((STATIC / "masthead.html").read_text(encoding="utf-8"))
    return page.substitute(lessons=lessons)


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
