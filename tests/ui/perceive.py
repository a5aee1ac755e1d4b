"""What anybody perceives of a window: texts that are cut, controls that overlap, have no name, or
cannot be reached."""

import re
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
)

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QListWidget, QPlainTextEdit)
COMPOSED = (QComboBox, QLineEdit, QPlainTextEdit)
MOST_TABS = 400
FEWEST_PASSES, MOST_PASSES = 3, 20
BREAKS = re.compile("[\\s\u200b-]+")
"""Where a line of text may end."""


def lay_out(widget):
    """Let everything find its place: each pass lays out one level of what stands in one another.

    What is told meanwhile, as that the plan is kept, needs passes of its own: go on until one
    changes nothing.
    """
    before = None
    for number in range(MOST_PASSES):
        QApplication.processEvents()
        widget.grab()
        now = [(label.geometry(), label.text()) for label in widget.findChildren(QLabel)]
        if number >= FEWEST_PASSES and now == before:
            return
        before = now


def seen(window, *kinds):
    """Return what is visible of some kinds of widgets, but no parts of composed controls."""
    found = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible()]
    return [
        w for w in found if not isinstance(w.parentWidget(), QComboBox | QLineEdit | QPlainTextEdit)
    ]


def fits(widget):
    """Say whether the whole text of a label or a button can be seen."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        metrics, room = widget.fontMetrics(), widget.contentsRect().width()
        words = BREAKS.split(widget.text().replace("<b>", "").replace("</b>", ""))
        high = widget.height() >= widget.heightForWidth(widget.width())
        return high and all(metrics.horizontalAdvance(word) <= room for word in words)
    return widget.width() >= widget.minimumSizeHint().width()


def cut(window):
    """Return the texts of which not all can be seen."""
    told = seen(window, QLabel, QAbstractButton)
    return [w.text() for w in told if w.text().strip() and not fits(w)]


def area(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def overlapping(window):
    """Return pairs of texts or controls that lie over one another without one holding the other."""
    told = [w for w in seen(window, QLabel, *CONTROLS) if w.width() and w.height()]
    boxes = [(w, area(w, window)) for w in told if not isinstance(w, QLabel) or w.text().strip()]
    return [
        (words(one), words(other))
        for (one, here), (other, there) in combinations(boxes, 2)
        if same_page(one, other) and here.intersects(there) and not nested(one, other)
    ]


def same_page(one, other):
    """Say whether two widgets scroll together: what scrolls under the bar below is only hidden."""
    return scrolled_in(one) is scrolled_in(other)


def scrolled_in(widget):
    while widget and widget.objectName() != "qt_scrollarea_viewport":
        widget = widget.parentWidget()
    return widget


def nested(one, other):
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def words(widget):
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name_of(widget) or text!r}"


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def operable(window):
    """Return the controls that somebody can use now."""
    return [w for w in seen(window, *CONTROLS) if w.isEnabled() and takes_focus(w)]


def takes_focus(widget):
    """Say whether Tab may come to a widget, or to another button of its group."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    every = group.buttons() if group else [widget]
    return any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in every)


def unnamed(window):
    """Return the controls, and the stops of Tab, that a screen reader could not name."""
    every = {*operable(window), *passed_by_tab(window)}
    return [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in every if not name_of(w)]


def without_focus(window):
    """Return the controls that can be clicked but never take the focus."""
    every = [w for w in seen(window, *CONTROLS) if w.isEnabled() and not takes_focus(w)]
    return [words(w) for w in every]


def passed_by_tab(window):
    """Return what Tab comes to, around from where the focus is, as each widget passes it on."""
    passed = []
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        if focus in passed:
            return passed
        passed.append(focus)
        focus.focusNextChild()
    raise AssertionError("Tab never comes around")


def unreachable(window):
    """Return the controls that Tab never comes to; the arrows lead within a group of buttons."""
    passed = passed_by_tab(window)
    groups = {w.group() for w in passed if isinstance(w, QAbstractButton) and w.group()}
    missed = [w for w in operable(window) if w not in passed]
    return [words(w) for w in missed if getattr(w, "group", str)() not in groups]
