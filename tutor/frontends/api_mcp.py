"""The path /mcp: the tutor's tools for MCP clients, over streamable HTTP, in the server's own process.

Contract: `McpPath(toolbox)` is an ASGI application for POST; it answers while its `lifespan` is entered, which belongs
into the application's. No session is kept: every request stands alone, and a conversation is continued by the `session`
of an earlier answer. Host, origin, key, size and rate are the doors' business (`api_guard`), so the SDK's own check of
hosts, which knows nothing of our settings, is off. It does not know the tools.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tutor.frontends.api_errors import Refusal, to_response
from tutor.frontends.mcp_server import create_server
from tutor.frontends.mcp_tools import ToolBox

if TYPE_CHECKING:
    from mcp.server.streamable_http_manager import StreamableHTTPSessionManager


# What a page's client sends besides the usual; a browser asks first.
HEADERS = ("mcp-protocol-version", "mcp-session-id", "mcp-method", "mcp-name", "last-event-id")


class McpPath:
    """The path of one application."""

    def __init__(self, toolbox: ToolBox) -> None:
        self._toolbox = toolbox
        self._manager: StreamableHTTPSessionManager | None = None

    @asynccontextmanager
    async def lifespan(self) -> AsyncIterator[None]:
        """Answers inside; on leaving, calls that are still running are stopped."""
        from mcp.server.streamable_http_manager import StreamableHTTPSessionManager

        manager = StreamableHTTPSessionManager(create_server(self._toolbox.call), stateless=True)
        async with manager.run():
            self._manager = manager
            try:
                yield
            finally:
                self._manager = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if self._manager is None:
            refusal = Refusal(503, "not_ready", "the server is starting or stopping; please try again in a moment", 2)
            await to_response(refusal)(scope, receive, send)
            return
        await self._manager.handle_request(scope, receive, send)


def create_router(path: McpPath) -> APIRouter:
    """The route; a server that keeps no session has nothing to say to GET and DELETE."""
    return APIRouter(routes=[Route("/mcp", path, methods=["POST"], include_in_schema=False)])
