"""Every kind of question: through the file and onto the paper, with marks and without."""

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.model import each, question, table
from app.model.block import Answer, Grid, Heading, Items, Paragraph
from app.model.question import Question, questions
from app.model.section import Mark
from app.model.sentence import listed
from app.model.value import LINE_LIMIT, ROWS_LIMIT, TEXT_LIMIT, AsTyped
from app.storage.envelope import to_raw
from app.storage.raw import canonical
from tests.model.samples import (
    ASKED,
    FULL,
    SCREENS,
    WORDS,
    Answers,
    Bread,
    Guest,
    Part,
    Sample,
    SamplePlan,
    Wish,
    answers_to,
    context_of,
    plan_with,
)

KINDS = {
    kind
    for module in (each, question, table)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Question) and kind is not Question
}

each_question = pytest.mark.parametrize("key", ASKED)


def reread(plan):
    """Return a plan as it comes back from its file."""
    return type(plan).model_validate_json(canonical(to_raw(plan)), strict=True)


def texts(blocks):
    """Yield every text of some blocks."""
    for block in blocks:
        match block:
            case Paragraph(text=text) | Heading(text=text):
                yield text
            case Items(texts=items):
                yield from items
            case Grid(head=head, rows=rows):
                yield from (cell for row in (head, *rows) for cell in row)
            case Answer():
                yield from (block.number, block.name, block.question)
                yield from texts(block.told)


def told(answers, key):
    return list(texts(answers.told(ASKED[key], context_of(plan_with(answers)))))


def sentences(key, value):
    context = context_of(plan_with(FULL))
    return [fault.said(context.language) for fault in ASKED[key].question.faults(value)]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ((), ""),
        (("one",), "one"),
        (("one", "two"), "one, two"),
        (("Films have captions.", "Few emoji.", "calm"), "Films have captions. Few emoji. calm"),
        (("What is missing?", "Ask!", "so"), "What is missing? Ask! so"),
    ],
)
def test_answers_stand_one_after_another_and_no_comma_follows_a_sentence(texts, told):
    assert listed(texts) == told


def test_the_sample_asks_every_kind_of_question_there_is():
    assert {type(asked.question) for asked in ASKED.values()} == KINDS
    assert ASKED.keys() == {asked.key for asked in questions(Answers)} == WORDS.keys()


@each_question
@given(data=st.data())
def test_an_answer_comes_back_from_the_file_as_it_was(key, data):
    value = data.draw(answers_to(ASKED[key]))
    plan = plan_with(FULL.replace(**{ASKED[key].field: value}))
    assert reread(plan) == plan


@each_question
def test_no_answer_comes_back_as_none_and_full_ones_as_they_were(key):
    field = ASKED[key].field
    assert getattr(reread(plan_with(Answers())).sample.answers, field) in (None, "", ())
    assert getattr(reread(plan_with(FULL)).sample.answers, field) == getattr(FULL, field)


@each_question
@pytest.mark.parametrize("mark", Mark)
def test_a_mark_comes_back_from_the_file(key, mark):
    plan = plan_with(FULL.marked(key, mark))
    assert reread(plan).sample.answers.marks == {key: mark}
    assert reread(plan_with(plan.sample.answers.marked(key, None))) == plan_with(FULL)


@each_question
def test_the_paper_says_an_answer_in_words(key):
    assert set(WORDS[key]) <= set(told(FULL, key))


@each_question
@given(data=st.data())
def test_whatever_was_answered_can_be_told(key, data):
    answers = FULL.replace(**{ASKED[key].field: data.draw(answers_to(ASKED[key]))})
    said = told(answers, key)
    assert all(isinstance(text, str) for text in said)
    if ASKED[key].question.answered(getattr(answers, ASKED[key].field)):
        assert any(text.strip() for text in said) or key in ("line", "text", "wishes")
    else:
        assert said == ["Not provided"]


@each_question
def test_the_paper_says_what_is_not_answered_and_what_nobody_knows(key):
    assert told(Answers(), key) == ["Not provided"]
    assert told(Answers().marked(key, Mark.UNKNOWN), key) == ["I do not know yet"]
    assert told(FULL.marked(key, Mark.UNKNOWN), key) == ["I do not know yet"]


@each_question
@pytest.mark.parametrize("mark", [mark for mark in Mark if mark is not Mark.UNKNOWN])
def test_the_paper_says_how_an_answer_is_known(key, mark):
    assert told(FULL.marked(key, mark), key) == [*told(FULL, key), f"({mark.label})"]


def test_a_section_tells_every_question_with_its_number():
    plan = plan_with(FULL)
    heading, *answers = Sample(answers=FULL).blocks(context_of(plan))
    assert heading == Heading("Sample")
    assert [block.number for block in answers] == [screen.number for screen in SCREENS.values()]
    assert all(block.told for block in answers)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_number_is_a_number(number):
    with pytest.raises(ValidationError):
        Answers(amount=number)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("line", "x" * (LINE_LIMIT + 1)),
        ("text", "x" * (TEXT_LIMIT + 1)),
        ("amount", AsTyped.model_construct(typed="x" * (LINE_LIMIT + 1)).model_dump()),
        ("wishes", [Wish() for _ in range(ROWS_LIMIT + 1)]),
        ("choice", "white"),
        ("guest", "a guest"),
    ],
)
def test_what_is_beyond_a_limit_is_refused(field, value):
    with pytest.raises(ValidationError):
        Answers(**{field: value})


def test_the_limits_themselves_are_allowed():
    answers = Answers(line="x" * LINE_LIMIT, text="x" * TEXT_LIMIT)
    assert reread(plan_with(answers)) == plan_with(answers)


@pytest.mark.parametrize("raw", ['{"choices": ["rye"]}', '{"day": "2027-05-03", "amount": 3}'])
def test_a_file_is_read_strictly_but_knows_enums_dates_and_whole_numbers(raw):
    answers = Answers.model_validate_json(raw, strict=True)
    assert answers.choices in ((), (Bread.RYE,))
    assert answers.day in (None, date(2027, 5, 3))


@pytest.mark.parametrize(
    "raw",
    [
        '{"amount": "3"}',
        '{"line": 3}',
        '{"scale": 2.5}',
        '{"more": 1}',
        '{"choices": "rye"}',
        '{"amount": NaN}',
        '{"marks": {"line": "sure"}}',
        '{"marks": {"nothing": "guess"}}',
        '{"guests": [{"id": "A B"}]}',
        '{"guests": [{"id": "a", "surname": "b"}]}',
        '{"hours": [{"id": "a", "day": "mon", "start": 1441}]}',
        '{"pairs": [{"row": "a", "column": "b", "level": 0}]}',
    ],
)
def test_what_a_file_cannot_mean_is_refused(raw):
    with pytest.raises(ValidationError):
        Answers.model_validate_json(raw, strict=True)


def test_a_mark_belongs_to_a_question():
    with pytest.raises(ValidationError):
        FULL.marked("nothing", Mark.GUESS)


def test_an_unknown_section_is_refused():
    with pytest.raises(ValidationError):
        SamplePlan.model_validate_json('{"sampel": {}}', strict=True)


def test_nothing_about_what_was_typed_stands_in_a_refusal():
    with pytest.raises(ValidationError) as refused:
        Answers(line="a secret " * 100)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("text", "ab", ["This is very short. Could you say a little more?"]),
        ("text", "abc", []),
        ("text", "x" * 901, ["This is long: 901 characters. Try to say it in 900."]),
        ("amount", AsTyped(typed="a dozen"), ["“a dozen” is not a number. Please use digits."]),
        ("amount", 0.0, ["0 is outside 1 to 500."]),
        ("amount", 1.0, []),
        ("amount", 500.0, []),
        ("amount", 501.0, ["501 is outside 1 to 500."]),
        ("amount", 2.5, ["2.5 is not a whole number."]),
        ("amount", None, []),
        ("money", AsTyped(typed="{much}"), ["“{much}” is not a number. Please use digits."]),
        (
            "day",
            AsTyped(typed="May"),
            ["“May” is not a date. Please write it like 30.6.2027."],
        ),
        ("scale", 4, ["4 is not a step of this scale."]),
        ("scale", 3, []),
        ("wishes", (Wish(),) * 3, []),
        ("wishes", (Wish(),) * 4, ["Please keep the 3 most important of 4."]),
        ("parts", (Part(share=99.0),), ["Together this is 99%, not 100%."]),
        ("parts", (Part(share=99.0), Part()), []),
        ("parts", (Part(share=99.9), Part(share=0.1)), []),
        ("parts", (Part(share=50.0),) * 3, ["Together this is 150%, not 100%."]),
        ("parts", (Part(share=-1.0), Part(share=101.0)), [
            "-1 is outside 0 to 100.",
            "101 is outside 0 to 100.",
        ]),
        ("guests", (Guest(spends=AsTyped(typed="x")),), [
            "“x” is not a number. Please use digits."
        ]),
        ("guests", (Guest(since=AsTyped(typed="x")),), []),
        ("more", (Guest(since=AsTyped(typed="x")),), [
            "“x” is not a date. Please write it like 30.6.2027."
        ]),
    ],
)  # fmt: skip
def test_a_fault_is_said_in_one_sentence(key, value, said):
    assert sentences(key, value) == said


def test_a_span_that_ends_before_it_begins_is_a_fault():
    backwards = FULL.hours[0].replace(start=900, end=600)
    assert sentences("hours", (backwards,)) == ["15:00 to 10:00 ends before it begins."]


def test_a_level_that_does_not_exist_is_a_fault():
    assert sentences("pairs", (FULL.pairs[0].replace(level=3),)) == [
        "3 is not a step of this scale."
    ]


@pytest.mark.parametrize("key", ["guest", "pairs", "looks", "street", "found"])
def test_a_reference_to_something_gone_is_told_and_harms_nothing(key):
    answers = FULL.replace(guests=(), street="gone", found=("gone",))
    said = " ".join(told(answers, key))
    shown = {"pairs": "0000000a", "looks": "9:05", "found": "gone"}
    assert shown.get(key, "no longer there") in said


def test_two_questions_about_the_same_rows_each_ask_their_own_columns():
    own, other = ASKED["guests"].question, ASKED["more"].question
    nameless, named = Guest(since=date(2027, 1, 1)), Guest(name="Anna")
    assert (own.answered((named,)), other.answered((named,))) == (True, False)
    assert (own.answered((nameless,)), other.answered((nameless,))) == (False, True)
