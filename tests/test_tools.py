"""The tool: the engine behind a StructuredTool, and failures that are named."""

import subprocess
import sys
from pathlib import Path

import pytest

from tutor.advice.knowledge import read_knowledge
from tutor.errors import ProfileInvalid, ToolFailed
from tutor.tools import build_costs_tool, build_recommend_tool, call_tool

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"
pytest.importorskip("langchain_core")


@pytest.fixture(scope="module")
def tool():
    return build_recommend_tool(read_knowledge(FOLDER))


def test_the_call_records_the_facts_and_the_result(tool) -> None:
    call = call_tool(tool, {"situation": "We have 900 labelled emails and want our tone; facts do not change."})
    assert call.name == "recommend_customization"
    facts = {"behaviour": "tone", "failure": "behaviour", "knowledge_changes": "never", "labelled_examples": 900}
    assert call.arguments == facts
    assert call.result["primary"] == "peft"
    assert call.result["profile"]["labelled_examples"]["from"] == "900 labelled emails"


def test_words_and_profile_are_joined(tool) -> None:
    call = call_tool(tool, {"situation": "We want our tone.", "profile": {"labelled_examples": 4}})
    assert call.arguments["labelled_examples"] == 4
    assert call.result["primary"] == "few_shot"


def test_the_question_back_is_in_the_language_asked(tool) -> None:
    result = call_tool(tool, {"situation": "¿Qué debemos usar para nuestra empresa?"}).result
    assert result["kind"] == "clarify"
    assert result["missing"][0]["question"].startswith("¿")


def test_failures_are_named(tool) -> None:
    with pytest.raises(ToolFailed):
        call_tool(tool, {"wrong": "argument"})
    with pytest.raises(ProfileInvalid, match="cats"):
        call_tool(tool, {"situation": "x", "profile": {"cats": 3}})


def test_importing_the_tools_does_not_import_langchain() -> None:
    code = "import sys, tutor.tools; sys.exit('langchain_core' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=FOLDER.parent.parent).returncode == 0


def test_the_description_is_the_docstring(tool) -> None:
    assert "customize" in tool.description
    assert set(tool.args) == {"situation", "profile"}


def test_the_calculator_is_a_tool_as_well() -> None:
    tool = build_costs_tool(read_knowledge(FOLDER))
    call = call_tool(tool, {"requests_per_month": 20000, "inputs": {"approaches": ["rag", "peft"]}})
    assert call.name == "estimate_costs"
    assert set(call.result["approaches"]) == {"rag", "peft"}
    assert call.arguments["requests_per_month"] == call.result["requests_per_month"] == 20000
    with pytest.raises(ProfileInvalid, match="horizon_months"):
        call_tool(tool, {"requests_per_month": 1, "horizon_months": 0})
