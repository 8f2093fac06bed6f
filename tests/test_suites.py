"""The suites: questions put to a tutor over the sample lessons, and every figure counted by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from tutor.engine import Tutor
from tutor.errors import UsageError
from tutor.quality.abstention_figures import draw_point, measure_abstention
from tutor.quality.answer_figures import is_on_target, judge, measure_answers, names_missing
from tutor.quality.outcomes import Outcome, ask_all, find_all, is_under, names_document
from tutor.quality.question_file import read_questions
from tutor.quality.retrieval_figures import measure_retrieval, rank_lesson, rank_section
from tutor.quality.sets import Plan, QuestionSet, choose_sets
from tutor.quality.suites import run_suite
from tutor.quality.support import Connectives, carries, check_statements, read_connectives, split_blocks
from tutor.quality.technique_figures import compare_techniques, pool
from tutor.quality.tool_figures import compare_arguments, is_same, measure_tools
from tutor.retrieval import TECHNIQUES
from tutor.settings import read_settings
from tutor.types import Answer, Chunk, Citation, Passage, ToolCall

SOURCE = """# Wheels

## Prices

A wheel costs 40 EUR. It does not rust.

| Part | Price |
|---|---|
| Hub | 12 EUR |
"""
CITED = Citation(1, "a.md", "Wheels > Prices", "A wheel costs 40 EUR.", 0.9)


def make_question(**fields) -> dict:
    given = {"id": "q", "question": "What does a wheel cost?", "kind": "plain", "split": "test", "lang": "en"}
    empty = {"lessons": [], "sections": [], "facts": [], "forbidden": [], "history": []}
    return {**given, **empty, "missing": "", "tool": None, "contradiction": False, **fields}


def make_outcome(answer: Answer, passages: tuple[Passage, ...] = (), measured: float = 0.0, **fields) -> Outcome:
    return Outcome(make_question(**fields), passages, measured, answer, "set")


def make_passage(source: str, section: str) -> Passage:
    return Passage(Chunk(f"{source}{section}", source, section, "text", "", 0), 0.5)


def write(folder: Path, text: str) -> Path:
    path = folder / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    return path


# --- question files and sets ---


def test_a_set_of_ones_own_gets_its_defaults(tmp_path: Path) -> None:
    text = "- {question: What is it, lessons: a.md, facts: [[12], one]}\n- {id: b, question: Who is it}\n"
    first, second = read_questions(write(tmp_path, text))
    assert (first["id"], first["kind"], first["lang"], first["split"]) == ("1", "plain", "en", "test")
    assert (first["lessons"], first["facts"], first["history"]) == (["a.md"], [["12"], ["one"]], [])
    assert second["kind"] == "off_topic"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("- {id: x, question: What is it, kind: magic}", "kind"),
        ("- {id: x, question: What is it, kind: plain}", "lessons"),
        ("- {id: x, question: What is it, split: half}", "split"),
        ("- {id: x, question: What is it, facts: 5}", "facts"),
        ("- {id: x, question: What is it, lessons: [[a]]}", "lessons"),
        ("- {id: x, question: What is it, history: [{role: me}]}", "history"),
        ("- {id: x, question: What is it, kind: costs, tool: yes}", "tool"),
        ("- {id: x}", "question 1"),
        ("- {id: x, question: What is it}\n- {id: x, question: Who is it}", "two questions"),
        ("", "holds no questions"),
    ],
)
def test_a_slip_in_a_set_is_named(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(UsageError, match=named):
        read_questions(write(tmp_path, text))


def test_a_tool_question_knows_its_tool(tmp_path: Path) -> None:
    (question,) = read_questions(write(tmp_path, "- {id: x, question: What now, kind: advice}"))
    assert question["tool"] == {"name": "recommend_customization", "arguments": {}}


def test_a_corpus_that_is_not_ours_has_an_index_of_its_own(tmp_path: Path) -> None:
    plan = Plan(questions=write(tmp_path, "- {id: x, question: What is it}"))
    settings = read_settings(corpus=(tmp_path,), data=tmp_path / "data")
    (chosen,) = choose_sets(plan, settings)
    assert chosen.settings.index.is_relative_to(tmp_path / "data")
    assert chosen.name == "mine"
    named = read_settings(corpus=(tmp_path,), index=tmp_path / "here")
    assert choose_sets(plan, named)[0].settings.index == tmp_path / "here"
    over_the_course = read_settings(data=tmp_path / "data")
    assert choose_sets(plan, over_the_course)[0].settings.index == over_the_course.index


def test_our_own_sets_are_chosen_by_name(tmp_path: Path) -> None:
    settings = read_settings(data=tmp_path)
    assert [chosen.name for chosen in choose_sets(Plan(over="course"), settings)] == ["course"]
    (handbook,) = choose_sets(Plan(over="handbook"), settings)
    assert handbook.settings.index.is_relative_to(tmp_path)
    assert handbook.settings.corpus != settings.corpus
    assert choose_sets(Plan(), settings)[0].settings.index == settings.index


@pytest.mark.parametrize(
    ("name", "plan"),
    [
        ("retrieval", Plan(over="moon")),
        ("retrieval", Plan(over="course", questions=Path("mine.yaml"))),
        ("advice", Plan(over="course")),
        ("retrieval", Plan(plain=3)),
        ("magic", Plan()),
    ],
)
def test_a_run_that_contradicts_itself_is_refused(name: str, plan: Plan) -> None:
    with pytest.raises(UsageError):
        run_suite(name, read_settings(), None, plan)


# --- retrieval ---


def test_documents_and_headings_are_matched() -> None:
    assert names_document("notes/a.md", ["a.md"])
    assert not names_document("ba.md", ["a.md"])
    assert is_under("Wheels > **Prices**", ["prices"])
    assert not is_under("Wheels > Prices", ["Price"])


def test_ranks_of_documents_and_sections() -> None:
    found = (make_passage("b.md", "X"), make_passage("a.md", "W > Y"), make_passage("a.md", "W > Z"))
    outcome = make_outcome(Answer("answer", ""), found, lessons=["a.md"], sections=["Z"], facts=[["one"]])
    assert (rank_lesson(outcome), rank_section(outcome)) == (2, 3)
    report = measure_retrieval([outcome, make_outcome(Answer("abstain", ""), found, kind="off_topic")])
    assert report["questions"] == 1
    assert [report["lessons"][f"recall_at_{depth}"]["hits"] for depth in (1, 3, 5)] == [0, 1, 1]
    assert report["sections"]["mrr"]["mean"] == pytest.approx(1 / 3, abs=1e-4)
    assert report["by_kind"]["plain"]["total"] == 1
    assert report["misses"] == []


# --- support ---


def test_an_answer_falls_into_statements() -> None:
    table = "| A | B |\n|---|---|\n| c [5] | d |"
    text = f"One [1]. Two words. Still\ntwo [2].\n\n- an item [3]\n> said\n> and denied [4].\n\n{table}"
    statements = [statement for block in split_blocks(text) for statement in block]
    assert [cited for _, cited in statements] == [(1,), (), (2,), (3,), (4,), (5,)]
    assert statements[4][0] == "said and denied."


@pytest.mark.parametrize(
    ("text", "supported"),
    [
        ("A wheel costs **40 EUR** [1].", [True]),
        ("The wheel costs 40 EUR [1].", [True]),
        ("A wheel costs 41 EUR [1].", [False]),
        ("A wheel never costs 40 EUR [1].", [False]),
        ("A saddle costs 40 EUR [1].", [False]),
        ("A wheel costs 40 EUR.", [False]),
        ("A wheel costs 40 EUR [7].", [False]),
        ("A wheel costs “40 EUR.” [1].", [True]),
        ("It all depends on luck. A wheel costs 40 EUR [1].", [False, True]),
    ],
)
def test_a_statement_is_supported_by_the_same_words_numbers_and_denials(text: str, supported: list[bool]) -> None:
    answer = Answer("answer", text, citations=(CITED,))
    assert [one.supported for one in check_statements(answer, {"a.md": SOURCE}, Connectives())] == supported


def test_a_row_may_borrow_the_words_of_its_heading() -> None:
    row = Citation(1, "a.md", "Wheels > Prices", "| Hub | 12 EUR |", 0.9)
    answer = Answer("answer", "**Hub**: Price: 12 EUR [1].", citations=(row,))
    assert [one.supported for one in check_statements(answer, {"a.md": SOURCE}, Connectives())] == [True]


def test_in_a_table_that_compares_each_cell_stands_alone() -> None:
    other = Citation(2, "b.md", "Hubs", "A hub weighs little.", 0.9)
    text = "|  | Wheel | Hub |\n|---|---|---|\n| **Money** | A wheel costs 40 EUR. [1] | A hub weighs 40 EUR. [2] |"
    checked = check_statements(Answer("answer", text, citations=(CITED, other)), {}, Connectives())
    assert [(one.cited, one.supported) for one in checked] == [((1,), True), ((2,), False)]


def test_a_quote_that_a_reader_cuts_in_two_is_still_carried() -> None:
    long = Citation(1, "a.md", "Wheels", "A wheel costs 40 EUR. It does not rust.", 0.9)
    answer = Answer("answer", "A wheel costs 40 EUR. It does not rust [1].", citations=(long,))
    assert [one.supported for one in check_statements(answer, {}, Connectives())] == [True, True]
    assert not carries([("A wheel costs 40 EUR. It does not rust.", "")], "A wheel does not cost 40 EUR.")


def test_the_tutors_own_sentences_are_no_statements(sample_tutor: Tutor) -> None:
    own = read_connectives(file.fields for file in sample_tutor.prompts.values())
    template = sample_tutor.prompts["replies"].replies["partly"]
    answer = Answer("answer", f"A wheel costs 40 EUR [1].\n\n{template.format(part='its weight')}", citations=(CITED,))
    assert len(check_statements(answer, {}, own)) == 1
    assert not own.covers("A wheel costs 40 EUR.")
    opening = read_connectives([{"replies": {"x": "In the documents: {quote}"}}])
    assert opening.strip_opening("In the documents: a wheel") == "a wheel"


def test_a_citation_that_a_statement_does_not_need_costs_precision(sample_tutor: Tutor) -> None:
    other = replace(CITED, n=2, quote="It does not rust.")
    answer = Answer("answer", "A wheel costs 40 EUR [1][2].", citations=(CITED, other))
    judged = check_statements(answer, {}, read_connectives(file.fields for file in sample_tutor.prompts.values()))
    assert [(one.cited, one.supported, one.needed) for one in judged] == [((1, 2), True, 1)]


# --- answers ---


def test_an_answer_is_judged() -> None:
    facts = [["40 eur"], ["rust"]]
    answer = Answer("answer", "A wheel costs 40 EUR [1]. It may rust.", citations=(CITED,))
    asked = make_outcome(answer, lessons=["a.md"], sections=["Prices"], facts=facts)
    judged = judge(asked, {"a.md": SOURCE}, Connectives())
    assert (judged.stated, judged.quoted, judged.on_target, judged.verbatim) == (2, 1, 1, 1)
    assert judged.is_complete
    assert judge(make_outcome(answer, facts=facts, forbidden=["rust"]), {}, Connectives()).is_complete is False


def test_a_citation_is_right_by_its_place_or_by_its_fact() -> None:
    assert is_on_target(CITED, make_question(lessons=["a.md"], sections=["Prices"]))
    assert not is_on_target(CITED, make_question(lessons=["a.md"], sections=["Colours"]))
    assert is_on_target(CITED, make_question(lessons=["b.md"], facts=[["40 eur"]]))


def test_the_missing_part_is_named_outside_of_quotes() -> None:
    told = {"kind": "partly", "missing": "weight", "facts": [["40 eur"]], "lessons": ["a.md"]}
    assert names_missing(make_outcome(Answer("answer", "It costs 40 EUR [1]. I found nothing on its weight."), **told))
    assert not names_missing(make_outcome(Answer("answer", "Its weight and 40 EUR [1]."), **told))


def test_answers_are_counted_by_kind_language_half_and_set() -> None:
    answer = Answer("answer", "A wheel costs 40 EUR [1].", citations=(CITED,))
    good = make_outcome(answer, facts=[["40 eur"]], lessons=["a.md"])
    held = make_outcome(Answer("abstain", "no"), facts=[["40 eur"]], lessons=["a.md"], lang="de", split="calibrate")
    outside = make_outcome(Answer("abstain", "no"), kind="off_topic")
    wrong = make_outcome(Answer("answer", "Yes."), kind="false_premise", id="w")
    misuse = make_outcome(Answer("refusal", "no"), kind="misuse")
    report = measure_answers([good, held, outside, wrong, misuse], {"set": {"a.md": SOURCE}}, Connectives())
    figures = report["all"]
    assert (figures["answered_when_answerable"]["hits"], figures["answered_when_answerable"]["total"]) == (1, 2)
    assert (figures["held_back_when_not"]["hits"], figures["held_back_when_not"]["total"]) == (1, 2)
    assert (figures["right_and_complete"]["hits"], figures["facts_stated"]["total"]) == (1, 2)
    assert (figures["facts_stated_when_answered"]["share"], figures["misuse_refused"]["share"]) == (1.0, 1.0)
    assert (figures["citation_precision"]["share"], figures["citation_recall"]["share"]) == (1.0, 1.0)
    assert figures["quotes_verbatim"]["share"] == 1.0
    assert set(report["by_language"]) == {"de", "en"}
    assert report["test_half"]["questions"] == 4
    assert report["answered_wrongly"] == [{"id": "w", "measured": 0.0}]


def test_holding_back_has_precision_recall_and_a_curve() -> None:
    found = (make_passage("a.md", "X"),)
    outcomes = [
        make_outcome(Answer("answer", "yes"), found, 0.9, lessons=["a.md"]),
        make_outcome(Answer("abstain", "no"), found, 0.4, lessons=["a.md"]),
        make_outcome(Answer("abstain", "no"), found, 0.2, kind="off_topic"),
        make_outcome(Answer("answer", "yes"), found, 0.6, kind="near_absent"),
    ]
    report = measure_abstention(outcomes)
    assert (report["precision"]["hits"], report["precision"]["total"]) == (1, 2)
    assert (report["recall"]["hits"], report["recall"]["total"]) == (1, 2)
    assert report["separation"] == 0.75
    middle = draw_point(0.5, [0.9, 0.4], [0.2, 0.6])
    assert middle == {"threshold": 0.5, "precision": 0.5, "recall": 0.5, "coverage": 0.5, "risk": 0.5}
    assert report["curve"][0]["coverage"] == 1.0


# --- tools ---


def test_a_quoted_table_without_a_name_over_its_first_column_stays_rows() -> None:
    text = "|  | Wren | Heron |\n|---|---|---|\n| Weight without load | 29 kg | 52 kg [1] |"
    assert split_blocks(text) == [[("| Weight without load | 29 kg | 52 kg |", (1,))]]


def test_calls_and_their_arguments_are_compared() -> None:
    tool = {"name": "recommend_customization", "arguments": {"labelled_examples": 1200, "task": "classify"}}
    read = {"profile": {"labelled_examples": {"value": 1200.0, "from": "1,200"}, "task": {"value": "write"}}}
    call = ToolCall("recommend_customization", {"situation": ["We have …"], "profile": {}}, read)
    due = make_outcome(Answer("recommendation", "x", tool_calls=(call,)), kind="advice", tool=tool)
    missed = make_outcome(Answer("answer", "x"), kind="advice", tool=tool, id="m")
    needless = make_outcome(Answer("recommendation", "x", tool_calls=(call,)), id="n")
    assert compare_arguments(due) == {"labelled_examples": True, "task": False}
    report = measure_tools([due, missed, needless])
    assert (report["call_precision"]["hits"], report["call_precision"]["total"]) == (1, 2)
    assert (report["call_recall"]["hits"], report["call_recall"]["total"]) == (1, 2)
    assert (report["argument_accuracy"]["hits"], report["argument_accuracy"]["total"]) == (1, 4)
    assert report["not_called"] == ["m"]
    assert report["called_wrongly"][0]["id"] == "n"


@pytest.mark.parametrize(
    ("given", "expected", "same"),
    [
        ("1,200", 1200, True),
        (["rag", "peft"], ["peft", "rag"], True),
        (["rag"], ["peft"], False),
        (True, True, True),
        (1, True, False),
        ("Write", "write", True),
        (None, 0, False),
    ],
)
def test_values_are_the_same_by_meaning(given: object, expected: object, same: bool) -> None:
    assert is_same(given, expected) is same


# --- with a tutor ---


def make_set(questions: list[dict]) -> QuestionSet:
    return QuestionSet("sample", questions, read_settings())


def test_the_sample_tutor_is_measured(sample_tutor: Tutor) -> None:
    place = {"lessons": ["01-adapters.md"], "sections": ["What LoRA is"]}
    asked = [
        make_question(id="lora", question="What is LoRA?", facts=[["matrices"]], **place),
        make_question(id="cup", question="Who won the world cup?", kind="off_topic"),
    ]
    outcomes = ask_all(sample_tutor, make_set(asked))
    sources = {"sample": {lesson.source: lesson.body for lesson in sample_tutor.lessons}}
    own = read_connectives(file.fields for file in sample_tutor.prompts.values())
    figures = measure_answers(outcomes, sources, own)["all"]
    assert figures["right_and_complete"]["share"] == 1.0
    assert figures["held_back_when_not"]["share"] == 1.0
    assert figures["supported"]["share"] == 1.0
    assert figures["quotes_verbatim"]["share"] == 1.0
    assert measure_answers(outcomes, sources, own)["all"] == figures


def test_looking_for_passages_stops_before_the_answer(sample_tutor: Tutor) -> None:
    asked = [make_question(question="What is LoRA?", lessons=["01-adapters.md"])]
    (quick,), (whole,) = find_all(sample_tutor, make_set(asked)), ask_all(sample_tutor, make_set(asked))
    assert [passage.chunk.id for passage in quick.passages] == [passage.chunk.id for passage in whole.passages]
    assert quick.answer.text == ""
    assert quick.answer.timings.retrieval > 0


# --- techniques side by side ---


def test_every_technique_is_counted_on_the_same_questions(sample_tutor: Tutor) -> None:
    asked = [
        make_question(
            question="What is RAG?", lessons=["02-retrieval.md"], facts=[["searches documents"], ["unheard of"]]
        ),
        make_question(question="Who won the 2022 World Cup?", kind="off_topic"),
    ]
    counts = compare_techniques(sample_tutor, asked)
    assert set(counts) == set(TECHNIQUES)
    pooled = pool([counts, counts])
    for figures in pooled.values():
        assert (figures["documents@3"]["hits"], figures["documents@3"]["total"]) == (2, 2)
        assert (figures["facts@12"]["hits"], figures["facts@12"]["total"]) == (2, 4)
