"""A language that does not exist, accented and 40 % longer: all is said in it, and none is cut."""

import re
from dataclasses import fields

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QToolButton

from app import paths
from app.knowledge import catalogue
from app.language import Language
from app.plan import Plan, sections
from app.storage.file import load, save
from app.ui import theme
from app.ui.paper import PaperDialog
from app.ui.sections import CHECK, GLANCE, VERDICT
from app.ui.steps import AGAIN, TAKES, WHERE
from app.ui.window import Window
from tests.ui import hands
from tests.ui.pseudo import Pseudo, pseudo

SIZE = (1280, 768)
OWN_NAMES = {"Strateg", "Enter", "Space", "Shift"}
"""Words that stay as they are in every language."""
FOLLOWS = [WHERE, TAKES, VERDICT, f"resourcing.{AGAIN}"]


def words_in(text):
    """Return the words of plain letters in a text."""
    return set(re.findall(r"[A-Za-z]{2,}", text))


def owners_words(plan):
    """Return what is not the program’s: the owner’s words, names of countries and of days."""
    english = Language()
    named = [*english.countries().values(), *english.tongues().values()]
    named += [*english.currencies().values(), *english.currencies()]
    named += [english.weekday(day, short=short) for day in range(7) for short in (True, False)]
    named += [*MONTHS, english.together(("", ""))]
    return words_in(plan.model_dump_json()) | words_in(" ".join(named)) | OWN_NAMES


MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


@pytest.fixture(scope="module")
def language():
    return Language("en", Pseudo())


@pytest.fixture
def open_in_pseudo(dressed, qtbot, language, tmp_path):
    """Open a plan in the program’s own window, in the language that does not exist."""
    windows = []

    def opened(file):
        window = Window(language)
        windows.append(window)
        window.resize(*SIZE)
        with qtbot.waitExposed(window):
            window.show()
        window.open_file(file)
        return window

    yield opened
    for window in windows:
        window.end()
        window.deleteLater()
    dressed.processEvents()


def laid_out(widget):
    """Let everything find its place."""
    for _ in range(6):
        QApplication.processEvents()
        widget.grab()


def texts_seen(window):
    """Yield every label and button that can be seen, with its text."""
    for kind in (QLabel, QAbstractButton):
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.text().strip():
                yield widget, plain(widget.text())


def plain(text):
    """Return a text without marks and without addresses of pages."""
    return re.sub(r"<[^>]+>|&\w+;|https?:\S+", " ", text)


def untranslated(window, own):
    """Return the texts in which a word stands that is neither translated nor the owner’s."""
    return [text for _, text in texts_seen(window) if words_in(text) - own]


def cut(window):
    """Return the texts of which not all can be seen."""
    return [text for widget, text in texts_seen(window) if not fits(widget, text)]


def fits(widget, text):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width()) and words_fit(widget, text)
    return widget.width() >= widget.minimumSizeHint().width()


def words_fit(label, text):
    """Say whether the longest word has room in its line."""
    metrics, room = label.fontMetrics(), label.contentsRect().width()
    return all(metrics.horizontalAdvance(word) <= room for word in text.split())


def open_examples(window):
    """Open what tells how other firms answered."""
    for opener in window.findChildren(QToolButton):
        if opener.isVisible() and opener.isCheckable() and not opener.isChecked():
            opener.click()


def look_at(window, section):
    """Yield the number of each screen of a section, with everything on it opened."""
    interview = window.desk.interview
    for step, (name, screen) in enumerate(interview.steps):
        if name == section:
            interview.go(step)
            open_examples(window)
            laid_out(window)
            yield screen.number if screen else "", interview.stack.currentWidget()


def plan_file(name, folder):
    """Return a file with the whole way of an example, or with an empty plan."""
    file = folder / f"{name}.strateg"
    example = paths.resources() / "examples" / file.name
    plan = load(example).envelope.plan if example.exists() else Plan()
    save(plan.replace(way="full"), file)
    return file


def test_the_language_is_accented_and_longer():
    text = "Which network do your customers open at least once a week?"
    assert len(pseudo(text)) > len(text) * 1.3
    assert not words_in(pseudo(text))
    assert pseudo("{count} of them").startswith("{count} ")


def test_every_text_is_in_the_catalogue(language):
    said = language.translations.said
    assert len(said) > 1000
    assert all(pseudo(text) == said[text] for text in said)
    assert {field.name for field in fields(catalogue.Knowledge)}


@pytest.mark.parametrize("section", [*sections(Plan()), CHECK])
@pytest.mark.parametrize("name", ["nothing", "law-firm"])
def test_each_screen_is_said_in_the_language_and_none_is_cut(
    name, section, open_in_pseudo, tmp_path
):
    file = plan_file(name, tmp_path)
    window = open_in_pseudo(file)
    own = owners_words(window.desk.document.plan)
    seen, left, lost, wide = 0, [], [], []
    for number, view in look_at(window, section):
        seen += 1
        left += [(number, text) for text in untranslated(window, own)]
        lost += [(number, text) for text in cut(window)]
        wide += [number] if view.horizontalScrollBar().maximum() else []
    assert seen
    assert (left, lost, wide) == ([], [], [])


@pytest.fixture(scope="module")
def law_firm(dressed, language, tmp_path_factory):
    """Show the law firm’s plan, in the language that does not exist, in a window that stays."""
    folder = tmp_path_factory.mktemp("pseudo")
    with pytest.MonkeyPatch.context() as person:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            person.setenv(name, str(folder))
        made = Window(language)
        made.resize(*SIZE)
        hands.bring_to_front(made)
        made.open_file(plan_file("law-firm", folder))
        yield made
        made.end()
        made.deleteLater()
        dressed.processEvents()


def told_of(window, inside=None):
    """Return what is not translated, what is cut, and whether it is too wide."""
    laid_out(window)
    own = owners_words(window.desk.document.plan)
    inside = inside or window
    view = inside.findChild(QScrollArea) if inside is not window else None
    view = view or window.desk.interview.stack.currentWidget()
    return untranslated(inside, own), cut(inside), view.horizontalScrollBar().maximum()


@pytest.mark.parametrize("place", [GLANCE, *FOLLOWS])
def test_what_follows_is_said_in_the_language_and_none_is_cut(place, law_firm):
    interview = law_firm.desk.interview
    interview.go(next(n for n, (name, _) in enumerate(interview.steps) if name == place))
    open_examples(law_firm)
    assert told_of(law_firm) == ([], [], 0)


@pytest.mark.parametrize("name", ["look_again", "reckon", "minutes", "two_plans"])
def test_what_stands_over_a_question_is_said_in_the_language(name, law_firm):
    interview = law_firm.desk.interview
    getattr(interview, name)()
    view = interview.stack.currentWidget()
    for screen in getattr(view, "screens", ()):
        view.form(screen)
    assert told_of(law_firm) == ([], [], 0)


def test_a_meeting_is_said_in_the_language_and_none_is_cut(law_firm):
    law_firm.desk.room.turn()
    law_firm.desk.interview.go(1)
    law_firm.desk.interview.park()
    told = told_of(law_firm)
    law_firm.desk.room.turn()
    assert told == ([], [], 0)


@pytest.mark.parametrize("name", ["notes", "export"])
def test_a_window_for_one_thing_is_said_in_the_language(name, law_firm, language):
    if name == "notes":
        law_firm.desk.notes.show()
        shown = law_firm.desk.notes.shown
    else:
        shown = PaperDialog(law_firm, language, law_firm.desk.document.plan, "a4")
        shown.show()
    laid_out(shown)
    told = told_of(law_firm, shown)
    shown.close()
    assert told == ([], [], 0)


def test_the_start_is_said_in_the_language_and_not_cut(dressed, qtbot, language):
    window = Window(language)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()
    laid_out(window)
    assert len(list(texts_seen(window))) > 3
    assert (untranslated(window, OWN_NAMES), cut(window)) == ([], [])
    menus = [action.text() for action in window.menuBar().actions()]
    assert not [text for text in menus if words_in(text)]


@pytest.fixture
def bare_window(dressed, qtbot, language):
    """Return the window with its start, complete, in the language that does not exist."""
    window = Window(language)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()
    reader = window.start.complete()
    qtbot.waitUntil(lambda: reader.ready)
    yield window
    window.end()
    window.deleteLater()
    dressed.processEvents()


def test_the_list_of_plans_is_said_in_the_language_and_not_cut(bare_window, dressed):
    for size in (100, 200):
        theme.dress(dressed, size)
        bare_window.build()
        laid_out(bare_window)
        own = OWN_NAMES | words_in(str(paths.documents_folder()))
        assert bare_window.centralWidget().plans.isVisible()
        assert (size, untranslated(bare_window, own), cut(bare_window)) == (size, [], [])
    theme.dress(dressed)


@pytest.mark.parametrize("desk", ["settings", "help"])
def test_what_stands_beside_the_window_is_said_in_the_language_and_not_cut(bare_window, desk):
    getattr(bare_window, desk).show()
    shown = getattr(bare_window, desk).shown
    own = OWN_NAMES | words_in(str(paths.documents_folder())) | {"English"}
    assert shown.list.count() > 3
    for number in range(shown.list.count()):
        shown.list.setCurrentRow(number)
        laid_out(shown)
        name = shown.list.currentItem().text()
        assert not words_in(name)
        assert (name, untranslated(shown, own), cut(shown)) == (name, [], [])
