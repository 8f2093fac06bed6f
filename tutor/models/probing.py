"""Finds out by trying what an open model can do.

Contract: `learn_capabilities(opened, probe, cache)` gives the open model back with its capabilities: those it has,
those noted in `cache` for this very file, else those of a trial with the prompt file `probe` (four short answers). The
bundled model is known and never tried. A server that refuses a system role is asked without one from then on, one that
thinks aloud is asked not to. It does not know learners or lessons; what the trial says stands in prompts/probe.yaml.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langchain_core.messages import BaseMessage, HumanMessage

from tutor.errors import ModelBusy, ModelFailed, ModelMissing
from tutor.models.capabilities import Capabilities
from tutor.models.opening import OpenModel, Places, open_model
from tutor.prompting import FewShotPrompt, PromptFile

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer of the trial: its text, in how many pieces it came, and what came with it."""

    text: str
    pieces: int
    counted: bool
    thought: bool


def learn_capabilities(opened: OpenModel, probe: PromptFile, cache: Path | None = None) -> OpenModel:
    """Returns the open model with its capabilities filled in.

    Raises:
        ModelMissing, ModelFailed, ModelBusy: it cannot be asked at all.
    """
    if opened.model is None or opened.capabilities is not None:
        return opened
    key = _name_trial(getattr(opened.model, "path", None), opened.model, probe)
    noted = _read_cache(cache) if cache else {}
    if key and key in noted:
        with_notes = {**noted[key], "notes": tuple(noted[key]["notes"])}
        return replace(opened, capabilities=Capabilities(**with_notes))
    found = probe_model(opened.model, probe)
    if key and cache:
        _write_cache(cache, {**noted, key: asdict(found)})
    return replace(opened, capabilities=found)


def try_model(opened: OpenModel, probe: PromptFile, cache: Path | None = None) -> OpenModel:
    """As `learn_capabilities`, but a model that cannot be tried (a server that is down) is given back as it is.

    It counts as one that copies, and whoever asks it something hears why it does not answer.
    """
    try:
        return learn_capabilities(opened, probe, cache)
    except (ModelMissing, ModelFailed, ModelBusy):
        return opened


def open_tried(spec: str, places: Places, probe: PromptFile, cache: Path | None = None) -> OpenModel:
    """Opens a model, waits until it is loaded, and tries it.

    Raises:
        ModelMissing: it cannot be opened.
    """
    opened = open_model(spec, places)
    try:
        opened.wait()
        return try_model(opened, probe, cache)
    except BaseException:
        opened.close()
        raise


def probe_model(model: "BaseChatModel", probe: PromptFile) -> Capabilities:
    """Tries a model: one sentence to repeat, questions that need both of two notes, a
    conclusion from them, and the admission that they do not answer.

    Raises:
        ModelMissing, ModelFailed, ModelBusy: it cannot be asked at all.
    """
    told: Mapping[str, Any] = getattr(model, "describe", dict)()
    prompt, says, cues = FewShotPrompt(probe), probe.replies, probe.cues
    joins = prompt.render(notes=says["notes"].strip(), question=says["joins"])
    system, first = _ask_first(model, joins, probe.options)
    if first.thought and hasattr(model, "quiet"):
        first = _ask_quietly(model, joins, probe.options) or first
    copy = _ask(model, [HumanMessage(says["copy"].format(sentence=says["sentence"]))], probe.options)
    others = {
        name: _ask(model, prompt.render(notes=says["notes"].strip(), question=says[name]), probe.options).text
        for name in ("picks", "missing")
    }
    return Capabilities(
        context=told.get("context"),
        template=str(told.get("template", "")),
        accepts_system=bool(told.get("accepts_system", system)) and system,
        streams=max(first.pieces, copy.pieces) > 1,
        reports_usage=first.counted,
        copies=_squeeze(says["sentence"]) in _squeeze(copy.text),
        writes_freely=all(_matches(text, cues[name]) for name, text in {"joins": first.text, **others}.items()),
        thinks=bool(told.get("thinks")) or first.thought,
        notes=tuple(told.get("notes", ())),
    )


def _ask_first(model: "BaseChatModel", messages: list[BaseMessage], options: Mapping[str, Any]) -> tuple[bool, Reply]:
    """Asks with a system role, and without one where that is refused; says which of them it was."""
    try:
        return True, _ask(model, messages, options)
    except ModelFailed:
        if not hasattr(model, "folds_system"):
            raise
        model.folds_system = True
        return False, _ask(model, messages, options)


def _ask_quietly(model: Any, messages: list[BaseMessage], options: Mapping[str, Any]) -> Reply | None:
    """Asks once more without thinking; a server that does not know how to ask for that is left as it was."""
    model.quiet = True
    try:
        return _ask(model, messages, options)
    except ModelFailed:
        model.quiet = False
        return None


def _ask(model: "BaseChatModel", messages: list[BaseMessage], options: Mapping[str, Any]) -> Reply:
    text, pieces, counted, thought = "", 0, False, False
    for chunk in model.stream(messages, **options):
        text += chunk.text
        pieces += bool(chunk.text)
        counted = counted or bool(getattr(chunk, "usage_metadata", None))
        thought = thought or bool(chunk.response_metadata.get("thought"))
    return Reply(text.strip(), pieces, counted, thought)


def _squeeze(text: str) -> str:
    return " ".join(text.split()).strip(" .\"'“”").casefold()


def _matches(text: str, cues: Any) -> bool:
    return all(re.search(cue, text) for cue in cues)


def _name_trial(path: Path | None, model: Any, probe: PromptFile) -> str:
    """The same file, the same context and the same trial give the same name; "" for a server, which may change."""
    if path is None or not path.is_file():
        return ""
    state, context = path.stat(), model.describe().get("context")
    trial = hashlib.sha256(repr(probe.fields).encode()).hexdigest()[:12]
    return f"{path.name} {state.st_size} {state.st_mtime_ns} {context} {trial}"


def _read_cache(path: Path) -> dict[str, dict[str, Any]]:
    try:
        noted = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    fields = set(Capabilities.__dataclass_fields__)
    return {key: entry for key, entry in noted.items() if set(entry) == fields} if isinstance(noted, dict) else {}


def _write_cache(path: Path, noted: Mapping[str, Any]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(noted, indent=1), encoding="utf-8")
    except OSError:
        return  # a folder that cannot be written costs another trial next time
