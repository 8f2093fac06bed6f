"""The calculator tab without a browser: what an edit does to a calculation, and how the result is shown."""

import json
from typing import Any

import pytest

from fakes import real_advisor
from markup import NASTY, check_harmless
from tutor.frontends.web_calculator import draw_ledger
from tutor.frontends.web_figures import render_inputs, spell
from tutor.frontends.web_ledger import Ledger, LedgerDesk, read_number
from tutor.frontends.web_results import announce_costs, render_results, show_money
from tutor.frontends.web_training import render_training


@pytest.fixture(scope="module")
def desk() -> LedgerDesk:
    return LedgerDesk(real_advisor())


@pytest.fixture(scope="module")
def opened(desk: LedgerDesk) -> Ledger:
    return desk.open()


def edit(desk: LedgerDesk, ledger: Ledger, **change: Any) -> Ledger:
    return desk.edit(ledger, [change])


def set_figure(desk: LedgerDesk, ledger: Ledger, name: str, place: str, value: str, approach: str = "") -> Ledger:
    return edit(desk, ledger, do="figure", approach=approach, name=name, place=place, value=value)


# --- edits


def test_it_opens_with_the_usual_approaches(opened: Ledger) -> None:
    assert opened["inputs"] == {"approaches": ["prompt_engineering", "rag", "peft"]}
    assert opened["focus"] in opened["result"]["approaches"]


def test_settings_take_numbers_as_people_write_them(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = edit(desk, opened, do="setting", name="requests_per_month", value="20,000")
    assert ledger["inputs"]["requests_per_month"] == 20000 and ledger["trouble"] == {}
    assert edit(desk, ledger, do="setting", name="requests_per_month", value="")["inputs"] == opened["inputs"]
    assert edit(desk, opened, do="setting", name="currency", value="CHF")["result"]["currency"] == "CHF"
    assert edit(desk, opened, do="setting", name="discount_rate_percent", value="2.5")["inputs"][
        "discount_rate_percent"
    ] == pytest.approx(2.5)


def test_a_refused_entry_changes_nothing_and_stays_as_it_was_typed(desk: LedgerDesk, opened: Ledger) -> None:
    wrong = edit(desk, opened, do="setting", name="horizon_months", value="a year")
    assert wrong["inputs"] == opened["inputs"] and "horizon_months" in wrong["trouble"]["message"]
    markup = check_harmless(render_inputs(wrong, real_advisor().names))
    assert ("value", "a year") in markup.attributes and ("role", "alert") in markup.attributes
    right = edit(desk, wrong, do="setting", name="horizon_months", value="24")
    assert right["drafts"] == {} and right["result"]["horizon_months"] == 24


def test_the_base_sets_all_three_ends_while_they_are_equal(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = set_figure(desk, opened, "hours_saved", "base", "20")
    assert ledger["inputs"]["inputs"]["hours_saved"] == {"low": 20, "base": 20, "high": 20}
    ledger = set_figure(desk, ledger, "hours_saved", "high", "50")
    assert ledger["inputs"]["inputs"]["hours_saved"] == {"low": 20, "base": 20, "high": 50}


def test_three_ends_may_be_entered_in_any_order(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = opened
    for place, value in (("low", "30"), ("base", "35"), ("high", "50")):
        ledger = set_figure(desk, ledger, "hours_saved", place, value)
    assert ledger["inputs"]["inputs"]["hours_saved"] == {"low": 30, "base": 35, "high": 50}
    assert ledger["drafts"] == {} and ledger["trouble"] == {}


def test_a_figure_of_one_approach_is_set_and_taken_back(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = set_figure(desk, opened, "hosting", "base", "10", "rag")
    assert ledger["result"]["figures"]["rag"]["hosting"]["from"] == "form"
    assert ledger["result"]["figures"]["peft"]["hosting"]["from"] == "default"
    back = set_figure(desk, ledger, "hosting", "base", "", "rag")
    assert back["result"]["figures"]["rag"]["hosting"]["from"] == "default"


def test_approaches_are_added_and_taken_away_but_never_the_last(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = edit(desk, opened, do="approach", approach="few_shot", value=True)
    assert ledger["inputs"]["approaches"] == ["prompt_engineering", "few_shot", "rag", "peft"]
    for name in list(ledger["inputs"]["approaches"]):
        ledger = edit(desk, ledger, do="approach", approach=name, value=False)
    assert ledger["inputs"]["approaches"] == ["peft"] and ledger["trouble"]


def test_a_link_restores_every_input(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = edit(desk, opened, do="setting", name="requests_per_month", value="20000")
    ledger = set_figure(desk, ledger, "hours_saved", "base", "12.5")
    ledger = edit(desk, ledger, do="approach", approach="distillation", value=True)
    again = edit(desk, desk.open(), do="load", token=ledger["token"])
    assert again["inputs"] == ledger["inputs"] and again["result"] == ledger["result"]


@pytest.mark.parametrize("token", ["", "abc", "1." + "A" * 9000, NASTY])
def test_a_broken_link_is_said_and_changes_nothing(desk: LedgerDesk, opened: Ledger, token: str) -> None:
    ledger = edit(desk, opened, do="load", token=token)
    assert ledger["inputs"] == opened["inputs"] and ledger["trouble"]["message"]
    check_harmless(render_inputs(ledger, real_advisor().names))


def test_a_case_brings_its_facts_and_the_approaches_that_were_recommended(desk: LedgerDesk, opened: Ledger) -> None:
    facts = {"requests_per_month": 8000, "labelled_examples": 300}
    ledger = edit(desk, opened, do="case", profile=facts, approaches=["distillation", "rag"])
    assert ledger["inputs"]["requests_per_month"] == 8000
    assert ledger["inputs"]["approaches"] == ["prompt_engineering", "rag", "peft", "distillation"]


@pytest.mark.parametrize(
    "change",
    [
        {"do": "case", "profile": {NASTY: 1}},
        {"do": "case", "profile": "x", "approaches": [[1]]},
        {"do": "figure", "name": NASTY, "place": "base", "value": "1"},
        {"do": "figure", "approach": NASTY, "name": "hosting", "place": "base", "value": "1"},
        {"do": "figure", "approach": "rag", "name": "hosting", "place": NASTY, "value": "1"},
        {"do": "setting", "name": NASTY, "value": NASTY},
        {"do": "approach", "approach": NASTY, "value": True},
        {"do": "training", "name": NASTY, "value": "1"},
        {"do": "training", "name": "tokens", "value": "-1"},
        {"do": "focus", "value": NASTY},
        {"do": "open", "approach": NASTY},
        {"do": {}},
        {},
    ],
)
def test_edits_of_the_wrong_shape_do_no_harm(desk: LedgerDesk, opened: Ledger, change: dict[str, Any]) -> None:
    before = json.dumps(opened, sort_keys=True)
    ledger = desk.edit(opened, [change])
    for part in draw_ledger(desk, ledger, real_advisor().names):
        check_harmless(part)
    assert json.dumps(opened, sort_keys=True) == before


def test_back_to_the_defaults_keeps_the_approaches(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = edit(desk, opened, do="approach", approach="ensemble", value=True)
    ledger = edit(desk, set_figure(desk, ledger, "hosting", "base", "5"), do="reset")
    assert ledger["inputs"] == {"approaches": ["prompt_engineering", "rag", "peft", "ensemble"]}


def test_numbers_are_read_and_everything_else_is_left_to_be_refused() -> None:
    assert [read_number(text) for text in ("20,000", "1 000", "2.5", "x")] == [20000, 1000, 2.5, "x"]


# --- how it looks


def test_the_form_shows_every_setting_and_the_figures_that_were_opened(desk: LedgerDesk, opened: Ledger) -> None:
    names = real_advisor().names
    shut = check_harmless(render_inputs(opened, names))
    ledger = edit(desk, opened, do="open", approach="rag")
    markup = check_harmless(render_inputs(ledger, names))
    ids = [value for name, value in markup.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    figures = opened["result"]["figures"]["rag"]
    assert {f"figure-rag.{name}-high" for name, row in figures.items() if row.get("group")} <= set(ids)
    assert not any(name == "id" and value.startswith("figure-rag.") for name, value in shut.attributes)
    assert {f"take-{name}" for name in names} <= set(ids)


def test_a_default_shows_its_source_and_date_and_an_entry_that_it_is_yours(desk: LedgerDesk, opened: Ledger) -> None:
    names = real_advisor().names
    ledger = edit(desk, opened, do="open", approach="rag")
    assert "2026-03" in check_harmless(render_inputs(ledger, names)).words
    yours = set_figure(desk, ledger, "vector_store", "base", "80", "rag")
    assert "entered by you" in check_harmless(render_inputs(yours, names)).words


def test_the_result_shows_each_approach_with_all_its_figures(opened: Ledger) -> None:
    words = check_harmless(render_results(opened)).words
    for row in opened["result"]["approaches"].values():
        figures = (row["npv"]["base"], *row["net_benefit"].values(), row["once"]["total"]["base"])
        assert all(show_money(value) in words for value in figures)
    for name in opened["result"]["simulation"]:
        if name in opened["result"]["approaches"]:
            assert show_money(opened["result"]["simulation"][name]["p90"]) in words


def test_crossings_and_break_evens_are_told(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = opened
    for name, value in (("new_revenue", "1500"), ("new_revenue", "3000")):
        ledger = set_figure(desk, ledger, name, "base", value, "rag")
    crossings = [item["net"]["month"] for item in ledger["result"]["crossovers"] if item["net"]["month"]]
    words = check_harmless(render_results(ledger)).words
    assert crossings and all(f"From month {month} on" in words for month in crossings)
    traffic = [item["requests_per_month"] for item in ledger["result"]["break_even"] if item["requests_per_month"]]
    assert all(f"{number:,}" in words for number in traffic)


def test_looking_closer_at_one_approach_changes_its_bars_only(desk: LedgerDesk, opened: Ledger) -> None:
    other = next(name for name in opened["result"]["approaches"] if name != opened["focus"])
    ledger = edit(desk, opened, do="focus", value=other)
    assert ledger["result"] is opened["result"]
    first = ledger["result"]["tornado"][other][0]["figure"]
    assert spell(first) in check_harmless(render_results(ledger)).words


def test_a_budget_that_does_not_pay_is_said(desk: LedgerDesk, opened: Ledger) -> None:
    ledger = edit(desk, opened, do="setting", name="budget_once", value="1")
    assert "budget" in check_harmless(render_results(ledger)).words


def test_the_training_estimate_follows_its_inputs(desk: LedgerDesk, opened: Ledger) -> None:
    small = check_harmless(render_training(opened, desk.estimate_training(opened))).words
    ledger = edit(desk, opened, do="training", name="parameters_billion", value="70")
    ledger = edit(desk, ledger, do="training", name="method", value="full_mixed")
    large = check_harmless(render_training(ledger, desk.estimate_training(ledger))).words
    assert small != large and f"{desk.estimate_training(ledger)['plan_gb']:g} GB" in large


def test_exports_come_from_the_link_and_a_wrong_one_gives_nothing(desk: LedgerDesk, opened: Ledger) -> None:
    assert desk.export(opened["token"], "csv").startswith("approach,")
    assert desk.export(opened["token"], "markdown").startswith("#")
    assert desk.export(opened["token"], "exe") == desk.export("nonsense", "csv") == ""


def test_amounts_are_short_and_missing_ones_a_dash() -> None:
    assert [show_money(value) for value in (-1234.56, 12.5, 0.0, None)] == ["−1,235", "12.50", "0", "–"]


def test_the_status_says_the_result_or_what_is_wrong(desk: LedgerDesk, opened: Ledger) -> None:
    assert "USD" in announce_costs(opened)
    wrong = edit(desk, opened, do="setting", name="horizon_months", value="x")
    assert "horizon_months" in announce_costs(wrong)
