"""The conversation at a terminal, by transcript: lines in, text out."""

from dataclasses import replace

import pytest

from fakes_terminal import ANSWER, LESSON, QUOTE, ScriptedTutor
from tutor.frontends import repl
from tutor.frontends.markdown_stream import AnswerWriter
from tutor.frontends.practice import Practice
from tutor.frontends.prompt_line import complete, open_history, open_line_reader
from tutor.frontends.talk import Talk
from tutor.frontends.terminal import Style, hang_text, make_printable, wrap_text
from tutor.session import Session
from tutor.teaching.mastery import ProgressFile
from tutor.teaching.quiz import Choice, Item
from tutor.types import Abstained, Answer, CardReady, Clarify, Delta, Done, Failed, ToolCall


def type_lines(lines):
    """What is typed at the prompt, line after line; exceptions are raised there."""
    script = iter(lines)

    def read_line():
        line = next(script, EOFError())
        if isinstance(line, BaseException):
            raise line
        return line

    return read_line


def converse(tutor, *lines, session=None):
    """Plays the lines (exceptions are raised at the prompt) and returns what was written."""
    written: list[str] = []
    repl.run(tutor, session or Session(), type_lines(lines), written.append)
    return "".join(written)


def test_an_answer_with_its_footnote():
    tutor = ScriptedTutor()
    text = converse(tutor, "What is LoRA?")
    assert f"{QUOTE} [1]\n" in text
    assert "\n[1] 09-lora.md, LoRA > How it works\n" in text
    assert text.count(QUOTE) == 1  # a quote that was just read is not repeated
    assert tutor.asked[0][0] == "What is LoRA?"
    assert tutor.closed == 1


def test_a_quote_behind_other_words_is_shown():
    answer = replace(ANSWER, text="Two matrices are trained [1].")
    assert f'    "{QUOTE}"\n' in converse(ScriptedTutor([[Delta(answer.text), Done(answer)]]), "q")


def test_the_session_is_one_conversation_until_reset():
    tutor, session = ScriptedTutor(), Session()
    converse(tutor, "What is LoRA?", "and its cost?", "/reset", "again?", session=session)
    assert [len(history) for _, history, _ in tutor.asked] == [0, 2, 0]
    assert len(session.answers) == 1


@pytest.mark.parametrize("ending", [Abstained, Clarify, Done])
def test_endings_that_come_without_a_piece_of_text(ending):
    tutor = ScriptedTutor([[ending(Answer("abstain", "The lessons do not cover this."))]])
    assert "The lessons do not cover this.\n" in converse(tutor, "Who won?")


def test_text_is_not_told_twice():
    tutor = ScriptedTutor([[Delta("One. "), Delta("Two."), Done(Answer("answer", "One. Two."))]])
    assert converse(tutor, "x").count("One.") == 1


def test_a_failure_is_said_and_the_conversation_goes_on():
    failed = Failed("the model stopped", "model_failed", Answer("error", "the model stopped"))
    text = converse(ScriptedTutor([[Delta("Half "), failed]]), "first", "second")
    assert "Half \nthe model stopped\n" in text
    assert QUOTE in text


def test_ctrl_c_stops_the_answer_and_not_the_program():
    tutor = ScriptedTutor([[Delta("Half "), KeyboardInterrupt(), Delta("more")]])
    session = Session()
    text = converse(tutor, "first", "second", session=session)
    assert "more" not in text
    assert QUOTE in text
    assert tutor.closed == 2
    assert len(session.answers) == 1


def test_at_the_prompt_a_second_ctrl_c_leaves():
    tutor = ScriptedTutor()
    converse(tutor, KeyboardInterrupt(), KeyboardInterrupt(), "never asked")
    assert tutor.asked == []
    converse(tutor, KeyboardInterrupt(), "asked", KeyboardInterrupt(), "asked too", EOFError(), "never")
    assert [question for question, _, _ in tutor.asked] == ["asked", "asked too"]


@pytest.mark.parametrize("line", ["/quit", "/q"])
def test_leaving(line):
    tutor = ScriptedTutor()
    converse(tutor, line, "never asked")
    assert tutor.asked == []


def test_nothing_to_answer_is_no_question():
    tutor = ScriptedTutor()
    text = converse(tutor, "", "   ", "\x1b\x07", "x" * 4001, "/nonsense", "/")
    assert tutor.asked == []
    assert "\x1b" not in text
    assert "/help" in text


def test_help_lists_every_command():
    text = converse(ScriptedTutor(), "/help")
    assert all(command in text for command in repl.list_commands())
    assert set(repl.list_commands()) >= {
        "/help",
        "/open",
        "/save",
        "/compare",
        "/advise",
        "/costs",
        "/quiz",
        "/sources",
        "/why",
        "/recommend",
        "/model",
        "/reset",
        "/export",
        "/quit",
    }


@pytest.mark.parametrize("line", ["/sources", "/why", "/export x.md"])
def test_commands_about_an_answer_before_there_is_one(line, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "ask something first" in converse(ScriptedTutor(), line)
    assert list(tmp_path.iterdir()) == []


def test_sources_list_and_open_at_the_passage():
    text = converse(ScriptedTutor(), "q", "/sources", "/sources 1", "/sources [1]", "/sources 7")
    assert text.count(f"> {QUOTE}") == 2
    assert "  The base stays frozen." in text
    assert "Cheap." not in text
    assert LESSON.title in text
    assert "source 7" in text


def test_why_shows_the_work():
    text = converse(ScriptedTutor(), "q", "/why").split("Route:")[1]
    for expected in (
        "lessons",
        "asks for a concept",
        "0.83",
        "09-lora.md",
        "few-shot example",
        "LSTM",
        "100",
        "80",
        "20",
    ):
        assert expected in text


def test_why_counts_what_was_kept_and_says_why_the_model_stopped():
    work = replace(ANSWER.work, kept=(QUOTE, "Small."), failure="the model fell silent")
    text = converse(ScriptedTutor([[Done(replace(ANSWER, work=work))]]), "q", "/why").split("Route:")[1]
    assert "3 sentences, 2 kept, 1 replaced" in text
    assert "Small." in text
    assert "the model fell silent" in text


def test_why_leaves_out_what_did_not_happen():
    call = ToolCall("recommend_customization", {"task": "x"}, ScriptedTutor().recommend("x"))
    answer = Answer("recommendation", "RAG fits.", tool_calls=(call,), model="scripted")
    text = converse(ScriptedTutor([[Done(answer)]]), "q", "/why").split("Route:")[1]
    assert "recommend_customization" in text
    assert not [word for word in ("Tokens", "retrieval", "scripted", "sentence") if word in text]


def test_what_would_change_the_advice_is_said_in_words(monkeypatch):
    flip = {"if": {"labelled_examples": 49}, "then": "few_shot", "words": "you had 49 labelled examples"}
    tutor = ScriptedTutor()
    plain = tutor.recommend("x")
    monkeypatch.setattr(tutor, "recommend", lambda *_: {**plain, "would_change": [flip, *plain["would_change"]]})
    text = converse(tutor, "/recommend we bake")
    assert "If you had 49 labelled examples: Few-shot prompting" in text
    assert "labelled examples = 2,000" in text


def test_model_is_named_switched_and_missing_ones_are_said():
    tutor = ScriptedTutor()
    text = converse(tutor, "/model", "/model missing", "/model none", "q")
    assert "scripted" in text
    assert "no model 'missing'" in text
    assert tutor.model_name == "none"
    assert len(tutor.asked) == 1


def test_recommend_with_words_from_the_session_or_asked_for():
    session = Session()
    assert "Recommended: RAG" in converse(ScriptedTutor(), "/recommend our prices change daily", session=session)
    session.situation.append("a bakery")
    assert "Recommended: RAG" in converse(ScriptedTutor(), "/recommend", session=session)
    assert "Recommended: RAG" in converse(ScriptedTutor(), "/recommend", "we bake")


def test_export_writes_once_and_never_overwrites(tmp_path):
    path = tmp_path / "talk.md"
    text = converse(ScriptedTutor(), "What is LoRA?", f"/export {path}", f"/export {path}")
    content = path.read_text(encoding="utf-8")
    assert "## What is LoRA?" in content
    assert f'"{QUOTE}"' in content
    assert "exists already" in text


def test_a_card_comes_where_the_tool_answered():
    call = ToolCall("recommend_customization", {"task": "x"}, ScriptedTutor().recommend("x"))
    answer = Answer("recommendation", "RAG fits.", tool_calls=(call,))
    text = converse(ScriptedTutor([[CardReady(call), Delta("RAG fits."), Done(answer)]]), "what should we do?")
    assert text.index("Recommended: RAG") < text.index("RAG fits.")
    assert "Ruled out: pre-training" in text
    assert "1. prompt engineering" in text
    assert "Prices change daily." not in text  # the answer itself gives the reasons


def test_escape_codes_of_a_model_or_document_never_reach_the_terminal():
    evil = "\x1b]8;;http://evil\x07click\x1b]8;;\x07 \x9b31m red \x1b[2J \r over \u202e txet"
    answer = Answer(
        "answer", evil, citations=(ANSWER.citations[0].__class__(1, evil, evil, evil, 1.0),), suggestions=(evil,)
    )
    text = converse(ScriptedTutor([[Delta(evil), Done(answer)]]), "q", "/sources", "/why", "/export /nonexistent/x")
    assert not [letter for letter in text if letter < " " and letter not in "\n\t"]
    assert not set(text) & {"\x9b", "\x7f", "\u202e"}


def draw(style, *pieces):
    written: list[str] = []
    writer = AnswerWriter(written.append, style)
    for piece in pieces:
        writer.feed(piece)
    writer.close()
    return "".join(written)


def test_plain_style_changes_nothing():
    text = "# A\n\n**b** `c` [1]\n\n| x | y |\n|---|---|\n| 1 | 2 |\n"
    assert draw(Style(), text[:9], text[9:]) == text
    assert draw(Style(), "no end of line") == "no end of line\n"
    assert draw(Style()) == ""


def test_pieces_do_not_change_the_result():
    text = (
        "# Head\n\nA **bold word** and `code` in a long sentence that has to wrap somewhere [1].\n\n"
        "- one item that is also too long for one line\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\nEnd"
    )
    for style in (Style(colour=False, width=40), Style(colour=True, width=40)):
        whole = draw(style, text)
        assert draw(style, *text) == whole
        assert draw(style, text[:30], text[30:110], text[110:]) == whole


def test_words_wrap_within_the_width_and_marks_disappear():
    lines = draw(Style(colour=False, width=40), "This **is** " + "word " * 30).splitlines()
    assert all(len(line.rstrip()) <= 40 for line in lines)
    assert "*" not in lines[0]
    coloured = draw(Style(colour=True, width=40), "This **is** it")
    assert "\x1b[1mis\x1b[0m" in coloured


def test_long_lines_wrap_between_words_and_keep_their_indent():
    text = wrap_text(f"- {'word ' * 20}\nshort\n    {'x' * 60}", 40)
    lines = text.split("\n")
    assert all(len(line) <= 40 for line in lines[:-1])
    assert lines[1].startswith("  word")
    assert wrap_text(text, 0) == text


def test_tables_are_drawn_whole():
    text = draw(Style(colour=False, width=60), "| Item | Pr", "ice |\n|--", "-|---|\n| Egg |", " 1 |\n\nafter")
    assert "Item" in text
    assert "|" not in text
    assert "---" not in text
    assert text.endswith("after\n")


def test_a_sentence_is_shown_before_the_next_arrives():
    written: list[str] = []
    writer = AnswerWriter(written.append, Style(colour=False, width=60))
    writer.feed("First sentence is here. ")
    assert "First sentence is here." in "".join(written)


def test_input_history_is_saved_privately_and_optional(tmp_path):
    history = open_history(tmp_path / "data")
    history.store_string("What is LoRA?")
    assert list(open_history(tmp_path / "data").load_history_strings()) == ["What is LoRA?"]
    assert (tmp_path / "data" / "history").stat().st_mode & 0o077 == 0
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert list(open_history(tmp_path / "file").load_history_strings()) == []


def test_piped_input_has_no_prompt(tmp_path, monkeypatch):
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.StringIO("one\n\ntwo"))
    reader, is_person = open_line_reader(tmp_path, repl.list_commands())
    assert not is_person
    assert [reader(), reader(), reader()] == ["one", "", "two"]
    with pytest.raises(EOFError):
        reader()


# --- opening, practising, comparing


def test_open_shows_a_source_or_a_whole_lesson():
    text = converse(ScriptedTutor(), "q", "/open 1", "/open", "/open 09-lora", "/open lora", "/open 9", "/open nothing")
    assert text.count(f"> {QUOTE}") == 2  # /open alone opens the only source
    assert text.count("Cheap.") == 2
    assert "no source 9" in text
    assert "no lesson fits 'nothing'; choose from: 09-lora" in text


@pytest.mark.parametrize("line", ["/open", "/open 1", "/compare"])
def test_what_needs_an_answer_says_so(line):
    assert "/compare What" in (text := converse(ScriptedTutor(), line)) or "ask something first" in text


def practice(tmp_path, count=2):
    choices = (Choice("This", right=True), Choice("That", misconception="Confuses this and that."))
    told = (choices, "So it is.", "09-lora.md", "LoRA")
    items = tuple(Item(f"i{n}", "09-lora", f"Which {n}?", *told) for n in range(count))
    return Practice(items, ProgressFile(tmp_path / "progress.json"))


def talk_with(lines, quiz):
    written: list[str] = []
    tutor = ScriptedTutor()
    repl.converse(Talk(tutor, Session(), type_lines(lines), written.append, practice=quiz and (lambda: quiz)))
    return "".join(written), tutor


def test_a_quiz_is_held_and_recorded_and_the_conversation_goes_on(tmp_path):
    quiz = practice(tmp_path)
    text, tutor = talk_with(["/quiz lora", "A", "x", "b", "What is LoRA?"], quiz)
    assert "Which 0?" in text and "Which 1?" in text
    assert "Right. So it is." in text and "A is right. Confuses this and that." in text
    assert "one letter from A to B" in text and "1 of 2 right" in text
    assert [attempt.right for attempt in quiz.progress.read()] == [True, False]
    assert [question for question, _, _ in tutor.asked] == ["What is LoRA?"]


@pytest.mark.parametrize("leaving", ["q", "/quit", "", KeyboardInterrupt()])
def test_a_quiz_can_be_left_without_leaving_the_conversation(tmp_path, leaving):
    quiz = practice(tmp_path)
    _, tutor = talk_with(["/quiz", "A", leaving, "What is LoRA?"], quiz)
    assert len(quiz.progress.read()) == 1
    assert len(tutor.asked) == 1


def test_a_quiz_of_an_unknown_lesson_or_without_questions_is_said(tmp_path):
    assert "09-lora" in talk_with(["/quiz cooking"], practice(tmp_path))[0]
    assert "no practice questions" in talk_with(["/quiz"], None)[0]


def test_techniques_are_compared_for_the_last_question(monkeypatch):
    from tutor.lab import compare

    asked = []

    def compare_techniques(tutor, question):
        asked.append(question)
        return [compare.Outcome(name, "prompt", "It \x1b[2J is **so**", 1, 2, 30, 400) for name in ("rag", "zero-shot")]

    monkeypatch.setattr(compare, "compare_techniques", compare_techniques)
    text = converse(ScriptedTutor(), "What is LoRA?", "/compare", "/compare And RAG?")
    assert asked == ["What is LoRA?", "And RAG?"]
    assert "## rag" in text and "milliseconds" in text and "400" in text and "\x1b" not in text


@pytest.mark.parametrize(("line", "said"), [("/s", "may be"), ("/nonsense", "no command /nonsense"), ("/co", "/costs")])
def test_a_command_that_is_not_clear_is_asked_back(line, said):
    assert said in converse(ScriptedTutor(), line)


@pytest.mark.parametrize(
    ("line", "said"), [("/recommend we bake", "Recommended"), ("/ADVISE we bake", "Recommended"), ("/?", "/quit")]
)
def test_other_names_of_commands(line, said):
    assert said in converse(ScriptedTutor(), line)


def test_ctrl_c_in_a_command_stops_the_command_only():
    tutor = ScriptedTutor()
    assert "(stopped)" in converse(tutor, "/advise", KeyboardInterrupt(), "What is LoRA?")
    assert len(tutor.asked) == 1


# --- what is typed


def test_completion_of_commands_and_of_what_follows_them():
    commands, arguments = repl.list_commands(), {"/open": ["09-lora", "10-soft-prompts"], "/set": ["budget_once"]}
    assert [word for word, _ in complete("/co", commands, arguments)] == ["/compare", "/costs"]
    assert list(complete("/open 1", commands, arguments)) == [("10-soft-prompts", 1)]
    assert list(complete("/open soft", commands, arguments)) == [("10-soft-prompts", 4)]
    assert list(complete("/set ", commands, arguments)) == [("budget_once", 0)]
    assert list(complete("What is /open", commands, arguments)) == []
    assert list(complete("/open\n1", commands, arguments)) == []


def test_lessons_and_fields_are_offered(read_only_tutor):
    arguments = repl.list_arguments(read_only_tutor)
    assert {lesson.source.removesuffix(".md") for lesson in read_only_tutor.lessons} == set(arguments["/open"])
    assert "labelled_examples" in arguments["/set"]


def type_keys(keys, data, monkeypatch, *later):
    """What the prompt of a person makes of keys, and of others each half a second later."""
    import sys
    import threading

    from prompt_toolkit.application import create_app_session
    from prompt_toolkit.input import create_pipe_input
    from prompt_toolkit.output import DummyOutput

    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        reader, is_person = open_line_reader(data, repl.list_commands(), lambda: {"/open": ["09-lora"]})
        assert is_person
        pipe.send_text(keys)
        for number, more in enumerate(later, start=1):
            threading.Timer(number / 2, pipe.send_text, [more]).start()
        return reader()


def test_alt_enter_begins_a_line_and_a_pasted_text_keeps_its_lines(tmp_path, monkeypatch):
    assert type_keys("one\x1b\rtwo\r", tmp_path, monkeypatch) == "one\ntwo"
    assert type_keys("\x1b[200~a\nb\x1b[201~ c\r", tmp_path, monkeypatch) == "a\nb c"


def test_history_comes_back_in_the_next_run(tmp_path, monkeypatch):
    assert type_keys("What is LoRA?\r", tmp_path, monkeypatch) == "What is LoRA?"
    assert type_keys("\x1b[A\r", tmp_path, monkeypatch) == "What is LoRA?"


def test_tab_completes(tmp_path, monkeypatch):
    assert type_keys("/hel", tmp_path, monkeypatch, "\t", "\r") == "/help"


def test_a_question_of_several_lines_is_one_question():
    tutor = ScriptedTutor()
    converse(tutor, "What is LoRA?\nAnd what does it cost?")
    assert [question for question, _, _ in tutor.asked] == ["What is LoRA?\nAnd what does it cost?"]


# --- how it looks


def test_code_is_shown_as_it_is():
    code = "x = a**2 + b**2  # " + "long " * 12 + "\n\n# no heading\n| no | table |"
    text = f"Try:\n\n```python\n{code}\n```\n\nafter **it**\n"
    for style in (Style(colour=False, width=40), Style(colour=True, width=40)):
        whole = draw(style, text)
        plain = make_printable(whole) if not style.colour else whole
        assert "    x = a**2 + b**2" in whole.replace("\x1b[36m", "") and "```" not in whole
        assert "| no | table |" in plain and "# no heading" in plain and "**it**" not in plain
        assert draw(style, *text) == whole


def test_footnotes_and_help_hang():
    lines = wrap_text("[12] a-lesson.md, " + "word " * 12, 40).split("\n")
    assert len(lines) > 1 and all(line.startswith("     word") for line in lines[1:])
    assert hang_text("/x  " + "word " * 12, 40, 4).split("\n")[1].startswith("    word")
    assert hang_text("a\x1bb", 0, 4) == "ab"


@pytest.mark.parametrize(
    ("terminal", "environment", "colour"),
    [
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {"TERM": "xterm"}, False),
    ],
)
def test_colours_are_for_terminals_whose_owner_wants_them(terminal, environment, colour, monkeypatch):
    import sys

    from tutor.frontends.terminal import Terminal

    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    style = Terminal().style
    assert style.colour == colour and bool(style.width) == terminal
    assert ("\x1b" in draw(style, "**bold** [1]\n")) == colour
