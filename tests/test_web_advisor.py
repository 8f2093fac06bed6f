"""The advisor tab without a browser: what an edit does to a case, and that nothing a reader types becomes markup."""

import html
import json
import re
from typing import Any

import pytest

from fakes import LORA, real_advisor, sample_recommendation
from markup import NASTY, check_harmless
from tutor.frontends.web_advice import announce, name_reference, render_advice, render_ranking, say_confidence
from tutor.frontends.web_advisor import Office, draw_panels, draw_status
from tutor.frontends.web_case import MOST_EDITS, Case, CaseDesk, new_case, read_edits
from tutor.frontends.web_facts import render_facts
from tutor.frontends.web_fields import render_field, show_number
from tutor.frontends.web_walk import render_chart, render_tree, render_walk

WORDS = "We have 300 labelled replies, the tone is wrong, and we can spend $2,000."


@pytest.fixture(scope="module")
def desk() -> CaseDesk:
    return CaseDesk(real_advisor())


def edit(desk: CaseDesk, case: Case, **change: Any) -> Case:
    return desk.edit(case, [change])


# --- what was told


def test_a_description_gives_facts_with_their_words_and_advice(desk: CaseDesk) -> None:
    case = desk.describe(new_case(), WORDS)
    assert case["profile"]["labelled_examples"]["value"] == 300
    assert case["profile"]["labelled_examples"]["from"] in WORDS
    assert case["result"]["primary"] and edit(desk, case)["turn"] == case["turn"] + 1


def test_a_new_description_keeps_what_was_set_by_hand_and_drops_what_was_only_said(desk: CaseDesk) -> None:
    case = desk.describe(new_case(), WORDS)
    case = edit(desk, case, do="fact", field="knowledge_changes", value="weekly")
    case = desk.describe(case, "We want to sort mails into five classes.")
    assert case["profile"]["knowledge_changes"] == {"value": "weekly", "from": "form"}
    assert "labelled_examples" not in case["profile"]


def test_the_same_description_again_keeps_the_corrections(desk: CaseDesk) -> None:
    case = edit(desk, desk.describe(new_case(), WORDS), do="fact", field="labelled_examples", value="3,000")
    assert desk.describe(case, WORDS)["profile"]["labelled_examples"]["value"] == 3000


def test_an_empty_description_gives_no_advice(desk: CaseDesk) -> None:
    assert desk.describe(new_case(), "  ")["result"] is None


# --- edits


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("labelled_examples", "2k", 2000),
        ("labelled_examples", "3,000", 3000),
        ("budget_once", "500", 500),
        ("needs_sources", "yes", True),
        ("needs_sources", "no", False),
        ("hardware", "none", "none"),
        ("task", "other", "other"),
    ],
)
def test_every_kind_of_fact_can_be_entered(desk: CaseDesk, field: str, typed: str, value: Any) -> None:
    case = edit(desk, new_case(), do="fact", field=field, value=typed)
    assert case["trouble"] == {}
    assert case["profile"][field] == {"value": value, "from": "form"}


def test_an_edit_leaves_the_given_case_alone(desk: CaseDesk) -> None:
    case = desk.describe(new_case(), WORDS)
    before = json.dumps(case, sort_keys=True)
    edit(desk, case, do="fact", field="labelled_examples", value="9")
    edit(desk, case, do="flip", set={"labelled_examples": 9})
    assert json.dumps(case, sort_keys=True) == before


def test_a_fact_can_be_forgotten_and_the_last_one_takes_the_advice_with_it(desk: CaseDesk) -> None:
    case = edit(desk, new_case(), do="fact", field="failure", value="knowledge")
    assert case["result"]["primary"]
    assert edit(desk, case, do="fact", field="failure", value="")["profile"] == {}
    assert edit(desk, case, do="forget", field="failure")["result"] is None


def test_a_refused_entry_changes_nothing_and_is_shown_at_its_field(desk: CaseDesk) -> None:
    case = desk.describe(new_case(), WORDS)
    wrong = edit(desk, case, do="fact", field="labelled_examples", value="-5")
    assert wrong["profile"] == case["profile"] and wrong["trouble"]["field"] == "labelled_examples"
    shown = check_harmless(render_facts(desk.fields, wrong["profile"], wrong["trouble"]))
    assert ("value", "-5") in shown.attributes and ("role", "alert") in shown.attributes


@pytest.mark.parametrize(
    "change",
    [
        {"do": "fact", "field": NASTY, "value": NASTY},
        {"do": "fact"},
        {"do": "forget", "field": "nothing"},
        {"do": "flip", "set": {NASTY: [1]}},
        {"do": "flip", "set": "text"},
        {"do": "undo"},
        {"do": "answer", "node": "x", "option": "y"},
        {"do": ["a"]},
        {"do": None},
        {},
    ],
)
def test_edits_of_the_wrong_shape_do_no_harm(desk: CaseDesk, change: dict[str, Any]) -> None:
    case = desk.describe(new_case(), WORDS)
    changed = desk.edit(case, [change])
    assert changed["profile"] == case["profile"]
    office = Office(desk, real_advisor(), lambda _: None)
    for part in draw_panels(office, changed):
        check_harmless(part or "")


def test_messages_from_the_page_are_read_with_care() -> None:
    assert read_edits(None) == read_edits({"edits": 3}) == read_edits([]) == []
    assert read_edits({"edits": [{"do": "undo"}, "x", None]}) == [{"do": "undo"}]
    assert len(read_edits({"edits": [{}] * 500})) == MOST_EDITS


def test_what_would_change_the_advice_can_be_tried_and_put_back(desk: CaseDesk) -> None:
    case = desk.describe(new_case(), WORDS)
    flip = case["result"]["would_change"][0]
    tried = edit(desk, case, do="flip", set=flip["if"], words=flip["words"])
    assert tried["result"]["primary"] == flip["then"] and tried["changed"]
    back = edit(desk, tried, do="undo")
    assert back["profile"] == case["profile"] and back["result"] == case["result"] and back["changed"] is None


# --- the walk


def test_a_walk_ends_at_a_leaf_and_its_facts_can_be_used(desk: CaseDesk) -> None:
    case = new_case()
    for _ in range(60):
        question = desk.ask(case)["question"]
        if question is None:
            break
        last = next(option for option in question["options"] if option["id"] == "no")
        case = edit(desk, case, do="answer", node=question["node"], option=last["id"])
    step = desk.ask(case)
    assert step["leaf"] and len(case["trail"]) > 1
    assert len(edit(desk, case, do="back")["trail"]) == len(case["trail"]) - 1
    assert edit(desk, case, do="restart")["trail"] == []
    used = edit(desk, case, do="adopt")
    assert set(used["profile"]) == set(step["profile"]) and used["trail"] == []


def test_an_answer_to_a_question_that_is_no_longer_open_is_dropped(desk: CaseDesk) -> None:
    question = desk.ask(new_case())["question"]
    answer = {"do": "answer", "node": question["node"], "option": "no"}
    assert len(desk.edit(new_case(), [answer, answer])["trail"]) == 1


def test_other_facts_end_a_walk(desk: CaseDesk) -> None:
    question = desk.ask(new_case())["question"]
    case = edit(desk, new_case(), do="answer", node=question["node"], option="no")
    assert edit(desk, case, do="fact", field="failure", value="knowledge")["trail"] == []


# --- how it looks


def test_known_facts_stand_on_top_and_every_field_has_exactly_one_control(desk: CaseDesk) -> None:
    case = desk.describe(new_case(), WORDS)
    markup = check_harmless(render_facts(desk.fields, case["profile"], {}))
    ids = [value for name, value in markup.attributes if name == "id" and value.startswith("fact-")]
    assert sorted(ids) == sorted(f"fact-{entry['name']}" for entry in desk.fields)
    assert {f"fact-{name}" for name in case["profile"]} == set(ids[: len(case["profile"])])
    assert {e["field"] for e in markup.edits() if e["do"] == "forget"} == set(case["profile"])


def test_controls_take_what_they_show(desk: CaseDesk) -> None:
    by_name = {entry["name"]: entry for entry in desk.fields}
    assert 'value="3,000"' in render_field(by_name["labelled_examples"], 3000, "x")
    assert '<option value="no" selected>' in render_field(by_name["needs_sources"], False, "x")
    assert '<option value="weekly" selected>' in render_field(by_name["knowledge_changes"], "weekly", "x")
    assert [show_number(value) for value in (None, 0, 0.15, 1234.5, 1e13)] == [
        "", "0", "0.15", "1,234.5", "10,000,000,000,000",
    ]  # fmt: skip


def test_every_part_of_the_advice_is_shown_and_can_be_acted_upon(desk: CaseDesk) -> None:
    result = sample_recommendation() | {
        "wish": {"approach": "pretraining", "verdict": "ruled_out", "reason": "Too dear.", "instead": "Try PEFT."},
        "notices": [{"text": "Prices fell.", "date": "2026-02", "references": ["microsoft2026cost"]}],
        "assumptions": [{"field": "task", "words": "the task is stable"}],
    }
    markup = check_harmless(render_advice(result, desk.fields, "You tried: more data."))
    for part in ("fair", "Too dear.", "2026-02", "Microsoft 2026", "the task is stable", "You tried", "below 85 %"):
        assert part in markup.words
    done = {found["do"] for found in markup.edits()}
    assert done == {"undo", "read", "flip", "fact", "case"}
    flip = next(found for found in markup.edits() if found["do"] == "flip")
    assert flip["set"] == {"knowledge_changes": "weekly"}
    handed = next(found for found in markup.edits() if found["do"] == "case")
    assert handed["approaches"] == ["peft", "few_shot"] and handed["profile"]["labelled_examples"] == 5000


def test_all_ten_are_ranked_with_all_their_reasons(desk: CaseDesk) -> None:
    result = desk.describe(new_case(), WORDS)["result"]
    shown = check_harmless(render_ranking(result))
    assert shown.names.count("li") >= 10
    for entry in result["ranking"]:
        assert all(reason["text"] in shown.words for reason in entry["reasons"])


def test_text_of_any_origin_stays_text(desk: CaseDesk) -> None:
    reason = {"text": NASTY, "rule": NASTY, "sources": [{"source": NASTY, "section": NASTY}]}
    result = {
        "kind": NASTY,
        "primary": NASTY,
        "combine": [NASTY],
        "confidence": 0.5,
        "ranking": [{"approach": NASTY, "verdict": NASTY, "score": 0.5, "reasons": [reason, reason]}],
        "sequence": [{"approach": NASTY, "goal": NASTY, "move_on_when": NASTY}],
        "would_change": [{"if": {NASTY: NASTY}, "then": NASTY, "words": NASTY}],
        "missing": [{"field": "task", "question": NASTY, "matters": True}],
        "wish": {"approach": NASTY, "verdict": NASTY, "reason": NASTY, "instead": NASTY},
        "notices": [{"text": NASTY, "date": NASTY, "references": [NASTY]}],
        "assumptions": [{"field": NASTY, "words": NASTY}],
        "profile": {NASTY: {"value": NASTY, "from": NASTY}},
    }
    check_harmless(render_advice(result, desk.fields, NASTY))
    check_harmless(render_ranking(result))
    check_harmless(render_facts(desk.fields, {"task": {"value": NASTY, "from": NASTY}}, {}))
    option = {"id": NASTY, "label": NASTY, "facts": {}}
    question = {"node": NASTY, "ask": NASTY, "rule": NASTY, "options": [option]}
    check_harmless(render_walk({"question": question}, [{"ask": NASTY, "label": NASTY}], 2))
    check_harmless(render_walk({"question": None, "leaf": NASTY, "agrees": False, "why_not": NASTY}, [], 0))


@pytest.mark.parametrize("result", [None, {}, {"primary": None, "ranking": []}, {"primary": "rag", "ranking": [{}]}])
def test_a_thin_result_still_draws(desk: CaseDesk, result: dict[str, Any] | None) -> None:
    for part in (render_advice(result, desk.fields), render_ranking(result), announce(result)):
        check_harmless(part)


def test_the_chart_shows_every_rating_and_leads_from_a_mark_to_its_note() -> None:
    chart = real_advisor().chart()
    markup = check_harmless(render_chart(chart))
    assert all(cell["text"] in markup.words for row in chart["rows"] for cell in row["cells"].values())
    ids = {value for name, value in markup.attributes if name == "id"}
    targets = {value[1:] for name, value in markup.attributes if name == "href"}
    assert targets and targets <= ids


def test_the_tree_is_lit_only_with_a_case(desk: CaseDesk) -> None:
    assert render_tree("<svg></svg>", True) != render_tree("<svg></svg>", False)


def test_confidence_is_said_in_a_word() -> None:
    assert [say_confidence(value) for value in (0.95, 0.7, 0.5, 0.1, None)] == [
        "high", "fair", "low", "a best guess", "a best guess",
    ]  # fmt: skip


def test_references_read_like_citations() -> None:
    assert name_reference("openai2025sft") == "OpenAI 2025" and name_reference("odd key") == "odd key"


# --- drawing


def test_only_panels_that_were_opened_are_drawn(desk: CaseDesk) -> None:
    office = Office(desk, real_advisor(), lambda _: None)
    case = desk.describe(new_case(), WORDS)
    assert [part is not None for part in draw_panels(office, case)] == [True, True, *[False] * 4, True]
    shown = desk.edit(case, [{"do": "show", "panel": name} for name in ("ranking", "tree", "walk", "chart")])
    assert all(part is not None for part in draw_panels(office, shown))
    path = case["result"]["tree_path"]
    assert all(f'data-node="{html.escape(node)}"' in (draw_panels(office, shown)[3] or "") for node in path)


def test_a_passage_opens_at_its_section_and_closes_with_the_next_edit(desk: CaseDesk) -> None:
    office = Office(desk, real_advisor(), lambda source: LORA if source == LORA.source else None)
    section = f"{LORA.title} > What it costs"
    case = edit(desk, new_case(), do="read", source=LORA.source, section=section)
    sheet = draw_panels(office, case)[-1] or ""
    assert "fits on one GPU" in sheet and "frozen weights" in sheet and "one base can serve" not in sheet.lower()
    assert draw_panels(office, edit(desk, case, do="undo"))[-1] == ""
    lost = edit(desk, new_case(), do="read", source=NASTY, section=NASTY)
    check_harmless(draw_panels(office, lost)[-1] or "")


def test_the_status_says_the_advice_and_its_turn(desk: CaseDesk) -> None:
    case = desk.describe(new_case(), WORDS)
    assert "Advice:" in draw_status(case)
    assert re.search(r'data-turn="1"', draw_status(edit(desk, case, do="describe", text=WORDS)))
