"""The look of the window: every colour, font, size and space, and nowhere else."""

from enum import Enum

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app import paths
from app.ui.colours import DARK as DARK
from app.ui.colours import LIGHT as LIGHT
from app.ui.colours import Colours as Colours

UNIT = 8
"""The rhythm of all spaces, in pixels."""
LIST_WIDTH = 256
LIST_WIDEST = 360
TEXT_WIDTH = 624
TABLE_WIDTH = 864
MARGIN = 32
BEGIN_WIDTH = 304
"""The column of ways to begin on the start page."""
SEARCH_WIDTH = 232
DATE_WIDTH = 176
RESULT_WIDTH = 152
ROW = 46
ICON = 20
BAR = 14
PROGRESS_WIDTH = 400
"""The window that shows that work goes on."""
BESIDE_WIDTH, BESIDE_HEIGHT = 1024, 680
STROKE = 1.5
CONTROL = 40
FIELD = 44
BOX = 18
RADIUS = 6
BODY_POINTS = 11.0
LARGE = 1.5
"""How much larger than usual text is when room becomes scarce."""
MIDDLE = 128
"""The lightness between dark and light, of 255."""

FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSerif-Regular.ttf")


class Face(Enum):
    """What a text is for: family, points at a body of 11, weight, line height in pixels."""

    DISPLAY = ("Noto Serif", 32.0, False, 56)
    TITLE = ("Noto Serif", 22.0, False, 40)
    HEADING = ("Noto Serif", 17.0, False, 32)
    LEAD = ("Noto Serif", 14.0, False, 28)
    SAID = ("Noto Serif", 11.5, False, 24)
    CELL = ("Noto Serif", 11.5, False, 22)
    BODY = ("Noto Sans", 11.0, False, 24)
    STRONG = ("Noto Sans", 11.0, True, 24)
    SMALL = ("Noto Sans", 9.5, False, 20)
    SMALL_STRONG = ("Noto Sans", 9.5, True, 20)


MEETING = {Face.TITLE: 26.4, Face.HEADING: 20.0, Face.LEAD: 17.6, Face.SAID: 17.6}
"""Points at a body of 11 where several people read one screen: 36 and 24 when the body is 15."""
MEETING_SCALE = 15 / 11
MEETING_MARK = "meeting"
"""What the application is marked with while a meeting is held."""


def load_fonts() -> None:
    """Make the shipped fonts known to Qt."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))


def system_scale() -> float:
    """Return how much larger than usual the person's system writes, 1 to 3."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return min(max(system / BODY_POINTS, 1.0), 3.0)


def scale() -> float:
    """Return how much larger than usual the application is dressed to write, 1 to 4."""
    return min(max(QGuiApplication.font().pointSizeF() / BODY_POINTS, 1.0), 4.0)


def font(face: Face, factor: float = 0) -> QFont:
    """Return the font of a face at the person's text size, or at another."""
    family, points, bold, _ = face.value
    points = MEETING.get(face, points) if in_meeting() else points
    made = QFont(family)
    made.setPointSizeF(points * (factor or scale()))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def in_meeting() -> bool:
    """Say whether the application is dressed for a meeting."""
    application = QApplication.instance()
    return bool(application and application.property(MEETING_MARK))


def margin() -> int:
    """Return the space left of a page: less where large text needs the room."""
    return UNIT * 12 if scale() < LARGE else MARGIN


def px(pixels: int) -> int:
    """Return a height that grows with the person's text size."""
    return round(pixels * scale())


def colours() -> Colours:
    """Return the colours the application is dressed in."""
    return DARK if QGuiApplication.palette().window().color().lightness() < MIDDLE else LIGHT


def system_colours() -> Colours:
    """Return the colours of the theme that the system asks for."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        asked = application.style().standardPalette()
    else:  # not dressed yet; to load what Python knows of styles would keep the window waiting
        asked = QGuiApplication.palette()
    return DARK if asked.window().color().lightness() < MIDDLE else LIGHT


def palette(c: Colours) -> QPalette:
    """Return Qt's palette in our colours."""
    role = QPalette.ColorRole
    made = QPalette()
    for roles, colour in (
        ((role.Window,), c.page),
        ((role.AlternateBase, role.ToolTipBase), c.ground),
        ((role.Base, role.Button, role.Light), c.field),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), c.ink),
        ((role.PlaceholderText,), c.quiet),
        ((role.Mid, role.Midlight), c.line),
        ((role.Dark, role.Shadow), c.edge),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), c.accent),
        ((role.HighlightedText, role.BrightText), c.on_accent),
    ):
        for each in roles:
            made.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(disabled, each, QColor(c.quiet))
    return made


def dress(application: QApplication, text_size: int = 100, theme: str = "system") -> None:
    """Give the application its fonts, at a size in per cent, and the colours of a theme."""
    from app.ui.style_sheet import sheet

    c = {"light": LIGHT, "dark": DARK}.get(theme) or system_colours()
    wanted = system_scale() * text_size / 100
    larger = MEETING_SCALE if in_meeting() and wanted < LARGE else 1  # large text is large enough
    application.setFont(font(Face.BODY, wanted * larger))
    application.setPalette(palette(c))
    application.setStyleSheet(sheet(c))


def paint_ground(widget: QWidget, colour: str) -> None:
    """Fill a widget's background with one colour of the theme."""
    shade = widget.palette()
    shade.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(shade)
    widget.setAutoFillBackground(True)


def quieten(widget: QWidget) -> None:
    """Write a widget's words, or links, in the quiet colour."""
    shade = widget.palette()
    shade.setColor(QPalette.ColorRole.WindowText, shade.placeholderText().color())
    widget.setPalette(shade)
    widget.setProperty("quiet", True)
