"""Blocks to PDF: the one door of this package for who wants a document printed."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import TypeVar

from app.report.fonts import face
from app.report.layout import Layout, layout
from app.report.paper import Cut, Paper
from app.report.press import PDFError
from app.report.printout import Printout
from app.report.text import clean

_FAILURES = (ArithmeticError, AttributeError, LookupError, PDFError, TypeError, ValueError)
_Made = TypeVar("_Made")


class CannotPrint(Exception):
    """Printing failed; it says which kind of error it was, and nothing of the text."""


def pdf(printout: Printout, paper: Paper) -> bytes:
    """Return a printout as PDF, always the same bytes for the same input; or CannotPrint."""
    return _printed(lambda: layout(printout, paper).drawn())


def laid_out(printout: Printout, paper: Paper) -> Layout:
    """Return a printout set on pages, none of them drawn yet; or CannotPrint."""
    return _printed(lambda: layout(printout, paper))


def _printed(work: Callable[[], _Made]) -> _Made:
    try:
        return work()
    except _FAILURES as failure:
        kind = type(failure).__name__
    # Raised out here so that not even its context holds what people wrote.
    raise CannotPrint(kind)


def missing_characters(printout: Printout) -> tuple[str, ...]:
    """Return the characters that no font of ours has, so that their codes are printed, sorted."""
    texts = (printout.title, printout.which, printout.firm, printout.place, printout.made_by)
    every = {
        c
        for text in _texts((texts, printout.statement, printout.opening, printout.blocks))
        for c in set(text)
    }
    return tuple(sorted(face(Cut.SANS).missing(clean("".join(sorted(every))))))


def _texts(part: object) -> Iterator[str]:
    """Yield every text in a block, whatever it is made of."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from _texts(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))
