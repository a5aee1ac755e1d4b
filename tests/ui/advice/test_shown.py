"""What the pages of advice show is what the advice says, whatever the plan: no number of their own.

The same windows stay open while one plan after another is put into them, as while one works.
"""

import pytest
from hypothesis import given

from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context
from app.plan import Plan
from app.report.content.hours import growth_figure, hours_figure, money_rows, week_figure
from app.report.content.ways import ways_figure
from app.ui.advice.live import LiveAdvice
from app.ui.advice.takes import TakesView
from app.ui.advice.where import WhereView
from app.ui.document import Document
from tests.advice.odd_plans import plans

ENGLISH, KNOWN = Language(), catalogue.read()


def number(value):
    return ENGLISH.number(round(value, 1))


@pytest.fixture(scope="module")
def live(dressed):
    return LiveAdvice(Document(Plan()), KNOWN)


def opened(kind, live):
    view = kind(live, Context(ENGLISH, Plan(), KNOWN))
    view.resize(1000, 700)
    view.show()
    return view


def put(live, plan):
    live.document.plan = plan
    return live.now()


def test_where_shows_what_the_advice_says(live, qtbot):
    view = opened(WhereView, live)
    qtbot.addWidget(view)

    @given(plans())
    def shows(plan):
        advice = put(live, plan)
        view.ticks = None
        view.refresh()
        ids = frozenset(advice.way.networks)
        assert view.table.isHidden() == (not advice.fits)
        for id_, hours in advice.case.prices(ids, view.table.order).items():
            row, fit = view.table.lines[id_], advice.fits[id_]
            assert row.box.isChecked() == (id_ in ids)
            assert row.here.text() == f"{'costs' if id_ in ids else 'adds'} {number(hours)} h"
            assert row.brake.text() == fit.sentence.said(ENGLISH)
            assert {f: bar.value for f, bar in row.factors.bars.items()} == dict(fit.factors)
            assert row.alone.text() == f"{number(KNOWN.networks[id_].load.hours)} h"
        ticked, *four = view.figure.figure.bars
        assert tuple(four) == ways_figure(advice, ENGLISH).bars
        assert ticked.size == pytest.approx(advice.case.way(ids).workload.total)
        load = advice.case.way(ids).workload
        assert f"{number(load.total)} of {number(load.usable)} usable" in view.band.costs.text()
        told = [row.shown for row in view.existing.lines if not row.isHidden()]
        assert told == list(advice.existing[: len(told)])
        assert view.existing.more.rest == len(advice.existing) - len(told)
        assert {n.id for n in view.rules.networks} == set(advice.way.networks)

    shows()


def test_takes_shows_what_the_advice_says(live, qtbot):
    view = opened(TakesView, live)
    qtbot.addWidget(view)

    @given(plans())
    def shows(plan):
        advice = put(live, plan)
        view.refresh()
        for name, figure in (("hours", hours_figure), ("growth", growth_figure)):
            assert view.figures[name].figure.figure == figure(advice, ENGLISH)
        if advice.proposal.networks:
            assert view.load.text() == advice.proposal.workload.sentence.said(ENGLISH)
            assert view.figures["week"].figure.figure == week_figure(advice, ENGLISH)
        assert view.wait.sentence.text() == advice.wait.sentence.said(ENGLISH)
        look = advice.further_look
        assert view.wait.add.isHidden() == (look is None)
        if look:
            assert view.wait.further.text() == look.sentence.said(ENGLISH)
        said = [label.text() for label in view.year.findChildren(type(view.load))]
        assert advice.money.sentence.said(ENGLISH) in said
        for row in money_rows(advice, ENGLISH) if advice.money.total is not None else ():
            assert set(row) <= set(said)

    shows()
