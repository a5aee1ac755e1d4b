"""The three items that count most: what is done with each of them, and where."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.advice.top import Top
from app.language import N_
from app.model.question import Context
from app.sections.swot.item import FATES, SwotItem
from app.ui import theme
from app.ui.editors import cell_editor
from app.ui.more import More
from app.ui.swot.badge import Badge
from app.ui.swot.choice_of_three import ChoiceOfThree
from app.ui.text import Label
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.ui.editors.editor import Editor

BESIDE = 3
"""So many cards stand beside one another where there is room."""
OTHERS = 6
"""So many cards follow the three before anybody asks for more: two rows of them."""
SAID = ("fate", "serves")
"""What is said of an item on its card."""
SHARES = (2, 3)
"""How they share its width."""
LEAST = 64
"""The least width of each, in pixels."""


class Card(QFrame):
    """One item that counts, and what becomes of it."""

    edited = Signal(object, str)  # SwotItem, field

    def __init__(self, item: SwotItem, context: Context) -> None:
        """Show an item."""
        super().__init__()
        self.item, self.say = item, context.language.say
        self.shown: tuple[SwotItem, bool] | None = None
        self.badge = Badge(handle=False)
        self.text = Label("", Face.SAID)
        self.state = Label(self.say(N_("⚠  Not decided yet")), Face.SMALL_STRONG)
        self.state.setProperty("doubt", True)
        columns = [asked for asked in FATES.asked(SwotItem) if asked.field in SAID]
        self.cells: dict[str, Editor] = {a.field: cell_editor(a, context) for a in columns}
        self._arrange()
        for field, cell in self.cells.items():
            cell.setObjectName(field)
            cell.edited.connect(self._edited)

    def _arrange(self) -> None:
        self.setObjectName("card")
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(theme.UNIT, theme.UNIT, theme.UNIT, theme.UNIT)
        column.setSpacing(theme.UNIT // 2)
        head.addWidget(self.badge)
        head.addWidget(self.text, 1)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addStretch(1)
        said = QHBoxLayout()
        said.setSpacing(theme.UNIT // 2)
        for cell, share in zip(self.cells.values(), SHARES, strict=True):
            cell.field().setMinimumWidth(theme.px(LEAST))
            said.addWidget(cell, share)
        column.addLayout(said)

    def show_context(self, context: Context) -> None:
        """Offer the purposes and networks that there are now."""
        for cell in self.cells.values():
            cell.show_context(context)

    def show_item(self, item: SwotItem, *, top: bool) -> None:
        """Show an item and what was said of it; nothing is touched if it is shown already."""
        if self.shown == (item, top):
            return
        self.item, self.shown = item, (item, top)
        self.badge.show_number(item.number, filled=top)
        self.text.setText(item.text)
        self.state.setVisible(item.fate is None)
        for field, cell in self.cells.items():
            cell.set_value(getattr(item, field))
            ask = self.say(cell.asked.question.ask)
            name = self.say(N_("{number}: {name}"), number=item.number, name=ask)
            cell.field().setAccessibleName(name)
            cell.field().setToolTip(ask)

    def _edited(self, value: object, _: str) -> None:
        field = self.sender().objectName()
        self.item = self.item.replace(**{field: value})
        self.edited.emit(self.item, field)


class Cards(QFrame):
    """The cards beside one another, and what is still to be decided about them."""

    edited = Signal(object, str)  # SwotItem, field
    grown = Signal()  # further cards are there

    def __init__(self, context: Context) -> None:
        """Show no card yet."""
        super().__init__()
        self.context, say = context, context.language.say
        self.cards: dict[str, Card] = {}
        self.told: tuple[Top, tuple[SwotItem, ...]] = (Top((), ()), ())
        self.columns = BESIDE
        self.elsewhere: tuple[object, object] | None = None
        self.setObjectName("band")
        self.heading = Label(say(N_("The three that count most")), Face.STRONG)
        self.words = Label(say(N_("Say of each what you will do with it.")), quiet=True)
        self.choice = ChoiceOfThree(context.language)
        self.choice.grown.connect(self.grown)
        self.grid = QGridLayout()
        self.grid.setSpacing(theme.UNIT * 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.UNIT * 2, theme.UNIT, theme.UNIT * 2, theme.UNIT * 2)
        column.setSpacing(theme.UNIT)
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading)
        self.head.addWidget(self.words, 1)
        column.addLayout(self.head)
        column.addWidget(self.choice)
        column.addLayout(self.grid)
        self.more = More(context.language, self._show_more, OTHERS)
        column.addWidget(self.more.link)
        self.heading.setWordWrap(False)

    def show_top(self, top: Top, every: tuple[SwotItem, ...], context: Context) -> None:
        """Show the three, and all others that something was said of."""
        self.context, self.told = context, (top, every)
        first = {item.id for item in top.items}
        others = [i for i in every if i.id not in first and (i.fate or i.serves)]
        shown = [*top.items, *others[: self.more.room]]
        self.more.show_rest(len(others[self.more.room :]))
        if [item.id for item in shown] != list(self.cards):
            self._deal(shown)
        elsewhere = (context.plan.purpose, context.plan.platforms)
        for item in shown:
            if elsewhere != self.elsewhere:
                self.cards[item.id].show_context(context)
            self.cards[item.id].show_item(item, top=item.id in first)
        self.elsewhere = elsewhere
        self.choice.show_top(top)
        self.setVisible(bool(shown))

    def _show_more(self) -> None:
        self.show_top(*self.told, self.context)
        self.grown.emit()

    def _deal(self, items: list[SwotItem]) -> None:
        before = self.cards
        self.cards = {item.id: before.get(item.id) or self._card(item) for item in items}
        for id_ in before.keys() - self.cards.keys():
            before[id_].hide()
            before[id_].deleteLater()
        self._place()

    def _card(self, item: SwotItem) -> Card:
        made = Card(item, self.context)
        made.edited.connect(self.edited)
        return made

    def _place(self) -> None:
        for place, card in enumerate(self.cards.values()):
            self.grid.addWidget(card, place // self.columns, place % self.columns)
        for column in range(BESIDE):
            self.grid.setColumnStretch(column, int(column < self.columns))

    def stand(self, columns: int) -> None:
        """Put so many cards beside one another."""
        if columns != self.columns:
            self.columns = columns
            direction = QBoxLayout.Direction
            self.head.setDirection(direction.LeftToRight if columns > 1 else direction.TopToBottom)
            self._place()

    def focus_cell(self, cell: str) -> bool:
        """Bring the person to what is said of an item, or to the choice; say if there is either."""
        if not cell and self.choice.top.tied:
            self.choice.take_focus()
            return True
        id_, _, field = cell.partition(".")
        card = self.cards.get(id_) or next(iter(self.cards.values()), None)
        if card is None:
            return False
        card.cells.get(field, card.cells["fate"]).focus_cell("")
        return True

    def tabbed(self) -> list[QWidget]:
        """Return what the tabulator leads through, in order."""
        cells = (c.field() for card in self.cards.values() for c in card.cells.values())
        return [*self.choice.tabbed(), *cells, self.more.link]
