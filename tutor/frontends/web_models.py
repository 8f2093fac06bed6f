"""Which model answers: the status in the masthead, and a menu that changes it.

Contract: `build_model_menu(tutor, settings)` lays the menu out inside the page that is being built. The model is the
same for everybody who uses this tutor, so only a reader at the tutor's own machine may change it; others see the
status. What is installed comes from the ladder. It runs no model itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from tutor.app import find_knowledge
from tutor.errors import TutorError
from tutor.frontends.web_case import read_edits
from tutor.frontends.web_fields import escape, render_trouble, write_edit
from tutor.settings import Settings

if TYPE_CHECKING:
    from tutor.engine import Tutor

WIRE = "tutorWire(element, trigger, watch); tutorPanel(element, watch)"
NONE = "none"
FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")
Choice = tuple[str, str, str]  # what `use_model` takes, the name, a word about it


def build_model_menu(tutor: "Tutor", settings: Settings) -> None:
    """Lays out the status with its menu."""
    import gradio as gr

    menu = gr.HTML(
        draw_menu(tutor, (), ""), elem_id="model-panel", elem_classes="linked", js_on_load=WIRE, apply_default_css=False
    )

    def change(event: gr.EventData, request: gr.Request) -> Iterator[str]:
        choices = list_choices(settings) if is_at_home(request) else []
        wanted = next((edit for edit in read_edits(event._data) if edit.get("do") == "model"), {})
        choice = next((choice for choice in choices if choice[0] == wanted.get("name")), None)
        trouble = ""
        if choice is not None:
            yield draw_menu(tutor, choices, f"Loading {choice[1]}…")
            try:
                tutor.use_model(choice[0])
            except TutorError as error:
                trouble = str(error)
        yield draw_menu(tutor, choices, "", trouble)

    menu.submit(change, None, [menu], show_progress="hidden", api_visibility="private", concurrency_limit=2)


def is_at_home(request: Any) -> bool:
    """Whether a request comes straight from the machine that the tutor runs on."""
    if any(request.headers.get(name) for name in FORWARDED):
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except (AttributeError, ValueError):
        return False


def list_choices(settings: Settings) -> list[Choice]:
    """The models that are on this machine, the one it was started with, and none."""
    from tutor.models.catalog import describe_state, read_catalog

    ladder = read_catalog(find_knowledge() / "models.yaml")
    installed = [model for model in ladder if describe_state(model, settings.data / "models") == "installed"]
    choices = [(model.name, model.title, model.about) for model in installed]
    if settings.model not in {NONE, *(name for name, *_ in choices)}:
        choices.append((settings.model, settings.model.rsplit("/", 1)[-1], "As the tutor was started."))
    return [*choices, (NONE, "No model", "Answers are quotes from the lessons, put together. Fastest.")]


def draw_menu(tutor: "Tutor", choices: Sequence[Choice], loading: str, trouble: str = "") -> str:
    """The status; with choices it opens a menu. `loading` says what is being done, `trouble` what went wrong."""
    name, state = describe_model(tutor)
    dot = "busy" if loading else "ready" if tutor.ready() else "down"
    word = loading or state
    label = (
        f'<span class="dot {dot}"></span><span class="names"><b>{escape(name)}</b>'
        f'<small role="status">{escape(word)}</small></span>'
    )
    if not choices:
        return f'<div class="model-menu fixed">{label}{render_trouble(trouble)}</div>'
    progress = '<progress aria-label="Loading the model"></progress>' if loading else ""
    rows = "".join(_draw_choice(choice, name, bool(loading)) for choice in choices)
    hint = '<p class="soft">For everybody who uses this tutor. More models: <code>tutor models list</code></p>'
    return (
        f'<details class="model-menu" id="model-menu"><summary aria-label="Model: {escape(name)}, {escape(word)}. '
        f'Change it">{label}</summary><div class="menu">{progress}{render_trouble(trouble)}<ul>{rows}</ul>'
        f"{hint}</div></details>"
    )


def _draw_choice(choice: Choice, used: str, is_busy: bool) -> str:
    spec, title, about = choice
    off = (" disabled" if is_busy else "") + (' aria-current="true"' if _squeeze(title) == _squeeze(used) else "")
    edit = write_edit({"do": "model", "name": spec})
    return (
        f'<li><button type="button" class="entry-link"{off} {edit}><span class="names"><b>{escape(title)}</b>'
        f"<small>{escape(about)}</small></span></button></li>"
    )


def describe_model(tutor: "Tutor") -> tuple[str, str]:
    """The name of the model in use, and its state in a word."""
    note: str = getattr(tutor, "note", "")
    if tutor.model_name == NONE:
        return "No model", note or "quotes only"
    return tutor.model_name, "ready" if tutor.ready() else "not ready"


def find_catalog_row(tutor: "Tutor") -> Mapping[str, Any]:
    """What the ladder knows of the model in use; empty where it is not on it."""
    from tutor.models.catalog import read_catalog

    for model in read_catalog(find_knowledge() / "models.yaml"):
        if _squeeze(model.file.removesuffix(".gguf")) == _squeeze(tutor.model_name):
            return {"parameters": model.parameters, "licence": model.licence, "about": model.about}
    return {}


def _squeeze(name: str) -> str:
    """A model's name without what files and titles write differently."""
    return "".join(letter for letter in name.lower() if letter.isalnum())
