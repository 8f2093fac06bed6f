"""A lesson as a page to read, the contents of the course, and what a search found, as HTML.

Contract: `draw_page(lesson, place)` draws a whole lesson with an anchor at each heading, a quote marked, and a button
at each paragraph that asks about it; `search_lessons(lessons, words)` finds the sections in which all words occur, best
first. Lessons are drawn from Markdown by a parser that lets no HTML, no image and no script address through. It does
not know the page or who reads.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tutor.frontends.web_fields import escape, render_button, render_fold, write_edit
from tutor.frontends.web_panels import create_parser, finish_marks, prepare_text
from tutor.types import Lesson

MOST_HITS = 24
AROUND = 90  # characters of text on each side of a hit
_WORD = re.compile(r"\w[\w-]*")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where to open a lesson: a section by its heading path, a quote to mark; empty for the start."""

    section: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all words of a search occur, with the text around the first of them."""

    lesson: Lesson
    heading: str
    before: str
    word: str
    after: str


def draw_page(lesson: Lesson, place: Place, around: Sequence[Lesson]) -> str:
    """Draws a lesson for reading; `around` are the lessons before and after it, either may be missing."""
    facts = [lesson.level, f"{lesson.minutes} minutes" if lesson.minutes else "", lesson.source]
    goals = "".join(f"<li>{escape(goal)}</li>" for goal in lesson.objectives)
    goal_list = render_fold("goals", "What you will be able to do", f"<ul>{goals}</ul>") if goals else ""
    heads = list_headings(lesson)
    links = "".join(f'<li><a href="#{anchor}">{escape(title)}</a></li>' for title, anchor in heads)
    inside = f'<nav class="inside" aria-label="In this lesson"><ul>{links}</ul></nav>' if len(heads) > 1 else ""
    wanted = find_anchor(lesson, place.section)
    ways = "".join(
        render_button(f"{word}: {other.title}", {"do": "open", "source": other.source}) if other else ""
        for word, other in zip(("Before", "Next"), around, strict=False)
    )
    told = " · ".join(escape(fact) for fact in facts if fact)
    mark = f'data-read="{escape(lesson.source)}" aria-pressed="false"'
    done = f'<button type="button" class="quiet" {mark}>Mark as read</button>'
    return (
        f'<article class="page" data-source="{escape(lesson.source)}" data-place="{escape(wanted)}" tabindex="-1" '
        f'aria-label="{escape(lesson.title)}"><h2>{escape(lesson.title)}</h2><p class="soft">{told}</p>'
        f'{goal_list}{inside}<div class="lesson">{_draw_body(lesson, place.quote)}</div>'
        f'<p class="tools">{done}</p><p class="tools ways">{ways}</p></article>'
    )


def _draw_body(lesson: Lesson, quote: str) -> str:
    parser = create_parser()
    anchors = iter([anchor for _, anchor in list_headings(lesson)])
    tokens = parser.parse(prepare_text(_drop_title(lesson.body), quote))
    inline = ""
    for token in tokens:
        if token.type == "heading_open" and token.tag in ("h1", "h2", "h3"):
            token.attrSet("id", next(anchors, ""))
        if token.type == "inline":
            inline = token.content
        if token.type == "paragraph_close" and token.level == 0:
            token.meta["text"] = inline

    def close_paragraph(_self: Any, drawn: Sequence[Any], index: int, _options: Any, _env: Any) -> str:
        text = drawn[index].meta.get("text", "")
        if drawn[index].hidden or not text:
            return "" if drawn[index].hidden else "</p>\n"
        plain = finish_marks(re.sub(r"[*`_]", "", text), "", "")
        label = escape(f"Ask about: {plain[:60]}")
        return f' <button type="button" class="ask" data-ask="{escape(plain)}" aria-label="{label}">Ask</button></p>\n'

    parser.add_render_rule("paragraph_close", close_paragraph)
    return finish_marks(parser.renderer.render(tokens, parser.options, {}))


def _drop_title(body: str) -> str:
    """The body without its first heading, which stands above it already."""
    found = re.match(r"\s*#\s+[^\n]*\n", body)
    return body[found.end() :] if found else body


def list_headings(lesson: Lesson) -> list[tuple[str, str]]:
    """The headings of a lesson's body in order, each with its anchor."""
    text = re.sub(r"```.*?(?:```|\Z)", "", _drop_title(lesson.body), flags=re.DOTALL)
    titles = [found[2] for found in _HEADING.finditer(text) if len(found[1]) <= 3]
    return [(re.sub(r"[*`_]", "", title), f"part-{number}") for number, title in enumerate(titles, 1)]


def find_anchor(lesson: Lesson, section: str) -> str:
    """The anchor of the last heading of a heading path; empty where the lesson has none such."""
    wanted = section.rsplit(" > ", maxsplit=1)[-1].strip()
    return next((anchor for title, anchor in list_headings(lesson) if title == wanted), "")


def draw_contents(lessons: Sequence[Lesson], opened: str) -> str:
    """The course as a list; the page's code adds what this reader has read."""
    rows = ""
    for number, lesson in enumerate(lessons, 1):
        current = ' aria-current="page"' if lesson.source == opened else ""
        edit = write_edit({"do": "open", "source": lesson.source})
        facts = ", ".join(part for part in (lesson.level, f"{lesson.minutes} min" if lesson.minutes else "") if part)
        rows += (
            f'<li data-lesson="{escape(lesson.source)}"><button type="button" class="entry-link"{current} {edit}>'
            f'<span class="place">{number}</span><span class="names"><b>{escape(lesson.title)}</b>'
            f"<small>{escape(facts)}</small></span></button></li>"
        )
    progress = (
        '<p class="course-progress"><progress max="1" value="0" aria-label="Lessons read"></progress> '
        f'<span data-count="{len(lessons)}">0 of {len(lessons)} read</span></p>'
    )
    return f'{progress}<ol class="contents">{rows}</ol>'


def search_lessons(lessons: Sequence[Lesson], words: str) -> list[Hit]:
    """The sections in which all words occur, those with one in the heading first, else in the order of the course."""
    wanted = [word.lower() for word in _WORD.findall(words)][:8]
    if not wanted:
        return []
    found: list[tuple[bool, Hit]] = []
    for lesson in lessons:
        for heading, text in _split_sections(lesson):
            place = text.lower().find(wanted[0])
            named = f"{lesson.title} {heading}".lower()
            if all(word in text.lower() or word in named for word in wanted):
                start, end = max(place, 0), max(place, 0) + (len(wanted[0]) if place >= 0 else 0)
                before = ("…" if start > AROUND else "") + text[max(0, start - AROUND) : start]
                hit = Hit(lesson, heading, before, text[start:end], text[end : end + AROUND] + "…")
                found.append((not any(word in heading.lower() for word in wanted), hit))
    return [hit for _, hit in sorted(found, key=lambda pair: pair[0])][:MOST_HITS]


def _split_sections(lesson: Lesson) -> list[tuple[str, str]]:
    """The sections of a lesson as (heading, plain text)."""
    parts = _HEADING.split(re.sub(r"<!--.*?-->", "", _drop_title(lesson.body), flags=re.DOTALL))
    pairs = [("", parts[0]), *zip(parts[2::3], parts[3::3], strict=True)]
    return [(re.sub(r"[*`_]", "", head), " ".join(re.sub(r"[*`|#_]+", " ", text).split())) for head, text in pairs]


def draw_hits(hits: Sequence[Hit], words: str) -> str:
    """What a search found, each place a button; a line that counts them is read out."""
    count = f"{len(hits)}{' or more' if len(hits) == MOST_HITS else ''} place{'s' * (len(hits) != 1)}"
    head = f'<p class="soft" role="status">{count} with “{escape(words)}”</p>'
    rows = "".join(
        f'<li><button type="button" class="entry-link hit" {write_edit(_aim(hit))}><span class="names">'
        f"<b>{escape(hit.heading or hit.lesson.title)}</b><small>{escape(hit.lesson.title)}</small>"
        f'<span class="around">{escape(hit.before)}<mark>{escape(hit.word)}</mark>{escape(hit.after)}</span>'
        "</span></button></li>"
        for hit in hits
    )
    return f'{head}<ol class="contents hits">{rows}</ol>'


def _aim(hit: Hit) -> Mapping[str, str]:
    return {"do": "open", "source": hit.lesson.source, "section": hit.heading, "quote": ""}
