"""Step 1: each page says what to look at again, and only then."""

from datetime import date

import pytest

from app.model.section import Mark
from app.model.value import AsTyped
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.purpose.ads import Ads
from app.sections.purpose.beyond import Beyond, Deed
from app.sections.purpose.conviction import Conviction, Importance, InPerson
from app.sections.purpose.creators import Creators
from app.sections.purpose.listening import Listening
from app.sections.purpose.marketing import Marketing
from app.sections.purpose.measures import ChosenMeasure, Measures
from app.sections.purpose.mission import Mission
from app.sections.purpose.numbers import Numbers
from app.sections.purpose.priorities import Priorities, Priority
from app.sections.purpose.purposes import ChosenPurpose, Purposes
from app.sections.purpose.vacancies import Vacancies, Vacancy
from app.sections.purpose.why import PseudoReason, Why
from tests.sections.faults import faults

YES, NO = YesNo
SOME_DAY = date(2027, 6, 30)
ALL_ADS = {
    "budget": 30.0,
    "offer": "Cakes",
    "page": "Orders",
    "recognised": "Code",
    "margin": 6.0,
    "known": 2,
    "tracking": NO,
}
ALL_CREATORS = {
    "product": "Cake",
    "who": "A blogger",
    "budget": 25.0,
    "label": "Advertisement",
    "expected": "Five cakes",
    "counted": "Code BREAD5",
}


@pytest.mark.parametrize(("text", "count"), [("x" * 14, 1), ("x" * 15, 0), ("", 0)])
def test_a_why_of_a_few_letters_is_asked_again(text, count):
    assert len(faults(Why(text=text), "text")) == count


def test_no_common_reason_needs_to_be_ticked():
    missing = {gap.key for gap in Why(text="People ask for bread.").gaps("why")}
    assert not missing
    assert [reason.value for reason in PseudoReason] == [
        *("be_found", "popular", "everyone_is_there", "repost_blog", "exist"),
    ]


@pytest.mark.parametrize(("text", "fires"), [("Sell", True), (" Sell ", True), ("Sales", False)])
def test_a_task_of_a_few_letters_is_quoted_and_asked_again(text, fires):
    page = Priorities(rows=(Priority(text="Keep our clients"), Priority(text=text)))
    said = faults(page, "rows")
    assert bool(said) is fires
    assert all("“Sell”" in sentence for sentence in said)


@pytest.mark.parametrize(("count", "fires"), [(3, False), (4, True)])
def test_three_tasks_and_three_deeds_are_enough(count, fires):
    tasks = Priorities(rows=tuple(Priority(text=f"Task number {n}") for n in range(count)))
    deeds = Beyond(rows=tuple(Deed(text=f"Deed {n}") for n in range(count)))
    assert bool(faults(tasks, "rows")) is fires
    assert bool(faults(deeds, "rows")) is fires


@pytest.mark.parametrize(
    ("text", "fires"), [("Bread", True), ("Warm bread, every day", False), ("x" * 301, True)]
)
def test_a_mission_is_one_sentence(text, fires):
    assert bool(faults(Mission(text=text), "text")) is fires


@pytest.mark.parametrize(
    ("answer", "rows", "fires"),
    [(YES, (), True), (YES, (Vacancy(job="Turner"),), False), (NO, (), False), (None, (), False)],
)
def test_who_will_hire_says_whom(answer, rows, fires):
    assert bool(faults(Vacancies(any=answer, rows=rows), "any")) is fires


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        *[("Which pie", True), ("Which pie?", False), ("Ποια πίτα;", False), ("", False)],
        *[("أي فطيرة؟", False), ("Ποια πίτα\u037e", False)],
    ],
)
def test_a_question_has_a_question_mark_in_any_script(text, fires):
    assert bool(faults(Listening(question=text), "question")) is fires
    assert not faults(Listening(question=text), "decides")


def measure(**changes):
    whole = {
        "measure": "hires",
        "purpose": "p1",
        "today": 0.0,
        "aim": 2.0,
        "by": SOME_DAY,
        "person": "anna",
        "seen": "the diary",
    }
    return ChosenMeasure(**whole | changes)


@pytest.mark.parametrize(
    ("changes", "key", "said"),
    [
        ({}, "rows", ""),
        ({"measure": ""}, "rows", "what is counted"),
        ({"aim": None}, "rows", "How much"),
        ({"by": None}, "rows", "which day"),
        ({"today": None}, "rows", "today’s value"),
        ({"today": None, "counted_from": SOME_DAY}, "rows", ""),
        ({"aim": AsTyped(typed="many")}, "rows", "“many”"),
        ({}, "answerable", ""),
        ({"person": ""}, "answerable", "Who answers"),
        ({"seen": " "}, "answerable", "which book"),
        ({"counted_from": AsTyped(typed="soon")}, "start", "“soon”"),
    ],
)
def test_a_result_has_a_number_a_day_a_name_and_a_place(changes, key, said):
    found = faults(Measures(rows=(measure(), measure(**changes))), key)
    assert bool(found) is bool(said)
    assert said in "".join(found)


@pytest.mark.parametrize(("count", "fires"), [(3, False), (4, True)])
def test_three_results_are_enough(count, fires):
    assert bool(faults(Measures(rows=tuple(measure() for _ in range(count))), "rows")) is fires


@pytest.mark.parametrize(
    ("level", "own", "trial", "fires"),
    [
        *[(2.0, None, "", True), (2.0, None, "90 days", False), (3.0, None, "", False)],
        *[(7.0, 1.0, "", True), (1.0, 7.0, "", False), (AsTyped(typed="x"), None, "90 days", True)],
    ],
)
def test_who_is_not_convinced_is_offered_a_trial(level, own, trial, fires):
    page = Conviction(level=level, own_level=own, trial=trial)
    assert bool(faults(page, "level")) is fires


@pytest.mark.parametrize("level", [-1.0, 11.0, 6.5])
def test_conviction_is_a_whole_number_up_to_ten(level):
    assert faults(Conviction(level=level, own_level=5.0), "level")
    assert faults(Conviction(level=5.0, own_level=level), "own_level")


@pytest.mark.parametrize(
    ("asked", "own", "fires"),
    [
        *[(InPerson.NO, None, True), (InPerson.YES, None, True), (InPerson.YES, 4.0, False)],
        *[(InPerson.SELF, None, False), (None, None, False)],
    ],
)
def test_who_decides_is_asked_in_person_and_nobody_is_asked_twice(asked, own, fires):
    page = Conviction(level=8.0, importance=Importance.TOP, in_person=asked, own_level=own)
    assert bool(faults(page, "in_person")) is fires


@pytest.mark.parametrize(
    ("answer", "ids", "fires"), [(YES, (), True), (YES, ("likes",), False), (NO, (), False)]
)
def test_who_looks_at_numbers_says_at_which(answer, ids, fires):
    assert bool(faults(Numbers(any=answer, looked_at=ids), "any")) is fires


@pytest.mark.parametrize("missing", [*ALL_ADS, None])
@pytest.mark.parametrize("wanted", [YES, NO])
def test_an_advertisement_is_paid_for_when_everything_is_known(missing, wanted):
    known = {name: value for name, value in ALL_ADS.items() if name != missing}
    assert bool(faults(Ads(wanted=wanted, **known), "wanted")) is bool(missing and wanted is YES)


@pytest.mark.parametrize(
    ("tracking", "consent", "fires"),
    [(YES, None, True), (YES, NO, True), (YES, YES, False), (NO, None, False), (None, NO, False)],
)
def test_nobody_is_tracked_unasked(tracking, consent, fires):
    assert bool(faults(Ads(tracking=tracking, consent=consent), "tracking")) is fires


@pytest.mark.parametrize("missing", [*ALL_CREATORS, None])
@pytest.mark.parametrize("wanted", [YES, NO])
def test_a_gift_is_made_when_everything_is_known(missing, wanted):
    known = {name: value for name, value in ALL_CREATORS.items() if name != missing}
    page = Creators(wanted=wanted, **known)
    assert bool(faults(page, "wanted")) is bool(missing and wanted is YES)


def purpose(**changes):
    whole = {"purpose": "care", "priority": "t1", "serves": "Fewer calls."}
    return ChosenPurpose(**whole | changes)


@pytest.mark.parametrize(
    ("changes", "key", "said"),
    [
        ({}, "rows", ""),
        ({"purpose": ""}, "rows", "no purpose"),
        ({"purpose": "local"}, "rows", "twice"),
        ({"priority": ""}, "rows", "tasks"),
        ({}, "serves", ""),
        ({"serves": " "}, "serves", "One sentence"),
        ({"purpose": "reputation", "serves": ""}, "serves", "close to customers"),
        ({"purpose": "reputation"}, "serves", ""),
    ],
)
def test_a_purpose_serves_a_task_in_its_own_way(changes, key, said):
    found = faults(Purposes(rows=(purpose(purpose="local"), purpose(**changes))), key)
    assert bool(found) is bool(said)
    assert said in "".join(found)


def test_three_purposes_are_enough():
    ids = ("care", "local", "recruit", "community")
    assert not faults(Purposes(rows=tuple(purpose(purpose=i) for i in ids[:3])), "rows")
    assert faults(Purposes(rows=tuple(purpose(purpose=i) for i in ids)), "rows")


@pytest.mark.parametrize(
    ("exists", "text", "fires"), [(YES, "", True), (YES, "Exports.", False), (NO, "", False)]
)
def test_a_marketing_plan_begins_somehow(exists, text, fires):
    assert bool(faults(Marketing(exists=exists, first_words=text), "exists")) is fires


def test_not_knowing_is_never_asked_again():
    for name, kind in type(Plan().purpose).page_kinds().items():
        for gap in kind().gaps(name):
            marked = kind().marked(gap.key, Mark.UNKNOWN)
            assert gap.key not in {other.key for other in marked.gaps(name)}
