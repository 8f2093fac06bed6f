"""A file of questions with known answers: YAML or JSON lines in, checked questions out.

Contract: `read_questions(path)` returns mappings with every field of the schema below, defaults filled in; whatever is
wrong is a `UsageError` naming the question and the field. It judges no answer and opens no document.

    {id, question, kind?, split?, lang?, history?, lessons?, sections?, facts?, forbidden?, missing?, tool?,
     contradiction?}     lessons: names of the documents in which the answer stands; facts: lists of alternatives
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tutor.errors import UsageError
from tutor.quality.row_file import read_rows

COVERED = frozenset(
    "plain comparison steps amount time typo keyword follow_up topic_change part partly correction language".split()
)
TOOL_KINDS: Mapping[str, str] = {"advice": "recommend_customization", "costs": "estimate_costs"}
NOT_COVERED = frozenset({"out_of_corpus", "off_topic", "near_absent", "false_premise"})
MISUSE = "misuse"
PARTLY = "partly"
KINDS = COVERED | NOT_COVERED | {*TOOL_KINDS, MISUSE}
CALIBRATE, TEST = "calibrate", "test"
TEXT_LISTS = ("lessons", "sections", "forbidden")
DEFAULTS: Mapping[str, Any] = {"lang": "en", "split": TEST, "missing": "", "tool": None, "contradiction": False}


def read_questions(path: Path) -> list[dict[str, Any]]:
    """Reads and checks one file of questions.

    Raises:
        UsageError: the file cannot be read, holds no questions, or one of them is wrong.
    """
    questions = [_check(row, place) for place, row in enumerate(read_rows(path, "questions"), 1)]
    seen: set[str] = set()
    for question in questions:
        if question["id"] in seen:
            raise UsageError(f"{path.name}: two questions have the id {question['id']!r}; give each its own")
        seen.add(question["id"])
    return questions


def _check(row: Any, place: int) -> dict[str, Any]:
    if not isinstance(row, Mapping) or not isinstance(row.get("question"), str) or not row["question"].strip():
        raise UsageError(f"question {place} is no object with a text under 'question'")
    question = {**DEFAULTS, **row, "id": str(row.get("id", place))}
    name = f"question {question['id']}"
    for key in TEXT_LISTS:
        question[key] = _read_texts(question.get(key), name, key)
    facts = question.get("facts") or []
    if not isinstance(facts, list):
        raise UsageError(f"{name}: facts must be a list of lists of alternatives")
    question["facts"] = [_read_texts(alternatives, name, "facts") for alternatives in facts]
    question.setdefault("kind", "plain" if question["lessons"] or question["facts"] else "off_topic")
    if question["kind"] not in KINDS:
        raise UsageError(f"{name}: kind is {question['kind']!r}; give one of: {', '.join(sorted(KINDS))}")
    if question["split"] not in (CALIBRATE, TEST):
        raise UsageError(f"{name}: split is {question['split']!r}; give calibrate or test")
    if question["kind"] in COVERED and not (question["lessons"] or question["facts"]):
        raise UsageError(f"{name}: an answerable question needs 'lessons' or 'facts'; else give a kind not covered")
    question["history"] = _read_history(question.get("history"), name)
    question["tool"] = _read_tool(question, name)
    return question


def _read_texts(value: Any, name: str, key: str) -> list[str]:
    listed = [] if value is None else [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(text, str | int | float) for text in listed):
        raise UsageError(f"{name}: {key} must be a list of texts")
    return [str(text) for text in listed if str(text).strip()]


def _read_history(value: Any, name: str) -> list[dict[str, str]]:
    turns = value or []
    for turn in turns if isinstance(turns, list) else [turns]:
        if not isinstance(turn, Mapping) or turn.get("role") not in ("user", "assistant") or "content" not in turn:
            raise UsageError(f"{name}: each turn of history is an object with role (user, assistant) and content")
    return [{"role": str(turn["role"]), "content": str(turn["content"])} for turn in turns]


def _read_tool(question: Mapping[str, Any], name: str) -> dict[str, Any] | None:
    """The tool that the question must reach, with the arguments that must be read; None where it must reach none."""
    if question["kind"] not in TOOL_KINDS:
        return None
    tool = question["tool"] or {}
    if not isinstance(tool, Mapping) or not isinstance(tool.get("arguments") or {}, Mapping):
        raise UsageError(f"{name}: tool is an object with name and arguments")
    return {"name": tool.get("name") or TOOL_KINDS[question["kind"]], "arguments": dict(tool.get("arguments") or {})}
