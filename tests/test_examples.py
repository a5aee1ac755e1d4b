"""The examples: whole plans of firms that do not exist, from which every page can be seen."""

import pytest

from app.examples import example, example_names
from app.knowledge import catalogue
from app.language import Language
from app.model.block import Answer, Grid, Items, Paragraph
from app.model.question import Context
from app.plan import Plan, sections, title

each_example = pytest.mark.parametrize("name", example_names())


def test_there_is_a_bakery():
    assert "bakery" in example_names()


@each_example
def test_an_example_answers_everything(name):
    plan = example(name)
    assert title(plan)
    assert [gap for section in sections(plan).values() for gap in section.gaps()] == []


@each_example
def test_an_example_points_to_nothing_that_is_not_there(name):
    plan = example(name)
    context = Context(Language(), plan, catalogue.read())
    ids = {row.id for row in plan.resourcing.people.people}
    assert {slot.person for slot in plan.resourcing.looks.looks} <= ids
    assert plan.resourcing.replies.person in ids
    networks = {row.network for row in plan.business.profiles.rows}
    assert networks <= context.knowledge.networks.keys()


def texts(block):
    match block:
        case Paragraph(text=text):
            return [text]
        case Items(texts=items):
            return list(items)
        case Grid(head=head, rows=rows):
            return [cell for row in (head, *rows) for cell in row]
        case Answer(told=told):
            return [text for inner in told for text in texts(inner)]
    return []


@each_example
@pytest.mark.parametrize("section", sections(Plan()))
def test_an_example_is_told_without_ids(name, section):
    plan = example(name)
    context = Context(Language(), plan, catalogue.read())
    told = [t for b in getattr(plan, section).blocks(context) for t in texts(b)]
    ids = {row.id for row in plan.resourcing.people.people}
    assert told
    assert not ids & set(told)
    assert "Not provided" not in told


@pytest.mark.parametrize("name", ["florist", "", "../bakery", "Bakery", "bakery.strateg"])
def test_there_is_no_other_example(name):
    with pytest.raises(KeyError):
        example(name)
