"""The widget's files and the pages that serve them (its behaviour in a browser is in test_browser_widget.py)."""

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
    assert len(gzip.compress((STATIC / "widget.js").read_bytes(), 9)) <= 5000


def test_the_loader_comes_packed_to_whoever_understands_that(client: TestClient) -> None:
    plain = client.get("/widget.js", headers={"Accept-Encoding": "identity"})
    packed = client.get("/widget.js", headers={"Accept-Encoding": "gzip, br"})
    assert packed.content == plain.content and packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) <= 5000 and "content-encoding" not in plain.headers
    assert all("Accept-Encoding" in answer.headers["vary"] for answer in (packed, plain))


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
    for name in filter(lambda name: name.endswith(".js"), api_widget.FILES):
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


LANGUAGES = {"en", "es", "fr", "de", "pt"}


def test_every_language_has_every_word_with_the_same_places() -> None:
    texts = json.loads((STATIC / "widget_texts.json").read_text(encoding="utf-8"))
    assert set(texts) == LANGUAGES
    for words in texts.values():
        assert words.keys() == texts["en"].keys() and all(words.values())
        for key, text in texts["en"].items():
            assert sorted(re.findall(r"{\w+}", words[key])) == sorted(re.findall(r"{\w+}", text)), key
    loader = (STATIC / "widget.js").read_text(encoding="utf-8")
    spoken = dict(re.findall(r'^ {4}(\w\w): \["([^"]*)"', loader, flags=re.MULTILINE))
    assert spoken == {code: words["title"] for code, words in texts.items()}


def test_every_word_that_the_scripts_ask_for_is_there() -> None:
    words = api_widget.read_words("en")
    code = "".join((STATIC / name).read_text(encoding="utf-8") for name in api_widget.FILES if name.endswith(".js"))
    asked = set(re.findall(r'say\("(\w+)"', code))
    assert asked and asked <= words.keys()
    page = (STATIC / "widget.html").read_text(encoding="utf-8")
    assert set(re.findall(r"\$(\w+)", page)) <= {*words, "token", "starters", "texts"}


@pytest.mark.parametrize(
    ("asked", "got"), [("de", "de"), ("PT-br", "pt"), ("tlh", "en"), ("", "en"), ('"><b>', "en"), ("../x", "en")]
)
def test_the_page_speaks_the_language_asked_for_or_english(client: TestClient, asked: str, got: str) -> None:
    page = client.get("/widget", params={"lang": asked})
    assert page.status_code == 200 and f'<html lang="{got}">' in page.text
    assert api_widget.read_words(got)["subtitle"] in html.unescape(page.text)


def test_what_the_host_page_says_never_becomes_part_of_the_page(client: TestClient) -> None:
    nasty = "<script>alert(1)</script>"
    text = client.get("/widget", params={"title": nasty, "greeting": nasty, "color": nasty, "ask": nasty}).text
    assert "alert(1)" not in text


def test_only_the_widgets_own_page_renews_a_token(client: TestClient) -> None:
    for site, status in (("same-origin", 200), ("same-site", 403), ("cross-site", 403), ("none", 403)):
        answer = client.get("/widget/token", headers={"Sec-Fetch-Site": site})
        assert answer.status_code == status
        assert ("token" in answer.json()) == (status == 200)


def test_another_sites_script_may_not_read_the_page_or_its_token(client: TestClient) -> None:
    for path in ("/widget", "/widget/token"):
        answer = client.get(path, headers={"Origin": "https://shop.example"})
        assert "access-control-allow-origin" not in answer.headers


def test_the_demo_tries_only_options_of_the_loader_and_escapes_them(client: TestClient) -> None:
    nasty = '"><script>alert(1)</script>'
    asked = {"title": nasty, "color": nasty, "position": nasty, "greeting": nasty, "starters": nasty, "language": nasty}
    text = client.get("/widget/demo", params={**asked, "onload": "alert(2)", "model": "evil", "shown": "open"}).text
    assert "<script>alert" not in text and "alert(2)" not in text and "evil" not in text
    tag = re.search(r'<script src="/widget.js" async([^>]*)>', text)
    assert tag and set(re.findall(r" ([\w-]+)=", re.sub(r'"[^"]*"', '""', tag[1]))) == {
        "data-title", "data-color", "data-position", "data-greeting", "data-starters", "data-language", "data-open"
    }  # fmt: skip


def test_the_readme_names_every_option_of_the_loader() -> None:
    loader = (STATIC / "widget.js").read_text(encoding="utf-8")
    options = set(re.findall(r"\bdata\.(\w+)\b", loader)) - {"src", "tutor", "colour"}
    readme = (STATIC.parents[2] / "README.md").read_text(encoding="utf-8")
    assert len(options) >= 9 and not {name for name in options if f"`data-{name}`" not in readme}
    assert not options & {"prompt", "model", "system", "temperature"}
