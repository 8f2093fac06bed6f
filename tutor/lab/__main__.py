"""Training on one's own machine: `python -m tutor.lab reader`, `… listener` and `… adapter`.

Contract: the recipes behind the reader and the listener that ship with the tutor and behind the adapter that does not
(EXPERIMENTS.md says why), each with its data in `corpus/` and, where given, SQuAD 2.0. It writes files and changes
nothing in use.
"""

import random
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tutor.adapters import read_notes
from tutor.errors import TutorError
from tutor.settings import find_home


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one recipe; returns 0, or 1 with a sentence that says what is missing."""
    parser = ArgumentParser(prog="python -m tutor.lab", description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name, help_text in (
        ("reader", "train what reads question and passage together"),
        ("listener", "train what hears the facts of a case and the kind of a message"),
        ("adapter", "train LoRA for the bundled model"),
    ):
        command = commands.add_parser(name, help=help_text)
        command.add_argument("--out", type=Path, required=True, help="the file to write")
        command.add_argument("--squad", type=Path, help="SQuAD 2.0 as JSON, to train on as well")
    reader = commands.choices["reader"]
    reader.add_argument("--epochs", type=int, help="4 by default, 1 when going on from earlier weights")
    reader.add_argument("--items", type=Path, help="folders of documents with questions")
    reader.add_argument("--start", type=Path, help="weights to go on from")
    reader.add_argument(
        "--since", default="", help="with --start: the first new folder; of those before, one question in eight"
    )
    reader.add_argument("--blend", action="store_true", help="with --start: write the mean of both weights")
    reader.add_argument("--deep", action="store_true", help="the bundled model read both ways instead of MiniLM")
    options = parser.parse_args(arguments)
    try:
        return {"reader": train_reader, "listener": train_listener, "adapter": train_adapter}[options.command](options)
    except TutorError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def train_reader(options: Namespace) -> int:
    """Reads the items, trains, writes the weights."""
    from tutor.lab import reader_training
    from tutor.lab.reader_items import read_items, read_squad
    from tutor.lab.reader_learner import blend_weights

    home = options.items or find_home() / "corpus" / "reader" / "items"
    folders = sorted(path for path in home.iterdir() if path.is_dir())
    plan = reader_training.DEEP if options.deep else reader_training.Plan()
    if options.start:
        plan = replace(reader_training.GOING_ON, rank=plan.rank, deep=plan.deep)
    if options.epochs:
        plan = replace(plan, epochs=options.epochs)
    every = reader_training.REPEATED if options.start else 1
    with tempfile.TemporaryDirectory() as workplace:
        items = read_items([path for path in folders if path.name >= options.since], Path(workplace))
        items += read_items([path for path in folders if path.name < options.since], Path(workplace), every=every)
        if options.squad:
            items += read_squad(options.squad, Path(workplace), every=every)
    loss = reader_training.train_reader(items, plan, options.out, tell, options.start)
    if options.start and options.blend:
        blend_weights([options.start, options.out], options.out, read_notes(options.start)["base"])
    tell(f"{options.out}, mean loss of the last steps {loss:.3f}")
    return 0


def train_listener(options: Namespace) -> int:
    """Reads labelled sentences and messages, trains, writes the weights."""
    from tutor.lab import listener_training
    from tutor.lab.listener_items import read_listener_items, read_marked
    from tutor.lab.reader_items import read_questions

    home = find_home() / "corpus"
    files = sorted((home / "reader" / "items").glob("*/*.q"))
    questions = [each.question for file in files for each in read_questions(file)]
    plan = listener_training.ListenerPlan()
    random.Random(plan.seed).shuffle(questions)  # noqa: S311 - a repeatable draw, no secret
    items = read_listener_items(home / "listener" / "items", questions[: plan.questions])
    marked = read_marked(home / "listener" / "items")
    loss = listener_training.train_listener(items, marked, plan, options.out, tell)
    tell(f"{options.out}, mean loss a text {loss:.3f}")
    return 0


def train_adapter(options: Namespace) -> int:
    """Reads recipe and exercises, trains, exports to GGUF."""
    from tutor.lab.adapter import make_adapter
    from tutor.lab.recipe import read_material
    from tutor.prompting import read_prompts

    material = read_material(find_home() / "corpus" / "adapter", options.squad, read_prompts(find_home() / "prompts"))
    tell(str(make_adapter(material, options.out, tell)))
    return 0


def tell(line: str) -> None:
    """Says how far it is."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
