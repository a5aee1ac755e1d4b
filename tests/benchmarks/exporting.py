"""The whole of `strateg export` against an office program that makes a PDF of the same text."""

import shutil
import sys
from collections.abc import Iterator

from figure import Figure
from printing import printout
from scene import Scene

from app.model.block import Answer, Block, Grid, Heading, Items, Paragraph
from app.report.printout import Printout
from app.storage.file import load


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what exporting a plan takes, from the start of the process to its end."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    strateg = [sys.executable, "-P", "-m", "app"]
    ours = [*strateg, "export", str(scene.plan), "-o", str(scene.folder / "plan.pdf")]
    if office is None:
        note = "LibreOffice is not at hand here, so nothing is compared"
        yield Figure("export, whole process", lambda: scene.timed(ours), note=note)
        return
    text = scene.folder / "office.txt"
    text.write_text("\n".join(spoken(printout(load(scene.plan).envelope.plan))), "utf-8")
    profile = f"-env:UserInstallation={(scene.folder / 'office').as_uri()}"
    theirs = [office, profile, "--headless", "--convert-to", "pdf", "--outdir"]
    yield Figure(
        "export, whole process",
        lambda: scene.timed(ours),
        lambda: scene.timed([*theirs, str(scene.folder / "office.pdfs"), str(text)]),
        0.6,
        note="against LibreOffice converting the same text to PDF",
    )


def spoken(printed: Printout) -> Iterator[str]:
    """Yield every text of a printout."""
    yield from (printed.firm, printed.title, printed.place)
    for block in printed.blocks:
        yield from texts(block)


def texts(block: Block) -> Iterator[str]:
    """Yield the texts of a block."""
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Items(texts=items):
            yield from items
        case Grid(head=head, rows=rows):
            yield from ("\t".join(row) for row in (head, *rows))
        case Answer():
            yield f"{block.number} {block.name}"
            yield block.question
            for told in block.told:
                yield from texts(told)
