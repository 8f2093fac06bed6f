"""The server process: takes the port, opens the tutor, serves, and stops cleanly.

Contract: `serve(open_tutor, settings)` returns when the server has been told to stop by SIGTERM; Ctrl-C raises
KeyboardInterrupt as everywhere. The port is taken before anything heavy is loaded, so that a busy port is known at
once; browsers that come while the tutor is loading wait. Open streams get two seconds to end. It does not know the
paths.
"""

import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from tutor.errors import PortBusy, SettingsInvalid
from tutor.frontends.api_limits import is_loopback
from tutor.settings import Settings

if TYPE_CHECKING:
    from tutor.engine import Tutor

GRACE_SECONDS = 2


def serve(open_tutor: Callable[[], "Tutor"], settings: Settings) -> None:
    """Serves until stopped. `open_tutor` builds the tutor; it is called after the port is ours.

    Raises:
        SettingsInvalid: an address that others can reach, without a key.
        PortBusy: the port is taken, or the address is not this machine's.
        TutorError: whatever `open_tutor` raises.
    """
    if not is_loopback(settings.host) and not settings.api_key:
        raise SettingsInvalid(
            f"'{settings.host}' can be reached by other machines: set an API key (TUTOR_API_KEY) first, "
            "or serve on 127.0.0.1"
        )
    with take_port(settings.host, settings.port) as listener, _stop_on_sigterm():
        tutor = open_tutor()
        try:
            _run(tutor, settings, listener)
        finally:
            tutor.close()


@contextmanager
def take_port(host: str, port: int) -> Iterator[socket.socket]:
    """A listening socket; port 0 lets the system choose.

    Raises:
        PortBusy: with what to do about it.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host.strip("[]"), port))
            listener.listen(128)
        except OSError as error:
            raise PortBusy(
                f"cannot serve on {host}:{port} ({error.strerror}); stop the other program or choose another port, "
                f"as in --port {port + 1 if port < 65535 else 7860}"
            ) from error
        yield listener


def _run(tutor: "Tutor", settings: Settings, listener: socket.socket) -> None:
    import uvicorn

    from tutor.frontends.api import create_app

    config = uvicorn.Config(
        create_app(tutor, settings),
        log_config=None,
        # Unexpected errors are logged by our own handler in one line; the server's own log has stack traces.
        log_level="info" if settings.debug else "critical",
        access_log=settings.debug,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        ws="none",
    )
    if not settings.quiet:
        name = f"[{settings.host}]" if ":" in settings.host else settings.host
        address = f"http://{name}:{listener.getsockname()[1]}"
        sys.stderr.write(f"The tutor is at {address}  (Ctrl-C stops it)\n")
        sys.stderr.flush()
    uvicorn.Server(config).run(sockets=[listener])


@contextmanager
def _stop_on_sigterm() -> Iterator[None]:
    """Turns SIGTERM into an orderly exit: the server stops first, then raises the signal again for us."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def leave(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(0)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
