"""The cover: whose document it is, from when, by whom, and that it is confidential."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from app.language import N_
from app.model.block import Statement
from app.report.label import labelled, right_of
from app.report.lines import lines
from app.report.logo import checked
from app.report.pages import Page, paginate
from app.report.paper import LINE, Cut, Paper, Style
from app.report.printout import Printout
from app.report.row import Column, Picture, Row, Rule, rounded, set_text, space, whole
from app.report.statement import COVER, stated
from app.report.tag import Element, Tag, tagged
from app.report.text import one_line

_ABOVE = 9 * LINE
_ABOVE_A_STATEMENT = 4 * LINE
_MOST_LINES = 3
_LOGO = 3 * LINE


class _Way(NamedTuple):
    """A way to set the cover, for whatever has to stand on it."""

    brief: bool
    """Without what the next page says again."""
    small: bool
    """The facts as small as those at the foot of a page."""
    sizes: tuple[float, ...]
    """Of the word that the document says first."""


def cover(printout: Printout, paper: Paper) -> list[Page]:
    """Return the cover; only words without measure make it longer than a page."""
    for way in _ways():
        names, facts = _names(printout, paper, way), _facts(printout, paper, way)
        left = paper.block_height - _high(names) - _high(facts)
        if left >= LINE:
            break
    above = min(_above(printout, paper), max(left - LINE, 0) // LINE * LINE)
    rows = [*([Row(above)] if above else []), *names, space(max(left - above, LINE)), *facts]
    return paginate(rows, paper)


def _ways() -> Iterator[_Way]:
    """Yield the ways, the one with the largest letters first."""
    for brief, small in product((False, True), repeat=2):
        for n in range(len(COVER)):
            yield _Way(brief, small, COVER[n:])


def _high(rows: list[Row]) -> float:
    return sum(row.height for row in rows)


def _names(printout: Printout, paper: Paper, way: _Way) -> list[Row]:
    """Set whose document it is, then what it says, as large as one of the sizes."""
    column = right_of(whole(paper))
    firm, statement = _firm_style(printout.firm, paper, column), printout.statement
    if way.brief:
        about = " · ".join(part for part in (printout.title, printout.place) if part.strip())
        names = _said(about, paper.quiet, column, Tag.H1)
        names += _said(printout.firm, min(firm, paper.chapter, key=lambda s: s.size), column)
    else:
        title = paper.lead.coloured(paper.palette.grey)
        names = _said(printout.title, title, column, Tag.H1)
        names += _said(printout.firm, firm, column)
        names += [*_said(printout.place, paper.quiet, column), space(2 * LINE)]
    return [
        *names,
        *(_stated(statement, paper, way) if statement else [_rule(whole(paper), 2)]),
    ]


def _above(printout: Printout, paper: Paper) -> float:
    """Return how much space the cover begins with, if there is as much."""
    if paper.large:
        return LINE
    return _ABOVE_A_STATEMENT if printout.statement else _ABOVE


def _stated(statement: Statement, paper: Paper, way: _Way) -> list[Row]:
    """Set what the document says: the largest thing on its first sheet."""
    if way.brief:
        return stated(replace(statement, key=None), whole(paper), way.sizes)
    note = _said(statement.note, paper.quiet, right_of(whole(paper)))
    return [*stated(statement, whole(paper), way.sizes), *note]


def _said(text: str, style: Style, column: Column, tag: Tag = Tag.P) -> list[Row]:
    return tagged(rounded(set_text(text, style, column)), tag) if text.strip() else []


def _firm_style(name: str, paper: Paper, column: Column) -> Style:
    """Return the largest style in which the firm's name stays short enough."""
    if len(lines(name, paper.firm, column.width)) <= _MOST_LINES:
        return paper.firm
    return paper.chapter if len(name) < 20 * _MOST_LINES * 2 else paper.lead


def _facts(printout: Printout, paper: Paper, way: _Way) -> list[Row]:
    """Set when, by whom and with whose advice it was made, and that it is confidential."""
    say, column = printout.language.say, whole(paper)
    style = paper.small.coloured(paper.palette.ink) if way.small else paper.body
    rows = [*_logo(printout, paper, way), _rule(column, 0.5)]
    if paper.large:
        facts = ". ".join(f"{name}: {fact}" for name, fact in _told(printout))
        rows += tagged(rounded(set_text(f"{facts}.", style, column)), Tag.P)
    else:
        for name, fact in _told(printout):
            told = set_text(fact, style, right_of(column))
            rows += labelled("", name, style.coloured(paper.palette.grey), told, column)
    sentence = say(N_("Belongs to the firm. Please do not pass it on without asking."))
    said = [
        row
        for text in (sentence, *printout.notes)
        for row in set_text(text, style, right_of(column))
    ]
    strong = replace(style, cut=Cut.SANS_BOLD)
    return [*rows, _rule(column, 0.5), *labelled("", say(N_("Confidential")), strong, said, column)]


def _told(printout: Printout) -> Iterator[tuple[str, str]]:
    """Yield what is to be known of a document, each with its name."""
    say, day = printout.language.say, printout.language.date
    told = {
        N_("Date"): day(printout.date),
        N_("Version"): printout.version,
        N_("Look again"): ", ".join(map(day, printout.look_again)),
        N_("Made by"): ", ".join(printout.made_by),
        N_("Advised by"): printout.adviser,
    }
    for name, fact in told.items():
        if fact.strip():
            yield say(name), fact


def _logo(printout: Printout, paper: Paper, way: _Way) -> list[Row]:
    """Set the adviser's logo above the facts, as large as it can be in a few lines."""
    if not printout.logo:
        return []
    column = right_of(whole(paper))
    pixels = checked(printout.logo)
    share = min(column.width / 2 / pixels.width, (_LOGO - LINE * way.brief) / pixels.height)
    wide, high = pixels.width * share, pixels.height * share
    alt = printout.language.say(N_("Logo of {name}"), name=one_line(printout.adviser))
    picture = Picture(column.x, wide, high, pixels, Element(Tag.FIGURE, alt))
    return [Row(-(-high // LINE) * LINE, picture=picture, keep=True)]


def _rule(column: Column, thickness: float) -> Row:
    palette = column.paper.palette
    colour = palette.accent if thickness > 1 else palette.hairline
    return Row(LINE, rules=(Rule(column.x, LINE / 2, column.width, thickness, colour),))
