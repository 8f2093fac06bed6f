"""The two doors every request passes: who may come in, and with how much.

Contract: `Doorkeeper` (outside) refuses foreign hosts and foreign origins, sets the security headers and counts the
request; `Turnstile` (inside, behind CORS) checks the key, the size of the body and the rate. Both are plain ASGI:
Starlette's BaseHTTPMiddleware would hide a client that has left from the stream that has to notice it. Refusals are
the contract's error objects. Neither decides on `request.url.path`, which a Host header can forge, but on the path
the server parsed. They do not know what the paths do.
"""

import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tutor.frontends.api_errors import Refusal, to_response
from tutor.frontends.api_limits import (
    LOOPBACK_RATE,
    PUBLIC_RATE,
    Rate,
    RateLimiter,
    VisitorTokens,
    WaitingRoom,
    is_loopback,
    name_client,
)
from tutor.frontends.api_metrics import Metrics

LOOPBACK_ORIGIN = re.compile(r"https?://(localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?")
LOOPBACK_ANCESTORS = "http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*"
MAX_BODY = 64 * 1024  # bytes; the longest question is 4,000 characters
CROWDED = (429, "too_many_requests", "many visitors are asking just now; please wait a moment")
CROWD_SECONDS = 3  # until one of the requests in the making may be done
MAX_PAGE_BODY = 512 * 1024  # bytes; the web page's own protocol carries component state
OPEN_PATHS = frozenset({"/api/health", "/api/ready"})  # probes have no key
VISITOR_PATHS = frozenset({"/api/chat", "/api/source"})  # all that the widget needs
# The page framework starts itself with inline scripts and compiles templates, hence the two 'unsafe'; no other host
# either way.
PAGE_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
    "connect-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'self'"
)
WIDGET_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; frame-ancestors 'self'"
)


@dataclass(frozen=True)
class House:
    """What the doors know about the server: where it listens, whom it admits."""

    host: str
    allow_origins: tuple[str, ...] = ()
    api_key: str = ""
    visitor_rate: int = 240  # requests a minute, of all visitors together
    visitor_places: int = 8  # requests being answered, of all visitors together
    visitors: VisitorTokens = field(default_factory=VisitorTokens)

    def admits_origin(self, origin: str, host: str) -> bool:
        """Same origin, this machine, or on the list; `null` (files, sandboxes) is a stranger."""
        return (
            bool(LOOPBACK_ORIGIN.fullmatch(origin)) or origin in self.allow_origins or urlsplit(origin).netloc == host
        )

    def admits_host(self, host: str) -> bool:
        """A server on loopback answers only to names of this machine, which defeats DNS rebinding."""
        name = urlsplit(f"//{host}").hostname or ""
        named = {urlsplit(origin).hostname for origin in self.allow_origins}
        return not is_loopback(self.host) or is_loopback(name) or name in named

    def admits_key(self, path: str, headers: Headers) -> bool:
        """The key opens everything; a visitor token of our own page opens what the widget needs."""
        if hmac.compare_digest(_read_bearer(headers).encode(), self.api_key.encode()):
            return True
        return path in VISITOR_PATHS and self.bears_token(headers)

    def bears_token(self, headers: Headers) -> bool:
        """Whether a request brings a visitor token and comes from the very origin for which that was minted."""
        host, origin = headers.get("host", ""), headers.get("origin")
        # Behind a proxy that renames the host, the browser's own word says that origin and address are one.
        is_own = origin is None or urlsplit(origin).netloc == host or headers.get("sec-fetch-site") == "same-origin"
        return is_own and self.visitors.is_valid(_read_bearer(headers), host)


def _read_bearer(headers: Headers) -> str:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def widget_ancestors(allow_origins: Sequence[str]) -> str:
    """The sites that may frame the widget, as the tail of a Content-Security-Policy."""
    return " ".join([LOOPBACK_ANCESTORS, *allow_origins])


class Doorkeeper:
    """Outer door: hosts, origins, headers, counting."""

    def __init__(self, app: ASGIApp, house: House, metrics: Metrics) -> None:
        self._app = app
        self._house = house
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes one request on, or answers it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"]

        async def send_dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._metrics.count_request(path, message["status"])
                self._dress(path, MutableHeaders(scope=message))
            await send(message)

        refusal = self._examine(scope)
        app = self._app if refusal is None else to_response(refusal)
        await app(scope, receive, send_dressed)

    def _examine(self, scope: Scope) -> Refusal | None:
        headers = Headers(scope=scope)
        host, origin = headers.get("host", ""), headers.get("origin")
        if not self._house.admits_host(host):
            return Refusal(403, "host_not_allowed", "this tutor answers only on this machine's own address")
        if scope["path"].startswith("/gradio_api/upload"):
            return Refusal(403, "no_uploads", "this page takes no files; 'tutor ingest' adds documents")
        # Reading is harmless, except where a protocol of its own begins: MCP asks for the check on every request.
        reads = scope["method"] in ("GET", "HEAD") and not _is_tool_path(scope["path"])
        if origin is not None and not reads and not self._house.admits_origin(origin, host):
            return Refusal(403, "origin_not_allowed", f"pages of {origin} may not use this tutor; see allow_origins")
        return None

    def _dress(self, path: str, headers: MutableHeaders) -> None:
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "no-referrer"
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
        if path == "/widget":
            headers["Content-Security-Policy"] = f"{WIDGET_POLICY} {widget_ancestors(self._house.allow_origins)}"
            return
        headers["X-Frame-Options"] = "DENY"
        headers["Content-Security-Policy"] = PAGE_POLICY
        if path == "/widget.js":
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"


class Turnstile:
    """Inner door: key, size, rate."""

    def __init__(self, app: ASGIApp, house: House) -> None:
        self._app = app
        self._house = house
        self._public = RateLimiter(PUBLIC_RATE)
        self._local = RateLimiter(LOOPBACK_RATE)
        # One click on the page is several requests; they are counted apart from the interface's.
        self._page = RateLimiter(Rate(PUBLIC_RATE.per_minute * 6, PUBLIC_RATE.burst * 6))
        # Many visitors, each within their own share, are still one machine's work.
        self._all = RateLimiter(Rate(house.visitor_rate, max(1, house.visitor_rate // 4)))
        self._room = WaitingRoom(house.visitor_places - 1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes one request on with a body of known size, or answers it."""
        if scope["type"] != "http" or scope["method"] == "OPTIONS":
            await self._app(scope, receive, send)
            return
        refusal = self._examine(scope)
        body = None
        if refusal is None and scope["method"] == "POST":
            body = await _read_body(scope, receive)
            if body is None:
                refusal = Refusal(413, "too_large", "the request is too large; 64 kB are plenty for a question")
        if refusal is not None:
            await to_response(refusal)(scope, receive, send)
            return
        receive = receive if body is None else _replay(body, receive)
        if body is None or not self._is_visit(scope):
            await self._app(scope, receive, send)
        elif not self._room.enter():
            await to_response(Refusal(*CROWDED, CROWD_SECONDS))(scope, receive, send)
        else:
            try:
                await self._app(scope, receive, send)
            finally:
                self._room.leave()

    def _is_visit(self, scope: Scope) -> bool:
        """A program's request from another machine, or with the token of a widget wherever that is shown."""
        address = (scope.get("client") or ("", 0))[0]
        stranger = not is_loopback(address) or self._house.bears_token(Headers(scope=scope))
        return _is_program_path(scope["path"]) and stranger

    def _examine(self, scope: Scope) -> Refusal | None:
        path, headers = scope["path"], Headers(scope=scope)
        programs = _is_program_path(path)
        if self._house.api_key and programs and path not in OPEN_PATHS:
            if not headers.get("authorization"):
                return Refusal(401, "key_missing", "this tutor asks for a key: send 'Authorization: Bearer <key>'")
            if not self._house.admits_key(path, headers):
                return Refusal(401, "key_wrong", "the key is not right or has run out")
        if scope["method"] == "POST" and (programs or path.startswith("/gradio_api/queue/join")):
            return self._count(scope, programs)
        return None

    def _count(self, scope: Scope, programs: bool) -> Refusal | None:
        address = (scope.get("client") or ("", 0))[0]
        limiter = self._local if is_loopback(address) else self._public if programs else self._page
        wait = limiter.wait_time(name_client(address))
        if wait:
            return Refusal(429, "too_many_requests", "that was a little fast; please wait a moment", wait)
        wait = self._all.wait_time("everybody") if self._is_visit(scope) else 0.0
        return Refusal(*CROWDED, wait) if wait else None


def _is_program_path(path: str) -> bool:
    return path.startswith(("/api/", "/v1/")) or _is_tool_path(path)


def _is_tool_path(path: str) -> bool:
    return path == "/mcp" or path.startswith("/mcp/")


async def _read_body(scope: Scope, receive: Receive) -> bytes | None:
    """Reads the whole body; None when it is larger than allowed, by its header or by itself."""
    limit = MAX_PAGE_BODY if scope["path"].startswith("/gradio_api/") else MAX_BODY
    declared = Headers(scope=scope).get("content-length", "0")
    if not declared.isdigit() or int(declared) > limit:
        return None
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > limit:
            return None
        if not message.get("more_body"):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    """Hands out the body that was read, then whatever comes after it, which is the news that the client left."""
    pending: list[dict[str, Any]] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_again() -> Message:
        return pending.pop() if pending else await receive()

    return receive_again
