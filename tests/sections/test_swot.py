"""Step 2: numbers are given once, and each page says what to look at again, and only then."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context, questions
from app.model.table import Pair
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.platforms.candidates import Candidate
from app.sections.purpose.purposes import ChosenPurpose
from app.sections.swot import Opportunities, Strengths, Threats, Weaknesses
from app.sections.swot.item import SwotItem, Voice, places
from app.sections.swot.mission import Holds, StillTrue, as_written
from app.sections.swot.pairs import Pairs
from app.sections.swot.repair import Repair
from app.sections.swot.talk import Talk
from app.storage.envelope import to_raw
from app.storage.raw import canonical
from tests.sections.faults import faults

LISTS = {"S": Strengths, "W": Weaknesses, "O": Opportunities, "T": Threats}
YES, NO = YesNo

each_list = pytest.mark.parametrize(("letter", "kind"), LISTS.items())


def item(text="Quick", evidence="Ten reviews", weight=2, **more):
    return SwotItem(text=text, evidence=evidence, weight=weight, **more)


@each_list
def test_an_item_gets_its_number_when_it_is_made(letter, kind):
    page = kind().replace(items=(item(), item()))
    assert [row.number for row in page.items] == [f"{letter}1", f"{letter}2"]
    assert page.last == 2


@each_list
def test_a_number_stays_with_its_item_wherever_it_moves(letter, kind):
    page = kind().replace(items=(item("a"), item("b")))
    moved = page.replace(items=(item("c"), page.items[1], page.items[0].replace(text="A")))
    numbers = {row.text: row.number for row in moved.items}
    assert numbers == {"A": f"{letter}1", "b": f"{letter}2", "c": f"{letter}3"}


@given(steps=st.lists(st.integers(min_value=-1, max_value=4), max_size=30))
def test_no_number_is_ever_given_twice(steps):
    page, owners = Strengths(), {}
    for step in steps:
        if step < 0 or step >= len(page.items):
            page = page.replace(items=(*page.items, item()))
        else:
            page = page.replace(items=page.items[:step] + page.items[step + 1 :])
        page = Strengths.model_validate_json(page.model_dump_json(), strict=True)
        for row in page.items:
            assert owners.setdefault(row.number, row.id) == row.id
    assert page.last == len(owners)


def test_a_file_without_the_highest_number_does_not_give_one_again():
    page = Strengths(items=(item(number="S7"),)).replace(items=(item(number="S7"), item("new")))
    assert [row.number for row in page.items] == ["S7", "S8"]


def test_a_mark_or_a_word_gives_no_new_number():
    page = Strengths().replace(items=(item(),))
    assert page.marked("items", None) == page


@pytest.mark.parametrize("number", ["S0", "s1", "1", "S1000000", "S1 ", "<b>"])
def test_a_number_is_a_letter_and_a_number(number):
    with pytest.raises(ValueError, match="number"):
        SwotItem(number=number)


@each_list
def test_the_numbers_are_printed_and_kept_in_the_file(letter, kind):
    page = kind().replace(items=(item("Knows the law"),))
    name = next(n for n, k in type(Plan().swot).page_kinds().items() if k is kind)
    plan = Plan(swot=Plan().swot.replace(**{name: page}))
    assert Plan.model_validate_json(canonical(to_raw(plan)), strict=True) == plan
    for asked in questions(kind)[:1]:
        (grid,) = page.told(asked, Context(Language(), plan, catalogue.read()))
        assert grid.head[0] == "No."
        assert grid.rows[0][:2] == (f"{letter}1", "Knows the law")


@each_list
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, ""),
        ({"text": " "}, "no words"),
        ({"evidence": " "}, "“Quick”: who says so"),
        ({"weight": None}, "“Quick” weigh"),
        ({"evidence": "opinion"}, ""),
    ],
)
def test_an_item_has_words_evidence_and_weight(letter, kind, changes, said):
    whole = {"text": "Quick", "evidence": "Ten reviews", "weight": 2}
    page = kind().replace(items=(item(), item(**whole | changes)))
    found = faults(page, "items")
    assert bool(found) is bool(said)
    assert said in "".join(found)
    assert not faults(page, "fates")


@pytest.mark.parametrize(("count", "fires"), [(5, False), (6, True)])
def test_five_items_are_enough(count, fires):
    page = Strengths().replace(items=tuple(item(str(n)) for n in range(count)))
    assert bool(faults(page, "items")) is fires


@pytest.mark.parametrize("weight", [0, 4])
def test_a_weight_is_one_to_three(weight):
    with pytest.raises(ValueError, match="weight"):
        item(weight=weight)


def test_an_item_serves_a_purpose_or_a_network_of_the_plan():
    plan, known = Plan(), catalogue.read()
    assert not places(Context(Language(), plan, known))
    chosen, network = ChosenPurpose(purpose="care"), Candidate(network="linkedin")
    purpose = plan.purpose.replace(purposes=plan.purpose.purposes.replace(rows=(chosen,)))
    wanted = plan.platforms.candidates.replace(rows=(network,))
    platforms = plan.platforms.replace(candidates=wanted)
    offered = places(Context(Language(), Plan(purpose=purpose, platforms=platforms), known))
    assert list(offered) == [chosen.id, network.id]


@pytest.mark.parametrize(("looked", "fires"), [(NO, True), (YES, False), (None, False)])
def test_ten_minutes_of_looking_are_proposed(looked, fires):
    assert bool(faults(Talk(looked=looked), "looked")) is fires


@pytest.mark.parametrize(
    ("severity", "what", "by", "count"),
    [
        *[(None, "", None, 0), (0, "", None, 0), (1, "", None, 1), (2, "late", None, 0)],
        *[(3, "late", None, 1), (3, "", None, 2), (3, "late", date(2027, 1, 1), 0)],
    ],
)
def test_what_is_broken_is_named_and_has_a_day(severity, what, by, count):
    page = Repair(severity=severity, what=what, by=by)
    assert len(faults(page, "severity")) == count


@pytest.mark.parametrize("severity", [-1, 4])
def test_a_severity_is_nothing_to_three(severity):
    with pytest.raises(ValueError, match="severity"):
        Repair(severity=severity)


@pytest.mark.parametrize(
    ("holds", "text", "fires"),
    [(Holds.CHANGE, "", True), (Holds.CHANGE, "Soon.", False), (Holds.YES, "", False)],
)
def test_a_sentence_that_changes_reads_somehow(holds, text, fires):
    assert bool(faults(StillTrue(holds=holds, text=text), "holds")) is fires


def test_the_sentence_is_shown_as_it_was_written():
    purpose = Plan().purpose
    purpose = purpose.replace(mission=purpose.mission.replace(text="Warm bread."))
    assert as_written(Context(Language(), Plan(purpose=purpose), None)) == "Warm bread."


def test_lists_that_touch_nothing_are_looked_at_again():
    assert faults(Pairs(), "use")
    assert not faults(Pairs(), "avoid")
    assert not faults(Pairs(use=(Pair(row="a", column="b", level=1),)), "use")
    assert faults(Pairs(use=(Pair(row="a", column="b", level=3),)), "use")


def test_who_said_an_item_is_printed_once_it_is_known_of_any():
    (asked, _) = questions(Strengths)
    context = Context(Language(), Plan(), catalogue.read())
    items = (SwotItem(text="Warm bread"), SwotItem(text="Slow answers"))
    (grid,) = asked.question.told(items, context)
    assert grid.head == ("No.", "What", "Evidence or opinion", "Weight")
    (grid,) = asked.question.told((items[0], items[1].replace(voice=Voice.STAFF)), context)
    assert grid.head[-1] == "Said by"
    assert [row[-1] for row in grid.rows] == ["", "the staff"]
