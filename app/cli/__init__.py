"""The command line: the same plan to the same paper, without a screen."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app import __version__
from app.cli.complaint import Failure, complain, knowledge
from app.cli.export import add_export
from app.examples import example, example_names
from app.language import Language
from app.plan import Plan, title
from app.sentences import explain
from app.storage.errors import StorageError
from app.storage.file import load, save

INTERRUPTED = 130
"""What a program returns that the person ended with Ctrl+C."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; return 0, or 1 with one line on stderr; usage errors exit 2."""
    try:
        return _run(arguments)
    except BrokenPipeError:
        sys.stdout = None  # nobody reads on: nothing to flush at exit
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(arguments: Sequence[str]) -> int:
    try:
        asked = _parser().parse_args(arguments)
        asked.act(asked)
    except Failure as failure:
        complain(str(failure))
    except StorageError as error:
        complain(explain(error, Language()))
    else:
        return 0
    finally:
        sys.stdout.flush()
    return 1


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
    add_export(commands)
    check = commands.add_parser(
        "check", help="say what follows from a plan, and what is missing", allow_abbrev=False
    )
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="for other programs: ids only")
    check.set_defaults(act=_check)
    schema = commands.add_parser("schema", help="print the JSON Schema of the plan file")
    schema.set_defaults(act=_schema)
    return parser


def _named(what: str) -> str:
    return f"{what} is one of: {', '.join(example_names())}"


def _new(asked: argparse.Namespace) -> None:
    from app.advice.assumed import remembering

    plan = example(asked.example) if asked.example else Plan()
    save(remembering(plan, knowledge()), asked.file)


def _check(asked: argparse.Namespace) -> None:
    from app.advice.advise import advise
    from app.cli.check import facts, lines

    plan = load(asked.file).envelope.plan
    advice = advise(plan, knowledge(), date.today())
    if asked.json:
        print(json.dumps(facts(advice), indent=1))
        return
    print(title(plan) or asked.file.name)
    for text in lines(advice, Language()):
        print(text)


def _schema(_: argparse.Namespace) -> None:
    from app.storage.schema import schema

    print(json.dumps(schema(), indent=1, ensure_ascii=False))
