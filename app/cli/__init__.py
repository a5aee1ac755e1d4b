"""The command line: the same plan to the same paper, without a screen."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from app import __version__, settings
from app.cli.paper import add_options, chosen, troubles
from app.examples import example, example_names
from app.knowledge.catalogue import Knowledge, installed
from app.language import SOURCE, Language, available
from app.plan import Plan, title
from app.sentences import explain, skipped
from app.storage.errors import StorageError
from app.storage.file import load, save

EXPORT_NEEDS_FOLDER = "several plans need a folder that exists. Please name one with -o."

PLAN = "plan"
"""The document that is printed where none is named."""
SEE_LIST = "“strateg export --list” names them all"


class Failure(Exception):
    """What is wrong and what to do, in one line."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; return 0, or 1 with one line on stderr; usage errors exit 2."""
    try:
        return _run(arguments)
    except BrokenPipeError:
        sys.stdout = None  # nobody reads on: nothing to flush at exit
        return 1


def _run(arguments: Sequence[str]) -> int:
    try:
        asked = _parser().parse_args(arguments)
        asked.act(asked)
    except Failure as failure:
        _complain(str(failure))
    except StorageError as error:
        _complain(explain(error, Language()))
    else:
        return 0
    finally:
        sys.stdout.flush()
    return 1


def _complain(text: str) -> None:
    """Say what is wrong in one line, even if the name of a file has several."""
    print("strateg:", " ".join(text.splitlines()), file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="strateg",
        description="A plan for social networks that begins with the question why.",
        epilog="strateg [FILE] without a command opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"strateg {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    new = commands.add_parser(
        "new", help="make a plan file, empty or from an example", allow_abbrev=False
    )
    new.add_argument("file", type=Path, metavar="FILE")
    new.add_argument("--example", choices=example_names(), metavar="NAME", help=_named("NAME"))
    new.set_defaults(act=_new)
    _add_export(commands)
    check = commands.add_parser(
        "check", help="say what follows from a plan, and what is missing", allow_abbrev=False
    )
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="for other programs: ids only")
    check.set_defaults(act=_check)
    schema = commands.add_parser("schema", help="print the JSON Schema of the plan file")
    schema.set_defaults(act=_schema)
    return parser


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
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


def _named(what: str) -> str:
    return f"{what} is one of: {', '.join(example_names())}"


def _new(asked: argparse.Namespace) -> None:
    from app.advice.assumed import remembering

    plan = example(asked.example) if asked.example else Plan()
    save(remembering(plan, _knowledge()), asked.file)


def _export(asked: argparse.Namespace) -> None:
    if asked.without and asked.document != PLAN:
        raise Failure("only the plan has parts that can be left out. Please do without --without.")
    targets = list(_targets(asked.files, asked.output, asked.document))
    language, known = Language.load(asked.language), _knowledge()
    for file, target in targets:
        _export_one(file, target, asked, known, language)


def _knowledge() -> Knowledge:
    """Read what the program knows; complain of a person's own files that had to be skipped."""
    known = installed()
    for wrong in known.troubles:
        _complain(skipped(wrong, Language()))
    return known


def _targets(
    files: Sequence[Path], output: Path | None, document: str
) -> Iterator[tuple[Path, Path]]:
    """Pair each plan with the PDF it becomes; refuse what would overwrite something else."""
    ending = ".pdf" if document == PLAN else f"-{document}.pdf"
    folder = output if output and output.is_dir() else None
    if len(files) > 1 and not folder:
        raise Failure(f"{output or files[0]}: {EXPORT_NEEDS_FOLDER}")
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


def _export_one(
    file: Path, target: Path, asked: argparse.Namespace, known: Knowledge, language: Language
) -> None:
    from app.report.content.documents import document
    from app.report.pdf import CannotPrint, missing_characters, pdf
    from app.storage.whole import write_whole

    plan, options = load(file).envelope.plan, chosen(asked)
    tell = partial(document, asked.document)
    printout = options.told(tell, plan, known, language, date.today())
    try:
        data = pdf(printout, options.sheet())
    except CannotPrint:
        raise Failure(f"{file}: the paper could not be made. Please report this.") from None
    write_whole(target, data)
    left_out = (bool(options.logo) and not printout.logo) or settings.load()[0].paper.logo_lost()
    for trouble in troubles(missing_characters(printout), logo_left_out=left_out):
        _complain(f"{target}: {trouble}")


def _check(asked: argparse.Namespace) -> None:
    from app.advice.advise import advise
    from app.cli.check import facts, lines

    plan = load(asked.file).envelope.plan
    advice = advise(plan, _knowledge(), date.today())
    if asked.json:
        print(json.dumps(facts(advice), indent=1))
        return
    print(title(plan) or asked.file.name)
    for text in lines(advice, Language()):
        print(text)


def _schema(_: argparse.Namespace) -> None:
    from app.storage.schema import schema

    print(json.dumps(schema(), indent=1, ensure_ascii=False))
