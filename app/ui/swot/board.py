"""The board: strengths, weaknesses, opportunities and threats on one screen."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPoint

from app.advice.top import top_three
from app.language import N_
from app.model.section import Mark, Page
from app.sections.swot import Swot
from app.sections.swot.counting import counting
from app.sections.swot.item import FATES, ITEMS, SwotItem, SwotPage
from app.sections.swot.moving import home_of, list_of, moved
from app.ui.document import Place
from app.ui.faults import Fault
from app.ui.field import MARK
from app.ui.swot.fields import Fields
from app.ui.swot.list_field import ListField


class Board(Fields):
    """Edits the four lists together; each remains a page of its own in the plan."""

    def _acts(self, field: ListField) -> Iterator[tuple[Any, Callable[..., None]]]:
        lines = field.lines
        yield lines.edited, self._take
        yield field.marked, self._mark
        yield lines.sent, self._send
        yield lines.shifted, self._shift
        yield lines.left, self._go_on
        yield lines.grown, self._lead_tabulator
        yield lines.held_over, self._aim
        yield lines.dropped, self._drop

    def _name(self) -> str:
        return self.sender().objectName()

    def _swot(self) -> Swot:
        return self.document.plan.swot

    def _list_page(self, name: str) -> SwotPage:
        return list_of(self._swot(), name)

    def _take(self, items: tuple[SwotItem, ...], cell: str) -> None:
        name = self._name()
        page = self._list_page(name).replace(items=items)
        if page.unknown(ITEMS) and items:
            page = page.marked(ITEMS, None)
        self._put(name, ITEMS, cell, page)

    def _mark(self, mark: Mark | None) -> None:
        name = self._name()
        self._put(name, ITEMS, MARK, self._list_page(name).marked(ITEMS, mark))

    def _decide(self, item: SwotItem, field: str) -> None:
        name = home_of(self._swot(), item.id)
        page = self._list_page(name)
        items = tuple(item if old.id == item.id else old for old in page.items)
        self._put(name, FATES.key, f"{item.id}.{field}", page.replace(items=items))

    def _choose(self, ids: frozenset[str]) -> None:
        """Take what counts most; one step that can be undone."""
        tied = {item.id for item in self.cards.choice.top.tied}
        after = counting(self._swot(), tied, ids)
        self.document.settle()
        words = self.language.say(N_("Choose what counts most"))
        self.document.change_section(self._choice_place(), after, words)
        self.document.settle()
        self.catch_up()
        self.cards.focus_cell("")

    def _choice_place(self) -> Place:
        return Place(self.section, self.names[0], FATES.key)

    def _put(self, name: str, key: str, cell: str, page: Page) -> None:
        place = Place(self.section, name, key, cell)
        self.document.change(place, page, self.language.say(self.asked[name].question.name))
        self.catch_up()

    def _send(self, id_: str, to: str) -> None:
        if to:
            self.move_item(id_, to)
            return
        name = home_of(self._swot(), id_)
        page = self._list_page(name)
        place = next(n for n, item in enumerate(page.items) if item.id == id_)
        self.document.settle()
        left = tuple(item for item in page.items if item.id != id_)
        self._put(name, ITEMS, f"{id_}.", page.replace(items=left))
        self.lists[name].lines.focus_place(place)

    def _shift(self, id_: str, by: int) -> None:
        name = home_of(self._swot(), id_)
        ids = [item.id for item in self._list_page(name).items]
        place = ids.index(id_) + by
        if 0 <= place < len(ids):
            self.move_item(id_, name, place + (by > 0))

    def move_item(self, id_: str, to: str, place: int | None = None) -> None:
        """Move an item to a list, before the one at a place; one step that can be undone."""
        after = moved(self._swot(), id_, to, place)
        self.document.settle()
        words = self.language.say(N_("Move an item"))
        self.document.change_section(Place(self.section, to, ITEMS, f"{id_}.text"), after, words)
        self.document.settle()
        self.catch_up()
        self.lists[home_of(self._swot(), id_)].focus_cell(f"{id_}.text")

    def _under(self, at: QPoint) -> str:
        inside = ((n, f) for n, f in self.lists.items() if f.rect().contains(f.mapFromGlobal(at)))
        return next((name for name, _ in inside), "")

    def _aim(self, at: QPoint) -> None:
        under = self._under(at)
        for name, field in self.lists.items():
            field.aim(aimed=name == under)

    def _drop(self, id_: str, at: QPoint) -> None:
        under = self._under(at)
        for field in self.lists.values():
            field.aim(aimed=False)
        if under:
            self.move_item(id_, under, self.lists[under].lines.place_at(at))

    def _go_on(self) -> None:
        place = self.names.index(self._name()) + 1
        if place < len(self.names):
            self.lists[self.names[place]].lines.empty.focus_field("text")
        else:
            self.went_on.emit()

    def faults(self) -> Iterator[Fault]:
        """Yield what to look at again in each list, and whether it is clear what counts most."""
        for name, asked in self.asked.items():
            page = self._list_page(name)
            found = [] if page.unknown(ITEMS) else list(page.faults(asked))
            for fault in found[:1]:
                title = self.language.say(asked.question.name)
                yield Fault(Place(self.section, name, ITEMS), title, fault.said(self.language))
        if undecided := top_three(self.document.plan).sentence:
            title = self.language.say(N_("The three that count most"))
            yield Fault(self._choice_place(), title, undecided.said(self.language))

    def show_faults(self) -> bool:
        """Show below each field what to look at again; say whether anything was new."""
        found = [fault for fault in self.faults() if fault.place.key == ITEMS]
        new = [self.lists[fault.place.page].show_fault(fault.text) for fault in found]
        return any([*new, self.cards.choice.insist()])

    def focus_first(self) -> None:
        """Bring the person to the first line of the first field, ready to type."""
        self.lists[self.names[0]].focus_cell("")

    def go_to(self, place: Place) -> None:
        """Bring the person to the very cell of a place, in whichever list the item is now."""
        id_ = place.cell.partition(".")[0]
        here = (n for n in self.names if any(i.id == id_ for i in self._list_page(n).items))
        name = next(here, place.page)
        if place.key == FATES.key and self.cards.focus_cell(place.cell):
            return
        self.lists[name].focus_cell(place.cell)
