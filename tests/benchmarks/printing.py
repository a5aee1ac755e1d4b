"""The paper: ours against a canvas that draws the same lines at the same places."""

import io
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from html import escape
from importlib.util import find_spec
from typing import NamedTuple

from figure import Figure
from scene import Scene, prose

from app.knowledge import catalogue
from app.language import Language
from app.model.block import Answer, Block, Grid, Heading, Items, Paragraph, Voice
from app.model.block import Figure as Drawn
from app.plan import Plan
from app.report import pdf as printer
from app.report import sheet
from app.report.content.plan import strategy_plan
from app.report.fonts import face
from app.report.paper import A4, Cut, Style
from app.report.pen import Pen
from app.report.press import Canvas
from app.report.printout import Printout
from app.report.row import Text
from app.sections.resourcing.people import Person
from app.storage.file import load

WEASYPRINT = 1 / 5
"""What ours takes, against WeasyPrint."""
MEGABYTE = 1_000_000
PARAGRAPH = 20_000


class Line(NamedTuple):
    """A text broken already, with its font, its size in points and its place."""

    font: str
    size: float
    x: float
    y: float
    text: str


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what printing takes for a plan and for much text, running and in tables."""
    plan = load(scene.plan).envelope.plan
    bakery = printout(plan)
    for name, printed in (
        ("the bakery", bakery),
        ("1 MB of prose", with_prose(bakery)),
        ("1 MB in tables", printout(with_table(plan))),
    ):
        pages = drawn(printed)
        yield Figure(
            f"PDF: {name}",
            lambda printed=printed: timed(lambda: printer.pdf(printed, A4)),
            lambda pages=pages: timed(lambda: bare(pages)),
            4.0,
            note=f"{len(pages):,} pages; against the same lines, broken already",
        )
    if find_spec("weasyprint"):
        from weasyprint import HTML

        page = as_html(bakery)
        yield Figure(
            "PDF: the bakery, against WeasyPrint",
            lambda: timed(lambda: printer.pdf(bakery, A4)),
            lambda: timed(lambda: HTML(string=page).write_pdf()),
            WEASYPRINT,
            note="the same text, as plain HTML",
        )


def as_html(printed: Printout) -> str:
    """Return the text of a printout as plain HTML, for another program to print."""
    return "".join(as_tags(block) for block in printed.blocks)


def as_tags(block: Block) -> str:
    """Return a block as HTML."""
    match block:
        case Heading(text=text, level=level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text=text):
            return f"<p>{escape(text)}</p>"
        case Items(texts=items):
            return f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in items)}</ul>"
        case Grid(head=head, rows=rows):
            lines = (
                f"<tr>{''.join(f'<td>{escape(c)}</td>' for c in r)}</tr>" for r in (head, *rows)
            )
            return f"<table>{''.join(lines)}</table>"
        case Drawn(figure=figure):
            return f"<p>{escape(figure.said)}</p>"
        case Answer():
            told = "".join(as_tags(each) for each in block.told)
            return f"<h3>{escape(block.name)}</h3><p>{escape(block.question)}</p>{told}"
    return ""


def timed(work: Callable[[], bytes]) -> float:
    """Return how long something took the processor, in milliseconds; no word was met before."""
    for cut in Cut:
        face(cut).words.clear()
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def printout(plan: Plan) -> Printout:
    """Return what is printed of a plan."""
    return strategy_plan(plan, catalogue.read(), Language(), date(2027, 5, 3))


def with_prose(printed: Printout) -> Printout:
    """Return a printout with a megabyte of running text after the rest."""
    text = prose(MEGABYTE)
    parts = [text[at : at + PARAGRAPH] for at in range(0, MEGABYTE, PARAGRAPH)]
    more = (Heading("More"), *(Paragraph(part, Voice.PERSON) for part in parts))
    return replace(printed, blocks=(*printed.blocks, *more))


def with_table(plan: Plan) -> Plan:
    """Return a plan with a megabyte of text in its largest table: 500 rows of 4 full lines."""
    text = prose(MEGABYTE).replace("\n", " ")
    cells = (text[at : at + 500] for at in range(0, MEGABYTE, 500))
    rows = tuple(
        Person(name=name, role=role, stops=stops, deputy=deputy)
        for name, role, stops, deputy in zip(*[cells] * 4, strict=True)
    )
    people = plan.resourcing.people.replace(people=rows)
    return plan.replace(resourcing=plan.resourcing.replace(people=people))


def drawn(printed: Printout) -> list[list[Line]]:
    """Return every line that a printout draws, page by page."""
    pages: list[list[Line]] = []

    class Listening(Pen):
        def draw(self, texts: Iterable[tuple[float, Text]]) -> None:
            pages.append([])
            super().draw(texts)

        def _run(self, x: float, y: float, run: str, font: str, style: Style) -> None:
            pages[-1].append(Line(font, style.size, x, y, run))
            super()._run(x, y, run, font, style)

    sheet.Pen = Listening
    try:
        printer.pdf(printed, A4)
    finally:
        sheet.Pen = Pen
    return pages


def bare(pages: list[list[Line]]) -> bytes:
    """Draw the lines on reportlab's canvas and return the PDF."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(A4.width, A4.height), pageCompression=1, invariant=1)
    for page in pages:
        text = canvas.beginText()
        now: tuple[str, float] | None = None
        for font, size, x, y, words in page:
            if now != (font, size):
                now = font, size
                text.setFont(font, size)
            text.setTextOrigin(x, y)
            text.textOut(words)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
