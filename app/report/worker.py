"""The worker: a process that stays warm, prints plans for the window and tries experiments.

It reads requests, one line of JSON each, and answers each with one line of JSON and what was
asked for: a PDF, or the experiment as JSON.
"""

import json
import sys
from datetime import date
from functools import cache, partial
from typing import BinaryIO

from pydantic import TypeAdapter

from app.advice.advise import advise
from app.advice.experiment import Experiment, experiment
from app.knowledge.catalogue import Knowledge, installed
from app.language import Language
from app.plan import Plan
from app.report.content.documents import PLAN, document
from app.report.options import Options
from app.report.paper import PAPERS
from app.report.pdf import CannotPrint, missing_characters, pdf

_FAILURES = (
    *(CannotPrint, ArithmeticError, AttributeError, LookupError, OSError, RuntimeError),
    *(TypeError, ValueError),
)
_EXPERIMENT = "experiment"
_EXPERIMENTS = TypeAdapter(Experiment)


class Request(Options):
    """What to make: of which plan, which document of it or an experiment, and how."""

    plan: Plan
    document: str = PLAN
    language: str
    date: date


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer every request until there are no more; one that fails does not end the work."""
    for line in requests:
        try:
            content, missing = _made(line)
            header: dict[str, object] = {"ok": True, "bytes": len(content), "missing": missing}
        except _FAILURES as failure:
            # Its words may be those of a client: only its name leaves this process.
            content, header = b"", {"ok": False, "error": type(failure).__name__}
        answers.write(json.dumps(header).encode() + b"\n" + content)
        answers.flush()


def _made(line: bytes) -> tuple[bytes, str]:
    """Return what was asked for, and the characters that no font has."""
    request = Request.model_validate_json(line)
    return (_tried(request), "") if request.document == _EXPERIMENT else _printed(request)


def _tried(request: Request) -> bytes:
    advice = advise(request.plan, _knowledge(), request.date)
    return _EXPERIMENTS.dump_json(experiment(advice.case))


def _printed(request: Request) -> tuple[bytes, str]:
    language, tell = Language.load(request.language), partial(document, request.document)
    printout = request.told(tell, request.plan, _knowledge(), language, request.date)
    return pdf(printout, request.sheet()), "".join(missing_characters(printout))


@cache
def _knowledge() -> Knowledge:
    return installed()


def _warm() -> None:
    """Print an empty plan, so that the first request finds fonts and calendars loaded."""
    empty = document(PLAN, Plan(), _knowledge(), Language(), date(2000, 1, 1))
    pdf(empty, PAPERS["a4"])


def main() -> None:
    """Serve the process that started this one."""
    # A traceback could hold what a client wrote.
    sys.excepthook = lambda kind, *_: sys.stderr.write(f"{kind.__name__}\n")
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    _warm()
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
