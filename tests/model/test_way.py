"""What each way asks, counts, misses and prints."""

import re

import pytest

from app.knowledge import catalogue
from app.language import Language
from app.model.block import Answer
from app.model.question import Context
from app.model.section import Way
from app.plan import Plan, sections
from app.storage.envelope import to_raw
from app.storage.raw import canonical

SHORT = {
    *("0", "0.1", "0.2", "0.3", "0.5", "0.8", "1.1", "1.2", "1.4", "1.10", "1.11", "1.15"),
    *("2.1", "2.2", "2.3", "2.3b", "2.5", "3.1", "3.2", "3.4", "3.7", "3.8", "3.8b", "3.11"),
    *("4.3", "4.6", "5.1", "5.2", "5.3", "5.5", "5.6", "5.7", "5.13"),
}
"""The numbers of the short way."""


def numbers(way, plan=None):
    """Return the numbers of the screens of a way, each once."""
    every = (s.number for x in sections(plan or Plan()).values() for s in x.screens(way))
    return {number.removeprefix("Q") for number in every}


def printed(plan):
    context = Context(Language(), plan, catalogue.read())
    blocks = (block for s in sections(plan).values() for block in s.blocks(context))
    return {block.number.removeprefix("Q") for block in blocks if isinstance(block, Answer)}


def test_the_short_way_asks_these():
    assert numbers(Way.SHORT) == SHORT


def test_the_full_way_asks_everything():
    assert numbers(Way.FULL) > numbers(Way.SHORT)


@pytest.mark.parametrize("way", Way)
def test_only_what_a_way_asks_is_missing(way):
    plan = Plan(way=way)
    gaps = {gap.number for s in sections(plan).values() for gap in s.gaps(way)}
    assert {number.removeprefix("Q") for number in gaps} <= numbers(way)
    assert all(re.fullmatch(r"Q\d+(\.\d+)?b?", number) for number in gaps)


@pytest.mark.parametrize("way", Way)
def test_the_paper_shows_what_a_way_asks(way):
    assert printed(Plan(way=way)) - {""} == numbers(way)


def test_the_paper_of_the_short_way_shows_what_was_answered_besides():
    resourcing = Plan().resourcing
    blocked = resourcing.access.replace(where="In the hall.")
    plan = Plan(resourcing=resourcing.replace(access=blocked))
    assert printed(plan) - printed(Plan()) == {"5.11"}


def test_the_way_is_kept_in_the_file():
    plan = Plan(way=Way.FULL)
    assert Plan.model_validate_json(canonical(to_raw(plan)), strict=True).way is Way.FULL
