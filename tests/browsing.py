"""What a reader does on the web page, and what the network does to them, for the tests in Chromium.

Imported by the tests that drive the page or the widget with Playwright: waits are long, because a busy machine draws
late. `watch_tab` notes code that breaks and requests to other hosts; `Post` and `hold_frames` put the page's messages
and its drawing in an order that a test has chosen, instead of the order in which a machine happens to get to them.
"""

import re

from playwright.sync_api import Page, Route, expect

from fakes import ScriptedTutor
from staging import wait_for

QUESTION = "What is LoRA and how does it differ from prefix tuning?"
CASE = "Prices change weekly and answers must name their sources. We have 300 labelled replies and $2,000."
FITS = "document.documentElement.scrollWidth <= innerWidth"
PATIENCE = 15_000  # ms
expect.set_options(timeout=PATIENCE)


def calm_tutor(tutor: ScriptedTutor) -> None:
    """A tutor that was asked nothing and answers at once."""
    assert wait_for(lambda: tutor.open_streams == 0)
    for record in (tutor.scripts, tutor.questions, tutor.histories, tutor.session_ids):
        record.clear()
    tutor.pause = 0.0
    tutor.closed.clear()


def watch_tab(tab: Page, troubles: list[str], allowed: str) -> None:
    """Notes scripts of a tab that break, and requests to addresses that do not begin as a pattern allows."""
    own = re.compile(allowed)
    tab.on("pageerror", lambda error: troubles.append(f"script error: {error}"))
    tab.on("request", lambda request: own.match(request.url) or troubles.append(f"request to {request.url}"))


def ask(page: Page, question: str) -> None:
    """Asks the tutor in the chat."""
    page.locator("#question textarea").fill(question)
    page.locator("#question textarea").press("Enter")


def wait_idle(page: Page, name: str) -> None:
    """Until the server has answered everything that was entered on a tab."""
    expect(page.locator(f"#{name}")).not_to_have_attribute("aria-busy", "true")


def describe_case(page: Page, words: str = CASE) -> None:
    """Describes a case on the advisor tab and waits for the advice."""
    page.locator("#situation textarea").fill(words)
    page.get_by_role("button", name="Recommend").click()
    expect(page.locator("#advice-panel .advice-head strong")).to_be_visible()


def walk_tree(page: Page, option: int, by_key: bool = False) -> str:
    """Answers the questions of the decision tree, always with the option at one place. Returns the leaf's name."""
    page.get_by_role("tab", name="Question by question").click()
    leaf = page.locator("#walk-panel .leaf")
    for answered in range(60):
        expect(page.locator("#walk-panel .trail li")).to_have_count(answered)
        expect(page.locator("#walk-panel .asked").or_(leaf)).to_be_visible()
        if leaf.is_visible():
            break
        chosen = page.locator("#walk-panel .option").nth(option)
        if by_key:
            chosen.focus()
            page.keyboard.press("Enter")
        else:
            chosen.click()
    expect(leaf.locator("strong")).not_to_be_empty()
    return leaf.locator("strong").inner_text()


def is_light(page: Page) -> bool:
    """Whether the page's ground is light."""
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(map(int, re.findall(r"\d+", ground)[:3])) > 380


class Post:
    """Holds back what a page sends to the server, until it is passed on message by message."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._held: list[Route] = []
        self._is_open = False
        page.route("**/run/predict*", self._hold)

    def wait(self) -> None:
        """Until the page has sent a message that is still held back; it sends the next one after an answer is drawn."""
        assert wait_for(lambda: self._page.wait_for_timeout(20) or bool(self._held), PATIENCE / 1000)

    def pass_on(self) -> None:
        """Passes on the message that was sent first, as soon as there is one."""
        self.wait()
        self._held.pop(0).continue_()

    def open(self) -> None:
        """Passes on everything from now on."""
        self._is_open = True
        while self._held:
            self._held.pop(0).continue_()

    def _hold(self, route: Route) -> None:
        if self._is_open:
            route.continue_()
        else:
            self._held.append(route)


def hold_frames(page: Page) -> None:
    """Holds back what a page puts off until it is next painted, as on a machine with much to do."""
    page.evaluate("() => { window.held = []; window.requestAnimationFrame = (then) => held.push(then); }")


def paint(page: Page) -> None:
    """Lets a page do what it has put off, and what it put off meanwhile."""
    for _ in range(3):
        page.evaluate("() => { for (const then of held.splice(0)) then(performance.now()); }")
