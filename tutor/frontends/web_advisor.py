"""The advisor tab: a case in words and as a form, the advice for it, and other ways to the same advice.

Contract: `build_advisor_tab(advisor, read_source)` lays the tab out inside the page that is being built. One reader's
case is a `gr.State`; every change of it, a description too, is one event of the status line, whose message lists
edits, so that changes of one tab are applied in the order in which they were made. Events that overlap change one case,
one after the other. A panel that nobody has opened is not drawn. What a case is stands in `web_case`, how it looks in
`web_facts`, `web_advice` and `web_walk`.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tutor.frontends.web_advice import announce, render_advice, render_ranking
from tutor.frontends.web_case import LONGEST_CASE, Case, CaseDesk, new_case, read_edits
from tutor.frontends.web_facts import render_facts
from tutor.frontends.web_fields import escape, render_trouble
from tutor.frontends.web_panels import ReadSource, draw_lesson, find_section
from tutor.frontends.web_walk import render_chart, render_tree, render_walk

if TYPE_CHECKING:
    from tutor.advisor import Advisor

WIRE = "tutorWire(element, trigger, watch)"
PANEL = "tutorPanel(element, watch, server)"
PANELS = (("ranking", "All ten"), ("tree", "Decision tree"), ("walk", "Question by question"), ("chart", "Compare"))


@dataclass(frozen=True)
class Office:
    """What drawing needs: the desk that changes cases, the advisor, and the lessons."""

    desk: CaseDesk
    advisor: "Advisor"
    read_source: ReadSource


def build_advisor_tab(advisor: "Advisor", read_source: ReadSource) -> None:
    """Lays out the tab; call it inside a `gr.Tab`."""
    import gradio as gr

    office = Office(CaseDesk(advisor), advisor, read_source)
    case = gr.State(new_case(), time_to_live=3600)
    status = gr.HTML(draw_status(new_case()), elem_classes="status", js_on_load=WIRE, apply_default_css=False)
    with gr.Row(elem_classes="desk", equal_height=False):
        with gr.Column(scale=5, min_width=300, elem_classes="side"):
            gr.Textbox(
                elem_id="situation",
                label="Describe your case",
                info="What should the model do, what goes wrong, which data, money and time do you have?",
                placeholder="We answer 8,000 mails a month. Prices change weekly, and we have 300 labelled replies …",
                lines=4,
                max_lines=10,
                max_length=LONGEST_CASE,
            )
            gr.Button("Recommend", variant="primary", elem_id="recommend")
            facts = _add_panel(gr, "facts")
        with gr.Column(scale=7, min_width=300, elem_classes="side"), gr.Tabs(elem_id="views", overflow_behavior="wrap"):
            with gr.Tab("Advice", elem_id="advice-tab"):
                panels = [facts, _add_panel(gr, "advice")]
            for name, title in PANELS:
                with gr.Tab(title, elem_id=f"{name}-tab"):
                    panels.append(_add_panel(gr, name, is_lazy=True))
    panels.append(_add_panel(gr, "reader"))
    _connect(office, case, status, panels)


def _add_panel(gr: Any, name: str, is_lazy: bool = False) -> Any:
    """A part of the tab; the page's code asks for the content of a lazy one when it first appears."""
    classes = ["panel", "lazy"] if is_lazy else ["panel"]
    return gr.HTML("", elem_id=f"{name}-panel", elem_classes=classes, js_on_load=PANEL, apply_default_css=False)


def _connect(office: Office, case: Any, status: Any, panels: list[Any]) -> None:
    import gradio as gr

    turnstile = threading.Lock()

    def edit(known: Case, event: gr.EventData) -> tuple[Any, ...]:
        # Changed in place: the page sends on after a while without an answer, and what is entered then must build on
        # what is being worked out, not put back what was known before it.
        with turnstile:
            known.update(office.desk.edit(known, read_edits(event._data)))
            drawn = [gr.skip() if part is None else part for part in draw_panels(office, known)]
            return known, draw_status(known), *drawn

    wiring: dict[str, Any] = {"queue": False, "show_progress": "hidden", "api_visibility": "private"}
    # Other modes would drop a message that follows its answer at once.
    status.submit(edit, [case], [case, status, *panels], trigger_mode="multiple", **wiring)


def draw_status(case: Case) -> str:
    """The line that is read out when the advice has changed; its turn tells the page's code that an edit is done."""
    return f'<span role="status" data-turn="{case["turn"]}">{escape(announce(case["result"]))}</span>'


def draw_panels(office: Office, case: Case) -> list[str | None]:
    """All panels in order, facts and advice first, the reader last; None for one that need not be drawn again."""
    result, shown = case["result"], set(case["shown"])
    changed = case["changed"]["words"] if case["changed"] else ""
    general = "" if case["trouble"].get("field") else render_trouble(case["trouble"].get("message", ""))
    path = result["tree_path"] if result else []
    return [
        general + render_facts(office.desk.fields, case["profile"], case["trouble"]),
        render_advice(result, office.desk.fields, changed),
        render_ranking(result) if "ranking" in shown else None,
        render_tree(office.advisor.tree_picture(path), bool(path)) if "tree" in shown else None,
        render_walk(office.desk.ask(case), case["trail"], len(case["profile"])) if "walk" in shown else None,
        render_chart(office.advisor.chart()) if "chart" in shown else None,
        draw_passage(case, office.read_source),
    ]


def draw_passage(case: Mapping[str, Any], read_source: ReadSource) -> str:
    """The passage of a lesson that was asked for, in a sheet of its own; nothing where none was."""
    if not case["passage"]:
        return ""
    source, section = case["passage"]
    lesson = read_source(source)
    body = draw_lesson(find_section(lesson.body, section), "") if lesson else "<p>This lesson is not in the course.</p>"
    names = section.split(" > ") if section else [source]
    where = escape(" › ".join(names[:-1]) or source)
    return (
        f'<aside class="reader" role="dialog" aria-modal="false" aria-label="Lesson passage" tabindex="-1" '
        f'data-turn="{case["turn"]}"><header><div><b>{escape(names[-1])}</b><small>{where}</small></div>'
        f'<button type="button" class="quiet" data-close>Close</button></header>'
        f'<div class="lesson">{body}</div><p class="origin">{escape(source)}</p></aside>'
    )
