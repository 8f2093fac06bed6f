"""Thinking never reaches a reader, wherever the stream is cut."""

import pytest

from tutor.models.thinking import ThoughtFilter

CASES = [
    ("plain text", "plain text"),
    ("<think>\nhm, 2 < 3\n</think>\n\nThe answer.", "The answer."),
    ("<think>\n\n</think>\n\nThe answer.", "The answer."),
    ("Before <think>hm</think> after", "Before after"),
    ("<think>a</think>One. <think>b</think>Two.", "One. Two."),
    ("<think>it never ends", ""),
    ("3 < 4 and <b>bold</b> and <thin", "3 < 4 and <b>bold</b> and <thin"),
    ("a <<think>b</think>c", "a <c"),
    ("", ""),
]


@pytest.mark.parametrize(("written", "shown"), CASES)
@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 100])
def test_thoughts_are_left_out(written: str, shown: str, size: int) -> None:
    thoughts = ThoughtFilter()
    pieces = [thoughts.feed(written[start : start + size]) for start in range(0, len(written), size)]
    assert "".join([*pieces, thoughts.finish()]) == shown
    assert thoughts.found == ("<think>" in written)


def test_text_without_thoughts_is_not_held_back() -> None:
    thoughts = ThoughtFilter()
    assert [thoughts.feed(piece) for piece in ("One", " two", "\n\n", "three ")] == ["One", " two", "\n\n", "three "]


def test_blanks_at_the_beginning_are_left_out_on_request() -> None:
    thoughts = ThoughtFilter(trim=True)
    assert [thoughts.feed(piece) for piece in (" ", "\n One", " two")] == ["", "One", " two"]
