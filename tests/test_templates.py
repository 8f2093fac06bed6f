"""Chat templates of the families people bring: how turns are written, with and without a system role, never thinking.

The templates are short ones of our own that use each family's control tokens and treat a system role as it does.
"""

from typing import Any

import pytest

from tutor.models.templates import TurnFormatter, fold_system, format_plainly, make_disarmer, name_template

SYSTEM = {"role": "system", "content": "Copy the notes."}
USER = {"role": "user", "content": "What is deep?"}
ANSWER = {"role": "assistant", "content": "The sea [1]."}
TURNS = [SYSTEM, USER, ANSWER, {"role": "user", "content": "What is high?"}]

LOOP = "{% for m in messages %}"
CHATML = LOOP + "<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
QWEN3 = CHATML + "{% if enable_thinking is defined and not enable_thinking %}<think>\n\n</think>\n\n{% endif %}"
THINKER = CHATML + "<think>\n"
GRANITE = (
    LOOP + "<|start_of_role|>{{ m.role }}<|end_of_role|>{{ m.content }}<|end_of_text|>\n{% endfor %}"
    "<|start_of_role|>assistant<|end_of_role|>"
)
LLAMA3 = (
    "{{ bos_token }}" + LOOP + "<|start_header_id|>{{ m.role }}<|end_header_id|>\n\n{{ m.content }}<|eot_id|>"
    "{% endfor %}<|start_header_id|>assistant<|end_header_id|>\n\n"
)
GEMMA = (
    "{{ bos_token }}{% if messages[0].role == 'system' %}{{ raise_exception('no system role') }}{% endif %}"
    + LOOP
    + "{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('turns must alternate') }}{% endif %}"
    "<start_of_turn>{{ 'model' if m.role == 'assistant' else m.role }}\n{{ m.content }}<end_of_turn>\n{% endfor %}"
    "<start_of_turn>model\n"
)
DEAF = LOOP + "{% if m.role == 'user' %}[INST] {{ m.content }} [/INST]{% endif %}{% endfor %}"
BROKEN = "{{ messages[0].nothing.there }}"


def make(template: str) -> TurnFormatter:
    """The formatter as the model process makes it, without a model."""
    formats = pytest.importorskip("llama_cpp.llama_chat_format")
    formatter = formats.Jinja2ChatFormatter(template=template, eos_token="</s>", bos_token="<s>")

    def render(**values: Any) -> str:
        try:
            return str(formatter(**values).prompt)
        except (formats.jinja2.TemplateError, TypeError) as error:
            raise ValueError(str(error)) from error

    return TurnFormatter(template, render)


@pytest.mark.parametrize(
    ("template", "family"),
    [
        *[(CHATML, "chatml"), (QWEN3, "chatml"), (GRANITE, "granite"), (LLAMA3, "llama-3"), (GEMMA, "gemma")],
        *[(DEAF, "mistral"), ("{{ messages }}", "other"), ("", "none"), (" \n", "none")],
    ],
)
def test_families_are_named(template: str, family: str) -> None:
    assert name_template(template) == family


@pytest.mark.parametrize("template", [CHATML, QWEN3, GRANITE, LLAMA3])
def test_a_system_role_is_used_where_there_is_one(template: str) -> None:
    formatter = make(template)
    text = formatter.format(TURNS)
    assert formatter.takes_system and formatter.notes == () and formatter.stops == ()
    places = [text.index(turn["content"]) for turn in TURNS]
    assert places == sorted(places) and "system" in text
    assert text.startswith("<s>") == (template is LLAMA3)


@pytest.mark.parametrize("template", [GEMMA, DEAF])
def test_without_a_system_role_its_text_opens_the_first_question(template: str) -> None:
    """Refused, or dropped without a word: the instructions must not get lost."""
    formatter = make(template)
    text = formatter.format(TURNS)
    assert not formatter.takes_system and formatter.notes
    assert text.index(SYSTEM["content"]) < text.index(USER["content"]) and text.count(SYSTEM["content"]) == 1


def test_thinking_is_switched_off_by_the_templates_own_switch() -> None:
    formatter = make(QWEN3)
    assert formatter.thinks and formatter.format(TURNS).endswith("<think>\n\n</think>\n\n")


def test_a_thought_that_the_template_begins_is_ended() -> None:
    text = make(THINKER).format(TURNS)
    assert text.rstrip().endswith("</think>") and text.count("<think>") == text.count("</think>") == 1


@pytest.mark.parametrize("template", ["", BROKEN, "{{ raise_exception('never') }}"])
def test_without_a_usable_template_there_are_plain_questions_and_answers(template: str) -> None:
    formatter = make(template)
    text = formatter.format(TURNS)
    assert formatter.family == "none" and formatter.notes and formatter.stops
    assert text == format_plainly(TURNS) and text.endswith("Answer:")
    assert all(turn["content"] in text for turn in TURNS)
    assert any(stop.strip() in text for stop in formatter.stops), "the stop is what the next question begins with"


def test_a_template_may_not_reach_the_machine() -> None:
    attack = "{{ lipsum.__globals__['os'].popen('id').read() }}" + CHATML
    formatter = make(attack)
    assert formatter.family == "none" and "uid=" not in formatter.format(TURNS)


@pytest.mark.parametrize(
    ("turns", "first"),
    [([SYSTEM, USER], "Copy the notes.\n\nWhat is deep?"), ([USER], "What is deep?"), ([SYSTEM], "Copy the notes.")],
)
def test_folding(turns: list[dict[str, str]], first: str) -> None:
    folded = fold_system(turns)
    assert folded[0] == {"role": "user", "content": first} and len(folded) == 1
    assert turns[0] in (SYSTEM, USER), "the turns given stay as they were"


def test_control_tokens_of_any_vocabulary_are_broken() -> None:
    tokens = ["<|im_start|>", "<|im_end|>", "[gMASK]", "<｜begin▁of▁sentence｜>", "@@EOT@@"]
    disarm = make_disarmer([*tokens, "", "a", "word", "\n\n", "  "])
    for token in tokens:
        for text in (token, f"x{token}y", token * 3, f"{token[:3]}{token}{token[3:]}"):
            assert not any(other in disarm(text) for other in tokens)
    honest = "A word, a list [1] and 3 < 4.\n\n  Two lines."
    assert disarm(honest) == honest and make_disarmer([])("<|im_end|>") == "<|im_end|>"
