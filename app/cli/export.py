"""`strateg export`: plans become papers; many of them on all processors."""

import argparse
import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import settings
from app.cli.complaint import Failure, complain, knowledge
from app.cli.paper import add_options, chosen, troubles
from app.knowledge.catalogue import Knowledge, installed
from app.language import SOURCE, Language, available
from app.sentences import explain
from app.storage.errors import StorageError
from app.storage.file import load

if TYPE_CHECKING:
    from app.report.options import Options

PLAN = "plan"
"""The document that is printed where none is named."""
SEE_LIST = "“strateg export --list” names them all"
SEVERAL = "several plans need a folder that exists. Please name one with -o."
ENDED = "a process that made papers was ended. Please export fewer plans at a time."
BATCH = 4
"""Plans that a process takes at a time; as many more are worth a further process."""

Pair = tuple[Path, Path]
"""A plan, and the paper it becomes."""


def add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the others."""
    export = commands.add_parser("export", help="print plans as PDF", allow_abbrev=False)
    export.add_argument("files", type=Path, nargs="+", metavar="FILE")
    export.add_argument("-o", "--output", type=Path, metavar="OUT", help="a file or a folder")
    add_options(export)
    export.add_argument("--language", choices=available(), default=SOURCE, metavar="CODE")
    export.add_argument("--document", type=_document, default=PLAN, metavar="NAME", help=SEE_LIST)
    export.add_argument(
        "--list", action=_List, nargs=0, help="say which documents and parts there are"
    )
    export.set_defaults(act=_export)


class _List(argparse.Action):
    """Says which documents there are, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print each name with a line that says what it is, then the parts of the plan."""
        from app.report.content.documents import EVERY
        from app.report.content.plan import parts

        for each in EVERY:
            print(f"{each.name:<17} {Language().say(each.about)}")
        print("\nParts of the plan, for --without:")
        for name, told in parts().items():
            print(f"{name:<17} {Language().say(told)}")
        parser.exit()


def _document(name: str) -> str:
    """Return the name of a document that there is."""
    from app.report.content.documents import DOCUMENTS

    if name not in DOCUMENTS:
        raise argparse.ArgumentTypeError(f"no document has this name; {SEE_LIST}")
    return name


def _export(asked: argparse.Namespace) -> None:
    if asked.without and asked.document != PLAN:
        raise Failure("only the plan has parts that can be left out. Please do without --without.")
    pairs = list(_pairs(asked.files, asked.output, asked.document))
    order = Order(asked.document, asked.language, chosen(asked))
    known, failures = knowledge(), []
    for paper in _papers(pairs, order, known):
        for trouble in paper.troubles:
            complain(trouble)
        if paper.failure:
            failures.append(paper.failure)
    for failure in failures[:-1]:
        complain(failure)
    if failures:
        raise Failure(failures[-1])


def _pairs(files: Sequence[Path], output: Path | None, document: str) -> Iterator[Pair]:
    """Pair each plan with the PDF it becomes; refuse what would overwrite something else."""
    ending = ".pdf" if document == PLAN else f"-{document}.pdf"
    folder = output if output and output.is_dir() else None
    if len(files) > 1 and not folder:
        raise Failure(f"{output or files[0]}: {SEVERAL}")
    taken: set[Path] = set()
    plans = {file.resolve() for file in files}
    for file in files:
        target = (
            output if output and not folder else (folder or file.parent) / f"{file.stem}{ending}"
        )
        if target.resolve() in plans:
            raise Failure(f"{target}: this is the plan itself. Please name another file with -o.")
        if target.resolve() in taken:
            raise Failure(f"{target}: two plans would become this file. Please export one by one.")
        taken.add(target.resolve())
        yield file, target


@dataclass(frozen=True)
class Order:
    """What is printed of each plan, and how."""

    document: str
    language: str
    options: "Options"


@dataclass(frozen=True)
class Paper:
    """What became of a plan: why there is no paper, or what is not on it as it should be."""

    failure: str = ""
    troubles: tuple[str, ...] = ()


def _papers(pairs: Sequence[Pair], order: Order, known: Knowledge) -> Iterable[Paper]:
    """Make the papers, in as many processes as the machine has for them; none stops the others."""
    processes = min(len(pairs) // BATCH, _processors())
    if processes < 2:
        return _made(pairs, order, known)
    return _shared(processes, pairs, order)


def _processors() -> int:
    """Return how many processors this process may use."""
    shared = getattr(os, "sched_getaffinity", None)
    return len(shared(0)) if shared else os.cpu_count() or 1


def _shared(processes: int, pairs: Sequence[Pair], order: Order) -> Iterator[Paper]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    batches = [pairs[at : at + BATCH] for at in range(0, len(pairs), BATCH)]
    with ProcessPoolExecutor(processes, initializer=_leave_interrupts_to_the_first) as pool:
        try:
            for papers in pool.map(partial(_batch, order), batches):
                yield from papers
        except BrokenProcessPool:
            raise Failure(ENDED) from None


def _leave_interrupts_to_the_first() -> None:
    """Let the process that shares the work out end it, when the person does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _batch(order: Order, pairs: Sequence[Pair]) -> list[Paper]:
    """Make some papers in a process that was not told what the program knows."""
    return list(_made(pairs, order, installed()))


def _made(pairs: Sequence[Pair], order: Order, known: Knowledge) -> Iterator[Paper]:
    language = Language.load(order.language)
    for file, target in pairs:
        try:
            yield Paper(troubles=tuple(_make(file, target, order, known, language)))
        except Failure as failure:
            yield Paper(str(failure))
        except StorageError as error:
            yield Paper(explain(error, Language()))


def _make(
    file: Path, target: Path, order: Order, known: Knowledge, language: Language
) -> Iterator[str]:
    from app.report.content.documents import document
    from app.report.pdf import CannotPrint, missing_characters, pdf
    from app.storage.whole import write_whole

    plan, options = load(file).envelope.plan, order.options
    printout = options.told(partial(document, order.document), plan, known, language, date.today())
    try:
        data = pdf(printout, options.sheet())
    except CannotPrint:
        raise Failure(f"{file}: the paper could not be made. Please report this.") from None
    write_whole(target, data)
    left_out = (bool(options.logo) and not printout.logo) or settings.load()[0].paper.logo_lost()
    for trouble in troubles(missing_characters(printout), logo_left_out=left_out):
        yield f"{target}: {trouble}"
