"""Text of people, made fit for paper before anything else sees it."""

import re
import unicodedata

REPLACEMENT = "\ufffd"
"""What is printed for a character that cannot be."""

BAR = "\u2588"
"""What stands for each piece of a text that is blacked out."""

_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202d\u202e]"
)
# They say where a word may break, or keep directions apart, and would be drawn as boxes.
_INVISIBLE = re.compile("[\xad\u034f\u200b\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]")

JOINER = "\u200d"
"""What joins two characters: a family of several people is one picture."""
PICTURE = "\ufe0f"
"""What makes a picture of the sign before it."""
UNSEEN = frozenset("\u061c\u200c\u200d\u200e\u200f") | frozenset(
    chr(code) for part in (range(0xFE00, 0xFE10), range(0xE0020, 0xE0080)) for code in part
)
"""What shapes its neighbours, or says from which side they are read, and is not seen itself."""


def clean(text: str) -> str:
    """Return a text with one kind of line break, composed letters and nothing that hides.

    Controls, half characters and signs that turn letters against their direction become U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _UNPRINTABLE.sub(REPLACEMENT, _BREAKS.sub("\n", text)).replace("\t", "    ")


def one_line(text: str) -> str:
    """Return a text in one line, for heads, bookmarks and the title of the file."""
    return " ".join(clean(text).split())
