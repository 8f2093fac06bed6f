"""What holds for every test: nobody's configuration, no network but loopback, no real weights unless marked.

The fixtures `sample_tutor` and `make_tutor` give tutors over three tiny lessons (tests/data/lessons) with a real
index, a hashing embedder and a scripted model or none.
"""

import ipaddress
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from langchain_core.language_models.chat_models import BaseChatModel

from fakes_core import SAMPLE_LESSONS, assemble, with_model
from tutor.embedding import SentenceEmbedder
from tutor.engine import Tutor
from tutor.models.local import LocalChatModel

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REAL_WEIGHTS = ("model", "browser", "soak")


@pytest.fixture(scope="session", autouse=True)
def _isolated_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No setting, configuration file or data of the person running the tests, and no model hub."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("TUTOR_")]:
            patch.delenv(name)
        patch.setenv("TUTOR_DATA", str(tmp_path_factory.mktemp("data")))
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        patch.setenv("HF_HUB_OFFLINE", "1")
        _refuse_network(patch)
        yield


@pytest.fixture(autouse=True)
def _own_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder for this test alone."""
    monkeypatch.setenv("TUTOR_DATA", str(tmp_path_factory.mktemp("data")))


@pytest.fixture(autouse=True)
def _no_real_weights(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Real weights cost seconds; a test that needs them says so by its mark."""
    if any(request.node.get_closest_marker(name) for name in REAL_WEIGHTS):
        return

    def refuse(self: Any, *args: Any, **options: Any) -> None:
        pytest.fail(f"{type(self).__name__} loads real weights: mark the test 'model'", pytrace=True)

    monkeypatch.setattr(LocalChatModel, "__init__", refuse)
    monkeypatch.setattr(SentenceEmbedder, "__init__", refuse)


def _refuse_network(patch: pytest.MonkeyPatch) -> None:
    """Lets sockets reach this machine only; a name that is not of this machine is not even looked up."""
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def check(address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if host and not _is_local(str(host)):
            raise OSError(f"the tests refuse connections to {host}")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(address)
        return connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(address)
        return connect_ex(self, address)

    def guarded_look_up(host: Any, *args: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name and not _is_local(name):
            raise socket.gaierror(socket.EAI_NONAME, f"the tests refuse to look up {name}")
        return look_up(host, *args, **options)

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", guarded_look_up)


def _is_local(host: str) -> bool:
    if host.lower() in ("localhost", socket.gethostname().lower()):
        return True
    try:
        address = ipaddress.ip_address(host.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


@pytest.fixture(scope="session")
def read_only_tutor(tmp_path_factory: pytest.TempPathFactory) -> Tutor:
    """The tutor behind the other fixtures; its index is built once and only read."""
    return assemble(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def make_tutor(read_only_tutor: Tutor) -> Callable[[BaseChatModel | None], Tutor]:
    """Makes tutors over the sample lessons, each with a model of its own."""
    return lambda model=None: with_model(read_only_tutor, model)


@pytest.fixture
def sample_tutor(read_only_tutor: Tutor) -> Tutor:
    """A tutor over the sample lessons that answers by quoting."""
    return with_model(read_only_tutor, None)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A copy of the sample lessons that a test may change."""
    folder = tmp_path / "lessons"
    folder.mkdir()
    for path in SAMPLE_LESSONS.glob("*.md"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """Chromium, for the tests of one file."""
    from staging import open_browser

    with open_browser() as opened:
        yield opened
