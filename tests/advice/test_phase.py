import pytest

from app.advice.phase import Pace, phase_now
from app.examples import example
from app.knowledge import catalogue
from app.knowledge.measure import Phase
from app.language import Language
from app.plan import Plan

KNOWLEDGE = catalogue.read()


def looking_at(*ids, any_numbers="yes"):
    plan = Plan()
    page = plan.purpose.numbers.replace(any=any_numbers, looked_at=ids)
    return phase_now(plan.replace(purpose=plan.purpose.replace(numbers=page)), KNOWLEDGE)


def first(phase):
    return next(i for i, measure in KNOWLEDGE.measures.items() if measure.phase is phase)


@pytest.mark.parametrize("firm", ["law-firm", "bakery", "machine-parts", "empty-handed"])
def test_all_example_firms_crawl(firm):
    assert phase_now(example(firm), KNOWLEDGE).pace.value == "crawl"


@pytest.mark.parametrize("vanity", KNOWLEDGE.vanity)
def test_whoever_looks_only_at_what_looks_good_crawls(vanity):
    assert looking_at(vanity).pace is Pace.CRAWL


@pytest.mark.parametrize(("id_", "measure"), KNOWLEDGE.measures.items())
def test_a_measure_shows_its_phase_whatever_looks_good_beside_it(id_, measure):
    assert looking_at("likes", id_).pace.value == measure.phase.value


def test_whoever_runs_runs_even_if_he_walks_as_well():
    assert looking_at(first(Phase.WALK), first(Phase.RUN)).pace is Pace.RUN


@pytest.mark.parametrize("ids", [(), ("gone",), ("gone", "likes")])
def test_numbers_that_nobody_knows_show_nothing(ids):
    assert looking_at(*ids).pace is Pace.CRAWL


def test_numbers_ticked_before_a_no_do_not_count():
    assert looking_at(first(Phase.RUN), any_numbers="no").pace is Pace.CRAWL


def test_the_next_step_names_a_measure_of_the_first_purpose_that_has_one():
    found = phase_now(example("law-firm"), KNOWLEDGE)
    assert found.measure.phase is Phase.WALK
    assert "community" in found.measure.purposes
    said = found.next_step.said(Language())
    assert said == f"Next, count answers and contacts, for example: {found.measure.name}."


def test_without_a_purpose_the_next_step_names_no_measure():
    assert looking_at().next_step.said(Language()) == "Next, count answers and contacts."
    running = looking_at(first(Phase.RUN))
    assert running.measure is None
    assert running.next_step.said(Language()).startswith("Go on counting")
