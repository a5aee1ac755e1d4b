"""The pages where a form is not enough, worked on with the keyboard alone in one window."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from app.advice.advise import advise
from app.advice.so_what import so_what
from app.advice.tows import USE
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.model.table import Weekday
from app.model.week import looks_at
from app.plan import sections
from app.sections.business.profiles import Fate as AccountFate
from app.sections.platforms.decision import Decision
from app.sections.resourcing.promise import HoursKind
from app.sections.swot.item import Fate
from app.ui.document import Place
from app.ui.steps import TAKES, WHERE, steps_of
from app.ui.window import Window
from tests.journey.person import Person
from tests.ui import hands

ENGLISH = Language()
SAY = ENGLISH.say
KNOWN = catalogue.read()
PLAN = example("bakery").replace(way=Way.FULL)
REACH = next(v for i, v in KNOWN.vanity.items() if i not in PLAN.purpose.numbers.looked_at)
STEPS = steps_of(PLAN, Way.FULL)
NUMBERS = [screen.number if screen else name for name, screen in STEPS]
MOST_TABS = 120


class Typing(Person):
    """Presses keys only, and knows where the focus is by what it is called."""

    @property
    def plan(self):
        return self.window.desk.document.plan

    @property
    def advice(self):
        return advise(self.plan, KNOWN, date.today())

    def begins_with(self, plan):
        """Have a plan as it is here, with no step to undo."""
        document = self.window.desk.document
        document.settle()
        document.change_plan(Place(""), plan, "")
        document.history.clear()

    def here(self):
        focus = self.focus()
        text = focus.text() if isinstance(focus, QAbstractButton) else ""
        return focus.accessibleName() or text.replace("&&", "&")

    def tabs_to(self, name, key="Tab"):
        """Press a key until what has the focus is called so."""
        for _ in range(MOST_TABS):
            if self.here().startswith(name):
                return
            self.presses(key)
        raise AssertionError(f"{key} never leads to {name!r}")

    def turns_to(self, section, number):
        """Go over the glance and the first page of a section to one of its pages."""
        first = next(n for n, (name, _) in enumerate(STEPS) if name == section)
        self.presses("Alt+Home")
        self.tabs_to(SAY(sections(PLAN)[section].title))
        self.presses("Space", *["Alt+Right"] * (NUMBERS.index(number) - first))
        while NUMBERS[self.window.desk.interview.step] != number:
            self.presses("Alt+Right")  # something was to be looked at again


@pytest.fixture(scope="module")
def window(dressed, tmp_path_factory):
    """Open the bakery's plan once for all pages."""
    folder = tmp_path_factory.mktemp("typed")
    with pytest.MonkeyPatch.context() as person:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            person.setenv(name, str(folder))
        made = Window(ENGLISH)
        made.resize(1280, 768)
        hands.bring_to_front(made)
        made.example("bakery")
        yield made
        made.end()
        made.deleteLater()
        dressed.processEvents()


@pytest.fixture
def person(window, qtbot):
    """Let each page begin with the plan as it was."""
    made = Typing(qtbot, window)
    made.begins_with(PLAN)
    made.comes_back()
    return made


def test_a_number_is_found_by_typing_asked_about_and_a_better_one_is_taken(person):
    person.turns_to("purpose", "Q1.12")
    person.tabs_to("Which numbers do you look at?")
    person.types(SAY(REACH.name))
    person.presses("Return")
    assert person.sees(f"{SAY(REACH.name)}: so what?")
    told = next(each for each in so_what(person.plan, KNOWN) if each.vanity == REACH)
    better = next(better for better in told.instead if not better.taken)
    person.tabs_to(f"Count this instead: {SAY(better.measure.name)}")
    person.presses("Space")
    assert person.plan.purpose.measures.rows[-1].measure == better.measure.id
    assert person.focus().isVisible()
    person.presses("Ctrl+Z")
    assert person.plan.purpose.measures == PLAN.purpose.measures


def test_items_are_written_weighed_moved_and_decided_about(person):
    person.turns_to("swot", "Q2.1")
    person.tabs_to("Add a strength")
    person.types("Kneading")
    person.presses("Return")
    person.types("No gluten")
    person.presses("Tab", "Tab", "3")
    assert person.here() == "S4: How much it weighs: 3: most"
    person.presses("Ctrl+M")
    hands.press(hands.Key.Key_Return)
    assert person.here() == "W3: In a few words"
    assert person.plan.swot.weaknesses.items[-1].text == "No gluten"
    assert person.plan.swot.weaknesses.items[-1].weight == 3
    person.presses("Alt+Up")
    assert [i.number for i in person.plan.swot.weaknesses.items] == ["W1", "W3", "W2"]
    person.tabs_to("S1: What you do with it")
    person.presses("Down")
    assert person.plan.swot.strengths.items[0].fate is not Fate.USE


def test_pairs_are_set_by_digits_and_arrows_and_say_what_follows(person):
    person.turns_to("swot", "Q2.8")
    assert person.here().startswith("S1 ")
    person.presses("2", "Right", "0", "Down")
    assert person.here().startswith("S2 ")
    first = person.advice.tows.of(USE)[0]
    assert (first.inner.number, first.outer.number) == ("S1", "O1")
    assert person.sees(first.sentence.said(ENGLISH))
    person.tabs_to("W1 ")


def test_places_are_ticked_opened_taken_and_accounts_decided(person):
    person.turns_to("platforms", WHERE)
    best = KNOWN.networks[next(iter(person.advice.fits))]
    assert person.here() == SAY(best.short)
    person.presses("Tab")
    assert person.here() == "What we know of it"
    assert person.focus().accessibleDescription() == SAY(best.name)
    person.presses("Space")
    assert best.facts[0].text in person.reads().replace("\u200b", "")
    person.tabs_to("Instagram")
    person.presses("Space")
    assert person.sees("usable hours a week: it needs more hours")
    person.tabs_to("Facebook: what becomes of it?")
    person.presses("End")
    assert person.plan.business.profiles.rows[0].fate is list(AccountFate)[-1]
    person.tabs_to("Take this list")
    person.presses("Space")
    assert person.plan.platforms.decision.takes is Decision.OWN
    assert "instagram" in person.advice.way.networks
    assert person.focus().isVisible()
    person.tabs_to(SAY(best.short))


def test_answers_and_posts_are_tried_as_they_are_typed(person):
    never = PLAN.tone.words.never[0].text
    slipped = f"You wrote “{never}” here"
    person.turns_to("tone", "Q4.6")
    person.presses("Ctrl+End")
    person.types(f" {never}")
    person.waits(lambda: person.sees(slipped))
    person.turns_to("tone", "Q4.9")
    person.presses("Ctrl+End")
    person.types(f" {never}")
    person.waits(lambda: person.sees(slipped))
    assert len(list(person.plan.tone.slips())) == 2


def test_a_look_is_set_by_a_letter_and_who_waits_is_told(person):
    person.turns_to("resourcing", "Q5.5")
    before = person.advice.wait.sentence.said(ENGLISH)
    assert person.sees(before)
    person.presses("Home", *["Up"] * 6, *["Right"] * 18)
    person.types("ε")
    (look,) = looks_at(person.plan.resourcing.looks.looks, Weekday.MONDAY, 9 * 60)
    assert look.person == PLAN.resourcing.people.people[0].id
    now = person.advice.wait.sentence.said(ENGLISH)
    assert now != before
    person.waits(lambda: person.sees(now))


def test_the_look_that_helps_most_is_reached_from_the_week_and_added(person):
    page = PLAN.resourcing.promise.replace(within=24.0, counted_in=HoursKind.CALENDAR)
    person.begins_with(PLAN.replace(resourcing=PLAN.resourcing.replace(promise=page)))
    person.turns_to("resourcing", "Q5.5")
    before = person.advice
    person.tabs_to("Add ")
    person.presses("Space")
    looks = person.plan.resourcing.looks.looks
    assert len(looks) == len(before.plan.resourcing.looks.looks) + 1
    assert person.sees(person.advice.wait.sentence.said(ENGLISH))
    assert person.advice.wait.in_unit == pytest.approx(before.further_look.wait)
    person.tabs_to("On which days and at what hours does somebody look?", "Shift+Tab")


def test_what_it_takes_is_read_from_the_top_to_the_bottom(person):
    person.turns_to("resourcing", TAKES)
    view = person.window.desk.interview.stack.currentWidget()
    assert isinstance(view, QScrollArea)
    assert person.sees(person.advice.money.sentence.said(ENGLISH))
    bar = view.verticalScrollBar()
    bar.setValue(0)
    for _ in range(20):
        person.presses("PgDown")
    assert bar.value() == bar.maximum() > 0
