"""A “no” at the gate of a page makes its other questions needless, and loses no answer."""

from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context
from app.model.section import Way
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.purpose.website import SiteState
from app.sections.swot.mission import Holds


def printed(plan):
    context = Context(Language(), plan, catalogue.read())
    return str([*plan.purpose.blocks(context), *plan.swot.blocks(context)])


def test_what_a_no_makes_needless_is_not_printed_unless_it_was_answered():
    plan = Plan(way=Way.FULL)
    assert "Which page does it lead to?" in printed(plan)

    ads = plan.purpose.ads.replace(wanted=YesNo.NO)
    declined = plan.replace(purpose=plan.purpose.replace(ads=ads))
    assert "Do you want to pay for advertisements?" in printed(declined)
    assert "Which page does it lead to?" not in printed(declined)

    written = declined.replace(purpose=plan.purpose.replace(ads=ads.replace(page="our shop")))
    assert "our shop" in printed(written)


def test_what_another_answer_makes_needless_is_not_printed():
    plan = Plan(way=Way.FULL)
    purpose, swot = plan.purpose, plan.swot
    ads = purpose.ads.replace(wanted=YesNo.YES, tracking=YesNo.NO)
    website = purpose.website.replace(state=SiteState.NONE)
    mission = swot.mission.replace(holds=Holds.YES)
    settled = plan.replace(
        purpose=purpose.replace(ads=ads, website=website), swot=swot.replace(mission=mission)
    )
    assert "Which page does it lead to?" in printed(settled)
    for ask in (
        "Were these people asked, and agreed?",
        "Can it be read well on a telephone?",
        "How shall the sentence read?",
    ):
        assert ask in printed(plan)
        assert ask not in printed(settled)
