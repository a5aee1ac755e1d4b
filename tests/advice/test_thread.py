"""The golden thread: whole where every link is there, and broken where one is missing."""

import pytest

from app.advice.thread import Link
from app.language import Language
from app.model.section import Way
from app.plan import Plan
from tests.advice.changes import advised, changed, plan_of

LAW = plan_of("law")
EVERY = ("strengths", "weaknesses", "opportunities", "threats")


def first(plan):
    """Return the strand of the first purpose."""
    return advised(plan).thread.strands[0]


def without(plan, section, page, field, **blank):
    """Return a plan in whose rows some cells are empty."""
    rows = getattr(getattr(plan, section).page(page), field)
    return changed(plan, section, page, **{field: tuple(r.replace(**blank) for r in rows)})


def unserved(plan):
    for page in EVERY:
        plan = without(plan, "swot", page, "items", serves="")
    return plan


BROKEN = {
    Link.PRIORITY: changed(LAW, "purpose", "priorities", rows=()),
    Link.ITEM: unserved(LAW),
    Link.PAIR: changed(LAW, "swot", "pairs", use=(), repair=(), defend=(), avoid=()),
    Link.NETWORK: changed(LAW, "platforms", "candidates", rows=()),
    Link.PERSON: without(
        without(LAW, "resourcing", "people", "people", networks=()),
        *("platforms", "candidates", "rows"),
        speaker="",
    ),
    Link.MEASURE: without(LAW, "purpose", "measures", "rows", purpose=""),
}


def test_the_first_purpose_of_the_law_firm_hangs_on_an_unbroken_thread():
    strand = first(LAW)
    assert not strand.broken
    assert [link for link, _ in strand.links] == list(Link)


@pytest.mark.parametrize("link", BROKEN)
def test_each_link_breaks_the_thread_where_it_is_missing(link):
    strand = first(BROKEN[link])
    assert strand.torn == (link,)
    assert strand.purpose.said(Language()) in strand.missing(link).said(Language())


@pytest.mark.parametrize("link", [Link.ITEM, Link.PAIR, Link.PERSON, Link.MEASURE])
def test_a_broken_thread_is_a_finding(link):
    strand = first(BROKEN[link])
    subjects = [f.subject for f in advised(BROKEN[link]).findings if f.id == "T1"]
    assert f"{strand.row}.{link.value}" in subjects
    assert f"{strand.row}.{link.value}" not in [f.subject for f in advised(LAW).findings]


def test_the_short_way_does_not_ask_for_what_it_did_not_ask():
    short = unserved(LAW).replace(way=Way.SHORT)
    assert not first(short).broken


def test_a_plan_without_purposes_has_no_thread():
    told = advised(Plan()).thread
    assert (told.strands, told.complete, told.broken) == ((), 0, 0)


def test_every_strand_is_either_whole_or_broken():
    for name in ("law", "bakery", "parts"):
        told = advised(plan_of(name)).thread
        assert told.complete + told.broken == 3
        assert told.complete >= 1
