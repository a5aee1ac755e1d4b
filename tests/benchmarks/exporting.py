"""The whole of `strateg export`: one plan against an office program, many on all processors."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

from figure import Figure
from printing import printout
from scene import Scene

from app.model.block import Answer, Block, Grid, Heading, Items, Paragraph
from app.report.printout import Printout
from app.storage.file import load

PLANS, LONG = 200, 900.0
"""So many plans at once, and the seconds they may take before measuring stops."""
SHARED = 1 / 1.7
"""What two processors take, against one."""


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what exporting takes, from the start of the process to its end."""
    yield from one_plan(scene)
    if hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) > 1:
        yield many_plans(scene)


def many_plans(scene: Scene) -> Figure:
    """Return what many plans take on two processors, against one of them."""
    shelf, papers = scene.folder / "many", scene.folder / "papers"
    shelf.mkdir()
    papers.mkdir()
    for number in range(PLANS):
        shutil.copy(scene.plan, shelf / f"plan {number}.strateg")
    both = sorted(os.sched_getaffinity(0))[:2]
    command = [sys.executable, "-P", "-m", "app", "export", *map(str, shelf.iterdir())]

    def exported(processors: list[int]) -> float:
        def stay() -> None:
            os.sched_setaffinity(0, processors)

        began = time.perf_counter()
        subprocess.run(
            [*command, "-o", str(papers)],
            env=scene.environment,
            preexec_fn=stay,
            timeout=LONG,
            check=True,
        )
        return (time.perf_counter() - began) * 1000

    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return Figure(
        f"export of {PLANS} plans on two processors",
        lambda: exported(both),
        lambda: exported(both[:1]),
        SHARED,
        note=f"against one; the load before was {load}",
        once=True,
    )


def one_plan(scene: Scene) -> Iterator[Figure]:
    """Yield what exporting a plan takes."""
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
