"""The cover: whose document it is, from when, by whom, and that it is confidential."""

from app.language import N_
from app.model.block import Statement
from app.report.label import labelled, right_of
from app.report.lines import lines
from app.report.logo import checked
from app.report.pages import Page, paginate
from app.report.paper import LINE, Paper, Style
from app.report.printout import Printout
from app.report.row import Column, Picture, Row, Rule, rounded, set_text, space, whole
from app.report.statement import COVER, PAGE, stated
from app.report.tag import Element, Tag, tagged
from app.report.text import one_line

_ABOVE = 9 * LINE
_ABOVE_A_STATEMENT = 4 * LINE
_MOST_LINES = 3
_LOGO = 3 * LINE


def cover(printout: Printout, paper: Paper) -> list[Page]:
    """Return the cover; only words without measure make it longer than a page."""
    below = _facts(printout, paper)
    room = paper.block_height - _high(below)
    every = (_names(printout, paper, sizes) for sizes in (COVER, PAGE))
    above = next((rows for rows in every if _high(rows) <= room), _names(printout, paper, PAGE))
    rows = [*above, space(max(room - _high(above), LINE)), *below]
    return paginate(rows, paper)


def _high(rows: list[Row]) -> float:
    return sum(row.height for row in rows)


def _names(printout: Printout, paper: Paper, sizes: tuple[float, ...]) -> list[Row]:
    """Set whose document it is, then what it says, as large as one of the sizes."""
    column = right_of(whole(paper))
    title = paper.lead.coloured(paper.palette.grey)
    firm = _firm_style(printout.firm, paper, column)
    statement = next((b for b in printout.opening if isinstance(b, Statement)), None)
    return [
        Row(_above(statement, paper)),
        *_said(printout.title, title, column, Tag.H1),
        *_said(printout.firm, firm, column),
        *_said(printout.place, paper.quiet, column),
        space(2 * LINE),
        *(_stated(statement, paper, sizes) if statement else [_rule(whole(paper), 2)]),
    ]


def _above(statement: Statement | None, paper: Paper) -> float:
    if paper.large:
        return LINE
    return _ABOVE_A_STATEMENT if statement else _ABOVE


def _stated(statement: Statement, paper: Paper, sizes: tuple[float, ...]) -> list[Row]:
    """Set what the document says: the largest thing on its first sheet."""
    note = _said(statement.note, paper.quiet, right_of(whole(paper)))
    return [*stated(statement, whole(paper), sizes), *note]


def _said(text: str, style: Style, column: Column, tag: Tag = Tag.P) -> list[Row]:
    return tagged(rounded(set_text(text, style, column)), tag) if text.strip() else []


def _firm_style(name: str, paper: Paper, column: Column) -> Style:
    """Return the largest style in which the firm's name stays short enough."""
    if len(lines(name, paper.firm, column.width)) <= _MOST_LINES:
        return paper.firm
    return paper.chapter if len(name) < 20 * _MOST_LINES * 2 else paper.lead


def _facts(printout: Printout, paper: Paper) -> list[Row]:
    say = printout.language.say
    sentence = N_("Belongs to the firm. Please do not pass it on without asking.")
    column, quiet = whole(paper), paper.quiet
    facts = {N_("Date"): printout.language.date(printout.date)}
    if printout.look_again:
        days = (printout.language.date(day) for day in printout.look_again)
        facts[N_("Look again")] = ", ".join(days)
    if printout.made_by:
        facts[N_("Made by")] = ", ".join(printout.made_by)
    if printout.adviser.strip():
        facts[N_("Advised by")] = printout.adviser
    rows = [*_logo(printout, paper), _rule(column, 0.5)]
    for name, fact in facts.items():
        rows += labelled("", say(name), quiet, set_text(fact, paper.body, right_of(column)), column)
    confidential = set_text(say(sentence), paper.body, right_of(column))
    rows.append(_rule(column, 0.5))
    for note in printout.notes:
        confidential += set_text(note, paper.body, right_of(column))
    return [*rows, *labelled("", say(N_("Confidential")), paper.strong, confidential, column)]


def _logo(printout: Printout, paper: Paper) -> list[Row]:
    """Set the adviser's logo above the facts, as large as it can be in three lines."""
    if not printout.logo:
        return []
    column = right_of(whole(paper))
    pixels = checked(printout.logo)
    share = min(column.width / 2 / pixels.width, _LOGO / pixels.height)
    wide, high = pixels.width * share, pixels.height * share
    alt = printout.language.say(N_("Logo of {name}"), name=one_line(printout.adviser))
    picture = Picture(column.x, wide, high, pixels, Element(Tag.FIGURE, alt))
    return [Row(-(-high // LINE) * LINE, picture=picture, keep=True)]


def _rule(column: Column, thickness: float) -> Row:
    palette = column.paper.palette
    colour = palette.accent if thickness > 1 else palette.hairline
    return Row(LINE, rules=(Rule(column.x, LINE / 2, column.width, thickness, colour),))
