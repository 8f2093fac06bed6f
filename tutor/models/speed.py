"""How fast models read and write on this machine: measured for those at hand, expected for the others.

Contract: `measure_speed(model, text)` times one installed model; `SpeedBook` keeps the figures in a file, each under
the processor and the version of llama.cpp it was measured with; `expect_speed` works out another model's from them. It
does not know which models there are.
"""

import importlib.metadata
import json
import math
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from tutor.errors import ModelFailed
from tutor.models.machine import name_processor

if TYPE_CHECKING:
    from langchain_core.language_models.chat_models import BaseChatModel

ANSWER_READ, ANSWER_WRITTEN = 400, 120  # tokens of a typical answer: notes and question not yet read, text written
MEASURE_READ, MEASURE_WRITTEN = 600, 64


@dataclass(frozen=True, slots=True)
class Speed:
    """Tokens a second of reading a prompt and of writing; `kind` is "measured" or "expected"."""

    reading: float
    writing: float
    kind: str

    @property
    def answer_seconds(self) -> float:
        """Seconds for a typical answer: 400 new tokens read, 120 written."""
        return ANSWER_READ / self.reading + ANSWER_WRITTEN / self.writing


@dataclass(frozen=True, slots=True)
class Weight:
    """What makes a model slow: how many parameters compute, how many bytes they take."""

    parameters: float
    bytes: float


def expect_speed(known: Speed, of: Weight, other: Weight) -> Speed:
    """Works out a model's speed from a measured one's.

        writing = measured writing x measured bytes / other bytes             (each token reads all weights from memory)
        reading = measured reading x measured parameters / other parameters   (each token is so many multiplications)

    The limits: it holds within a factor of about two. The small model's every step has a fixed cost that a large
    one's does not feel (the large one is faster than expected), and its weights may partly stay in the processor's
    cache (then it is slower). Other quantisations compute at other rates: Q4_0, Q4_K and Q8_0 have faster code for
    reading than the bundled Q4_1. A mixture of experts reads only a part of its file and is far faster. Memory that
    is short makes everything slower than any figure here, and a machine that is busy meanwhile measures low.
    """
    return Speed(
        reading=known.reading * of.parameters / other.parameters,
        writing=known.writing * of.bytes / other.bytes,
        kind="expected",
    )


def measure_speed(model: "BaseChatModel", text: str) -> Speed:
    """Times a loaded local model: a prompt of about 600 tokens (`text` as often as it takes), then 64 of writing.

    Raises:
        ModelMissing, ModelFailed, ModelBusy; ModelFailed also when it wrote next to nothing.
    """
    next(iter(model.stream(text, max_tokens=1)))  # loaded, awake, and with nothing of the prompt below in its cache
    repeated = " ".join([text] * (MEASURE_READ // len(text.split())))
    times: list[float] = []
    prompt, began = 0, time.perf_counter()
    stream = model.stream(repeated, max_tokens=MEASURE_WRITTEN)
    with closing(cast(Any, stream)):
        for chunk in stream:
            usage = getattr(chunk, "usage_metadata", None) or {}
            if usage.get("input_tokens"):
                prompt, began = usage["input_tokens"], time.perf_counter()
            elif chunk.text:
                times.append(time.perf_counter())
    if len(times) < 8 or not prompt:
        raise ModelFailed("the model wrote too little to be timed; its speed stays unknown")
    return Speed(prompt / (times[0] - began), (len(times) - 1) / (times[-1] - times[0]), "measured")


class SpeedBook:
    """The figures measured on this machine, by model name, in one file."""

    def __init__(self, path: Path, threads: int) -> None:
        self._path = path
        self._machine = f"{name_processor()}, llama-cpp-python {find_version()}, threads {threads or 'all'}"

    def read(self) -> dict[str, Speed]:
        """What was measured with this processor and this llama.cpp; another's figures do not count."""
        return dict(self._read_all().get(self._machine, {}))

    def note(self, name: str, speed: Speed) -> None:
        """Keeps a figure; a folder that cannot be written means measuring again next time."""
        everything = self._read_all()
        everything.setdefault(self._machine, {})[name] = speed
        content = {
            machine: {key: asdict(value) for key, value in noted.items()} for machine, noted in everything.items()
        }
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(content, indent=1), encoding="utf-8")
        except OSError:
            return

    def _read_all(self) -> dict[str, dict[str, Speed]]:
        try:
            noted = json.loads(self._path.read_text(encoding="utf-8"))
            return {
                machine: {name: _read_speed(entry) for name, entry in entries.items()}
                for machine, entries in noted.items()
            }
        except (OSError, ValueError, AttributeError, KeyError, TypeError):
            return {}  # not there, or not ours: measured again


def _read_speed(entry: Any) -> Speed:
    speed = Speed(float(entry["reading"]), float(entry["writing"]), "measured")
    if not (0 < speed.reading < math.inf and 0 < speed.writing < math.inf):
        raise ValueError("no speed")
    return speed


def find_version() -> str:
    """The version of llama.cpp's wrapper, or "" when it is not installed."""
    try:
        return importlib.metadata.version("llama-cpp-python")
    except importlib.metadata.PackageNotFoundError:
        return ""
