"""The rules of the house (DESIGN.md, "Directions") as tables, checked by walking the syntax trees; nothing is imported.

A new module or third-party package without a place in a table is a red test: decide where it belongs first.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TUTOR = ROOT / "tutor"

# package -> the modules that may import it
HOMES = {
    "Stemmer": ["sentences"],
    "accelerate": ["lab/*"],
    "anyio": ["frontends/mcp*"],
    "bm25s": ["retrieval"],
    "bs4": ["document_formats", "documents"],
    "chromadb": ["store"],
    "datasets": ["lab/*"],
    "docx": ["document_formats", "documents"],
    "fastapi": ["frontends/api*"],
    "filelock": ["generations", "teaching/mastery"],
    "gguf": ["lab/*"],
    "gradio": ["frontends/web*"],
    "httpx": ["models/*"],
    "openai": ["models/*"],
    "jellyfish": ["spelling"],
    "langchain": ["models/endpoint"],
    "langchain_chroma": ["store"],
    "langchain_core": ["*"],  # the vocabulary at the seams
    "langchain_text_splitters": ["chunking", "quality/plain_recipe"],
    "llama_cpp": ["models/in_process"],
    "markdown_it": ["frontends/*"],
    "markdownify": ["document_formats", "documents"],
    "mcp": ["frontends/api*", "frontends/mcp*"],
    "mcp_types": ["frontends/mcp*"],
    "numpy": ["*"],
    "peft": ["lab/*"],
    "platformdirs": ["settings"],
    "prompt_toolkit": ["frontends/*"],
    "pydantic": ["settings", "frontends/api*", "frontends/mcp*", "models/local"],
    "pydantic_settings": ["settings"],
    "pypdf": ["document_formats", "documents"],
    "rapidfuzz": ["spelling"],
    "rich": ["frontends/*"],
    "safetensors": ["adapters", "lab/*"],
    "sentence_transformers": ["embedding"],
    "sklearn": ["quality/*"],
    "spellchecker": ["spelling"],
    "starlette": ["frontends/api*"],
    "threadpoolctl": ["threads"],
    "tokenizers": ["models/two_way"],
    "torch": ["embedding", "reader", "precision", "models/two_way", "lab/*"],
    "transformers": ["models/two_way", "lab/*"],
    "transformers.utils.logging": ["lab/*", "embedding"],
    "uvicorn": ["frontends/api*"],
    "yaml": ["*"],
}

# From the ground up; a module imports only from layers below its own. A folder stands for all modules in it.
LAYERS = [
    ("the ground", ["tutor", "types", "errors", "yaml_files"]),
    (
        "words and files",
        [
            *[
                "settings",
                "threads",
                "timing",
                "answers",
                "floor",
                "generations",
                "sentences",
                "headings",
                "questions",
                "term_list",
            ],
            *[
                "document_formats",
                "meanings",
                "synonyms",
                "spelling",
                "vocabulary",
                "languages",
                "translating",
                "token_vectors",
            ],
        ],
    ),
    ("the write path", ["documents", "lessons", "chunking", "embedding", "store"]),
    (
        "steps of an answer",
        [
            *[
                "session",
                "retrieval",
                "disambiguating",
                "langchain_retriever",
                "piece_matching",
                "adapters",
                "precision",
                "reader",
                "number_probes",
                "listener",
                "evidence",
                "measuring",
                "arranging",
                "selecting",
                "coverage",
                "citing",
                "backing",
            ],
            *["prompting", "writing", "suggesting", "wordings", "shelf", "abstaining"],
        ],
    ),
    ("rooms beside the steps", ["advice", "teaching", "models"]),
    ("deciding", ["follow_ups", "routing", "understanding", "tools", "hearing", "advisor", "advising", "costing"]),
    ("the lines", ["engine", "indexing", "library", "upkeep", "checkup"]),
    ("the wiring", ["app"]),
    ("on top of the tutor", ["lab", "quality"]),
    ("the ways in", ["frontends"]),
    ("the command", ["__main__"]),
]
SAME_LAYER = {
    ("lessons", "documents"),
    ("languages", "meanings"),
    ("languages", "vocabulary"),
    ("questions", "term_list"),
    ("yaml_files", "errors"),
    ("spelling", "sentences"),
    ("synonyms", "sentences"),
    ("translating", "languages"),
    ("translating", "meanings"),
    ("translating", "vocabulary"),
    ("vocabulary", "meanings"),
    ("disambiguating", "retrieval"),
    ("evidence", "retrieval"),
    ("langchain_retriever", "retrieval"),
    ("evidence", "piece_matching"),
    ("piece_matching", "retrieval"),
    ("abstaining", "coverage"),
    ("abstaining", "suggesting"),
    ("abstaining", "wordings"),
    ("coverage", "measuring"),
    ("evidence", "reader"),
    ("reader", "adapters"),
    ("reader", "precision"),
    ("listener", "adapters"),
    ("listener", "number_probes"),
    ("measuring", "evidence"),
    ("measuring", "retrieval"),
    ("coverage", "retrieval"),
    ("understanding", "routing"),
    ("routing", "follow_ups"),
    ("arranging", "evidence"),
    ("selecting", "arranging"),
    ("selecting", "evidence"),
    ("backing", "evidence"),
    ("citing", "evidence"),
    ("writing", "backing"),
    ("writing", "citing"),
    ("writing", "evidence"),
    ("writing", "prompting"),
    ("advisor", "tools"),
    ("advising", "tools"),
    ("costing", "tools"),
    ("costing", "advisor"),
    ("advising", "advisor"),
    ("upkeep", "indexing"),
}
SETTINGS_READERS = {"settings", "app", "frontends", "quality", "lab"}
CLOSED_TO_FRONTENDS = {
    "store", "retrieval", "embedding", "models.in_process", "models.supervisor", "models.local",
}  # fmt: skip

MODULE_LINES, FUNCTION_LINES, PARAMETERS, LITERAL = 250, 50, 5, 300
FOLDERS_IN_TUTOR = 2  # tutor/frontends/static
MODULES_IN_TUTOR = 1  # tutor/frontends/web.py
LARGEST_FILE = 11 * 2**20  # bytes

# (test, module) -> why the present tree breaks the rule; strict: a mended breach must leave this table
BREACHES: dict[tuple[str, str], str] = {}


def name_of(path: Path) -> str:
    """The module's name inside the package, "frontends.web"; "tutor" is the package itself."""
    parts = path.relative_to(TUTOR).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts) or "tutor"


MODULES = {name_of(path): path for path in sorted(TUTOR.rglob("*.py"))}


def each_module(test):
    """Runs a test once a module; a known breach is expected to fail."""
    cases = [
        pytest.param(
            name,
            marks=[pytest.mark.xfail(strict=True, reason=BREACHES[test.__name__, name])]
            if (test.__name__, name) in BREACHES
            else [],
        )
        for name in MODULES
    ]
    return pytest.mark.parametrize("module", cases)(test)


@cache
def read_tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def walk(node: ast.AST, typing_too: bool = True) -> Iterator[ast.AST]:
    """All nodes below; without `typing_too`, what stands under `if TYPE_CHECKING:` is left out."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test) and not typing_too:
            for other in child.orelse:
                yield other
                yield from walk(other, typing_too)
            continue
        yield child
        yield from walk(child, typing_too)


@cache
def read_imports(module: str, typing_too: bool = True) -> frozenset[str]:
    """Full names of everything a module imports, wherever the import stands."""
    found: set[str] = set()
    for node in walk(read_tree(module), typing_too):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} uses a relative import on line {node.lineno}"
            # "from a import b" may mean the module a.b or a name in a
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("tutor."):
            named = node.value.partition(":")[0]  # a module named in a string is imported by that name
            found |= {named} if named[len("tutor.") :] in MODULES else set()
    return frozenset(found)


@cache
def read_own_imports(module: str, typing_too: bool = True) -> frozenset[str]:
    """Names of the tutor's modules that a module imports."""
    found: set[str] = set()
    for name in read_imports(module, typing_too):
        if name == "tutor" or name.startswith("tutor."):
            inside = name[len("tutor.") :]
            while inside and inside not in MODULES:
                inside = inside.rpartition(".")[0]
            found.add(inside or "tutor")
    return frozenset(found - {module})


def find_room(module: str) -> str:
    return module.partition(".")[0]


def find_layer(module: str) -> int:
    layers = [height for height, (_, rooms) in enumerate(LAYERS) if find_room(module) in rooms]
    assert len(layers) == 1, f"{module} stands in {len(layers)} layers of LAYERS; it needs exactly one"
    return layers[0]


# --- imports ---------------------------------------------------------------------------------------------------------


@each_module
def test_third_party_packages_stay_at_home(module: str) -> None:
    path = MODULES[module].relative_to(TUTOR).with_suffix("").as_posix()
    for name in sorted(read_imports(module)):
        package = name.partition(".")[0]
        if package == "tutor" or package in sys.stdlib_module_names:
            continue
        assert package in HOMES, f"{package} has no home yet; give it one in HOMES"
        homes = next((HOMES[name[:end]] for end in prefixes(name) if name[:end] in HOMES), [])
        assert any(fnmatch(path, home) for home in homes), f"{name} belongs to {homes}, not to {module}"


def prefixes(name: str) -> list[int]:
    """Ends of a dotted name's prefixes, longest first."""
    return [len(name), *(match.start() for match in reversed(list(re.finditer(r"\.", name))))]


@each_module
def test_every_module_has_a_layer(module: str) -> None:
    find_layer(module)


@each_module
def test_imports_point_downwards(module: str) -> None:
    height, room = find_layer(module), find_room(module)
    for name in sorted(read_own_imports(module)):
        below, other = find_layer(name), find_room(name)
        allowed = below < height or room == other or (below == height and (room, other) in SAME_LAYER)
        assert allowed, f"{module} ({LAYERS[height][0]}) may not import {name} ({LAYERS[below][0]})"


def test_the_tables_name_what_exists() -> None:
    rooms = {find_room(module) for module in MODULES}
    assert {room for _, listed in LAYERS for room in listed} <= rooms
    used = {(find_room(a), find_room(b)) for a in MODULES for b in read_own_imports(a)}
    assert used >= SAME_LAYER, f"no longer needed: {SAME_LAYER - used}"


@each_module
def test_settings_stop_at_the_wiring(module: str) -> None:
    assert "settings" not in read_own_imports(module) or find_room(module) in SETTINGS_READERS


@pytest.mark.parametrize("module", [module for module in MODULES if find_room(module) == "frontends"])
def test_front_ends_leave_the_engine_room_alone(module: str) -> None:
    assert not read_own_imports(module) & CLOSED_TO_FRONTENDS


@each_module
def test_no_module_reaches_itself(module: str) -> None:
    graph = {name: read_own_imports(name, typing_too=False) for name in MODULES}
    reached, todo = set(), list(graph[module])
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo.extend(graph[name])
    assert module not in reached, f"{module} imports itself through {find_cycle(graph, reached)}"


def find_cycle(graph: dict[str, frozenset[str]], among: set[str]) -> str:
    try:
        TopologicalSorter({name: graph[name] & among for name in among}).prepare()
    except CycleError as error:
        return " <- ".join(error.args[1])
    return "?"


# --- ceilings --------------------------------------------------------------------------------------------------------


@each_module
def test_modules_and_functions_stay_small(module: str) -> None:
    lines = len(MODULES[module].read_text(encoding="utf-8").splitlines())
    assert lines <= MODULE_LINES
    for node in walk(read_tree(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= FUNCTION_LINES, f"{node.name} has {length} lines"
            names = [arg.arg for arg in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]]
            counted = [name for position, name in enumerate(names) if position or name not in {"self", "cls"}]
            more = [arg.arg for arg in (node.args.vararg, node.args.kwarg) if arg]
            assert len(counted + more) <= PARAMETERS, f"{node.name} takes {counted + more}"


def test_folders_stay_shallow() -> None:
    for path in TUTOR.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            depth = len(path.relative_to(TUTOR).parts) - 1
            assert depth <= (MODULES_IN_TUTOR if path.suffix == ".py" else FOLDERS_IN_TUTOR), path.relative_to(ROOT)


# --- inside a module -------------------------------------------------------------------------------------------------


def find_docstrings(tree: ast.Module) -> set[int]:
    """Identities of the constants that are docstrings."""
    owners = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, owners) and node.body and isinstance(node.body[0], ast.Expr)
    }


@each_module
def test_prompts_stand_in_files(module: str) -> None:
    tree = read_tree(module)
    docstrings = find_docstrings(tree)
    for node in walk(tree):
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if id(node) not in docstrings:
            assert sum(map(len, texts)) <= LITERAL, f"line {node.lineno}: a text this long belongs in a file"


@each_module
def test_nothing_is_printed_or_swallowed(module: str) -> None:
    for node in walk(read_tree(module)):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called != "print", f"line {node.lineno}: print"
            broad = called.endswith("suppress") and {"Exception", "BaseException"} & set(map(ast.unparse, node.args))
            assert not broad, f"line {node.lineno}: suppresses everything"
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"line {node.lineno}: bare except"
            broad = {"Exception", "BaseException"} & set(re.findall(r"\w+", ast.unparse(node.type)))
            idle = all(
                isinstance(step, ast.Pass | ast.Continue)
                or (isinstance(step, ast.Expr) and isinstance(step.value, ast.Constant))
                for step in node.body
            )
            assert not (broad and idle), f"line {node.lineno}: swallows every failure"


@each_module
def test_nothing_is_left_for_later(module: str) -> None:
    assert not re.findall(r"\b(?:TODO|FIXME)\b", MODULES[module].read_text(encoding="utf-8"))
    for node in walk(read_tree(module)):  # to catch what a library has not implemented is another matter
        if isinstance(node, ast.Raise) and node.exc:
            assert "NotImplemented" not in ast.unparse(node.exc), f"line {node.lineno}: left for later"


@each_module
def test_modules_open_with_their_contract(module: str) -> None:
    docstring = ast.get_docstring(read_tree(module)) or ""
    sentences = re.findall(r"\S[.!?](?=\s+[A-Z`]|\s*$)", docstring)
    assert len(sentences) >= 2, f"says only: {docstring!r}"


# --- what git holds --------------------------------------------------------------------------------------------------


@cache
def list_tracked() -> tuple[Path, ...]:
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    paths = (ROOT / name for name in listed.decode().split("\0") if name)
    return tuple(path for path in paths if path.is_file() and not path.is_symlink())


def test_nothing_tracked_names_this_machine() -> None:
    places = {ROOT.as_posix(), Path.home().as_posix()}
    # a home such as "/" says nothing; a short one such as "/root" counts only with something below it
    endings = {place: "/" if place.count("/") < 2 else r"(?![\w-])" for place in places if len(place) > 1}
    leak = re.compile("|".join(rf"(?<![\w.~-]){re.escape(place)}{ending}" for place, ending in endings.items()))
    for path in list_tracked():
        text = path.read_bytes().decode("utf-8", "replace")
        match = leak.search(text) if endings else None
        assert not match, f"{path.relative_to(ROOT)} names {match.group()}"


def test_nothing_tracked_is_huge() -> None:
    sizes = {path.relative_to(ROOT).as_posix(): path.stat().st_size for path in list_tracked()}
    assert {name: size for name, size in sizes.items() if size > LARGEST_FILE} == {}
