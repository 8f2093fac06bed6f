"""The only wiring: settings in, a tutor out.

Contract: `open_tutor(settings)` builds what is missing, opens what is there, and hands every part the paths and
numbers it needs; nothing below this module can ask the configuration a question. `open_advisor` opens the
recommendation engine alone, without model, index or embedder. It decides nothing about learning, retrieval or
prompts.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.errors import CorpusMissing
from tutor.settings import Settings, find_home

if TYPE_CHECKING:
    from tutor.advisor import Advisor
    from tutor.checkup import Finding
    from tutor.embedding import SentenceEmbedder
    from tutor.engine import Tutor
    from tutor.indexing import IndexReport
    from tutor.library import IngestReport
    from tutor.listener import Listener
    from tutor.models.opening import OpenModel, Places
    from tutor.term_list import TermList
    from tutor.types import Chunk

Progress = Callable[[str, int, int], None]
READERS = ("corpus/reader/reader.safetensors", "corpus/reader/second.safetensors")
DEEP_READER = "corpus/reader/deep.safetensors"
LISTENER = "corpus/listener/listener.safetensors"


def ignore_progress(label: str, done: int, total: int) -> None:
    """The progress of somebody who does not want to see any."""


def list_corpus(settings: Settings) -> list[Path]:
    """The folders to index: those asked for, or the course; then the learner's own documents.

    Raises:
        CorpusMissing: a folder that was asked for does not exist.
    """
    folders = [Path(folder) for folder in settings.corpus] or [find_home() / "corpus" / "lessons"]
    for folder in folders:
        if not folder.is_dir():
            raise CorpusMissing(f"the corpus folder {folder} does not exist; check --corpus or TUTOR_CORPUS")
    library = find_library(settings)
    return [*folders, library] if library.is_dir() and any(library.iterdir()) else folders


def find_library(settings: Settings) -> Path:
    """Where the text of added documents is kept: per index, outside of it, so that the index stays disposable."""
    from tutor.library import name_library

    return settings.data / "documents" / name_library(settings.index)


def find_knowledge() -> Path:
    """The folder of dated facts and rules."""
    return find_home() / "corpus" / "knowledge"


def open_tutor(settings: Settings, progress: Progress | None = None) -> "Tutor":
    """Opens a tutor; builds or refreshes the index first when the corpus changed.

    Raises:
        TutorError: one of its named descendants says what is missing and what to do.
    """
    corpus = list_corpus(settings)
    from tutor.models.opening import open_model
    from tutor.models.probing import try_model
    from tutor.prompting import FewShotPrompt, read_prompt

    places = _describe_places(settings)
    opened = open_model(settings.model, places)  # loads in a process of its own meanwhile
    try:
        # the static part of the prompt is read while the rest of the tutor is still being imported
        opened.warm_up(
            FewShotPrompt(read_prompt(find_home() / "prompts" / "answer.yaml")).render(notes="", question="")
        )
        tutor = _assemble(settings, corpus, open_embedder(), opened, progress or ignore_progress)
        opened.wait()
        tried = try_model(opened, read_prompt(find_home() / "prompts" / "probe.yaml"), places.notes)
        tutor.steps.writer.take(opened.model, tried.writes_freely)
    except BaseException:
        opened.close()
        raise
    return tutor


def open_advisor(settings: Settings, listener: "Listener | None" = None) -> "Advisor":
    """Opens the recommendation engine and the calculator alone: no model, no index, and no embedder of its own."""
    from tutor.advice.knowledge import read_knowledge
    from tutor.advisor import Advisor
    from tutor.hearing import add_hearing

    knowledge = read_knowledge(find_knowledge())
    return Advisor(add_hearing(knowledge, listener) if listener else knowledge)


def _describe_places(settings: Settings) -> "Places":
    from tutor.models.opening import Places

    return Places(
        catalog=find_knowledge() / "models.yaml",
        models=settings.data / "models",
        context=settings.context,
        threads=settings.threads,
        endpoint_model=settings.endpoint_model,
    )


def open_embedder() -> "SentenceEmbedder":
    """The embedding model that comes with the tutor."""
    from tutor.embedding import SentenceEmbedder

    return SentenceEmbedder()


def _assemble(
    settings: Settings, corpus: Sequence[Path], embedder: Any, opened: "OpenModel", progress: Progress
) -> "Tutor":
    from tutor.advising import Adviser
    from tutor.costing import Costing
    from tutor.coverage import CoverageJudge
    from tutor.disambiguating import open_glossary
    from tutor.engine import Steps, Tutor
    from tutor.evidence import EvidenceRanker
    from tutor.lessons import read_lessons
    from tutor.listener import open_listener
    from tutor.measuring import CoverageMeter
    from tutor.models.probing import open_tried
    from tutor.models.two_way import open_member
    from tutor.prompting import read_prompts
    from tutor.reader import open_reader
    from tutor.retrieval import Retriever
    from tutor.routing import Router
    from tutor.selecting import EvidenceFinder
    from tutor.shelf import Shelf
    from tutor.store import open_store
    from tutor.synonyms import read_synonyms
    from tutor.understanding import Understander
    from tutor.wordings import Wordings
    from tutor.writing import open_writer

    places = _describe_places(settings)
    refresh_index(settings, corpus, embedder, progress)
    store = open_store(settings.index, embedder.fingerprint)
    prompts, listener = read_prompts(find_home() / "prompts"), open_listener(embedder, find_home() / LISTENER)
    advisor, shelf, terms = open_advisor(settings, listener), Shelf(store.chunks), _open_terms(store.chunks)
    router = Router(prompts["route"].cues, terms, advisor, listener.tell_kinds if listener else None)
    retriever = Retriever(store, embedder, read_synonyms(find_knowledge() / "synonyms.yaml"))
    glossary = open_glossary(find_knowledge() / "glossary.yaml", retriever)
    deep = open_member(find_home() / DEEP_READER) if settings.model != "none" else None
    ranker = EvidenceRanker(retriever, terms, open_reader(embedder, [find_home() / file for file in READERS], deep))
    steps = Steps(
        understander=Understander(router, glossary, retriever.mend_spelling),
        terms=terms,
        retriever=retriever,
        judge=CoverageJudge(retriever, CoverageMeter(retriever, ranker), settings.passages),
        finder=EvidenceFinder(ranker, prompts["replies"].replies),
        writer=open_writer(opened.model, prompts, terms),
        adviser=Adviser(advisor, prompts["replies"].replies, shelf),
        costing=Costing(advisor, Wordings(prompts["replies"].replies, prompts["languages"].replies), shelf, terms),
        prompts=prompts,
        passages=settings.passages,
    )
    lessons, _ = read_lessons(corpus)
    return Tutor(lessons, steps, opened, lambda spec: open_tried(spec, places, prompts["probe"], places.notes))


def _open_terms(chunks: "Sequence[Chunk]") -> "TermList":
    """The names of the subject; everyday words for those that the documents use."""
    from tutor.term_list import TermList, read_everyday, read_terms

    spellings = read_terms(find_knowledge() / "terms.yaml")
    used = TermList(spellings).find("\n".join(chunk.text for chunk in chunks))
    return TermList(spellings, read_everyday(find_knowledge() / "terms.yaml", used.__contains__))


def refresh_index(
    settings: Settings, corpus: Sequence[Path], embedder: "SentenceEmbedder", progress: Progress
) -> "IndexReport":
    """Brings the index in line with the corpus; a damaged one is left for its owner to see and rebuild."""
    from tutor.generations import check_generation
    from tutor.indexing import update_index

    if (settings.index / "CURRENT").is_file():
        check_generation(settings.index)
    return update_index(corpus, settings.index, embedder, progress)


def rebuild_index(settings: Settings, progress: Progress = ignore_progress) -> dict[str, Any]:
    """Builds a new generation from the corpus whatever the state of the old one."""
    from tutor.upkeep import rebuild

    return rebuild(list_corpus(settings), settings.index, open_embedder(), progress)


def index_status(settings: Settings) -> dict[str, Any]:
    """What the index holds and whether it still describes the corpus."""
    from tutor.upkeep import describe_index

    return describe_index(list_corpus(settings), settings.index)


def verify_index(settings: Settings) -> dict[str, Any]:
    """The status, and under "problems" what is wrong with the files."""
    from tutor.upkeep import find_problems

    return {**index_status(settings), "problems": find_problems(settings.index)}


def ingest(settings: Settings, paths: Sequence[Path], progress: Progress = ignore_progress) -> "IngestReport":
    """Adds documents to the learner's library and the index; what cannot be read is named and skipped.

    Raises:
        DocumentUnreadable: none of the paths exists.
    """
    from tutor.library import add_documents

    report = add_documents(paths, find_library(settings))
    if not report.added:
        return report
    embedder = open_embedder()
    index = refresh_index(settings, list_corpus(settings), embedder, progress)
    return replace(report, chunks=index.embedded)


def examine(settings: Settings) -> "list[Finding]":
    """The findings of `tutor doctor` for these settings."""
    from tutor.checkup import describe_model, examine_installation
    from tutor.embedding import describe_weights
    from tutor.models.opening import open_model
    from tutor.upkeep import summarise_index

    def try_opening() -> str:
        return describe_model(open_model(settings.model, _describe_places(settings)))

    checks = [
        ("corpus", lambda: ", ".join(map(str, list_corpus(settings))), "check --corpus, TUTOR_CORPUS and tutor.toml"),
        ("embedding model", describe_weights, "reinstall with 'make setup'"),
        ("language model", try_opening, "see 'tutor models list', or use --model none"),
        ("index", lambda: summarise_index(list_corpus(settings), settings.index), "run 'tutor index rebuild'"),
        ("your data", lambda: str(settings.data), ""),
    ]
    return examine_installation(settings.index, checks)
