"""The commands of the model ladder: list, info, pull.

Contract: handlers as in `commands`. `list` shows what this machine can expect of each model; it times the bundled one,
once, when a person looks or `--measure` asks (about three seconds), and says which figures are measured. `info` also
reads a .gguf file and, with `--probe`, tries any model. `pull` is the only command that ever uses the network for
itself, and only when it is typed.
"""

import sys
from argparse import Namespace
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.errors import TutorError
from tutor.frontends.model_rows import describe_file, describe_model, make_row, show_size
from tutor.frontends.terminal import Terminal, show_result
from tutor.models.catalog import (
    BUNDLED,
    CatalogModel,
    describe_state,
    find_model,
    locate_model,
    pull_model,
    read_catalog,
)
from tutor.settings import Settings, find_home

if TYPE_CHECKING:
    from tutor.models.opening import Places
    from tutor.models.speed import Speed

MEASURE = "tutor models list --measure"
MEASURE_CONTEXT = 2048  # tokens; more than the text that is read for measuring


def models_list(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """The ladder, smallest first: what is installed, and what this machine can expect of each."""
    from tutor.models.machine import measure_free_memory

    ladder, free = read_ladder(), measure_free_memory()
    speeds = _find_speeds(ladder, options.measure, settings, terminal)
    rows = [describe_model(model, settings.data / "models", free, speeds.get(model.name)) for model in ladder]
    if settings.json:
        terminal.write_json(rows)
        return 0
    terminal.write_table([make_row(row) for row in rows])
    _explain(speeds, free, terminal)
    return 0


def models_info(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Everything known about one model of the ladder, a .gguf file or a server; what it can do with `--probe`."""
    from tutor.models.machine import measure_free_memory

    result: dict[str, Any] = {}
    path: Path | None = None
    if options.name.startswith(("http://", "https://")):
        result = {"name": options.name, "state": "server"}
    elif options.name.lower().endswith(".gguf") or "/" in options.name:
        path = Path(options.name).expanduser()
        result = {"name": path.name, "state": "file"}
    else:
        ladder = read_ladder()
        model = find_model(ladder, options.name)
        speed = _find_speeds(ladder, False, settings, None).get(model.name)
        result = describe_model(model, settings.data / "models", measure_free_memory(), speed)
        path = locate_model(model, settings.data / "models")
    if path is not None:
        result["file"] = describe_file(path)
    if options.probe:
        result["capabilities"] = _probe(options.name, settings, terminal)
    return show_result(result, settings.json, terminal)


def models_pull(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Fetches a model, showing first how large it is and under which licence."""
    from tutor.models.machine import judge_memory, measure_free_memory

    model = find_model(read_ladder(), options.name)
    terminal.note(
        f"{model.title}: {show_size(model.bytes)}, licence {model.licence}, needs {model.memory_gb} GB of memory"
    )
    free = measure_free_memory()
    if judge_memory(model.memory_gb, free) == "too large":
        terminal.warn(f"tutor: this machine has {free:.1f} GB of memory free; the model will hardly run here")
    path = pull_model(model, settings.data / "models", terminal.show_progress, options.trust)
    terminal.note(f"Use it with: tutor chat --model {model.name}")
    if settings.json:
        terminal.write_json({"name": model.name, "path": str(path)})
    else:
        terminal.write_line(str(path))
    return 0


def read_ladder() -> tuple[CatalogModel, ...]:
    """The ladder that comes with the tutor."""
    return read_catalog(find_home() / "corpus" / "knowledge" / "models.yaml")


def _find_speeds(
    ladder: tuple[CatalogModel, ...], measure: bool, settings: Settings, terminal: Terminal | None
) -> "dict[str, Speed]":
    """Speeds by name: measured here, the rest worked out from the bundled model's; {} when it was never timed."""
    from tutor.models.speed import SpeedBook, Weight, expect_speed

    book = SpeedBook(settings.data / "models" / "speed.json", settings.threads)
    known = book.read()
    curious = terminal is not None and not (settings.json or settings.quiet) and sys.stdout.isatty()
    for model in ladder:
        wanted = measure or (curious and model.name == BUNDLED and BUNDLED not in known)
        if terminal is not None and wanted and describe_state(model, settings.data / "models") == "installed":
            measured = _measure(model, settings, terminal)
            if measured is not None:
                known[model.name] = measured
                book.note(model.name, measured)
    first = ladder[0]
    if BUNDLED not in known or first.bytes is None:
        return known
    base, weight = known[BUNDLED], Weight(first.parameter_count, first.bytes)
    expected = {
        model.name: expect_speed(base, weight, Weight(model.parameter_count, model.bytes))
        for model in ladder
        if model.bytes
    }
    return {**expected, **known}


def _measure(model: CatalogModel, settings: Settings, terminal: Terminal) -> "Speed | None":
    """Times an installed model; a model that cannot run here is told about and stays without a figure."""
    from tutor.models.opening import open_model
    from tutor.models.speed import measure_speed

    terminal.note(f"measuring the speed of {model.name} on this machine …")
    try:
        opened = open_model(model.name, _describe_places(settings, MEASURE_CONTEXT))
        with closing(opened):
            if opened.model is None:
                terminal.note(f"not measured: {opened.note}")
                return None
            return measure_speed(opened.model, _read_probe().replies["speed"])
    except TutorError as error:
        terminal.note(f"not measured: {error}")
        return None


def _probe(spec: str, settings: Settings, terminal: Terminal) -> dict[str, Any]:
    from tutor.models.opening import open_model
    from tutor.models.probing import probe_model

    terminal.note("trying the model with four short questions …")
    with closing(open_model(spec, _describe_places(settings, settings.context))) as opened:
        opened.wait()
        if opened.model is None:
            return {"note": opened.note}
        return asdict(probe_model(opened.model, _read_probe()))


def _read_probe() -> Any:
    from tutor.prompting import read_prompt

    return read_prompt(find_home() / "prompts" / "probe.yaml")


def _describe_places(settings: Settings, context: int) -> "Places":
    from tutor.models.opening import Places

    catalog = find_home() / "corpus" / "knowledge" / "models.yaml"
    return Places(catalog, settings.data / "models", context, settings.threads, settings.endpoint_model)


def _explain(speeds: "Mapping[str, Speed]", free: float | None, terminal: Terminal) -> None:
    if not speeds:
        terminal.note(f"No speed was measured on this machine yet: '{MEASURE}' takes a few seconds.")
    elif any(speed.kind == "expected" for speed in speeds.values()):
        terminal.note(
            "Expected speeds are worked out from the measured one, within a factor of about two; "
            f"a busy machine measures low, '{MEASURE}' measures again."
        )
    if free is not None:
        terminal.note(f"Memory free now: {free:.1f} GB.")
    terminal.note(
        "Fetch one with 'tutor models pull NAME', use it with --model NAME. Any .gguf file or endpoint works too."
    )
