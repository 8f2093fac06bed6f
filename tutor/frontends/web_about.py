"""The about tab: which model and index answer, what is kept where, and what the tutor cannot do.

Contract: `build_about_tab(tutor, settings, tab)` lays the tab out and draws it anew whenever it is opened, so that a
changed model shows. The words about limits stand in `static/about.html`; the figures come from the index's manifest and
the ladder of models. It measures nothing.
"""

import string
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor import __version__
from tutor.errors import TutorError
from tutor.frontends.web_feedback import NAME
from tutor.frontends.web_fields import escape
from tutor.frontends.web_models import describe_model, find_catalog_row
from tutor.settings import Settings

if TYPE_CHECKING:
    from tutor.engine import Tutor

PAGE = Path(__file__).resolve().parent / "static" / "about.html"


def build_about_tab(tutor: "Tutor", settings: Settings, tab: Any) -> None:
    """Lays out the tab; call it inside `tab`."""
    import gradio as gr

    page = gr.HTML(draw_about(tutor, settings), elem_id="about-page", apply_default_css=False)
    wiring: dict[str, Any] = {"queue": False, "show_progress": "hidden", "api_visibility": "private"}
    tab.select(lambda: draw_about(tutor, settings), None, [page], **wiring)


def draw_about(tutor: "Tutor", settings: Settings) -> str:
    """The page."""
    name, state = describe_model(tutor)
    row = find_catalog_row(tutor)
    model = [("Model", name), ("State", state), ("Size", row.get("parameters", ""))]
    model += [("Licence", row.get("licence", "")), ("Program", f"fm-tutor {__version__}")]
    page = string.Template(PAGE.read_text(encoding="utf-8"))
    about = str(row.get("about", ""))
    index = _draw_rows(_describe_index(tutor, settings))
    return page.substitute(
        model=_draw_rows(model), about=escape(about), index=index, lessons=len(tutor.lessons), feedback=NAME
    )


def _describe_index(tutor: "Tutor", settings: Settings) -> list[tuple[str, str]]:
    from tutor.app import index_status

    minutes = sum(lesson.minutes for lesson in tutor.lessons)
    rows = [("Lessons", f"{len(tutor.lessons)}{f', {minutes} minutes to read' if minutes else ''}")]
    try:
        status = index_status(settings)
    except TutorError as error:
        return [*rows, ("Index", str(error))]
    rows += [("Searchable pieces", f"{status['chunks']:,}"), ("Meaning by", str(status["embedder"]).split("@")[0])]
    rows += [("Built", str(status["created"])[:16].replace("T", " ") + " UTC")]
    return [*rows, ("Matches the lessons", "yes" if status["current"] else "no, it is renewed at the next start")]


def _draw_rows(rows: Sequence[tuple[str, str]]) -> str:
    shown = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in rows if value)
    return f'<dl class="numbers">{shown}</dl>'
