"""A robot that knows only names and roles does the work of the pages where a form is not enough."""

from dataclasses import dataclass
from datetime import date

import pytest

from app.advice.advise import advise
from app.advice.so_what import so_what
from app.advice.tows import USE
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context, questions
from app.model.section import Way
from app.model.table import Weekday
from app.model.week import looks_at
from app.plan import Letter, Plan, sections
from app.report.content.hours import hours_figure
from app.sections.business.profiles import Fate as AccountFate
from app.sections.swot.item import Fate, Voice
from app.sections.swot.pairs import Pairs
from app.storage.file import load, save
from app.ui.steps import TAKES, WHERE, owner_of, steps_of
from tests.journey.sending import ALOUD, send

ENGLISH = Language()
SAY = ENGLISH.say
KNOWN = catalogue.read()
PLAN = example("bakery").replace(way=Way.FULL)
KEPT, MOVED = "Ζυμώνουμε μόνοι μας", "Ψωμί χωρίς γλουτένη"
ADDED = KNOWN.networks["instagram"]
NEVER = PLAN.tone.words.never[0].text
REACH = next(v for i, v in KNOWN.vanity.items() if i not in PLAN.purpose.numbers.looked_at)


TITLES = {
    WHERE: "Which places fit you, and which can you keep up?",
    TAKES: "What does it take, and do your hours bear it?",
}
PARKED = "Πόσο κάνει;"
DECIDED = {
    "What was decided": "Ρωτάμε δέκα πελάτες",
    "Who does it": "Ελένη",
    "By which day": "8.5.2027",
}
GRID = "On which days and at what hours does somebody look?"
HOME = ("press", "push button", "The plan at a glance")


def goes_to(section, asked):
    """Yield how it goes from the glance over the beginning of a section to one of its pages."""
    pages = [title(s) for s in steps_of(PLAN, Way.FULL) if owner_of(s[0]) == section]
    yield "press", "push button", SAY(sections(PLAN)[section].title)
    yield "turn", asked, pages.index(asked)


def title(step):
    name, screen = step
    return SAY(screen.asked[0].question.ask) if screen else TITLES.get(name, name)


def asks_so_what():
    yield from goes_to("purpose", "Do you look at any numbers of your networks or website now?")
    yield "go", "text", "Which numbers do you look at?"
    yield "write", "Which numbers do you look at?", SAY(REACH.name)
    yield "listen", f"{SAY(REACH.name)}: so what?"
    yield "read", "so what"


def fills_the_board():
    yield from goes_to("swot", "What do you do well that people already talk about?")
    yield "write", "Add a strength", KEPT
    yield "write", "Add a strength", MOVED
    yield "write", "S4: Who says so, where? Or “opinion”", "γνώμη"
    yield "press", "push button", "S4: How much it weighs: no weight yet"
    yield "keys", "text", "S4: In a few words", "ctrl+m"
    yield "walk", "Down", "Move to: Weaknesses"
    yield "strike", "Return"
    yield "walk", "Tab", "W3: In a few words"
    yield "choose", "S1: What you do with it", SAY(Fate.WATCH.label)
    yield "read", "board"


def pairs():
    yield from goes_to("swot", "Which strength helps with which opportunity?")
    yield "keys", "push button", pair_name("use", "S1", "O1"), "2"
    yield "listen", f"Use “{item('S1').text}” for “{item('O1').text}”."


def item(number):
    lists = (getattr(PLAN.swot, name).items for name in ("strengths", "opportunities"))
    return next(each for items in lists for each in items if each.number == number)


def pair_name(field, row, column):
    question = next(a.question for a in questions(Pairs) if a.field == field)
    context = Context(ENGLISH, PLAN, KNOWN)
    names = (question.rows(context)[item(row).id], question.columns(context)[item(column).id])
    return f"{', '.join(names)}: {SAY(question.levels[0])}"


def chooses_places():
    yield from goes_to("platforms", TITLES[WHERE])
    yield "keys", "check box", SAY(ADDED.short), "space"
    yield "listen", "costs "
    yield "read", "where"
    yield "choose", "Facebook: what becomes of it?", SAY(AccountFate.CLOSE.label)
    yield "press", "push button", "Take this list"
    yield "listen", "The plan is made for this"


def tries_the_tone():
    yield from goes_to("tone", "Do you want to sound serious or funny?")
    yield "press", "radio button", "2   rather serious", "serious or funny"
    yield HOME
    yield from goes_to("tone", "What would you answer to a complaint that is just?")
    yield "go", "text", "To somebody who thanks you?"
    yield "write", "To somebody who thanks you?", f"Ευχαριστούμε. Το {NEVER} χάρηκε."
    yield "listen", NEVER
    yield "read", "tone"


def sets_the_rota():
    yield from goes_to("resourcing", GRID)
    yield "keys", "push button", GRID, "Home", *["Up"] * 6, *["Right"] * 18, "space"
    yield "listen", "Who writes on "
    yield "read", "rota"
    yield HOME
    yield from goes_to("resourcing", TITLES[TAKES])
    yield "read", "takes"


def meets():
    yield from goes_to("swot", "What do you do well that people already talk about?")
    yield "anew", "F11"
    yield "press", "push button", "S1: Who said it: nobody in particular"
    yield "strike", "F8"
    yield "write", "Park a thought", PARKED
    yield "keys", "text", "Park a thought", "Return"
    yield "listen", "Parked; it returns in SWOT."
    yield "read", "meeting"
    yield "strike", "F9"
    for name, text in DECIDED.items():
        yield "write", f"{name}, row 1", text
    yield "anew", "F11"
    yield "listen", "The meeting is over."


def compares_two_plans():
    yield "keys", "push button", "Check your plan", "ctrl+b"
    yield "press", "push button", "Begin Plan B as a copy"
    yield "listen", "You are working on Plan B."
    yield "write", "Name of Plan B", "Με την Άννα"
    yield "press", "push button", "Change people and hours of Plan B"
    yield "write", "Name, row 3", "Άννα"
    yield "keys", "push button", "Next", "ctrl+b"
    yield "hear", "Which of two plans is better for you?"
    yield "read", "plans"
    yield "press", "push button", "Keep Plan B"
    yield "listen", "Plan A is gone; undo brings it back."


def steps():
    """Yield everything the robot does: one page after another, over the glance."""
    for act in ACTS:
        yield from act()
        yield HOME
    yield "keys", "push button", "Check your plan", "ctrl+s"
    yield "hear", "Saved"


ACTS = (
    asks_so_what,
    fills_the_board,
    pairs,
    chooses_places,
    tries_the_tone,
    sets_the_rota,
    meets,
    compares_two_plans,
)


@dataclass(frozen=True)
class Journey:
    """What the robot was told on each page and aloud, and the plan that it left."""

    told: dict
    plan: Plan

    def heard(self, page):
        return [f"{name} {description}".strip() for _, name, description in self.told[page]]

    def said(self, words):
        """Return what was said aloud with these words in it."""
        (one,) = [text for text in self.told[ALOUD] if words in text]
        return one

    @property
    def advice(self):
        return advise(self.plan, KNOWN, date.today())


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    """Send the robot over all pages of one plan."""
    folder = tmp_path_factory.mktemp("heard")
    file = folder / "plan.strateg"
    save(PLAN, file)
    return Journey(send([*steps()], folder, file), load(file).envelope.plan)


def test_a_number_that_looks_good_is_asked_about_aloud(journey):
    told = next(each for each in so_what(journey.plan, KNOWN) if each.vanity == REACH)
    assert journey.said(SAY(REACH.name)).endswith(SAY(REACH.why))
    heard = journey.heard("so what")
    for better in told.instead:
        assert SAY(better.measure.name) in heard
        assert f"Where it is seen: {SAY(better.measure.data)}" in heard


def test_two_lines_are_written_one_is_weighed_and_moved_by_a_menu_that_is_heard(journey):
    before, after = PLAN.swot, journey.plan.swot
    (kept,) = after.strengths.items[len(before.strengths.items) :]
    (moved,) = after.weaknesses.items[len(before.weaknesses.items) :]
    assert (kept.number, kept.text) == ("S3", KEPT)
    assert (moved.number, moved.text, moved.evidence, moved.weight) == ("W3", MOVED, "γνώμη", 1)
    first = after.strengths.items[0]
    assert (first.fate, first.voice) == (Fate.WATCH, Voice.OWNER)
    assert "W3: In a few words" in " ".join(journey.heard("board"))


def test_a_pair_says_what_follows_from_it(journey):
    (said,) = [pair for pair in journey.advice.tows.of(USE) if pair.inner.number == "S1"][:1]
    assert said.sentence.said(ENGLISH) in journey.told[ALOUD]


def test_a_tick_says_what_it_costs_and_a_list_is_taken(journey):
    way, advice = journey.advice.way, journey.advice
    number = ENGLISH.number
    assert set(way.networks) == {*advise(PLAN, KNOWN, date.today()).way.networks, ADDED.id}
    said = journey.said("costs ")
    assert f"{number(round(way.workload.total, 1))} of" in said
    assert SAY(way.workload.state.label) in said
    assert ENGLISH.percent(way.coverage * 100) in said
    assert "The plan is made for this" in journey.told[ALOUD]
    told = " ".join(journey.heard("where"))
    assert all(fit.sentence.said(ENGLISH) in told for fit in list(advice.fits.values())[:6])
    assert journey.plan.business.profiles.rows[0].fate is AccountFate.CLOSE


def test_a_scale_is_answered_and_a_word_never_used_is_told_where_it_is_written(journey):
    assert journey.plan.tone.scales.funny == 2
    (slip,) = [slip for slip in journey.plan.tone.slips() if slip.word == NEVER]
    assert slip.sentence.said(ENGLISH) in journey.said(NEVER)
    assert any(slip.sentence.said(ENGLISH) in told for told in journey.heard("tone"))
    assert "Your tone card, as it will print" in journey.heard("tone")


def test_a_look_says_who_waits_longest_and_what_it_takes_is_read(journey):
    looks = journey.plan.resourcing.looks.looks
    assert looks_at(looks, Weekday.MONDAY, 9 * 60)
    assert journey.said("Who writes on ").startswith(journey.advice.wait.sentence.said(ENGLISH))
    told = " ".join(journey.heard("takes"))
    assert journey.advice.wait.sentence.said(ENGLISH) in told
    assert journey.advice.money.sentence.said(ENGLISH) in told
    assert all(bar.label in told for bar in hours_figure(journey.advice, ENGLISH).bars[:2])


def test_a_meeting_parks_a_thought_and_says_so(journey):
    decisions = journey.plan.decisions
    assert [(t.text, t.section) for t in decisions.parked.waiting] == [(PARKED, "swot")]
    (row,) = decisions.minutes.rows
    assert [row.what, row.who, row.by] == [*list(DECIDED.values())[:2], date(2027, 5, 8)]
    assert any(PARKED in told for told in journey.heard("meeting"))


def test_two_plans_are_compared_and_the_one_that_is_kept_is_said(journey):
    compared = [compared_of(letter, journey.heard("plans")) for letter in Letter]
    assert compared[0] == compared[1]
    assert len(compared[0]) > 5
    assert journey.plan.alternative is None
    assert journey.plan.resourcing.people.people[-1].name == "Άννα"


def compared_of(letter, heard):
    """Return of what it is heard how one of two plans stands."""
    begins = f"{SAY(letter.label)}, "
    told = [words.removeprefix(begins) for words in heard if words.startswith(begins)]
    return [words.partition(":")[0] for words in told]
