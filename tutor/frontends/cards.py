"""Answers and recommendations as lines of plain text, for a terminal or a file.

Contract: pure functions from the contract's objects to Markdown that also reads well unrendered. Missing keys
leave their line out. Numbers are shown as they come; nothing is decided or rephrased here. The caller makes text of
foreign origin printable.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tutor.types import Answer, Citation, Lesson, Work

NAMES = {  # where the id says too little
    "rag": "RAG",
    "peft": "PEFT",
    "few shot": "few-shot prompting",
    "full fine tuning": "full fine-tuning",
    "reinforcement fine tuning": "reinforcement and preference tuning",
    "continued pretraining": "continued pre-training",
    "pretraining": "pre-training from scratch",
}
BEST_GUESS = ("Answer in your own words, or say 'just tell me' for a best guess.",)
VERDICTS = {"recommended": "recommended", "possible": "possible", "not_now": "not now", "ruled_out": "ruled out"}


def list_citations(citations: Sequence[Citation], read_already: str = "") -> list[str]:
    """The footnotes of an answer: number, place, and the quote unless the reader has just read it word for word."""
    lines = []
    seen = _fold(re.sub(r"\s*\[\d+\]|\*\*", "", read_already))
    for citation in citations:
        quote = _fold(citation.quote)
        lines.append(f"[{citation.n}] {citation.source}, {citation.section}")
        lines += [f'    "{quote}"'] * (quote.replace("**", "") not in seen)
    return lines


def summarise_recommendation(result: Mapping[str, Any]) -> list[str]:
    """The card beside an answer that explains it in words: choice, verdicts and steps; empty when asking back."""
    if not result.get("primary"):
        return []
    ranking = [{**entry, "reasons": []} for entry in result.get("ranking") or []]
    told: dict[str, Any] = {
        "wish": None,
        "notices": [],
        "assumptions": [],
        "would_change": [],
        "missing": [],
    }  # the answer says them
    return describe_recommendation({**result, "ranking": ranking, **told})


def describe_recommendation(result: Mapping[str, Any]) -> list[str]:
    """The recommendation object as a card; a clarifying one is its question."""
    lines: list[str] = []
    gaps = list(result.get("missing") or [])
    if result.get("kind") == "clarify":  # one question and no questionnaire
        return ["To recommend something, this has to be known first:", *_list_gaps(gaps[:1]), *BEST_GUESS]
    if result.get("primary"):
        also = [call_approach(approach) for approach in result.get("combine") or []]
        together = f", together with {' and '.join(also)}" if also else ""
        lines.append(
            f"Recommended: {call_approach(result['primary'])}{together} (confidence {result.get('confidence', 0):.2f})"
        )
    lines += _describe_wish(result.get("wish") or {})
    ranking = result.get("ranking") or []
    for verdict, title in VERDICTS.items():
        entries = [entry for entry in ranking if entry.get("verdict") == verdict]
        detailed = any(entry.get("reasons") for entry in entries) and verdict in {"recommended", "ruled_out"}
        if entries and not detailed and verdict != "recommended":  # the first line has said it
            lines += ["", f"{title.capitalize()}: {', '.join(call_approach(entry['approach']) for entry in entries)}"]
        for entry in entries if detailed else []:
            lines += ["", f"{name_approach(entry['approach'])} ({title}):", *_list_reasons(entry)]
    lines += _list_section("In this order", [_describe_step(step) for step in result.get("sequence") or []])
    lines += _list_section("Dated facts that bear on it", _list_notices(result))
    assumed = [f"- {entry.get('words', '')}" for entry in result.get("assumptions") or []]
    lines += _list_section("Assumed, because it was not said", assumed)
    lines += _list_section("What would change it", [_describe_flip(flip) for flip in result.get("would_change") or []])
    matter = [gap for gap in gaps if gap.get("matters")]
    lines += _list_section("Not known yet, and it could change the first place", _list_gaps(matter))
    lines += _list_section("Not known yet", _list_gaps([gap for gap in gaps if not gap.get("matters")]))
    return lines[1:] if lines and not lines[0] else lines


def describe_work(answer: Answer) -> list[str]:
    """How an answer came about: route, evidence with scores, the exact prompt, tool calls, tokens, times."""
    work = answer.work
    lines = [f"Route: {work.route or '–'} ({work.route_reason or 'no reason recorded'})"]
    if work.standalone_question and (answer.passages or not answer.tool_calls):
        lines.append(f"Question as searched: {work.standalone_question}")
    model = answer.model if was_asked(answer) else "not used"
    lines.append(f"Technique: {answer.technique or '–'}; model: {model}")
    lines += _list_section("Retrieved, in this order", [_describe_passage(passage) for passage in answer.passages])
    if work.floor:
        lines.append(f"Floor: {work.floor}")
    lines += _list_section("Evidence", [f"- {_fold(sentence)}" for sentence in work.evidence])
    prompt: list[str] = []
    for message in work.prompt:
        mark = ", few-shot example" if message.example else ""
        prompt += [f"<{message.role}{mark}>", *(f"    {line}" for line in message.content.splitlines())]
    lines += _list_section("Prompt", prompt)
    if work.raw_output:
        lines += _list_section("The model wrote", [f"    {line}" for line in work.raw_output.splitlines()])
    if was_asked(answer):
        lines += ["", f"{describe_writing(work)}."]
    if work.failure:
        lines.append(describe_failure(work))
    lines += _list_section("Kept, because a passage supports it", [f"- {_fold(text)}" for text in work.kept])
    lines += _list_section(
        "Replaced by quotes, because no passage supports it", [f"- {_fold(text)}" for text in work.dropped]
    )
    lines += _list_section(
        "Tool calls",
        [f"- {call.name}({', '.join(f'{k}={v!r}' for k, v in call.arguments.items())})" for call in answer.tool_calls],
    )
    return [*lines, "", *_describe_figures(answer)]


def was_asked(answer: Answer) -> bool:
    """Whether a model was asked at all: tools, quotes and abstentions come without one."""
    return bool(answer.usage.prompt or answer.work.prompt or answer.work.raw_output)


def describe_writing(work: Work) -> str:
    """How much of what the model wrote the learner reads; without a full stop, fit for a title."""
    kept, dropped = len(work.kept), len(work.dropped)
    written = kept + dropped
    if not written:
        return "The model wrote no whole sentence"
    return f"The model wrote {written} sentence{'s' * (written > 1)}, {kept} kept, {dropped} replaced by quotes"


def describe_failure(work: Work) -> str:
    """Why the model could not finish."""
    return f"It could not finish, so quotes complete the answer: {_fold(work.failure)}"


def open_source(lesson: Lesson, section: str, quote: str) -> list[str]:
    """The part of a lesson under the heading where a quote stands, with the quote's lines marked by ">"."""
    lines = re.sub(r"<!--.*?-->\n?", "", lesson.body, flags=re.DOTALL).splitlines()
    wanted = section.rpartition(" > ")[2].strip()
    start = next((n for n, line in enumerate(lines) if re.fullmatch(rf"#+\s+{re.escape(wanted)}\s*#*", line)), 0)
    level = len(lines[start]) - len(lines[start].lstrip("#")) if lines else 0
    end = next(
        (n for n in range(start + 1, len(lines)) if re.match(rf"#{{1,{max(1, level)}}}\s", lines[n])), len(lines)
    )
    folded = _fold(quote)
    shown = [f"{lesson.title} ({lesson.source})", ""]
    for line in lines[start:end]:
        text = _fold(line)
        found = bool(text) and bool(folded) and (text in folded or folded in text)
        shown.append(f"> {line}" if found else f"  {line}")
    return shown


def write_transcript(turns: Sequence[tuple[str, Answer]], title: str) -> str:
    """A conversation as a Markdown document with its quotes."""
    lines = [f"# {title}", ""]
    for question, answer in turns:
        lines += [f"## {_fold(question)}", "", answer.text, ""]
        for citation in answer.citations:
            first, *rest = list_citations([citation])
            lines.append(f"- {first}: {' '.join(rest).strip()}")
        lines += [""] * bool(answer.citations)
    return "\n".join(lines)


def _list_section(title: str, lines: list[str]) -> list[str]:
    return ["", f"{title}:", *lines] if lines else []


def _list_reasons(entry: Mapping[str, Any]) -> list[str]:
    lines = []
    for reason in entry.get("reasons") or []:
        places = "; ".join(f"{at.get('source')}, {at.get('section')}" for at in reason.get("sources") or [])
        lines.append(f"- {reason.get('text', '')}{f' [{places}]' if places else ''}")
    return lines


def _list_gaps(gaps: Sequence[Mapping[str, Any]]) -> list[str]:
    return [f"- {gap.get('question', '')}" for gap in gaps]


def _list_notices(result: Mapping[str, Any]) -> list[str]:
    return [f"- {note.get('date', '')}: {note.get('text', '')}" for note in result.get("notices") or []]


def _describe_wish(wish: Mapping[str, Any]) -> list[str]:
    """Why the approach that was asked for is not the one, and what to do instead."""
    if not wish:
        return []
    verdict = VERDICTS.get(wish.get("verdict", ""), "")
    told = " ".join(part for part in (wish.get("reason"), wish.get("instead")) if part)
    return ["", f"You asked for {call_approach(wish.get('approach', ''))} ({verdict}): {told}"]


def _describe_step(step: Mapping[str, Any]) -> str:
    until = f" Move on when: {step['move_on_when']}" if step.get("move_on_when") else ""
    return f"{step.get('step', '-')}. {call_approach(step.get('approach', ''))}: {step.get('goal', '')}{until}"


def _describe_flip(flip: Mapping[str, Any]) -> str:
    plain = " and ".join(
        f"{call_approach(name)} = {show_value(value)}" for name, value in (flip.get("if") or {}).items()
    )
    facts = flip.get("words") or plain
    return f"- If {facts}: {name_approach(flip.get('then', ''))}"


def _describe_figures(answer: Answer) -> list[str]:
    """Tokens and times; what did not happen is left out."""
    usage, times = answer.usage, answer.timings
    tokens = f"Tokens: {usage.prompt} in the prompt ({usage.prompt_cached} reused), {usage.completion} written"
    steps = [("retrieval", times.retrieval), ("first word", times.first_token)]
    told = [f"{name} {value:.0f} ms" for name, value in steps if value]
    return [tokens] * was_asked(answer) + [f"Times: {', '.join([*told, f'all {times.total:.0f} ms'])}"]


def _describe_passage(passage: Any) -> str:
    return f"- {passage.score:.2f}  {passage.chunk.source}, {passage.chunk.section}"


def show_value(value: Any) -> str:
    """A fact's value as a person reads it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int | float) else str(value)


def call_approach(identifier: str) -> str:
    """An approach or a fact as the cards call it inside a sentence."""
    words = str(identifier).replace("_", " ")
    return NAMES.get(words, words)


def name_approach(identifier: str) -> str:
    """An approach as the cards call it, with a capital letter."""
    name = call_approach(identifier)
    return name[:1].upper() + name[1:]


def _fold(text: str) -> str:
    return " ".join(text.split())
