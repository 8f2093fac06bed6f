"""The tutor's own sentences, in the learner's language.

Contract: `Wordings.say(name, language, **values)` fills one sentence of prompts/replies.yaml, or its translation in
prompts/languages.yaml where there is one. It decides nothing.
"""

from collections.abc import Mapping


class Wordings:
    """Sentences by name; those of other languages are named "name_es"."""

    def __init__(self, english: Mapping[str, str], others: Mapping[str, str]) -> None:
        self._english, self._others = dict(english), dict(others)

    def say(self, name: str, language: str = "en", **values: str) -> str:
        """One sentence, filled in."""
        return self._others.get(f"{name}_{language}", self._english.get(name, "")).format(**values)
