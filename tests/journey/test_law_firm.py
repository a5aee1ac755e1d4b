"""A lawyer types the short way with the keyboard alone, and may stop in the middle anywhere."""

import subprocess
from time import process_time

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.question import Context
from app.model.section import Way
from app.plan import Plan, sections
from app.storage.file import load
from app.ui.sections import CHECK
from tests.journey.typist import Typist

REASON = "Tak zdecydował wspólnik, który to podpisuje."
FOUR_MINUTES = 240.0
"""Of machine time, in seconds."""


def told(plan):
    """Return what a plan answers on the short way, whatever the ids of its rows are."""
    context = Context(Language(), plan, catalogue.read())
    return {
        (screen.number, asked.key): section.page(screen.page).told(asked, context)
        for section in sections(plan).values()
        for screen in section.screens(Way.SHORT)
        for asked in screen.asked
    }


def begins(opened):
    """Begin a new plan by its key, as a lawyer whose answers are known."""
    person = opened()
    person.presses("Ctrl+N")
    return Typist(person, example("law-firm"))


def types_all(typist):
    """Type every question; then once more what pointed to something that came later."""
    for _ in range(2):
        typist.goes_to_the_beginning()
        while typist.interview.steps[typist.interview.step][0] != CHECK:
            if typist.interview.steps[typist.interview.step][1]:
                typist.types_screen()
            typist.goes_on()


def presses_on(typist, words):
    """Go by the tabulator to a button or box of some words, and press it."""
    wanted = next(b for b in typist.person.seen(QAbstractButton) if b.text().startswith(words))
    typist.reach(wanted)
    typist.presses("Space")


def accepts_a_finding(typist):
    """Look at what does not go together, and accept the first with a reason."""
    typist.presses("Ctrl+G")
    (first, *_) = typist.interview.stack.live.now().open_findings
    assert typist.person.sees(first.sentence.said(Language()))
    presses_on(typist, "Accept with a reason")
    typist.person.types(REASON)


def reads_the_result(typist):
    """Read whether to begin, as the advice says it, and tick what is done."""
    typist.presses("Ctrl+R")
    verdict = typist.interview.stack.live.now().verdict
    for words in (Language().say(verdict.result.label), verdict.sentence.said(Language())):
        assert typist.person.sees(words)
    done = verdict.conditions[0]
    presses_on(typist, Language().say(done.text)[:20])
    typist.presses("Tab")
    typist.person.types("Anna Sowa")
    assert typist.plan.decisions.conditions.of(done.id).person == "Anna Sowa"
    assert typist.plan.decisions.conditions.done(done.id)


def exports(typist, pdf):
    typist.person.names_file(pdf)
    typist.presses("Ctrl+Shift+E")
    typist.person.waits(lambda: typist.person.sees("The plan was exported to"), 60)
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    return " ".join(text.stdout.split())


def test_the_whole_short_way_is_typed_in_under_four_minutes_and_exported(opened, tmp_path):
    began = process_time()
    typist = begins(opened)
    assert typist.plan.way is Way.SHORT
    types_all(typist)
    wanted = told(example("law-firm"))
    assert told(typist.plan) == wanted
    assert process_time() - began < FOUR_MINUTES

    accepts_a_finding(typist)
    reads_the_result(typist)
    printed = exports(typist, tmp_path / "kancelaria.pdf")
    assert REASON in printed
    assert typist.plan.purpose.why.text.partition(".")[0] in printed

    file = tmp_path / "kancelaria.strateg"
    typist.person.names_file(file)
    typist.presses("Ctrl+S")
    typist.person.waits(lambda: typist.person.sees("Saved"))
    typist.person.window.close()
    assert told(load(file).envelope.plan) == wanted


def steps_of(typist, section):
    return [i for i, (name, _) in enumerate(typist.interview.steps) if name == section]


@pytest.mark.parametrize("section", sections(Plan()))
def test_who_stops_in_the_middle_of_a_section_loses_nothing(section, opened):
    typist = begins(opened)
    first, *others = steps_of(typist, section)
    typist.goes_to(first)
    for _ in others[: len(others) // 2]:
        typist.types_screen()
        typist.goes_on()
    typist.types_screen()
    typed = typist.plan
    assert getattr(typed, section) != getattr(Plan(), section)
    typist.person.window.close()

    again = Typist(opened(), typist.context.plan)
    if again.person.window.desk is None:
        (go_on,) = (b for b in again.person.seen(QPushButton) if b.text().startswith("Go on"))
        again.reach(go_on)
        again.presses("Space")
    assert again.plan == typed
