"""Sections and pages: screens, marks, and what is still missing."""

import pytest
from hypothesis import given

from app.language import Language
from app.model.section import Mark
from app.model.value import AsTyped
from tests.model.samples import ASKED, FULL, Answers, Sample, whole_answers

each_question = pytest.mark.parametrize("key", ASKED)


def gaps(answers):
    return {gap.key: gap for gap in Sample(answers=answers).gaps()}


def test_everything_is_missing_in_the_beginning():
    missing = gaps(Answers())
    assert missing.keys() == ASKED.keys()
    assert all(gap.missing and gap.page == "answers" for gap in missing.values())
    assert {gap.number for gap in missing.values()} == {a.question.number for a in ASKED.values()}
    assert {gap.sentence.said(Language()) for gap in missing.values()} == {"not answered yet"}


def test_nothing_is_missing_in_the_end():
    assert gaps(FULL) == {}
    assert Sample(answers=FULL).answered() == len(ASKED)


@each_question
def test_not_to_know_is_an_answer(key):
    assert key not in gaps(Answers().marked(key, Mark.UNKNOWN))
    assert Sample(answers=Answers().marked(key, Mark.UNKNOWN)).answered() == 1


@each_question
@pytest.mark.parametrize("mark", [mark for mark in Mark if mark is not Mark.UNKNOWN])
def test_how_one_knows_it_is_no_answer(key, mark):
    assert gaps(Answers().marked(key, mark))[key].missing


@each_question
def test_what_nobody_knows_has_no_faults(key):
    wrong = FULL.replace(amount=-1.0, day=AsTyped(typed="soon")).marked(key, Mark.UNKNOWN)
    assert gaps(wrong).keys() == {"amount", "day"} - {key}


def test_a_fault_is_a_gap_but_nothing_missing():
    found = gaps(FULL.replace(amount=AsTyped(typed="a dozen")))
    assert found.keys() == {"amount"}
    assert not found["amount"].missing
    assert found["amount"].number == "Z7"


@given(answers=whole_answers())
def test_every_gap_belongs_to_a_question(answers):
    for gap in Sample(answers=answers).gaps():
        assert gap.key in ASKED
        assert "{" not in gap.sentence.said(Language())


def test_a_mark_is_put_on_and_taken_off():
    marked = FULL.marked("line", Mark.GUESS).marked("day", Mark.ASKED)
    assert marked.marks == {"line": Mark.GUESS, "day": Mark.ASKED}
    assert marked.marked("line", None).marks == {"day": Mark.ASKED}
    assert marked.marked("line", None).marked("line", None).marks == {"day": Mark.ASKED}
    assert FULL.marks == {}


def test_a_value_never_changes():
    with pytest.raises(ValueError, match="frozen"):
        FULL.line = "other"


def test_a_replaced_value_is_checked_and_healed():
    healed = FULL.replace(choice="wheat", choices=["none"])
    assert healed.choice is type(FULL.choice).WHEAT
    assert healed.choices == (type(FULL.choice).NONE,)
