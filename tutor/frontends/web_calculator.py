"""The calculator tab: inputs with dated defaults, the result with charts, a training estimate, exports and a link.

Contract: `build_calculator_tab(advisor)` lays the tab out inside the page that is being built. One reader's ledger is a
`gr.State`; every change is one event of the status line, whose message lists edits. Events that overlap change one
ledger, one after the other. The link to a calculation carries all its inputs in the address and is read by the browser,
so nothing is kept on the server. What a ledger is stands in `web_ledger`, how it looks in `web_figures`, `web_results`
and `web_training`.
"""

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tutor.frontends.web_advisor import PANEL, WIRE
from tutor.frontends.web_case import read_edits
from tutor.frontends.web_fields import escape
from tutor.frontends.web_figures import render_inputs
from tutor.frontends.web_ledger import Ledger, LedgerDesk
from tutor.frontends.web_results import announce_costs, render_results
from tutor.frontends.web_training import render_training

if TYPE_CHECKING:
    from tutor.advisor import Advisor

INTRO = (
    '<p class="soft intro">What does each approach cost, what does it bring, and when does it pay back? '
    "Every default is dated and can be replaced.</p>"
)


def build_calculator_tab(advisor: "Advisor") -> None:
    """Lays out the tab; call it inside a `gr.Tab`."""
    import gradio as gr

    desk = LedgerDesk(advisor)

    def export(message: Any) -> str:
        wanted = message if isinstance(message, Mapping) else {}
        return desk.export(str(wanted.get("token", "")), str(wanted.get("kind", "")))

    ledger = gr.State({}, time_to_live=3600)
    status = gr.HTML(
        '<span role="status" data-turn="0"></span>', elem_classes="status", js_on_load=WIRE, apply_default_css=False
    )
    gr.HTML(INTRO, apply_default_css=False)
    with gr.Row(elem_classes="desk", equal_height=False):
        with gr.Column(scale=4, min_width=300, elem_classes="side"):
            inputs = gr.HTML(
                "", elem_id="inputs-panel", elem_classes="panel", js_on_load=PANEL, apply_default_css=False
            )
        with gr.Column(scale=7, min_width=300, elem_classes="side"):
            results = gr.HTML(
                "",
                elem_id="results-panel",
                elem_classes="panel",
                js_on_load=PANEL,
                apply_default_css=False,
                server_functions=[export],
            )
            training = gr.HTML(
                "", elem_id="training-panel", elem_classes="panel", js_on_load=PANEL, apply_default_css=False
            )

    _connect(advisor, desk, status, [ledger, status, inputs, results, training])


def _connect(advisor: "Advisor", desk: LedgerDesk, status: Any, parts: list[Any]) -> None:
    """Lets every message of the status line change the ledger, which is the first of the parts."""
    import gradio as gr

    turnstile = threading.Lock()

    def edit(known: Ledger, event: gr.EventData) -> tuple[Any, ...]:
        edits = read_edits(event._data)
        with turnstile:  # changed in place, as a case is
            # While a slider is held, drawing it anew would take it out of the hand.
            is_held = bool(known and edits) and all(edit.get("live") is True for edit in edits)
            known.update(desk.edit(known or desk.open(), edits))
            status_drawn, inputs_drawn, *rest = draw_ledger(desk, known, advisor.names)
            return known, status_drawn, gr.skip() if is_held else inputs_drawn, *rest

    wiring: dict[str, Any] = {
        "queue": False,
        "show_progress": "hidden",
        "api_visibility": "private",
        "trigger_mode": "multiple",
    }
    status.submit(edit, parts[:1], parts, **wiring)


def draw_ledger(desk: LedgerDesk, ledger: Ledger, names: Mapping[str, str]) -> list[str]:
    """The status line and the three parts of the tab."""
    status = f'<span role="status" data-turn="{ledger["turn"]}">{escape(announce_costs(ledger))}</span>'
    return [
        status,
        render_inputs(ledger, names),
        render_results(ledger),
        render_training(ledger, desk.estimate_training(ledger)),
    ]
