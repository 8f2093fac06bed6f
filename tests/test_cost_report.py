"""The calculator's report on a terminal: it fits, leaves nothing needed out, and says what it leaves out."""

from typing import Any

import pytest

from fakes import real_advisor
from tutor.frontends.cost_report import describe_costs, describe_training

TRAINING = {"parameters_billion": 7, "tokens": 10**9, "method": "qlora_4bit", "passes": 2, "sequence": "long"}


def report(**inputs: Any) -> list[str]:
    return describe_costs(real_advisor().estimate_costs(inputs), 90)


@pytest.mark.parametrize("width", [80, 90, 120])
def test_the_tables_fit(width: int) -> None:
    lines = describe_costs(real_advisor().estimate_costs({"budget_once": 9000}), width)
    tables = lines[lines.index("") : lines.index("What it is made of (base figures):")]
    assert len(tables) > 30 and all(len(line) <= width for line in tables)


def test_what_is_nothing_is_left_out_and_what_never_pays_says_so() -> None:
    text = "\n".join(report(approaches=["prompt_engineering"], requests_per_month=1000))
    assert "hosting" not in text.partition("made of")[2].partition("What moves")[0]
    assert "never" in text and "No two of them change places" in text


def test_a_budget_is_judged_only_where_one_is_given() -> None:
    assert "In budget" not in "\n".join(report(approaches=["rag"]))
    assert "once: " in "\n".join(report(approaches=["rag"], budget_once=9000))


def test_places_are_told_with_their_traffic() -> None:
    rows = real_advisor().estimate_costs({"approaches": ["few_shot", "peft"]})["break_even"]
    traffic = f"{rows[0]['requests_per_month']:,} requests a month, PEFT"
    assert traffic in "\n".join(report(approaches=["few_shot", "peft"]))


def test_the_training_estimate_names_cards_money_and_warnings() -> None:
    result = real_advisor().estimate_training(TRAINING)
    text = "\n".join(describe_training(result, 80))
    assert f"{result['gpu_hours']:,} H100 hours" in text and "2 passes" in text and "long sequences" in text
    assert all(f"{card['gb']} GB" in text for card in result["cards"])
    assert all(warning["text"] in text for warning in result["warnings"])
