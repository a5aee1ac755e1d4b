"""The examples: whole plans of firms that do not exist, from which every page can be seen."""

import pytest

from app.examples import example, example_names
from app.knowledge import catalogue
from app.language import Language
from app.model.block import Answer, Grid, Items, Paragraph
from app.model.question import Context, Reference
from app.model.table import Rows
from app.model.value import Row
from app.plan import Plan, sections, title

each_example = pytest.mark.parametrize("name", example_names())


def test_there_are_four_firms():
    assert example_names() == ("bakery", "empty-handed", "law-firm", "machine-parts")


@each_example
def test_an_example_answers_everything(name):
    plan = example(name)
    assert title(plan)
    assert [gap for section in sections(plan).values() for gap in section.gaps(plan.way)] == []


@each_example
def test_an_example_points_to_nothing_that_is_not_there(name):
    plan = example(name)
    context = Context(Language(), plan, catalogue.read())
    for asked, value in answers_of(plan):
        for cell, kept in cells(asked, value):
            if kept and isinstance(cell.question, Reference):
                assert kept in cell.question.options(context)


def answers_of(plan):
    """Yield every question of a plan with its answer."""
    for section in sections(plan).values():
        for screen in section.screens():
            page = section.page(screen.page)
            yield from ((asked, getattr(page, asked.field)) for asked in screen.asked)


def cells(asked, value):
    """Yield what is asked in each cell of a table with what stands there; else the answer."""
    if isinstance(asked.question, Rows):
        columns = asked.question.asked(asked.row)
        yield from ((cell, getattr(row, cell.field)) for row in value for cell in columns)
    else:
        yield asked, value


def ids_of(plan):
    """Return the ids of all rows of a plan, whatever refers to them."""
    tables = [value for _, value in answers_of(plan) if isinstance(value, tuple)]
    return {row.id for rows in tables for row in rows if isinstance(row, Row)}


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
    assert told
    assert not ids_of(plan) & set(told)
    assert "no longer there" not in " ".join(told)


@pytest.mark.parametrize("name", ["florist", "", "../bakery", "Bakery", "bakery.strateg"])
def test_there_is_no_other_example(name):
    with pytest.raises(KeyError):
        example(name)
