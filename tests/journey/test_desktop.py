"""What a desktop person expects: start, search, settings, help, dragging, printing."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QProgressDialog

from app import paths, settings
from app.language import Language
from app.plan import Plan
from app.settings import Remembering, TextSize, Theme
from app.storage import placement, preferences, recent, shelf
from app.storage.file import load, save
from app.storage.preferences import Preferences
from app.ui import theme
from app.ui.desk import exporting
from app.ui.drop import file_in
from app.ui.topics import TOPICS
from app.ui.window import Window, first_size, follow

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"


@pytest.fixture
def documents():
    """Return the person's documents, with two plans."""
    folder = paths.documents_folder()
    shutil.copy(EXAMPLES / "bakery.strateg", folder / "bread.strateg")
    shutil.copy(EXAMPLES / "law-firm.strateg", folder / "law.strateg")
    return folder


@pytest.fixture(autouse=True)
def as_before(qapp):
    """Give the application its usual look again."""
    yield
    theme.dress(qapp)


def plans_of(person):
    plans = person.window.centralWidget().plans
    return [row.title for row in plans.model.shown]


def shown_title(person):
    return person.window.windowTitle()


def press_in(widget, name):
    key = QKeySequence(name)[0]
    QTest.keyClick(widget, key.key(), key.keyboardModifiers())
    QApplication.processEvents()


def test_the_start_lists_the_plans_of_the_folder_and_enter_opens_one(opened, documents):
    person = opened()
    person.waits(lambda: "Kancelaria Jodła i Wspólnicy, Kraków" in plans_of(person))
    person.goes_to("Find a plan")
    person.types("φουρνος")
    assert plans_of(person) == ["Φούρνος της Ελένης, Θεσσαλονίκη"]
    press_in(person.focus(), "Down")
    press_in(person.focus(), "Return")
    assert person.window.desk.keeper.path == documents / "bread.strateg"


def test_enter_while_searching_opens_the_first_plan(opened, documents):
    person = opened()
    person.waits(lambda: len(plans_of(person)) == 2)
    person.goes_to("Find a plan")
    person.types("law")
    press_in(person.focus(), "Return")
    assert person.window.desk.keeper.path == documents / "law.strateg"


def test_nothing_found_is_said_and_esc_shows_all_again(opened, documents):
    person = opened()
    person.waits(lambda: len(plans_of(person)) == 2)
    person.goes_to("Find a plan")
    person.types("zzz")
    assert plans_of(person) == []
    assert person.sees("No plan here holds these letters.")
    press_in(person.focus(), "Escape")
    assert len(plans_of(person)) == 2
    assert not person.sees("No plan here holds these letters.")


def test_the_words_above_the_list_sort_it(opened, documents):
    person = opened()
    person.waits(lambda: "Kancelaria Jodła i Wspólnicy, Kraków" in plans_of(person))
    person.waits(lambda: "Φούρνος της Ελένης, Θεσσαλονίκη" in plans_of(person))
    person.clicks("File")
    first = plans_of(person)
    assert first[0].startswith("Φούρνος")
    person.clicks("File")
    assert plans_of(person) == first[::-1]


def test_a_second_start_knows_the_firms_without_reading_the_files(opened, documents):
    person = opened()
    person.waits(lambda: shelf.noted(documents))
    assert {plan.firm for plan in shelf.noted(documents).values()} == {
        "Φούρνος της Ελένης", "Kancelaria Jodła i Wspólnicy"
    }  # fmt: skip


def test_a_plan_that_is_gone_gets_its_sentence(opened, documents, reads_box):
    person = opened()
    person.waits(lambda: len(plans_of(person)) == 2)
    (documents / "law.strateg").unlink()
    person.goes_to("Find a plan")
    person.types("law")
    press_in(person.focus(), "Return")
    assert "there is no such file" in reads_box[0]
    assert person.window.desk is None


@pytest.fixture
def reads_box():
    """Read the next message box and close it."""
    from PySide6.QtCore import QTimer

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


def test_the_full_way_begins_with_everything_asked(opened):
    person = opened()
    person.clicks("New plan, the full way")
    assert person.window.desk.document.plan.way.value == "full"


def test_an_example_is_a_copy_and_says_so(opened, documents):
    before = (EXAMPLES / "law-firm.strateg").read_bytes()
    person = opened()
    person.clicks("A law firm")
    assert shown_title(person) == "Example: Kancelaria Jodła i Wspólnicy, Kraków – Strateg"
    assert person.sees("This is an example: the firm does not exist.")
    copy = documents / "copy.strateg"
    person.names_file(copy)
    person.presses("Ctrl+S")
    person.presses("Ctrl+A")
    assert load(copy).envelope.id != load(EXAMPLES / "law-firm.strateg").envelope.id
    assert shown_title(person).startswith("Example: ")
    person.window.desk.interview.go(0)
    person.types("My own firm ")
    person.waits(lambda: not shown_title(person).startswith("Example: "))
    assert (EXAMPLES / "law-firm.strateg").read_bytes() == before


CHANGES = {
    "theme": Preferences(theme="dark"),
    "text size": Preferences(text_size=200),
    "both": Preferences(text_size=150, theme="dark"),
    "language": Preferences(language="xx"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_look_loses_no_letter_and_the_cursor_stays(opened, name):
    person = opened()
    person.clicks("New plan")
    person.types("Bakry")
    press_in(person.focus(), "Left")
    press_in(person.focus(), "Left")
    follow(person.window, CHANGES[name])
    QApplication.processEvents()
    person.types("e")
    assert person.focus().text() == "Bakery"
    assert person.window.desk.document.plan.business.firm.name == "Bakery"
    person.presses("Tab", "Tab")
    person.types("Town")
    follow(person.window, Preferences())
    QApplication.processEvents()
    person.types("s")
    assert person.window.desk.document.plan.business.firm.place == "Towns"


def test_a_change_of_look_keeps_what_is_selected_in_a_long_text(opened):
    person = opened()
    person.clicks("New plan")
    person.presses("Alt+Right")
    person.types("Bread and cake")
    press_in(person.focus(), "Ctrl+Shift+Left")
    follow(person.window, Preferences(text_size=200))
    QApplication.processEvents()
    person.types("pie")
    assert person.focus().toPlainText() == "Bread and pie"


def test_a_notice_outlives_a_change_of_look(opened):
    person = opened()
    person.clicks("A law firm")
    follow(person.window, Preferences(theme="dark"))
    person.waits(lambda: person.sees("This is an example: the firm does not exist."))


def choose(person, field, option):
    """Choose an option on the settings page that shows it."""
    shown = person.window.settings.shown
    pages = [shown.stack.widget(n) for n in range(shown.stack.count())]
    number = next(n for n, page in enumerate(pages) if field in page.forms[0].fields)
    shown.list.setCurrentRow(number)
    editor = pages[number].forms[0].fields[field].editor
    place = editor.choices.index(option)
    radio = editor.group.button(place)
    pages[number].ensureWidgetVisible(radio)
    QApplication.processEvents()
    QTest.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(10, radio.height() // 2))


def test_a_setting_holds_at_once_and_at_the_next_start(opened, qapp):
    person = opened()
    person.clicks("New plan")
    person.types("Bak")
    person.presses("Ctrl+,")
    choose(person, "theme", Theme.DARK)
    person.waits(lambda: theme.colours() is theme.DARK)
    choose(person, "text_size", TextSize.LARGE)
    person.waits(lambda: theme.scale() == theme.system_scale() * 1.5)
    assert preferences.read() == Preferences(text_size=150, theme="dark")
    person.window.settings.close()
    person.comes_back()
    person.waits(lambda: person.focus().window() is person.window)
    person.types("ery")
    assert person.focus().text() == "Bakery"


def test_what_is_typed_in_the_settings_is_kept_when_they_are_closed(opened):
    person = opened()
    person.presses("Ctrl+,")
    shown = person.window.settings.shown
    shown.list.setCurrentRow(1)
    line = shown.stack.widget(1).forms[0].fields["consultant"].editor.line
    line.setText("Anna Nowak")
    shown.close()
    assert settings.load()[0].paper.consultant == "Anna Nowak"


def test_nothing_is_remembered_once_that_is_chosen(opened, documents):
    person = opened(documents / "law.strateg")
    assert recent.read()
    person.presses("Ctrl+,")
    choose(person, "remember", Remembering.NO)
    person.waits(lambda: not recent.read())
    person.window.end()
    assert recent.read() == ()
    assert not (paths.state_folder() / "plans.json").exists()


def test_damaged_settings_get_one_sentence(opened, reads_box):
    paths.private(paths.config_folder())
    preferences.file().write_text("{")
    opened()
    assert "The settings could not be read. They were put aside as settings-damaged" in reads_box[0]
    assert preferences.aside().read_text() == "{"


def topic_shown(person):
    person.presses("F1")
    shown = person.window.help.shown
    name = shown.names[shown.list.currentRow()]
    assert shown.list.currentItem().text() == TOPICS[name].title
    press_in(shown.list, "Escape")
    person.waits(person.window.isActiveWindow)
    return name


def test_f1_tells_about_what_is_on_the_screen(opened, documents):
    person = opened(documents / "law.strateg")
    interview = person.window.desk.interview
    topics = {step.rpartition(".")[2]: step for step, _ in interview.steps}
    for topic, step in topics.items():
        interview.go_to_section(step)
        assert topic_shown(person) == topic
    for aside, name in ((interview.look_again, "again"), (interview.reckon, "reckon")):
        aside()
        assert topic_shown(person) == name
    interview.minutes()
    assert topic_shown(person) == "minutes"


def test_the_licences_are_in_the_program(opened):
    person = opened()
    person.chooses("Help", "About Strateg")
    assert person.sees("Strateg is free software under the MIT licence.")
    assert "PySide6" in person.window.help.shown.findChild(notices_kind()).toPlainText()


def notices_kind():
    from PySide6.QtWidgets import QTextBrowser

    return QTextBrowser


def dropped(window, *urls, text=""):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(400, 300), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.windowHandle(), event)
    return event


def test_a_plan_dragged_into_the_window_is_opened_even_over_a_field(opened, documents):
    person = opened()
    person.clicks("New plan")
    dropped(person.window, (documents / "law.strateg").as_uri())
    assert person.window.desk.keeper.path == documents / "law.strateg"


def test_another_file_dragged_in_gets_its_sentence(opened, tmp_path, reads_box):
    person = opened()
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna")
    dropped(person.window, letter.as_uri())
    assert "this is not a Strateg plan" in reads_box[0]


@pytest.mark.parametrize(
    "urls", [(), ("https://example.org/x.strateg",), ("file:///a", "file:///b")]
)
def test_only_one_file_of_this_computer_can_be_dragged_in(urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    assert file_in(data) is None


def test_the_window_comes_back_where_it_was_and_as_large(opened, qtbot):
    person = opened()
    person.window.resize(900, 600)
    person.window.move(70, 60)
    person.waits(lambda: person.window.width() == 900)
    QTest.qWait(100)
    person.window.close()
    assert placement.read()
    again = Window(Language())
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (900, 600)


def test_a_damaged_place_counts_as_none(qtbot, dressed):
    placement.write(b"nonsense")
    window = Window(Language())
    qtbot.addWidget(window)
    assert window.size() == first_size()


def test_an_export_outlives_a_change_of_look_and_offers_what_comes_next(
    opened, documents, monkeypatch
):
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url) or True)
    person = opened(documents / "law.strateg")
    pdf = documents / "law.pdf"
    person.names_file(pdf)
    person.presses("Ctrl+Shift+E")
    follow(person.window, Preferences(theme="dark"))
    person.waits(lambda: person.sees("The plan was exported to"), 20)
    assert pdf.read_bytes().startswith(b"%PDF")
    person.clicks("Show in folder")
    assert [url.toLocalFile() for url in seen] == [str(documents)]


def test_printing_hands_the_paper_to_the_program_for_pdf_files_and_leaves_none_behind(
    opened, documents, monkeypatch
):
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url) or True)
    person = opened(documents / "law.strateg")
    person.presses("Ctrl+P")
    person.waits(lambda: person.sees("Please print it from there."), 60)
    (paper,) = (Path(url.toLocalFile()) for url in seen)
    assert paper.read_bytes().startswith(b"%PDF")
    assert paper.stat().st_mode & 0o777 == 0o600
    person.window.close()
    assert not paper.exists()


def test_where_no_program_opens_a_pdf_that_is_said(opened, documents, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    person = opened(documents / "law.strateg")
    person.presses("Ctrl+P")
    person.waits(lambda: person.sees("No program on this computer opens"), 60)


def test_an_export_can_be_cancelled_and_leaves_the_file_that_was_there(opened, documents):
    person = opened(documents / "law.strateg")
    pdf = documents / "law.pdf"
    pdf.write_bytes(b"before")
    exporting(person.window.desk).begin(Plan(), pdf, {"paper": "a4"})
    (progress,) = person.window.findChildren(QProgressDialog)
    person.waits(progress.isVisible)
    person.clicks("Cancel")
    person.waits(lambda: person.sees("Nothing was exported."))
    QTest.qWait(1000)
    assert pdf.read_bytes() == b"before"


def test_the_edit_menu_does_what_the_field_does(opened, qapp):
    person = opened()
    person.clicks("New plan")
    person.types("Bakery")
    editing = person.window.editing
    editing.select_all()
    editing.cut()
    assert person.focus().text() == ""
    editing.paste()
    editing.paste()
    assert person.focus().text() == "BakeryBakery"
    assert isinstance(person.focus(), QLineEdit)


def test_a_new_plan_is_saved_in_the_chosen_folder(opened, tmp_path):
    folder = tmp_path / "Plans"
    folder.mkdir()
    save(Plan(), folder / "a.strateg")
    person = opened()
    follow(person.window, Preferences(folder=str(folder)))
    person.waits(lambda: plans_of(person) == ["a"])
