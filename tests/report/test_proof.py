"""Measured from the PDF: nothing outside the page, nothing on anything, every glyph there."""

import subprocess
from functools import cache
from itertools import groupby, pairwise

import pytest

from app.model.block import (
    Answer,
    Blank,
    Figure,
    Grid,
    Heading,
    Items,
    KeyNumber,
    Lines,
    Paragraph,
    Slip,
    Statement,
    Task,
    Tasks,
    Voice,
)
from app.model.figure import (
    Bar,
    Bars,
    Chain,
    Field,
    Fields,
    Knot,
    Limit,
    Look,
    Part,
    Span,
    Texture,
    Week,
)
from app.report.content.documents import DOCUMENTS, PLAN
from app.report.options import Options
from app.report.pdf import missing_characters, pdf
from tests.report.printouts import places, printout
from tests.report.sheets import sheet

LOOKS = (
    {"paper": "a4"},
    {"paper": "letter", "mono": True},
    {"paper": "a3"},
    {"paper": "a4", "large_print": True},
)
AMOUNTS = {"empty": (0, 0), "normal": (90, 3), "enormous": (20_000, 500)}
"""Characters of a text, and rows of a table."""
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SHEETS = [name for name in DOCUMENTS if name != PLAN]


def figures(text, count):
    """Yield every kind of figure with so much in it."""
    rows = range(min(count, 40))
    bars = tuple(
        Bar(f"Bar {n} {text[:60]}", (Part(n, Texture.HATCHED, "yes"),), "3 h") for n in rows
    )
    yield Bars(text[:300], bars, 40, (Limit(3, "limit"), Limit(9, "hope", dashed=True)))
    texts = tuple((f"S{n}", text[:490]) for n in rows)
    yield Fields(text[:300], tuple(Field(name, text[:50], texts) for name in "ABCD"))
    spans = (Span(540, 1020, Texture.OUTLINE, text[:90]),)
    looks = tuple(Look(480 + 90 * n, "8:00") for n in rows)
    yield Week(text[:300], DAYS, spans, Span(9000, 9900, Texture.HATCHED, "wait"), looks)
    yield Chain(text[:300], tuple(Knot(f"Knot {n}", (text[:490],), torn=n == 2) for n in rows))


def blocks(text, count):
    """Yield every kind of block with so much in it."""
    rows = tuple((f"Row {n}", text[: 60 if n else 9000], str(n)) for n in range(count))
    yield Statement("Verdict", "NOT YET", text[:200], key=KeyNumber("in", "90 days", text[:20]))
    yield Heading(text[:200] or "Chapter")
    yield Heading(text[:200], 2)
    yield Paragraph(text, Voice.PERSON)
    yield Paragraph(text, small=True)
    yield Items(tuple(f"{n} {text[:120]}" for n in range(count)), numbered=True)
    yield Items(tuple(f"word{n}" for n in range(count)))
    table = Grid(("Name", "Told", "Sum"), rows, frozenset({2}))
    yield Answer("Q1", text[:200], text[:500], (Paragraph(text), table, Answer("", "", "?", ())))
    yield Grid(("Name", "Sum"), tuple((f"Row {n}", f"{n}") for n in range(count)), frozenset({1}))
    yield Tasks("Who", tuple(Task(text[:300], text[:60]) for _ in range(min(count, 40))))
    yield Lines(min(count, 60), (("Day", "What"), ()))
    yield Blank("Q2", text[:100], (text[:2000],), ("Day", text[:50]))
    yield Slip((Heading("Slip", 2), Paragraph(text[:300]), Lines(2)))
    yield from (Figure(figure) for figure in figures(text, count))


@cache
def told(amount):
    length, count = AMOUNTS[amount]
    words = "".join(f"bread{n} ψωμί хлеб {'m' * (n % 90)} " for n in range(1, 900))
    every = tuple(blocks(words[:length].strip(), count))
    return printout(*every, title="Plan", adviser="Adviser", version="68AA-BCA7")


def inside(data, sheet):
    """Hold that every word is on its half of the sheet, and on no other."""
    height = max(sheet.height, sheet.width) if sheet.blocks > 1 else sheet.height
    for _, found in groupby(places(data), key=lambda word: word.page):
        words = [word.box for word in found]
        for x, y, end, foot in words:
            assert x >= 18
            assert y >= 18
            assert end <= sheet.width - 18
            assert foot <= height - 18
        cores = sorted(map(core, words), key=lambda box: box[1])
        for n, (x, y, end, foot) in enumerate(cores):
            for left, top, right, below in cores[n + 1 :]:
                if top >= foot:
                    break
                assert right <= x or end <= left, (x, y, end, foot, left, top, right, below)


def core(box):
    """The part of a word that its letters fill: a font's boxes reach above and below them."""
    x, y, end, foot = box
    inset = 0.3 * (foot - y)
    return x + 0.6, y + inset, end - 0.6, foot - inset


def fonts(data):
    """The fonts of a PDF: whether each is embedded and subset."""
    done = subprocess.run(["pdffonts", "-"], input=data, capture_output=True, check=True)
    return [line.split()[-5:-3] for line in done.stdout.decode().splitlines()[2:]]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "-".join(map(str, look.values())))
@pytest.mark.parametrize("amount", AMOUNTS)
def test_whatever_a_document_holds_stands_on_its_page_and_on_nothing_else(amount, look):
    paper = Options(**look).sheet()
    data = pdf(told(amount), paper)
    inside(data, paper)
    assert all(font == ["yes", "yes"] for font in fonts(data))
    assert missing_characters(told(amount)) == ()


@pytest.mark.parametrize("plan", ["empty", "bakery", "crowded"])
@pytest.mark.parametrize(("number", "name"), list(enumerate(SHEETS)))
def test_whatever_a_sheet_holds_stands_on_its_page_and_on_nothing_else(number, name, plan):
    paper = Options(**LOOKS[number % len(LOOKS)]).sheet()
    data = pdf(sheet(name, plan), paper)
    assert data
    inside(data, paper)


def test_two_words_on_one_another_would_be_found():
    words = [(10, 10, 60, 26), (10, 12, 60, 28)]
    (_, y, _, foot), (_, top, _, _) = map(core, words)
    assert y < top < foot
    assert all(a <= b for a, b in pairwise((y, top, foot)))
