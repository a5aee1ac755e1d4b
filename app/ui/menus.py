"""The menus, declared as data: name, keys and what each entry does."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from app.language import N_, Language

Key = QKeySequence.StandardKey
CTRL_Y = "Ctrl+Y"


@dataclass(frozen=True)
class Entry:
    """An entry of a menu; its act is a method of the desk, or else of the window."""

    text: str
    act: str
    keys: Key | str | None = None
    needs_plan: bool = False
    checkable: bool = False


SEPARATOR = None
MENUS: tuple[tuple[str, tuple[Entry | None, ...]], ...] = (
    (
        N_("&File"),
        (
            Entry(N_("&New plan, the short way"), "new", Key.New),
            Entry(N_("New plan, the f&ull way"), "new_full", "Ctrl+Shift+N"),
            Entry(N_("&Open…"), "open", Key.Open),
            SEPARATOR,
            Entry(N_("&Save"), "save", Key.Save, needs_plan=True),
            Entry(N_("Save &as…"), "save_as", "Ctrl+Shift+S", needs_plan=True),
            Entry(N_("&Export as PDF…"), "export", "Ctrl+Shift+E", needs_plan=True),
            Entry(N_("&Print…"), "print_out", Key.Print, needs_plan=True),
            SEPARATOR,
            Entry(N_("Se&ttings…"), "settings.show", "Ctrl+,"),
            SEPARATOR,
            Entry(N_("&Close the plan"), "leave", Key.Close, needs_plan=True),
            Entry(N_("&Quit"), "close", "Ctrl+Q"),
        ),
    ),
    (
        N_("&Edit"),
        (
            SEPARATOR,
            Entry(N_("Cu&t"), "editing.cut", Key.Cut),
            Entry(N_("&Copy"), "editing.copy", Key.Copy),
            Entry(N_("&Paste"), "editing.paste", Key.Paste),
            Entry(N_("Select &all"), "editing.select_all", Key.SelectAll),
        ),
    ),
    (
        N_("&Go to"),
        (
            Entry(N_("&Back"), "back", "Alt+Left", needs_plan=True),
            Entry(N_("&Next"), "next", "Alt+Right", needs_plan=True),
            Entry(N_("Plan at a &glance"), "interview.glance", "Alt+Home", needs_plan=True),
            Entry(N_("&What to look at again"), "interview.look_again", "Ctrl+G", needs_plan=True),
            Entry(N_("The &result so far"), "interview.result", "Ctrl+R", needs_plan=True),
            Entry(N_("&Check your plan"), "check", "Ctrl+K", needs_plan=True),
            Entry(N_("What was &decided"), "interview.minutes", "F9", needs_plan=True),
            SEPARATOR,
            Entry(N_("&Two plans side by side"), "interview.two_plans", "Ctrl+B", needs_plan=True),
            Entry(
                N_("Work on the &other plan"),
                "interview.other_plan",
                "Ctrl+Shift+B",
                needs_plan=True,
            ),
        ),
    ),
    (
        N_("&View"),
        (
            Entry(N_("&Short way"), "ways.short", needs_plan=True, checkable=True),
            Entry(N_("F&ull way"), "ways.full", needs_plan=True, checkable=True),
            SEPARATOR,
            Entry(
                N_("&Whole section on one page"),
                "interview.switch_whole",
                "Ctrl+L",
                needs_plan=True,
                checkable=True,
            ),
            Entry(
                N_("Show or hide the &pages"),
                "interview.show_pages",
                "Ctrl+Shift+P",
                needs_plan=True,
            ),
            SEPARATOR,
            Entry(N_("&How we reckon…"), "interview.reckon", needs_plan=True),
            SEPARATOR,
            Entry(N_("&Meeting"), "room.turn", "F11", needs_plan=True),
            Entry(N_("Private &notes…"), "notes.show", "F7", needs_plan=True),
            Entry(N_("Full s&creen"), "fill", "Shift+F11"),
        ),
    ),
    (
        N_("&Help"),
        (
            Entry(N_("&Help"), "help.show", Key.HelpContents),
            SEPARATOR,
            Entry(N_("&About Strateg"), "help.about"),
        ),
    ),
)
FILE, EDIT = 0, 1
"""The places of the menus that plans opened lately, and undo and redo, go into."""
AFTER_OPEN = 3
"""The place of the plans opened lately, and of the examples, within their menu."""


def add_menus(
    bar: QMenuBar, language: Language, act: Callable[[Entry], None]
) -> tuple[list[QMenu], list[QAction]]:
    """Add all menus; return them, and the actions that need a plan."""
    menus, waiting = [], []
    for title, entries in MENUS:
        menu = bar.addMenu(language.say(title))
        menus.append(menu)
        for entry in entries:
            if entry is SEPARATOR:
                menu.addSeparator()
                continue
            action = menu.addAction(language.say(entry.text))
            _set_keys(action, entry.keys)
            action.setObjectName(entry.act)
            action.setCheckable(entry.checkable)
            action.triggered.connect(partial(_ignore_checked, act, entry))
            if entry.needs_plan:
                waiting.append(action)
    return menus, waiting


def _ignore_checked(act: Callable[[Entry], None], entry: Entry, _checked: bool = False) -> None:
    act(entry)


def _set_keys(action: QAction, keys: Key | str | None) -> None:
    if isinstance(keys, str):
        action.setShortcuts([QKeySequence(keys)])
    elif keys is not None:
        action.setShortcuts(keys)


def add_undo(menu: QMenu, history: QUndoGroup, language: Language) -> None:
    """Add undo and redo, which name the step they take, before all else."""
    undo = history.createUndoAction(menu, language.say(N_("Undo")))
    redo = history.createRedoAction(menu, language.say(N_("Redo")))
    undo.setShortcuts(Key.Undo)
    set_redo_keys(redo)
    menu.insertActions(menu.actions()[0], [undo, redo])


def set_redo_keys(redo: QAction) -> None:
    """Give redo every key people know; the same key twice would do nothing."""
    keys = QKeySequence.keyBindings(Key.Redo)
    ctrl_y = QKeySequence(CTRL_Y)
    redo.setShortcuts(keys if ctrl_y in keys else [*keys, ctrl_y])
