"""The HTTP server: one FastAPI application with the interface for programs, the widget and the web page.

Contract: `create_app(tutor, settings)` wires the paths of the contract's section 3; `serve(open_tutor, settings)`
takes the port first, then opens the tutor, then serves until it is told to stop. Import this module only where a
server is started: it loads FastAPI. It translates events to the wire and decides nothing about answers.
"""

import time
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, FastAPI, Request
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Match

from tutor import __version__
from tutor.answers import event_to_json
from tutor.frontends import api_advice, api_mcp, api_openai, api_widget
from tutor.frontends.api_errors import ERRORS, Refusal, add_handlers, add_page_handler
from tutor.frontends.api_guard import LOOPBACK_ORIGIN, Doorkeeper, House, Turnstile
from tutor.frontends.api_metrics import Metrics
from tutor.frontends.api_stream import AnswerDesk, EventStream, encode_event, read_question
from tutor.frontends.mcp_tools import ToolBox
from tutor.frontends.streaming import ENDINGS
from tutor.frontends.web import build_page, mount_page
from tutor.session import SessionStore
from tutor.settings import Settings
from tutor.types import Delta, Event

if TYPE_CHECKING:
    from tutor.engine import Tutor

__all__ = ["create_app"]


class ChatRequest(BaseModel):
    """A question; `session` is an id this server gave out before."""

    question: str
    session: str | None = None
    id: str | None = None


@dataclass(frozen=True)
class Office:
    """What the handlers share."""

    tutor: "Tutor"
    sessions: SessionStore
    desk: AnswerDesk
    metrics: Metrics


def create_app(tutor: "Tutor", settings: Settings) -> FastAPI:
    """Builds the application for one tutor."""
    metrics, sessions = Metrics(), SessionStore()
    limits = (settings.visitor_rate, settings.visitor_places)
    house = House(settings.host, settings.allow_origins, settings.api_key, *limits)
    office = Office(tutor, sessions, AnswerDesk(tutor, metrics), metrics)
    tools = api_mcp.McpPath(ToolBox(tutor, sessions, office.desk))

    @asynccontextmanager
    async def live(_app: FastAPI) -> AsyncIterator[None]:
        async with tools.lifespan():
            yield

    # The usual documentation page loads its scripts from another host; the document itself is enough.
    pages: dict[str, Any] = {"docs_url": None, "redoc_url": None}
    app = FastAPI(title="Foundation model tutor", version=__version__, lifespan=live, responses=ERRORS, **pages)
    add_handlers(app)
    routers = [
        _create_chat_router(office),
        _create_service_router(office),
        api_advice.create_router(tutor),
        api_openai.create_router(office.desk, lambda: tutor.model_name),
        api_widget.create_router(tutor, house.visitors),
        api_mcp.create_router(tools),
    ]
    for router in routers:
        app.include_router(router)
    _add_missing_paths(app, [route for router in routers for route in router.routes])
    add_page_handler(mount_page(app, build_page(tutor, sessions, office.desk.open, settings)))
    # The last one added is the outermost.
    app.add_middleware(Turnstile, house=house)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=settings.allow_origins,
        allow_origin_regex=LOOPBACK_ORIGIN.pattern,
        allow_methods=["GET", "POST"],
        allow_headers=["content-type", "authorization", *api_mcp.HEADERS],
        expose_headers=["X-Tutor-Session", "Retry-After"],
        max_age=600,
    )
    app.add_middleware(Doorkeeper, house=house, metrics=metrics)
    return app


def _create_chat_router(office: Office) -> APIRouter:
    router = APIRouter(prefix="/api")

    @router.post("/chat", status_code=200, response_class=EventStream)
    async def chat(body: ChatRequest) -> Response:
        """Answers one question as server-sent events: passages, delta, card, done, error."""
        question = read_question(body.question)
        session = office.sessions.get(body.session) or office.sessions.create()
        encode = _encode_for(session.id, body.id)
        return EventStream(office.desk.open(session, question), encode, {"X-Tutor-Session": session.id})

    @router.get("/source")
    def source(name: str) -> dict[str, Any]:
        """The text of one lesson, for opening a citation at its place."""
        lesson = office.tutor.read_source(name)
        if lesson is None:
            raise Refusal(404, "source_not_found", "no lesson has this name")
        return {"source": lesson.source, "title": lesson.title, "text": lesson.body}

    return router


def _create_service_router(office: Office) -> APIRouter:
    router = APIRouter()
    started = time.time()

    @router.get("/api/health")
    def health() -> dict[str, Any]:
        """Says that the server runs."""
        return {"status": "ok"}

    @router.get("/api/ready")
    def ready() -> dict[str, Any]:
        """Says that questions can be answered: index open, model loaded."""
        if not office.tutor.ready():
            raise Refusal(503, "not_ready", "the tutor is still loading its index and its model", 2)
        return {"status": "ready", "model": office.tutor.model_name, "lessons": len(office.tutor.lessons)}

    @router.get("/metrics", response_class=PlainTextResponse)
    def metrics() -> Response:
        """Counters as Prometheus text."""
        gauges = {"answers_in_progress": float(office.desk.inside), "start_time_seconds": started}
        return PlainTextResponse(office.metrics.to_text(gauges), media_type="text/plain; version=0.0.4")

    return router


def _encode_for(session_id: str, answer_id: str | None) -> Any:
    """The encoder of one stream; the last event names the session, so that the next question can continue it."""

    def encode(event: Event) -> Iterable[str]:
        if event == Delta(""):  # the engine's sign of life, nothing to show
            return
        name, data = event_to_json(event)
        if isinstance(event, ENDINGS):
            data = {**data, "session": session_id}
            if answer_id is not None:
                data["id"] = answer_id
        yield encode_event(name, data)

    return encode


def _add_missing_paths(app: FastAPI, known: Sequence[BaseRoute]) -> None:
    """Answers unknown paths and methods below our own prefixes, which the page at the root would otherwise swallow."""

    async def refuse(request: Request) -> Response:
        methods: set[str] = set()
        for route in known:
            if route.matches(request.scope)[0] == Match.PARTIAL:
                methods |= getattr(route, "methods", None) or set()
        if methods:
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(methods))})
        raise HTTPException(404)

    every_method = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]
    for path in (
        "/api/{rest:path}",
        "/v1/{rest:path}",
        "/widget/{rest:path}",
        "/widget",
        "/widget.js",
        "/metrics",
        "/tree.svg",
        "/mcp",
        "/mcp/{rest:path}",
    ):
        app.add_api_route(path, refuse, methods=every_method, include_in_schema=False, response_model=None)
