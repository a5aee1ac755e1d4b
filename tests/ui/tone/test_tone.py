"""The pages of the tone in a real window: steps, words never used, and the card to be printed."""

import io
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.report.content.documents import document
from app.report.paper import PAPERS
from app.report.pdf import pdf
from app.sections.tone import Tone
from app.sections.tone.restaurant import Post, Restaurant
from app.sections.tone.words import Word, Words
from app.ui.document import Document, Place
from app.ui.editors.row_table import PORTION
from app.ui.interview import Interview
from app.ui.tone.card import SHOWN, ToneCard
from app.ui.tone.slips import Slips
from tests.report.printouts import squeezed
from tests.report.reading import told
from tests.ui import hands, perceive
from tests.ui.hands import Key

LAW = example("law-firm").replace(way=Way.FULL)
DAY = date(2026, 11, 22)
SLIPPED = "⚠  You wrote “{}” here. It is on your list of words you never use."


class Person:
    """Somebody at the tone of a plan."""

    def __init__(self, interview):
        self.interview, self.document = interview, interview.document

    @property
    def tone(self):
        return self.document.plan.tone

    @property
    def view(self):
        return self.interview.stack.currentWidget()

    @property
    def advice(self):
        return self.interview.stack.live.now()

    def says(self, **pages):
        """Put some pages into the tone, as if they had been typed; all others are empty."""
        self.document.change_section(Place("tone"), Tone(**pages), "Tone")

    def goes_to(self, page):
        steps = enumerate(self.interview.steps)
        self.interview.go(next(n for n, (_, s) in steps if s and s.page == page))
        perceive.lay_out(self.view)
        return self.view.forms[0]

    def rests(self):
        """Let the time pass after which what follows from the last key is shown."""
        for timer in self.interview.stack.live.findChildren(QTimer):
            if timer.isActive():
                timer.stop()
                timer.timeout.emit()
        perceive.lay_out(self.view)

    def card(self):
        (card,) = self.view.findChildren(ToneCard)
        return card


@pytest.fixture(scope="module")
def at(dressed):
    """Open the tone of a plan in an active window, for all tests here."""
    window = QMainWindow()
    interview = Interview(Document(LAW), Language(), catalogue.read())
    window.setCentralWidget(interview)
    window.resize(1280, 768)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 10_000)
    interview.go(0)
    yield Person(interview)
    window.deleteLater()
    dressed.processEvents()


@pytest.fixture
def person(at):
    """Let each test begin with the law firm's tone, in a window of the usual size."""
    at.document.change_section(Place("tone"), LAW.tone, "Tone")
    at.interview.window().resize(1280, 768)
    if at.interview.whole:
        at.interview.switch_whole()
    return at


def never(*words):
    return Words(never=tuple(Word(text=word) for word in words))


def texts(widget):
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisibleTo(widget)]


def remarks(person):
    """Return what is remarked on the page, from the top to the bottom."""
    labels = [w for w in person.view.findChildren(QLabel) if w.isVisible()]
    found = [w for w in labels if "on your list of words you never use" in w.text()]
    return [w.text() for w in sorted(found, key=lambda w: w.mapTo(person.view, w.pos()).y())]


def test_all_four_scales_are_answered_by_keys_alone(person):
    person.says()
    person.goes_to("scales")
    hands.press(Key.Key_Space)
    assert person.tone.scales.funny == 1
    for _ in range(6):
        hands.press(Key.Key_Right)
    assert person.tone.scales.funny == 5
    hands.press(Key.Key_Up)
    assert person.tone.scales.funny == 4
    for key, arrow in (
        ("casual", Key.Key_Right),
        ("irreverent", Key.Key_Down),
        ("enthusiastic", Key.Key_Right),
    ):
        hands.press(Key.Key_Tab)  # past “I do not know yet”
        hands.press(Key.Key_Tab)
        hands.press(arrow)
        assert getattr(person.tone.scales, key) == 2


def test_a_step_is_chosen_with_the_mouse_at_its_words(person):
    form = person.goes_to("scales")
    step = form.fields["casual"].editor.steps[3]
    below = step.rect().center() + step.rect().bottomLeft() / 4
    QTest.mouseClick(step, Qt.MouseButton.LeftButton, pos=below)
    assert person.tone.scales.casual == 4


def test_each_step_has_a_name_and_the_ends_say_how_they_sound(person):
    editor = person.goes_to("scales").fields["funny"].editor
    names = [perceive.name_of(step) for step in editor.steps]
    assert names[0] == "1   serious"
    assert len(set(names)) == 5
    told_of = [step.accessibleDescription() for step in editor.steps]
    assert told_of[0].endswith("“Your contract is ready for you to sign.”")
    assert told_of[-1].endswith("“Your contract is ready. It missed you.”")
    assert set(told_of[1:4]) == {"Do you want to sound serious or funny?"}


def test_the_steps_stand_in_a_row_where_there_is_room_and_else_below_one_another(person):
    form = person.goes_to("scales")
    editor = form.fields["enthusiastic"].editor
    assert len({step.y() for step in editor.steps}) == 1
    person.interview.window().resize(720, 600)
    perceive.lay_out(person.interview)
    assert len({step.x() for step in editor.steps}) == 1
    assert person.view.horizontalScrollBar().maximum() == 0
    assert perceive.cut(person.view) == perceive.overlapping(person.view) == []
    below = [part.y() for part in (editor.steps[0], editor.ends[0], *editor.steps[1:])]
    assert [*below, editor.ends[1].y()] == sorted([*below, editor.ends[1].y()])
    person.interview.window().resize(1280, 768)
    perceive.lay_out(person.interview)
    assert len({step.y() for step in editor.steps}) == 1


def test_a_word_never_used_is_told_below_the_answer_in_which_it_is_typed(person):
    person.says(words=never("tanio", "źle", "τιμή", "дёшево", "лидер", "cena"))
    form = person.goes_to("answers")
    assert remarks(person) == []
    hands.write("Taniość лидера, ceny.")
    person.rests()
    assert remarks(person) == []
    hands.write(" TANIO, Źle: ΤΙΜΉ; Дёшево!")
    person.rests()
    field = form.fields["just"]
    found = "\n".join(SLIPPED.format(word) for word in ("tanio", "źle", "τιμή", "дёшево"))
    assert remarks(person) == [found]
    assert field.remark.isVisible()
    assert field.editor.field().accessibleDescription() == found
    (slips,) = person.view.findChildren(Slips)
    assert "exact and whole words only" in slips.text()


def test_a_word_is_told_below_the_very_post_and_goes_when_it_is_mended(person):
    posts = (Post(text="Kup tanio"), Post(text="Otwarte"), Post(text="Tanio i lider"))
    person.says(words=never("tanio", "lider"), restaurant=Restaurant(posts=posts))
    form = person.goes_to("restaurant")
    both = f"{SLIPPED.format('tanio')}\n{SLIPPED.format('lider')}"
    assert remarks(person) == [SLIPPED.format("tanio"), both]
    lines = list(form.fields["posts"].editor.lines.values())
    assert [bool(line.remark and line.remark.isVisible()) for line in lines] == [True, False, True]
    assert perceive.overlapping(person.view) == []
    hands.press(Key.Key_A, hands.CONTROL)
    hands.write("Kup")
    person.rests()
    assert remarks(person) == [both]
    person.says(restaurant=Restaurant(posts=posts))
    person.rests()
    assert remarks(person) == []
    (slips,) = person.view.findChildren(Slips)
    assert "Once you list words you never use" in slips.text()


def test_what_the_pages_tell_is_what_the_advice_says(person):
    words = LAW.tone.words.replace(never=never("wina", "umowę", "proszę", "Czego w niej").never)
    person.document.change_section(Place("tone"), LAW.tone.replace(words=words), "Tone")
    seen = []
    for page in ("speech", "answers", "restaurant"):
        person.goes_to(page)
        seen += [line for remark in remarks(person) for line in remark.split("\n")]
    slips = list(person.advice.plan.tone.slips())
    assert seen == [f"⚠  {slip.sentence.said(Language())}" for slip in slips]
    told_once = {f.words[0] for f in person.advice.findings if f.id == "X31"}
    assert {slip.word for slip in slips} == told_once == {word.text for word in words.never}


def test_the_card_says_what_the_paper_says(person):
    shown = document("tone-card", person.document.plan, catalogue.read(), Language(), DAY)
    pages = PdfReader(io.BytesIO(pdf(shown, PAPERS["a4"]))).pages
    on_paper = squeezed("".join(page.extract_text() for page in pages))
    person.goes_to("silence")
    title, *card = texts(person.card())
    assert title == "Your tone card, as it will print"
    assert [text for text in told(shown.blocks) if text in card]
    assert [text for text in card if squeezed(text) not in on_paper] == []


def test_the_card_stands_where_something_of_it_is_asked(person):
    assert set(Tone.page_kinds()) > SHOWN
    for page in ("speech", "feelings"):
        person.goes_to(page)
        assert len(person.view.findChildren(ToneCard)) == (page in SHOWN)


def test_the_card_follows_what_is_typed_and_undone(person):
    person.says()
    person.goes_to("words")
    hands.write("jasno")
    person.rests()
    assert "jasno" in texts(person.card())
    person.document.history.undo()
    person.rests()
    assert "jasno" not in texts(person.card())


@pytest.mark.parametrize("count", [0, 1, 5, 50])
def test_any_number_of_rows_has_room(count, person):
    rows = range(count)
    person.says(
        words=never(*(f"słowo{n}" for n in rows)),
        restaurant=Restaurant(posts=tuple(Post(text=f"Słowo{n}") for n in rows)),
    )
    person.interview.window().resize(768, 540)
    for page in ("words", "restaurant"):
        person.goes_to(page)
        assert person.view.horizontalScrollBar().maximum() == 0
        assert perceive.cut(person.view) == []
        shown = min(count, PORTION)  # the others come when they are asked for
        assert len(remarks(person)) == (0 if page == "words" else shown)


def test_a_whole_section_on_one_page_ends_with_one_card(person):
    person.goes_to("speech")
    person.interview.switch_whole()
    while len(person.view.forms) < len(person.view.screens):
        QApplication.processEvents()
    perceive.lay_out(person.interview)
    last = max(person.view.forms, key=lambda form: form.y())
    assert person.card().y() > last.y()
