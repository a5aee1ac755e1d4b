"""Back and Next, undo, redo and edits in any order: nothing is lost, and both ends are the same."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.plan import Plan
from app.ui.document import Document
from app.ui.editors.line import LineEditor, TextEditor
from app.ui.interview import Interview
from app.ui.page import PageView
from app.ui.swot.board import Board
from app.ui.ways import PLACE

KNOWN = catalogue.read()
LETTERS = st.text("αβ yź-1", min_size=1, max_size=6)
ACTS = st.one_of(
    st.tuples(st.just("type"), st.integers(0, 9), LETTERS),
    st.tuples(st.sampled_from(["next", "back", "undo", "redo", "settle", "whole", "glance"])),
    st.tuples(st.just("go"), st.integers(0, 10_000)),
    st.tuples(st.just("tick"), st.integers(0, 9)),
    st.tuples(st.just("finish"), st.booleans()),
    st.tuples(st.just("item"), st.integers(0, 9), LETTERS),
    st.tuples(st.sampled_from(["send", "shift", "weigh"]), st.integers(0, 9)),
    st.tuples(st.just("condition"), st.integers(0, 9), LETTERS),
    st.tuples(st.sampled_from(["accept", "put_off"]), st.integers(0, 9)),
    st.tuples(st.sampled_from(["way", "look"])),
)
BOARD = ("swot", "strengths")


class Going:
    """A person who goes about in an interview, and what must be so after each act."""

    def __init__(self, plan):
        self.document = Document(plan)
        self.interview = Interview(self.document, Language(), KNOWN)
        self.interview.resize(1100, 740)
        self.interview.show()
        self.interview.go(self.interview.home())
        self.plans = [plan]
        self.moving = False
        self.document.history.indexChanged.connect(self.note)

    def note(self, step):
        """Remember the plan after each step; a merged one takes the place of the one before."""
        if not self.moving:
            self.plans[step:] = [self.document.plan]

    def look(self):
        """Build everything anew, as a change of language, theme or size of text does."""
        before = self.interview
        self.interview = Interview(self.document, Language(), KNOWN)
        self.interview.resize(before.size())
        self.interview.show()
        self.interview.begin(before)
        before.close()
        before.deleteLater()

    def way(self):
        """Ask what the other way asks."""
        plan = self.document.plan
        other = Way.SHORT if plan.way is Way.FULL else Way.FULL
        self.document.settle()
        self.document.change_plan(PLACE, plan.replace(way=other), "way")

    def act(self, name, *given):
        self.moving = name in ("undo", "redo")
        getattr(self, name)(*given)
        assert self.document.plan == self.plans[self.document.history.index()]

    def fields(self):
        view = self.interview.stack.currentWidget()
        forms = view.forms if isinstance(view, PageView) else []
        return [field for form in forms for field in form.fields.values()]

    def type(self, place, text):
        lines = [f.editor for f in self.fields() if isinstance(f.editor, LineEditor | TextEditor)]
        for editor in lines[place % len(lines) :][:1] if lines else ():
            field = editor.field()
            (field.insert if isinstance(editor, LineEditor) else field.insertPlainText)(text)

    def tick(self, place):
        boxes = [box for field in self.fields() for box in field.mark.boxes.values()]
        for box in boxes[place % len(boxes) :][:1] if boxes else ():
            box.toggle()

    def board(self):
        """Go to the board; nothing where sections stand on one page and it is not built yet."""
        steps = self.interview.steps
        on_it = (n for n, (name, s) in enumerate(steps) if s and (name, s.page) == BOARD)
        self.interview.go(next(on_it))
        return next(f for f in self.interview.stack.currentWidget().forms if isinstance(f, Board))

    def lines(self):
        return [line for field in self.board().lists.values() for line in field.lines.every()]

    def item(self, place, text):
        lines = self.lines()
        lines[place % len(lines)].cells["text"].field().insert(text)

    def weigh(self, place):
        if items := self.items():
            items[place % len(items)].cells["weight"].field().click()

    def send(self, place):
        if items := self.items():
            line = items[place % len(items)]
            line.sent.emit(list(line.lists)[place % len(line.lists)])

    def shift(self, place):
        if items := self.items():
            items[place % len(items)].shifted.emit(1 if place % 2 else -1)

    def items(self):
        fields = self.board().lists.values()
        return [line for field in fields for line in field.lines.lines.values()]

    def condition(self, place, text):
        self.interview.result()
        rows = list(self.interview.stack.currentWidget().conditions.lines.values())
        for row in rows[place % len(rows) :][:1] if rows else ():
            row.box.toggle()
            row.editors["person"].field().insert(text)

    def accept(self, place):
        for card in self.card(place):
            card.accept.click()

    def put_off(self, place):
        for card in self.card(place):
            card.put_off.click()

    def card(self, place):
        self.interview.look_again()
        cards = list(self.interview.stack.currentWidget().cards.values())
        return cards[place % len(cards) :][:1] if cards else []

    def finish(self, finished):
        if self.interview.steps[self.interview.step][1] and not self.interview.is_aside():
            self.interview.finish(finished)

    def next(self):
        self.interview.next()

    def back(self):
        self.interview.back()

    def glance(self):
        self.interview.glance()

    def go(self, step):
        self.interview.go(step % len(self.interview.steps))

    def whole(self):
        self.interview.switch_whole()

    def undo(self):
        self.document.history.undo()

    def redo(self):
        self.document.history.redo()

    def settle(self):
        self.document.settle()

    def shows_its_plan(self):
        view = self.interview.stack.currentWidget()
        for form in view.forms if isinstance(view, PageView) else []:
            form.catch_up()
            page = getattr(self.document.plan, form.section).page(form.asks.page)
            for field in form.fields.values():
                assert field.editor.value() == getattr(page, field.asked.field)
                assert field.mark.mark is page.marks.get(field.asked.key)


@pytest.mark.parametrize(
    "plan", [Plan(), example("bakery").replace(way=Way.FULL)], ids=["empty", "bakery"]
)
@settings(
    max_examples=8,
    phases=(Phase.explicit, Phase.generate),  # making a shorter example takes many windows
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts=st.lists(ACTS, max_size=25))
def test_going_about_and_editing_in_any_order_loses_nothing(plan, acts, dressed):
    going = Going(plan)
    try:
        for name, *wanted in acts:
            going.act(name, *wanted)
        going.shows_its_plan()
        last = going.document.plan
        while going.document.history.canUndo():
            going.act("undo")
        assert going.document.plan == plan
        going.shows_its_plan()
        while going.document.history.canRedo():
            going.act("redo")
        assert going.document.plan == going.plans[-1]
        assert last in going.plans
        going.shows_its_plan()
    finally:
        going.interview.close()
        going.interview.deleteLater()
        dressed.processEvents()
