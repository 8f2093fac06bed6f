"""A case in lines: its facts with their origins, and its way through the tree in short."""

from tutor.frontends.case_cards import describe_facts, describe_path


def step(answer: bool, ask: str = "Is it?") -> dict[str, object]:
    return {"node": "n", "ask": ask, "rule": "R1", "answer": answer}


def test_facts_say_where_they_come_from() -> None:
    facts = {
        "labelled_examples": {"value": 3000, "from": "3,000 tickets"},
        "needs_sources": {"value": False, "from": "form"},
        "task": {"value": "write", "from": "default"},
    }
    lines = describe_facts(facts)
    assert "3,000" in lines[0] and "3,000 tickets" in lines[0]
    assert "= no" in lines[1] and "by you" in lines[1]
    assert "assumed" in lines[2]


def test_questions_answered_no_are_counted_and_those_answered_yes_are_told() -> None:
    path = [step(False), step(False), step(True, "Are there labels?"), step(False)]
    lines = describe_path(path, "few_shot")
    told = "\n".join(lines)
    assert "2 questions: no" in told and "Are there labels? yes (R1)" in told and "1 question: no" in told
    assert lines[-1] == "=> few-shot prompting"
    assert describe_path([], "") == []
