"""The cover: whose document it is, from when, by whom, and that it is confidential."""

from app.language import N_
from app.model.block import Statement
from app.report.label import labelled, right_of
from app.report.lines import lines
from app.report.pages import Page, paginate
from app.report.paper import BLOCK_HEIGHT, LINE, Paper, Style
from app.report.printout import Printout
from app.report.row import Column, Row, Rule, rounded, set_text, space
from app.report.statement import COVER, stated

_ABOVE = 9 * LINE
_ABOVE_A_STATEMENT = 4 * LINE
_MOST_LINES = 5


def cover(printout: Printout, paper: Paper) -> list[Page]:
    """Return the cover; only words without measure make it longer than a page."""
    statement = next((b for b in printout.opening if isinstance(b, Statement)), None)
    above, below = _names(printout, paper, statement), _facts(printout, paper)
    left = BLOCK_HEIGHT - sum(row.height for row in (*above, *below))
    return paginate([*above, space(max(left, LINE)), *below])


def _names(printout: Printout, paper: Paper, statement: Statement | None) -> list[Row]:
    column = right_of(Column(paper))
    title = paper.lead.coloured(paper.palette.grey)
    firm = _firm_style(printout.firm, paper, column)
    return [
        Row(_ABOVE_A_STATEMENT if statement else _ABOVE),
        *_said(printout.title, title, column),
        *_said(printout.firm, firm, column),
        *_said(printout.place, paper.quiet, column),
        space(2 * LINE),
        *(_stated(statement, paper) if statement else [_rule(Column(paper), 2)]),
    ]


def _stated(statement: Statement, paper: Paper) -> list[Row]:
    """Set what the document says: the largest thing on its first sheet."""
    note = _said(statement.note, paper.quiet, right_of(Column(paper)))
    return [*stated(statement, Column(paper), COVER), *note]


def _said(text: str, style: Style, column: Column) -> list[Row]:
    return rounded(set_text(text, style, column)) if text.strip() else []


def _firm_style(name: str, paper: Paper, column: Column) -> Style:
    """Return the largest style in which the firm's name stays short enough."""
    if len(lines(name, paper.firm, column.width)) <= _MOST_LINES:
        return paper.firm
    return paper.chapter if len(name) < 20 * _MOST_LINES * 2 else paper.lead


def _facts(printout: Printout, paper: Paper) -> list[Row]:
    say = printout.language.say
    sentence = N_("Belongs to the firm. Please do not pass it on without asking.")
    column, quiet = Column(paper), paper.quiet
    facts = {N_("Date"): printout.language.date(printout.date)}
    if printout.made_by:
        facts[N_("Made by")] = ", ".join(printout.made_by)
    rows = [_rule(column, 0.5)]
    for name, fact in facts.items():
        rows += labelled("", say(name), quiet, set_text(fact, paper.body, right_of(column)), column)
    confidential = set_text(say(sentence), paper.body, right_of(column))
    rows.append(_rule(column, 0.5))
    return [*rows, *labelled("", say(N_("Confidential")), paper.strong, confidential, column)]


def _rule(column: Column, thickness: float) -> Row:
    palette = column.paper.palette
    colour = palette.accent if thickness > 1 else palette.hairline
    return Row(LINE, rules=(Rule(column.x, LINE / 2, column.width, thickness, colour),))
