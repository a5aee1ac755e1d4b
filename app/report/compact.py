"""The file itself: its many small objects packed together, which halves it (ISO 32000-1, 7.5)."""

import struct
import zlib
from typing import Any, NamedTuple

from app.report.press import formatted

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 200
"""Objects in one pack: a reader unpacks all of them to see one."""
_ROW, _WIDTHS = struct.Struct(">BIH"), "1 4 2"
"""A row of the cross-reference: kind, place, number in its pack; and the bytes of each."""
_FREE, _ALONE, _PACKED = range(3)


class _Whereabouts(NamedTuple):
    """Where an object stands: its byte in the file, or its pack and its number in that."""

    kind: int
    place: int
    number: int = 0


def compact(document: Any) -> bytes:  # noqa: ANN401 (reportlab's)
    """Return a document of reportlab as a file; streams stand alone, all else in packs."""
    document.Reference(document.Catalog)
    document.Reference(document.info)
    alone, small = _formatted(document)
    file = _File(len(alone) + len(small))
    for number, content in alone.items():
        file.add(number, content)
    every = list(small.items())
    for at in range(0, len(every), _TOGETHER):
        file.pack(every[at : at + _TOGETHER])
    numbers = document.idToObjectNumberAndVersion
    root, info = (numbers[each.__InternalName__][0] for each in (document.Catalog, document.info))
    return file.finished(root, info, document.signature.digest().hex())


def _formatted(document: Any) -> tuple[dict[int, bytes], dict[int, bytes]]:  # noqa: ANN401
    """Return the streams and the other objects by number; writing one may add others."""
    alone: dict[int, bytes] = {}
    small: dict[int, bytes] = {}
    while (number := len(alone) + len(small) + 1) in document.numberToId:
        found = document.idToObject[document.numberToId[number]]
        content = formatted(found, document, toplevel=1)
        (alone if content.rstrip().endswith(b"endstream") else small)[number] = content
    return alone, small


class _File:
    """A file that grows, and knows where each of its objects stands."""

    def __init__(self, count: int) -> None:
        self._parts = [_HEAD]
        self._size = len(_HEAD)
        self._count = count
        self._known = {0: _Whereabouts(_FREE, 0, 0xFFFF)}

    def add(self, number: int, content: bytes) -> None:
        """Write an object that stands alone."""
        self._known[number] = _Whereabouts(_ALONE, self._size)
        written = b"%d 0 obj\n%s\nendobj\n" % (number, content.rstrip(b"\n"))
        self._parts.append(written)
        self._size += len(written)

    def pack(self, objects: list[tuple[int, bytes]]) -> None:
        """Write some objects as one stream."""
        self._count += 1
        at, places, contents = 0, [], []
        for n, (number, content) in enumerate(objects):
            self._known[number] = _Whereabouts(_PACKED, self._count, n)
            contents.append(content.strip() + b"\n")
            places.append(b"%d %d" % (number, at))
            at += len(contents[-1])
        head = b" ".join(places) + b"\n"
        said = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head))
        self.add(self._count, _stream(said, head + b"".join(contents)))

    def finished(self, root: int, info: int, identity: str) -> bytes:
        """Return the file with its cross-reference at the end."""
        number, start = self._count + 1, self._size
        self._known[number] = _Whereabouts(_ALONE, start)
        rows = b"".join(_ROW.pack(*self._known[each]) for each in range(number + 1))
        said = (
            f"/Type/XRef/Size {number + 1}/W[{_WIDTHS}]"
            f"/Root {root} 0 R/Info {info} 0 R/ID[<{identity}><{identity}>]"
        )
        self.add(number, _stream(said.encode(), rows))
        return b"".join((*self._parts, b"startxref\n%d\n%%%%EOF\n" % start))


def _stream(said: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content)
    head = b"<<%s/Filter/FlateDecode/Length %d>>" % (said, len(packed))
    return b"%s\nstream\n%s\nendstream" % (head, packed)
