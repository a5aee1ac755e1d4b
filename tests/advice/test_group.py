import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.group import Gathering, group_prospect
from app.examples import example
from app.knowledge.parameters import Parameters
from app.language import Language
from app.model.section import Mark
from app.model.value import AsTyped
from app.plan import Plan


def prospect(kind="closed", **answers):
    plan = Plan()
    page = plan.platforms.group.replace(kind=kind, **answers)
    plan = plan.replace(platforms=plan.platforms.replace(group=page))
    return group_prospect(plan, Parameters())


@pytest.mark.parametrize(
    ("possible", "members", "speakers", "kind"),
    [
        (12.0, 6, 1, "no group"),
        (60.0, 30, 3, "hosted circle"),
        (140.0, 70, 7, "group"),
        (13.0, 6, 1, "no group"),
    ],
)
def test_a_group_of_which_nobody_was_asked_has_half_of_the_possible(
    possible, members, speakers, kind
):
    found = prospect(possible=possible)
    assert (found.members, found.speakers, found.kind.value) == (members, speakers, kind)
    assert found.guessed
    assert "How many will join is not known yet" in found.sentence.said(Language())


@pytest.mark.parametrize(
    ("agreed", "speakers", "kind"),
    [
        (14.0, 1, Gathering.NONE),
        (15.0, 2, Gathering.CIRCLE),
        (25.0, 3, Gathering.CIRCLE),
        (49.0, 5, Gathering.CIRCLE),
        (50.0, 5, Gathering.GROUP),
        (0.0, 0, Gathering.NONE),
    ],
)
def test_who_said_yes_counts_and_speakers_are_rounded_half_up(agreed, speakers, kind):
    found = prospect(possible=200.0, agreed=agreed)
    assert (found.members, found.speakers, found.kind) == (agreed, speakers, kind)
    assert not found.guessed


def test_the_law_firm_gets_a_hosted_circle():
    found = group_prospect(example("law-firm"), Parameters())
    assert (found.members, found.speakers, found.kind) == (30, 3, Gathering.CIRCLE)
    assert found.sentence.said(Language()) == (
        "How many will join is not known yet. If every second one does, about 3 of 30 will speak"
        " regularly. A circle lives if the host asks two named people each month to speak."
    )


@pytest.mark.parametrize("kind", [None, "none"])
def test_no_group_is_judged_where_none_is_wanted(kind):
    found = prospect(kind, possible=140.0)
    assert (found.wanted, found.members, found.kind) == (False, None, None)


@pytest.mark.parametrize("possible", [None, AsTyped(typed="many")])
def test_nothing_is_said_of_a_group_of_unknown_size(possible):
    found = prospect(possible=possible)
    assert (found.wanted, found.members, found.kind) == (True, None, None)


def test_a_yes_that_nobody_is_sure_of_is_a_guess():
    found = prospect(possible=60.0, agreed=60.0, marks={"agreed": Mark.UNKNOWN})
    assert (found.members, found.guessed) == (30, True)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_more_people_never_make_a_lesser_group(one, other):
    less, more = sorted([one, other])
    order = list(Gathering)
    kinds = [prospect(agreed=float(count)).kind for count in (less, more)]
    assert order.index(kinds[0]) <= order.index(kinds[1])
