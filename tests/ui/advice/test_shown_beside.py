"""What stands beside the questions is what the advice says, whatever the answers are."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLabel

from app.advice.advise import advise
from app.advice.so_what import so_what
from app.advice.top import top_three
from app.advice.tows import tows
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.plan import Plan, sections
from app.report.content.sheets.rota import rota_figure
from app.sections.swot.item import LISTS, SwotItem
from app.sections.swot.moving import list_of
from app.ui.advice.live import LiveAdvice
from app.ui.advice.waiting import add_wait
from app.ui.document import Document
from app.ui.page import PageView
from app.ui.swot.pairs import FIELDS
from tests.advice.odd_plans import pages, rows

ENGLISH, KNOWN = Language(), catalogue.read()
BEGUN = [Plan(way=Way.FULL), *(example(n).replace(way=Way.FULL) for n in ("bakery", "law-firm"))]
few = settings(max_examples=12)


@st.composite
def with_pages(draw, *places):
    """Draw a plan, some places of which (section and page) hold odd answers."""
    plan = draw(st.sampled_from(BEGUN))
    for section, name in places:
        page = draw(pages(sections(plan)[section].page_kinds()[name]))
        plan = plan.replace(**{section: getattr(plan, section).replace(**{name: page})})
    return plan


@st.composite
def with_lists(draw):
    """Draw a plan with four lists of odd items, and pairs between them; each item has an id."""
    plan, ids = draw(with_pages(("swot", "pairs"))), count(1)
    for name in LISTS:
        drawn = draw(st.lists(rows(SwotItem), max_size=4))
        items = tuple(item.replace(id=f"{next(ids):08x}", number="") for item in drawn)
        page = list_of(plan.swot, name).replace(items=items)
        plan = plan.replace(swot=plan.swot.replace(**{name: page}))
    paired = plan.swot.pairs.model_copy(
        update={
            field: tuple(_within(pair, draw) for pair in getattr(plan.swot.pairs, field))
            for field in FIELDS
        }
    )
    return plan.replace(swot=plan.swot.replace(pairs=paired))


def _within(pair, draw):
    """Return a pair that often is one of items that are there."""
    there = st.integers(1, 16).map("{:08x}".format)
    return pair.replace(row=draw(there), column=draw(there))


class Asked:
    """A page that asks, in a window that stays while one plan follows another."""

    def __init__(self, section, page):
        plan = Plan(way=Way.FULL)
        self.document = Document(plan)
        self.live = LiveAdvice(self.document, KNOWN)
        screen = next(s for s in sections(plan)[section].screens(Way.FULL) if s.page == page)
        self.view = PageView(self.document, section, (screen,), ENGLISH, KNOWN)
        self.form = self.view.form(screen)
        self.wait = add_wait(self.view, self.live)
        self.view.resize(900, 700)
        self.view.show()

    def put(self, plan):
        self.document.plan = plan
        self.view.refresh()
        return self.live.now()


@pytest.fixture
def asked(dressed, qtbot):
    """Open a page of an empty plan."""

    def opened(section, page):
        made = Asked(section, page)
        qtbot.addWidget(made.view)
        return made

    return opened


def test_the_board_shows_numbers_weights_and_what_becomes_of_the_three(asked):
    board = asked("swot", "strengths")

    @few
    @given(with_lists())
    def shows(plan):
        board.put(plan)
        three, form = top_three(plan), board.form
        first = {item.id for item in three.items}
        every = [item for name in LISTS for item in list_of(plan.swot, name).items]
        for name in LISTS:
            lines = form.lists[name].lines.lines
            assert list(lines) == [item.id for item in list_of(plan.swot, name).items]
            for item, line in zip(list_of(plan.swot, name).items, lines.values(), strict=True):
                assert (line.badge.text, line.badge.filled) == (item.number, item.id in first)
                assert line.cells["weight"].button.filled == (item.weight or 0)
                assert line.cells["text"].value() == item.text
        others = [i for i in every if i.id not in first and (i.fate or i.serves)]
        cards = form.cards.cards
        shown = [*three.items, *others][: len(three.items) + form.cards.more.room]
        assert list(cards) == [item.id for item in shown]
        for item in shown:
            card = cards[item.id]
            assert (card.badge.text, card.text.text()) == (item.number, item.text)
            assert card.cells["fate"].value() is item.fate
            assert card.state.isHidden() == (item.fate is not None)
        assert [item.id for item in form.cards.choice.top.tied] == [i.id for i in three.tied]
        assert form.cards.choice.isHidden() == (not three.tied)

    shows()


def test_what_the_pairs_say_is_what_follows_from_them(asked):
    page = asked("swot", "pairs")

    @few
    @given(with_lists())
    def shows(plan):
        page.put(plan)
        follows = tows(plan)
        for name, field in FIELDS.items():
            said = [pair.sentence.said(ENGLISH) for pair in follows.of(field)]
            assert page.form.told[name].isHidden() == (not said)
            assert page.form.told[name].text() == "\n".join(said)

    shows()


def test_the_rota_shows_the_wait_the_promise_and_the_look_that_helps(asked):
    page = asked("resourcing", "looks")
    week = ("resourcing", "looks"), ("resourcing", "promise"), ("business", "door")

    @few
    @given(with_pages(*week, ("resourcing", "people")))
    def shows(plan):
        advice = page.put(plan)
        page.wait.show_advice(advice)
        wait, look, shown = advice.wait, advice.further_look, page.wait
        figure = rota_figure(advice, ENGLISH)
        assert shown.drawn.figure == figure
        assert {(x.at, x.letter) for x in shown.drawn.drawn().looks} == {
            (x.at, x.letter) for x in figure.looks
        }
        QApplication.processEvents()  # or a key that was just put in does not yet count as seen
        labels = shown.key.findChildren(QLabel)
        keys = [label.text() for label in labels if label.isVisibleTo(shown.key)]
        assert [text for text in keys if text] == [span.label for span in figure.key]
        assert shown.sentence.text() == wait.sentence.said(ENGLISH)
        assert shown.warning.isHidden() == (wait.kept is not False)
        assert shown.promise.isHidden() == (wait.kept is not True)
        if wait.kept is not None:
            for hours in (wait.promise, wait.in_unit):
                assert ENGLISH.number(round(hours, 1)) in shown.broken.text()
        assert shown.add.isHidden() == (look is None)
        assert look is None or shown.further.text() == look.sentence.said(ENGLISH)

    shows()


def test_numbers_that_look_good_are_answered_by_what_the_advice_would_count(asked):
    page = asked("purpose", "numbers")
    places = ("purpose", "numbers"), ("purpose", "purposes"), ("purpose", "measures")

    @few
    @given(with_pages(*places))
    def shows(plan):
        page.put(plan)
        told = so_what(plan, KNOWN)
        assert page.form.told == told
        every = [better for each in told for better in each.instead]
        assert list(page.form.takes.values()) == every
        assert [take.isEnabled() for take in page.form.takes] == [not b.taken for b in every]
        said = {label.text() for label in page.form.answers.findChildren(QLabel)}
        for each in told:
            assert {each.vanity.why, f"{each.vanity.name}: so what?"} <= said
            for better in each.instead:
                assert {better.measure.name, better.measure.how} <= said

    shows()


def test_the_advice_is_of_the_plan_that_is_shown(asked):
    page = asked("resourcing", "looks")
    for plan in BEGUN:
        assert page.put(plan).wait == advise(plan, KNOWN, page.live.now().today).wait
