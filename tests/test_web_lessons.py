"""The lessons tab, the model menu and the about page without a browser."""

import time
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from fakes import LESSONS, LORA, PREFIX, ScriptedTutor
from http_client import make_client
from markup import Markup
from tutor.frontends import web_lessons
from tutor.frontends.web_about import draw_about
from tutor.frontends.web_lessons import change_desk, draw_open, draw_search, draw_shelf, new_desk
from tutor.frontends.web_models import draw_menu, is_at_home, list_choices
from tutor.frontends.web_reader import Place, draw_page, list_headings, search_lessons
from tutor.settings import read_settings
from tutor.types import Lesson

NASTY = '<img src=x onerror="alert(1)"><script>x</script>'


def check_harmless(text: str) -> Markup:
    tags = Markup(text)
    assert not {"img", "script", "iframe", "form", "style", "link"} & set(tags.names)
    assert not [name for name, _ in tags.attributes if name.startswith("on") or name in ("style", "src")]
    assert all(value.startswith("#") for name, value in tags.attributes if name == "href")
    return tags


def test_every_heading_has_an_anchor_and_the_contents_lead_there() -> None:
    tags = check_harmless(draw_page(LORA, Place(), (None, PREFIX)))
    anchors = [anchor for _, anchor in list_headings(LORA)]
    assert len(anchors) == 2
    assert [value for name, value in tags.attributes if name == "href"] == [f"#{anchor}" for anchor in anchors]
    assert {value for name, value in tags.attributes if name == "id"} >= set(anchors)


def test_a_lesson_opens_at_its_section_and_quote() -> None:
    page = draw_page(LORA, Place(f"{LORA.title} > What it costs", "trains two small matrices"), (None, None))
    tags = Markup(page)
    assert dict(list_headings(LORA))["What it costs"] in [
        value for name, value in tags.attributes if name == "data-place"
    ]
    assert "<mark>trains two small matrices</mark>" in page


def test_every_paragraph_can_be_asked_about_in_plain_words() -> None:
    asked = [value for name, value in Markup(draw_page(LORA, Place(), (None, None))).attributes if name == "data-ask"]
    assert len(asked) == 2 and all("*" not in text and "`" not in text for text in asked)


def test_a_hostile_lesson_stays_text() -> None:
    body = f"# T\n\n## {NASTY}\n\n{NASTY} [x](javascript:alert(1)) ![y](https://evil.example/z.png)\n"
    lesson = Lesson("t", f"{NASTY}.md", NASTY, body, objectives=(NASTY,))
    check_harmless(draw_page(lesson, Place("", NASTY), (lesson, lesson)))
    desk = change_desk(new_desk(), [{"do": "search", "value": NASTY}], [lesson])
    check_harmless(draw_shelf(desk, [lesson]).replace("<script", "<script"))
    check_harmless(draw_shelf({**desk, "words": ""}, [lesson]))


def test_a_search_wants_all_words_and_puts_headings_first() -> None:
    assert search_lessons(LESSONS, "  ") == [] and search_lessons(LESSONS, "lora zebra") == []
    hits = search_lessons(LESSONS, "prefix")
    assert hits[0].heading == "Prefix tuning" and hits[0].lesson is PREFIX
    spread = search_lessons(LESSONS, "GPU knobs")
    assert [hit.heading for hit in spread] == ["What it costs"] and spread[0].word == "GPU"


def test_the_desk_follows_edits_and_ignores_what_does_not_exist() -> None:
    first = change_desk(new_desk(), [{"do": "show"}], LESSONS)
    assert first["source"] == LORA.source
    other = change_desk(first, [{"do": "open", "source": PREFIX.source, "quote": "q"}], LESSONS)
    assert (other["source"], other["quote"], first["source"]) == (PREFIX.source, "q", LORA.source)
    assert change_desk(other, [{"do": "open", "source": "../secrets"}], LESSONS)["source"] == PREFIX.source
    assert PREFIX.title in draw_open(other, LESSONS)
    assert draw_open(change_desk(new_desk(), [], []), []) and "input" in Markup(draw_search()).names


def test_edits_that_overlap_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def draw_slowly(*given: Any) -> str:
        time.sleep(0.4)
        return draw_open(*given)

    monkeypatch.setattr(web_lessons, "draw_open", draw_slowly)
    client = make_client()
    config = client.get("/config").json()
    shelf_id = next(part["id"] for part in config["components"] if part["props"].get("elem_id") == "contents-panel")
    number = next(n for n, event in enumerate(config["dependencies"]) if shelf_id in event["outputs"])

    def send(*edits: dict[str, str]) -> list[Any]:
        body = {"data": [None], "event_data": {"edits": edits}, "fn_index": number, "session_hash": "reader"}
        answer: list[Any] = client.post("/gradio_api/run/predict", json=body).json()["data"]
        return answer

    assert "contents hits" in str(send({"do": "search", "value": "vectors"})[2])
    with ThreadPoolExecutor(2) as pool:
        opening = pool.submit(send, {"do": "open", "source": PREFIX.source})
        time.sleep(0.15)  # the lesson is being drawn
        pool.submit(send, {"do": "search", "value": ""}).result()
        opening.result()
    _, status, shelf, _ = send({"do": "nothing"})
    assert PREFIX.source in str(status) and shelf == draw_shelf({**new_desk(), "source": PREFIX.source}, LESSONS)


# --- the model menu and the about page


def visit(host: str | None, **headers: str) -> Any:
    return SimpleNamespace(client=SimpleNamespace(host=host) if host else None, headers=headers)


@pytest.mark.parametrize(
    ("request_", "at_home"),
    [
        (visit("127.0.0.1"), True),
        (visit("::1"), True),
        (visit("192.0.2.7"), False),
        (visit("127.0.0.1", **{"x-forwarded-for": "192.0.2.7"}), False),
        (visit("testclient"), False),
        (visit(None), False),
    ],
)
def test_only_a_reader_at_the_machine_may_change_the_model(request_: Any, at_home: bool) -> None:
    assert is_at_home(request_) is at_home


def test_the_menu_offers_what_is_installed_and_none_and_escapes_names() -> None:
    choices = list_choices(read_settings(model="/models/mine.gguf"))
    assert choices[-1][0] == "none" and ("/models/mine.gguf", "mine.gguf") in [choice[:2] for choice in choices]
    tutor: Any = ScriptedTutor()
    tutor.model_name = NASTY
    check_harmless(draw_menu(tutor, [(NASTY, NASTY, NASTY)], NASTY, NASTY))
    assert "button" not in Markup(draw_menu(tutor, (), "")).names


def test_about_tells_model_index_and_limits_whatever_is_missing(tmp_path: Any) -> None:
    tutor: Any = ScriptedTutor()
    page = draw_about(tutor, read_settings(index=tmp_path / "no-index"))
    assert "scripted" in page and "Honest limits" in page
    check_harmless(page)
