"""Blocks to PDF: the one door of this package for who wants a document printed."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from app.report.compose import compose
from app.report.contents import Chapter, contents
from app.report.cover import cover
from app.report.fonts import face
from app.report.pages import Page, paginate
from app.report.paper import Cut, Paper
from app.report.press import PDFError
from app.report.printout import Printout
from app.report.sheet import Sheet, target
from app.report.text import clean

_FAILURES = (ArithmeticError, AttributeError, LookupError, PDFError, TypeError, ValueError)


class CannotPrint(Exception):
    """Printing failed; it says which kind of error it was, and nothing of the text."""


def pdf(printout: Printout, paper: Paper) -> bytes:
    """Return a printout as PDF, always the same bytes for the same input."""
    try:
        return _printed(printout, paper)
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


def _printed(printout: Printout, paper: Paper) -> bytes:
    front = cover(printout, paper) if printout.covered else []
    body = paginate(compose(printout.blocks, paper), paper)
    framed = (*_opening(printout, paper, body, len(front)), *body)
    count = len(front) + len(framed)
    alone = count == 1 and not printout.covered
    sheet = Sheet(printout, paper.filled() if alone else paper, count)
    for page in front:
        sheet.draw(page, framed=False)
    for page in framed:
        sheet.draw(page)
    return sheet.finished()


def _opening(printout: Printout, paper: Paper, body: list[Page], before: int) -> list[Page]:
    """Return what stands before the body; set again once its length, and so each page, is known."""
    rows = compose(printout.opening, paper)
    pages = paginate(rows, paper)
    if not (printout.covered and _chapters(body, before)):
        return pages
    for _ in range(3):
        chapters = [*_chapters(pages, before), *_chapters(body, before + len(pages))]
        listed = contents(chapters, printout.language, paper)
        pages = paginate([*rows, *listed], paper)
    return pages


def _chapters(body: list[Page], before: int) -> list[Chapter]:
    return [
        Chapter(row.entry.title, target(before + number, n), before + number)
        for number, page in enumerate(body, 1)
        for n, (_, row) in enumerate(page)
        if row.entry and row.entry.level == 1
    ]
