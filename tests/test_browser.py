"""The web page and the widget in Chromium, with a scripted tutor behind a real server on loopback."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

from browsing import CASE, FITS, QUESTION, ask, calm_tutor, describe_case, is_light, wait_idle, walk_tree, watch_tab
from fakes import PREFIX, ScriptedTutor, advice_events, sample_answer
from staging import serve_site, serve_tutor, wait_for
from tutor.types import Answer, CardReady, Clarify, Delta, Done, Retrieved

pytestmark = pytest.mark.browser


class Stage:
    """One server with its tutor, and a site of somebody else on another port."""

    def __init__(self, tutor: ScriptedTutor, home: str, site: int) -> None:
        self.tutor = tutor
        self.home = home
        self.site = site


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    tutor, site = ScriptedTutor(), {}  # type: ignore[var-annotated]
    with serve_site(site) as port, serve_tutor(tutor) as home:
        site.update(write_sites(home))
        yield Stage(tutor, home, port)


def write_sites(home: str) -> dict[str, tuple[str, dict[str, str]]]:
    options = 'data-title="Ask the shop" data-color="#7a3cc2"'
    tag = f'<script src="{home}/widget.js" async {options}></script>'
    page = "<!doctype html><link rel=icon href='data:,'><title>Shop</title><h1>Shop</h1>"
    hostile = "*{display:none!important;color:red!important;font-size:40px!important}iframe{width:9px!important}"
    style = f"<style>{hostile} body,html{{display:block!important}}</style>"
    return {"/plain.html": (f"{page}{tag}", {}), "/hostile.html": (f"{page}{style}{tag}", {})}


@pytest.fixture
def context(browser: Browser, stage: Stage) -> Iterator[BrowserContext]:
    calm_tutor(stage.tutor)
    opened = browser.new_context(viewport={"width": 1280, "height": 900})
    opened.set_default_timeout(15_000)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, stage: Stage) -> Iterator[Page]:
    """A tab that fails the test when it talks to any other host or when its own code breaks."""
    opened = context.new_page()
    troubles: list[str] = []
    watch_tab(opened, troubles, r"data:|blob:|about:|https?://(127\.0\.0\.1|localhost|shop\.example)[:/]")
    yield opened
    assert troubles == []


def open_widget(page: Page, address: str) -> FrameLocator:
    page.goto(address)
    page.locator("tutor-widget button.launch").click()
    return page.frame_locator("tutor-widget iframe")


# --- the web page


def test_the_page_answers_and_a_citation_opens_at_the_quote(page: Page, stage: Stage) -> None:
    page.goto(stage.home)
    ask(page, QUESTION)
    expect(page.locator("#chat")).to_contain_text("two small matrices beside each chosen layer")
    page.locator("#chat .md a", has_text="1").first.click()
    source = page.locator("#sources details[open]")
    expect(source.locator("mark").first).to_be_visible()
    expect(source.locator("mark").first).to_contain_text("trains two small matrices")
    page.get_by_role("tab", name="Show your work").click()
    expect(page.locator("#work")).to_contain_text("812 tokens")
    expect(page.locator("#work")).to_contain_text("The exact prompt")


def test_an_example_question_and_a_suggestion_can_be_pressed(page: Page, stage: Stage) -> None:
    page.goto(stage.home)
    page.locator("#chat .example").first.click()
    page.locator("#chat .option").first.click()
    wait_for(lambda: len(stage.tutor.questions) >= 2)
    assert stage.tutor.questions[-2:] == [stage.tutor.starters[0], "When is LoRA the wrong choice?"]
    assert len(stage.tutor.histories[-1]) == 2


def test_advice_is_a_card_and_its_reason_opens_the_lesson(page: Page, stage: Stage) -> None:
    stage.tutor.scripts.append(advice_events())
    page.goto(stage.home)
    ask(page, "We have 5,000 labelled tickets and $2,000, what should we do?")
    card = page.locator("#chat .advice")
    expect(card).to_contain_text("Parameter-efficient fine-tuning")
    expect(card).to_contain_text("How often do the facts")
    card.locator("a.cite").first.click()
    expect(page.locator("#sources details[open]")).to_contain_text("fits on one GPU")


def test_stop_ends_the_answer_and_the_next_question_works(page: Page, stage: Stage) -> None:
    stage.tutor.scripts.append([Retrieved(()), *(Delta(f"word{n} ") for n in range(400))])
    stage.tutor.pause = 0.05
    page.goto(stage.home)
    ask(page, QUESTION)
    expect(page.locator("#chat")).to_contain_text("word3")
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("#chat")).to_contain_text("Stopped.")
    assert stage.tutor.closed.wait(3)
    stage.tutor.pause = 0.0
    ask(page, "Again?")
    expect(page.locator("#chat")).to_contain_text("two small matrices")


def test_closing_the_tab_frees_the_model(context: BrowserContext, stage: Stage) -> None:
    stage.tutor.scripts.append([Retrieved(()), *(Delta(f"word{n} ") for n in range(2000))])
    stage.tutor.pause = 0.05
    tab = context.new_page()
    tab.goto(stage.home)
    ask(tab, QUESTION)
    expect(tab.locator("#chat")).to_contain_text("word3")
    tab.close()
    assert stage.tutor.closed.wait(5)


def test_two_browsers_do_not_see_each_other(browser: Browser, page: Page, stage: Stage) -> None:
    other = browser.new_context().new_page()
    for tab, text in ((page, "canary one"), (other, "canary two")):
        tab.goto(stage.home)
        ask(tab, text)
        expect(tab.locator("#chat")).to_contain_text("two small matrices")
    expect(page.locator("#chat")).not_to_contain_text("canary two")
    expect(other.locator("#chat")).not_to_contain_text("canary one")
    assert stage.tutor.session_ids[-1] != stage.tutor.session_ids[-2] and stage.tutor.histories[-1] == []
    page.reload()
    expect(page.locator("#chat")).not_to_contain_text("canary")
    other.context.close()


def test_a_new_conversation_forgets(page: Page, stage: Stage) -> None:
    page.goto(stage.home)
    ask(page, QUESTION)
    expect(page.locator("#sources details").first).to_be_visible()
    page.get_by_role("button", name="New conversation").click()
    expect(page.locator("#sources")).to_contain_text("Sources appear here")
    ask(page, "Again?")
    expect(page.locator("#sources details").first).to_be_visible()
    assert stage.tutor.histories[-1] == []


def test_markup_in_question_and_answer_stays_text(page: Page, stage: Stage) -> None:
    nasty = '<img src="https://evil.example/a.png"><b onclick=alert(1)>x</b> ![p](https://evil.example/b.png)'
    stage.tutor.scripts.append([Delta(nasty), Clarify(Answer("clarify", nasty))])
    page.goto(stage.home)
    ask(page, nasty)
    expect(page.locator("#chat .bot").last).to_contain_text('<img src="https://evil.example/a.png">')
    expect(page.get_by_role("button", name="Ask")).to_be_visible()
    assert page.locator('#chat img[src*="evil"], #chat [onclick], #chat a[href*="evil"]').count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_fits_a_phone_in_both_schemes(browser: Browser, stage: Stage, scheme: Any) -> None:
    phone = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    tab = phone.new_page()
    tab.goto(stage.home)
    ask(tab, QUESTION)
    expect(tab.locator("#sources details").first).to_be_visible()
    assert tab.evaluate(FITS)
    assert is_light(tab) == (scheme == "light")
    phone.close()


# --- the start of an answer stays in view


def long_answer(paragraphs: int = 60) -> list[Any]:
    pieces = [f"Paragraph {number} says a little.\n\n" for number in range(paragraphs)]
    return [Retrieved(()), *map(Delta, pieces), Done(Answer("answer", "".join(pieces).strip()))]


# How far the last question stands below the top edge of what scrolls: the chat column, or a phone's window.
PAGE_GAP = """() => {
  const list = document.querySelector("#chat .bubble-wrap");
  const edge = list.scrollHeight > list.clientHeight + 1 ? list.getBoundingClientRect().top : 0;
  return [...document.querySelectorAll("#chat .user-row")].pop().getBoundingClientRect().top - edge;
}"""
WIDGET_GAP = """() => [...document.querySelectorAll("article.you")].pop().getBoundingClientRect().top
  - document.querySelector("#log").getBoundingClientRect().top"""


def at_top(frame: Any, gap: str) -> bool:
    return wait_for(lambda: -2 <= frame.evaluate(gap) < 40)


@pytest.mark.parametrize(("width", "motion"), [(1280, "no-preference"), (1280, "reduce"), (390, "no-preference")])
def test_a_long_answer_rests_with_its_question_at_the_top(
    browser: Browser, stage: Stage, context: BrowserContext, width: int, motion: Any
) -> None:
    opened = browser.new_context(viewport={"width": width, "height": 844}, reduced_motion=motion)
    tab = opened.new_page()
    tab.goto(stage.home)
    for question in ("First?", "Second?"):
        stage.tutor.scripts.append(long_answer())
        stage.tutor.pause = 0.01
        ask(tab, question)
        expect(tab.locator("#chat .user-row").last).to_contain_text(question)
        expect(tab.get_by_role("button", name="Ask")).to_be_visible()
        expect(tab.locator("#chat .bot-row").last).to_contain_text("Paragraph 59")
        tab.wait_for_timeout(700)  # what would move the view has moved it
        assert at_top(tab, PAGE_GAP)
    opened.close()


def test_on_a_phone_an_opened_source_stays_in_view(browser: Browser, stage: Stage, context: BrowserContext) -> None:
    phone = browser.new_context(viewport={"width": 390, "height": 700})
    tab = phone.new_page()
    tab.goto(stage.home)
    ask(tab, QUESTION)
    tab.locator("#chat .md a", has_text="2").first.click()
    expect(tab.locator("#sources details[open]")).to_be_visible()
    tab.wait_for_timeout(600)
    tab.evaluate("document.querySelector('#chat .bubble-wrap').append(document.createElement('i'))")
    tab.wait_for_timeout(600)
    expect(tab.locator("#sources details[open] mark").first).to_be_in_viewport()
    phone.close()


def test_a_reader_who_has_scrolled_away_is_left_alone(page: Page, stage: Stage) -> None:
    stage.tutor.scripts += [long_answer(), long_answer(120)]
    page.goto(stage.home)
    ask(page, "First?")
    expect(page.locator("#chat .bot-row").last).to_contain_text("Paragraph 59")
    stage.tutor.pause = 0.03
    ask(page, "Second?")
    expect(page.locator("#chat .bot-row").last).to_contain_text("Paragraph 9 ")
    page.locator("#chat .bubble-wrap").hover()
    page.mouse.wheel(0, -900)
    page.wait_for_timeout(300)
    place = "document.querySelector('#chat .bubble-wrap').scrollTop"
    before = page.evaluate(place)
    expect(page.locator("#chat .bot-row").last).to_contain_text("Paragraph 119")
    expect(page.get_by_role("button", name="Ask")).to_be_visible()
    page.wait_for_timeout(700)
    assert page.evaluate(place) == before


def test_a_lesson_folded_away_opens_from_the_card(page: Page, stage: Stage) -> None:
    call = advice_events()[0].call  # type: ignore[union-attr]
    source = {
        "source": PREFIX.source,
        "section": f"{PREFIX.title} > Prefix tuning",
    }
    call.result["ranking"][1]["reasons"] = [{"text": "Few examples.", "rule": "R2", "sources": [source]}]
    answer = Answer("recommendation", "PEFT fits.", tool_calls=(call,))
    stage.tutor.scripts.append([CardReady(call), Delta(answer.text), Done(answer)])
    page.goto(stage.home)
    ask(page, "What should we do?")
    folded = page.locator("#sources .more details.source")
    expect(page.locator("#sources .more")).to_be_visible()
    expect(folded).to_be_hidden()
    page.locator("#chat .advice summary", has_text="other approaches").click()
    page.locator("#chat .advice .rank a.cite").first.click()
    expect(folded).to_contain_text("in front of the keys")
    expect(folded.locator(".lesson")).to_be_visible()


# --- the widget


def test_the_widget_rests_at_the_question_and_folds_many_sources(page: Page, stage: Stage) -> None:
    answer = long_answer()[-1].answer
    many = tuple(replace(sample_answer().citations[0], n=number) for number in range(1, 6))
    stage.tutor.scripts += [[Done(replace(answer, citations=many))], long_answer()]
    widget = open_widget(page, f"{stage.home}/widget/demo")
    answers = widget.locator("article.tutor")
    before = answers.count()
    for number, question in enumerate(("First?", "Second?")):
        widget.locator("#question").fill(question)
        widget.locator("#question").press("Enter")
        expect(answers.nth(before + number)).to_contain_text("Paragraph 59")  # of this answer, not of the one before
        page.wait_for_timeout(700)
        assert at_top(page.frames[1], WIDGET_GAP)
        stage.tutor.pause = 0.01
    expect(widget.locator(".source").first).to_be_hidden()
    widget.get_by_text("Sources (5)").click()
    expect(widget.locator(".source")).to_have_count(5)
    expect(widget.locator(".source").last).to_be_visible()


def test_the_widget_takes_no_question_before_its_code_has_come(page: Page, stage: Stage) -> None:
    def delay(route: Any) -> None:
        time.sleep(1.5)
        route.continue_()

    page.route("**/widget/chat.js", delay)
    stage.tutor.scripts += [long_answer()]
    widget = open_widget(page, f"{stage.home}/widget/demo")
    widget.locator("#question").fill("First?")
    widget.locator("#question").press("Enter")
    expect(widget.locator("article.tutor")).to_contain_text("Paragraph 59")


def test_the_widget_leaves_a_reader_alone_who_has_scrolled_away(page: Page, stage: Stage) -> None:
    stage.tutor.scripts += [long_answer(), long_answer(120)]
    widget = open_widget(page, f"{stage.home}/widget/demo")
    widget.locator("#question").fill("First?")
    widget.locator("#question").press("Enter")
    expect(widget.locator("#log")).to_contain_text("Paragraph 59")
    stage.tutor.pause = 0.03
    widget.locator("#question").fill("Second?")
    widget.locator("#question").press("Enter")
    expect(widget.locator("article.tutor").last).to_contain_text("Paragraph 9 ")
    widget.locator("#log").hover()
    page.mouse.wheel(0, -500)
    page.wait_for_timeout(300)
    before = page.frames[1].evaluate("log.scrollTop")
    expect(widget.locator("article.tutor").last).to_contain_text("Paragraph 119")
    page.wait_for_timeout(700)
    assert page.frames[1].evaluate("log.scrollTop") == before


@pytest.mark.parametrize("name", ["plain", "hostile"])
def test_the_widget_answers_on_a_foreign_page(page: Page, stage: Stage, name: str) -> None:
    widget = open_widget(page, f"http://localhost:{stage.site}/{name}.html")
    expect(widget.locator("#title")).to_have_text("Ask the shop")
    box = page.locator("tutor-widget iframe").bounding_box()
    assert box and box["width"] > 380 and box["height"] > 500
    expect(widget.locator("#question")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    expect(widget.locator("#log")).to_contain_text("two small matrices beside each chosen layer")
    expect(widget.locator("#status")).to_contain_text("two small matrices")
    widget.locator("article button.cite").first.click()
    expect(widget.locator("#sheet blockquote")).to_contain_text("trains two small matrices")
    widget.get_by_role("button", name="Show it in the lesson").click()
    expect(widget.locator("#sheet .lesson mark")).to_contain_text("trains two small matrices")
    page.keyboard.press("Escape")
    expect(widget.locator("#sheet")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator("tutor-widget .panel")).to_be_hidden()
    assert page.evaluate("document.querySelector('tutor-widget').shadowRoot.activeElement.className") == "launch"


def test_the_widget_stops_and_continues_its_session(page: Page, stage: Stage) -> None:
    stage.tutor.scripts.append([Retrieved(()), *(Delta(f"word{n} ") for n in range(400))])
    stage.tutor.pause = 0.05
    widget = open_widget(page, f"{stage.home}/widget/demo")
    widget.locator("#question").fill(QUESTION)
    widget.locator("#question").press("Enter")
    expect(widget.locator("#log")).to_contain_text("word3")
    widget.get_by_role("button", name="Stop the answer").click()
    expect(widget.locator("#log")).to_contain_text("Stopped.")
    assert stage.tutor.closed.wait(3)
    stage.tutor.pause = 0.0
    for text in ("second", "third"):
        expect(widget.locator("#send")).to_be_visible()  # the answer before is over
        widget.locator("#question").fill(text)
        widget.locator("#question").press("Enter")
        expect(widget.locator("article.you").last).to_have_text(text)
        expect(widget.locator("article.tutor .sources").last).to_be_visible()
        wait_for(lambda: stage.tutor.open_streams == 0)
    assert len(set(stage.tutor.session_ids[-3:])) == 1 and len(stage.tutor.histories[-1]) == 2


def test_the_widget_draws_cards_and_failures_and_shows_markup_as_text(page: Page, stage: Stage) -> None:
    nasty = "<img src=x onerror=alert(1)> [a](javascript:alert(1)) ![i](https://evil.example/x.png)"
    nasty += " **bold** `<b>`\n\n- one\n- two"
    stage.tutor.scripts += [advice_events(), [Delta(nasty)]]
    widget = open_widget(page, f"{stage.home}/widget/demo")
    for text in ("advice please", "nasty please"):
        widget.locator("#question").fill(text)
        widget.locator("#question").press("Enter")
        expect(widget.locator("#send")).to_be_visible()
        expect(widget.locator("article.you").last).to_have_text(text)
    expect(widget.locator(".card")).to_contain_text("Parameter-efficient fine-tuning")
    expect(widget.locator(".failure")).to_be_visible()
    body = widget.locator("article.tutor .text").last
    expect(body).to_contain_text("<img src=x onerror=alert(1)>")
    expect(body.locator("li")).to_have_count(2)
    expect(body.locator("strong")).to_have_text("bold")
    expect(body.locator("img, a")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_widget_reflows_at_320_pixels(browser: Browser, stage: Stage, scheme: Any) -> None:
    phone = browser.new_context(viewport={"width": 320, "height": 640}, color_scheme=scheme)
    tab = phone.new_page()
    widget = open_widget(tab, f"{stage.home}/widget/demo")
    widget.locator(".choice").first.click()
    expect(widget.locator("article.tutor .sources")).to_be_visible()
    box = tab.locator("tutor-widget iframe").bounding_box()
    assert box and (box["width"], box["height"]) == (320, 640)
    assert tab.frames[1].evaluate(FITS)
    phone.close()


# --- the advisor and the calculator


def open_tab(page: Page, stage: Stage, name: str) -> None:
    """Opens a tab by its address and waits until it has drawn itself."""
    page.goto(f"{stage.home}/#{name}")
    ready = {"advisor": "#facts-panel .entries", "calculator": "#results-panel .headline"}
    expect(page.locator(ready[name])).to_be_visible()


def test_a_described_case_gives_facts_and_advice_that_follow_an_edit(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page)
    expect(page.locator(".advice-head strong")).to_contain_text("Retrieval")
    fact = page.locator('#facts-panel .known [data-field="labelled_examples"]')
    expect(fact.locator("input")).to_have_value("300")
    expect(fact.locator(".origin")).to_contain_text("300 labelled replies")
    page.locator("#fact-knowledge_changes").select_option("never")
    page.locator("#fact-needs_sources").select_option("no")
    page.locator("#group-task > summary").click()
    page.locator("#fact-failure").select_option("behaviour")
    expect(page.locator(".advice-head strong")).not_to_contain_text("Retrieval")
    expect(page.locator("#advisor [role=status]")).to_contain_text("Advice:")
    wait_idle(page, "advisor")
    page.get_by_role("button", name="Forget: Labelled examples").click()
    expect(page.locator('#facts-panel .known [data-field="labelled_examples"]')).to_have_count(0)
    assert page.locator("#group-task").evaluate("fold => fold.open")


def test_a_wrong_entry_is_explained_beside_it_and_the_advice_stays(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page)
    field = page.locator("#fact-labelled_examples")
    field.fill("-5")
    field.press("Enter")
    expect(page.locator('[data-field="labelled_examples"] [role="alert"]')).to_contain_text("labelled_examples")
    expect(field).to_have_value("-5")
    field.fill("2k")
    field.press("Enter")
    expect(field).to_have_value("2,000")
    expect(page.locator("#facts-panel [role=alert]")).to_have_count(0)


def test_what_is_being_typed_survives_an_answer_that_comes_late(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page)
    wait_idle(page, "advisor")

    def delay(route: Any) -> None:
        time.sleep(0.6)
        route.continue_()

    page.route("**/run/predict*", delay)
    page.locator("#group-means > summary").click()
    page.locator("#fact-budget_monthly").fill("100")
    page.locator("#fact-budget_monthly").press("Tab")
    page.keyboard.press("Tab")
    page.locator("#fact-deadline_days").fill("45")
    expect(page.locator('#facts-panel .known [data-field="budget_monthly"]')).to_be_visible()
    expect(page.locator("#fact-deadline_days")).to_be_focused()
    expect(page.locator("#fact-deadline_days")).to_have_value("45")
    page.keyboard.press("Enter")
    expect(page.locator('#facts-panel .known [data-field="deadline_days"] input')).to_have_value("45")


def test_what_would_change_the_advice_can_be_tried_and_put_back(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page, "We have 300 labelled replies, the tone is wrong, and we can spend $2,000.")
    head = page.locator(".advice-head strong")
    before = head.inner_text()
    chip = page.locator("#advice-panel .flip").first
    then = chip.locator("b").inner_text().removeprefix("→ ")
    chip.click()
    expect(head).to_contain_text(then)
    page.get_by_role("button", name="Put it back").click()
    expect(head).to_have_text(before)


def test_a_passage_opens_beside_the_advice_and_escape_leads_back(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page)
    chip = page.locator("#advice-panel button.cite").first
    chip.click()
    expect(page.locator(".reader")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".reader")).to_have_count(0)
    expect(chip).to_be_focused()


def test_the_walk_leads_to_a_leaf_and_its_answers_become_facts(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    name = walk_tree(page, option=0, by_key=True)
    page.get_by_role("button", name="Use these answers").click()
    expect(page.locator("#facts-panel .known .fact").first).to_be_visible()
    page.get_by_role("tab", name="Advice").click()
    expect(page.locator(".advice-head strong")).to_contain_text(name)


def test_the_tree_shows_the_way_and_the_chart_its_notes(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page)
    page.get_by_role("tab", name="All ten").click()
    expect(page.locator("#ranking-panel .rank")).to_have_count(10)
    page.get_by_role("tab", name="Decision tree").click()
    expect(page.locator("#tree-panel svg .lit").first).to_be_visible()
    page.get_by_role("tab", name="Compare").click()
    expect(page.locator("#chart-panel tbody tr")).to_have_count(10)
    page.locator("#chart-panel a.mark.disputed").first.click()
    expect(page.locator("#chart-panel details[open] ul").first).to_be_visible()


def test_a_case_goes_over_to_the_calculator(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page, f"{CASE} We expect 8,000 requests a month.")
    page.get_by_role("button", name="Take this case to the calculator").click()
    expect(page.locator("#set-requests_per_month")).to_have_value("8,000")
    expect(page.locator("#take-rag")).to_be_checked()


def test_the_calculator_follows_its_figures_and_a_link_restores_them(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "calculator")
    before = page.locator(".headline strong").inner_text()
    page.locator("#set-requests_per_month").fill("20,000")
    page.locator("#set-requests_per_month").press("Enter")
    page.locator("#take-distillation").check()
    page.locator('[id="figure-.new_revenue-base"]').fill("900")
    page.locator('[id="figure-.new_revenue-base"]').press("Enter")
    expect(page.locator(".headline strong")).not_to_have_text(before)
    expect(page.locator(".summary tbody tr")).to_have_count(4)
    page.locator("#figures-rag > summary").click()
    page.locator('[id="figure-rag.vector_store-base"]').fill("99")
    page.locator('[id="figure-rag.vector_store-base"]').press("Tab")
    expect(page.locator("#figures-rag")).to_contain_text("entered by you")
    wait_idle(page, "calculator")
    shown = page.locator(".summary").inner_text()
    page.get_by_role("button", name="Copy the link").click()
    expect(page).to_have_url(re.compile(r"#calculator\?c=.+"))
    address = page.url
    other = page.context.new_page()
    other.goto(address)
    expect(other.locator(".summary")).to_be_visible()
    expect(other.locator("#set-requests_per_month")).to_have_value("20,000")
    expect(other.locator("#take-distillation")).to_be_checked()
    assert other.locator(".summary").inner_text() == shown
    other.locator("#figures-rag > summary").click()
    expect(other.locator('[id="figure-rag.vector_store-base"]')).to_have_value("99")
    other.close()


def test_the_calculation_can_be_downloaded(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "calculator")
    for name, start in (("CSV", "approach,"), ("Markdown", "# ")):
        with page.expect_download() as waiting:
            page.get_by_role("button", name=f"Download {name}").click()
        assert Path(waiting.value.path()).read_text(encoding="utf-8").lstrip("\ufeff").startswith(start)


def test_a_look_at_another_approach_and_a_training_estimate(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "calculator")
    page.locator("#focus").select_option("peft")
    expect(page.locator("#focus")).to_have_value("peft")
    before = page.locator("#training-panel dl").inner_text()
    page.locator("#train-parameters_billion").fill("70")
    page.locator("#train-parameters_billion").press("Enter")
    expect(page.locator("#training-panel dl")).not_to_have_text(before)
    page.locator("#train-tokens").fill("many")
    page.locator("#train-tokens").press("Enter")
    expect(page.locator("#training-panel [role=alert]")).to_contain_text("tokens")


def test_two_readers_do_not_see_each_others_case(browser: Browser, page: Page, stage: Stage) -> None:
    other = browser.new_context().new_page()
    open_tab(page, stage, "advisor")
    describe_case(page)
    open_tab(other, stage, "advisor")
    expect(other.locator("#facts-panel .known .fact")).to_have_count(0)
    describe_case(other, "We have 7 labelled examples and the tone is wrong.")
    expect(other.locator("#fact-labelled_examples")).to_have_value("7")
    expect(page.locator("#fact-labelled_examples")).to_have_value("300")
    other.context.close()


def test_markup_in_a_case_stays_text(page: Page, stage: Stage) -> None:
    open_tab(page, stage, "advisor")
    describe_case(page, '<img src="https://evil.example/a.png" onerror=alert(1)> 300 labelled <b>mails</b>, wrong tone')
    expect(page.locator("#fact-labelled_examples")).to_be_visible()
    assert page.locator('#advisor img, #advisor [onerror], #advisor [src*="evil"]').count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_tabs_fit_a_small_phone_in_both_schemes(browser: Browser, stage: Stage, scheme: Any) -> None:
    phone = browser.new_context(viewport={"width": 360, "height": 780}, color_scheme=scheme)
    tab = phone.new_page()
    open_tab(tab, stage, "advisor")
    describe_case(tab)
    expect(tab.locator(".advice-head strong")).to_be_in_viewport()
    assert tab.evaluate(FITS)
    for name, drawn in (("Decision tree", "#tree-panel svg"), ("Compare", "#chart-panel table")):
        tab.get_by_role("tab", name=name).click()
        expect(tab.locator(drawn)).to_be_visible()
        assert tab.evaluate(FITS)
    tab.get_by_role("tab", name="Calculator").click()
    expect(tab.locator("#results-panel .for-phone svg").first).to_be_visible()
    assert tab.evaluate(FITS)
    phone.close()
