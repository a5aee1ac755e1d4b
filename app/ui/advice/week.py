"""A week on the screen, drawn from the same description as on paper and as in its editor."""

from PySide6.QtGui import QPainter

from app.model.figure import Week
from app.ui import theme
from app.ui.advice.drawing import Drawing
from app.ui.advice.key import Key
from app.ui.advice.view import Rows
from app.ui.editors.week import WeekPainter, WeekShape


class WeekFigure(Drawing[Week]):
    """Draws the opening hours, the looks and the longest wait of a week."""

    def measure(self, width: int) -> tuple[float, ...]:
        """Return the height of the hours and seven days."""
        return (WeekShape(width).height(),)

    def draw(self, painter: QPainter) -> None:
        """Draw the week, and the looks in it."""
        paint = WeekPainter(painter, WeekShape(self.width()))
        paint.frame(self.figure)
        for look in self.figure.looks:
            paint.look(look)


class WeekKey(Rows):
    """Says what the spans of a week mean; who does not see the week is told all of it."""

    def show_figure(self, figure: Week) -> None:
        """Show the key of a week, unless it is shown already."""
        words = {span.texture: span.label for span in figure.key}
        if figure.said == self.accessibleName():
            return
        self.setAccessibleName(figure.said)
        self.empty()
        if words:
            c = theme.colours()
            self.add(Key(words, c.accent, theme.px(56), ground=c.track))
