"""The web page's parts in Chromium: chat, lessons, advisor, calculator, about, the model menu; and what holds for all.

A scripted tutor stands behind a real server; its advisor is the real one. What the page asks of the network is watched
in every test: any other host fails it.
"""

import json
import re
import threading
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import (
    CASE,
    FITS,
    QUESTION,
    Post,
    ask,
    calm_tutor,
    describe_case,
    hold_frames,
    is_light,
    paint,
    wait_idle,
    walk_tree,
    watch_tab,
)
from fakes import LORA, PREFIX, ScriptedTutor, real_advisor
from staging import serve_tutor, wait_for
from tutor.errors import ModelMissing
from tutor.frontends.web_case import CaseDesk
from tutor.frontends.web_ledger import LedgerDesk
from tutor.types import Answer, CardReady, Delta, Done, Event, Retrieved, ToolCall

pytestmark = pytest.mark.browser
TABS = {
    "Chat": "#question textarea",
    "Lessons": "#page-panel .page",
    "Advisor": "#facts-panel .entries",
    "Calculator": "#results-panel .headline",
    "About": "#about-page .about",
}


class WebTutor(ScriptedTutor):
    """A scripted tutor whose model can be changed; it has one model only."""

    note = ""

    def use_model(self, spec: str) -> str:
        """Takes "none" and refuses the rest."""
        if spec != "none":
            raise ModelMissing(f"no model named '{spec}'; see 'tutor models list'")
        self.model_name = spec
        return spec


class Stage:
    """The tutor, where it is served, and the folder of its data."""

    def __init__(self, tutor: WebTutor, home: str, data: Path) -> None:
        self.tutor, self.home, self.data = tutor, home, data


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    data, tutor = tmp_path_factory.mktemp("data"), WebTutor()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TUTOR_DATA", str(data))
        with serve_tutor(tutor, data=data) as home:
            yield Stage(tutor, home, data)


@pytest.fixture(autouse=True)
def _fresh(stage: Stage) -> None:
    calm_tutor(stage.tutor)
    stage.tutor.model_name = "scripted"


class Watched:
    """Opens tabs and remembers scripts that broke and requests to any other host."""

    def __init__(self, browser: Browser, home: str) -> None:
        self.browser, self.home = browser, home
        self.troubles: list[str] = []
        self.addresses: list[str] = []
        self._contexts: list[Any] = []

    def open(self, address: str = "", **options: Any) -> Page:
        """A tab in a browser of its own, on the page."""
        context = self.browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        context.set_default_timeout(15_000)
        self._contexts.append(context)
        tab = context.new_page()
        watch_tab(tab, self.troubles, f"data:|blob:|about:|{re.escape(self.home)}/")
        tab.on("request", lambda request: self.addresses.append(request.url))
        tab.goto(self.home + address)
        expect(tab.locator("#tabs")).to_be_visible(timeout=60_000)  # a busy machine takes its time to load the page
        return tab

    def close(self) -> None:
        """Closes all tabs."""
        for context in self._contexts:
            context.close()


@pytest.fixture
def watched(browser: Browser, stage: Stage) -> Iterator[Watched]:
    """Every test ends with a look at what the page did behind its reader's back."""
    opened = Watched(browser, stage.home)
    yield opened
    opened.close()
    assert opened.troubles == []


def wait_answered(page: Page) -> None:
    expect(page.get_by_role("button", name="Ask", exact=True).first).to_be_visible()
    expect(page.locator("#act-again")).to_be_visible()


def open_tab(page: Page, name: str) -> None:
    page.get_by_role("tab", name=name, exact=True).click()
    expect(page.locator(TABS[name])).to_be_visible()


def real_advice(words: str = CASE) -> list[Event]:
    """What the engine says for a case, with the real advisor's result."""
    result = real_advisor().recommend(words)
    call = ToolCall("recommend_customization", {"situation": [words]}, result)
    answer = Answer("recommendation", f"For your case: {result['primary']}.", tool_calls=(call,), technique="tool call")
    return [CardReady(call), Delta(answer.text), Done(answer)]


# --- the chat


def test_an_answer_streams_and_can_be_stopped(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    stage.tutor.scripts.append([Retrieved(()), *(Delta(f"word{n} ") for n in range(400))])
    stage.tutor.pause = 0.05
    ask(page, QUESTION)
    expect(page.locator("#chat")).to_contain_text("word2")
    assert "word399" not in page.locator("#chat").inner_text()
    expect(page.locator("#act-again")).to_be_hidden()
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("#chat")).to_contain_text("Stopped.")
    assert stage.tutor.closed.wait(3)
    wait_answered(page)


def test_long_work_shows_what_is_being_done(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    stage.tutor.pause = 0.7
    stage.tutor.scripts.append([Retrieved(()), Delta("At last."), Done(Answer("answer", "At last."))])
    ask(page, QUESTION)
    expect(page.locator("#chat .bot-row").last).to_contain_text("Looking in the lessons")
    expect(page.get_by_role("button", name="Stop")).to_be_visible()
    expect(page.locator("#chat .bot-row").last).to_contain_text("At last.")
    page.route("**/run/predict*", lambda route: None)  # a server that takes its time
    page.get_by_role("tab", name="Calculator").click()
    expect(page.locator("#calculator")).to_have_attribute("aria-busy", "true")


def test_trying_again_and_editing_take_the_place_of_the_turn(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    for question in ("First?", "Secnd?"):
        ask(page, question)
        expect(page.locator("#chat .user-row").last).to_contain_text(question)
        wait_answered(page)
    page.locator("#act-again").click()
    assert wait_for(lambda: len(stage.tutor.questions) == 3)
    wait_answered(page)
    page.locator("#act-edit").click()
    field = page.locator("#question textarea")
    expect(field).to_have_value("Secnd?")
    expect(field).to_be_focused()
    ask(page, "Second?")
    expect(page.locator("#chat .user-row").last).to_contain_text("Second?")
    wait_answered(page)
    expect(page.locator("#chat .user-row")).to_have_count(2)
    expect(page.locator("#chat")).not_to_contain_text("Secnd?")
    assert stage.tutor.questions == ["First?", "Secnd?", "Secnd?", "Second?"]
    assert [len(history) for history in stage.tutor.histories] == [0, 2, 2, 2]
    ask(page, "Third?")
    expect(page.locator("#chat .user-row")).to_have_count(3)
    wait_answered(page)


def test_a_citation_opens_at_its_quote_and_leads_into_the_lesson(watched: Watched) -> None:
    page = watched.open()
    ask(page, QUESTION)
    wait_answered(page)
    page.locator("#chat .md a", has_text="1").first.click()
    source = page.locator("#sources details[open]")
    expect(source.locator("mark").first).to_be_in_viewport()
    expect(source.locator("mark").first).to_contain_text("trains two small matrices")
    source.get_by_role("button", name="Open in the lesson").click()
    lesson = page.locator("#page-panel .page")
    expect(lesson.locator("h2").first).to_have_text(LORA.title)
    expect(lesson.locator("mark").first).to_contain_text("trains two small matrices")
    expect(lesson.locator("mark").first).to_be_in_viewport()


def test_a_fact_changed_on_the_card_gives_the_advice_anew(watched: Watched, stage: Stage) -> None:
    stage.tutor.scripts.append(real_advice())
    page = watched.open()
    ask(page, CASE)
    wait_answered(page)
    card = page.locator("#chat .advice")
    expect(card.locator(".advice-head strong")).to_contain_text("Retrieval")
    expect(card.locator("#card-labelled_examples")).to_have_value("300")
    card.locator("#card-labelled_examples").fill("-5")
    card.locator("#card-labelled_examples").press("Enter")
    expect(card.locator('[data-field="labelled_examples"] [role="alert"]')).to_be_visible()
    expect(card.locator(".advice-head strong")).to_contain_text("Retrieval")
    card.locator("#card-labelled_examples").fill("4k")
    card.locator("#card-labelled_examples").press("Enter")
    expect(card.locator("#card-labelled_examples")).to_have_value("4,000")
    card.locator("#card-knowledge_changes").select_option("never")
    expect(card.locator("#card-knowledge_changes")).to_have_value("never")
    expect(card.locator('[data-field="knowledge_changes"]')).to_contain_text("set by you")
    card.get_by_role("button", name=re.compile("Forget: .*source", re.IGNORECASE)).click()
    expect(card.locator(".advice-head strong")).not_to_contain_text("Retrieval")
    assert stage.tutor.questions == [CASE]  # no model, no new turn
    expect(page.locator("#chat .user-row")).to_have_count(1)
    page.get_by_role("tab", name="Show your work").click()
    expect(page.locator("#work")).to_contain_text("Tool call")


def test_a_suggestion_is_asked_and_nothing_but_it(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    ask(page, QUESTION)
    wait_answered(page)
    assert stage.tutor.questions == [QUESTION]  # the suggestions themselves cost no call
    page.locator("#chat .option").first.click()
    expect(page.locator("#chat .user-row").last).to_contain_text("When is LoRA the wrong choice?")
    assert stage.tutor.questions[1:] == ["When is LoRA the wrong choice?"]


def test_a_judgement_is_kept_on_the_tutors_machine(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    ask(page, QUESTION)
    wait_answered(page)
    page.locator("#act-unhelpful").click()
    expect(page.locator("#told [role=status]")).to_be_visible()
    lines = (stage.data / "feedback.jsonl").read_text(encoding="utf-8").splitlines()
    kept = json.loads(lines[-1])
    assert kept["helpful"] is False and kept["question"] == QUESTION and kept["sources"]


def test_the_conversation_is_exported_with_its_quotes(watched: Watched) -> None:
    page = watched.open()
    ask(page, QUESTION)
    wait_answered(page)
    with page.expect_download() as waiting:
        page.locator("#act-export").click()
    text = Path(waiting.value.path()).read_text(encoding="utf-8")
    assert waiting.value.suggested_filename.endswith(".md")
    assert text.startswith("# ") and QUESTION in text and "trains two small matrices" in text and LORA.source in text


def test_the_work_shows_scores_prompt_tokens_and_times(watched: Watched) -> None:
    page = watched.open()
    ask(page, QUESTION)
    wait_answered(page)
    page.get_by_role("tab", name="Show your work").click()
    work = page.locator("#work")
    for part in ("0.83", "640 cached, 172 new", "2,210 ms", "few-shot+rag"):
        expect(work).to_contain_text(part)
    work.get_by_text("The exact prompt").click()
    expect(work.locator(".prompt.example .badge").first).to_be_visible()
    expect(work.locator(".prompt.system")).to_contain_text("Answer from the passages only.")


def test_a_card_goes_over_to_the_advisor(watched: Watched, stage: Stage) -> None:
    stage.tutor.scripts.append(real_advice())
    page = watched.open()
    ask(page, CASE)
    wait_answered(page)
    page.get_by_role("button", name="Open this case in the Advisor").click()
    expect(page.locator("#facts-panel #fact-labelled_examples")).to_have_value("300")
    expect(page.locator("#advice-panel .advice-head strong")).to_contain_text("Retrieval")


@pytest.mark.parametrize("width", [390, 1280])
def test_no_word_of_a_table_is_broken(watched: Watched, stage: Stage, width: int) -> None:
    rows = "| Recommended when | many words in a cell that has to wrap somewhere | facts change weekly |\n" * 2
    text = f"| | Parameter-efficient fine-tuning | Retrieval-augmented generation |\n|---|---|---|\n{rows}"
    stage.tutor.scripts.append([Retrieved(()), Delta(text), Done(Answer("answer", text))])
    page = watched.open(viewport={"width": width, "height": 844})
    ask(page, QUESTION)
    wait_answered(page)
    word = page.locator("#chat td", has_text="Recommended when").first
    lines = """cell => { const range = document.createRange();
        const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
        range.setStart(text, 0); range.setEnd(text, "Recommended".length); return range.getClientRects().length }"""
    assert word.evaluate(lines) == 1
    assert page.evaluate(FITS)


# --- light and dark


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_can_be_chosen_by_keyboard_and_is_remembered(watched: Watched, scheme: Any) -> None:
    other: Any = {"light": "dark", "dark": "light"}[scheme]
    page = watched.open(color_scheme=scheme)
    field = page.get_by_label("Theme")
    expect(field).to_have_value("system")

    def shows(wanted: str) -> bool:
        return wait_for(lambda: is_light(page) == (wanted == "light"))

    assert shows(scheme)
    for _ in range(6):
        page.keyboard.press("Tab")
        if field.evaluate("field => field === document.activeElement"):
            break
    expect(field).to_be_focused()
    page.keyboard.type(other.capitalize())
    expect(field).to_have_value(other)
    assert shows(other)
    page.reload()
    expect(field).to_have_value(other)
    assert shows(other)
    page.get_by_role("tab", name="Advisor").click()
    page.get_by_role("tab", name="Decision tree").click()
    page.locator("#tree-panel svg .ground").wait_for()
    ground = page.evaluate("getComputedStyle(document.querySelector('#tree-panel .ground')).fill")
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 23, 31)"}[other]
    field.select_option("system")
    assert shows(scheme)
    page.emulate_media(color_scheme=other)
    assert shows(other)  # the system has changed its mind


# --- the lessons


def test_the_lessons_can_be_read_searched_and_ticked_off(watched: Watched) -> None:
    page = watched.open("/#lessons")
    expect(page.locator("#page-panel h2").first).to_have_text(LORA.title)
    expect(page.locator("#contents-panel [aria-current]")).to_contain_text(LORA.title)
    page.get_by_role("link", name="What it costs").click()
    expect(page.locator("#page-panel h2", has_text="What it costs")).to_be_focused()
    page.locator("#lesson-search").press_sequentially("vectors layer", delay=20)
    hit = page.locator("#contents-panel .hit").first
    expect(hit).to_contain_text("Prefix tuning")
    expect(page.locator("#lesson-search")).to_be_focused()
    hit.click()
    expect(page.locator("#page-panel h2").first).to_have_text(PREFIX.title)
    page.locator("#lesson-search").fill("")
    expect(page.locator("#contents-panel [data-count]")).to_have_text("0 of 2 read")
    page.get_by_role("button", name="Mark as read").click()
    expect(page.locator("#contents-panel [data-count]")).to_have_text("1 of 2 read")
    page.reload()
    expect(page.locator("#contents-panel [data-count]")).to_have_text("1 of 2 read")
    expect(page.locator("#page-panel h2").first).to_have_text(PREFIX.title)  # the address names the lesson
    other = watched.open("/#lessons")
    expect(other.locator("#contents-panel [data-count]")).to_have_text("0 of 2 read")


@pytest.mark.parametrize("is_drawn", [True, False])
def test_a_reader_who_goes_back_to_the_search_at_once_stays_there(watched: Watched, is_drawn: bool) -> None:
    page = watched.open("/#lessons")
    search, hit = page.locator("#lesson-search"), page.locator("#contents-panel .hit").first
    search.fill("vectors layer")
    expect(hit).to_contain_text("Prefix tuning")
    wait_idle(page, "lessons")
    post = Post(page)
    hold_frames(page)
    hit.click()
    if not is_drawn:
        search.focus()  # while the lesson is still on its way
    for _ in ("left the search", "opened a lesson"):
        post.pass_on()
    expect(page.locator("#page-panel h2").first).to_have_text(PREFIX.title)
    if is_drawn:
        search.focus()  # before the page is painted
    paint(page)
    expect(search).to_be_focused()
    post.open()
    expect(search).to_have_value("vectors layer")
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.press("Delete")
    expect(page.locator("#contents-panel [data-count]")).to_have_text("0 of 2 read")
    expect(page.locator("#page-panel h2").first).to_have_text(PREFIX.title)


def test_a_paragraph_can_be_asked_about(watched: Watched, stage: Stage) -> None:
    page = watched.open("/#lessons")
    paragraph = page.locator("#page-panel .lesson > p").first
    paragraph.hover()
    paragraph.get_by_role("button").click()
    field = page.locator("#question textarea")
    expect(field).to_be_focused()
    expect(field).to_have_value(re.compile("LoRA leaves the pre-trained weights frozen"))
    field.press("Enter")
    wait_answered(page)
    assert "pre-trained weights frozen" in stage.tutor.questions[-1]


# --- the advisor and the calculator


def test_the_tree_is_walked_to_a_leaf(watched: Watched) -> None:
    page = watched.open("/#advisor")
    assert walk_tree(page, option=-1)


@pytest.mark.parametrize("name", ["requests_per_month", "horizon_months", "discount_rate_percent"])
def test_the_plot_follows_a_slider(watched: Watched, name: str) -> None:
    page = watched.open("/#calculator")
    lines = page.locator("#results-panel .for-wide svg").first
    slider, field = page.locator(f"#slide-{name}"), page.locator(f"#set-{name}")
    summary = page.locator(".summary table")
    before, drawn, said = summary.inner_text(), lines.inner_html(), field.input_value()
    slider.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(field).not_to_have_value(said)
    expect(summary).not_to_have_text(before, use_inner_text=True)
    if name != "discount_rate_percent":  # the lines are not discounted
        assert wait_for(lambda: lines.inner_html() != drawn)
    wait_idle(page, "calculator")
    expect(slider).to_be_focused()
    assert field.input_value().replace(",", "") in (slider.get_attribute("aria-valuetext") or "").replace(",", "")


def test_the_plot_follows_while_a_slider_is_dragged(watched: Watched) -> None:
    page = watched.open("/#calculator")
    headline = page.locator(".headline strong")
    box = page.locator("#slide-requests_per_month").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 3, box["y"] + box["height"] / 2)
    page.mouse.down()
    shown = []
    for part in (0.5, 0.7, 0.9):
        before = headline.inner_text()
        page.mouse.move(box["x"] + box["width"] * part, box["y"] + box["height"] / 2, steps=4)
        expect(headline).not_to_have_text(before)
        shown.append(page.locator("#set-requests_per_month").input_value())
    page.mouse.up()
    assert len(set(shown)) == 3


def test_a_link_restores_the_calculation_in_another_browser(watched: Watched) -> None:
    page = watched.open("/#calculator")
    page.locator("#slide-requests_per_month").focus()
    page.keyboard.press("End")
    page.locator("#take-distillation").check()
    expect(page.locator(".summary tbody tr")).to_have_count(4)
    expect(page.locator("#set-requests_per_month")).to_have_value("10,000,000")
    wait_idle(page, "calculator")
    page.get_by_role("button", name="Copy the link").click()
    expect(page).to_have_url(re.compile(r"#calculator\?c=.+"))
    other = watched.open(page.url.removeprefix(watched.home))
    expect(other.locator("#set-requests_per_month")).to_have_value("10,000,000")
    expect(other.locator("#take-distillation")).to_be_checked()
    assert other.locator(".summary").inner_text() == page.locator(".summary").inner_text()


def test_what_is_chosen_before_an_earlier_answer_has_come_stays_chosen(watched: Watched) -> None:
    page = watched.open("/#calculator")
    expect(page.locator("#take-distillation")).to_be_visible()
    wait_idle(page, "calculator")
    post = Post(page)
    page.locator("#take-distillation").check()
    page.locator("#take-full_fine_tuning").check()
    page.locator("#set-horizon_months").fill("48")
    page.locator("#set-horizon_months").press("Enter")
    post.pass_on()
    post.wait()  # the answer to the first is drawn
    expect(page.locator("#take-distillation")).to_be_checked()
    assert page.locator("#take-full_fine_tuning").is_checked()
    assert page.locator("#set-horizon_months").input_value() == "48"
    post.open()
    expect(page.locator(".summary tbody tr")).to_have_count(5)
    wait_idle(page, "calculator")
    expect(page.locator("#take-full_fine_tuning")).to_be_checked()
    expect(page.locator("#slide-horizon_months")).to_have_value("48")


def test_no_step_of_a_slider_is_lost_while_answers_come(watched: Watched) -> None:
    page = watched.open("/#calculator")
    slider, field = page.locator("#slide-horizon_months"), page.locator("#set-horizon_months")
    start = int(slider.input_value())
    wait_idle(page, "calculator")
    post = Post(page)
    slider.focus()
    for step in range(1, 6):
        page.keyboard.press("ArrowRight")
        post.pass_on()
        post.wait()  # what was sent last is drawn, the step just made is not sent yet
        page.keyboard.press("ArrowRight")
        assert int(slider.input_value()) == start + 2 * step
        assert int(field.input_value()) == start + 2 * step
    post.open()
    wait_idle(page, "calculator")
    expect(slider).to_have_value(str(start + 10))
    expect(field).to_have_value(str(start + 10))


def test_a_list_chosen_from_by_key_goes_on_from_what_it_shows(watched: Watched) -> None:
    page = watched.open("/#advisor")
    expect(page.locator("#facts-panel .entries")).to_be_visible()
    wait_idle(page, "advisor")
    field = page.locator("#facts-panel details.fold").filter(has=page.locator("select")).first
    if not field.evaluate("fold => fold.open"):
        field.locator("summary").click()
    first, second = (field.locator("select").nth(place).get_attribute("id") for place in (0, 1))
    third = page.locator(f"#{second} option").nth(2).get_attribute("value")
    post = Post(page)
    page.locator(f"#{first}").select_option(index=1)
    page.locator(f"#{second}").focus()
    page.keyboard.press("ArrowDown")
    post.pass_on()
    post.wait()  # the answer to the first is drawn
    expect(page.locator(f"#{second}")).to_be_focused()
    page.keyboard.press("ArrowDown")
    assert page.locator(f"#{second}").input_value() == third
    post.open()
    wait_idle(page, "advisor")
    expect(page.locator(f"#facts-panel .known #{second}")).to_have_value(str(third))


def test_a_passage_that_comes_late_does_not_call_its_reader_back(watched: Watched) -> None:
    page = watched.open("/#advisor")
    describe_case(page)
    wait_idle(page, "advisor")
    post = Post(page)
    page.locator("#advice-panel button.cite").first.click()
    field = page.locator("#fact-labelled_examples")
    field.focus()
    post.pass_on()
    expect(page.locator(".reader")).to_be_visible()
    expect(field).to_be_focused()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type("900")
    post.open()
    page.keyboard.press("Enter")
    expect(page.locator("#facts-panel .known #fact-labelled_examples")).to_have_value("900")


@pytest.mark.parametrize(
    ("tab", "desk", "fields"),
    [
        ("advisor", CaseDesk, ("fact-labelled_examples", "fact-budget_monthly", "fact-deadline_days")),
        ("calculator", LedgerDesk, ("set-requests_per_month", "set-horizon_months", "set-discount_rate_percent")),
    ],
)
def test_an_entry_after_a_message_that_was_given_up_loses_nothing(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, tab: str, desk: Any, fields: tuple[str, ...]
) -> None:
    is_slow, may_go_on, edit = threading.Event(), threading.Event(), desk.edit

    def edit_slowly(own: Any, state: Any, edits: Any) -> Any:
        changed = edit(own, state, edits)
        if is_slow.is_set():
            is_slow.clear()
            may_go_on.wait(20)
        return changed

    monkeypatch.setattr(desk, "edit", edit_slowly)
    page = watched.open(f"/#{tab}")
    expect(page.locator(TABS[tab.capitalize()])).to_be_visible()
    wait_idle(page, tab)
    page.evaluate(
        "for (const head of document.querySelectorAll('#facts-panel details:not([open]) > summary')) head.click()"
    )
    page.clock.install()
    is_slow.set()
    answers: list[str] = []
    page.on("requestfinished", lambda request: "run/predict" in request.url and answers.append(request.url))
    enter(page, fields[0], "17")
    assert wait_for(lambda: not is_slow.is_set())
    page.clock.fast_forward(20_000)
    with page.expect_request("**/run/predict*"):  # not waited for any longer
        enter(page, fields[1], "18")
    may_go_on.set()
    assert wait_for(lambda: page.wait_for_timeout(20) or len(answers) == 2, 15)
    page.clock.resume()
    enter(page, fields[2], "19")
    assert wait_for(lambda: page.wait_for_timeout(20) or len(answers) == 3, 15)
    for field, value in zip(fields, ("17", "18", "19"), strict=True):
        expect(page.locator(f"#{tab} .facts #{field}, #inputs-panel #{field}")).to_have_value(value)


def enter(page: Page, field: str, value: str) -> None:
    page.locator(f"#{field}").fill(value)
    page.locator(f"#{field}").press("Enter")


# --- the model, and about


def test_the_model_can_be_changed_and_every_place_says_so(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    menu = page.locator("#model-menu")
    expect(menu.locator("summary")).to_contain_text("scripted")
    menu.locator("summary").click()
    menu.get_by_role("button", name=re.compile("^No model")).click()
    expect(menu.locator("summary")).to_contain_text("No model")
    assert stage.tutor.model_name == "none"
    open_tab(page, "About")
    expect(page.locator("#about-page")).to_contain_text("No model")
    page.keyboard.press("Escape")
    expect(menu.locator(".menu")).to_be_hidden()


def test_a_model_that_cannot_be_opened_is_explained_and_the_old_one_stays(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    menu = page.locator("#model-menu")
    menu.locator("summary").click()
    menu.get_by_role("button").first.click()
    expect(menu.get_by_role("alert")).to_contain_text("no model named")
    assert stage.tutor.model_name == "scripted"


def test_a_reader_from_elsewhere_sees_the_model_and_cannot_change_it(watched: Watched) -> None:
    page = watched.open(extra_http_headers={"X-Forwarded-For": "203.0.113.9"})
    expect(page.locator(".model-menu")).to_contain_text("scripted")
    page.wait_for_timeout(500)
    expect(page.locator(".model-menu button")).to_have_count(0)


def test_about_names_model_index_and_limits(watched: Watched) -> None:
    page = watched.open("/#about")
    about = page.locator("#about-page")
    for part in ("scripted", "Lessons", "Honest limits", "What is kept"):
        expect(about).to_contain_text(part)


# --- what holds for the whole page


def test_two_browsers_never_see_each_others_conversation(watched: Watched, stage: Stage) -> None:
    one, two = watched.open(), watched.open()
    for page, word in ((one, "canary-one"), (two, "canary-two")):
        stage.tutor.scripts.append(real_advice(f"{CASE} {word}"))
        ask(page, word)
        expect(page.locator("#chat .advice")).to_be_visible()
        wait_answered(page)
    one.locator("#card-labelled_examples").fill("77")
    one.locator("#card-labelled_examples").press("Enter")
    expect(one.locator('[data-field="labelled_examples"] .origin')).to_have_text("set by you")
    expect(two.locator("#card-labelled_examples")).to_have_value("300")
    one.locator("#act-again").click()
    assert wait_for(lambda: len(stage.tutor.questions) == 3)
    for page, own, other in ((one, "canary-one", "canary-two"), (two, "canary-two", "canary-one")):
        expect(page.locator("#chat")).to_contain_text(own)
        assert other not in page.content()
    assert stage.tutor.session_ids[0] == stage.tutor.session_ids[2] != stage.tutor.session_ids[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_tab_fits_a_phone_in_both_schemes(watched: Watched, stage: Stage, scheme: str) -> None:
    page = watched.open(viewport={"width": 390, "height": 844}, color_scheme=scheme, has_touch=True, is_mobile=True)
    stage.tutor.scripts.append(real_advice())
    ask(page, CASE)
    expect(page.locator("#chat .advice")).to_be_visible()
    wait_answered(page)
    for name in TABS:
        open_tab(page, name)
        page.wait_for_timeout(200)
        assert page.evaluate(FITS), name
        assert page.evaluate("visualViewport.width") == 390, name  # nothing has zoomed the page out
    page.locator("#model-menu summary").click()
    expect(page.locator("#model-menu .menu")).to_be_in_viewport()
    assert page.evaluate(FITS)
    assert is_light(page) == (scheme == "light")


def test_the_page_works_from_the_keyboard_alone(watched: Watched, stage: Stage) -> None:
    page = watched.open()
    expect(page.locator("#question textarea")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    wait_answered(page)
    press_until(page, "Tab", "document.activeElement.matches('#act-edit')")
    page.keyboard.press("Enter")
    expect(page.locator("#question textarea")).to_be_focused()
    press_until(page, "Shift+Tab", "document.activeElement.matches('#chat .md a')")
    page.keyboard.press("Enter")
    expect(page.locator("#sources details[open] summary")).to_be_focused()
    press_until(page, "Shift+Tab", "document.activeElement.id === 'talk-tab-button'")
    press_until(page, "ArrowRight", "document.activeElement.id === 'lessons-button'", 3)
    expect(page.locator("#page-panel .page")).to_be_visible()
    press_until(page, "Tab", "document.activeElement.matches('#contents-panel li:nth-child(2) button')")
    page.keyboard.press("Enter")
    expect(page.locator("#page-panel h2").first).to_have_text(PREFIX.title)
    press_until(page, "Shift+Tab", "document.activeElement.matches('#model-menu summary')")
    page.keyboard.press("Enter")
    expect(page.locator("#model-menu .menu")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#model-menu summary")).to_be_focused()
    assert stage.tutor.questions == [QUESTION]


def press_until(page: Page, key: str, reached: str, most: int = 60) -> None:
    for _ in range(most):
        if page.evaluate(reached):
            return
        page.keyboard.press(key)
    pytest.fail(f"{key} never leads to {reached}")


def test_nothing_is_asked_of_another_host(watched: Watched) -> None:
    page = watched.open()
    ask(page, QUESTION)
    wait_answered(page)
    for name in TABS:
        open_tab(page, name)
    page.wait_for_timeout(1000)  # what loads late has asked by now
    hosts = {re.sub(r"^(\w+://[^/]+).*", r"\1", address) for address in watched.addresses}
    assert {host for host in hosts if host.startswith(("http", "ws"))} == {watched.home}
    assert page.evaluate("performance.getEntriesByType('resource').every((e) => e.name.startsWith(location.origin))")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_any_tab(watched: Watched, stage: Stage, scheme: str) -> None:
    page = watched.open(color_scheme=scheme, reduced_motion="reduce")
    for question in (QUESTION, CASE):
        stage.tutor.scripts += [real_advice()] if question == CASE else []
        ask(page, question)
        expect(page.locator("#chat .user-row").last).to_contain_text(question)
        wait_answered(page)
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    found = [f"Chat: {line}" for line in find_serious(page)]
    for name in list(TABS)[1:]:
        open_tab(page, name)
        if name == "Advisor":
            describe_case(page)
        page.wait_for_timeout(300)
        found += [f"{name}: {line}" for line in find_serious(page)]
    assert found == []


def find_serious(page: Page) -> list[str]:
    """Serious and critical findings, each with its element."""
    run = "() => axe.run(document, {resultTypes: ['violations']})"
    rules = [rule for rule in page.evaluate(run)["violations"] if rule["impact"] in ("serious", "critical")]
    return [f"{rule['id']}: {node['target']} {node['html'][:120]}" for rule in rules for node in rule["nodes"]]
