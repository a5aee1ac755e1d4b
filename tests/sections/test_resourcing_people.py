"""Somebody leaves the firm: what pointed to him is said, never refused."""

from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context
from app.model.table import Slot, Weekday
from app.plan import Plan
from app.sections.resourcing.people import Person


def test_a_person_who_left_is_a_gap_where_he_answers_and_looks():
    anna = Person(name="Anna")
    section = Plan().resourcing
    section = section.replace(
        people=section.people.replace(people=(anna,)),
        replies=section.replies.replace(person=anna.id),
        looks=section.looks.replace(looks=(Slot(day=Weekday.MONDAY, start=540, person=anna.id),)),
    )
    gone = "The person chosen here is no longer on the list."
    assert gone not in [gap.sentence.text for gap in section.gaps()]

    left = section.replace(people=section.people.replace(people=()))
    found = [(gap.number, gap.missing) for gap in left.gaps() if gap.sentence.text == gone]
    assert found == [("Q5.4", False), ("Q5.5", False)]
    told = str(
        list(left.blocks(Context(Language(), Plan().replace(resourcing=left), catalogue.read())))
    )
    assert "no longer there" in told
    assert anna.id not in told
