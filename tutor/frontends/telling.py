"""The events of one answer -> text on a terminal.

Contract: `tell_answer` writes an answer while it arrives, a tool's card where it comes, the footnotes last, and returns
the event that ended the stream; `await_answer` only waits for that event. Both close the stream whatever happens, which
stops the generation and frees the model. Nothing is decided here.
"""

from collections.abc import Callable, Iterator

from tutor.errors import TutorError
from tutor.frontends import cards
from tutor.frontends.markdown_stream import AnswerWriter
from tutor.frontends.terminal import Style, make_printable, outline, wrap_text
from tutor.tools import COSTS
from tutor.types import CardReady, Delta, Ending, Event, Failed, Retrieved, ToolCall

BROKEN_OFF = "the answer broke off; ask again, and see 'tutor doctor' if it happens twice"


def tell_answer(events: Iterator[Event], write: Callable[[str], None], style: Style) -> Ending:
    """Writes the answer; a failure is not written but returned as `Failed`.

    Raises:
        TutorError: the stream ended without an ending.
    """
    writer = AnswerWriter(write, style)
    try:
        for event in events:
            match event:
                case Retrieved():
                    continue
                case Delta(text=text):
                    writer.feed(text)
                case CardReady(call=call):
                    writer.close()
                    card = "\n".join(describe_call(call))
                    write(wrap_text(card, style.width) + "\n\n" if card else "")
                case _:
                    _end(event, writer, write, style)
                    return event
        raise TutorError(BROKEN_OFF)
    finally:
        writer.close()
        close_stream(events)


def await_answer(events: Iterator[Event]) -> Ending:
    """Waits for the end of an answer.

    Raises:
        TutorError: the stream ended without an ending.
    """
    try:
        for event in events:
            if not isinstance(event, Retrieved | Delta | CardReady):
                return event
        raise TutorError(BROKEN_OFF)
    finally:
        close_stream(events)


def describe_call(call: ToolCall) -> list[str]:
    """A tool's result as a card: a recommendation in short, for the answer explains it; anything else outlined.

    A calculation has no card: the answer shows its table.
    """
    if call.name == COSTS:
        return []
    if "ranking" in call.result or "missing" in call.result:
        return cards.summarise_recommendation(call.result)
    return [call.name.replace("_", " "), *outline(call.result, 1)]


def close_stream(events: Iterator[Event]) -> None:
    """Closes a stream of events that may be a generator."""
    close = getattr(events, "close", None)
    if close is not None:
        close()


def _end(ending: Ending, writer: AnswerWriter, write: Callable[[str], None], style: Style) -> None:
    if isinstance(ending, Failed):
        return
    answer = ending.answer
    # Abstentions and questions back may come whole, without a piece of text before.
    whole = make_printable(answer.text)
    if whole.startswith(writer.text):
        writer.feed(whole[len(writer.text) :])
    elif writer.text.strip() not in whole:
        writer.feed(f"\n\n{whole}")
    writer.close()
    footnotes = cards.list_citations(answer.citations, answer.text)
    if footnotes:
        write(wrap_text("\n".join(["", *footnotes]), style.width) + "\n")
