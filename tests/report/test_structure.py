"""The structure of the printed file, read back: what a program that reads it aloud is told."""

import io
from functools import cache
from itertools import pairwise

import pytest
from pypdf import PdfReader

from app.model.block import (
    Answer,
    Figure,
    Grid,
    Heading,
    Items,
    Lines,
    Paragraph,
    Task,
    Tasks,
)
from app.model.figure import (
    Bar,
    Bars,
    Chain,
    Field,
    Fields,
    Knot,
    Look,
    Part,
    Span,
    Texture,
    Week,
)
from app.report.paper import A4, PAPERS
from app.report.pdf import pdf
from tests.report.printouts import places, printout, run, squeezed, struct_text

BARS = Bars("Two networks fit well.", (Bar("Facebook", (Part(3),), "3 h"),), 4)
ROWS = tuple((f"Row{n}", "", "1") for n in range(90))


@cache
def printed():
    """Everything a document can hold."""
    return pdf(
        printout(
            Heading("First"),
            Heading("Part", 2),
            Paragraph("Two words " * 60),
            Answer("Q1", "Asked", "What?", (Items(("one", "two")), Heading("Inner", 2))),
            Answer("Q2", "Table", "", (Grid(("A", "B", "C"), ROWS),)),
            Figure(BARS),
            Heading("Second"),
            Tasks("Who", (Task("Sign it."), Task("Read it.", "Anna"))),
        ),
        A4,
    )


def elements(node, parent=None):
    """Yield every element with its parent, in the order of reading."""
    yield node, parent
    for kid in kids(node):
        if not isinstance(kid, int) and "/S" in kid:
            yield from elements(kid, node)


def kids(node):
    return [kid.get_object() for kid in node["/K"]]


@cache
def read(data):
    return PdfReader(io.BytesIO(data))


@cache
def structure(data):
    root = read(data).trailer["/Root"]
    return list(elements(root["/StructTreeRoot"]["/K"].get_object()))


def of(tag):
    return [node for node, _ in structure(printed()) if node["/S"] == tag]


def test_the_file_says_that_it_has_a_structure():
    root = read(printed()).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]


def test_levels_of_headings_never_skip():
    levels = [int(node["/S"][2]) for node, _ in structure(printed()) if node["/S"][:2] == "/H"]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert set(levels) == {1, 2, 3}


def test_every_mark_on_a_page_has_one_parent_which_knows_it():
    reader = read(printed())
    ways = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    found = dict(zip(ways[::2], ways[1::2], strict=True))
    for page in reader.pages:
        content = page.get_contents().get_data().decode("latin-1")
        marks = content.count("<</MCID ")
        parents = found[page["/StructParents"]]
        assert len(parents) == marks
        assert content.count(" BDC") + content.count(" BMC") == content.count("EMC")
        for number, parent in enumerate(parents):
            assert any(is_mark(kid, number, page) for kid in kids(parent.get_object()))
    every = sum(is_mark(kid) for node, _ in structure(printed()) for kid in kids(node))
    assert every == sum(len(found[page["/StructParents"]]) for page in reader.pages)


def is_mark(kid, number=None, page=None):
    if isinstance(kid, int):
        return number in (None, kid)
    mark = kid.get("/MCID")
    return mark is not None and (number is None or (mark == number and kid["/Pg"] == page))


def test_nothing_is_drawn_that_is_neither_part_of_the_structure_nor_an_artifact():
    for page in read(printed()).pages:
        depth = 0
        for line in page.get_contents().get_data().decode("latin-1").splitlines():
            depth += line.endswith((" BDC", " BMC")) - line.startswith("EMC")
            assert 0 <= depth <= 1
            assert depth or not line.endswith((" Tj T*", " re", " S", " f", " B"))


def test_tables_have_a_head_and_the_same_cells_in_every_row():
    (table,) = of("/Table")
    head, *rows = kids(table)
    assert {kid["/S"] for kid in kids(head)} == {"/TH"}
    assert {kid["/A"]["/Scope"] for kid in kids(head)} == {"/Column"}
    assert len(rows) == len(ROWS)
    assert {tuple(kid["/S"] for kid in kids(row)) for row in rows} == {("/TD",) * 3}


ROOM = {"/BBox", "/O", "/Placement"}
FIELD = Field("Strengths", "inside", (("S1", "Bread " * 30), ("S2", "Cake.")))
LOOK = Span(7 * 60, 15 * 60, Texture.OUTLINE, "open")
DAYS = tuple("ABCDEFG")
FIGURES = (
    (BARS, "Two networks fit well. Facebook: 3 h"),
    (
        Fields("Four.", (FIELD, Field("Weak", "", ()))),
        f"Four. Strengths (inside): S1 {('Bread ' * 30).strip()}, S2 Cake.; Weak:",
    ),
    (
        Chain("Breaks.", (Knot("Task", ("a", "b")), Knot("?", (), torn=True))),
        "Breaks. Task: a, b; ?:",
    ),
    (Week("W.", DAYS, (LOOK,), None, (Look(480, "8:00"),)), "W. open: A 7:00–A 15:00; A 8:00"),
)


@pytest.mark.parametrize(("figure", "said"), FIGURES, ids=["bars", "fields", "chain", "week"])
@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_figures_are_said_in_words_and_say_where_they_stand(figure, said, paper):
    data = pdf(printout(Heading("One"), Paragraph("Before."), Figure(figure)), PAPERS[paper])
    (found,) = (node for node, _ in structure(data) if node["/S"] == "/Figure")
    assert found["/Alt"] == " ".join(said.split())
    assert set(found["/A"]) == ROOM
    left, foot, right, top = map(float, found["/A"]["/BBox"])
    words = [w for w in places(data) if w.text in ("Facebook", "Strengths", "Task", "8:00")]
    (x, y, end, below), high = words[-1].box, PAPERS[paper].height
    assert left - 1 <= x < end <= right + 1
    assert foot <= high - below < high - y <= top + 3


def test_a_figure_that_is_torn_has_no_one_place():
    knots = tuple(Knot(f"Knot{n}", ("text " * 30,)) for n in range(40))
    data = pdf(printout(Figure(Chain("Long.", knots))), A4)
    (found,) = (node for node, _ in structure(data) if node["/S"] == "/Figure")
    assert "/A" not in found


def test_fields_beside_each_other_are_read_one_after_the_other():
    other = Field("Weaknesses", "inside too", (("W1", "Dear. " * 30),))
    data = pdf(printout(Heading("One"), Figure(Fields("Four.", (FIELD, other)))), A4)
    (found,) = (node for node, _ in structure(data) if node["/S"] == "/Figure")
    fields = [kid for kid in kids(found) if not isinstance(kid, int)]
    assert [field["/S"] for field in fields] == ["/Div", "/Div"]
    said = struct_text(data)
    assert said.index("Cake.") < said.index("Weaknesses")


def test_what_is_drawn_first_is_read_where_it_stands():
    data = pdf(printout(Heading("One"), Paragraph("Before."), Figure(BARS), Paragraph("End.")), A4)
    tags = [node["/S"] for node, _ in structure(data)]
    assert tags[-5:] == ["/H1", "/P", "/P", "/Figure", "/P"]


def test_lines_to_write_on_are_said_in_the_language_of_the_document():
    blocks = (Heading("One"), Lines(3, (("Day", "What"),)), Lines(1))
    told = [node.get("/Alt") for node, _ in structure(pdf(printout(*blocks), A4))]
    assert list(filter(None, told)) == ["3 lines to write on", "1 line to write on"]


def test_lists_hold_items_with_their_signs():
    first, *_ = of("/L")
    assert [[part["/S"] for part in kids(item)] for item in kids(first)] == [["/Lbl", "/LBody"]] * 2


def test_lines_of_a_paragraph_are_read_as_words():
    said = struct_text(printed())
    assert "Tagged:" not in said
    assert ("Two words " * 60).strip() in said


def test_the_contents_lead_to_the_chapters_by_links_that_are_known():
    assert len(of("/TOCI")) == 2
    reader = read(printed())
    links = [link.get_object() for page in reader.pages for link in page.get("/Annots", ())]
    ways = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    found = dict(zip(ways[::2], ways[1::2], strict=True))
    assert [link["/Contents"] for link in links] == ["First 3", "Second 7"]
    assert [found[link["/StructParent"]]["/S"] for link in links] == ["/Link"] * 2
    known = [kid["/Obj"] for node in of("/Link") for kid in kids(node)[1:]]
    assert known == links


@pytest.mark.parametrize("blocks", [(), (Grid((), ()),), (Answer("", "", "", ()),)])
def test_empty_documents_have_a_structure_too(blocks):
    data = pdf(printout(*blocks), A4)
    assert structure(data)[0][0]["/S"] == "/Document"
    assert squeezed(run("pdftotext", data))
