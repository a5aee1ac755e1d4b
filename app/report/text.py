"""Text of people, made fit for paper before anything else sees it."""

import re
import unicodedata

REPLACEMENT = "\ufffd"
"""What is printed for a character that cannot be."""

BAR = "\u2588"
"""What stands for each piece of a text that is blacked out."""

_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
# They only say how neighbours join or break, and would be drawn as boxes or hyphens.
_INVISIBLE = re.compile("[\xad\u034f\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff]")


def clean(text: str) -> str:
    """Return a text with one kind of line break, composed letters and nothing that hides.

    Controls, half characters and signs that turn the direction of reading become U+FFFD.
    """
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _UNPRINTABLE.sub(REPLACEMENT, _BREAKS.sub("\n", text)).replace("\t", "    ")


def one_line(text: str) -> str:
    """Return a text in one line, for heads, bookmarks and the title of the file."""
    return " ".join(clean(text).split())
