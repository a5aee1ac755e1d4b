"""What stands around the text of every page: whose document, which, from when, which page."""

from app.language import N_
from app.report.lines import printable, shortened, width
from app.report.paper import Paper
from app.report.printout import Printout
from app.report.row import Rule, Text
from app.report.text import one_line

_HEAD = 34.0
_HEAD_RULE = 24.0
_FOOT = 38.0
"""Where head, rule and foot stand from the block, in points of the sheet."""


def head_of(printout: Printout, paper: Paper) -> tuple[list[Text], Rule]:
    """Set the firm at the left, the document at the right, and the rule below them."""
    small, rest = paper.small, paper.block_width / 2 - 6
    firm = shortened(printable(one_line(printout.firm), small), small, rest)
    parts = (printout.title, printout.which, printout.adviser)
    named = " · ".join(part for part in parts if part.strip())
    title = shortened(printable(one_line(named), small), small, rest)
    right = paper.block_width - width(title, small)
    rule = Rule(0, -_HEAD_RULE / paper.point, paper.block_width, 0.5, paper.palette.hairline)
    return [
        Text(0, -_HEAD / paper.point, firm, small),
        Text(right, -_HEAD / paper.point, title, small),
    ], rule


def foot_of(printout: Printout, paper: Paper, number: str) -> list[Text]:
    """Set the date and that it is confidential, and the number of the page."""
    language, style = printout.language, paper.strong
    day = language.date(printout.date)
    known = " · ".join(part for part in (day, printout.version) if part)
    note = language.say(N_("{date} · confidential"), date=known)
    down = paper.block_height + _FOOT / paper.point
    right = paper.block_width - width(number, style)
    texts = [Text(0, down, note, paper.small), Text(right, down, number, style)]
    if printout.notes and not printout.covered:
        said = printable(one_line(" ".join(printout.notes)), paper.small)
        said = shortened(said, paper.small, paper.block_width)
        texts.append(Text(0, down - paper.small.leading, said, paper.small))
    return texts
