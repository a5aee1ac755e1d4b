"""A person who types a whole plan with the keyboard alone, whatever kinds of questions it asks."""

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
)
from app.model.section import Mark
from app.model.table import Ranking, Rota, Rows, Shares, Weekday
from app.model.week import HALF_HOUR
from app.ui.editors.choice import OneOfCell, SeveralOf
from app.ui.together import TOGETHER

MOST_TABS = 250


class Typist:
    """Knows what a plan says, and types it into the window of a person."""

    def __init__(self, person, plan):
        self.person = person
        self.context = Context(Language(), plan, catalogue.read())

    @property
    def interview(self):
        return self.person.window.desk.interview

    @property
    def plan(self):
        """The plan as it was typed so far."""
        return self.person.window.desk.document.plan

    @property
    def typed(self):
        return Context(Language(), self.plan, self.context.knowledge)

    def presses(self, *keys):
        self.person.presses(*keys)

    def reach(self, widget):
        """Press Tab until a widget, or a part of it, has the focus."""
        for _ in range(MOST_TABS):
            focus = self.person.focus()
            if focus in (widget, widget.focusProxy()) or widget.isAncestorOf(focus):
                return
            self.presses("Tab")
        raise AssertionError(f"Tab never reaches {widget!r}")

    def goes_on(self):
        """Go on to the next question; what should be looked at again is shown once before."""
        before = self.interview.step
        self.presses("Alt+Right")
        if self.interview.step == before:
            self.presses("Alt+Right")
        assert self.interview.step > before

    def goes_to_the_beginning(self):
        while self.interview.step > 1:
            self.presses("Alt+Left")

    def goes_to(self, step):
        self.goes_to_the_beginning()
        while self.interview.step < step:
            self.goes_on()

    def types_screen(self):
        """Type every answer of the question that is shown, and how sure it is."""
        name, screen = self.interview.steps[self.interview.step]
        if screen.page in TOGETHER.get(name, ()):
            self.types_board(screen)
            return
        wanted = getattr(self.context.plan, name).page(screen.page)
        for asked in screen.asked:
            field = self.interview.stack.currentWidget().form(screen).fields[asked.key]
            if not field.editor.isVisible():
                continue
            self.types_answer(field.editor, getattr(wanted, asked.field))
            self.marks(field.mark, wanted.marks.get(asked.key))

    def types_board(self, screen):
        """Type the items of the four lists, unless they stand there already."""
        board = self.interview.stack.currentWidget().form(screen)
        for name, field in board.lists.items():
            wanted = self.context.plan.swot.page(name)
            for place, item in enumerate(wanted.items):
                if len(field.lines.items) <= place:
                    self.types_item(field.lines, place, item)
            self.marks(field.mark, wanted.marks.get("items"))

    def types_item(self, lines, place, item):
        self.types_words(lines.empty.cells["text"], item.text)
        cells = lines.every()[place].cells
        self.types_words(cells["evidence"], item.evidence)
        self.reach(cells["weight"].field())
        self.presses(str(item.weight))

    def types_answer(self, editor, value):
        """Type an answer, unless it stands there already."""
        question = editor.asked.question
        if question.answered(value) and not self.stands_there(editor, value):
            TYPED[type(question)](self, editor, value)

    def stands_there(self, editor, value):
        question = editor.asked.question
        return question.told(value, self.context) == question.told(editor.value(), self.typed)

    def marks(self, editor, mark: Mark | None):
        if mark and not editor.boxes[mark].isChecked():
            self.reach(editor.boxes[mark])
            self.presses("Space")

    def types_words(self, editor, text):
        """Type a text in place of what is there."""
        self.reach(editor.field())
        self.presses("Ctrl+A")
        for number, line in enumerate(text.split("\n")):
            if number:
                self.presses("Return")
            self.person.types(line)

    def types_date(self, editor, day):
        self.types_words(editor, f"{day.day}.{day.month}.{day.year}")

    def types_number(self, editor, number):
        self.types_words(editor, Language().typed(number))

    def chooses(self, editor, value):
        """Choose one of a few: by arrows in a list, or from the first of some round buttons."""
        place = editor.choices.index(value)
        if isinstance(editor, OneOfCell):
            self.reach(editor.box)
            self.presses("Home", *["Down"] * place)
        else:
            self.reach(editor.field())
            self.presses("Space", *["Down"] * place)

    def ticks(self, editor, value):
        """Tick the boxes of several options, or find each of several names."""
        if isinstance(editor, SeveralOf):
            for option, box in editor.boxes.items():
                if box.isChecked() is not (option in value):
                    self.reach(box)
                    self.presses("Space")
            return
        there = editor.asked.question.labels(editor.value(), self.typed)
        for name in editor.asked.question.labels(value, self.context):
            if name not in there:
                self.finds(editor.picker, name)

    def points(self, editor, id_):
        self.finds(editor.picker, editor.asked.question.words(id_, self.context))

    def finds(self, picker, name):
        """Choose a thing by its name; what is not there yet is left for later."""
        names = list(picker.names.values())
        if name not in names:
            return
        self.reach(picker)
        if picker.isEditable():
            self.presses("Ctrl+A")
            self.person.types(name)
            self.presses("Return")
        else:
            self.presses("Home", *["Down"] * (names.index(name) + 1))

    def types_rows(self, editor, rows):
        """Type every cell of a table; the empty line becomes the next row."""
        for place, row in enumerate(rows):
            lines = [*editor.lines.values(), *([editor.empty] if editor.empty else [])]
            columns = editor.columns[1:] if editor.fixed else editor.columns
            for asked in columns if place < len(lines) else ():
                self.types_answer(lines[place].cells[asked.field], getattr(row, asked.field))

    def judges(self, editor, judgements):
        """Choose an answer for each thing, from the first of its round buttons."""
        for judged in judgements:
            group = editor.groups[judged.of]
            self.reach(group.checkedButton() or group.button(0))
            self.presses("Space", *["Right"] * editor.answers.index(answer_in(judged)))

    def types_week(self, editor, slots):
        """Open spans with Space; set looks by the letter of the person."""
        for slot in slots:
            self.goes_to_slot(editor, slot)
            if slot.end is None:
                self.presses(self.letter_of(editor, slot.person))
            else:
                length = (slot.end - slot.start) // HALF_HOUR
                self.presses(*["Shift+Right"] * (length - 1), "Space")

    def letter_of(self, editor, id_):
        """Return the letter by which a person is set, found by the name."""
        people = editor.question.people
        name = people(self.context)[id_]
        return next(editor.letters[i] for i, n in people(self.typed).items() if n == name)

    def goes_to_slot(self, editor, slot):
        self.reach(editor.grid)
        days, columns = list(Weekday).index(slot.day), slot.start // HALF_HOUR
        self.presses("Home", *["Up"] * 6, *["Down"] * days, *["Right"] * columns)


TYPED = {
    Line: Typist.types_words,
    Text: Typist.types_words,
    Amount: Typist.types_number,
    Money: Typist.types_number,
    Date: Typist.types_date,
    Choice: Typist.chooses,
    Scale: Typist.chooses,
    Choices: Typist.ticks,
    Reference: Typist.points,
    Rows: Typist.types_rows,
    Ranking: Typist.types_rows,
    Shares: Typist.types_rows,
    Each: Typist.judges,
    Rota: Typist.types_week,
}
"""How the answer to each kind of question is typed."""
