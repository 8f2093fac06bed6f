"""Which list tells how: one that is about the question, whole and in order, and nothing where none fits."""

from dataclasses import replace

from tutor.arranging import RUN, choose_list, choose_steps, find_lists
from tutor.evidence import Evidence
from tutor.types import Chunk, Passage


def make_evidence(
    text: str, section: str, score: float, order: int = 0, kind: str = "item", read: float = 0.0
) -> Evidence:
    return put_in(0, text, section, score, order, kind, read)


def put_in(
    place: int, text: str, section: str, score: float, order: int, kind: str = "item", read: float = 0.0
) -> Evidence:
    """A piece of the passage at this place of its document."""
    chunk = Chunk(f"id {section} {place}", "a.md", section, text, section, place)
    return Evidence(text, kind, "", Passage(chunk, 0.5, 0.5, 0.0, 0.5), score, order, read=read)


def make_list(section: str, scores: list[float]) -> list[Evidence]:
    return [make_evidence(f"{section} item {place}", section, score, place) for place, score in enumerate(scores)]


def tell(evidences: list[Evidence]) -> list[str]:
    return [evidence.quote for evidence in evidences]


def rank(*groups: list[Evidence]) -> list[Evidence]:
    return sorted((evidence for group in groups for evidence in group), key=lambda evidence: -evidence.score)


def about_anything(_: Evidence) -> bool:
    return True


def test_all_items_come_in_their_order_however_they_rank() -> None:
    found = choose_list(rank(make_list("Opening", [0.4, 0.9, 0.5]), make_list("Closing", [0.3, 0.2])), about_anything)
    assert tell(found) == ["Opening item 0", "Opening item 1", "Opening item 2"]


def test_a_list_about_the_question_goes_before_a_better_one() -> None:
    ranked = rank(make_list("Rules", [0.9, 0.8]), make_list("How tuning works", [0.6, 0.5]))
    found = choose_list(ranked, lambda evidence: "tuning" in evidence.passage.chunk.section)
    assert tell(found) == ["How tuning works item 0", "How tuning works item 1"]


def test_a_heading_that_says_how_lets_a_weaker_list_in() -> None:
    best = make_evidence("A sentence.", "Costs", 1.0, kind="sentence")
    weak = [0.7, 0.6]
    assert choose_list(rank([best], make_list("Remarks", weak)), about_anything) == []
    assert len(choose_list(rank([best], make_list("How to claim", weak)), about_anything)) == 2


def test_what_the_reader_takes_for_the_answer_is_told_first() -> None:
    items = make_list("How to claim", [0.9, 0.8])
    sure = make_evidence("A claim goes to the desk.", "Claims", 1.0, kind="sentence", read=0.9)
    unsure = make_evidence("A claim is a claim.", "Claims", 1.0, kind="sentence", read=0.1)
    assert tell(choose_list(rank([sure], items), about_anything))[0] == "A claim goes to the desk."
    assert "A claim is a claim." not in tell(choose_list(rank([unsure], items), about_anything))


def test_no_list_and_single_items_give_nothing() -> None:
    sentence = make_evidence("A sentence.", "Costs", 1.0, kind="sentence")
    assert choose_list([sentence], about_anything) == []
    assert choose_list(rank([sentence], make_list("How to claim", [0.9])), about_anything) == []


def test_a_list_that_a_passage_breaks_off_goes_on_in_the_next() -> None:
    first = [put_in(0, f"Do {at}.", "Test", 0.9, at) for at in range(3)]
    rest = [put_in(1, f"Do {at + 3}.", "Test", 0.5, at) for at in range(2)]
    after = put_in(1, "All else is told below.", "Test", 0.4, 2, "sentence")
    assert tell(choose_list(rank(first, rest, [after]), about_anything))[-5:] == [f"Do {at}." for at in range(5)]


def test_lists_stay_apart_where_a_sentence_or_a_heading_stands_between() -> None:
    first = [put_in(0, f"Do {at}.", "Test", 0.9, at) for at in range(2)]
    between = put_in(0, "That was all.", "Test", 0.2, 2, "sentence")
    rest = [put_in(1, f"Mind {at}.", "Test", 0.5, at) for at in range(2)]
    assert [len(items) for items in find_lists(rank(first, [between], rest))] == [2, 2]
    elsewhere = [put_in(1, f"Mind {at}.", "Care", 0.5, at) for at in range(2)]
    assert [len(items) for items in find_lists(rank(first, elsewhere))] == [2, 2]


def test_numbered_sentences_are_a_list() -> None:
    told = [make_evidence(f"Step {at}: turn it.", "Firing", 0.9, place, "sentence") for place, at in enumerate("123")]
    lead = make_evidence("Firing dries the bricks.", "Firing", 1.0, 9, "sentence")
    assert [tell(items) for items in find_lists(rank(told, [lead]))] == [tell(told)]


def test_a_procedure_in_prose_is_told_in_its_order_with_the_sentence_before_the_best() -> None:
    said = [make_evidence(f"Then {at}.", "Squash", score, at, "sentence") for at, score in enumerate([0.3, 0.5, 1.0])]
    said += [make_evidence(f"Then {at}.", "Squash", 0.7, at, "sentence") for at in range(3, 8)]
    assert tell(choose_steps(rank(said), about_anything)) == [f"Then {at}." for at in range(1, 1 + RUN)]


def test_a_list_from_elsewhere_does_not_outweigh_a_passage_with_most_of_the_best() -> None:
    said = [make_evidence(f"Then {at}.", "Tomatoes", 1.0 - at / 100, at, "sentence", read=0.3) for at in range(4)]
    items = make_list("How borrowing works", [0.9, 0.8])
    assert tell(choose_steps(rank(said, items), about_anything)) == tell(said)
    assert tell(choose_steps(rank(said[:2], items), about_anything)) == tell(items)
    liked = [replace(item, read=0.4) for item in items]
    assert tell(choose_steps(rank(said, liked), about_anything)) == tell(items)
