"""What the window does when something is wrong: one sentence, and nothing is lost."""

import json
import sys
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from app import paths
from app.plan import Plan
from app.storage import faults, journal
from app.storage.errors import DiskFull
from app.storage.file import load, save
from app.ui import application, theme
from app.ui.recents import RecentMenu
from app.ui.window import follow


def named(plan, name):
    return plan.replace(business=plan.business.replace(firm=plan.business.firm.replace(name=name)))


@pytest.fixture
def reads_box():
    """Read the next message box and close it."""
    read = []

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            read.append(box.text())
            box.buttons()[0].click()
        else:
            QTimer.singleShot(30, look)

    QTimer.singleShot(30, look)
    return read


@pytest.fixture
def plan_file(tmp_path):
    path = tmp_path / "plan.strateg"
    save(named(Plan(), "Old name"), path)
    return path


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"Dear Anna", "this is not a Strateg plan"),
        (b"%PDF-1.7 ...", "this is not a Strateg plan"),
        (json.dumps({"format": "strateg-plan", "version": 99}).encode(), "a newer Strateg made"),
    ],
)
def test_a_file_that_is_no_plan_gets_one_sentence_and_stays(
    opened, reads_box, tmp_path, content, said
):
    file = tmp_path / "letter.strateg"
    file.write_bytes(content)
    person = opened(file)
    person.waits(lambda: reads_box)
    assert said in reads_box[0]
    assert str(file) in reads_box[0]
    assert file.read_bytes() == content
    assert person.window.desk is None


def test_a_failed_opening_leaves_the_open_plan_alone(opened, reads_box, plan_file, tmp_path):
    person = opened(plan_file)
    person.window.open_file(tmp_path / "nothing.strateg")
    assert "there is no such file" in reads_box[0]
    assert person.window.desk.document.plan.business.firm.name == "Old name"


def test_edits_reach_the_file_after_a_rest(opened, plan_file):
    person = opened(plan_file)
    person.presses("Alt+Right")
    person.presses("Ctrl+A")
    person.types("New name")
    person.waits(lambda: load(plan_file).envelope.plan.business.firm.name == "New name")
    person.waits(lambda: person.sees("Saved "))


def test_a_file_changed_by_another_is_not_overwritten(opened, plan_file, tmp_path):
    person = opened(plan_file)
    save(named(Plan(), "Theirs"), plan_file, load(plan_file))
    person.presses("Alt+Right")
    person.presses("Ctrl+A")
    person.types("Mine")
    person.waits(lambda: person.sees("Not saved in"))
    assert person.sees("another program or computer has changed the file")
    assert person.sees("Not saved")
    assert load(plan_file).envelope.plan.business.firm.name == "Theirs"

    copy = tmp_path / "copy.strateg"
    person.names_file(copy)
    person.clicks("Save a copy…")
    assert load(copy).envelope.plan.business.firm.name == "Mine"
    assert load(copy).envelope.id != load(plan_file).envelope.id
    person.waits(lambda: person.sees("Saved "))


def test_a_folder_that_went_away_keeps_the_text_here_and_says_so(opened, plan_file, reads_box):
    person = opened(plan_file)
    plan_file.rename(plan_file.with_suffix(".gone"))
    person.presses("Alt+Right")
    person.types("X")
    person.waits(lambda: person.sees("Your text is safe on this computer."))
    person.window.close()
    assert "Your text is safe on this computer" in reads_box[0]
    assert [e.plan.business.firm.name for e in journal.unsaved()] == ["XOld name"]


def test_edits_of_a_file_that_changed_meanwhile_are_offered_as_a_copy(opened, plan_file, tmp_path):
    base = load(plan_file)
    entry = journal.JournalEntry(
        named(Plan(), "Mine"),
        base.envelope.id,
        str(plan_file),
        base.digest,
        "2026-11-22T14:03:00",
    )
    journal.Journal(base.envelope.id).write(entry)
    save(named(Plan(), "Theirs"), plan_file, base)
    person = opened(plan_file)
    person.waits(lambda: person.sees("after your edits of 14:03. Both are kept."))
    assert person.window.desk.document.plan.business.firm.name == "Theirs"

    copy = tmp_path / "mine.strateg"
    person.names_file(copy)
    person.clicks("Save my edits as a copy…")
    assert load(copy).envelope.plan.business.firm.name == "Mine"


def test_a_wrong_file_of_ones_own_network_is_told_in_a_sentence(opened, plan_file):
    paths.own_networks().mkdir(parents=True)
    (paths.own_networks() / "mine.toml").write_text("b2b = 7", "utf-8")
    (paths.own_networks() / "facebook.toml").write_text("b2b = 3", "utf-8")
    person = opened(plan_file)
    person.waits(lambda: person.sees("Your file “mine.toml” was skipped"))
    assert person.window.desk.known.networks["facebook"].b2b == 3


def test_a_plan_open_in_another_window_is_not_opened_twice(opened, reads_box, plan_file):
    first = opened(plan_file)
    second = opened(plan_file)
    assert "open in another window" in reads_box[0]
    assert first.window.desk is not None
    assert second.window.desk is None


def test_saving_as_gives_a_named_plan_a_second_file_and_goes_on_there(opened, plan_file, tmp_path):
    person = opened(plan_file)
    other = tmp_path / "other.strateg"
    person.names_file(other)
    person.presses("Ctrl+Shift+S")
    person.presses("Alt+Right")
    person.presses("Ctrl+A")
    person.types("Second")
    person.waits(lambda: load(other).envelope.plan.business.firm.name == "Second")
    assert load(plan_file).envelope.plan.business.firm.name == "Old name"
    person.presses("Ctrl+Z")
    assert person.window.desk.document.plan.business.firm.name == "Old name"


def test_an_unexpected_error_keeps_everything_and_the_program_goes_on(
    opened, plan_file, monkeypatch
):
    person = opened(plan_file)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(application.faulthandler, "enable", lambda file: file.close)
    noted = application.note_faults(person.window)
    person.presses("Alt+Right")
    person.types("Canary")
    try:
        raise ZeroDivisionError("CanaryInTheMessage")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert person.sees("Something unexpected happened. Everything you typed is safe")
    assert journal.unsaved()[0].plan.business.firm.name.startswith("Canary")
    noted.close()
    report = (paths.state_folder() / faults.REPORT).read_text("utf-8")
    assert "ZeroDivisionError" in report
    assert "Canary" not in report
    person.types("s")
    assert person.window.desk.document.plan.business.firm.name.startswith("Canarys")


def test_the_window_says_nothing_of_a_plan_before_one_is_open(opened):
    person = opened()
    assert person.window.windowTitle() == "Strateg"
    assert not any(action.isEnabled() for action in person.window.waiting)


def test_what_to_look_at_again_is_said_once_when_moving_on(opened):
    person = opened()
    person.clicks("New plan")
    person.presses("Alt+Right")
    person.types("Bread")
    person.presses("Alt+Right")
    assert person.sees("This is very short. Could you say a little more?")
    assert "This is very short" in person.focus().text()
    person.presses("Space")
    assert person.focus().toPlainText() == "Bread"
    person.presses("Alt+Right")
    assert person.sees("How many people work here, counting you?")
    person.presses("Alt+Left")
    assert person.focus().toPlainText() == "Bread"


def test_a_change_of_theme_rebuilds_the_window_at_the_same_place(opened, qapp):
    person = opened()
    person.clicks("New plan")
    person.types("Kept")
    person.presses("Alt+Right")
    application.redress(qapp, person.window)
    person.waits(lambda: person.sees("What do you sell, to whom, and what makes people come"))
    person.presses("Alt+Left")
    assert person.focus().text() == "Kept"
    person.presses("Ctrl+Z")
    assert person.focus().text() == ""


def test_pages_that_nobody_sees_are_not_dressed_anew(opened, plan_file, qapp, request):
    request.addfinalizer(partial(theme.dress, qapp))
    person = opened(plan_file)
    for _ in range(6):
        person.presses("Alt+Right")
    unseen = list(person.window.desk.interview.stack.made.values())[:-2]
    here = person.focus().accessibleName()
    follow(person.window, replace(person.window.preferences, text_size=150))
    assert unseen
    assert not any(isValid(view) for view in unseen)
    assert person.focus().accessibleName() == here
    person.presses("Alt+Left")
    person.presses("Alt+Right")
    assert person.focus().accessibleName() == here


def test_a_plan_opened_lately_is_found_in_the_menu(opened, plan_file, tmp_path):
    other = tmp_path / "other.strateg"
    save(named(Plan(), "Other & Sons"), other)
    opened(other).window.end()
    person = opened(plan_file)
    (lately,) = person.window.findChildren(RecentMenu)
    lately.fill()
    texts = [action.text().replace("&&", "&") for action in lately.actions()]
    plans = ["Old name – plan.strateg", "Other & Sons – other.strateg"]
    assert texts == [*plans, "", "&Forget this list"]
    lately.actions()[1].trigger()
    assert person.window.desk.document.plan.business.firm.name == "Other & Sons"


def test_a_plan_that_can_be_kept_nowhere_is_not_called_safe_and_stays_open(
    opened, monkeypatch, tmp_path
):
    person = opened()
    person.clicks("New plan")

    def full(self, entry):
        raise DiskFull(tmp_path)

    monkeypatch.setattr(journal.Journal, "write", full)
    person.types("Only here")
    person.waits(lambda: person.sees("What you typed last is only in this window so far."))
    assert not person.sees("Your text is safe on this computer.")
    person.window.close()
    assert person.window.isVisible()
    assert person.window.desk.document.plan.business.firm.name == "Only here"

    monkeypatch.undo()
    copy = tmp_path / "copy.strateg"
    person.names_file(copy)
    person.clicks("Save a copy…")
    person.window.close()
    assert not person.window.isVisible()
    assert load(copy).envelope.plan.business.firm.name == "Only here"
