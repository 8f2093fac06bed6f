"""The reader's items and its recipe: labels land on the pieces that answer, and a tiny run gives weights that load."""

import json
import math
from pathlib import Path

import pytest

from tutor.adapters import read_notes, read_weights
from tutor.embedding import SentenceEmbedder
from tutor.errors import CorpusMissing
from tutor.lab.reader_items import read_follow_ups, read_items, read_questions, read_squad
from tutor.lab.reader_learner import blend_weights, build_learner, load_weights, write_weights
from tutor.lab.reader_training import Plan, train_reader
from tutor.models.opening import find_bundled
from tutor.models.two_way import FINGERPRINT, FRAME, TwoWaySource
from tutor.reader import TOLD, Member
from tutor.settings import find_home

ITEMS = find_home() / "corpus" / "reader" / "items"
CLUB = (
    "Chess club\n\n## Evenings\n\nThe club meets on Wednesdays. It opens at seven.\n\n"
    "| Fee | Pounds |\n|---|---|\n| full | 48 |\n"
)
ASKED = (
    "A | When does it meet? | The club meets on Wednesdays.\n"
    "A | What is the full fee? | | full | 48 |\n"
    "N | Who is the chair?\nF | Why did it move to Fridays?\nnonsense\n"
)
LATER = "A | When does it meet? | And from what time? | It opens at seven.\nN | When does it meet? | Who has the key?\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "club").mkdir()
    (tmp_path / "club" / "chess.txt").write_text(CLUB, encoding="utf-8")
    (tmp_path / "club" / "chess.q").write_text(ASKED, encoding="utf-8")
    (tmp_path / "club" / "chess.f").write_text(LATER, encoding="utf-8")
    return tmp_path / "club"


def test_questions_keep_quotes_that_hold_the_separator(folder: Path) -> None:
    asked = read_questions(folder / "chess.q")
    assert [each.kind for each in asked] == ["A", "A", "N", "F"]
    assert asked[1].quotes == ("| full | 48 |",) and asked[2].quotes == ()


def test_second_questions_know_the_first_and_its_answer(folder: Path) -> None:
    answered, absent = read_follow_ups(folder / "chess.f")
    assert answered.before == absent.before == "When does it meet?"
    assert answered.said == "The club meets on Wednesdays." and answered.quotes == ("It opens at seven.",)
    assert absent.quotes == ()


def test_every_quote_stands_in_its_document() -> None:
    """So that no question teaches that its answer is absent."""
    missing = []
    files = sorted((*ITEMS.glob("*/*.q"), *ITEMS.glob("*/*.f")))
    for file in files:
        said = " ".join(file.with_suffix(".txt").read_text(encoding="utf-8").split()).casefold()
        missing += [
            (file.name, quote)
            for each in (read_questions if file.suffix == ".q" else read_follow_ups)(file)
            for quote in each.quotes
            if " ".join(quote.split()).casefold() not in said
        ]
    assert len(files) > 200 and not missing, missing[:3]


def test_a_folder_without_questions_is_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusMissing):
        read_items([tmp_path], tmp_path / "work")


@pytest.mark.model
def test_the_pieces_that_answer_are_labelled_and_a_tiny_run_loads(folder: Path, tmp_path: Path) -> None:
    items = read_items([folder], tmp_path / "work")
    answering = [
        [piece.text for piece, right in zip(each.passage.pieces, each.labels, strict=True) if right]
        for item in items
        for each in item.candidates
        if any(each.labels)
    ]
    assert answering == [["The club meets on Wednesdays."], ["| full | 48 |"], ["It opens at seven."]]
    out = tmp_path / "r.safetensors"
    told: list[str] = []
    loss = train_reader(items, Plan(rank=4, epochs=2, questions=2), out, told.append)
    assert math.isfinite(loss) and told and TOLD in read_notes(out)
    reading = Member(SentenceEmbedder(), out).read("When does it meet?", [items[0].candidates[0].passage])[0]
    assert math.isfinite(reading.answers) and len(reading.pieces) == len(items[0].candidates[0].labels)


@pytest.mark.model
def test_the_bundled_model_learns_to_read_both_ways(folder: Path, tmp_path: Path) -> None:
    items, out, bundled = read_items([folder], tmp_path / "work"), tmp_path / "d.safetensors", find_bundled()
    assert bundled is not None
    first = train_reader(items, Plan(rank=2, epochs=1, questions=len(items), deep=True), out, print)
    again = tmp_path / "again.safetensors"
    second = train_reader(items, Plan(rank=2, epochs=1, questions=len(items), deep=True), again, print, start=out)
    assert math.isfinite(first) and second < first, "what one step learned is not forgotten"
    passage = items[0].candidates[0].passage
    reading = Member(TwoWaySource(bundled, FINGERPRINT), out, FRAME).read("When does it meet?", [passage])[0]
    assert math.isfinite(reading.answers) and len(reading.pieces) == len(passage.pieces)


@pytest.mark.model
def test_squad_is_read_as_documents(tmp_path: Path) -> None:
    context = "Normandy is a region of France. The Normans came from the north."
    answers = [{"text": "France", "answer_start": context.index("France")}]
    questions = [
        {"question": "Where is Normandy?", "is_impossible": False, "answers": answers},
        {"question": "When was it founded?", "is_impossible": True, "answers": []},
    ]
    file = tmp_path / "squad.json"
    data = {"data": [{"title": "Normans", "paragraphs": [{"context": context, "qas": questions}]}]}
    file.write_text(json.dumps(data), encoding="utf-8")
    first, second = read_squad(file, tmp_path / "work")
    assert first.candidates[0].labels == (True, False) and second.candidates[0].labels == (False, False)


@pytest.mark.model
def test_a_run_goes_on_from_the_weights_of_an_earlier_one(tmp_path: Path) -> None:
    shipped, again = find_home() / "corpus" / "reader" / "reader.safetensors", tmp_path / "again.safetensors"
    source = SentenceEmbedder()
    learner = build_learner(source.copy_encoder()[1], Plan().rank)
    load_weights(learner, read_weights(shipped, source.fingerprint))
    trained = [weight for weight in learner.parameters() if weight.requires_grad]
    write_weights(learner, trained, None, (again, source.fingerprint))
    before, after = read_weights(shipped, source.fingerprint), read_weights(again, source.fingerprint)
    assert before.keys() == after.keys() and all((before[name] == after[name]).all() for name in before)


@pytest.mark.model
def test_the_mean_of_two_runs_lies_between_them(tmp_path: Path) -> None:
    source = SentenceEmbedder()
    files = [tmp_path / "one", tmp_path / "other"]
    for file in files:
        learner = build_learner(source.copy_encoder()[1], 2)
        trained = [weight for weight in learner.parameters() if weight.requires_grad]
        write_weights(learner, trained, None, (file, source.fingerprint))
    blend_weights(files, tmp_path / "mean", source.fingerprint)
    one, other, mean = (read_weights(file, source.fingerprint) for file in (*files, tmp_path / "mean"))
    assert all(mean[name].allclose((one[name] + other[name]) / 2, atol=1e-3) for name in one)
    blend_weights([files[0]], files[0], source.fingerprint)
    assert all(read_weights(files[0], source.fingerprint)[name].equal(one[name]) for name in one), "in place, too"
