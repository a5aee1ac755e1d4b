"""The structure of a PDF: which marks on its pages are headings, tables, figures and lists."""

from collections.abc import Sequence
from typing import Any

from app.language import N_, Language
from app.report.press import PDFObject
from app.report.shapes import Place
from app.report.tag import HEADINGS, Element, Tag
from app.report.text import one_line

_ROOT = "Structure"
_SCOPE = "/A<</O/Table/Scope/Column>>"


class _Node(PDFObject):
    """An element as it stands in the file."""

    def __init__(self, tag: Tag, alt: str, parent: str, name: str) -> None:
        self.tag, self.alt, self.parent, self.name = tag, alt, parent, name
        self.kids: list[_Node | tuple[int, int] | str] = []
        """Elements, marks (page, number on it) and the names of links."""
        self.places: dict[int, Place] = {}
        """Where it is drawn on each page; only figures say so."""

    def format(self, document: Any) -> bytes:  # noqa: ANN401 (reportlab's)
        """Return it as reportlab wants it: the bytes between `obj` and `endobj`."""
        numbers = document.idToObjectNumberAndVersion
        pages = {kid[0] for kid in self.kids if isinstance(kid, tuple)}
        page = pages.pop() if len(pages) == 1 else 0
        kids = " ".join(_kid(kid, page, numbers) for kid in self.kids)
        said = f"<</S/{self.tag.value}/P {numbers[self.parent][0]} 0 R/K[{kids}]"
        said += f"/Pg {numbers[f'Page{page}'][0]} 0 R" if page else ""
        said += f"/Alt <{_hexadecimal(self.alt)}>" if self.alt else ""
        return f"{said}{self._attributes()}>>".encode()

    def _attributes(self) -> str:
        if self.tag is Tag.TH:
            return _SCOPE
        if len(self.places) != 1:
            # Only a figure that stands on one page has one place.
            return ""
        (place,) = self.places.values()
        edges = " ".join(f"{edge:.1f}" for edge in place)
        return f"/A<</O/Layout/Placement/Block/BBox[{edges}]>>"


def _kid(kid: "_Node | tuple[int, int] | str", page: int, numbers: dict[str, Any]) -> str:
    """Return what stands in an element, whose own page need not be said again."""
    if isinstance(kid, _Node):
        return f"{numbers[kid.name][0]} 0 R"
    if isinstance(kid, str):
        return f"<</Type/OBJR/Obj {numbers[kid][0]} 0 R>>"
    if kid[0] == page:
        return f"{kid[1]}"
    return f"<</Type/MCR/Pg {numbers[f'Page{kid[0]}'][0]} 0 R/MCID {kid[1]}>>"


class _Root(PDFObject):
    """The root of the structure, and from each mark the way back to its element."""

    def __init__(self, document: _Node, parents: list[list[_Node] | _Node]) -> None:
        self.document, self.parents = document, parents

    def format(self, document: Any) -> bytes:  # noqa: ANN401 (reportlab's)
        """Return it as reportlab wants it: the bytes between `obj` and `endobj`."""
        numbers = document.idToObjectNumberAndVersion
        ways = " ".join(f"{n} {_way(found, numbers)}" for n, found in enumerate(self.parents))
        return (
            f"<</Type /StructTreeRoot /K {numbers[self.document.name][0]} 0 R"
            f" /ParentTree <</Nums [{ways}]>> /ParentTreeNextKey {len(self.parents)}>>"
        ).encode()


def _way(found: "list[_Node] | _Node", numbers: dict[str, Any]) -> str:
    if isinstance(found, _Node):
        return f"{numbers[found.name][0]} 0 R"
    return f"[{' '.join(f'{numbers[node.name][0]} 0 R' for node in found)}]"


def _hexadecimal(text: str) -> str:
    return (b"\xfe\xff" + text.encode("utf-16-be")).hex()


class Structure:
    """Grows while pages are drawn, in the order of reading."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._nodes: list[_Node] = []
        self._known: dict[Element, _Node] = {}
        self._document = self._node(Tag.DOCUMENT, "", _ROOT)
        self._parents: list[list[_Node] | _Node] = []
        self._links: list[_Node] = []
        self._level = 0

    def begin(self) -> None:
        """Begin the next page."""
        self._parents.append([])

    def read(self, path: Sequence[Element]) -> _Node:
        """Return the innermost of some elements; what is read first has its place first."""
        node = self._document
        for element in path:
            node = self._known.get(element) or self._grown(element, node)
        return node

    def stands(self, path: Sequence[Element], page: int, place: Place) -> None:
        """Note where a part of a figure is drawn."""
        places = self.read(path).places
        left, foot, right, top = places.get(page, place)
        places[page] = (
            *(min(left, place[0]), min(foot, place[1])),
            *(max(right, place[2]), max(top, place[3])),
        )

    def mark(self, page: int, path: Sequence[Element]) -> tuple[str, int]:
        """Note a piece of a page; return its tag and its number on the page, from 0."""
        node = self.read(path)
        marks = self._parents[page - 1]
        assert isinstance(marks, list)
        number = len(marks)
        marks.append(node)
        node.kids.append((page, number))
        return node.tag.value, number

    @property
    def key(self) -> int:
        """The key of the next link, once all pages are counted."""
        return len(self._links)

    def link(self, path: Sequence[Element], name: str) -> None:
        """Note that a link belongs to an element."""
        node = self._known[path[-1]]
        node.kids.append(name)
        self._links.append(node)

    def _grown(self, element: Element, parent: _Node) -> _Node:
        node = self._node(self._stepped(element.tag), self._said(element), parent.name)
        parent.kids.append(node)
        self._known[element] = node
        return node

    def _said(self, element: Element) -> str:
        """Return what a figure shows, in words."""
        if not element.lines:
            return one_line(element.alt) if element.alt else ""
        one = N_("{count} line to write on")
        return self._language.plural(one, N_("{count} lines to write on"), element.lines)

    def _stepped(self, tag: Tag) -> Tag:
        """Return a heading at most one level below the one before."""
        if tag not in HEADINGS:
            return tag
        self._level = min(HEADINGS.index(tag), self._level)
        found = HEADINGS[self._level]
        self._level += 1
        return found

    def _node(self, tag: Tag, alt: str, parent: str) -> _Node:
        node = _Node(tag, alt, parent, f"Element{len(self._nodes)}")
        self._nodes.append(node)
        return node

    def write(self, document: Any) -> None:  # noqa: ANN401 (reportlab's)
        """Put the structure into a document whose pages are all drawn."""
        pages = len(self._parents)
        for node in self._nodes:
            document.Reference(node, node.name)
        for number in range(pages):
            page = document.idToObject[f"Page{number + 1}"]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, "/S"
        root = _Root(self._document, [*self._parents, *self._links])
        document.Catalog.StructTreeRoot = document.Reference(root, _ROOT)
        document.Catalog.MarkInfo = _Marked()


class _Marked(PDFObject):
    """Says that the document has a structure."""

    def format(self, _: object) -> bytes:
        """Return it as reportlab wants it: the bytes between `obj` and `endobj`."""
        return b"<</Marked true>>"
