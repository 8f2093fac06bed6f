"""What a training run needs, as a small form with its estimate beside it.

Contract: `render_training(ledger, estimate)` takes a ledger of `web_ledger` and the result of
`Advisor.estimate_training()` and gives HTML in which every text is escaped. Whether training is right is not its
matter.
"""

from collections.abc import Mapping
from typing import Any

from tutor.frontends.web_advice import name_reference
from tutor.frontends.web_fields import (
    escape,
    render_entry,
    render_number,
    render_select,
    render_table,
    render_trouble,
    render_unit,
    show_number,
    write_edit,
)
from tutor.frontends.web_ledger import Ledger
from tutor.frontends.web_results import show_money

METHODS = (
    ("full_mixed", "full tuning, mixed precision"),
    ("full_bf16", "full tuning, pure bf16"),
    ("lora", "LoRA, 16-bit"),
    ("qlora_8bit", "QLoRA, 8-bit"),
    ("qlora_4bit", "QLoRA, 4-bit"),
)
SEQUENCES = (("short", "short texts"), ("long", "long texts"))
NUMBERS = (("parameters_billion", "Model size", "billion parameters"), ("tokens", "Training text", "tokens"))
OPTIONAL = (("passes", "Passes over it", ""), ("gpus", "H100 cards", ""))
FITS = {"yes": "fits", "tight": "tight: short texts, small batches", "no": "does not fit"}


def render_training(ledger: Ledger, estimate: Mapping[str, Any]) -> str:
    """Draws the form and the estimate."""
    given = ledger["training"]
    trouble = ledger["trouble"]
    numbers = "".join(_render_number(name, label, unit, given.get(name)) for name, label, unit in NUMBERS)
    options = "".join(_render_number(name, label, unit, estimate["input"].get(name)) for name, label, unit in OPTIONAL)
    choices = _render_choice("method", "Method", METHODS, given) + _render_choice(
        "sequence", "Length", SEQUENCES, given
    )
    message = render_trouble(trouble["message"]) if trouble.get("key", "").startswith("train-") else ""
    return (
        '<div class="training"><h3>What a training run needs</h3><p class="soft">Memory, compute and money of one run, '
        f'by published formulas.</p><div class="settings">{numbers}{choices}{options}</div>{message}'
        f"{_render_estimate(estimate)}</div>"
    )


def _render_number(name: str, label: str, unit: str, value: Any) -> str:
    field = render_number(f"train-{name}", write_edit({"do": "training", "name": name}), show_number(value))
    return render_entry(f"train-{name}", label, field + render_unit(unit))


def _render_choice(name: str, label: str, choices: tuple[tuple[str, str], ...], given: Mapping[str, Any]) -> str:
    edit, value = write_edit({"do": "training", "name": name}), str(given.get(name))
    return render_entry(f"train-{name}", label, render_select(f"train-{name}", edit, choices, value, ""))


def _render_estimate(estimate: Mapping[str, Any]) -> str:
    memory, cost, managed = estimate["memory_gb"], estimate["cost"], estimate["managed_cost"]
    unit = escape(estimate["currency"])
    hours, days = _show_least(estimate["gpu_hours"]), _show_least(estimate["days"])
    figures = [
        ("GPU memory", f"{memory['low']:g} to {memory['high']:g} GB; plan with {estimate['plan_gb']:g} GB"),
        (
            "Compute",
            f"{_show_power(estimate['flop'])} operations, {hours} H100 hours, {days} days",
        ),
        (
            "Own or rented cards",
            f"{show_money(cost['base'])} {unit} ({show_money(cost['low'])} to {show_money(cost['high'])})",
        ),
        (
            "As a managed service",
            f"{show_money(managed['base'])} {unit} ({show_money(managed['low'])} to {show_money(managed['high'])})",
        ),
    ]
    rows = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in figures)
    cards = [[f"{card['gb']} GB", escape(_say_fit(card))] for card in estimate["cards"]]
    table = render_table(["Card", "Does it fit?"], cards, "Common card sizes")
    warnings = "".join(f"<li>{escape(item['text'])}{_cite(item)}</li>" for item in estimate["warnings"])
    sources = ", ".join(
        dict.fromkeys(
            name_reference(key) for item in estimate["sources"].values() for key in item.get("references") or []
        )
    )
    told = f'<p class="soft">Formulas and prices: {escape(sources)}.</p>' if sources else ""
    return f'<dl class="numbers">{rows}</dl>{table}<ul class="warnings">{warnings}</ul>{told}'


def _show_power(value: float) -> str:
    """A large number as a power of ten."""
    digits, _, power = f"{value:.1e}".partition("e")
    return f"{digits} × 10<sup>{int(power)}</sup>"


def _show_least(value: float) -> str:
    """A figure that the estimate rounds to a tenth; what rounds to nothing is less than that."""
    return f"{value:,g}" if value else "under 0.1"


def _say_fit(card: Mapping[str, Any]) -> str:
    several = f" ({card['cards']} cards)" if card.get("cards", 1) != 1 else ""
    return f"{FITS.get(card['fits'], card['fits'])}{several}"


def _cite(item: Mapping[str, Any]) -> str:
    told = ", ".join([*(name_reference(key) for key in item.get("references") or []), str(item.get("date", ""))])
    return f' <span class="where">{escape(told)}</span>' if told else ""
