"""The order of letters on a line, where some are read from the right (Unicode's annex 9).

The libraries that know it return a line in its order on the paper, and not which of its letters
run which way; but a font needs to know just that. Signs that force a direction are gone before.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# One letter for each class of the annex, so that its rules are patterns.
_CLASSES = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N", "ES": "S", "ET": "T", "CS": "C",
    "NSM": "M",
}  # fmt: skip
_OPENING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "「": "」"}
_CLOSING = {close: opening for opening, close in _OPENING.items()}
_MOST_BRACKETS = 63
_EXCEPT = {"L": 0, "R": 1, "E": 2, "N": 2}


def runs_from_right(text: str) -> bool:
    """Return whether some letters of a text are read from the right."""
    return not text.isascii() and _FROM_RIGHT.search(text) is not None


def base(text: str) -> int:
    """Return 1 if a paragraph begins at the right, as its first letter does, else 0."""
    for character in text:
        if (kind := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def levels(text: str, base: int) -> bytes:
    """Return the level of each character of a paragraph: the odd ones run from the right."""
    side = "LR"[base]
    first = side + "".join(_CLASSES.get(unicodedata.bidirectional(c), "O") for c in text)
    kinds = _neutral(_bracketed(text, first, _weak(first), side), side)
    return bytes(_level(kind, base) for kind in kinds[1:])


def _level(kind: str, base: int) -> int:
    """Return the level of a resolved class (rules I1 and I2)."""
    if base:
        return 1 if kind == "R" else 2
    return _EXCEPT[kind]


def _weak(kinds: str) -> str:
    """Resolve marks, numbers and what stands between them (rules W1 to W7)."""
    kinds = re.sub(r"(.)(M+)", lambda m: m[1] * len(m[0]), kinds)
    kinds = re.sub(r"A[^LRA]*", lambda m: m[0].replace("E", "N"), kinds).replace("A", "R")
    kinds = re.sub(r"(?<=E)[SC](?=E)", "E", kinds)
    kinds = re.sub(r"(?<=N)C(?=N)", "N", kinds)
    kinds = re.sub(r"T+(?=E)|(?<=E)T+", lambda m: "E" * len(m[0]), kinds)
    kinds = re.sub("[STC]", "O", kinds)
    return re.sub(r"L[^LR]*", lambda m: m[0].replace("E", "L"), kinds)


def _bracketed(text: str, first: str, kinds: str, side: str) -> str:
    """Give both brackets of a pair, with their marks, one direction (rule N0)."""
    found = list(kinds)
    for opened, closed in sorted(_pairs(text, kinds)):
        inside = {_strong(kind) for kind in found[opened + 1 : closed]}
        if not inside & {"L", "R"}:
            continue
        before = next(kind for each in reversed(found[:opened]) if (kind := _strong(each)))
        for place in (opened, closed):
            end = len(first) - len(first[place + 1 :].lstrip("M"))
            found[place:end] = (side if side in inside else before) * (end - place)
    return "".join(found)


def _strong(kind: str) -> str:
    """Return the direction of a class as neutral signs beside it see it; nothing if none."""
    return "R" if kind in "EN" else kind if kind in "LR" else ""


def _pairs(text: str, kinds: str) -> Iterator[tuple[int, int]]:
    """Yield where in the classes the brackets of each pair are."""
    opened: list[tuple[str, int]] = []
    for place, sign in enumerate(text, 1):
        if kinds[place] != "O":
            continue
        if sign in _OPENING:
            if len(opened) == _MOST_BRACKETS:
                return
            opened.append((sign, place))
        elif sign in _CLOSING:
            found = [n for n, (other, _) in enumerate(opened) if other == _CLOSING[sign]]
            if found:
                yield opened[found[-1]][1], place
                del opened[found[-1] :]


def _neutral(kinds: str, side: str) -> str:
    """Resolve what has no direction by what is on both its sides (rules N1 and N2)."""

    def resolved(found: re.Match[str]) -> str:
        before = _strong(kinds[found.start() - 1])
        after = _strong(kinds[found.end()]) if found.end() < len(kinds) else side
        return (before if before == after else side) * len(found[0])

    return re.sub("O+", resolved, kinds)


def arranged(levels: Sequence[int]) -> list[int]:
    """Return the places of parts of a line with these levels as they stand on paper (rule L2)."""
    found = list(range(len(levels)))
    for least in range(max(levels, default=0), 0, -1):
        place = 0
        for turned, part in groupby([levels[n] >= least for n in found]):
            end = place + len(list(part))
            if turned:
                found[place:end] = reversed(found[place:end])
            place = end
    return found
