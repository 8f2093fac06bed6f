"""The web page's conversations: whose answer is being made, and what a tab shows at each moment of it.

Contract: `Conversations.ask` yields all turns of one session after each event; `stop` and `forget` reach only the
session they name. It does not know the page framework or how a turn is drawn.
"""

from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

from tutor.errors import TutorError
from tutor.frontends.streaming import AnswerStream
from tutor.frontends.web_view import View, advance
from tutor.session import HISTORY_TURNS, Session, SessionStore
from tutor.types import Answer, Failed

MAX_TABS = 1000
OpenAnswer = Callable[[Session, str], AnswerStream]


class Conversations:
    """Answers in the making by session, so that the stop button of one tab reaches its own answer and no other."""

    def __init__(self, sessions: SessionStore, open_answer: OpenAnswer) -> None:
        self._sessions = sessions
        self._open_answer = open_answer
        self._streams: dict[str, AnswerStream] = {}
        # What the tab shows is more than what the session remembers: stopped and failed answers stay visible too.
        self._shown: OrderedDict[str, list[View]] = OrderedDict()

    def find(self, session_id: str) -> Session:
        """The tab's session; a new one when it has none or was away for too long."""
        return self._sessions.get(session_id) or self._sessions.create()

    async def ask(self, session: Session, question: str) -> AsyncIterator[tuple[list[View], bool]]:
        """All turns of the conversation after each event, and whether the last one is over."""
        earlier = self._shown.get(session.id, [])
        view = View(question)
        yield [*earlier, view], False
        try:
            stream = self._open_answer(session, question)
        except TutorError as error:
            view = advance(view, Failed(str(error), error.code, Answer("error", str(error))))
            yield self._keep(session.id, view), True
            return
        self._streams[session.id] = stream
        try:
            while (event := await stream.next()) is not None:
                view = advance(view, event)
                if view.answer is None:
                    yield [*earlier, view], False
        finally:
            # Also reached when the tab is closed: the thread then ends the answer and frees the model.
            stream.stop()
            if self._streams.get(session.id) is stream:
                del self._streams[session.id]
        yield self._keep(session.id, view if view.answer else replace(view, stopped=True)), True

    def _keep(self, session_id: str, view: View) -> list[View]:
        shown = [*self._shown.pop(session_id, []), view][-HISTORY_TURNS:]
        self._shown[session_id] = shown
        if len(self._shown) > MAX_TABS:
            self._shown.popitem(last=False)
        return shown

    def stop(self, session_id: str) -> None:
        """Ends the answer this tab is waiting for."""
        stream = self._streams.get(session_id)
        if stream is not None:
            stream.stop()

    def forget(self, session_id: str) -> None:
        """Drops a tab's conversation."""
        self.stop(session_id)
        self._shown.pop(session_id, None)
        self._sessions.drop(session_id)
