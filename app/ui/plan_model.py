"""The rows of the start page as Qt's lists want them: those that were searched for, in order."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.plan_rows import Order, PlanRow, found, ordered

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole + 1


class PlanModel(QAbstractListModel):
    """Holds all rows and shows some of them."""

    def __init__(self, told: Callable[[PlanRow], str]) -> None:
        """Show nothing yet; `told` says a row to those who listen."""
        super().__init__()
        self.told = told
        self.rows: list[PlanRow] = []
        self.shown: list[PlanRow] = []
        self.typed, self.order, self.turned = "", Order.CHANGED, False

    def take(self, rows: list[PlanRow]) -> None:
        """Show these rows."""
        self.rows = rows
        self._show()

    def search(self, typed: str) -> None:
        """Show the rows that hold every word typed."""
        self.typed = typed
        self._show()

    def sort_by(self, order: Order) -> None:
        """Sort in an order; the same once more turns it."""
        self.turned = order is self.order and not self.turned
        self.order = order
        self._show()

    def _show(self) -> None:
        shown = ordered(found(self.rows, self.typed), self.order, turned=self.turned)
        if shown != self.shown:
            self.beginResetModel()
            self.shown = shown
            self.endResetModel()

    def place_of(self, path: str, plan_id: str) -> int:
        """Return where a plan is shown; -1 if it is not."""
        same = (n for n, row in enumerate(self.shown) if row.path == path)
        ids = (n for n in same if path or self.shown[n].id == plan_id)
        return next(ids, -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its title, or how it is read aloud."""
        row = self.shown[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.told(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.path or None
        return None
