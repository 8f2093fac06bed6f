"""The colours and lines of the tree's picture, for light and dark.

Contract: `write_style()` returns the style sheet that stands inside the picture; every rule begins with the picture's
class, so that it touches nothing else on a page. Text has a contrast of at least 4.5 to 1 on its ground in both
(tests/test_tree_picture.py measures it). It does not know what is drawn.
"""

LIGHT = {
    "ground": "#ffffff", "card": "#f3f5f9", "ink": "#1b2330", "muted": "#566070",
    "line": "#8b95a5", "accent": "#1557c0", "glow": "#e8f0fe", "chip-ink": "#ffffff",
}  # fmt: skip
DARK = {
    "ground": "#12171f", "card": "#1d2430", "ink": "#e9edf3", "muted": "#a4aebc",
    "line": "#66717f", "accent": "#8fbcff", "glow": "#1b2f4d", "chip-ink": "#10151d",
}  # fmt: skip
# One colour a leaf, by its place among the approaches: the dark one under white text, the light one under dark text.
CHIPS = (
    ("#0b6e4f", "#6fd6b0"), ("#00687a", "#67d0e3"), ("#1557c0", "#8ab8ff"), ("#7a3fb8", "#cda4f5"),
    ("#a8326e", "#f29ac4"), ("#9a4a00", "#f5b06b"), ("#2f6b1f", "#9bdc86"), ("#b3261e", "#ff9d94"),
    ("#4a5568", "#b9c4d3"), ("#5b5f00", "#d5d86a"),
)  # fmt: skip
RULES = (
    (" .ground", "fill:var(--ground)"),
    (" text", "font:14px system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;fill:var(--ink)"),
    (" .question rect", "fill:var(--card);stroke:var(--line);stroke-width:1"),
    (" .question .rule", "font-size:12.5px;font-weight:600;fill:var(--muted)"),
    (" .way path", "fill:none;stroke:var(--line);stroke-width:1.5"),
    (" .way .tip", "fill:var(--line);stroke:none"),
    (" .word", "font-size:12.5px;fill:var(--muted)"),
    (" .chip text", "font-size:12.25px;font-weight:700;text-anchor:middle;fill:var(--chip-ink)"),
    (" .question.dim rect", "fill:var(--ground);stroke-dasharray:3 3"),
    (" .question.dim text", "fill:var(--muted)"),
    (" .chip.dim rect", "fill:var(--ground);stroke:var(--line);stroke-dasharray:3 3"),
    (" .chip.dim text", "fill:var(--muted);font-weight:500"),
    (" .question.lit rect", "fill:var(--glow);stroke:var(--accent);stroke-width:3"),
    (" .question .answer", "fill:var(--accent);font-weight:700"),
    (" .way.lit path", "stroke:var(--accent);stroke-width:3.5"),
    (" .way.lit .tip", "fill:var(--accent);stroke:none"),
)


def write_style() -> str:
    """Return the style sheet."""
    light, dark = _write_colours(LIGHT, 0), _write_colours(DARK, 1)
    here = ".tutor-tree"
    sheets = [
        f"{here}{{{light}}}",
        f"@media (prefers-color-scheme:dark){{{here}{{{dark}}}}}",
        f".tutor-light {here},{here}.tutor-light{{{light}}}",
        f".tutor-dark {here},.dark {here},{here}.tutor-dark{{{dark}}}",
        *(f"{here}{selector}{{{rule}}}" for selector, rule in RULES),
        *(f"{here} .chip{place} rect{{fill:var(--chip{place})}}" for place in range(len(CHIPS))),
    ]
    return "\n".join(sheets)


def _write_colours(colours: dict[str, str], theme: int) -> str:
    """Return the colours as variables."""
    chips = {f"chip{place}": pair[theme] for place, pair in enumerate(CHIPS)}
    return ";".join(f"--{name}:{colour}" for name, colour in {**colours, **chips}.items())
