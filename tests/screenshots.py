"""Pictures of every tab of the web page, wide and on a phone, light and dark, for the documentation.

Run by `make screenshots`: opens the real tutor with its own lessons and the model of the settings, and writes PNG files
to docs/screenshots. A picture larger than `LARGEST` is an error, because every clone of the repository carries it.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from playwright.sync_api import Page

from staging import open_browser, serve_tutor
from tutor.app import open_tutor
from tutor.settings import read_settings

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
LARGEST = 300_000  # bytes
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}
QUESTION = "What is LoRA and how does it differ from prefix tuning?"
CASE = (
    "We answer 8,000 mails a month. Prices change weekly, answers must name their sources, "
    "and we have 300 labelled replies and $2,000."
)


def show_answer(page: Page) -> None:
    """An answer with its first source open."""
    page.locator("#question textarea").fill(QUESTION)
    page.locator("#question textarea").press("Enter")
    page.locator("#act-again").wait_for(state="visible", timeout=120_000)
    if page.viewport_size == {"width": 1280, "height": 900}:
        page.locator("#chat .md a").first.click()


def show_card(page: Page) -> None:
    """The recommendation card in the chat."""
    page.locator("#question textarea").fill(CASE)
    page.locator("#question textarea").press("Enter")
    page.locator("#chat .advice").wait_for()
    page.locator("#act-again").wait_for(state="visible", timeout=120_000)


def show_work(page: Page) -> None:
    """How an answer came about."""
    show_answer(page)
    page.get_by_role("tab", name="Show your work").click()
    page.locator("#work").scroll_into_view_if_needed()


def show_lesson(page: Page) -> None:
    """A lesson, and its start on a phone too."""
    page.locator("#contents-panel button").nth(8).click()
    page.locator("#page-panel h2", has_text="LoRA").first.wait_for()


def show_advice(page: Page) -> None:
    """A case with its advice."""
    page.locator("#situation textarea").fill(CASE)
    page.get_by_role("button", name="Recommend").click()
    page.locator("#advice-panel .advice-head strong").wait_for()


def show_costs(page: Page) -> None:
    """A calculation with a benefit entered."""
    field = page.locator('[id="figure-.new_revenue-base"]')
    field.fill("900")
    field.press("Enter")
    page.locator(".figure", has_text="entered by you").first.wait_for()
    place = "#results-panel" if page.evaluate("innerWidth < 800") else "#masthead"
    page.locator(place).evaluate("part => part.scrollIntoView({block: 'start'})")


def show_about(page: Page) -> None:
    """What answers, and its limits."""
    page.locator("#about-page .about").wait_for()


# name of the picture -> the tab's address and what to do there
VIEWS: Mapping[str, tuple[str, Callable[[Page], None]]] = {
    "chat": ("/", show_answer),
    "card": ("/", show_card),
    "work": ("/", show_work),
    "lessons": ("/#lessons", show_lesson),
    "advisor": ("/#advisor", show_advice),
    "calculator": ("/#calculator", show_costs),
    "about": ("/#about", show_about),
}


def main() -> int:
    """Takes all pictures and says which are too large."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    tutor = open_tutor(read_settings())
    try:
        with serve_tutor(tutor) as home, open_browser() as browser:  # type: ignore[arg-type]
            for size, (width, height) in SIZES.items():
                for scheme in ("light", "dark"):
                    for name, (address, prepare) in VIEWS.items():
                        context = browser.new_context(
                            viewport={"width": width, "height": height},
                            color_scheme=scheme,  # type: ignore[arg-type]
                            reduced_motion="reduce",
                            has_touch=size == "phone",
                            is_mobile=size == "phone",
                        )
                        page = context.new_page()
                        page.goto(home + address)
                        prepare(page)
                        page.wait_for_timeout(1500)  # what scrolls has come to rest
                        page.mouse.move(0, 0)
                        page.screenshot(path=FOLDER / f"{name}-{size}-{scheme}.png")
                        context.close()
    finally:
        tutor.close()
    large = [path.name for path in sorted(FOLDER.glob("*.png")) if path.stat().st_size > LARGEST]
    if large:
        sys.stderr.write(f"larger than {LARGEST:,} bytes: {', '.join(large)}\n")
    return 1 if large else 0


if __name__ == "__main__":
    raise SystemExit(main())
