"""The document: the one place where the plan is replaced, with every step back."""

import gc
import weakref
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.advice.assumed import remembering
from app.examples import example
from app.knowledge import catalogue
from app.plan import Plan
from app.ui.document import STEPS, Document, Place

pytestmark = pytest.mark.usefixtures("qapp")

NAME = Place("business", "firm", "name")
PLACE = Place("business", "firm", "place")
SELLS = Place("business", "offer", "sells")


class Heard:
    """What a document told: plans, and places to lead to."""

    def __init__(self, document):
        self.plans, self.places = [], []
        document.changed.connect(self.plans.append)
        document.led.connect(self.places.append)


@pytest.fixture
def document():
    return Document(Plan())


def write(document, place, text):
    page = getattr(document.plan.business, place.page)
    document.change(place, page.replace(**{place.key: text}), place.key)


def firm(document):
    return document.plan.business.firm


def test_a_change_makes_a_new_plan_and_tells_it(document):
    before, heard = document.plan, Heard(document)
    write(document, NAME, "Bakery")
    assert firm(document).name == "Bakery"
    assert before == Plan()
    assert heard.plans == [document.plan]
    assert heard.places == []


def test_no_change_is_no_step(document):
    heard = Heard(document)
    write(document, NAME, "")
    assert not document.history.canUndo()
    assert heard.plans == []


def test_typing_in_one_place_is_one_step(document):
    for text in ("B", "Ba", "Bak"):
        write(document, NAME, text)
    assert document.history.count() == 1
    document.history.undo()
    assert document.plan == Plan()


@pytest.mark.parametrize("other", [PLACE, SELLS, Place("business", "firm", "name", "a.b")])
def test_another_place_is_another_step(document, other):
    write(document, NAME, "B")
    write(document, other, "C")
    write(document, NAME, "D")
    assert document.history.count() == 3


def test_what_was_settled_stays_a_step_of_its_own(document):
    write(document, NAME, "B")
    document.settle()
    write(document, NAME, "Ba")
    assert document.history.count() == 2


def test_a_rest_settles(document, qtbot):
    write(document, NAME, "B")
    qtbot.waitUntil(lambda: document.settled)
    write(document, NAME, "Ba")
    assert document.history.count() == 2


def test_typing_after_undo_is_a_step_of_its_own(document):
    write(document, NAME, "B")
    document.settle()
    write(document, NAME, "Ba")
    document.history.undo()
    write(document, NAME, "Bo")
    document.history.undo()
    assert firm(document).name == "B"


def test_undo_and_redo_lead_to_the_place(document):
    write(document, NAME, "B")
    write(document, SELLS, "Bread")
    heard = Heard(document)
    document.history.undo()
    document.history.undo()
    document.history.redo()
    assert heard.places == [SELLS, NAME, NAME]
    assert heard.plans[-1] == document.plan
    assert firm(document).name == "B"


def test_a_finished_section_is_a_step(document):
    section = document.plan.business.replace(finished=True)
    document.change_section(Place("business", key="finished"), section, "The firm")
    assert document.plan.business.finished
    document.history.undo()
    assert not document.plan.business.finished


def test_a_step_is_named_after_the_question(document):
    write(document, NAME, "B")
    assert document.history.undoText() == "name"


def test_so_many_steps_are_kept_and_no_more(document):
    for n in range(STEPS + 5):
        document.settle()
        write(document, NAME, str(n))
    while document.history.canUndo():
        document.history.undo()
    assert firm(document).name == "4"


@settings(max_examples=25)
@given(
    texts=st.lists(
        st.tuples(st.sampled_from([NAME, PLACE, SELLS]), st.text("abc", max_size=3), st.booleans()),
        max_size=12,
    )
)
def test_whatever_was_done_can_be_undone_and_done_again(texts):
    document = Document(example("bakery"))
    before = document.plan
    for place, text, settle in texts:
        write(document, place, text)
        if settle:
            document.settle()
    after, steps = document.plan, document.history.count()
    for _ in range(steps):
        document.history.undo()
    assert document.plan == before
    for _ in range(steps):
        document.history.redo()
    assert document.plan == after


def test_a_document_goes_quietly_with_all_its_steps():
    seen = []
    for n in range(50):
        document = Document(Plan())
        document.circle = document
        seen.append(weakref.ref(document))
        write(document, NAME, str(n))
        write(document, PLACE, str(n))
        document.history.undo()
    del document
    gc.collect()
    assert [document() for document in seen] == [None] * 50


def test_the_first_change_remembers_the_catalogue_and_undo_forgets_it():
    known = catalogue.read()
    document = Document(Plan(), partial(remembering, knowledge=known))
    write(document, NAME, "Bakery")
    assert document.plan.assumptions.catalogue.version == known.version.number
    document.history.undo()
    assert document.plan == Plan()
