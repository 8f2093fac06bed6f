"""Clauses and templates: a value in words, a number that agrees with its noun."""

import pytest

from tutor.advice.clauses import fill, parse_assumed, parse_clauses, say_fact
from tutor.errors import KnowledgeInvalid


@pytest.mark.parametrize(
    ("template", "values", "text"),
    [
        ("{labelled_examples:labelled example}", {"labelled_examples": 1}, "1 labelled example"),
        ("{labelled_examples:labelled example}", {"labelled_examples": 0}, "0 labelled examples"),
        ("{labelled_examples:labelled example}", {"labelled_examples": 1200}, "1,200 labelled examples"),
        ("{budget_once} USD", {"budget_once": 1500}, "1,500 USD"),
        ("({knowledge_changes})", {"knowledge_changes": "weekly"}, "(weekly)"),
        ("{hardware}", {"hardware": "one_gpu"}, "one gpu"),
        ("{batch}", {"batch": True}, "yes"),
    ],
)
def test_a_template_shows_values_in_words(template: str, values: dict, text: str) -> None:
    assert fill(template, values) == text


def test_a_fact_is_told_as_a_clause() -> None:
    clauses = {"labelled_examples": {"value": "you had {value:labelled example}"}, "batch": {"yes": "a", "no": "b"}}
    assert say_fact("labelled_examples", 1, clauses) == "you had 1 labelled example"
    assert (say_fact("batch", True, clauses), say_fact("batch", False, clauses)) == ("a", "b")


def test_a_missing_clause_or_an_unknown_field_is_named() -> None:
    with pytest.raises(KnowledgeInvalid, match="task"):
        parse_clauses({"facts": {}})
    with pytest.raises(KnowledgeInvalid, match="assumed"):
        parse_assumed({"assumed": {"number_of_cats": "none"}})
