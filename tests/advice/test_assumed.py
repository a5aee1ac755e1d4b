"""What a plan takes for granted: constants and ratings overruled, the catalogue remembered."""

from dataclasses import fields

import pytest

from app.advice.advise import advise
from app.advice.assumed import parameters, remembering
from app.knowledge import catalogue
from app.knowledge.parameters import Parameters
from app.model.question import Amount, questions
from app.plan import Plan
from app.sections.assumptions import Assumptions
from app.storage.file import load, save
from tests.advice.changes import advised, changed, plan_of
from tests.advice.firms import TODAY

LAW = plan_of("law")
PAGES = ("hours", "weighing", "choosing")
ASKED = {
    asked.field: (page, asked.question)
    for page in PAGES
    for asked in questions(Assumptions.page_kinds()[page])
}


def test_every_constant_of_the_method_can_be_overruled_and_no_other():
    assert set(ASKED) == {field.name for field in fields(Parameters)}


@pytest.mark.parametrize("name", [n for n, (_, q) in ASKED.items() if isinstance(q, Amount)])
def test_a_constant_that_is_overruled_is_reckoned_with(name):
    page, question = ASKED[name]
    assert getattr(parameters(LAW), name) == question.usual == getattr(Parameters(), name)
    for said in (question.low, question.high):
        assert getattr(parameters(changed(LAW, "assumptions", page, **{name: said})), name) == said
    beyond = changed(LAW, "assumptions", page, **{name: question.high + 1})
    assert getattr(parameters(beyond), name) == question.usual


def test_the_compound_switch_is_one_of_them():
    assert parameters(changed(LAW, "assumptions", "hours", compound="yes")).compound


def rating(plan, *rows):
    rows = tuple({"network": n, "what": what, "value": value} for n, what, value in rows)
    return changed(plan, "assumptions", "ratings", rows=rows)


def test_a_rating_that_is_overruled_changes_the_fit():
    before, after = advised(LAW), advised(rating(LAW, ("linkedin", "purposes.community", 4.0)))
    assert after.fits["linkedin"].fit > before.fits["linkedin"].fit
    assert after.knowledge.networks["linkedin"].purposes["community"] == 4


@pytest.mark.parametrize(
    "row",
    [
        ("linkedin", "purposes.community", 9.0),
        ("linkedin", "purposes.nothing", 2.0),
        ("linkedin", "formats.text", 0.9),
        ("nowhere", "b2b", 2.0),
        ("linkedin", "", 2.0),
        ("google_plus", "b2b", 2.0),
    ],
)
def test_a_rating_that_cannot_stand_changes_nothing(row):
    plan = rating(LAW, row, ("linkedin", "b2b", 3.0))
    networks = advised(plan).knowledge.networks
    assert networks["linkedin"].purposes == advised(LAW).knowledge.networks["linkedin"].purposes
    assert networks["linkedin"].b2b == 3


NEW = """
name = "Town board"
short = "Town board"
status = "active"
kind = "forum"
owner = "The town"
inbox_family = "town"
motive = "Read what happens in the town."
audience = "Everybody in the town."
b2b = 4
b2c = 4
ages = { a15_24 = 4, a25_34 = 4, a35_49 = 4, a50_64 = 4, a65 = 4 }
formats = { text = 1.0 }
works = ["news of the town"]
resented = ["advertising"]
risks = ["none"]
region = { default = 4 }

[purposes]
care = 4
reputation = 4
community = 4
recruit = 4
referral = 4
cocreate = 4
listening = 4
b2b_leads = 4
local = 4
sales_ads = 4
influencer = 4
news_traffic = 4

[load]
posts_per_week = 1
minutes_per_post = 30
converse_minutes_per_day = 5
days = 5
setup_hours = 1

[groups]
open = true
closed = true
hidden = false

[care]
rating = 3
public = true
private = true

[person]
required = false
without = 1.0

[talk]
without = 1.0

[ads]
available = false
"""


@pytest.fixture
def consultant(tmp_path):
    """Return what a consultant's computer knows: a network of his own, and one he judges anew."""
    (tmp_path / "town_board.toml").write_text(NEW, "utf-8")
    (tmp_path / "linkedin.toml").write_text("b2b = 1\nload.minutes_per_post = 120\n", "utf-8")
    known = catalogue.read_folder(own=tmp_path)
    assert not known.troubles
    return known


def told(plan, knowledge):
    advice = advise(plan, knowledge, TODAY)
    fits = {id_: (fit.fit, fit.values) for id_, fit in advice.fits.items()}
    return fits, advice.proposal.networks, advice.proposal.workload.total


def test_a_plan_says_the_same_on_the_computer_of_the_client(consultant, tmp_path):
    plan = remembering(LAW, consultant)
    save(plan, tmp_path / "a.strateg")
    again = load(tmp_path / "a.strateg").envelope.plan
    assert told(again, catalogue.read()) == told(plan, consultant)
    assert "town_board" in told(again, catalogue.read())[0]
    assert told(LAW, consultant) != told(LAW, catalogue.read())


def test_a_plan_of_the_client_says_the_same_on_the_computer_of_the_consultant(consultant):
    plan = remembering(LAW, catalogue.read())
    assert told(plan, consultant) == told(LAW, catalogue.read())


def test_a_plan_remembers_the_first_catalogue_it_was_made_with(consultant):
    plan = remembering(Plan(), catalogue.read())
    assert plan.assumptions.catalogue.version == "2026.1"
    assert remembering(plan, consultant) == plan


def test_a_new_plan_remembers_its_catalogue(strateg, tmp_path):
    assert strateg("new", "a.strateg").returncode == 0
    made = load(tmp_path / "a.strateg").envelope.plan
    assert made.assumptions.catalogue.version == "2026.1"
