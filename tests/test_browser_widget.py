"""The embeddable widget in Chromium: on friendly and hostile pages, by keyboard, on phones, in five languages, refused.

A scripted tutor answers behind a real server on loopback; the pages around the widget are served from another port,
as `localhost` (admitted) or as `shop.example` (not admitted).
"""

import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

from browsing import QUESTION, calm_tutor, watch_tab
from fakes import ScriptedTutor, advice_events, sample_answer
from staging import find_barriers, serve_site, serve_tutor
from tutor.frontends import api_widget
from tutor.frontends.api_limits import VisitorTokens
from tutor.types import Delta, Done, Retrieved

pytestmark = pytest.mark.browser
ANSWER = "two small matrices beside each chosen layer"
LANGUAGES = ("en", "es", "fr", "de", "pt")
# How much a frame has stored; where a browser gives a frame no store at all, nothing.
STORED = """() => {
    try { return localStorage.length + sessionStorage.length + document.cookie.length } catch { return 0 } }"""

HEAD = "<!doctype html><html lang=en><meta name=viewport content='width=device-width'><link rel=icon href='data:,'>"
SHOP = f"""{HEAD}<title>Shop</title>
<main><h1>Shop</h1><p id=words>We sell coffee.</p><a id=link href='#'>Basket</a></main>"""
HOSTILE = {
    "unset": """*, *::before, *::after { all: unset !important; color: red !important; font-size: 40px !important }
        title, style, script, head { display: none !important }""",
    "hidden": """* { display: none !important; opacity: 0 !important; visibility: hidden !important;
        --c: red !important }
        html, body, main, main * { display: block !important; opacity: 1 !important;
        visibility: visible !important }""",
    "moved": """body { transform: rotate(9deg) scale(.5); filter: blur(2px); contain: strict; opacity: .1 }
        iframe, dialog, button, section, div { position: static !important; width: 9px !important }""",
    "layers": """main { position: fixed; inset: 0; z-index: 2147483647; background: #eee }
        tutor-widget { z-index: 0 !important }""",
}


class Stage:
    """One server with its tutor, and sites of somebody else on another port."""

    def __init__(self, tutor: ScriptedTutor, home: str, site: dict[str, tuple[str, dict[str, str]]], port: int) -> None:
        self.tutor = tutor
        self.home = home
        self.troubles: list[str] = []  # code that broke, requests to other machines
        self._site = site
        self._port = port

    def publish(self, options: str = "", page: str = SHOP, host: str = "localhost", **headers: str) -> str:
        """Puts the widget's tag on a page of somebody else. Returns the page's address."""
        path = f"/{len(self._site)}.html"
        self._site[path] = (
            f'{page}<script src="{self.home}/widget.js" async {options}></script>',
            {name.replace("_", "-"): value for name, value in headers.items()},
        )
        return f"http://{host}:{self._port}{path}"


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    tutor, site = ScriptedTutor(), {}  # type: ignore[var-annotated]
    with serve_site(site) as port, serve_tutor(tutor) as home:
        yield Stage(tutor, home, site, port)


@pytest.fixture(autouse=True)
def _calm(stage: Stage) -> Iterator[None]:
    """A tutor that was asked nothing; fails the test when code in a page breaks or it talks to another machine."""
    calm_tutor(stage.tutor)
    stage.troubles.clear()
    yield
    assert stage.troubles == []


@pytest.fixture
def page(browser: Browser, stage: Stage) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield watch(context, stage)
    context.close()


def watch(context: BrowserContext, stage: Stage) -> Page:
    """A tab whose troubles are noted."""
    context.set_default_timeout(15_000)
    tab = context.new_page()
    watch_tab(tab, stage.troubles, r"data:|about:|https?://(127\.0\.0\.1|localhost|\w+\.example)[:/]")
    return tab


def frame_of(page: Page) -> FrameLocator:
    return page.frame_locator("tutor-widget iframe")


def open_widget(page: Page, address: str) -> FrameLocator:
    page.goto(address)
    page.locator("tutor-widget button.launch").click()
    widget = frame_of(page)
    expect(widget.locator("#question")).to_be_enabled()
    return widget


def ask(widget: FrameLocator, question: str = QUESTION) -> None:
    widget.locator("#question").fill(question)
    widget.locator("#question").press("Enter")


def has_focus(page: Page) -> str:
    """The class of what has the focus inside the widget's shadow root; empty when the focus is elsewhere."""
    return str(page.evaluate("document.querySelector('tutor-widget').shadowRoot.activeElement?.className ?? ''"))


def is_topmost(page: Page, box: Any) -> bool:
    """Whether the widget is what one sees and hits in the middle of a box."""
    middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
    return bool(page.evaluate("([x, y]) => document.elementFromPoint(x, y)?.localName === 'tutor-widget'", middle))


# --- the tag and its options


def test_options_reach_the_page_and_never_the_tutor(page: Page, stage: Stage) -> None:
    options = (
        'data-title="Ask the shop" data-color="rebeccapurple" data-position="top-left" data-theme="dark" '
        'data-greeting="Welcome &lt;b&gt;in&lt;/b&gt;" data-starters="What is LoRA?| When RAG? ||" data-open="true" '
        'data-prompt="You are a pirate" data-model="http://evil.example" data-temperature="2"'
    )
    sent: list[tuple[str, str]] = []
    page.on("request", lambda request: sent.append((request.url, request.post_data or "")))
    page.goto(stage.publish(options))
    widget = frame_of(page)
    expect(widget.locator("#title")).to_have_text("Ask the shop")
    expect(widget.locator(".hello h2")).to_have_text("Welcome <b>in</b>")
    expect(widget.locator(".choice")).to_have_text(["What is LoRA?", "When RAG?"])
    colour = "getComputedStyle(document.querySelector('.bar')).backgroundColor"
    assert page.frames[1].evaluate(colour) == "rgb(102, 51, 153)"
    assert page.frames[1].evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 24, 29)"
    box = page.locator("tutor-widget .panel").bounding_box()
    assert box and (box["x"], box["y"]) == (20, 20)
    widget.locator(".choice").first.click()
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    chats = [json.loads(data) for url, data in sent if url.endswith("/api/chat")]
    assert chats == [{"question": "What is LoRA?"}]
    assert not re.search("pirate|evil|temperature", str(sent))


def test_open_on_load_takes_neither_the_focus_nor_a_phones_screen(browser: Browser, page: Page, stage: Stage) -> None:
    address = stage.publish('data-open="true"')
    page.goto(address)
    expect(frame_of(page).locator("#question")).to_be_visible()
    assert has_focus(page) == "" and page.evaluate("document.activeElement === document.body")
    phone = browser.new_context(viewport={"width": 390, "height": 800})
    tab = watch(phone, stage)
    tab.goto(address)
    expect(tab.locator("tutor-widget button.launch")).to_be_visible()
    expect(tab.locator("tutor-widget iframe")).to_have_count(0)
    phone.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_automatic_theme_is_the_visitors(browser: Browser, stage: Stage, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme)
    tab = watch(context, stage)
    open_widget(tab, stage.publish('data-theme="auto"'))
    paper = {"light": "rgb(251, 250, 247)", "dark": "rgb(20, 24, 29)"}[scheme]
    assert tab.frames[1].evaluate("getComputedStyle(document.body).backgroundColor") == paper
    context.close()


@pytest.mark.parametrize("colour", ["#ffee00", "#e67e22", "oklch(70% 0.15 200)", "rgb(0 0 0 / 20%)", "none", "white"])
def test_text_on_any_colour_can_be_read(page: Page, stage: Stage, colour: str) -> None:
    widget = open_widget(page, stage.publish(f'data-color="{colour}"'))
    ask(widget)
    expect(widget.locator("article button.cite").first).to_be_visible()
    assert find_barriers(page.frames[1]) == []


def test_nothing_is_fetched_or_stored_before_the_button_is_pressed(page: Page, stage: Stage) -> None:
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.goto(stage.publish())
    page.locator("tutor-widget button.launch").wait_for()
    assert [url for url in seen if stage.home in url] == [f"{stage.home}/widget.js"]
    widget = open_widget(page, page.url)
    assert [frame.evaluate(STORED) for frame in page.frames] == [0, 0]
    assert stage.tutor.session_ids == []
    ask(widget)
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    assert page.context.cookies() == []
    assert [frame.evaluate(STORED) for frame in page.frames] == [0, 0]


def test_inline_the_tutor_is_part_of_the_page(page: Page, stage: Stage) -> None:
    mount = f"{SHOP}<div id=far style='height:2000px'></div><div id=tutor style='height:500px'></div>"
    page.goto(stage.publish('data-mount="#tutor" data-title="Ask here"', mount))
    page.wait_for_timeout(400)
    expect(page.locator("#tutor tutor-widget iframe")).to_have_count(0)  # not before it is near
    page.locator("#tutor").scroll_into_view_if_needed()
    widget = frame_of(page)
    expect(widget.locator("#question")).to_be_enabled()
    assert page.evaluate("document.activeElement === document.body")
    box, around = page.locator("tutor-widget .panel").bounding_box(), page.locator("#tutor").bounding_box()
    assert box == around
    expect(page.locator("tutor-widget button.launch")).to_have_count(0)
    expect(widget.locator("#close")).to_be_hidden()
    ask(widget)
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    page.keyboard.press("Escape")
    expect(widget.locator("#question")).to_be_visible()
    assert find_barriers(page) == []


def test_inline_without_a_height_of_its_own(page: Page, stage: Stage) -> None:
    page.goto(stage.publish('data-mount="main"'))
    expect(frame_of(page).locator("#question")).to_be_visible()
    box = page.locator("tutor-widget .panel").bounding_box()
    assert box and box["height"] == 640


# --- languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_in_the_language_of_the_page(page: Page, stage: Stage, language: str) -> None:
    words, english = api_widget.read_words(language), api_widget.read_words("en")
    stage.tutor.scripts.append(advice_events())
    widget = open_widget(page, stage.publish(page=SHOP.replace("lang=en", f"lang={language}-XX")))
    assert page.frames[1].evaluate("document.documentElement.lang") == language
    expect(widget.locator("#title")).to_have_text(words["title"])
    expect(widget.locator(".hello h2")).to_have_text(words["greeting"])
    expect(widget.locator("#question")).to_have_attribute("placeholder", words["placeholder"])
    ask(widget)
    expect(widget.locator(".card")).to_contain_text(words["peft"])
    expect(widget.locator("#status")).to_contain_text(words["tutor"])
    labels = page.frames[1].evaluate(
        "[...document.querySelectorAll('[aria-label]')].map(element => element.getAttribute('aria-label'))"
    )
    if language != "en":
        assert not {label for label in labels if label in english.values() and label not in words.values()}
    assert find_barriers(page.frames[1]) == []


def test_the_tag_decides_the_language_and_an_unknown_one_is_english(page: Page, stage: Stage) -> None:
    page.goto(stage.publish('data-language="fr"'))
    expect(page.locator("tutor-widget button.launch")).to_have_text(api_widget.read_words("fr")["title"])
    widget = open_widget(page, stage.publish('data-language="tlh"'))
    expect(widget.locator("#title")).to_have_text(api_widget.read_words("en")["title"])


def test_on_a_page_from_right_to_left_everything_is_mirrored(page: Page, stage: Stage) -> None:
    shop = SHOP.replace("lang=en", "lang=ar dir=rtl")
    widget = open_widget(page, stage.publish('data-title="اسأل المعلم"', shop))
    box = page.locator("tutor-widget .panel").bounding_box()
    assert box and box["x"] == 20
    close, title = (widget.locator(name).bounding_box() for name in ("#close", "#title"))
    assert close and title and close["x"] < title["x"]
    ask(widget, "ما هو LoRA؟")
    expect(widget.locator("article.tutor")).to_contain_text(ANSWER)
    direction = "name => getComputedStyle(document.querySelector(name)).direction"
    assert page.frames[1].evaluate(direction, "article.you .text") == "rtl"
    assert page.frames[1].evaluate(direction, "article.tutor .text") == "ltr"
    assert page.frames[1].evaluate("document.documentElement.scrollWidth <= innerWidth")


# --- by keyboard, and for those who do not see it


def test_by_keyboard_alone_from_opening_to_going_back(page: Page, stage: Stage) -> None:
    page.goto(stage.publish())
    page.locator("tutor-widget button.launch").wait_for()
    for _ in range(6):
        page.keyboard.press("Tab")
        if has_focus(page) == "launch":
            break
    assert has_focus(page) == "launch"
    page.keyboard.press("Enter")
    widget = frame_of(page)
    expect(widget.locator("#question")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    expect(widget.locator("#status")).to_contain_text(ANSWER)
    expect(widget.locator("#question")).to_be_focused()
    cite = widget.locator("article button.cite").first
    for _ in range(15):
        page.keyboard.press("Shift+Tab")
        if cite.evaluate("element => element === document.activeElement"):
            break
    expect(cite).to_be_focused()
    page.keyboard.press("Enter")
    expect(widget.locator("#sheet-title")).to_be_focused()
    expect(widget.locator("#sheet blockquote")).to_contain_text("trains two small matrices")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(widget.locator("#sheet .lesson mark")).to_contain_text("trains two small matrices")
    page.keyboard.press("Escape")
    expect(cite).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("tutor-widget .panel")).to_be_hidden()
    assert has_focus(page) == "launch"
    page.keyboard.press("Enter")
    expect(widget.locator("#question")).to_be_focused()
    expect(widget.locator("#log")).to_contain_text(ANSWER)  # the conversation is still there


def test_the_focus_is_never_lost_with_the_button_that_had_it(page: Page, stage: Stage) -> None:
    stage.tutor.scripts.append([Retrieved(()), *(Delta(f"word{n} ") for n in range(400))])
    stage.tutor.pause = 0.05
    widget = open_widget(page, stage.publish())
    widget.locator(".choice").first.focus()
    page.keyboard.press("Enter")
    expect(widget.locator("#question")).to_be_focused()
    expect(widget.locator("#log")).to_contain_text("word3")
    widget.locator("#stop").focus()
    page.keyboard.press("Enter")
    expect(widget.locator("#log")).to_contain_text("Stopped.")
    expect(widget.locator("#question")).to_be_focused()


def test_an_answer_is_announced_once_and_not_piece_by_piece(page: Page, stage: Stage) -> None:
    stage.tutor.pause = 0.02
    widget = open_widget(page, stage.publish())
    page.frames[1].evaluate(
        """() => { window.heard = []; const status = document.getElementById("status");
        new MutationObserver(() => heard.push(status.textContent)).observe(status, {childList: true}) }"""
    )
    live = "[...document.querySelectorAll('[aria-live]:not([aria-live=off]), [role=status], [role=alert]')].length"
    assert page.frames[1].evaluate(live) == 1
    expect(widget.locator("#log")).to_have_attribute("aria-live", "off")
    ask(widget)
    expect(widget.locator("#log")).to_have_attribute("aria-busy", "true")
    expect(widget.locator("#status")).to_contain_text(ANSWER)
    heard = page.frames[1].evaluate("heard")
    assert len(heard) == 2 and heard[0] == api_widget.read_words("en")["answering"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_page_the_launcher_and_the_demo(browser: Browser, stage: Stage, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": 1000, "height": 900}, color_scheme=scheme)
    tab = watch(context, stage)
    tab.goto(f"{stage.home}/widget/demo")
    expect(tab.locator("tutor-widget button.launch")).to_be_visible()
    assert find_barriers(tab) == []
    widget = open_widget(tab, tab.url)
    assert find_barriers(tab.frames[1]) == [] and find_barriers(tab) == []
    text = "## Heading\n\n| | b |\n|---|---|\n| one | two |\n\n```\ncode\n```\n\n> quote\n\n1. one [1]"
    stage.tutor.scripts += [advice_events(), [Done(sample_answer())], [Delta(text), say_with(text)], []]
    for number in range(4):
        ask(widget, f"question {number}")
        expect(widget.locator("article.tutor")).to_have_count(number + 1)
        expect(widget.locator("#send")).to_be_visible()
        assert find_barriers(tab.frames[1]) == []
    expect(widget.locator(".failure")).to_be_visible()
    widget.locator("article button.cite").last.click()
    widget.locator("#sheet .textual").click()
    expect(widget.locator("#sheet .lesson")).to_be_visible()
    assert find_barriers(tab.frames[1]) == []
    context.close()


def test_axe_finds_nothing_while_an_answer_is_written(page: Page, stage: Stage) -> None:
    stage.tutor.scripts.append([Retrieved(()), *(Delta(f"word{n} [1] ") for n in range(400))])
    stage.tutor.pause = 0.05
    widget = open_widget(page, stage.publish())
    ask(widget)
    expect(widget.locator(".cite.pending").first).to_be_visible()
    assert find_barriers(page.frames[1]) == []
    widget.locator("#stop").click()


def test_less_motion_means_none(browser: Browser, stage: Stage) -> None:
    stage.tutor.scripts.append([Retrieved(()), *(Delta(f"word{n} ") for n in range(200))])
    stage.tutor.pause = 0.05
    context = browser.new_context(reduced_motion="reduce")
    tab = watch(context, stage)
    tab.goto(stage.publish())
    launch = tab.locator("tutor-widget button.launch")
    before = launch.bounding_box()
    launch.hover()
    assert launch.bounding_box() == before
    launch.click()
    widget = frame_of(tab)
    ask(widget)
    expect(widget.locator("#log")).to_contain_text("word1")
    assert tab.frames[1].evaluate("document.getAnimations().length") == 0
    assert tab.evaluate("document.getAnimations().length") == 0
    context.close()


# --- phones


def test_a_phone_gives_it_the_whole_screen_and_the_page_behind_rests(browser: Browser, stage: Stage) -> None:
    phone = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    tab = watch(phone, stage)
    widget = open_widget(tab, stage.publish())
    box = tab.locator("tutor-widget iframe").bounding_box()
    assert box and (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 390, 800)
    assert tab.evaluate("document.querySelector('tutor-widget').shadowRoot.querySelector('dialog').matches(':modal')")
    tab.evaluate("document.getElementById('link').focus()")
    assert tab.evaluate("document.activeElement.id !== 'link'")
    keyboard = """height => { Object.defineProperty(visualViewport, "height", {value: height, configurable: true});
        visualViewport.dispatchEvent(new Event("resize")) }"""
    for height in (420, 800):  # a keyboard comes and goes
        tab.evaluate(keyboard, height)
        panel = tab.locator("tutor-widget .panel").bounding_box()
        assert panel and (panel["y"], panel["height"]) == (0, height)
    widget.locator(".choice").first.tap()
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    for button in ("#close", "#reset", "#send", ".source"):
        size = widget.locator(button).first.bounding_box()
        assert size and min(size["width"], size["height"]) >= 40
    widget.locator("#close").tap()
    expect(tab.locator("tutor-widget .panel")).to_be_hidden()
    assert has_focus(tab) == "launch"
    tab.evaluate("document.getElementById('link').focus()")
    assert tab.evaluate("document.activeElement.id === 'link'")
    phone.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_reflows_at_320_pixels(browser: Browser, stage: Stage, scheme: Any) -> None:
    stage.tutor.scripts += [advice_events(), [say_with(f"| a | b |\n|---|---|\n| {'x' * 90} | y |")]]
    phone = browser.new_context(viewport={"width": 320, "height": 480}, color_scheme=scheme)
    tab = watch(phone, stage)
    widget = open_widget(tab, stage.publish('data-title="A very long title that does not fit"'))
    for number in range(2):
        ask(widget)
        expect(widget.locator("article.tutor")).to_have_count(number + 1)
        expect(widget.locator("#send")).to_be_visible()
        assert tab.frames[1].evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert tab.frames[1].evaluate("log.scrollWidth <= log.clientWidth")
    phone.close()


# --- hostile pages


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_style_sheet_changes_nothing(page: Page, stage: Stage, name: str) -> None:
    address = stage.publish(page=SHOP.replace("<main", f"<style>{HOSTILE[name]}</style><main"))
    page.goto(stage.publish())
    usual = page.locator("tutor-widget button.launch").bounding_box()
    page.goto(address)
    launch = page.locator("tutor-widget button.launch")
    expect(launch).to_be_visible()
    assert launch.bounding_box() == usual and is_topmost(page, usual)
    style = "element => [getComputedStyle(element).backgroundColor, getComputedStyle(element).fontSize]"
    assert launch.evaluate(style) == ["rgb(11, 110, 105)", "15px"]
    launch.click()
    widget = frame_of(page)
    box = page.locator("tutor-widget iframe").bounding_box()
    assert box and (box["width"], box["height"]) == (416, 680) and is_topmost(page, box)
    expect(widget.locator("#question")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    expect(widget.locator("#log")).to_contain_text(ANSWER)


def test_a_page_with_a_strict_policy_of_its_own(page: Page, stage: Stage) -> None:
    policy = (
        f"default-src 'none'; script-src {stage.home}; frame-src {stage.home}; img-src data:; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    complaints: list[str] = []
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    widget = open_widget(page, stage.publish(Content_Security_Policy=policy))
    ask(widget)
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    assert complaints == []


def test_a_page_whose_policy_forbids_the_frame_says_so_and_can_be_left(page: Page, stage: Stage) -> None:
    page.goto(stage.publish(Content_Security_Policy=f"script-src {stage.home}; frame-src 'none'"))
    page.clock.install()
    page.locator("tutor-widget button.launch").click()
    page.clock.run_for(9000)
    expect(page.locator("tutor-widget .note")).to_contain_text("cannot be reached")
    page.keyboard.press("Escape")
    assert has_focus(page) == "launch"


def test_the_page_around_it_stays_as_it_was(page: Page, stage: Stage) -> None:
    state = """() => [[...document.querySelectorAll("main, main *")].map(element => JSON.stringify(
        [element.getBoundingClientRect(), ...getComputedStyle(element)])), Object.keys(window), document.title, scrollY,
        document.documentElement.scrollWidth, document.documentElement.scrollHeight, document.styleSheets.length]"""
    page.goto(stage.publish(page=f"{SHOP}<!--"))  # the tag is a comment here
    before = page.evaluate(state)
    widget = open_widget(page, stage.publish())
    ask(widget)
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    assert page.evaluate(state) == before


def test_the_widget_refuses_orders_from_anyone_but_its_frame(page: Page, stage: Stage) -> None:
    open_widget(page, stage.publish())
    page.evaluate("postMessage({tutor: 'close'}, '*')")
    page.wait_for_timeout(200)
    expect(page.locator("tutor-widget .panel")).to_be_visible()


# --- who may use it


def test_a_site_that_is_not_admitted_gets_neither_frame_nor_answer_nor_token(page: Page, stage: Stage) -> None:
    page.goto(stage.publish(host="shop.example"))
    page.clock.install()
    page.locator("tutor-widget button.launch").click()
    page.wait_for_timeout(300)
    page.clock.run_for(9000)
    expect(page.locator("tutor-widget .note")).to_contain_text("cannot be reached")
    expect(frame_of(page).locator("#question")).to_have_count(0)
    fetched = """([home, path, options]) => fetch(home + path, options).then(r => r.status, () => "blocked")"""
    post = {"method": "POST", "headers": {"Content-Type": "application/json"}, "body": '{"question": "x"}'}
    simple = {"method": "POST", "mode": "no-cors", "body": '{"question": "x"}'}  # needs no permission to be sent
    for path, options in (("/api/chat", post), ("/api/chat", simple), ("/widget/token", {}), ("/widget", {})):
        assert page.evaluate(fetched, [stage.home, path, options]) in ("blocked", 0)
    assert stage.tutor.questions == []
    page.keyboard.press("Escape")
    assert has_focus(page) == "launch"


def test_a_site_on_the_list_is_admitted_and_its_neighbour_is_not(page: Page) -> None:
    site: dict[str, tuple[str, dict[str, str]]] = {}
    tutor = ScriptedTutor()
    with serve_site(site) as port, serve_tutor(tutor, allow_origins=(f"http://shop.example:{port}",)) as home:
        other = Stage(tutor, home, site, port)
        widget = open_widget(page, other.publish(host="shop.example"))
        ask(widget)
        expect(widget.locator("#log")).to_contain_text(ANSWER)
        page.goto(other.publish(host="bar.example"))
        page.locator("tutor-widget button.launch").click()
        page.wait_for_timeout(500)
        expect(frame_of(page).locator("#question")).to_have_count(0)


def test_a_token_that_has_run_out_is_renewed_without_a_word(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    site: dict[str, tuple[str, dict[str, str]]] = {}
    tutor = ScriptedTutor()
    with serve_site(site) as port, serve_tutor(tutor, api_key="k") as home:
        widget = open_widget(page, Stage(tutor, home, site, port).publish())
        valid = VisitorTokens.is_valid
        old = page.frames[1].evaluate("document.querySelector('meta[name=tutor-token]').content")
        monkeypatch.setattr(VisitorTokens, "is_valid", lambda self, token, at: token != old and valid(self, token, at))
        ask(widget)
        expect(widget.locator("#log")).to_contain_text(ANSWER)
        expect(widget.locator(".failure")).to_have_count(0)


def test_a_token_is_renewed_before_it_runs_out(page: Page, stage: Stage) -> None:
    sent: list[tuple[str, int]] = []
    page.on("response", lambda answer: sent.append((urlsplit(answer.url).path, answer.status)))
    page.clock.install()
    widget = open_widget(page, stage.publish())
    page.clock.fast_forward("09:00")
    ask(widget)
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    assert [entry for entry in sent if entry[0] in ("/widget/token", "/api/chat")] == [
        ("/widget/token", 200), ("/api/chat", 200),
    ]  # fmt: skip


# --- when it cannot answer


def test_the_limit_of_all_visitors_is_told_and_waited_for(page: Page) -> None:
    site: dict[str, tuple[str, dict[str, str]]] = {}
    tutor = ScriptedTutor()
    with serve_site(site) as port, serve_tutor(tutor, visitor_rate=7) as home:  # one at once, then every 9 seconds
        widget = open_widget(page, Stage(tutor, home, site, port).publish())
        ask(widget)
        expect(widget.locator("#log")).to_contain_text(ANSWER)
        expect(widget.locator("#send")).to_be_visible()
        with page.expect_response("**/api/chat") as refused:
            ask(widget, "Again?")
        seconds = int(refused.value.headers["retry-after"])
        assert refused.value.status == 429 and 1 <= seconds <= 9
        told = api_widget.read_words("en")["busy"].replace("{n}", str(seconds))
        expect(widget.locator(".failure")).to_have_text(told)
        again = widget.locator("article.tutor .choice").last
        expect(again).to_be_disabled()
        expect(again).to_have_text(api_widget.read_words("en")["again"])
        again.click()
        expect(widget.locator("article.tutor").last).to_contain_text(ANSWER)
        expect(widget.locator(".failure")).to_have_count(0)
        assert tutor.questions == [QUESTION, "Again?"]


def test_too_many_questions_are_told_with_the_time_to_wait(page: Page, stage: Stage) -> None:
    widget = open_widget(page, stage.publish('data-language="de"'))
    refusal = {"error": {"code": "too_many_requests", "message": "that was a little fast"}}
    headers = {"Retry-After": "3", "Content-Type": "application/json"}
    body = json.dumps(refusal)
    page.route("**/api/chat", lambda route: route.fulfill(status=429, headers=headers, body=body), times=1)
    ask(widget)
    words = api_widget.read_words("de")
    expect(widget.locator(".failure")).to_have_text(words["busy"].replace("{n}", "3"))
    expect(widget.locator("#status")).to_contain_text(words["busy"].replace("{n}", "3"))
    again = widget.locator("article.tutor .choice")
    expect(again).to_be_disabled()
    expect(again).to_contain_text("s")
    expect(again).to_have_text(words["again"])
    again.click()
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    expect(widget.locator("article.you")).to_have_count(1)
    expect(widget.locator(".failure")).to_have_count(0)


def test_a_server_that_is_gone_is_told_and_asked_again(page: Page) -> None:
    site: dict[str, tuple[str, dict[str, str]]] = {}
    tutor = ScriptedTutor()
    with serve_site(site) as port:
        with serve_tutor(tutor) as home:
            widget = open_widget(page, Stage(tutor, home, site, port).publish())
        ask(widget)
        expect(widget.locator(".failure")).to_have_text(api_widget.read_words("en")["offline"])
        with serve_tutor(tutor, port=urlsplit(home).port or 0):
            widget.get_by_role("button", name=api_widget.read_words("en")["again"]).click()
            expect(widget.locator("#log")).to_contain_text(ANSWER)
            expect(widget.locator("article.you")).to_have_text([QUESTION])


def test_a_server_that_is_gone_before_the_first_opening(page: Page) -> None:
    site: dict[str, tuple[str, dict[str, str]]] = {}
    tutor = ScriptedTutor()
    with serve_site(site) as port:
        with serve_tutor(tutor) as home:
            page.goto(Stage(tutor, home, site, port).publish())
            page.locator("tutor-widget button.launch").wait_for()
        page.clock.install()
        page.locator("tutor-widget button.launch").click()
        assert has_focus(page) == "close"
        page.wait_for_timeout(300)
        page.clock.run_for(9000)
        expect(page.locator("tutor-widget .note")).to_contain_text("cannot be reached")
        with serve_tutor(tutor, port=urlsplit(home).port or 0):
            page.locator("tutor-widget .note button", has_text="Try again").click()
            expect(frame_of(page).locator("#question")).to_be_focused()


def test_a_stream_that_breaks_off_can_be_repeated(page: Page, stage: Stage) -> None:
    stage.tutor.scripts.append([Delta("Half an answer. ")])
    widget = open_widget(page, stage.publish())
    ask(widget)
    expect(widget.locator(".failure")).to_be_visible()
    widget.get_by_role("button", name="Try again").click()
    expect(widget.locator("#log")).to_contain_text(ANSWER)
    expect(widget.locator("#log")).not_to_contain_text("Half an answer")


# --- the demo page


def test_the_demo_shows_the_tag_and_tries_its_options(page: Page, stage: Stage) -> None:
    page.goto(f"{stage.home}/widget/demo")
    expect(page.locator("#tag")).to_contain_text(f'<script src="{stage.home}/widget.js" async')
    page.get_by_label("Title").fill('Ask "us" <b>')
    page.get_by_label("Language").select_option("es")
    page.get_by_label("Shown").select_option("inline")
    page.get_by_role("button", name="Show it").click()
    widget = frame_of(page)
    expect(widget.locator("#title")).to_have_text('Ask "us" <b>')
    expect(widget.locator("#question")).to_have_attribute("placeholder", api_widget.read_words("es")["placeholder"])
    expect(page.locator("#tag")).to_contain_text('data-mount="#tutor"')
    expect(page.get_by_label("Title")).to_have_value('Ask "us" <b>')
    assert parse_qs(urlsplit(page.url).query)["shown"] == ["inline"]


# --- how fast


def test_it_opens_at_once(page: Page, stage: Stage, record_property: Any) -> None:
    page.goto(stage.publish())
    launch = page.locator("tutor-widget button.launch")
    launch.wait_for()
    started = time.perf_counter()
    launch.click()
    expect(frame_of(page).locator("#question")).to_be_focused()
    opened = time.perf_counter() - started
    record_property("open_ms", round(opened * 1000))
    assert opened < 5  # a busy machine; 0.2 s on a quiet one


def say_with(text: str) -> Done:
    """The sample answer with another text."""
    return Done(replace(sample_answer(), text=text))
