"""The tutor's tools over MCP, the Model Context Protocol: one server object, and the way through standard streams.

Contract: `create_server(call)` gives the SDK's server over what calls a tool, as `ToolBox.call`; `serve_streams` speaks
the protocol on standard input and output until the client closes them. It answers at once and opens the tutor beside
that: a call waits for it. From its first line on, whatever else in the process writes to standard output arrives on
standard error. The SDK is imported inside functions: it takes half a second. It does not know what the tools do.
"""

import asyncio
import contextlib
import os
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from concurrent.futures import Future, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from tutor import __version__
from tutor.frontends.mcp_tools import TOOLS, Reply, ToolBox, describe_tools, tell_failure
from tutor.session import SessionStore
from tutor.settings import find_home

if TYPE_CHECKING:
    from mcp.server.lowlevel import Server

    from tutor.engine import Tutor

NAME = "fm-tutor"
CallTool = Callable[[str, Mapping[str, Any]], Awaitable[Reply]]


def create_server(call: CallTool) -> "Server[Any]":
    """The server: it lists the tools and calls them."""
    import mcp_types as types
    from mcp.server.lowlevel import Server
    from mcp.shared.exceptions import MCPError

    from tutor.prompting import read_prompt

    texts = read_prompt(find_home() / "prompts" / "mcp.yaml").replies
    hints = types.ToolAnnotations(read_only_hint=True, destructive_hint=False, open_world_hint=False)
    tools = [
        types.Tool(
            name=tool["name"],
            description=tool["description"],
            input_schema=tool["input"],
            output_schema=tool["output"],
            annotations=hints,
        )
        for tool in describe_tools(texts)
    ]

    async def list_tools(_context: Any, _page: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools)

    async def call_tool(_context: Any, request: types.CallToolRequestParams) -> types.CallToolResult:
        if request.name not in TOOLS:
            raise MCPError(types.INVALID_PARAMS, f"there is no tool {request.name!r}; there are {', '.join(TOOLS)}")
        reply = await call(request.name, request.arguments or {})
        text = types.TextContent(type="text", text=reply.text)
        return types.CallToolResult(content=[text], structured_content=reply.content, is_error=reply.failed)

    return Server(
        NAME,
        version=__version__,
        title="Foundation model tutor",
        instructions=texts["instructions"],
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def serve_streams(open_tutor: Callable[[], "Tutor"]) -> None:
    """Serves one client on standard input and output; returns when it has closed them.

    The tutor is opened where it always is, in the main thread; another one talks with the client meanwhile.

    Raises:
        TutorError: whatever `open_tutor` raises, once the client has left; until then it is every tool's answer.
    """
    from anyio.from_thread import start_blocking_portal

    opened: Future[ToolBox] = Future()
    with _claim_streams() as (source, sink):
        server = create_server(_wait_for(opened))  # imports the SDK, before another thread imports too
        with start_blocking_portal() as portal:
            talk = portal.start_task_soon(_serve, server, source, sink)
            try:
                tutor = open_tutor()
            except Exception as error:
                opened.set_exception(error)
                _listen(talk)
                raise
            try:
                opened.set_result(_fill_box(tutor))
                _listen(talk)
            finally:
                talk.cancel()
                tutor.close()


def _listen(talk: "Future[None]") -> None:
    """Waits until the client has left; awake twice a second, because a thread that sleeps may miss a Ctrl-C."""
    while not talk.done():
        wait([talk], timeout=0.5)
    talk.result()


def _fill_box(tutor: "Tutor") -> ToolBox:
    from tutor.frontends.api_metrics import Metrics
    from tutor.frontends.api_stream import AnswerDesk

    return ToolBox(tutor, SessionStore(), AnswerDesk(tutor, Metrics()))


def _wait_for(opened: "Future[ToolBox]") -> CallTool:
    """Calls tools once they are there; while the tutor is being opened a call waits."""

    async def call(name: str, arguments: Mapping[str, Any]) -> Reply:
        try:
            toolbox = await asyncio.shield(asyncio.wrap_future(opened))  # one call that is given up ends no other
        except Exception as error:  # noqa: BLE001 - whatever kept the tutor from opening is this tool's failure
            return tell_failure(name, error)
        return await toolbox.call(name, arguments)

    return call


async def _serve(server: "Server[Any]", source: TextIO, sink: TextIO) -> None:
    import anyio
    from mcp.server.stdio import stdio_server

    lines: Any = _read_lines(source)  # the SDK's own reader cannot be interrupted while it waits
    try:
        async with stdio_server(lines, anyio.wrap_file(sink)) as (incoming, outgoing):
            await server.run(incoming, outgoing, server.create_initialization_options())
    finally:
        task = asyncio.current_task()
        if task is not None and task.cancelling():  # Ctrl-C, whatever the SDK's own tasks have made of it
            raise asyncio.CancelledError


async def _read_lines(source: TextIO) -> AsyncIterator[str]:
    """The lines of a stream, read by a daemon thread, so that Ctrl-C does not have to wait for the next one."""
    loop, queue = asyncio.get_running_loop(), asyncio.Queue[str | None]()

    def read() -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended before the client did
            for line in source:
                loop.call_soon_threadsafe(queue.put_nowait, line)
            loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, name="mcp-input", daemon=True).start()
    while (line := await queue.get()) is not None:
        yield line


@contextmanager
def _claim_streams() -> Iterator[tuple[TextIO, TextIO]]:
    """Keeps the two streams for the protocol; for everybody else, input is empty and output is standard error."""
    sys.stdout.flush()
    wires = os.dup(0), os.dup(1)
    # closefd=False: the reading thread may still be at it when we leave
    source = open(wires[0], encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    sink = open(wires[1], "w", encoding="utf-8", newline="\n", closefd=False)  # noqa: SIM115
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    try:
        yield source, sink
    finally:
        sys.stdout.flush()
        os.dup2(wires[0], 0)
        os.dup2(wires[1], 1)
