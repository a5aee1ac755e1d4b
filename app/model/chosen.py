"""Questions about things outside the plan: a picture, a folder, a colour."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.language import N_
from app.model.question import Line, Question, Sentence, sentence

READABLE = 4.5
"""The least contrast of text on white that people with weak sight can read (WCAG 2.2, 1.4.3)."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_WHITE = 1.05


@dataclass(frozen=True, kw_only=True)
class Picture(Question):
    """A picture; the value is the name under which a checked copy of it is kept."""


@dataclass(frozen=True, kw_only=True)
class Folder(Question):
    """A folder by its whole path; nothing means the usual one."""


@dataclass(frozen=True, kw_only=True)
class Colour(Line):
    """A colour as #rrggbb, dark enough for text on white."""

    def faults(self, value: str) -> Iterator[Sentence]:
        """Say when it is no colour, or too pale to read."""
        if not value:
            return
        if not is_colour(value):
            yield sentence(N_("Please write a colour like #2B4C86."))
        elif contrast_on_white(value) < READABLE:
            yield sentence(
                N_(
                    "Too pale to read on white paper: contrast {contrast}, at least 4.5 is needed."
                    " A darker shade will do."
                ),
                contrast=f"{contrast_on_white(value):.1f}",
            )


def is_colour(text: str) -> bool:
    """Say whether a text is a colour as #rrggbb."""
    return _COLOUR.fullmatch(text) is not None


def contrast_on_white(colour: str) -> float:
    """Return the contrast of a colour (#rrggbb) with white, 1 to 21 (WCAG 2.2)."""
    shares = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return _WHITE / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
