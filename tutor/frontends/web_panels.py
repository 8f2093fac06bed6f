"""The two panels beside the chat, as HTML: the sources of the answers, and the work behind the last one.

Contract: `render_sources(views, read_source)` lists every reference of the conversation, newest answer first, each
opening the lesson's section with the quote marked; `render_work(answer)` shows how the answer came about. All text is
escaped; lessons are drawn from Markdown by a parser that lets no HTML, no image and no script address through.
It does not know the page or the session.
"""

import html
import json
import re
from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt

from tutor.frontends.cards import describe_failure, describe_writing, was_asked
from tutor.frontends.web_fields import write_edit
from tutor.frontends.web_view import Reference, View, list_references
from tutor.types import Answer, Lesson, Message, Passage, ToolCall, Work

ReadSource = Callable[[str], Lesson | None]
# Private-use characters stand for the edges of the quote while the Markdown is drawn, and become <mark> afterwards.
_OPEN, _CLOSE = "\ue000", "\ue001"
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)  # notes of the authors, not for readers
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*\s*$")
_LINE_HEAD = re.compile(r"^(\s*(?:[-*+]|\d+[.)]|>|#{1,6})?\s*)(.*?)(\s*)$", re.DOTALL)
MOST_SHOWN = 20_000  # characters of a tool's result: a calculation for ten approaches has four times as many
EMPTY_SOURCES = (
    '<div class="empty"><strong>Sources appear here</strong><p>Every sentence of an answer carries a number. '
    "The number opens the lesson at the very words the sentence rests on.</p></div>"
)
EMPTY_WORK = (
    '<div class="empty"><strong>See how an answer is made</strong><p>After a question this shows what was searched, '
    "what was found with which scores, the exact prompt with its few-shot examples, what the model wrote, "
    "and what was dropped.</p></div>"
)


def render_sources(views: Sequence[View], read_source: ReadSource) -> str:
    """Draws the sources panel."""
    blocks = []
    for view in reversed(views):
        items = list_references(view)
        front = [item for item in items if not item.aside]
        # Many lessons about what was not recommended would hide the few that matter.
        rows = _render_references(front or items, read_source)
        rest = [item for item in items if item.aside] if front else []
        if rest:
            title = f"Lessons behind the other approaches ({len(rest)})"
            rows += f'<details class="more"><summary>{title}</summary>{_render_references(rest, read_source)}</details>'
        if rows and view.answer is not None:
            blocks.append(f'<div class="turn"><p class="asked">{html.escape(view.question)}</p>{rows}</div>')
    return "".join(blocks) or EMPTY_SOURCES


def _render_references(items: Sequence[Reference], read_source: ReadSource) -> str:
    return "".join(_render_reference(item, read_source(item.source)) for item in items)


def _render_reference(item: Reference, lesson: Lesson | None) -> str:
    title, *rest = (item.section or item.source).split(" > ")
    text = (
        find_section(lesson.body, item.section)
        if lesson
        else item.quote or "This lesson is not in the course any more."
    )
    where = html.escape(" › ".join(rest)) or html.escape(item.source)
    return (
        f'<details class="source" id="{item.anchor}"><summary><span class="cite">{item.label}</span>'
        f'<span class="names"><b>{html.escape(title)}</b><small>{where}</small></span></summary>'
        f'<div class="lesson">{draw_lesson(text, item.quote)}</div>'
        f'<p class="origin">{html.escape(item.source)} {_render_way(item) if lesson else ""}</p></details>'
    )


def _render_way(item: Reference) -> str:
    """A button that opens the whole lesson at the same place."""
    edit = write_edit({"do": "open", "source": item.source, "section": item.section, "quote": item.quote})
    return f'<button type="button" class="link" data-go="lessons" {edit}>Open in the lesson</button>'


def find_section(body: str, section: str) -> str:
    """The text below the last heading of a heading path, without the heading; the whole body where there is none."""
    wanted = section.rsplit(" > ", maxsplit=1)[-1].strip()
    lines, start, depth, fenced = body.split("\n"), None, 0, False
    for index, line in enumerate(lines):
        fenced ^= line.lstrip().startswith("```")
        heading = None if fenced else _HEADING.match(line)
        if heading is None:
            continue
        if start is None and heading[2] == wanted:
            start, depth = index + 1, len(heading[1])
        elif start is not None and len(heading[1]) <= depth:
            return "\n".join(lines[start:index]).strip()
    return body if start is None else "\n".join(lines[start:]).strip()


def draw_lesson(text: str, quote: str) -> str:
    """Lesson Markdown as HTML with the quote marked; white space in the quote is matched loosely."""
    return finish_marks(create_parser().render(prepare_text(text, quote)))


def create_parser() -> MarkdownIt:
    """The parser of lessons: no HTML, no image, no link."""
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable(["image", "link", "autolink"])


def prepare_text(text: str, quote: str) -> str:
    """Lesson Markdown without the authors' notes, the edges of the quote set."""
    return _set_marks(_COMMENT.sub("", text).replace(_OPEN, "").replace(_CLOSE, ""), quote)


def finish_marks(drawn: str, opening: str = "<mark>", closing: str = "</mark>") -> str:
    """Drawn HTML with the edges of the quote as marks, and tables that scroll sideways inside themselves."""
    return (
        drawn.replace(_OPEN, opening)
        .replace(_CLOSE, closing)
        .replace("<table>", '<div class="wide" role="region" tabindex="0" aria-label="Table"><table>')
        .replace("</table>", "</table></div>")
    )


def _set_marks(text: str, quote: str) -> str:
    words = [re.escape(word) for word in quote.split()]
    found = re.search(r"\s+".join(words), text) if words else None
    if found is None:
        return text
    # A mark may not cross the border of a list item, a row or a cell, so every piece gets its own.
    lines = [
        "|".join(_mark_piece(cell) for cell in line.split("|")) if "|" in line else _mark_piece(line)
        for line in found[0].split("\n")
    ]
    return text[: found.start()] + "\n".join(lines) + text[found.end() :]


def _mark_piece(piece: str) -> str:
    head, middle, tail = _LINE_HEAD.match(piece).groups()  # type: ignore[union-attr]  # the pattern matches any text
    return f"{head}{_OPEN}{middle}{_CLOSE}{tail}" if middle and not set(middle) <= set("-: ") else piece


def render_work(answer: Answer | None) -> str:
    """Draws the show-your-work panel."""
    if answer is None:
        return EMPTY_WORK
    work = answer.work
    parts = [
        _render_numbers(answer),
        _render_block("How the question was read", _render_route(answer), True),
        _render_block(f"What was found ({len(answer.passages)} passages)", _render_passages(answer.passages), True),
        _render_block(f"What the answer may say ({len(work.evidence)} quotes)", _render_items(work.evidence)),
        _render_block(f"The exact prompt ({len(work.prompt)} messages)", "".join(map(_render_message, work.prompt))),
        _render_block(describe_writing(work), _render_writing(work), True),
        _render_block("Tool call", "".join(map(_render_call, answer.tool_calls))),
    ]
    return f'<div class="work">{"".join(parts)}</div>'


def _render_block(title: str, body: str, opened: bool = False) -> str:
    return f"<details{' open' if opened else ''}><summary>{title}</summary>{body}</details>" if body else ""


def _render_items(items: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{html.escape(item)}</li>' for item in items)}</ul>" if items else ""


def _render_writing(work: Work) -> str:
    parts = [
        ("", f"<p>{html.escape(describe_failure(work))}</p>" if work.failure else ""),
        ("Kept: a passage supports it", _render_items(work.kept)),
        ("Replaced by quotes: no passage supports it", _render_items(work.dropped)),
        ("Word for word", f"<pre>{html.escape(work.raw_output)}</pre>" if work.raw_output else ""),
    ]
    return "".join(f"<h4>{title}</h4>{body}" if title else body for title, body in parts if body)


def _render_numbers(answer: Answer) -> str:
    usage, timings = answer.usage, answer.timings
    kept, written = len(answer.work.kept), len(answer.work.kept) + len(answer.work.dropped)
    figures = [
        ("Technique", answer.technique or "none", True),
        ("Model", answer.model if was_asked(answer) else "not used", True),
        ("Prompt", f"{usage.prompt:,} tokens", usage.prompt),
        ("Of these", f"{usage.prompt_cached:,} cached, {usage.prompt - usage.prompt_cached:,} new", usage.prompt),
        ("Written", f"{usage.completion:,} tokens", was_asked(answer)),
        ("Sentences", f"{kept} of {written} kept", written),
        ("Retrieval", f"{timings.retrieval:,.0f} ms", timings.retrieval),
        ("First word", f"{timings.first_token:,.0f} ms", timings.first_token),
        ("Total", f"{timings.total:,.0f} ms", True),
    ]
    # What did not happen, as retrieval when a tool answers, is not a figure of zero.
    rows = "".join(f"<div><dt>{name}</dt><dd>{html.escape(value)}</dd></div>" for name, value, told in figures if told)
    return f'<dl class="numbers">{rows}</dl>'


def _render_route(answer: Answer) -> str:
    work = answer.work
    rows = [
        ("Route", work.route),
        ("Because", work.route_reason),
        ("Searched for", "" if answer.tool_calls and not answer.passages else work.standalone_question),
        ("Floor", work.floor),
    ]
    shown = "".join(f"<dt>{name}</dt><dd>{html.escape(value)}</dd>" for name, value in rows if value)
    return f'<dl class="route">{shown}</dl>' if shown else ""


def _render_passages(passages: Sequence[Passage]) -> str:
    if not passages:
        return ""
    rows = "".join(
        f"<tr><td>{order}</td><td>{_render_section(item.chunk.section)}</td><td>{item.score:.2f}</td><td>{item.dense:.2f}</td>"
        f"<td>{item.lexical:.1f}</td><td>{item.coverage:.0%}</td></tr>"
        for order, item in enumerate(passages, 1)
    )
    heads = "".join(f"<th>{name}</th>" for name in ("", "Section", "Score", "Meaning", "Words", "Covered"))
    return f'<div class="wide"><table class="scores"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def _render_section(section: str) -> str:
    *lessons, last = section.split(" > ")
    above = f"<small>{html.escape(' › '.join(lessons))}</small>" if lessons else ""
    return f"{html.escape(last)}{above}"


def _render_message(message: Message) -> str:
    badge = '<span class="badge">few-shot example</span>' if message.example else ""
    kind = "example" if message.example else message.role
    return (
        f'<div class="prompt {kind}"><p><b>{message.role}</b>{badge}</p><pre>{html.escape(message.content)}</pre></div>'
    )


def _render_call(call: ToolCall) -> str:
    arguments = json.dumps(dict(call.arguments), indent=2, ensure_ascii=False, default=str)
    result = json.dumps(dict(call.result), indent=2, ensure_ascii=False, default=str)
    if len(result) > MOST_SHOWN:
        result = f"{result[:MOST_SHOWN]}\n… {len(result) - MOST_SHOWN:,} more characters"
    head = f"<p><b>{html.escape(call.name)}</b>, called with</p>"
    return f"{head}<pre>{html.escape(arguments)}</pre><p>gave</p><pre>{html.escape(result)}</pre>"
