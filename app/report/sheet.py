"""The sheet: rows, heads and feet drawn on reportlab's canvas."""

import hashlib
import io
from collections.abc import Sequence
from functools import partial

from app.report.compact import compact
from app.report.frame import foot_of, head_of
from app.report.metadata import xmp
from app.report.pages import Page
from app.report.paper import LINE, Paper
from app.report.pen import Pen
from app.report.press import TaggedCanvas
from app.report.printout import Printout
from app.report.row import Row
from app.report.shapes import Place, Shapes
from app.report.structure import Structure
from app.report.tag import Element
from app.report.text import one_line

_PROGRAM = "Strateg"


class Sheet(TaggedCanvas):
    """A PDF being drawn, page after page; the same input gives the same bytes."""

    def __init__(self, printout: Printout, paper: Paper, count: int, first: int = 0) -> None:
        """Begin with a page (0 is the first) of so many; it is the first of its sheet."""
        self._buffer = io.BytesIO()
        super().__init__(
            self._buffer,
            pagesize=(paper.width, paper.height),
            pageCompression=1,
            invariant=1,
            lang=printout.language.code,
        )
        self._printout, self._paper, self._count = printout, paper, count
        self._first = self._number = first
        self._level = -1
        self._structure = Structure(printout.language)
        self._head = head_of(printout, paper)
        self._describe()

    def _describe(self) -> None:
        """Say what the document is, and nothing of who printed it where and when."""
        printout = self._printout
        day = f"D:{printout.date:%Y%m%d}000000Z"
        self.setTitle(one_line(printout.title))
        self.setAuthor(one_line(printout.firm))
        self.setSubject("")
        self.setCreator(_PROGRAM)
        self.setProducer(_PROGRAM)
        self.setDateFormatter(lambda *_: day)
        self.describe(
            xmp(
                title=one_line(printout.title),
                author=one_line(printout.firm),
                language=printout.language.code,
                day=printout.date,
                program=_PROGRAM,
            )
        )
        self.setViewerPreference("DisplayDocTitle", "true")
        # Not reportlab's, which takes a time from the environment.
        self._doc.signature = hashlib.md5(day.encode(), usedforsecurity=False)

    def draw(self, page: Page, *, framed: bool = True) -> None:
        """Draw a page, with head and foot unless it is the cover, and go on to the next."""
        self._begin_block()
        self._read(page)
        shapes = Shapes(self, self._paper, self._mark)
        for path, place in shapes.draw(page):
            self._structure.stands(path, self._sheet, self._on_sheet(place))
        texts = [(down, text) for down, row in page for text in row.texts]
        if framed:
            number = f"{self._number} / {self._count}"
            head, rule = self._head
            foot = foot_of(self._printout, self._paper, number)
            texts = [*((0.0, text) for text in head), *texts, *((0.0, text) for text in foot)]
            self.mark(self._mark(()))
            shapes.draw_rule(rule)
            self.mark("EMC")
        Pen(self, (self._paper.left, self._paper.top), self._mark).draw(texts)
        self._doc.updateSignature("\n".join(text.text for _, text in texts).encode())
        self._bind(page)
        self._end_block()

    def _begin_block(self) -> None:
        """Go to the next block: the one beside, or the first of the next sheet."""
        self._number += 1
        paper = self._paper
        self._sheet, beside = divmod(self._number - self._first - 1, paper.blocks)
        self._offset = beside * paper.width / paper.blocks
        if not beside:
            self._structure.begin()
        self.saveState()
        if paper.point != 1 or beside:
            self.transform(paper.point, 0, 0, paper.point, self._offset, 0)

    def _end_block(self) -> None:
        self.restoreState()
        if self._number % self._paper.blocks == 0 or self._number == self._count:
            self.showPage()

    def finished(self) -> bytes:
        """Return the whole PDF."""
        self._structure.write(self._doc)
        # reportlab's own way of writing knows no packs of objects.
        self._doc.format = partial(compact, self._doc)
        self.save()
        return self._buffer.getvalue()

    def _mark(self, path: Sequence[Element]) -> str:
        """Return what begins a piece of an element, or of what only adorns the page."""
        if not path:
            return "/Artifact BMC"
        tag, number = self._structure.mark(self._sheet + 1, path)
        return f"/{tag} <</MCID {number}>> BDC"

    def _read(self, page: Page) -> None:
        """Give everything its place in the order of reading, whatever is drawn first."""
        before: Sequence[Element] = ()
        for _, row in page:
            for path in (*(text.path for text in row.texts), row.drawn):
                if path and path is not before:
                    self._structure.read(before := path)

    def _on_sheet(self, place: Place) -> Place:
        """Return where something stands on the sheet, from where it stands on the page."""
        left, foot, right, top = (edge * self._paper.point for edge in place)
        return left + self._offset, foot, right + self._offset, top

    def _bind(self, page: Page) -> None:
        """Make the places of a page reachable from the bookmarks and the contents."""
        top, point = self._paper.top, self._paper.point
        for n, (down, row) in enumerate(page):
            if row.entry:
                key = target(self._number, n)
                high = (top - down + LINE) * point
                self.bookmarkPage(key, fit="XYZ", left=self._offset, top=high, zoom=0)
                self._level = min(row.entry.level - 1, self._level + 1)
                self.addOutlineEntry(row.entry.title, key, self._level, closed=True)
            if row.target:
                self._link(row, top - down)

    def _link(self, row: Row, y: float) -> None:
        """Make a row lead to its target, for a hand and for those who have it read."""
        left, path = self._paper.left, row.texts[0].path
        said = one_line("".join(text.text for text in row.texts))
        place = (left, y - row.height, left + self._paper.block_width, y)
        sheets = -(-self._count // self._paper.blocks)
        key = sheets + self._structure.key
        self._structure.link(path, self.tagged_link(said, row.target, place, key))


def target(number: int, row: int) -> str:
    """Return the name of a place in the document: a row of a page."""
    return f"{number}.{row}"
