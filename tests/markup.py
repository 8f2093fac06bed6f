"""Reads a piece of HTML the way a browser would, to check what is in it and that nothing foreign became markup."""

import json
from html.parser import HTMLParser
from typing import Any

NASTY = '<img src=x onerror="alert(1)"><script>x</script></div> & "quotes" \''


class Markup(HTMLParser):
    """Collects tags, attributes and words of a piece of HTML, and checks that tags close."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(text)
        assert self.open == [], f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in ("br", "hr", "img", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def edits(self) -> list[dict[str, Any]]:
        return [json.loads(value) for name, value in self.attributes if name == "data-edit"]


def check_harmless(text: str) -> Markup:
    markup = Markup(text)
    assert not {"img", "script", "iframe", "form", "link"} & set(markup.names)
    assert not [name for name, _ in markup.attributes if name.startswith("on") or name in ("src", "srcdoc")]
    assert all(value.startswith("#") for name, value in markup.attributes if name == "href")
    return markup
