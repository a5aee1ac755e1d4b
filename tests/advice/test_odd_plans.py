"""Nothing that is advised here fails, whatever a plan holds, and all of it can be said."""

from dataclasses import fields, is_dataclass
from itertools import pairwise

import pytest
from hypothesis import Phase, find, given, settings

from app.advice.confidence import confidence
from app.advice.expectations import expectations
from app.advice.group import group_prospect
from app.advice.money import first_year
from app.advice.phase import phase_now
from app.advice.tows import tows
from app.advice.wait import longest_wait, one_more_look
from app.knowledge import catalogue
from app.knowledge.parameters import Parameters
from app.language import Language
from app.model.section import Mark
from app.model.sentence import Sentence
from app.model.value import AsTyped
from app.plan import Plan
from app.sections.platforms.candidates import Candidates
from app.sections.platforms.group import Group, GroupKind
from app.sections.purpose.purposes import Purposes
from app.sections.resourcing.counts import Counts
from app.sections.resourcing.review import Review
from app.sections.resourcing.rota import Looks
from app.sections.swot.pairs import Pairs
from tests.advice.odd_plans import PLACES, pages, plans

KNOWLEDGE = catalogue.read()


def advised(plan):
    """Return all that this part of the advice says of a plan."""
    return (
        longest_wait(plan),
        one_more_look(plan),
        *(first_year(plan, hours, 6.0) for hours in (0.0, 7.34, 1e6)),
        group_prospect(plan, Parameters()),
        *expectations(plan, KNOWLEDGE),
        tows(plan),
        confidence(plan),
        phase_now(plan, KNOWLEDGE),
    )


def sentences(value):
    """Yield every sentence in a value, and those that it works out."""
    if isinstance(value, Sentence):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from sentences(part)
    elif is_dataclass(value):
        told = getattr(value, "sentence", None)
        every = [getattr(value, field.name) for field in fields(value)]
        yield from sentences((told, getattr(value, "next_step", None), *every))


@settings(max_examples=150)
@given(plans())
def test_advice_on_an_odd_plan_can_be_said_and_is_the_same_again(plan):
    found = advised(plan)
    said = [sentence.said(Language()) for sentence in sentences(found)]
    assert len(said) > 8
    assert all(text.strip() for text in said)
    assert advised(plan) == found
    assert all(value.sources for value in found if value is not None)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place[0]}.{place[1]}")
def test_every_page_can_be_drawn_and_advised_on(place):
    section, name, kind = place

    @settings(max_examples=10)
    @given(pages(kind))
    def drawn(page):
        part = getattr(Plan(), section).replace(**{name: page})
        assert len(advised(Plan().replace(**{section: part}))) >= 8

    drawn()


ODD = {
    "a number that is none": (Counts, lambda page: isinstance(page.hour, AsTyped)),
    "a date that is none": (Review, lambda page: isinstance(page.first, AsTyped)),
    "a huge number": (Counts, lambda page: page.margin == 1e308),
    "a nought": (Counts, lambda page: page.messages == 0.0),
    "a look": (Looks, lambda page: any(slot.end is None for slot in page.looks)),
    "a span among the looks": (Looks, lambda page: any(slot.end for slot in page.looks)),
    "a tick of an item that is gone": (Pairs, lambda page: "gone" in {p.row for p in page.use}),
    "a level that does not exist": (Pairs, lambda page: any(p.level > 2 for p in page.use)),
    "a closed network": (Candidates, lambda page: "nk_pl" in {r.network for r in page.rows}),
    "a network twice": (
        Candidates,
        lambda page: any(a.network == b.network != "" for a, b in pairwise(page.rows)),
    ),
    "an id twice": (Purposes, lambda page: len({r.id for r in page.rows}) < len(page.rows)),
    "a hidden group": (Group, lambda page: page.kind is GroupKind.HIDDEN),
    "a mark": (Counts, lambda page: page.marks.get("hour") is Mark.ASKED),
}


NO_SHRINKING = settings(max_examples=3000, phases=[Phase.generate], database=None)


@pytest.mark.parametrize(("kind", "odd"), ODD.values(), ids=list(ODD))
def test_the_pages_are_as_odd_as_they_claim(kind, odd):
    assert odd(find(pages(kind), odd, settings=NO_SHRINKING))
