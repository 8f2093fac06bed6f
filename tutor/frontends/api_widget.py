"""The embeddable widget: its loader, the page inside the frame, and a host page to try it on.

Contract: /widget.js is the one script a site includes; /widget is the framed page with a fresh visitor token, the
starter questions and its words in the language asked for; /widget/token renews the token for that page; /widget/demo
is a site of somebody else, with the options it is asked for. Files come from `static/`, by name, never by a path from
the client. It does not know how answers are made.
"""

import gzip
import html
import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from tutor.frontends.api_errors import Refusal
from tutor.frontends.api_limits import VisitorTokens

if TYPE_CHECKING:
    from tutor.engine import Tutor

STATIC = Path(__file__).resolve().parent / "static"
FILES = {
    "widget.css": "text/css",
    "chat.js": "text/javascript",
    "dress.js": "text/javascript",
    "render.js": "text/javascript",
    "sheet.js": "text/javascript",
    "stream.js": "text/javascript",
    "words.js": "text/javascript",
}
DEFAULT_LANGUAGE = "en"
DEFAULT_COLOUR = "#0b6e69"
# What the demo page lets a visitor try: the option, its values, and what each is called there.
CHOICES = {
    "position": {"right": "right", "left": "left", "top-right": "top right", "top-left": "top left"},
    "language": {"": "the page's", "en": "English", "es": "Español", "fr": "Français"}
    | {"de": "Deutsch", "pt": "Português"},
    "theme": {"auto": "as the visitor's system", "light": "light", "dark": "dark"},
    "shown": {"button": "behind a button", "open": "opened at once", "inline": "in the page"},
}


def create_router(tutor: "Tutor", visitors: VisitorTokens) -> APIRouter:
    """The widget's paths."""
    router = APIRouter(include_in_schema=False)

    @router.get("/widget.js")
    def loader(request: Request) -> Response:
        return read_static(request, "widget.js", "text/javascript")

    @router.get("/widget")
    def page(request: Request, lang: str = DEFAULT_LANGUAGE) -> Response:
        words = read_words(lang)
        values = {
            **words,
            "token": visitors.mint(request.headers.get("host", "")),
            "starters": json.dumps(list(tutor.starters[:4])),
            "texts": json.dumps(words, ensure_ascii=False),
        }
        return HTMLResponse(fill_page("widget.html", values), headers={"Cache-Control": "no-store"})

    @router.get("/widget/token")
    def renew(request: Request) -> dict[str, str]:
        # Browsers state the relation truthfully; a program that lies here still meets the rate limit.
        if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            raise Refusal(403, "origin_not_allowed", "only the widget's own page may renew its token")
        return {"token": visitors.mint(request.headers.get("host", ""))}

    @router.get("/widget/demo")
    def demo(request: Request) -> Response:
        options = read_options(request.query_params)
        attributes = "".join(f' data-{name}="{html.escape(value)}"' for name, value in options.items())
        shown = f'<script src="{request.base_url}widget.js" async{attributes}></script>'
        texts, lists = fill_form(request.query_params)
        return HTMLResponse(fill_page("demo.html", {"tag": shown, **texts}, {"options": attributes, **lists}))

    for name, media_type in FILES.items():
        router.add_api_route(f"/widget/{name}", serve_file(name, media_type), methods=["GET"])
    return router


def serve_file(name: str, media_type: str) -> Callable[[Request], Response]:
    """A handler that serves one file."""

    def serve(request: Request) -> Response:
        return read_static(request, name, media_type)

    return serve


def read_static(request: Request, name: str, media_type: str) -> Response:
    """A file of our own, packed where that is understood; kept for five minutes, so that a new version arrives soon."""
    headers = {"Cache-Control": "public, max-age=300", "Vary": "Accept-Encoding"}
    content = (STATIC / name).read_bytes()
    if "gzip" in request.headers.get("accept-encoding", ""):
        content = gzip.compress(content, 9, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(content, media_type=media_type, headers=headers)


def fill_page(name: str, values: Mapping[str, str], markup: Mapping[str, str] | None = None) -> str:
    """Fills `$name` places of a page with escaped text, and with markup of our own making."""
    escaped = {key: html.escape(value, quote=True) for key, value in values.items()}
    return Template((STATIC / name).read_text(encoding="utf-8")).substitute(escaped, **(markup or {}))


def read_words(language: str) -> dict[str, str]:
    """The page's words in a language, or in English where we do not speak it; `lang` says which it became."""
    spoken = _read_texts()
    code = language[:2].lower()
    code = code if code in spoken else DEFAULT_LANGUAGE
    return {**spoken[code], "lang": code}


@cache
def _read_texts() -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = json.loads((STATIC / "widget_texts.json").read_text(encoding="utf-8"))
    return texts


def read_options(asked: Mapping[str, str]) -> dict[str, str]:
    """The loader's options that the demo page was asked to show; what is left at its default is left out."""
    options = {name: asked.get(name, "").strip() for name in ("title", "color", "position", "language", "theme")}
    options |= {name: asked.get(name, "").strip() for name in ("greeting", "starters")}
    if not asked:
        options["greeting"] = "What are you trying to make the model do?"
    options["open"] = "true" if asked.get("shown") == "open" else ""
    options["mount"] = "#tutor" if asked.get("shown") == "inline" else ""
    usual = {"color": DEFAULT_COLOUR, "position": "right", "theme": "auto"}
    return {name: value[:800] for name, value in options.items() if value and value != usual.get(name)}


def fill_form(asked: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """The demo page's form as it was sent. Shape: (texts of its fields, markup of its lists)."""
    texts = {name: asked.get(name, "") for name in ("title", "greeting", "starters")}
    texts["color"] = asked.get("color", DEFAULT_COLOUR)
    lists = {}
    for name, choices in CHOICES.items():
        lists[name] = "".join(
            f'<option value="{value}"{" selected" * (asked.get(name) == value)}>{label}</option>'
            for value, label in choices.items()
        )
    return texts, lists
