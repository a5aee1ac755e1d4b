import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.confidence import KEY_ANSWERS, WORTH, Band, Confidence, confidence
from app.examples import example
from app.language import Language
from app.model.question import questions
from app.model.section import Mark
from app.model.value import AsTyped
from app.plan import Plan, sections

PAGES = {
    "hours": ("resourcing", "people"),
    "messages": ("resourcing", "counts"),
    "own_customers": ("platforms", "candidates"),
    "business_share": ("business", "buyers"),
    "formats": ("platforms", "formats"),
    "hourly_cost": ("resourcing", "counts"),
    "margin": ("resourcing", "counts"),
    "countries": ("business", "countries"),
    "ages": ("business", "buyers"),
    "baseline": ("purpose", "measures"),
}


def marked(plan, marks):
    """Return a plan with the key answers marked; None takes a mark away."""
    for answer in KEY_ANSWERS:
        if answer.name in marks:
            section, name = PAGES[answer.name]
            page = answer.page(plan).marked(answer.key, marks[answer.name])
            plan = plan.replace(**{section: getattr(plan, section).replace(**{name: page})})
    return plan


def all_marked(mark):
    return marked(example("bakery"), dict.fromkeys(PAGES, mark))


def with_counts(plan, **answers):
    counts = plan.resourcing.counts.replace(**answers)
    return plan.replace(resourcing=plan.resourcing.replace(counts=counts))


@pytest.mark.parametrize(
    ("firm", "value", "band"),
    [
        ("law-firm", 0.74, Band.GOOD),
        ("bakery", 0.67, Band.FAIR),
        ("machine-parts", 0.67, Band.FAIR),
    ],
)
def test_the_examples_are_as_sure_as_the_method_says(firm, value, band):
    found = confidence(example(firm))
    assert round(found.value, 2) == value
    assert found.band is band


@pytest.mark.parametrize(
    ("mark", "value"),
    [(Mark.COUNTED, 1), (Mark.ASKED, 0.6), (Mark.GUESS, 0.3), (None, 0.3), (Mark.UNKNOWN, 0)],
)
def test_when_all_is_known_in_the_same_way_that_is_the_confidence(mark, value):
    assert confidence(all_marked(mark)).value == pytest.approx(value)


def test_an_empty_plan_is_not_sure_of_anything():
    found = confidence(Plan())
    assert (found.value, found.band, found.guesses) == (0, Band.GUESSES, ())
    assert found.sentence.said(Language()) == "How sure the answers are: 0% (mostly guesses)."


def test_a_mark_without_an_answer_says_nothing():
    assert confidence(marked(Plan(), dict.fromkeys(PAGES, Mark.COUNTED))).value == 0


@pytest.mark.parametrize("hour", [None, AsTyped(typed="forty"), -4.0])
def test_an_answer_that_cannot_be_read_is_unknown(hour):
    plan = with_counts(all_marked(Mark.COUNTED), hour=hour)
    assert confidence(plan).value == pytest.approx(0.95)


def test_from_guesses_the_three_cheapest_ways_are_hours_messages_and_ten_customers():
    ways = confidence(all_marked(Mark.GUESS)).ways
    assert [way.name for way in ways] == ["hours", "messages", "own_customers"]
    assert [way.gain for way in ways] == pytest.approx([0.105, 0.07, 0.045])


def test_what_is_counted_or_asked_already_is_no_way_to_be_surer():
    ways = confidence(example("law-firm")).ways
    assert [way.name for way in ways] == ["messages", "formats", "ages"]
    assert [way.gain for way in ways] == pytest.approx([0.07, 0.04, 0.02])
    assert confidence(all_marked(Mark.COUNTED)).ways == ()


@pytest.mark.parametrize("name", PAGES)
def test_going_a_way_raises_the_confidence_by_what_it_says(name):
    before = marked(all_marked(Mark.COUNTED), {name: Mark.GUESS})
    (way,) = confidence(before).ways
    reach = Mark.ASKED if name == "own_customers" else Mark.COUNTED
    after = marked(before, {name: reach})
    assert confidence(after).value - confidence(before).value == pytest.approx(way.gain)


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (1.0, Band.GOOD),
        (0.7 - 1e-12, Band.GOOD),
        (0.69, Band.FAIR),
        (0.4, Band.FAIR),
        (0.39, Band.GUESSES),
    ],
)
def test_the_bands_begin_where_the_method_says(value, band):
    assert Confidence(value, (), ()).band is band


def test_the_weights_are_those_of_the_method():
    weights = {answer.name: answer.weight for answer in KEY_ANSWERS}
    assert weights == {
        "hours": 3,
        "own_customers": 3,
        "countries": 2,
        "business_share": 2,
        "formats": 2,
        "messages": 2,
        "margin": 2,
        "baseline": 2,
        "ages": 1,
        "hourly_cost": 1,
    }


@pytest.mark.parametrize("answer", KEY_ANSWERS, ids=lambda answer: answer.name)
def test_every_key_answer_belongs_to_a_question_that_asks_how_it_is_known(answer):
    page = answer.page(Plan())
    asked = next(a for a in questions(type(page)) if a.key == answer.key)
    assert asked.question.key_figure
    section, name = PAGES[answer.name]
    assert type(sections(Plan())[section].page(name)) is type(page)


marks = st.sampled_from([None, *Mark])


@given(st.fixed_dictionaries(dict.fromkeys(PAGES, marks)), st.sampled_from(list(PAGES)), marks)
def test_a_better_mark_never_makes_a_plan_less_sure(given_marks, name, other):
    worth = {None: WORTH[Mark.GUESS], **WORTH}
    plan = marked(example("bakery"), given_marks)
    changed = marked(plan, {name: other})
    one, two = confidence(plan).value, confidence(changed).value
    assert 0 <= one <= 1
    better = worth[other] - worth[given_marks[name]]
    assert (two > one) == (better > 0)
    assert (two < one) == (better < 0)
