"""What is drawn in the window is what is printed: the same words, in every colour there is."""

from datetime import date
from functools import cache

import pytest
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QLabel, QScrollArea

from app.examples import example, example_names
from app.knowledge import catalogue
from app.language import Language
from app.model.figure import Bar, Bars, Texture, Week
from app.model.question import Context
from app.model.section import Way
from app.plan import Plan
from app.report.compose import compose
from app.report.content.documents import PLAN, document
from app.report.content.tows import swot_figure
from app.report.paper import A4
from app.sections.swot.item import LISTS
from app.sections.swot.moving import list_of
from app.ui import theme
from app.ui.advice import takes
from app.ui.advice.bars import BarsFigure
from app.ui.advice.chain import ChainFigure
from app.ui.advice.fields import FieldsFigure
from app.ui.advice.live import LiveAdvice
from app.ui.advice.waiting import WaitNow
from app.ui.advice.week import WeekFigure, WeekKey
from app.ui.check import CheckView
from app.ui.document import Document
from app.ui.editors.rota import RotaEditor
from app.ui.swot.board import Board
from app.ui.theme import DARK, LIGHT
from tests.ui import perceive

ENGLISH, KNOWN = Language(), catalogue.read()
KINDS = (BarsFigure, ChainFigure, FieldsFigure, WeekFigure)


class Drawn:
    """The pages that draw figures, in a window that stays while one plan follows another."""

    def __init__(self):
        self.live = LiveAdvice(Document(Plan()), KNOWN)
        context = Context(ENGLISH, Plan(), KNOWN)
        self.views = takes.TakesView(self.live, context), CheckView(self.live, context)
        for view in self.views:
            view.resize(900, 700)
            view.show()

    def put(self, name):
        self.live.document.plan = example(name).replace(way=Way.FULL)
        for view in self.views:
            view.refresh()
            perceive.lay_out(view)
        return self.live.now()

    def figures(self):
        """Return every drawing that can be seen."""
        found = (f for view in self.views for kind in KINDS for f in view.findChildren(kind))
        return [drawn for drawn in found if drawn.isVisible()]


@pytest.fixture(scope="module", params=[LIGHT, DARK], ids=["light", "dark"])
def drawn(request, dressed):
    """Show the pages in light and in dark colours."""
    theme.dress(dressed, 100, "dark" if request.param is DARK else "light")
    made = Drawn()
    yield made
    for view in made.views:
        view.deleteLater()
    dressed.processEvents()
    theme.dress(dressed)


@cache
def printed(name, *, mono):
    """Return what each figure of a printed example says to those who do not see it."""
    plan = example(name).replace(way=Way.FULL)
    sheet = A4.adapted(large=False, mono=mono, accent=None)
    blocks = document(PLAN, plan, KNOWN, ENGLISH, date.today()).blocks
    return {element.alt for row in compose(blocks, sheet) for element in row.drawn if element.alt}


def named(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("name", example_names())
def test_each_drawing_says_what_the_printed_figure_says(name, drawn):
    advice, figures = drawn.put(name), drawn.figures()
    kinds = {type(each) for each in figures}
    assert {BarsFigure, WeekFigure} <= kinds
    assert (ChainFigure in kinds) == bool(advice.thread.strands)
    assert (FieldsFigure in kinds) == any(list_of(advice.plan.swot, n).items for n in LISTS)
    for mono in (False, True):
        on_paper = printed(name, mono=mono)
        assert [named(each) for each in figures if named(each) not in on_paper] == []
    assert all(named(each) == each.figure.said for each in figures)


def test_each_drawing_has_the_colours_of_the_theme(drawn):
    drawn.put("bakery")
    for kind, figure in {type(figure): figure for figure in drawn.figures()}.items():
        picture, c = figure.grab().toImage(), theme.colours()
        pixels = picture.convertToFormat(QImage.Format.Format_RGB32).constBits().tobytes()
        wanted = QColor(c.accent if kind in (BarsFigure, WeekFigure) else c.ink)
        assert bytes((wanted.blue(), wanted.green(), wanted.red(), 255)) in pixels, kind


def test_a_figure_that_was_narrow_leaves_no_room_below_once_it_is_wide(qtbot, dressed):
    page, figure = QScrollArea(), takes.Drawn()
    figure.draw(Bars("Hours", tuple(Bar(f"Person {n}", (), "1 h") for n in range(9)), 1.0))
    page.setWidgetResizable(True)
    page.setWidget(figure)
    qtbot.addWidget(page)
    page.show()
    heights = []
    for width in (400, 900):
        page.resize(width, 100)
        perceive.lay_out(page)
        heights.append(figure.height())
    assert heights[0] > heights[1] == figure.heightForWidth(figure.width())


def test_the_rota_that_is_edited_shows_the_printed_week(at_work):
    work = at_work(example("bakery").replace(way=Way.FULL))
    steps = work.interview.steps
    work.interview.go(next(n for n, (_, s) in enumerate(steps) if s and s.number == "Q5.5"))
    rota, wait = work.view.findChild(RotaEditor), work.view.findChild(WaitNow)
    week = rota.drawn()
    assert isinstance(week, Week)
    assert week.said == named(wait.findChild(WeekKey))
    assert week.said in printed("bakery", mono=False)
    said = [label.text() for label in wait.findChild(WeekKey).findChildren(QLabel)]
    assert said == [span.label for span in week.key]
    assert [span.texture for span in week.key] == [Texture.OUTLINE, Texture.HATCHED]


@pytest.mark.parametrize("name", [n for n in example_names() if n != "empty-handed"])
def test_the_board_has_the_fields_of_the_printed_figure_with_their_numbers(name, at_work):
    work = at_work(example(name).replace(way=Way.FULL))
    steps = work.interview.steps
    work.interview.go(next(n for n, (_, s) in enumerate(steps) if s and s.number == "Q2.1"))
    fields = work.view.findChild(Board).lists
    figure = swot_figure(work.advice, ENGLISH)
    assert list(fields) == list(LISTS)
    for field, described in zip(fields.values(), figure.fields, strict=True):
        lines = field.lines.lines.values()
        assert field.accessibleName() == described.name
        shown = [(line.badge.text, line.cells["text"].value().strip()) for line in lines]
        assert set(shown) == {each for each in described.texts if each[0]}
