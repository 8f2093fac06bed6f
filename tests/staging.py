"""A real server with a scripted tutor, sites of somebody else, and Chromium, for the tests that look at a page.

`serve_tutor` and `serve_site` give addresses on loopback; `open_browser` gives a browser in which names ending in
`.example` lead to this machine. A site is a table of paths: what is there, and with which headers.
"""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, Error, Frame, Page, sync_playwright

from fakes import ScriptedTutor
from tutor.frontends.api import create_app
from tutor.frontends.api_server import take_port
from tutor.settings import read_settings

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
FLAGS += ["--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP *.example 127.0.0.1"]
Site = Mapping[str, tuple[str, Mapping[str, str]]]


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Chromium; without one the tests are skipped here and fail in CI."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with sync_playwright() as playwright:
        try:
            launched = playwright.chromium.launch(executable_path=found, args=FLAGS)
        except Error as error:
            reason = f"NO BROWSER TESTS: no Chromium found ({str(error).splitlines()[0]}); install Debian's 'chromium'"
            if os.environ.get("CI"):
                pytest.fail(reason)
            pytest.skip(reason)
        yield launched
        launched.close()


@contextmanager
def serve_tutor(tutor: ScriptedTutor, port: int = 0, **settings: Any) -> Iterator[str]:
    """The whole application on a port of its own. Yields its address."""
    with take_port("127.0.0.1", port) as listener:
        taken = listener.getsockname()[1]
        app = create_app(tutor, read_settings(port=taken, **settings))  # type: ignore[arg-type]
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", ws="none", timeout_graceful_shutdown=1))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        assert wait_for(lambda: server.started, 20)
        yield f"http://127.0.0.1:{taken}"
        server.should_exit = True
        thread.join(8)


@contextmanager
def serve_site(site: Site) -> Iterator[int]:
    """A site of somebody else; the table may grow while it is served. Yields its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            text, headers = site.get(self.path.partition("?")[0], ("", {}))
            self.send_response(200 if text else 404)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()


def wait_for(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Whether something became true in time."""
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    return condition()


def find_barriers(place: Page | Frame) -> list[str]:
    """What axe-core finds with all its rules, best practice included: "rule: element", empty when there is nothing."""
    place.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    # The size of targets is part of WCAG 2.2 AA, but has to be switched on.
    options = {"iframes": False, "resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
    found = place.evaluate("options => axe.run(document, options)", options)
    return [f"{rule['id']}: {node['target']} {node['any']}" for rule in found["violations"] for node in rule["nodes"]]
