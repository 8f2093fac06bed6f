"""What a training run needs: GPU memory, compute, money and days, from the size of the model and of the data.

Contract: `estimate_training(raw, defaults)` takes a JSON object and the content of `costs.yaml`, whose part `training`
holds every factor with its source, and returns estimates or raises `ProfileInvalid` naming the field. Memory: GB per
billion parameters by method (LLaMA-Factory README, 2025; ranges of lesson 17). Compute: operations = 6 x parameters x
tokens; hours = operations / (3.5e14 a second x 3,600), a rate derived from nanochat (2025). It does not know whether
training is the right thing to do.

    {"parameters_billion": 7, "tokens": 1000000000, "passes": 1, "method": "qlora_4bit", "sequence": "short",
     "gpus": 1, "gpu_price": {"low": 2, "base": 3, "high": 5}, "managed_price": 2, "currency": "USD"}
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Any

from tutor.advice.amounts import read_amount, read_count, read_span
from tutor.advice.cost_input import read_currency, read_default
from tutor.advice.money import DIGITS, PLACES, Span
from tutor.errors import ProfileInvalid

KEYS = (
    *("parameters_billion", "tokens", "passes", "method", "sequence"),
    *("gpus", "gpu_price", "managed_price", "currency"),
)
SEQUENCES = ("short", "long")
MOST_PARAMETERS = 10**5  # billions
MOST_TOKENS = 10**15
MOST_PASSES = 1000
MOST_GPUS = 10**6
BILLION = 10**9
MILLION = 10**6
TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Run:
    """A checked input: one training run."""

    size: Decimal  # billions of parameters
    tokens: int
    passes: int
    method: str
    is_long: bool
    gpus: int
    gpu_price: Span  # per H100 hour
    managed_price: Span  # per million tokens trained on


def estimate_training(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return memory in GB, operations, H100 hours, money and days of one run, with warnings and sources.

    `memory_gb` is the planning range, `plan_gb` the figure to plan with (the upper end for long sequences, and never
    below the published table). `cards` says for each common card whether the run fits: "yes" where even the range's
    end and the measured runs do, "tight" where only the plan does, else "no".
    Raises `ProfileInvalid`.
    """
    figures = defaults["training"]
    with localcontext() as context:
        context.prec = DIGITS
        run = _read_run(raw, figures)
        memory = _estimate_memory(run, figures)
        return {
            "input": {
                "parameters_billion": float(run.size),
                **{"tokens": run.tokens, "passes": run.passes, "method": run.method, "gpus": run.gpus},
                "sequence": SEQUENCES[run.is_long],
            },
            "currency": read_currency(raw, defaults),
            "method_name": figures["methods"][run.method]["name"],
            **memory,
            **_estimate_compute(run, figures),
            "warnings": _list_warnings(run, memory, figures),
            "sources": _list_sources(run.method, figures),
        }


def _read_run(raw: Mapping[str, Any], figures: Mapping[str, Any]) -> Run:
    if not isinstance(raw, Mapping):
        raise ProfileInvalid("A training estimate takes a JSON object with parameters_billion, tokens and method.")
    unknown = [str(key) for key in raw if key not in KEYS]
    if unknown:
        raise ProfileInvalid(f"Unknown field {unknown[0]!r} in the training estimate. Known fields: {', '.join(KEYS)}.")
    for name in ("parameters_billion", "tokens"):
        if name not in raw:
            raise ProfileInvalid(f"{name} is missing; the estimate needs the size of the model and of the data.")
    size = read_amount("parameters_billion", raw["parameters_billion"], MOST_PARAMETERS)
    if size <= 0:
        raise ProfileInvalid("parameters_billion is 0; give the size of the model in billions, such as 7 or 0.5.")
    prices = {
        name: read_span(name, raw[name], figures[name]["most"]) if name in raw else read_default(name, figures[name])
        for name in ("gpu_price", "managed_price")
    }
    return Run(
        size=size,
        tokens=read_count("tokens", raw["tokens"], 1, MOST_TOKENS),
        passes=read_count("passes", raw.get("passes", 1), 1, MOST_PASSES),
        method=_read_choice(raw, "method", tuple(figures["methods"]), "qlora_4bit"),
        is_long=_read_choice(raw, "sequence", SEQUENCES, "short") == "long",
        gpus=read_count("gpus", raw.get("gpus", 1), 1, MOST_GPUS),
        **prices,
    )


def _read_choice(raw: Mapping[str, Any], name: str, choices: tuple[str, ...], default: str) -> str:
    value = raw.get(name, default)
    if not isinstance(value, str) or value not in choices:
        raise ProfileInvalid(f"{name} is {value!r}; give one of {', '.join(choices)}.")
    return value


def _estimate_memory(run: Run, figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return the range, the published estimate and what fits on which card."""
    method = figures["methods"][run.method]
    low, high = (run.size * Decimal(str(method[end])) for end in ("low", "high"))
    printed = dict(zip(figures["table_sizes"]["value"], method["table"], strict=True))
    published = Decimal(printed[int(run.size)]) if run.size in printed else run.size * Decimal(str(method["rule"]))
    plan = max(high if run.is_long else low, published)
    measured = [row for row in figures["measured"] if _is_near(row, run.method, run.size)]
    worst = max(plan, high, *(Decimal(str(row["gb"])) for row in measured))
    return {
        "memory_gb": {"low": _show_tenth(low), "high": _show_tenth(high)},
        "published_gb": {"gb": _show_tenth(published), "from": "table" if run.size in printed else "rule"},
        "plan_gb": _show_tenth(plan),
        "cards": [_try_card(card, plan, worst) for card in figures["cards"]["value"]],
        "measured": [{**row, "date": str(row["date"])} for row in measured],
    }


def _try_card(card: int, plan: Decimal, worst: Decimal) -> dict[str, Any]:
    fits = "yes" if worst <= card else "tight" if plan <= card else "no"
    return {"gb": card, "fits": fits, "cards": math.ceil(plan / card)}


def _is_near(row: Mapping[str, Any], method: str, size: Decimal) -> bool:
    """Whether a measurement is of this method and of a model of about this size (within a quarter)."""
    return bool(row["method"] == method and abs(size - row["parameters_billion"]) * 4 <= row["parameters_billion"])


def _estimate_compute(run: Run, figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return operations, H100 hours, days and money of one clean run, and what a managed service would ask."""
    seen = run.tokens * run.passes
    operations = figures["flop_per_parameter_and_token"]["value"] * run.size * BILLION * seen
    hours = operations / (figures["flop_per_second"]["value"] * 3600)
    clean = run.gpu_price.times(hours)
    return {
        "flop": float(operations),
        "gpu_hours": _show_tenth(hours),
        "days": _show_tenth(hours / 24 / run.gpus),
        "cost": clean.show(),
        # The final run is reportedly a small share of all development spending: an order of magnitude, no more.
        "cost_with_development": clean.times(1 / Decimal(str(figures["final_run_share"]["value"]))).show(),
        "managed_cost": run.managed_price.times(Decimal(seen) / MILLION).show(),
    }


def _list_warnings(run: Run, memory: Mapping[str, Any], figures: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the warnings that hold for this run, each with its date and references."""
    holds = {
        "clean_run": True,
        "adapter_compute": not run.method.startswith("full"),
        "measured_above": any(row["gb"] > memory["memory_gb"]["high"] for row in memory["measured"]),
        "several_cards": all(card["fits"] == "no" for card in memory["cards"]),
        "other_cards": True,
    }
    return [
        {
            "id": name,
            "text": warning["text"],
            "date": str(warning["date"]),
            "references": list(warning["references"]),
        }
        for name, warning in figures["warnings"].items()
        if holds[name]
    ]


def _list_sources(method: str, figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return the factors behind the estimate, each with value, unit, date and references."""
    plain = ("flop_per_parameter_and_token", "flop_per_second", "gpu_price", "managed_price", "final_run_share")
    rows = {**{name: figures[name] for name in (*plain, "cards")}, "memory": figures["methods"][method]}
    keys = ("value", *PLACES, "rule", "unit", "note")
    return {
        name: {
            **{key: row[key] for key in keys if key in row},
            "date": str(row["date"]),
            "references": list(row["references"]),
            "assumed": bool(row.get("reading")),
        }
        for name, row in rows.items()
    }


def _show_tenth(amount: Decimal) -> float:
    """Return a number rounded half up to one decimal."""
    return float(amount.quantize(TENTH, rounding=ROUND_HALF_UP))
