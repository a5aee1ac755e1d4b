"""The worker: a process that stays warm, prints plans for the window and tries experiments.

It reads requests, one line of JSON each, and answers each with one line of JSON and what was
asked for: a PDF, what pages it would have as JSON, a picture of one of these pages, or the
experiment as JSON.
"""

import gc
import json
import sys
from datetime import date
from functools import cache, partial
from typing import BinaryIO, Literal, NamedTuple

from pydantic import Field, TypeAdapter

from app.advice.advise import advise
from app.advice.experiment import Experiment, experiment
from app.knowledge.catalogue import Knowledge, installed
from app.language import Language
from app.model.value import Value
from app.plan import Plan
from app.report.content.documents import PLAN, document
from app.report.options import Options
from app.report.paper import PAPERS
from app.report.pdf import CannotPrint, laid_out, missing_characters, pdf
from app.report.pictures import WIDEST, Pictures
from app.report.printout import Printout

_FAILURES = (
    *(CannotPrint, ArithmeticError, AttributeError, LookupError, OSError, RuntimeError),
    *(TypeError, ValueError),
)
_EXPERIMENT, _PAGES = "experiment", "pages"
_EXPERIMENTS = TypeAdapter(Experiment)


class Request(Options):
    """What to make of which plan, and how: a document, the plan's pages to look at, or a trial."""

    plan: Plan
    document: str = PLAN
    language: str
    date: date


class Picture(Value):
    """A page, as it was when pages were asked for last, and how many pixels wide to draw it."""

    document: Literal["page"]
    page: int = Field(ge=0)
    width: int = Field(ge=1, le=WIDEST)


_REQUESTS: TypeAdapter[Picture | Request] = TypeAdapter(Picture | Request)


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer every request until there are no more; one that fails does not end the work."""
    pictures = Pictures()
    for line in requests:
        try:
            content, missing, logo_left_out = _made(line, pictures)
            header: dict[str, object] = {
                "ok": True,
                "bytes": len(content),
                "missing": missing,
                "logo_left_out": logo_left_out,
            }
        except _FAILURES as failure:
            # Its words may be those of a client: only its name leaves this process.
            content, header = b"", {"ok": False, "error": type(failure).__name__}
        answers.write(json.dumps(header).encode() + b"\n" + content)
        answers.flush()
        gc.collect()  # nobody waits now


class _Made(NamedTuple):
    """What was asked for, the characters that no font has, and whether the logo is not on it."""

    content: bytes
    missing: str = ""
    logo_left_out: bool = False


def _made(line: bytes, pictures: Pictures) -> _Made:
    request = _REQUESTS.validate_json(line)
    if isinstance(request, Picture):
        return _Made(pictures.draw(request.page, request.width))
    if request.document == _EXPERIMENT:
        return _Made(_tried(request))
    if request.document == _PAGES:
        shown = pictures.show(laid_out(_told(request, PLAN), request.sheet()))
        return _Made(shown.model_dump_json().encode())
    return _printed(request, request.document)


def _tried(request: Request) -> bytes:
    advice = advise(request.plan, _knowledge(), request.date)
    return _EXPERIMENTS.dump_json(experiment(advice.case))


def _printed(request: Request, name: str) -> _Made:
    printout = _told(request, name)
    missing = "".join(missing_characters(printout))
    left_out = bool(request.logo) and not printout.logo
    return _Made(pdf(printout, request.sheet()), missing, left_out)


def _told(request: Request, name: str) -> Printout:
    language, tell = Language.load(request.language), partial(document, name)
    return request.told(tell, request.plan, _knowledge(), language, request.date)


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
    gc.disable()  # to look for garbage meanwhile takes a fifth of each printing
    gc.freeze()
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
