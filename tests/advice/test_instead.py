"""What to do in the next 90 days without networks."""

from datetime import date

from app.advice.advise import advise
from app.advice.instead import STEPS, instead, look_again
from app.examples import example
from app.language import Language
from app.plan import Plan
from tests.advice.firms import TODAY, firm, known


def texts(advice):
    return [sentence.said(Language()) for sentence in instead(advice)]


def test_an_empty_plan_begins_with_everything():
    assert len(texts(advise(Plan(), known(), TODAY))) == len(STEPS) == 5


def test_what_is_done_is_left_out():
    bakery = texts(firm("bakery"))
    assert bakery[0].startswith("Put the website in order")
    assert "Answer every review there is, the bad ones first." in bakery
    assert not any("ten customers" in text or "one book" in text for text in bakery)


def test_who_has_no_door_needs_no_entry_on_the_map():
    assert not any("map" in text for text in texts(firm("law")))
    assert any("map" in text for text in texts(advise(example("empty-handed"), known(), TODAY)))


def test_the_day_to_look_again_is_after_90_days():
    assert look_again(date(2026, 11, 22)) == date(2027, 2, 20)
