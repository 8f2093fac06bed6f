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
from tutor.frontends import cards, slash_advice, slash_learning
from tutor.frontends.talk import Talk
from tutor.frontends.terminal import hang_text


@dataclass(frozen=True, slots=True)
class SlashCommand:
    """What `/help` says and what is done."""

    usage: str
    help: str
    run: Callable[[Talk, str], bool]


def show_help(talk: Talk, _rest: str) -> bool:
    """Lists the commands."""
    width = max(len(command.usage) for command in COMMANDS.values())
    for name, command in COMMANDS.items():
        others = [other for other, meant in ALIASES.items() if meant == name]
        also = f" (also {', '.join(others)})" if others else ""
        talk.write(hang_text(f"{command.usage:<{width}}  {command.help}{also}", talk.style.width, width + 2) + "\n")
    talk.say(
        "A command may be cut short as long as it is clear. Alt-Enter begins a new line, Tab completes, the arrow keys "
        "bring back what you typed before. Ctrl-C stops an answer; Ctrl-C twice or Ctrl-D at the prompt leaves."
    )
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
    "/sources": SlashCommand("/sources", "the quotes behind the last answer", slash_learning.show_sources),
    "/open": SlashCommand(
        "/open 2 | lesson", "the lesson at source 2 of the last answer, or a whole lesson", slash_learning.open_source
    ),
    "/why": SlashCommand(
        "/why", "show your work: what was retrieved, the exact prompt, tool calls, tokens, times", show_work
    ),
    "/compare": SlashCommand(
        "/compare [question]", "one question under several techniques, side by side", slash_learning.compare
    ),
    "/quiz": SlashCommand("/quiz [lesson]", "practice questions", slash_learning.practise),
    "/advise": SlashCommand(
        "/advise [case]", "which approach fits your case, and what would change that", slash_advice.recommend
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
    "/save": SlashCommand("/save [file.md]", "write the conversation with its quotes to a file", export),
    "/quit": SlashCommand("/quit", "leave", leave),
}
# Other names that people try, or knew from before.
ALIASES: Mapping[str, str] = {
    "/recommend": "/advise",
    "/export": "/save",
    "/exit": "/quit",
    "/q": "/quit",
    "/?": "/help",
}


def find_command(name: str) -> SlashCommand:
    """The command of a name, another name, or a beginning that only one has.

    Raises:
        UsageError: there is none, or more than one.
    """
    wanted = name.lower()
    names = {command: command for command in COMMANDS} | dict(ALIASES)
    fitting = [wanted] if wanted in names else [command for command in names if command.startswith(wanted)]
    meant = list(dict.fromkeys(names[command] for command in fitting))
    if len(meant) != 1:
        said = f"{name} may be {' or '.join(meant)}" if 1 < len(meant) < 6 else f"there is no command {name}"
        raise UsageError(f"{said}; /help lists them")
    return COMMANDS[meant[0]]
