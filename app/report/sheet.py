"""The sheet: rows, heads and feet drawn on reportlab's canvas."""

import hashlib
import io
from collections.abc import Iterable
from typing import Any

from app.language import N_
from app.report.boxes import draw_box
from app.report.fonts import face
from app.report.lines import printable, shortened, width
from app.report.pages import Page
from app.report.paper import BLOCK_HEIGHT, BLOCK_WIDTH, LINE, Paper, Style
from app.report.press import Canvas
from app.report.printout import Printout
from app.report.row import Rule, Text
from app.report.text import one_line

_PROGRAM = "Strateg"
_HEAD = 34.0
_HEAD_RULE = 24.0
_FOOT = 38.0


class Sheet(Canvas):
    """A PDF being drawn, page after page; the same input gives the same bytes."""

    _doc: Any

    def __init__(self, printout: Printout, paper: Paper, count: int) -> None:
        self._buffer = io.BytesIO()
        super().__init__(
            self._buffer,
            pagesize=(paper.width, paper.height),
            pageCompression=1,
            invariant=1,
            lang=printout.language.code,
        )
        self._printout, self._paper, self._count = printout, paper, count
        self._number = 0
        self._level = -1
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
        self.setViewerPreference("DisplayDocTitle", "true")
        # Not reportlab's, which takes a time from the environment.
        self._doc.signature = hashlib.md5(day.encode(), usedforsecurity=False)

    def draw(self, page: Page, *, framed: bool = True) -> None:
        """Draw a page, with head and foot unless it is the cover, and turn to the next."""
        self._number += 1
        texts: list[Text] = []
        rules: list[Rule] = []
        for down, row in page:
            texts += [text._replace(down=text.down + down) for text in row.texts]
            rules += [rule._replace(down=rule.down + down) for rule in row.rules]
            for box in row.boxes:
                draw_box(self, box, self._paper.left + box.x, self._paper.top - box.down - down)
        if framed:
            head, rule = self._head()
            texts = [*head, *texts, *self._foot()]
            rules.append(rule)
        self._draw_rules(rules)
        self._draw_texts(texts)
        self._doc.updateSignature("\n".join(text.text for text in texts).encode())
        self._bind(page)
        self.showPage()

    def finished(self) -> bytes:
        """Return the whole PDF."""
        self.save()
        return self._buffer.getvalue()

    def _head(self) -> tuple[list[Text], Rule]:
        small, rest = self._paper.small, BLOCK_WIDTH / 2 - 6
        firm = shortened(printable(one_line(self._printout.firm), small), small, rest)
        title = shortened(printable(one_line(self._printout.title), small), small, rest)
        right = BLOCK_WIDTH - width(title, small)
        rule = Rule(0, -_HEAD_RULE, BLOCK_WIDTH, 0.5, self._paper.palette.hairline)
        return [Text(0, -_HEAD, firm, small), Text(right, -_HEAD, title, small)], rule

    def _foot(self) -> list[Text]:
        language, style = self._printout.language, self._paper.strong
        day = language.date(self._printout.date)
        note = language.say(N_("{date} · confidential"), date=day)
        number = f"{self._number} / {self._count}"
        down = BLOCK_HEIGHT + _FOOT
        right = BLOCK_WIDTH - width(number, style)
        return [Text(0, down, note, self._paper.small), Text(right, down, number, style)]

    def _draw_rules(self, rules: Iterable[Rule]) -> None:
        left, top = self._paper.left, self._paper.top
        for rule in rules:
            self.setStrokeColor(rule.colour)
            self.setLineWidth(rule.thickness)
            y = top - rule.down
            self.line(left + rule.x, y, left + rule.x + rule.width, y)

    def _draw_texts(self, texts: Iterable[Text]) -> None:
        left, top = self._paper.left, self._paper.top
        drawn = self.beginText()
        now: tuple[str, Style] | None = None
        for x, down, text, style in texts:
            place = left + x
            for font, run in face(style.cut).runs(text):
                if now != (font, style):
                    now = font, style
                    drawn.setFont(font, style.size, style.leading)
                    drawn.setFillColor(style.colour)
                drawn.setTextOrigin(place, top - down)
                drawn.textLine(run)
                if run is not text:
                    place += width(run, style)
        self.drawText(drawn)

    def _bind(self, page: Page) -> None:
        """Make the places of a page reachable from the bookmarks and the contents."""
        left, top = self._paper.left, self._paper.top
        for n, (down, row) in enumerate(page):
            if row.entry:
                key = target(self._number, n)
                self.bookmarkPage(key, fit="XYZ", left=0, top=top - down + LINE, zoom=0)
                self._level = min(row.entry.level - 1, self._level + 1)
                self.addOutlineEntry(row.entry.title, key, self._level, closed=True)
            if row.target:
                y = top - down
                self.linkRect("", row.target, (left, y - row.height, left + BLOCK_WIDTH, y))


def target(number: int, row: int) -> str:
    """Return the name of a place in the document: a row of a page."""
    return f"{number}.{row}"
