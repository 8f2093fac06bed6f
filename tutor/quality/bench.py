"""The speed suite: how long a learner waits, measured whole-process on this machine.

Contract: `run_bench(settings)` returns milliseconds: importing the package, a cold `tutor ask` in a process of its
own, and warm: retrieval, first word, whole answer, a recommendation, the calculator, and the widget's share. One
machine, one run: compare ratios, not absolute figures. It changes nothing.
"""

import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any

from tutor.answers import read_answer
from tutor.app import open_advisor, open_tutor
from tutor.engine import Tutor
from tutor.quality.metrics import percentile
from tutor.quality.widget_speed import measure_widget
from tutor.session import Session
from tutor.settings import Settings

QUESTIONS = (
    "What is LoRA and how does it differ from prefix tuning?",
    "What is RAG?",
    "How many examples do I need for fine-tuning?",
    "When should I use distillation?",
    "What is prompt tuning?",
    "How does QLoRA save memory?",
    "What does an ensemble cost?",
    "What is continued pre-training?",
    "How do I write a few-shot prompt?",
    "What is a soft prompt?",
)
CASES = (
    "We have 5,000 labelled tickets and $2,000; the tone must be ours.",
    "Our prices change daily and every answer needs its source.",
    "The large model does it well but is too slow for 600,000 requests a month.",
)
ROUNDS = 20
COLD_RUNS = 2
BUSY = (0, 2)
FILLER = "The store keeps many small boxes on the shelf near the door. " * 30
WRITTEN = 40


def run_bench(settings: Settings) -> dict[str, Any]:
    """Measures everything; the index is built first, so that no figure includes it."""
    with closing(open_tutor(settings)) as tutor:
        warm = measure_warm(tutor, QUESTIONS)
        model = tutor.model_name
        speed = {f"beside_{busy}_busy_processes": measure_model(tutor, busy) for busy in BUSY}
    return {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "model": model,
        "import_tutor_ms": _time_process([sys.executable, "-c", "import tutor"], 3),
        "python_start_ms": _time_process([sys.executable, "-c", ""], 3),
        "cold_ask_ms": _time_process(
            [sys.executable, "-m", "tutor", *_repeat(settings), "ask", QUESTIONS[1]], COLD_RUNS
        ),
        "warm": warm,
        "advice": measure_advice(settings),
        "model_speed": speed,
        "widget": measure_widget(settings, QUESTIONS),
    }


def measure_advice(settings: Settings) -> dict[str, float]:
    """Milliseconds of a recommendation from words and of the calculator over all ten approaches, once loaded."""
    advisor = open_advisor(settings)
    for case in CASES:
        advisor.recommend(case)
    advised = [_time_call(lambda case=case: advisor.recommend(case)) for case in CASES * ROUNDS]  # type: ignore[misc]
    counted = [_time_call(lambda: advisor.estimate_costs({})) for _ in range(ROUNDS)]
    return {
        "recommend_ms_p50": percentile(advised, 50),
        "recommend_ms_p95": percentile(advised, 95),
        "costs_ms_p50": percentile(counted, 50),
    }


def measure_model(tutor: Tutor, busy: int) -> dict[str, float]:
    """Tokens per second of reading a prompt and of writing, with `busy` processes beside it that never rest."""
    model = tutor.steps.writer.model
    if model is None:
        return {}
    noise = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(busy)]
    try:
        started = time.perf_counter()
        first, written, read = 0.0, 0, 0
        for chunk in model.stream(f"{busy} {FILLER}", max_tokens=WRITTEN, temperature=0.0):
            counted = chunk.usage_metadata
            read += counted["input_tokens"] if counted else 0
            if chunk.text:
                first = first or time.perf_counter() - started
                written += 1
        rest = time.perf_counter() - started - first
    finally:
        for process in noise:
            process.kill()
            process.wait()
    return {"read_tokens_per_s": round(read / first, 1), "written_tokens_per_s": round((written - 1) / rest, 1)}


def measure_warm(tutor: Tutor, questions: Sequence[str]) -> dict[str, Any]:
    """Asks every question once in a session of its own, after one that is not counted."""
    read_answer(tutor.ask(Session(), questions[0]))
    answers = [read_answer(tutor.ask(Session(), question)) for question in questions]
    written = [answer for answer in answers if answer.usage.completion]
    return {
        "questions": len(answers),
        "retrieval_ms_p50": percentile([answer.timings.retrieval for answer in answers], 50),
        "retrieval_ms_p95": percentile([answer.timings.retrieval for answer in answers], 95),
        "first_word_ms_p50": percentile([answer.timings.first_token for answer in answers], 50),
        "first_word_ms_p95": percentile([answer.timings.first_token for answer in answers], 95),
        "whole_answer_ms_p50": percentile([answer.timings.total for answer in answers], 50),
        "whole_answer_ms_p95": percentile([answer.timings.total for answer in answers], 95),
        "prompt_tokens_p50": percentile([answer.usage.prompt for answer in written], 50),
        "prompt_tokens_cached_p50": percentile([answer.usage.prompt_cached for answer in written], 50),
    }


def _repeat(settings: Settings) -> list[str]:
    """The options that make a child process use the same index and model."""
    corpus = [part for folder in settings.corpus for part in ("--corpus", str(folder))]
    return [*corpus, "--index", str(settings.index), "--model", settings.model, "--quiet"]


def _time_call(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


def _time_process(command: Sequence[str], runs: int) -> float:
    """The fastest of several runs, in milliseconds; the fastest suffers least from other work on the machine."""
    best = float("inf")
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        best = min(best, time.perf_counter() - started)
    return round(best * 1000, 1)
