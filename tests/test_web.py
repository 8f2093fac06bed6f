"""The web page without a browser: what is shown for which events, and that nothing foreign becomes markup."""

import asyncio
import re
import threading
from dataclasses import replace
from typing import Any

import pytest

from fakes import (
    LORA,
    PREFIX,
    ScriptedTutor,
    abstain_events,
    advice_events,
    failed_events,
    sample_answer,
    sample_events,
    sample_recommendation,
)
from markup import Markup
from tutor.errors import ModelBusy
from tutor.frontends.streaming import AnswerStream
from tutor.frontends.web_card import list_reason_sources, render_card
from tutor.frontends.web_conversations import Conversations
from tutor.frontends.web_panels import draw_lesson, find_section, render_sources, render_work
from tutor.frontends.web_view import View, escape_markdown, list_references, to_markdown, to_messages, to_view
from tutor.session import SessionStore
from tutor.types import Answer, Citation, Delta, Done, Failed, Message, Passage, Retrieved, ToolCall, Work

NASTY = '<img src=x onerror="alert(1)"><script>x</script></details> & "quotes" ![a](https://evil.example/x.png)'


def check_harmless(text: str) -> Markup:
    tags = Markup(text)
    assert not {"img", "script", "iframe", "form", "input", "style", "link"} & set(tags.names)
    assert not [name for name, _ in tags.attributes if name.startswith("on") or name in ("style", "src")]
    assert all(value.startswith("#") for name, value in tags.attributes if name == "href")
    return tags


def read_source(source: str) -> Any:
    return {lesson.source: lesson for lesson in (LORA, PREFIX)}.get(source)


# --- events to views


def test_the_view_follows_the_stream() -> None:
    events = sample_events()
    empty = to_view("What is LoRA?", [])
    assert empty.text == "" and empty.stage
    searched = to_view("What is LoRA?", events[:1])
    assert "2" in searched.stage and searched.stage != empty.stage
    half = to_view("What is LoRA?", events[:5])
    assert half.text and half.answer is None
    assert to_view("What is LoRA?", events).answer == sample_answer()


@pytest.mark.parametrize(("events", "kind"), [(abstain_events(), "abstain"), (failed_events(), "error")])
def test_every_ending_shows_its_text(events: list[Any], kind: str) -> None:
    view = to_view("?", events)
    assert view.answer is not None and view.answer.kind == kind
    assert view.answer.text in to_messages([view])[-1]["content"].replace("\u00a0", " ")


def test_a_failure_keeps_what_was_written_before_it() -> None:
    content = to_messages([to_view("?", [Delta("Verified. "), *failed_events()])])[-1]["content"]
    assert content.startswith("Verified.") and "ask again" in content


def test_a_turn_is_a_question_and_an_answer_and_only_the_last_offers_more() -> None:
    views = [to_view("What is LoRA?", sample_events()), to_view("And?", sample_events())]
    messages = to_messages(views)
    assert [message["role"] for message in messages] == ["user", "assistant"] * 2
    assert "options" not in messages[1] and len(messages[3]["options"]) == 2


def test_markers_lead_to_the_sources_panel_and_unknown_ones_stay_text() -> None:
    view = to_view("What is LoRA?", sample_events())
    content = to_messages([view])[-1]["content"]
    anchors = re.findall(r"\]\(#([^)]+)\)", content)
    panel = dict(check_harmless(render_sources([view], read_source)).attributes)
    ids = [value for name, value in Markup(render_sources([view], read_source)).attributes if name == "id"]
    assert anchors == ids and panel
    assert to_markdown("so [7].", sample_answer().citations) == "so\u00a0[7]."


def test_sources_of_earlier_answers_stay_reachable() -> None:
    views = [to_view("What is LoRA?", sample_events()), to_view("Another?", sample_events())]
    ids = [value for name, value in Markup(render_sources(views, read_source)).attributes if name == "id"]
    assert len(ids) == len(set(ids)) == 4


def test_advice_is_a_card_whose_reasons_open_their_lessons() -> None:
    view = to_view("We have 5,000 tickets", advice_events())
    card = next(message["card"] for message in to_messages([view]) if "card" in message)
    tags = check_harmless(card)
    assert "Parameter-efficient fine-tuning (LoRA)" in tags.words and "ruled out" in tags.words
    targets = {value[1:] for name, value in tags.attributes if name == "href"}
    ids = {value for name, value in Markup(render_sources([view], read_source)).attributes if name == "id"}
    assert targets and targets <= ids


def test_reasons_from_one_section_lead_each_to_its_own_quote() -> None:
    result = sample_recommendation()
    place = {"source": LORA.source, "section": f"{LORA.title} > Cost"}
    result["ranking"][0]["reasons"] = [
        {"text": text, "rule": "R2", "sources": [place]} for text in ("It is cheap.", "It is small.")
    ]
    citations = tuple(Citation(n, place["source"], place["section"], f"quote {n}", 1.0) for n in (1, 2))
    told = "PEFT fits.\n\n- It is cheap [1].\n- It is small [2]."
    call = ToolCall("recommend_customization", {}, result)
    view = to_view("?", [Done(Answer("recommendation", told, citations=citations, tool_calls=(call,)))])
    card = next(message["card"] for message in to_messages([view]) if "card" in message)
    assert re.findall(r'class="cite"[^>]*>([^<]+)<', card)[:2] == ["1", "2"]


def test_lessons_about_other_approaches_are_folded_away() -> None:
    result = sample_recommendation()
    other = {
        "source": PREFIX.source,
        "section": f"{PREFIX.title} > Prefix tuning",
    }
    result["ranking"][1]["reasons"] = [{"text": "Few examples.", "rule": "R2", "sources": [other]}]
    call = ToolCall("recommend_customization", {}, result)
    view = to_view("?", [Done(Answer("recommendation", "PEFT fits.", tool_calls=(call,)))])
    drawn = check_harmless(render_sources([view], read_source))
    assert [item.aside for item in list_references(view)] == [False, True]
    assert "(1)" in drawn.words and drawn.names.count("details") == 3
    before, _, folded = render_sources([view], read_source).partition('class="more"')
    assert LORA.source in before and PREFIX.source not in before and PREFIX.source in folded


def test_without_a_recommended_approach_no_lesson_is_folded_away() -> None:
    call = ToolCall("recommend_customization", {}, {**sample_recommendation(), "primary": None})
    view = to_view("?", [Done(Answer("clarify", "How much?", tool_calls=(call,)))])
    assert list_references(view) and 'class="more"' not in render_sources([view], read_source)


def test_what_would_change_the_advice_is_said_in_words_where_there_are_words() -> None:
    flips = [{"if": {"labelled_examples": 49}, "then": "few_shot", "words": "you had 49 labelled examples"}]
    flips.append({"if": {"labelled_examples": 2000, "has_gpu": False}, "then": "peft"})
    words = Markup(render_card({**sample_recommendation(), "would_change": flips})).words
    assert "If you had 49 labelled examples: Few-shot prompting" in words
    assert "labelled examples = 2,000" in words and "has gpu = no" in words


def test_every_part_of_the_recommendation_is_on_the_card() -> None:
    result = sample_recommendation() | {
        "wish": {"approach": "pretraining", "verdict": "ruled_out", "reason": "Too dear.", "instead": "Try PEFT."},
        "notices": [{"text": "Prices fell.", "date": "2026-02", "references": []}],
        "assumptions": [{"field": "task", "words": "the task is stable"}],
    }
    words = Markup(render_card(result)).words
    for part in (
        "5,000 labelled tickets are enough",
        "Few-shot prompting",
        "below 85 %",
        "weekly",
        "How often do",
        "Too dear.",
        "2026-02",
        "is stable",
    ):
        assert part in words
    assert list_reason_sources(result) == [(LORA.source, "LoRA: small matrices beside frozen weights > What it costs")]


@pytest.mark.parametrize("result", [{}, {"kind": "clarify", "primary": None, "ranking": []}, {"ranking": [{}]}])
def test_a_thin_recommendation_still_draws(result: dict[str, Any]) -> None:
    check_harmless(render_card(result))


# --- nothing foreign becomes markup


def test_text_of_the_model_cannot_become_markup() -> None:
    shown = to_markdown(NASTY + " <b>x</b> [a](javascript:alert(1)) **bold** `<i>code</i>`")
    assert "<" not in shown.replace("`<i>code</i>`", "") and "](" not in shown
    assert "https://evil.example" not in shown and "**bold**" in shown and "`<i>code</i>`" in shown


def test_a_diagram_in_an_answer_is_shown_and_not_run() -> None:
    assert to_markdown("```mermaid\ngraph TD\n```").startswith("```text")


def test_a_question_is_shown_as_it_was_typed() -> None:
    shown = escape_markdown("# *hi* <b> [x](y) `z` $1$ | 1. - a")
    assert "<" not in shown and not re.search(r"(?<!\\)[#*`\[\]$|]", shown)
    assert (
        re.sub(r"\\(.)", r"\1", shown).replace("&lt;", "<").replace("&gt;", ">") == "# *hi* <b> [x](y) `z` $1$ | 1. - a"
    )


def test_panels_and_cards_escape_everything() -> None:
    passage = sample_answer().passages[0]
    chunk = type(passage.chunk)("id", NASTY, f"{NASTY} > {NASTY}", NASTY, "", 0)
    work = Work(NASTY, NASTY, NASTY, (NASTY,), (Message("user", NASTY, True),), NASTY, (NASTY,), NASTY)
    reason = {"text": NASTY, "rule": NASTY, "sources": [{"source": NASTY, "section": NASTY}]}
    result = {
        "primary": NASTY,
        "combine": [NASTY],
        "ranking": [{"approach": NASTY, "verdict": NASTY, "method": NASTY, "reasons": [reason]}] * 2,
        "sequence": [{"step": 1, "approach": NASTY, "goal": NASTY, "move_on_when": NASTY}],
        "would_change": [{"if": {NASTY: NASTY}, "then": NASTY}],
        "missing": [{"field": NASTY, "question": NASTY}],
        "profile": {NASTY: {"value": NASTY, "from": NASTY}},
        "wish": {"approach": NASTY, "verdict": NASTY, "reason": NASTY, "instead": NASTY},
        "notices": [{"text": NASTY, "date": NASTY}],
        "assumptions": [{"words": NASTY}],
    }
    call = ToolCall(NASTY, {NASTY: NASTY}, result)
    answer = Answer(
        "recommendation", NASTY, (Citation(1, NASTY, NASTY, NASTY, 0.5),), (Passage(chunk, 0.5),), (call,), work=work,
        technique=NASTY, model=NASTY,
    )  # fmt: skip
    view = to_view(NASTY, [Done(answer)])
    check_harmless(render_sources([view], lambda _: None))
    check_harmless(render_sources([view], lambda _: type(LORA)("x", NASTY, NASTY, NASTY)))
    check_harmless(render_work(answer))
    for message in to_messages([view]):
        if "card" in message:
            check_harmless(message["card"])


# --- lessons


def test_a_section_is_cut_at_the_next_heading_of_its_rank() -> None:
    body = "# A\n\nintro\n\n## B\n\ntext\n\n### C\n\nmore\n\n```\n## not a heading\n```\n\n## D\n\nend"
    assert find_section(body, "A > B").startswith("text") and "## not a heading" in find_section(body, "A > B")
    assert "end" not in find_section(body, "A > B") and find_section(body, "A > B > C").startswith("more")
    assert find_section(body, "A > nowhere") == body


@pytest.mark.parametrize(
    ("text", "quote", "marked"),
    [
        ("one two\nthree four", "two three", ["two", "three"]),
        ("say **bold words** here", "bold words** here", ["bold words"]),
        ("- first item\n- second item", "first item\n- second", ["first item", "second"]),
        ("| a | b |\n|---|---|\n| c d | e |", "c d | e", ["c d", "e"]),
        ("text", "something else", []),
        ("text", "", []),
    ],
)
def test_the_quote_is_marked_where_it_stands(text: str, quote: str, marked: list[str]) -> None:
    assert (
        re.findall(r"<mark>(.*?)</mark>", draw_lesson(text, quote).replace("</strong>", "</mark>"))[: len(marked)]
        == marked
    )
    assert ("<mark>" in draw_lesson(text, quote)) == bool(marked)


def test_the_sources_panel_marks_every_quote() -> None:
    view = to_view("What is LoRA?", sample_events())
    assert Markup(render_sources([view], read_source)).names.count("mark") >= len(list_references(view))


# --- the work


def test_the_work_shows_prompt_examples_scores_and_what_was_dropped() -> None:
    tags = check_harmless(render_work(sample_answer()))
    for part in (
        "question about a concept",
        "0.83",
        "few-shot example",
        "812 tokens",
        "640 cached, 172 new",
        "LSTM",
        "2,210 ms",
    ):
        assert part in tags.words
    assert tags.words.count("few-shot example") == 2
    assert check_harmless(render_work(None)).words


def test_the_work_counts_what_was_kept_and_replaced_and_says_why_the_model_stopped() -> None:
    answer = sample_answer()
    kept = ("LoRA leaves the weights frozen.", "It is small.")
    work = replace(answer.work, kept=kept, failure="the model fell silent")
    tags = check_harmless(render_work(replace(answer, work=work)))
    for part in ("3 sentences, 2 kept, 1 replaced", *kept, "the model fell silent", *work.evidence, work.floor):
        assert part in tags.words
    # asked, and broken before the first sentence
    silent = replace(answer, work=replace(work, kept=(), dropped=(), raw_output=""))
    assert "the model fell silent" in check_harmless(render_work(silent)).words


def test_the_work_leaves_out_what_did_not_happen() -> None:
    words = check_harmless(render_work(to_view("?", advice_events()).answer)).words
    assert "tokens" not in words and "Retrieval" not in words and "0 ms" in words.replace("Total", "")
    assert "First word" not in words and "scripted" not in words and "sentence" not in words


# --- conversations


def collect(conversations: Conversations, session: Any, question: str) -> list[tuple[list[View], bool]]:
    async def run() -> list[tuple[list[View], bool]]:
        return [step async for step in conversations.ask(session, question)]

    return asyncio.run(run())


def open_with(tutor: ScriptedTutor) -> Conversations:
    return Conversations(SessionStore(), lambda session, text: AnswerStream(lambda: tutor.ask(session, text)))


def test_turns_add_up_and_only_the_last_step_is_over() -> None:
    conversations = open_with(ScriptedTutor())
    session = conversations.find("")
    first = collect(conversations, session, "What is LoRA?")
    assert [over for _, over in first] == [False] * (len(first) - 1) + [True]
    second = collect(conversations, session, "And its cost?")
    assert [view.question for view in second[-1][0]] == ["What is LoRA?", "And its cost?"]


def test_tabs_do_not_see_each_other() -> None:
    tutor = ScriptedTutor()
    conversations = open_with(tutor)
    one, two = conversations.find(""), conversations.find("not an id")
    collect(conversations, one, "secret of one")
    views = collect(conversations, two, "question of two")[-1][0]
    assert one.id != two.id and [view.question for view in views] == ["question of two"]
    assert tutor.histories == [[], []]


def test_stop_keeps_what_was_written_and_frees_the_model() -> None:
    tutor = ScriptedTutor([[Retrieved(()), *(Delta(f"w{n} ") for n in range(500))]], pause=0.02)
    conversations = open_with(tutor)
    session, other = conversations.find(""), conversations.find("")

    async def run() -> list[View]:
        async for views, _over in conversations.ask(session, "What is LoRA?"):
            if len(views[-1].text) > 10:
                conversations.stop(other.id)
                conversations.stop(session.id)
        return views

    view = asyncio.run(run())[-1]
    assert view.stopped and view.text.startswith("w0 ") and len(view.text) < 200
    assert tutor.closed.wait(2)
    assert [view.question for view in collect(conversations, session, "Again?")[-1][0]] == ["What is LoRA?", "Again?"]


def test_a_reader_that_leaves_frees_the_model() -> None:
    tutor = ScriptedTutor([[Delta("w ") for _ in range(500)]], pause=0.02)
    conversations = open_with(tutor)

    async def run() -> None:
        steps = conversations.ask(conversations.find(""), "What is LoRA?")
        await anext(steps)
        await anext(steps)
        await steps.aclose()  # type: ignore[attr-defined]

    asyncio.run(run())
    assert tutor.closed.wait(2)


def test_a_full_house_is_said_in_the_chat() -> None:
    def refuse(*_: Any) -> AnswerStream:
        raise ModelBusy("many questions are waiting already")

    conversations = Conversations(SessionStore(), refuse)
    views, over = collect(conversations, conversations.find(""), "What is LoRA?")[-1]
    assert over and "waiting" in to_messages(views)[-1]["content"]


def test_a_stream_calls_back_once_and_only_when_the_generator_is_closed() -> None:
    tutor, finished = ScriptedTutor([[Delta("a"), Delta(""), Delta("b")]]), []
    done = threading.Event()

    def finish() -> None:
        finished.append(tutor.open_streams)
        done.set()

    async def run() -> list[Any]:
        stream = AnswerStream(lambda: tutor.ask(SessionStore().create(), "?"), finish)
        events = []
        while (event := await stream.next(5)) is not None:
            events.append(event)
        return events

    first, second, ending = asyncio.run(run())
    assert [first, second] == [Delta("a"), Delta("b")] and isinstance(ending, Failed)
    assert done.wait(2) and finished == [0]


# --- the page itself


def test_the_page_builds_without_public_endpoints_uploads_or_history() -> None:
    from tutor.frontends.web import build_page

    page = build_page(ScriptedTutor(), SessionStore())  # type: ignore[arg-type]
    config = page.get_config_file()
    assert {dependency["api_visibility"] for dependency in config["dependencies"]} == {"private"}
    kinds = {component["type"] for component in config["components"]}
    assert not kinds & {"file", "uploadbutton", "multimodaltextbox", "browserstate"}
    chat = next(component for component in config["components"] if component["type"] == "chatbot")["props"]
    assert chat["sanitize_html"] is True and not chat["allow_tags"]
    # What the browser says about earlier turns is never an input.
    numbers = {component["id"]: component["type"] for component in config["components"]}
    assert all(numbers[i] != "chatbot" for dependency in config["dependencies"] for i in dependency["inputs"])
