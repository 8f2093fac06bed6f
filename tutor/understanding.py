"""A learner's message -> what to do with it, in English whatever language it came in.

Contract: `Understander.understand(message, session)` finds the language, mends slips of the pen, makes a follow-up
stand alone and routes; a question in Spanish, French, German or Portuguese is put into English words through the
glossary, by rules and without a model. Misuse and cases are read in the learner's own words. It does not know passages
or answers.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from tutor.languages import Glossary, Language, read_language
from tutor.routing import Route, Router
from tutor.session import Session
from tutor.translating import translate
from tutor.types import Message

ENGLISH: Language = "en"


@dataclass(frozen=True, slots=True)
class Understood:
    """The route, and the language the learner speaks."""

    route: Route
    language: Language


class Understander:
    """Reads messages with one router and one glossary; `mend` corrects English spelling from the corpus."""

    def __init__(self, router: Router, glossary: Glossary, mend: Callable[[str], str]) -> None:
        self.router, self._glossary, self._mend = router, glossary, mend

    def understand(self, message: str, session: Session) -> Understood:
        """Reads one message of a conversation."""
        before, mended = self._last_language(session), self._mend(message)
        language = read_language(message, self._glossary, before)
        if language != ENGLISH and read_language(mended, self._glossary, before) == ENGLISH:
            language = ENGLISH  # slips of the pen look foreign
        if language == ENGLISH:
            route = self.router.route(mended, session)
            if mended != message and route.action == "lessons":  # "in the black" is no slip, though no lesson says it
                own = self.router.route(message, session)
                route = own if own.action == "costs" else route
            return Understood(route, language)
        heard = self.router.route(message, session)
        if heard.action == "costs":
            names = heard.names or self.router.follow_ups.find_names(self._to_english(message))
            return Understood(replace(heard, names=names), language)
        if heard.action != "lessons":  # misuse, a greeting or a case: its cues know the languages
            return Understood(heard, language)
        translation = translate(message, language, self._glossary)
        route = self.router.route(translation.text, replace(session, history=self._translate_history(session)))
        if route.action in ("advice", "costs"):
            return Understood(replace(route, question=message), language)
        reason = f"{route.reason}; put into English through the glossary"
        return Understood(replace(route, reason=reason), language)

    def _last_language(self, session: Session) -> Language:
        """The language of the learner's last turn, for a message that leaves it open."""
        said = next((turn.content for turn in reversed(session.history) if turn.role == "user"), "")
        return read_language(said, self._glossary) if said else ENGLISH

    def _translate_history(self, session: Session) -> list[Message]:
        return [replace(turn, content=self._to_english(turn.content)) for turn in session.history]

    def _to_english(self, text: str) -> str:
        return translate(text, read_language(text, self._glossary), self._glossary).text
