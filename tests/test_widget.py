"""The embeddable widget's files and the pages that serve them (its behaviour in a browser is in test_browser.py)."""

import gzip
import html
import json
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fakes import ScriptedTutor
from tutor.frontends import api_widget
from tutor.frontends.api import create_app
from tutor.settings import read_settings

STATIC = Path(api_widget.__file__).resolve().parent / "static"
SCRIPTS = sorted(STATIC.glob("*.js"))


@pytest.fixture(scope="module")
def client() -> TestClient:
    app = create_app(ScriptedTutor(), read_settings())  # type: ignore[arg-type]
    return TestClient(app, base_url="http://127.0.0.1:7860", client=("127.0.0.1", 50000))


def test_the_loader_is_small() -> None:
    assert len(gzip.compress((STATIC / "widget.js").read_bytes(), 9)) <= 5 * 1024


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_make_no_markup_store_nothing_and_know_no_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    code = re.sub(r"/\*.*?\*/|^\s*//.*$", "", text, flags=re.DOTALL | re.MULTILINE)
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|localStorage|sessionStorage|cookie"
    )
    assert not re.search(forbidden, code)
    assert set(re.findall(r"https?://[^\s\"'`)]+", code)) <= {"http://www.w3.org/2000/svg"}


def test_no_file_asks_for_anything_from_another_host() -> None:
    for path in STATIC.iterdir():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//(?!HOST)|@import|url\(\s*[\"']?(?:https?:)?//", text), (
            path.name
        )


def test_the_framed_page_brings_its_token_and_the_starters(client: TestClient) -> None:
    page = client.get("/widget")
    assert page.headers["cache-control"] == "no-store" and "set-cookie" not in page.headers
    starters = re.search(r'name="tutor-starters" content="([^"]*)"', page.text)
    assert starters and tuple(json.loads(html.unescape(starters[1]))) == ScriptedTutor().starters
    tokens = {re.search(r'name="tutor-token" content="([^"]+)"', client.get("/widget").text)[1] for _ in range(2)}  # type: ignore[index]
    assert len(tokens) == 2


def test_starters_cannot_break_out_of_their_attribute() -> None:
    tutor = ScriptedTutor()
    tutor.starters = ('"><script>alert(1)</script>', "$token")
    app = create_app(tutor, read_settings())  # type: ignore[arg-type]
    text = TestClient(app, base_url="http://127.0.0.1").get("/widget").text
    assert "<script>alert" not in text and "$token" in text


def test_the_framed_page_has_no_inline_code(client: TestClient) -> None:
    text = client.get("/widget").text
    assert re.findall(r"<script([^>]*)>", text) == [' type="module" src="/widget/chat.js"']
    assert not re.search(r"\son\w+=|\sstyle=|<style", text)


def test_everything_the_framed_page_loads_is_served(client: TestClient) -> None:
    loaded = re.findall(r'(?:src|href)="(/[^"]+)"', client.get("/widget").text)
    for name in ("chat.js", "stream.js", "render.js"):
        loaded += [f"/widget/{other[2:]}" for other in re.findall(r'from "([^"]+)"', (STATIC / name).read_text())]
    assert {"/widget/widget.css", "/widget/chat.js", "/widget/stream.js", "/widget/render.js"} <= set(loaded)
    for path in loaded:
        assert client.get(path).status_code == 200


def test_the_page_says_who_it_is_to_people_who_do_not_see_it(client: TestClient) -> None:
    text = client.get("/widget").text
    assert 'role="log"' in text and 'aria-live="off"' in text and text.count('role="status"') == 1
    for button in re.findall(r"<button[^>]*>", text):
        assert "aria-label=" in button
    assert '<label class="unseen" for="question">' in text


def test_the_demo_page_is_somebody_elses_with_one_tag(client: TestClient) -> None:
    page = client.get("/widget/demo")
    assert page.status_code == 200 and page.text.count('src="/widget.js"') == 1
    assert client.get("/widget.js").headers["cross-origin-resource-policy"] == "cross-origin"
