"""The lessons tab: the course's contents and search beside the lesson that is being read.

Contract: `build_lessons_tab(lessons)` lays the tab out inside the page that is being built. What a reader has open is a
`gr.State`; every change of it is one event of the status line, whose message lists edits. Events that overlap change
one desk, one after the other. Which lessons were read is kept by the reader's browser and never sent. How a lesson
looks stands in `web_reader`.
"""

import threading
from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.web_advisor import PANEL, WIRE
from tutor.frontends.web_case import LONGEST_ENTRY, Edit, read_edits
from tutor.frontends.web_fields import escape, write_edit
from tutor.frontends.web_reader import Place, draw_contents, draw_hits, draw_page, search_lessons
from tutor.types import Lesson

LONGEST_QUOTE = 2000
Desk = dict[str, Any]


def new_desk() -> Desk:
    """Nothing opened yet; `turn` counts what was done."""
    return {"turn": 0, "source": "", "section": "", "quote": "", "words": ""}


def build_lessons_tab(lessons: Sequence[Lesson]) -> None:
    """Lays out the tab; call it inside a `gr.Tab`."""
    import gradio as gr

    panel: dict[str, Any] = {"elem_classes": "panel", "js_on_load": PANEL, "apply_default_css": False}
    desk = gr.State(new_desk(), time_to_live=3600)
    status = gr.HTML(draw_status(new_desk()), elem_classes="status", js_on_load=WIRE, apply_default_css=False)
    with gr.Row(elem_classes="desk", equal_height=False):
        with gr.Column(scale=4, min_width=300, elem_classes="side", elem_id="shelf"):
            gr.HTML(draw_search(), elem_id="search-panel", apply_default_css=False)
            contents = gr.HTML("", elem_id="contents-panel", **panel)
        with gr.Column(scale=8, min_width=300, elem_classes="side"):
            page = gr.HTML("", elem_id="page-panel", **panel)

    turnstile = threading.Lock()

    def edit(known: Desk, event: gr.EventData) -> tuple[Any, ...]:
        edits = read_edits(event._data)
        # Each event has the desk as it was when it arrived. It is changed in place, so that one that overlaps with
        # another builds on what that one did, instead of putting back what it has seen.
        with turnstile:
            # A search leaves the lesson alone; the same place asked for again is drawn again, to lead there again.
            opens = not known["turn"] or any(edit.get("do") == "open" for edit in edits)
            known.update(change_desk(known, edits, lessons))
            page_drawn = draw_open(known, lessons) if opens else gr.skip()
            return known, draw_status(known), draw_shelf(known, lessons), page_drawn

    wiring: dict[str, Any] = {"queue": False, "show_progress": "hidden", "api_visibility": "private"}
    status.submit(edit, [desk], [desk, status, contents, page], trigger_mode="multiple", **wiring)


def change_desk(desk: Desk, edits: Sequence[Edit], lessons: Sequence[Lesson]) -> Desk:
    """What is open after some edits; a lesson that does not exist changes nothing."""
    known = {lesson.source for lesson in lessons}
    changed = {**desk, "turn": desk["turn"] + 1}
    for edit in edits:
        source = str(edit.get("source", ""))
        if edit.get("do") == "open" and source in known:
            place = {"section": str(edit.get("section", "")), "quote": str(edit.get("quote", ""))[:LONGEST_QUOTE]}
            changed |= {"source": source, **place}
        if edit.get("do") == "search":
            changed["words"] = str(edit.get("value", "")).strip()[:LONGEST_ENTRY]
    if not changed["source"] and lessons:
        changed["source"] = lessons[0].source
    return changed


def draw_search() -> str:
    """The search field; its own element, so that typing is never disturbed."""
    edit = write_edit({"do": "search"})
    return (
        '<div class="search"><label for="lesson-search">Search the lessons</label>'
        f'<input id="lesson-search" type="search" autocomplete="off" maxlength="120" '
        f'placeholder="for example: rank" {edit} data-live></div>'
    )


def draw_shelf(desk: Mapping[str, Any], lessons: Sequence[Lesson]) -> str:
    """What was found, or the contents while nothing is searched for."""
    words = desk["words"]
    return draw_hits(search_lessons(lessons, words), words) if words else draw_contents(lessons, desk["source"])


def draw_open(desk: Mapping[str, Any], lessons: Sequence[Lesson]) -> str:
    """The lesson that is open, with ways to those beside it."""
    places = {lesson.source: place for place, lesson in enumerate(lessons)}
    place = places.get(desk["source"])
    if place is None:
        return '<div class="empty"><strong>There are no lessons</strong></div>'
    around: list[Any] = [lessons[at] if 0 <= at < len(lessons) else None for at in (place - 1, place + 1)]
    return draw_page(lessons[place], Place(desk["section"], desk["quote"]), around)


def draw_status(desk: Mapping[str, Any]) -> str:
    """The line that is read out; its turn tells the page's code that an edit is done."""
    word = f"Open: {desk['source']}" if desk["source"] else ""
    return f'<span role="status" data-turn="{desk["turn"]}">{escape(word)}</span>'
