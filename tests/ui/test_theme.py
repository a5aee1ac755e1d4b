"""The look: every colour and size in one place, and every text can be read on its ground."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.ui import theme
from app.ui.icons import STROKES, sign
from app.ui.theme import DARK, LIGHT

UI = Path(theme.__file__).parent
TEXTS = ("ink", "quiet", "accent", "go", "smaller", "error")
GROUNDS = ("page", "ground", "field", "tint", "hover")
BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour):
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    parts = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(colours, text, ground):
    named = colours._asdict()
    assert contrast(named[text], named[ground]) >= 4.5


@BOTH
def test_what_stands_on_the_accent_can_be_read_and_edges_can_be_seen(colours):
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    for ground in (colours.page, colours.field):
        assert contrast(colours.edge, ground) >= 3
        assert contrast(colours.accent, ground) >= 3


def test_no_colour_stands_outside_the_theme():
    files = [f for f in UI.rglob("*.py") if f.name not in ("theme.py", "colours.py")]
    named = re.compile(r'"#[0-9A-Fa-f]{3,8}"|rgba?\(|\bQColor\([0-9"]')
    assert len(files) > 40
    assert [file.name for file in files if named.search(file.read_text("utf-8"))] == []


@pytest.mark.parametrize(("asked", "expected"), [("light", LIGHT), ("dark", DARK)])
def test_a_chosen_theme_is_worn_whatever_the_system_asks_for(qapp, dressed, asked, expected):
    theme.dress(qapp, 100, asked)
    assert theme.colours() is expected
    theme.dress(qapp)
    assert theme.colours() is theme.system_colours()


@pytest.mark.parametrize("size", [100, 125, 150, 175, 200])
def test_text_and_controls_grow_together(qapp, dressed, size):
    theme.dress(qapp, size)
    assert theme.scale() == pytest.approx(theme.system_scale() * size / 100)
    points = QGuiApplication.font().pointSizeF()
    assert points == pytest.approx(theme.BODY_POINTS * theme.scale())
    assert theme.px(theme.CONTROL) == round(theme.CONTROL * theme.scale())
    theme.dress(qapp)


@pytest.mark.parametrize("name", STROKES)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_sign_is_drawn_sharp_at_every_pixel_ratio(dressed, name, ratio):
    drawn = sign(name, LIGHT.accent, ratio)
    assert drawn.width() == round(theme.px(theme.ICON) * ratio)
    assert drawn.deviceIndependentSize().width() == pytest.approx(theme.px(theme.ICON))
    image = drawn.toImage()
    inked = sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(image.width())
        for y in range(image.height())
    )
    assert 20 < inked < image.width() * image.height() / 2
