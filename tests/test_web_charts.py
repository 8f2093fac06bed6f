"""The calculator's charts: right places, valid and harmless SVG, readable at any width."""

import re
import xml.etree.ElementTree as ElementTree

import pytest

from tutor.frontends.web_charts import Bar, Series, choose_ticks, draw_lines, draw_tornado, shorten

NASTY = '<script>alert(1)</script> & "quotes"'
SVG = "{http://www.w3.org/2000/svg}"
LINES = (Series("Retrieval", (-100.0, 0.0, 100.0, 200.0), 0), Series("Tuning", (-50.0, -20.0, 10.0, 40.0), 1))
BARS = (Bar("Hours", -50.0, 300.0), Bar("Rate", 80.0, 120.0))


def read(drawn: str) -> ElementTree.Element:
    """Inside a page the name space is implied; as a document it has to be said."""
    return ElementTree.fromstring(drawn.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def find_points(drawn: str) -> list[list[tuple[float, float]]]:
    lines = [line.attrib["points"].split() for line in read(drawn).iter(f"{SVG}polyline")]
    return [[(float(x), float(y)) for x, y in (point.split(",") for point in line)] for line in lines]


def test_a_line_goes_right_with_the_months_and_up_with_the_amounts() -> None:
    for line in find_points(draw_lines(LINES, {}, 720, "USD")):
        assert [x for x, _ in line] == sorted(x for x, _ in line)
        assert [y for _, y in line] == sorted((y for _, y in line), reverse=True)


def test_two_lines_that_are_equal_meet() -> None:
    first, second = find_points(draw_lines([LINES[0], Series("Same", LINES[0].values, 2)], {}, 720, "USD"))
    assert first == second


def test_the_months_in_which_lines_cross_are_marked_once_each() -> None:
    drawn = read(draw_lines(LINES, {2: "Retrieval is ahead.", 99: "never shown"}, 720, "USD"))
    marks = [group for group in drawn.iter(f"{SVG}g") if group.attrib["class"] == "mark"]
    assert len(marks) == 1 and "Retrieval is ahead." in "".join(marks[0].itertext())


@pytest.mark.parametrize("width", [320, 720])
def test_nothing_stands_outside_the_picture(width: int) -> None:
    many = [Series(f"Approach number {number}", (0.0, float(number)), number) for number in range(10)]
    for drawn in (draw_lines(many, {1: "x"}, width, "USD"), draw_tornado(BARS, 100.0, width, "USD")):
        root = read(drawn)
        assert root.attrib["viewBox"].split()[2] == str(width)
        height = float(root.attrib["height"])
        for element in root.iter():
            x, y = float(element.attrib.get("x", 0)), float(element.attrib.get("y", 0))
            assert 0 <= x <= width and 0 <= y <= height


def test_names_at_the_ends_do_not_cover_each_other() -> None:
    same = [Series(f"Approach {number}", (0.0, 100.0), number) for number in range(6)]
    ends = [e for e in read(draw_lines(same, {}, 720, "USD")).iter(f"{SVG}text") if "end" in e.attrib["class"]]
    heights = sorted(float(element.attrib["y"]) for element in ends)
    assert len(heights) == 6 and all(b - a >= 12 for a, b in zip(heights, heights[1:], strict=False))


def test_every_chart_says_what_it_shows() -> None:
    for drawn in (draw_lines(LINES, {}, 720, "USD"), draw_tornado(BARS, 100.0, 720, "USD")):
        root = read(drawn)
        title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert root.attrib["role"] == "img" and title is not None and title.text
        assert description is not None and "USD" in (description.text or "")


def test_the_longest_swing_is_the_longest_bar_and_holds_the_base() -> None:
    root = read(draw_tornado(BARS, 100.0, 720, "USD"))
    spans = [(float(r.attrib["x"]), float(r.attrib["width"])) for r in root.iter(f"{SVG}rect")]
    base = next(float(line.attrib["x1"]) for line in root.iter(f"{SVG}line") if line.attrib["class"] == "base")
    assert spans[0][1] > spans[1][1]
    assert all(x <= base <= x + width for x, width in spans)


@pytest.mark.parametrize(
    ("low", "high"), [(0, 0), (-5, 0), (0, 1e13), (-1e13, 3), (0.001, 0.002), (-30_000, -100), (5, 5)]
)
def test_ticks_are_round_few_and_enclose_everything(low: float, high: float) -> None:
    ticks = choose_ticks(low, high)
    assert 2 <= len(ticks) <= 8 and ticks == sorted(ticks)
    assert ticks[0] <= low and high <= ticks[-1]


def test_amounts_get_short() -> None:
    assert [shorten(value) for value in (0, 950, -1250, 1_250_000, 2.7e9, -3e12)] == [
        "0", "950", "−1.25k", "1.25M", "2.7B", "−3T",
    ]  # fmt: skip


def test_foreign_text_stays_text() -> None:
    drawn = draw_lines([Series(NASTY, (1.0, 2.0), 0)], {1: NASTY}, 720, NASTY)
    drawn += draw_tornado([Bar(NASTY, 1.0, 2.0)], 1.5, 320, NASTY)
    assert "<script" not in drawn and re.search("&lt;script&gt;", drawn)


def test_charts_of_nothing_still_draw() -> None:
    read(draw_lines([], {}, 320, "USD"))
    read(draw_tornado([], 0.0, 320, "USD"))
    read(draw_lines([Series("Flat", (0.0,), 0)], {}, 720, "USD"))
