"""A robot that knows only names and roles makes the plan of the bakery and exports it."""

import subprocess
from dataclasses import dataclass
from datetime import date

import pytest

from app.advice.advise import advise
from app.advice.rules.verdict import Result
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.each import Each, answer_in
from app.model.question import (
    Amount,
    Choice,
    Choices,
    Context,
    Date,
    Line,
    Money,
    Reference,
    Scale,
    Text,
    questions,
)
from app.model.section import Way
from app.model.table import Ranking, Rota, Rows, Shares
from app.plan import Plan, sections
from app.sections.swot.item import SwotItem
from app.storage import journal
from app.ui.advice.lifting import told_lifts
from app.ui.editors.picker import FEW
from app.ui.steps import DECISION
from app.ui.together import TOGETHER
from tests.journey.sending import own_folders, send

SAY = Language().say


def with_hours(plan, hours):
    """Return a plan in which the people have so many hours a week, each in turn."""
    team = plan.resourcing.people
    rows = tuple(p.replace(hours=h) for p, h in zip(team.people, hours, strict=True))
    resourcing = plan.resourcing.replace(people=team.replace(people=rows))
    return plan.replace(resourcing=resourcing)


ENOUGH, TOO_FEW = (6, 3), (0.5, 0.5)
PLAN = with_hours(example("bakery").replace(way=Way.SHORT), TOO_FEW)
CONTEXT = Context(Language(), PLAN, catalogue.read())
WEEKS = {
    "When is it open?": [*["Down"], *["Right"] * 12, *["shift+Right"] * 17, *["shift+Down"] * 5],
    "On which days and at what hours does somebody look?": ["Down", *["shift+Down"] * 5],
}
BOARD = TOGETHER["swot"]
NEXT = ("press", "push button", "Next")
MORE = "Instagram"
TO_MONDAY = ["Home", *["Up"] * 6]
SECOND_THOUGHT = "Να μη χάνουμε καμία παραγγελία από το τηλέφωνο"


def presses_one(asked, value):
    question, name = asked.question, SAY(asked.question.ask)
    yield "press", "radio button", step_words(question, value), name


def step_words(question, value):
    """Return how an option, or a step of a scale, is named."""
    if isinstance(question, Scale):
        return f"{value}   {SAY(question.steps[value - question.first])}"
    return SAY(value.label)


def presses_several(asked, value):
    name = SAY(asked.question.ask)
    return (("press", "check box", SAY(option.label), name) for option in value)


def presses_each(asked, value):
    things = asked.question.options(CONTEXT)
    for judged in value:
        yield "press", "radio button", f"{things[judged.of]}: {SAY(answer_in(judged).label)}"


def fills_week(asked, _):
    name = SAY(asked.question.ask)
    yield "keys", "push button", name, *TO_MONDAY, *WEEKS[name], "space"


def fills_rows(asked, rows):
    for place, row in enumerate(rows, start=1):
        for cell in asked.question.asked(asked.row)[not asked.question.grow :]:
            value, kind = getattr(row, cell.field), type(cell.question)
            name = f"{SAY(cell.question.ask)}, row {place}"
            if cell.question.answered(value) and kind in CELLS:
                yield CELLS[kind](cell.question, name, value)


def writes(text):
    """Return how a text is written: `text` makes it of the answer."""
    return lambda question, name, value: ("write", name, text(value))


def points(question, name, id_):
    options = question.options(CONTEXT)
    act = "write" if question.typed or len(options) > FEW else "choose"
    return act, name, options[id_]


def chooses(question, name, value):
    return "choose", name, step_words(question, value)


CELLS = {
    Amount: writes(Language().typed),
    Money: writes(Language().typed),
    Date: writes(lambda day: f"{day.day}.{day.month}.{day.year}"),
    Line: writes(str),
    Text: writes(str),
    Reference: points,
    Choice: chooses,
    Scale: chooses,
}
"""How a cell is filled; what is ticked in a cell has the same names in every row."""
ANSWERS = {
    Choice: presses_one,
    Scale: presses_one,
    Choices: presses_several,
    Each: presses_each,
    Rota: fills_week,
    Rows: fills_rows,
    Ranking: fills_rows,
    Shares: fills_rows,
}


def fills_board(screen, items):
    """Yield how the items of one field of the board are written, each weighed by pressing on."""
    add = SAY(screen.asked[0].question.add)
    asks = {asked.field: SAY(asked.question.ask) for asked in questions(SwotItem)}
    weights = next(a.question for a in questions(SwotItem) if a.field == "weight")
    for item in items:
        yield "write", add, item.text
        yield "write", f"{item.number}: {asks['evidence']}", item.evidence
        for weight in range(item.weight):
            words = weights.words(weight, CONTEXT) if weight else "no weight yet"
            yield "press", "push button", f"{item.number}: {asks['weight']}: {words}"


def words_of(asked, value):
    """Yield how one answer is given: to names and roles only."""
    kind = type(asked.question)
    if kind in ANSWERS:
        yield from ANSWERS[kind](asked, value)
    else:
        yield CELLS[kind](asked.question, SAY(asked.question.ask), value)


def compares_the_places():
    """Yield how it reads the comparison, ticks one more place and takes it back."""
    yield "hear", "Which places fit you, and which can you keep up?"
    yield "read", "where"
    yield "press", "check box", MORE
    yield "read", "one place more"
    yield "press", "check box", MORE
    yield NEXT


def steps():
    """Yield everything the robot does on the short way of the bakery."""
    yield "press", "push button", "New plan, the short way"
    for section, value in sections(PLAN).items():
        for screen in value.screens(Way.SHORT):
            yield from BEFORE.get(screen.page, tuple)()
            yield "reach", SAY(screen.asked[0].question.ask)
            yield from answers(getattr(PLAN, section).page(screen.page), screen)
            yield from AFTER.get(screen.number, tuple)()
            if screen.page not in BOARD[:-1]:
                yield NEXT


def answers(page, screen):
    """Yield how everything on a screen is answered."""
    if screen.page in BOARD:
        yield from fills_board(screen, page.items)
        return
    for asked in screen.asked:
        answer = getattr(page, asked.field)
        if asked.question.answered(answer) and page.needed(asked):
            yield from words_of(asked, answer)
        if mark := page.marks.get(asked.key):
            yield "press", "check box", SAY(mark.label), SAY(asked.question.ask)


def changes_its_mind():
    """Yield how it goes back, writes the first task anew and comes forward again."""
    yield "press", "push button", "Back"
    yield "write", "What must be achieved, row 1", SECOND_THOUGHT
    yield NEXT
    yield "reach", SAY(PLAN.purpose.screens(Way.SHORT)[2].asked[0].question.ask)


BEFORE = {DECISION: compares_the_places}
AFTER = {"Q1.4": changes_its_mind}


def reads_the_result():
    """Yield how it hears why not to begin, follows the reason, mends it and hears what follows."""
    yield "reach", "How sure this is"
    yield "hear", "becomes"
    yield "read", "too few hours"
    yield "press", "push button", "Change: Hours a week (5.2)"
    for place, hours in enumerate(ENOUGH, start=1):
        yield "write", f"Hours a week, row {place}", str(hours)
    yield "press", "push button", "Back to where you came from"
    yield "hear", "GO"
    yield "read", "enough hours"


def exports(pdf):
    yield "keys", "push button", "The plan at a glance", "ctrl+k"
    yield "hear", "The golden thread"
    yield "press", "push button", "Export the plan"
    yield "press", "push button", "Choose the file"
    yield "write", "File name:", str(pdf)
    yield "press", "push button", "Save"
    yield "hear", "The plan was exported to"


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    """Send the robot through the short way; return what it was told, made and printed."""
    folder = tmp_path_factory.mktemp("robot")
    pdf = folder / "plan.pdf"
    every = [*steps(), *reads_the_result(), *exports(pdf)]
    told = send(every, folder)
    with pytest.MonkeyPatch.context() as person:
        for name, value in own_folders(folder).items():
            person.setenv(name, value)
        (entry,) = journal.unsaved()
    printed = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    return Journey(every, told, entry.plan, "".join(printed.stdout.split()))


@dataclass(frozen=True)
class Journey:
    """What the robot did, what it was told on each page, the plan it made, and its paper."""

    steps: list
    read: dict
    plan: Plan
    printed: str

    def written(self):
        return {" ".join(step[2].split()) for step in self.steps if step[0] == "write"}

    def heard(self, page):
        return [name for _, name, _ in self.read[page] if name]

    def described(self, page, role, name):
        (told,) = [d for r, n, d in self.read[page] if (r, n) == (role, name)]
        return told


def test_what_names_and_roles_alone_wrote_and_changed_is_printed(journey):
    (first, *_) = PLAN.purpose.priorities.rows
    assert SECOND_THOUGHT.replace(" ", "") in journey.printed
    assert first.text.replace(" ", "") not in journey.printed
    texts = [t for t in journey.written() if len(t.split()) > 3 and t != first.text]
    assert len(texts) > 20
    assert not [t for t in texts if t.replace(" ", "") not in journey.printed]


@pytest.mark.parametrize(
    ("page", "hours", "result"),
    [("too few hours", TOO_FEW, Result.NOT_YET), ("enough hours", ENOUGH, Result.GO)],
)
def test_a_screen_reader_hears_the_result_with_its_reasons_as_the_advice_says_it(
    page, hours, result, journey
):
    advice = advise(with_hours(journey.plan, hours), catalogue.read(), date.today())
    verdict, told = advice.verdict, journey.heard(page)
    assert (verdict.result, bool(verdict.reasons)) == (result, result is not Result.GO)
    sentences = [verdict, *verdict.reasons, advice.confidence, *told_lifts(advice)]
    wanted = [SAY(result.label), *(each.sentence.said(Language()) for each in sentences)]
    wanted += [SAY(condition.text) for condition in verdict.conditions]
    assert [words for words in wanted if words not in told] == []


def test_a_screen_reader_hears_how_places_fit_and_what_one_more_would_cost(journey):
    for page in ("where", "one place more"):
        told = journey.described(page, "check box", MORE)
        assert f"What holds {MORE} back most" in told
        assert "Countries: 100%" in told
    before, after = ({*journey.heard(page)} for page in ("where", "one place more"))
    assert [words for words in after - before if words.startswith("costs ")]
