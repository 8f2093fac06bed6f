"""The slash commands of the conversation.

Contract: `COMMANDS` maps each name to what it does; a command takes the `Talk` and the rest of the line, says its
result and returns whether the conversation goes on. Failures are `TutorError`. Commands know the tutor and the session,
not how lines are read or how the terminal looks.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tutor.errors import TutorError, UsageError
from tutor.frontends import cards, slash_advice
from tutor.frontends.talk import Talk


@dataclass(frozen=True, slots=True)
class SlashCommand:
    """What `/help` says and what is done."""

    usage: str
    help: str
    run: Callable[[Talk, str], bool]


def show_help(talk: Talk, _rest: str) -> bool:
    """Lists the commands."""
    width = max(len(command.usage) for command in COMMANDS.values())
    talk.say("\n".join(f"{command.usage:<{width}}  {command.help}" for command in COMMANDS.values()))
    talk.say("Ctrl-C stops an answer; Ctrl-C twice or Ctrl-D at the prompt leaves.")
    return True


def show_sources(talk: Talk, rest: str) -> bool:
    """Lists the sources of the last answer, or opens the lesson at one of them."""
    answer = talk.last
    if not rest:
        lines = cards.list_citations(answer.citations)
        talk.say("\n".join(lines) if lines else "The last answer quotes no lesson.")
        return True
    citation = next((entry for entry in answer.citations if str(entry.n) == rest.strip("[] ")), None)
    if citation is None:
        raise UsageError(f"the last answer has no source {rest}; /sources lists them")
    lesson = talk.tutor.read_source(citation.source)
    if lesson is None:
        raise TutorError(f"{citation.source} cannot be opened any more")
    talk.say("\n".join(cards.open_source(lesson, citation.section, citation.quote)))
    return True


def show_work(talk: Talk, _rest: str) -> bool:
    """Shows how the last answer came about."""
    talk.say("\n".join(cards.describe_work(talk.last)))
    return True


def switch_model(talk: Talk, rest: str) -> bool:
    """Names the model in use, or switches to another."""
    if rest:
        talk.tutor.use_model(rest)
    talk.say(f"Model: {talk.tutor.model_name}")
    return True


def reset(talk: Talk, _rest: str) -> bool:
    """Forgets the conversation."""
    talk.session.reset()
    talk.turns.clear()
    talk.say("Forgotten. We start anew.")
    return True


def export(talk: Talk, rest: str) -> bool:
    """Writes the conversation to a Markdown file; an existing file is never overwritten."""
    if not talk.turns:
        raise UsageError("there is nothing to export yet; ask something first")
    now = datetime.now().astimezone()
    path = Path(rest or f"tutor-{now:%Y%m%d-%H%M%S}.md").expanduser()
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(cards.write_transcript(talk.turns, f"Conversation with the tutor, {now:%Y-%m-%d %H:%M}"))
    except FileExistsError as error:
        raise TutorError(f"{path} exists already; choose another name") from error
    except OSError as error:
        raise TutorError(f"{path} cannot be written: {error.strerror}") from error
    talk.say(f"Written to {path}")
    return True


def leave(_talk: Talk, _rest: str) -> bool:
    """Ends the conversation."""
    return False


COMMANDS: Mapping[str, SlashCommand] = {
    "/help": SlashCommand("/help", "this list", show_help),
    "/sources": SlashCommand(
        "/sources [n]", "the quotes behind the last answer; with n, the lesson at that place", show_sources
    ),
    "/why": SlashCommand(
        "/why", "show your work: what was retrieved, the exact prompt, tool calls, tokens, times", show_work
    ),
    "/recommend": SlashCommand(
        "/recommend [case]", "which approach fits your case, and what would change that", slash_advice.recommend
    ),
    "/facts": SlashCommand("/facts", "what is known of your case, with your words", slash_advice.show_facts),
    "/set": SlashCommand(
        "/set field value", "correct a fact of your case; /set lists the fields", slash_advice.set_fact
    ),
    "/forget": SlashCommand("/forget field", "drop a fact of your case", slash_advice.forget_fact),
    "/tree": SlashCommand("/tree", "the decision tree, your path marked", slash_advice.show_tree),
    "/chart": SlashCommand(
        "/chart", "the ten approaches compared, and where sources disagree", slash_advice.show_chart
    ),
    "/costs": SlashCommand("/costs", "costs and benefits of what fits your case", slash_advice.show_costs),
    "/model": SlashCommand("/model [spec]", "which model writes; with a spec, use another one", switch_model),
    "/reset": SlashCommand("/reset", "forget this conversation", reset),
    "/export": SlashCommand("/export [file.md]", "write the conversation with its quotes to a file", export),
    "/quit": SlashCommand("/quit", "leave", leave),
}
