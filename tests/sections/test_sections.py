"""The sections of the plan: their questions, numbers and words, whatever sections there are."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.question import Amount, Choices, Context, Reference, questions
from app.model.section import Mark, Section
from app.model.table import Rows, Shares
from app.model.value import ROWS_LIMIT, AsTyped, Row
from app.plan import Plan, sections, title
from app.sections.business.buyers import Age, Buyers
from app.sections.resourcing.people import People, Person
from app.storage.envelope import to_raw
from app.storage.raw import canonical

EVERY = sections(Plan())
ASKED = [
    pytest.param(name, screen.page, asked, id=f"{name}-{asked.question.number or asked.key}")
    for name, section in EVERY.items()
    for screen in section.screens()
    for asked in screen.asked
]
NUMBERS = (
    *("Q0.1", "Q0.2", "Q0.3", "Q0.4", "Q0.5", "Q0.6", "Q0.7", "Q0.8", "Q0.9"),
    *("Q1.1", "Q1.2", "Q1.3", "Q1.4", "Q1.5", "Q1.6", "Q1.7", "Q1.8", "Q1.9", "Q1.9b"),
    *("Q1.10", "Q1.11", "Q1.12", "Q1.13", "Q1.14", "Q1.15", "Q1.16"),
    *("Q2.1", "Q2.2", "Q2.3", "Q2.4", "Q2.5", "Q2.6", "Q2.7", "Q2.8"),
    *("Q3.1", "Q3.2", "Q3.3", "Q3.4", "Q3.5", "Q3.6", "Q3.7", "Q3.8", "Q3.8b"),
    *("Q3.9", "Q3.10", "Q3.11"),
    *("Q4.1", "Q4.2", "Q4.3", "Q4.4", "Q4.5", "Q4.6", "Q4.7", "Q4.8", "Q4.9", "Q4.10"),
    *("Q5.1", "Q5.2", "Q5.3", "Q5.4", "Q5.5", "Q5.6", "Q5.7", "Q5.8", "Q5.9", "Q5.10"),
    *("Q5.11", "Q5.12", "Q5.13", "Q5.14", "Q5.15", "Q5.16"),
)
"""The 72 questions of the interview, by their numbers."""

BESIDES = {"Q0", "Q2.3b"}
"""Screens besides: the settings of the plan, and the second list of question 2.3."""

BAKERY = example("bakery")

each_question = pytest.mark.parametrize(("section", "page", "asked"), ASKED)


def context_of(plan):
    return Context(Language(), plan, catalogue.read())


def test_every_question_of_the_interview_is_asked_once_and_in_order():
    asked = [screen.number for section in EVERY.values() for screen in section.screens()]
    assert len(NUMBERS) == 72
    assert [number for number in asked if number not in BESIDES] == list(NUMBERS)
    assert len(asked) == len(NUMBERS) + len(BESIDES)
    assert asked[asked.index("Q2.3") + 1] == "Q2.3b"


@pytest.mark.parametrize("name", EVERY)
def test_every_screen_begins_with_a_numbered_question_that_says_why(name):
    for screen in EVERY[name].screens():
        first, *others = [asked.question for asked in screen.asked]
        assert re.fullmatch(r"Q\d+(\.\d+)?[a-z]?", first.number)
        assert first.ask.endswith("?")
        assert first.name
        assert first.why.endswith(".")
        assert not [other for other in others if other.number or other.why or other.examples]


@pytest.mark.parametrize("name", EVERY)
def test_no_two_questions_of_a_section_share_a_page_and_a_key(name):
    kinds = EVERY[name].page_kinds()
    for kind in kinds.values():
        keys = [asked.key for asked in questions(kind)]
        assert len(keys) == len(set(keys))
    assert {screen.page for screen in EVERY[name].screens()} == kinds.keys()


@pytest.mark.parametrize("name", EVERY)
def test_a_section_can_be_called_finished(name):
    section = EVERY[name]
    assert not section.finished
    assert section.title
    finished = Plan().replace(**{name: section.replace(finished=True)})
    assert Plan.model_validate_json(canonical(to_raw(finished)), strict=True) == finished


@each_question
def test_every_question_is_missing_unless_it_is_optional(section, page, asked):
    missing = {gap.key for gap in EVERY[section].page(page).gaps(page)}
    assert (asked.key in missing) is not asked.question.optional


@each_question
@pytest.mark.parametrize("mark", Mark)
def test_every_question_takes_every_mark_through_the_file(section, page, asked, mark):
    own = getattr(BAKERY, section)
    marked = own.replace(**{page: own.page(page).marked(asked.key, mark)})
    plan = BAKERY.replace(**{section: marked})
    assert Plan.model_validate_json(canonical(to_raw(plan)), strict=True) == plan
    assert plan != BAKERY or own.page(page).marks.get(asked.key) is mark


@each_question
@pytest.mark.parametrize("plan", [Plan(), BAKERY], ids=["empty", "bakery"])
def test_every_question_is_told(section, page, asked, plan):
    told = getattr(plan, section).page(page).told(asked, context_of(plan))
    assert told


@each_question
def test_a_list_of_rows_has_a_limit_and_no_rows_in_the_beginning(section, page, asked):
    kind = EVERY[section].page_kinds()[page]
    default = kind.model_fields[asked.field].default
    if isinstance(asked.question, Rows):
        assert default == ()
    if isinstance(default, tuple) and not (
        isinstance(asked.question, Choices) and asked.question.options is None
    ):
        limits = [getattr(m, "max_length", 0) for m in kind.model_fields[asked.field].metadata]
        assert ROWS_LIMIT in limits


@each_question
def test_what_can_be_pointed_to_is_there_and_has_names(section, page, asked):
    columns = asked.question.asked(asked.row) if isinstance(asked.question, Rows) else [asked]
    for a in columns:
        if isinstance(a.question, Reference) or getattr(a.question, "options", None):
            options = a.question.options(context_of(BAKERY))
            assert options
            assert all(options.values())
            assert all(re.fullmatch(r"[0-9A-Za-z_.-]{1,60}", id_) for id_ in options)


@each_question
def test_the_share_of_a_whole_is_a_column(section, page, asked):
    if isinstance(asked.question, Shares):
        (share,) = [a for a in questions(asked.row) if a.field == asked.question.share]
        assert isinstance(share.question, Amount)
        assert share.question.high == 100
    assert asked.question.ask


@pytest.mark.parametrize("name", EVERY)
def test_every_section_has_the_values_of_sections(name):
    assert isinstance(EVERY[name], Section)
    for kind in EVERY[name].page_kinds().values():
        assert kind()
        assert all(issubclass(a.row, Row) for a in questions(kind) if isinstance(a.question, Rows))


def test_a_firm_is_called_by_its_name_and_place():
    firm = Plan().business.firm
    names = [("", "", ""), ("A", "", "A"), ("", "B", "B"), (" A ", " B ", "A, B"), (" ", "", "")]
    for name, place, said in names:
        business = Plan().business.replace(firm=firm.replace(name=name, place=place))
        assert title(Plan(business=business)) == said


@given(ages=st.lists(st.sampled_from(Age), unique=True))
def test_nearly_everybody_is_asked_to_choose(ages):
    page = Buyers(ages=tuple(ages))
    (asked,) = [a for a in questions(Buyers) if a.field == "ages"]
    assert bool(list(page.faults(asked))) is (len(ages) >= 4)


def test_somebody_without_a_name_is_looked_at_again():
    page = People(people=(Person(role="posts"), Person(name="Anna", role="messages")))
    gaps = [gap for gap in page.gaps("people") if gap.key == "people"]
    assert [gap.sentence.said(Language()) for gap in gaps] == ["One person has no name yet."]


def test_hours_that_are_no_number_are_said_where_they_are_asked():
    page = People(people=(Person(name="Anna", hours=AsTyped(typed="some"), deputy="Eva"),))
    faults = [gap for gap in page.gaps("people") if not gap.missing]
    assert [(gap.number, gap.key) for gap in faults] == [("Q5.2", "hours")]


def test_the_steps_of_the_interview_go_upwards():
    steps = [section.step for section in EVERY.values() if section.step]
    assert all(int(one) < int(two) for one, two in pairwise(steps)) or len(steps) == 1
