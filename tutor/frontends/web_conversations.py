"""The web page's conversations: whose answer is being made, and what a tab shows at each moment of it.

Contract: `Conversations.ask` yields all turns of one session after each event; `rewind` takes the last turn back as if
it had never been asked; `revise` draws the last turn anew; `stop` and `forget` reach only the session they name. It
does not know the page framework or how a turn is drawn.
"""

from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from copy import copy
from dataclasses import fields, replace

from tutor.errors import TutorError
from tutor.frontends.streaming import AnswerStream
from tutor.frontends.web_view import View, advance
from tutor.session import HISTORY_TURNS, Session, SessionStore
from tutor.types import Answer, Failed

MAX_TABS = 1000
OpenAnswer = Callable[[Session, str], AnswerStream]
Turn = tuple[View, Session]  # what is shown, and what the session held before it


class Conversations:
    """Answers in the making by session, so that the stop button of one tab reaches its own answer and no other."""

    def __init__(self, sessions: SessionStore, open_answer: OpenAnswer) -> None:
        self._sessions = sessions
        self._open_answer = open_answer
        self._streams: dict[str, AnswerStream] = {}
        # What the tab shows is more than what the session remembers: stopped and failed answers stay visible too.
        self._shown: OrderedDict[str, list[Turn]] = OrderedDict()

    def find(self, session_id: str) -> Session:
        """The tab's session; a new one when it has none or was away for too long."""
        return self._sessions.get(session_id) or self._sessions.create()

    def list_views(self, session_id: str) -> list[View]:
        """What a tab shows, oldest turn first, without an answer that is still in the making."""
        return [view for view, _ in self._shown.get(session_id, [])]

    def is_busy(self, session_id: str) -> bool:
        """Whether an answer for this tab is in the making."""
        return session_id in self._streams

    async def ask(self, session: Session, question: str) -> AsyncIterator[tuple[list[View], bool]]:
        """All turns of the conversation after each event, and whether the last one is over."""
        earlier, before = self.list_views(session.id), _copy_session(session)
        view = View(question)
        yield [*earlier, view], False
        try:
            stream = self._open_answer(session, question)
        except TutorError as error:
            view = advance(view, Failed(str(error), error.code, Answer("error", str(error))))
            yield self._keep(session.id, (view, before)), True
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
        ended = view if view.answer else replace(view, stopped=True)
        yield self._keep(session.id, (ended, before)), True

    def rewind(self, session: Session) -> str:
        """Takes the last turn back, from what is shown and from what the session remembers, and returns its question.

        Empty where there is none, or while its answer is still in the making.
        """
        turns = self._shown.get(session.id, [])
        if not turns or self.is_busy(session.id):
            return ""
        view, before = turns.pop()
        for field in fields(Session):
            setattr(session, field.name, getattr(before, field.name))
        return view.question

    def revise(self, session: Session, view: View) -> list[View]:
        """Shows another view in place of the last turn's; the session remembers its answer instead of the old one."""
        turns = self._shown.get(session.id, [])
        if turns and view.answer is not None:
            old, before = turns[-1]
            turns[-1] = (view, before)
            if session.answers and session.answers[-1] is old.answer:
                session.answers[-1] = view.answer
                session.history[-1] = replace(session.history[-1], content=view.answer.text)
        return self.list_views(session.id)

    def _keep(self, session_id: str, turn: Turn) -> list[View]:
        self._shown[session_id] = [*self._shown.pop(session_id, []), turn][-HISTORY_TURNS:]
        if len(self._shown) > MAX_TABS:
            self._shown.popitem(last=False)
        return self.list_views(session_id)

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


def _copy_session(session: Session) -> Session:
    """The session as it is now: its lists and mappings are its own, what they hold is never changed in place."""
    return replace(session, **{field.name: copy(getattr(session, field.name)) for field in fields(Session)})
