"""Facts as people tell them in plain speech: what is done with what, in words that name no technique and no field."""

from pathlib import Path

import pytest

from tutor.advice.knowledge import read_knowledge
from tutor.advice.phrasebook import Wording
from tutor.advice.phrases import Notation, build_phrase
from tutor.advice.wording import open_reading, read_profile
from tutor.engine import Tutor
from tutor.routing import Router
from tutor.session import Session

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wording() -> Wording:
    return read_knowledge(ROOT / "corpus" / "knowledge").wording


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Every note on a repair must go to the right workshop desk.", "task", "classify"),
        ("Fan mail ought to be sorted into love, hate and business.", "task", "classify"),
        ("Each tip gets one of nine codes.", "task", "classify"),
        ("Waybills come by fax and end up as rows in our stock program.", "task", "extract"),
        ("It has to fish the berth number out of every letter.", "task", "extract"),
        ("Boil an hour's hearing down to one page.", "task", "summarise"),
        ("Our sewing patterns are in Danish and we need them in English.", "task", "translate"),
        ("It should tell hikers which boot to buy.", "task", "recommend"),
        ("It comes up with blurbs for our jams.", "task", "write"),
        ("Skippers phone us all day to find out when the lock opens.", "task", "answer_questions"),
        ("Our cook has filled in 640 of them by hand.", "labelled_examples", 640),
        ("We hold 640 slips together with what was booked for each.", "labelled_examples", 640),
        ("There are 640 where we know what the answer was.", "labelled_examples", 640),
        ("Nobody has ever marked any of them.", "labelled_examples", 0),
        ("We've none sorted so far and it must be up in ten days.", "labelled_examples", 0),
        ("What it says is right, but it sounds like a tax office.", "failure", "behaviour"),
        ("El contenido está bien, pero suena demasiado seco.", "failure", "behaviour"),
        ("The replies come across as snippy.", "behaviour", "tone"),
        ("Not every fitter may see everything.", "per_user_access", True),
        ("A tenant must never be shown another tenant's papers.", "per_user_access", True),
        ("None of our deeds may ever sit on somebody else's computer.", "data_may_leave", False),
        ("Every page has to stay under our roof.", "data_may_leave", False),
        ("There is nothing secret about it.", "data_may_leave", True),
        (
            "It must answer out of our own job sheets, which nobody outside has.",
            "private_knowledge",
            True,
        ),
        ("If it drops a nut allergy, somebody could die.", "costly_errors", True),
        ("If it gets one wrong nobody is hurt.", "costly_errors", False),
        ("The pigeonholes haven't changed since 2004.", "stable_task", True),
        ("70 million tokens of sermons, none of it marked up", "unlabelled_tokens", 70_000_000),
        ("LoRA has stopped getting better, whatever rank we try.", "lora_exhausted", True),
        ("There's no one here who can train a model.", "skills", "none"),
        ("Two of us train models for a living.", "skills", "expert"),
        ("Two programmers work for us.", "skills", "some"),
        ("800 times our tasters said which of two menus they liked.", "preference_pairs", 800),
        ("It must be up a week from now.", "deadline_days", 7),
        ("We print a new fee sheet each January.", "knowledge_changes", "yearly"),
        ("Cada enero sale una lista de precios nueva.", "knowledge_changes", "yearly"),
        ("A rough guess will do.", "just_answer", True),
    ],
)
def test_a_fact_is_told_in_plain_speech(wording: Wording, text: str, field: str, value: object) -> None:
    assert read_profile(text, wording).values().get(field) == value


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("How do I sort this out?", "task"),
        ("What route would you take?", "task"),
        ("We sold 400 of them last year.", "labelled_examples"),
        ("I don't like the idea.", "labelled_examples"),
        ("I'm an hour late.", "requests_per_month"),
        ("We need to know by Friday.", "per_user_access"),
        ("Nobody may leave the site before five.", "data_may_leave"),
        ("The trays haven't changed since 2019.", "knowledge_changes"),
        ("Is LoRA good enough?", "lora_exhausted"),
        ("LoRA does not change the base model.", "lora_exhausted"),
        ("Nobody knows why it stopped.", "skills"),
        ("It's far too late.", "failure"),
        ("Goods can be returned within 14 days.", "deadline_days"),
        ("Our customers don't ask questions.", "just_answer"),
    ],
)
def test_plain_speech_that_tells_no_such_fact(wording: Wording, text: str, field: str) -> None:
    assert field not in read_profile(text, wording).values()


def test_a_contraction_holds_no_number(wording: Wording) -> None:
    reading = open_reading("I'm sure we don't and can't.", wording)
    assert reading.masked == reading.plain


def test_a_class_of_letters_keeps_its_star() -> None:
    phrase = build_phrase(r"lora\w* (works?|helps?)(?=\W*$)", Notation({}, "x"))
    assert phrase.occurs_in("lora works!") and phrase.occurs_in("loras help")


@pytest.fixture(scope="module")
def router(read_only_tutor: Tutor) -> Router:
    return read_only_tutor.steps.understander.router


@pytest.mark.parametrize(
    "closing",
    [
        "What's sensible?",
        "How would you go about it?",
        "How can I put that to use?",
        "Which approach?",
        "Any thoughts?",
        "¿Qué nos conviene?",
        "Que feriez-vous ?",
        "Was würden Sie tun?",
        "O que aconselha?",
    ],
)
def test_a_case_may_close_in_everyday_words(router: Router, closing: str) -> None:
    case = "Prices change every day. "
    assert router.route(case + closing, Session()).action == "advice"
    assert router.route(f"The kettle hums and drips. {closing}", Session()).action == "lessons"


def test_why_something_pays_is_a_question_in_every_language(router: Router) -> None:
    assert router.route("¿Por qué conviene diagnosticar antes?", Session()).action == "lessons"
