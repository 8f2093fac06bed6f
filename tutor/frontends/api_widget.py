"""The embeddable widget: its loader, the page inside the frame, and a host page to try it on.

Contract: /widget.js is the one script a site includes; /widget is the framed page with a fresh visitor token and the
starter questions in it; /widget/token renews the token for that page; /widget/demo is a site of somebody else. Files
come from `static/`, by name, never by a path from the client. It does not know how answers are made.
"""

import html
import json
from collections.abc import Callable
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
    "stream.js": "text/javascript",
    "render.js": "text/javascript",
}


def create_router(tutor: "Tutor", visitors: VisitorTokens) -> APIRouter:
    """The widget's paths."""
    router = APIRouter(include_in_schema=False)

    @router.get("/widget.js")
    def loader() -> Response:
        return read_static("widget.js", "text/javascript")

    @router.get("/widget")
    def page() -> Response:
        text = fill_page("widget.html", {"token": visitors.mint(), "starters": json.dumps(list(tutor.starters[:4]))})
        return HTMLResponse(text, headers={"Cache-Control": "no-store"})

    @router.get("/widget/token")
    def renew(request: Request) -> dict[str, str]:
        # Browsers state the relation truthfully; a program that lies here still meets the rate limit.
        if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            raise Refusal(403, "origin_not_allowed", "only the widget's own page may renew its token")
        return {"token": visitors.mint()}

    @router.get("/widget/demo")
    def demo() -> Response:
        return HTMLResponse((STATIC / "demo.html").read_text(encoding="utf-8"))

    for name, media_type in FILES.items():
        router.add_api_route(f"/widget/{name}", serve_file(name, media_type), methods=["GET"])
    return router


def serve_file(name: str, media_type: str) -> Callable[[], Response]:
    """A handler that serves one file."""

    def serve() -> Response:
        return read_static(name, media_type)

    return serve


def read_static(name: str, media_type: str) -> Response:
    """A file of our own; kept by browsers for five minutes, so that a new version arrives soon."""
    return Response(
        (STATIC / name).read_bytes(), media_type=media_type, headers={"Cache-Control": "public, max-age=300"}
    )


def fill_page(name: str, values: dict[str, str]) -> str:
    """Fills `$name` places of a page with escaped text."""
    escaped = {key: html.escape(value, quote=True) for key, value in values.items()}
    return Template((STATIC / name).read_text(encoding="utf-8")).substitute(escaped)
