"""The rules of the look that no palette can express, in Qt's style sheets."""

from app import paths
from app.ui.colours import DARK, Colours
from app.ui.theme import BAR, BOX, CONTROL, FIELD, RADIUS, UNIT, px


def sheet(c: Colours) -> str:
    """Return the few rules a palette cannot express."""
    return _buttons(c) + _fields(c) + _boxes(c) + _lists(c) + _frames(c) + _bars(c) + _board(c)


def _buttons(c: Colours) -> str:
    return f"""
    QPushButton {{ min-height: {px(CONTROL) - 2}px; padding: 0 {UNIT * 2}px;
        border: 1px solid palette(dark); border-radius: {RADIUS}px; background: palette(base); }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:focus {{ border: 2px solid palette(highlight); padding: 0 {UNIT * 2 - 1}px;
        min-height: {px(CONTROL) - 4}px; }}
    QPushButton[accent="true"] {{ background: palette(highlight); color: palette(highlighted-text);
        border-color: palette(highlight); font-weight: bold; }}
    QPushButton[accent="true"]:focus {{ border: 2px solid palette(text); }}
    QPushButton[link="true"] {{ border: 2px solid transparent; background: transparent;
        color: palette(link); text-align: left; padding: 0 2px; min-height: {px(28)}px; }}
    QPushButton[sign="true"] {{ text-align: center; min-width: {px(24)}px; padding: 0;
        min-height: {px(FIELD) - 4}px; }}
    QPushButton[link="true"][quiet="true"] {{ color: {c.quiet}; }}
    QPushButton[link="true"]:disabled {{ color: {c.quiet}; }}
    QPushButton[link="true"]:hover {{ text-decoration: underline; }}
    QPushButton[link="true"]:focus {{ border: 2px solid palette(highlight); }}
    QToolButton[link="true"] {{ border: 2px solid transparent; border-radius: {RADIUS}px;
        background: transparent; color: palette(link); min-height: {px(28)}px; padding: 0 4px; }}
    QToolButton[link="true"]:hover {{ text-decoration: underline; }}
    QToolButton[link="true"]:focus {{ border-color: palette(highlight); }}
    QToolButton::right-arrow {{ image: url("{icon("closed", c)}"); }}
    QToolButton::down-arrow {{ image: url("{icon("opened", c)}"); }}
    """


def _fields(c: Colours) -> str:
    return f"""
    QLineEdit, QComboBox, QPlainTextEdit {{ min-height: {px(FIELD) - 4}px; padding: 1px 7px;
        border: 1px solid palette(dark); border-radius: {RADIUS}px; background: palette(base);
        selection-background-color: palette(highlight);
        selection-color: palette(highlighted-text); }}
    QPlainTextEdit {{ padding: {UNIT}px; }}
    QLineEdit:focus, QComboBox:focus {{ border: 2px solid palette(highlight); padding: 0 6px; }}
    QPlainTextEdit:focus {{ border: 2px solid palette(highlight); padding: {UNIT - 1}px; }}
    QComboBox::drop-down {{ border: none; width: {UNIT * 4}px; }}
    QComboBox[typed="true"]::drop-down {{ width: 0; }}
    QComboBox[typed="true"]::down-arrow {{ image: none; }}
    QComboBox::down-arrow {{ image: url("{icon("arrow", c)}"); width: {px(12)}px;
        height: {px(8)}px; }}
    QComboBox QAbstractItemView, QListView[hints="true"] {{
        border: 1px solid palette(dark); background: palette(base);
        selection-background-color: {c.tint}; selection-color: palette(text); outline: none; }}
    QComboBox QAbstractItemView::item, QListView[hints="true"]::item {{
        min-height: {px(30)}px; padding: 0 {UNIT}px; }}
    QListView[hints="true"]::item:selected {{ background: {c.tint}; color: palette(text); }}
    """


def _boxes(c: Colours) -> str:
    side = px(BOX)
    return f"""
    QRadioButton, QCheckBox {{ spacing: {UNIT + 4}px; min-height: {px(32)}px; }}
    QRadioButton::indicator, QCheckBox::indicator {{ width: {side}px; height: {side}px;
        border: 1px solid palette(dark); border-radius: 4px; background: palette(base); }}
    QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
    QCheckBox::indicator:checked {{ background: palette(highlight);
        border-color: palette(highlight); image: url("{icon("check", c)}"); }}
    QRadioButton::indicator:checked {{ background: palette(highlight);
        border-color: palette(highlight); image: url("{icon("dot", c)}"); }}
    QRadioButton::indicator:focus, QCheckBox::indicator:focus {{
        border-color: palette(highlight); }}
    QRadioButton[bare="true"] {{ padding: 0 3px; spacing: 0; border: 2px solid transparent;
        border-radius: {RADIUS}px; }}
    QRadioButton[bare="true"]:focus {{ border-color: palette(highlight); }}
    """


def _lists(c: Colours) -> str:
    return f"""
    QListWidget {{ border: 1px solid palette(dark); border-radius: {RADIUS}px;
        background: palette(base); outline: none; }}
    QListWidget:focus {{ border: 2px solid palette(highlight); }}
    QDialog QListWidget {{ padding: 4px; }}
    QDialog QListWidget:focus {{ padding: 3px; }}
    QListWidget::item {{ padding: 4px {UNIT}px; border-radius: 4px; }}
    QListWidget::item:selected {{ background: {c.tint}; color: palette(text); }}
    QMenuBar {{ background: {c.ground}; border-bottom: 1px solid {c.line}; padding: 2px 8px; }}
    QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {c.tint}; color: {c.ink}; }}
    QMenu {{ background: palette(base); border: 1px solid palette(dark); padding: 4px; }}
    QMenu::item {{ padding: 6px 24px; border-radius: 4px; }}
    QMenu::item:disabled {{ color: {c.quiet}; }}
    QListWidget[sections="true"], QListWidget[sections="true"]:focus {{ border: none;
        background: {c.ground}; }}
    QListWidget[side="true"], QListWidget[side="true"]:focus {{ border: none; border-radius: 0;
        background: {c.ground}; padding: {UNIT * 3}px {UNIT + 4}px; }}
    QListWidget[side="true"]::item {{ min-height: {px(28)}px; border-radius: {RADIUS}px;
        padding: 0 {UNIT + 4}px; border: 1px solid transparent; }}
    QListWidget[side="true"]::item:selected:focus {{ border-color: palette(highlight); }}
    QTextBrowser {{ border: 1px solid palette(mid); border-radius: {RADIUS}px;
        background: palette(base); padding: {UNIT}px; }}
    QListView[bare="true"] {{ border: none; background: transparent; outline: none; }}
    QScrollArea {{ border: none; background: transparent; }}
    """


def _frames(c: Colours) -> str:
    return f"""
    QFrame[hairline="true"] {{ background: palette(mid); border: none; }}
    QFrame[wrong="true"] {{ border: none; border-left: 4px solid {c.error};
        background: {c.ground}; margin-bottom: {UNIT * 2}px; }}
    QFrame[ruled="true"] {{ border: none; border-left: 2px solid {c.line};
        margin-left: {UNIT + 1}px; }}
    QFrame[paper="true"] {{ background: {c.field}; border: 1px solid {c.line};
        border-radius: {RADIUS}px; }}
    QToolTip {{ border: 1px solid {c.edge}; padding: 4px; }}
    """


def _bars(c: Colours) -> str:
    return f"""
    QProgressBar {{ border: none; border-radius: 4px; background: {c.track};
        max-height: {UNIT}px; }}
    QProgressBar::chunk {{ border-radius: 4px; background: palette(highlight); width: 48px; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: {BAR}px; }}
    QScrollBar:horizontal {{ height: {BAR}px; }}
    QScrollBar::handle {{ background: {c.edge}; border: 3px solid {c.page};
        border-radius: {BAR // 2}px; }}
    QScrollBar::handle:hover {{ background: {c.quiet}; }}
    QScrollBar::handle:vertical {{ min-height: {UNIT * 5}px; }}
    QScrollBar::handle:horizontal {{ min-width: {UNIT * 5}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def icon(name: str, c: Colours) -> str:
    """Return a drawing in the colours of a theme, as a path for a style sheet."""
    theme = "dark" if c is DARK else "light"
    return (paths.resources() / "icons" / f"{name}-{theme}.svg").as_posix()


def _board(c: Colours) -> str:
    """Return the rules of the board: lines without a frame, a band, and cards in it."""
    return f"""
    QLineEdit[item="true"] {{ border: none; background: transparent; padding: 0 2px;
        min-height: {px(28)}px; }}
    QLineEdit[item="true"]:focus {{ border: none; padding: 0 2px; }}
    QLineEdit[item="true"][quiet="true"] {{ color: {c.quiet};
        placeholder-text-color: {c.quiet}; }}
    QPushButton[dots="true"] {{ min-height: {px(28)}px; }}
    QPushButton[voice="true"] {{ min-height: {px(20)}px; }}
    QLabel[doubt="true"] {{ color: {c.smaller}; }}
    QFrame#card QComboBox {{ min-height: {px(30)}px; }}
    QFrame#band {{ background: {c.ground}; border: none; border-radius: {RADIUS}px; }}
    QFrame#card {{ background: {c.page}; border: 1px solid {c.line};
        border-radius: {RADIUS}px; }}
    """
