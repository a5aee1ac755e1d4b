"""Two plans in one: the plan is the one that is worked on, and the other waits in the same file."""

import json

import pytest
from hypothesis import given
from pydantic import ValidationError

from app.examples import example
from app.plan import Alternative, Letter, Plan
from app.sections.choices import YesNo
from app.storage import errors
from app.storage.envelope import from_bytes, new_envelope, to_bytes, to_raw
from app.storage.journal import Journal, JournalEntry
from app.storage.schema import schema
from tests.advice.odd_plans import two_plans
from tests.storage.samples import sealed

ID = "a" * 32


@pytest.fixture(scope="module")
def law_firm():
    return example("law-firm")


def speaking(plan, answer):
    page = plan.platforms.conversation.replace(possible=answer)
    return plan.replace(platforms=plan.platforms.replace(conversation=page))


def test_a_second_plan_begins_as_a_copy_and_the_first_is_worked_on(law_firm):
    both = law_firm.doubled()
    assert (law_firm.letter, both.letter) == (None, Letter.A)
    assert both.replace(alternative=None) == law_firm
    assert both.swapped().replace(alternative=None) == law_firm
    assert both.swapped().letter is Letter.B


def test_what_is_changed_in_one_is_not_changed_in_the_other(law_firm):
    changed = speaking(law_firm.doubled().swapped(), YesNo.NO)
    back = changed.swapped()
    assert back.platforms == law_firm.platforms
    assert back.swapped() == changed


def test_what_both_share_stands_once(law_firm):
    both = law_firm.doubled().replace(way="full")
    assert both.swapped().way is both.way
    shared = Plan.model_fields.keys() - {*Alternative.sections, "alternative"}
    assert all(getattr(both.swapped(), name) is getattr(both, name) for name in shared)


def test_a_plan_alone_is_not_swapped(law_firm):
    assert law_firm.swapped() is law_firm


def test_each_has_the_name_it_was_given(law_firm):
    both = law_firm.doubled()
    both = both.replace(alternative=both.alternative.replace(name="With Ewa", here=" "))
    for plan in (both, both.swapped()):
        assert plan.name_of(Letter.B) == "With Ewa"
        assert plan.called(Letter.B).values[-1] == ("name", "With Ewa")
        assert plan.called(Letter.A).text == Letter.A.label


@given(two_plans())
def test_both_plans_come_back_from_the_file_and_from_swapping_twice(plan):
    assert plan.swapped().swapped() == plan
    assert from_bytes(to_bytes(new_envelope(plan))).plan == plan


def test_both_plans_come_back_after_a_crash(law_firm):
    plan = speaking(law_firm.doubled().swapped(), YesNo.NO)
    Journal(ID).write(JournalEntry(plan, ID))
    assert Journal(ID).unsaved().plan == plan


def test_a_file_from_before_there_were_two_plans_opens_unchanged(law_firm):
    raw = to_raw(law_firm)
    del raw["alternative"], raw["decisions"]["given_up"]
    assert from_bytes(sealed(raw)).plan == law_firm


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"more": 1}, "alternative.more"),
        ({"letter": "c"}, "alternative.letter"),
        ({"platforms": 5}, "alternative.platforms"),
    ],
)
def test_an_alternative_that_is_none_is_refused(law_firm, change, field):
    raw = to_raw(law_firm.doubled())
    raw["alternative"] |= change
    with pytest.raises(errors.WrongContent) as raised:
        from_bytes(sealed(raw))
    assert raised.value.field == field


def test_the_schema_tells_of_the_alternative():
    told = schema()
    inner = told["properties"]["plan"]["properties"]["alternative"]
    assert {"type": "null"} in inner["anyOf"]
    fields = told["$defs"]["Alternative"]["properties"]
    assert fields.keys() == {"letter", "name", "here", *Alternative.sections}
    assert json.dumps(told)


def test_a_name_has_the_limit_of_a_line(law_firm):
    with pytest.raises(ValidationError):
        law_firm.doubled().alternative.replace(name="x" * 501)
