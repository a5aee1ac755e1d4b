"""Step 5: what is looked at again in the rota, the hours and the money."""

import pytest

from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context, questions
from app.plan import Plan
from app.sections.resourcing.counts import Counts
from app.sections.resourcing.learning import Learning, Use, Work
from app.sections.resourcing.policy import InWriting, Point, Policy


def faults(page, key):
    (asked,) = [asked for asked in questions(type(page)) if asked.key == key]
    return [fault.said(Language()) for fault in page.faults(asked)]


@pytest.mark.parametrize(
    ("works", "looked_at"),
    [
        ([], False),
        ([None], False),
        ([Work.MARKETING], True),
        ([Work.MARKETING, None, Work.MARKETING], True),
        ([Work.MARKETING, Work.PRODUCT], False),
        ([Work.SERVICE], False),
    ],
)
def test_advertising_is_asked_who_else_learns(works, looked_at):
    page = Learning(uses=tuple(Use(work=work, person="Anna") for work in works))
    assert bool(faults(page, "uses")) is looked_at


@pytest.mark.parametrize("field", ["messages", "hour", "margin"])
@pytest.mark.parametrize(("number", "looked_at"), [(0.0, True), (0.5, False), (None, False)])
def test_nought_is_asked_whether_it_is_known(field, number, looked_at):
    assert bool(faults(Counts(**{field: number}), field)) is looked_at


def test_the_rules_are_told_in_their_order_by_name():
    known = catalogue.read()
    last, first = list(known.policy_points)[-1], next(iter(known.policy_points))
    page = Policy(
        points=(
            Point(of=last, answer=InWriting.NOT_NEEDED),
            Point(of=first, answer=InWriting.YES),
        )
    )
    (asked,) = questions(Policy)
    (grid,) = page.told(asked, Context(Language(), Plan(), known))
    names = known.policy_points[first].name, known.policy_points[last].name
    assert grid.rows == (("Yes", names[0]), ("Not needed", names[1]))
