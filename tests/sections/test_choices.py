"""What several pages share: how other firms answered, those of the nearest trade first."""

import pytest

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context
from app.plan import Plan
from app.sections.choices import FIRMS, YesNo, examples, nearest_first

EXAMPLES = dict(zip(("law-firm", "bakery", "machine-parts"), FIRMS, strict=True))
ANSWERS = examples("lawyers", "bakers", "makers of parts")


def context(plan):
    return Context(Language(), plan, catalogue.read())


def order(plan):
    return [each.answer for each in nearest_first(ANSWERS, context(plan))]


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_tells_how_near_a_trade_is_stands_in_its_example(name):
    firm, business = EXAMPLES[name], example(name).business
    assert business.buyers.from_firms == firm.from_firms
    assert (business.door.exists is YesNo.YES) == firm.door
    assert business.staff.count == firm.people


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_example_is_nearest_to_itself(name):
    (first, *_) = nearest_first(ANSWERS, context(example(name)))
    assert first.firm == EXAMPLES[name].said


def test_before_anything_is_known_of_the_firm_the_order_stays():
    assert order(Plan()) == ["lawyers", "bakers", "makers of parts"]


def test_a_shop_reads_the_bakery_first_and_a_workshop_for_firms_the_maker_of_parts():
    plan = Plan()
    shop = plan.business.replace(door=plan.business.door.replace(exists=YesNo.YES))
    assert order(plan.replace(business=shop))[0] == "bakers"
    buyers = plan.business.buyers.replace(from_firms=95)
    workshop = plan.business.replace(buyers=buyers, staff=plan.business.staff.replace(count=30))
    assert order(plan.replace(business=workshop))[0] == "makers of parts"


def test_a_number_that_cannot_be_read_takes_no_part():
    plan = Plan()
    odd = plan.business.replace(staff=plan.business.staff.replace(count={"typed": "many"}))
    assert order(plan.replace(business=odd)) == ["lawyers", "bakers", "makers of parts"]
