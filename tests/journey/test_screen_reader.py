"""A robot that knows only names and roles makes the plan of the bakery and exports it."""

import json
import os
import subprocess
import sys
from pathlib import Path

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
from app.plan import sections
from app.sections.swot.item import SwotItem
from app.ui.editors.reference import FEW
from app.ui.together import TOGETHER

ROBOT = Path(__file__).with_name("robot.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian’s own, for which the bindings of AT-SPI are packed."""
MINUTES = 4
SAY = Language().say

PLAN = example("bakery").replace(way=Way.SHORT)
CONTEXT = Context(Language(), PLAN, catalogue.read())
WEEKS = {
    "When is it open?": [*["Down"], *["Right"] * 12, *["shift+Right"] * 17, *["shift+Down"] * 5],
    "On which days and at what hours does somebody look?": ["Down", *["shift+Down"] * 5],
}
BOARD = TOGETHER["swot"]
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


def steps():
    """Yield everything the robot does on the short way of the bakery."""
    yield "press", "push button", "New plan, the short way"
    for section, value in sections(PLAN).items():
        for screen in value.screens(Way.SHORT):
            page = getattr(PLAN, section).page(screen.page)
            yield "reach", SAY(screen.asked[0].question.ask)
            if screen.page in BOARD:
                yield from fills_board(screen, page.items)
                yield from [("next",)] if screen.page == BOARD[-1] else ()
                continue
            for asked in screen.asked:
                answer = getattr(page, asked.field)
                if asked.question.answered(answer) and page.needed(asked):
                    yield from words_of(asked, answer)
                if mark := page.marks.get(asked.key):
                    yield "press", "check box", SAY(mark.label), SAY(asked.question.ask)
            if screen.number == "Q1.4":
                yield from changes_its_mind()
            yield ("next",)


def changes_its_mind():
    """Yield how it goes back, writes the first task anew and comes forward again."""
    yield "press", "push button", "Back"
    yield "write", "What must be achieved, row 1", SECOND_THOUGHT
    yield ("next",)


def exports(pdf):
    yield "keys", "push button", "The plan at a glance", "ctrl+k"
    yield "hear", "The golden thread"
    yield "press", "push button", "Export the plan"
    yield "press", "push button", "Choose the file"
    yield "write", "File name:", str(pdf)
    yield "press", "push button", "Save"
    yield "hear", "The plan was exported to"


def written(every):
    return {" ".join(step[2].split()) for step in every if step[0] == "write"}


def test_the_short_way_is_filled_changed_and_exported_by_names_and_roles_alone(tmp_path):
    pdf, file = tmp_path / "plan.pdf", tmp_path / "steps.json"
    every = [*steps(), *exports(pdf)]
    file.write_text(json.dumps(every), "utf-8")
    bus = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(tmp_path)}
    program = [sys.executable, "-P", "-X", "faulthandler", "-m", "app"]
    done = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, ROBOT, file, *program],
        env={k: v for k, v in os.environ.items() if k != "PYTHONHOME"} | bus,
        capture_output=True,
        text=True,
        check=False,
        timeout=MINUTES * 60,
    )
    assert done.returncode == 0, done.stderr
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    printed = "".join(text.stdout.split())
    (first, *_) = PLAN.purpose.priorities.rows
    assert SECOND_THOUGHT.replace(" ", "") in printed
    assert first.text.replace(" ", "") not in printed
    texts = [t for t in written(every) if len(t.split()) > 3 and t != first.text]
    assert len(texts) > 20
    assert not [t for t in texts if t.replace(" ", "") not in printed]
