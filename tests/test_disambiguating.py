"""What a word with several meanings means, told from what is searched."""

from pathlib import Path

import pytest

from fakes_core import assemble
from tutor.app import find_knowledge
from tutor.disambiguating import MeaningChooser, open_glossary
from tutor.engine import Tutor
from tutor.languages import Glossary
from tutor.meanings import Alias, Meanings
from tutor.translating import translate

HARBOUR = "# Harbour rules\n\n## Parking\n\nA parking permit comes with each berth. A second permit is 45 pounds.\n"
STAFF = "# Staff rules\n\n## Leave\n\nParental leave is six weeks. Who needs leave asks the head of the department.\n"
FORGE = "# The forge\n\n## Locks\n\nEvery lock is filed by hand. The key of a lock is cut last.\n"
RUINS = "# The ruins\n\n## The castle\n\nThe castle was built in 1214. A guide leads through the castle on Sundays.\n"


@pytest.fixture(scope="module")
def tutor(tmp_path_factory: pytest.TempPathFactory) -> Tutor:
    folder = tmp_path_factory.mktemp("meanings")
    for name, text in {"harbour": HARBOUR, "staff": STAFF, "forge": FORGE, "ruins": RUINS}.items():
        (folder / "corpus").mkdir(exist_ok=True)
        (folder / "corpus" / f"{name}.md").write_text(text, encoding="utf-8")
    return assemble(folder, folder / "corpus")


@pytest.fixture(scope="module")
def glossary(tutor: Tutor) -> Glossary:
    return open_glossary(find_knowledge() / "glossary.yaml", tutor.steps.retriever)


def choose(tutor: Tutor, *choices: tuple[str, ...]) -> list[str]:
    return MeaningChooser(tutor.steps.retriever).choose(choices)


@pytest.mark.parametrize(
    ("beside", "meant"), [("parking", "permit"), ("parental", "leave"), ("department", "leave"), ("berth", "permit")]
)
def test_the_words_beside_it_tell_which_meaning(tutor: Tutor, beside: str, meant: str) -> None:
    assert choose(tutor, ("leave", "permission", "permit"), (beside,)) == [meant, beside]
    assert choose(tutor, (beside,), ("permit", "permission", "leave")) == [beside, meant]


def test_a_meaning_that_nothing_speaks_of_gives_way(tutor: Tutor) -> None:
    assert choose(tutor, ("authorisation", "permit")) == ["permit"]


def test_the_first_meaning_stays_where_no_passage_has_any(tutor: Tutor) -> None:
    assert choose(tutor, ("zebra", "giraffe"), ("",)) == ["zebra", ""]
    assert choose(tutor) == []


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("Wer feilt das Schloss?", "lock"),
        ("Wann wurde das Schloss gebaut?", "castle"),
        ("¿Cuánto cuesta un segundo permiso de aparcamiento?", "permit"),
    ],
)
def test_a_question_is_put_into_the_words_of_a_passage(glossary: Glossary, question: str, meant: str) -> None:
    language = "es" if question.startswith("¿") else "de"
    assert meant in translate(question, language, glossary).text


def test_meanings_keep_their_order_and_only_things_have_several() -> None:
    meanings = Meanings[str]()
    for alias in (Alias("bank", "words"), Alias("bench", "words"), Alias("bank", "words"), Alias("in bulk", "kept")):
        meanings.add("Bank", alias)
    found = meanings.get("Bank")
    assert found is not None
    assert (found.english, found.also) == ("bank", ("bench",))
    assert meanings.get("Tisch") is None


def test_an_index_of_nothing_leaves_words_alone(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "one.md").write_text("# One\n\nNothing of the kind.\n", encoding="utf-8")
    assert choose(assemble(tmp_path, tmp_path / "corpus"), ("lock", "castle")) == ["lock"]
