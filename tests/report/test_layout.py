"""How texts are broken and shared among pages."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.block import Answer, Grid, Heading, Items, Paragraph, Voice
from app.report.compose import compose
from app.report.lines import lines, paragraphs, width
from app.report.pages import paginate
from app.report.paper import A4, BLOCK_HEIGHT, LINE
from app.report.pdf import pdf
from tests.report.printouts import body, own_words, places, printout, squeezed

WIDTH = 366
LONG = "Nasi klienci mają te same kłopoty i nie znają się nawzajem. "


def pages_of(*blocks):
    return paginate(compose(blocks, A4), A4)


def texts_of(page):
    return [text.text.strip() for _, row in page for text in row.texts]


@given(st.text(st.sampled_from("aw ψ-–/i\u00a0\n"), max_size=400))
def test_lines_fit_and_lose_nothing(text):
    broken = lines(text, A4.owner, WIDTH)
    assert squeezed("".join(broken)) == squeezed(text)
    assert all(width(line.rstrip(), A4.owner) <= WIDTH for line in broken)


def test_a_word_is_broken_only_if_it_is_longer_than_a_line():
    assert [len(line) for line in lines("a " + "m" * 500, A4.body, WIDTH)][:2] == [2, 32]
    assert lines("well-known " * 20, A4.body, WIDTH)[0].endswith(("well-", "known "))
    assert "13\u00a0985" in " ".join(lines("word 13\u00a0985 " * 50, A4.body, WIDTH))


def test_a_new_line_begins_a_paragraph():
    assert paragraphs("\na\n\nb\n", A4.body, WIDTH) == [["a"], [""], ["b"]]


@pytest.mark.parametrize("above", range(25, 41))
def test_paragraphs_and_headings_are_never_torn_at_the_foot(above):
    filler = [Paragraph("\n".join(["x"] * above))]
    answer = Answer("Q1", "Name", "Asked?", (Paragraph(LONG * 4, Voice.PERSON),))
    pages = [texts_of(page) for page in pages_of(*filler, Heading("Part", 2), answer)]
    for page in pages:
        told = [text for text in page if text not in ("x", "Part", "Q1", "Name", "Asked?")]
        assert len(told) != 1
        if "Part" in page:
            assert "Name" in page
        if "Name" in page:
            assert len(told) >= 2


def test_text_sits_on_the_baselines_of_the_page():
    table = Grid(("A", "B"), (("a", "b"), ("c", "d"), ("e", "f")))
    blocks = (Heading("One"), own_words(LONG * 3), table, Paragraph(LONG), Heading("Two", 2))
    quarters = {
        (down + text.down) % LINE
        for page in pages_of(*blocks, own_words(LONG))
        for down, row in page
        for text in row.texts
        if text.style in (A4.body, A4.owner, A4.label) and text.text.strip() not in "abcdef"
    }
    assert quarters == {LINE * 0.75}


def test_a_table_repeats_its_head_and_aligns_numbers():
    rows = tuple((f"Row{n}", f"{n * 37}") for n in range(500))
    data = pdf(
        printout(Heading("One"), Answer("1", "T", "", (Grid(("What", "Sum"), rows, {1}),))), A4
    )
    found = places(data)
    pages = {word.page for word in found if word.text.startswith("Row")}
    assert len(pages) > 15
    assert {word.page for word in found if word.text == "What"} == pages
    ends = {round(w.box[2]) for w in found if w.text in ("37", "1850", "18463") and w.page > 2}
    assert len(ends) == 1


@pytest.mark.parametrize(
    "cells",
    [
        ("name", "word " * 300),
        ("name", "m" * 500),
        tuple(f"c{n}" for n in range(10)),
        ("name", "x" * 20_000, "y"),
    ],
)
def test_cells_that_do_not_fit_become_records(cells):
    head = tuple(f"Head{n}" for n in range(len(cells)))
    data = pdf(printout(Heading("One"), Answer("1", "T", "", (Grid(head, (cells, cells)),))), A4)
    assert squeezed("".join(cells[-1])) in body(data)
    assert body(data).count("Head1") == 2


def test_an_answer_of_20_000_characters_and_long_labels_are_printed_whole():
    text = "".join(f"w{n} " for n in range(4000))[:20_000]
    block = Answer("Q1", "Name " * 100, "Question " * 300, (Paragraph(text, Voice.PERSON),))
    read = body(pdf(printout(Heading("One"), block), A4))
    assert read.endswith(squeezed(text))
    assert read.count("Name") == 100
    assert read.count("Question") == 300


@pytest.mark.parametrize("length", [1, 3, 40, 700])
def test_no_row_outgrows_a_page(length):
    text = "word " * length
    told = (Paragraph(text), Items((text,) * 3), Grid((text, "b"), ((text, text),)))
    blocks = (Heading(text), Heading(text, 2), Answer(text, text, text, told))
    for page in pages_of(*blocks):
        assert page
        assert all(down + row.height <= BLOCK_HEIGHT + 0.01 for down, row in page)


@pytest.mark.parametrize(("above", "pages"), [(1, 1), (10, 1), (20, 2), (35, 2)])
def test_a_chapter_begins_a_page_unless_half_of_one_is_left(above, pages):
    filler = Paragraph("\n".join(["x"] * above))
    found = [texts_of(p) for p in pages_of(Heading("A"), filler, Heading("B"), Paragraph("b"))]
    assert len(found) == pages
    assert "B" in found[-1]


def test_what_stands_before_the_contents_begins_a_page_of_its_own():
    found = [texts_of(page) for page in pages_of(Paragraph("a"), Heading(""), Heading("B"))]
    assert found == [["a"], ["B"]]


def test_a_megabyte_is_printed_in_time():
    block = own_words(LONG * 17_000)
    started = time.process_time()
    pdf(printout(Heading("One"), block), A4)
    assert time.process_time() - started < 8


@pytest.mark.parametrize("above", range(20, 41))
@pytest.mark.parametrize("count", [3, 8, 9, 40])
def test_short_tables_stay_whole_and_long_ones_leave_no_row_alone(above, count):
    table = Grid(("What", "Sum"), tuple((f"r{n}", "1") for n in range(count)))
    blocks = (Paragraph("\n".join(["x"] * above)), Answer("1", "T", "Asked?", (table,)))
    rows = [sum(t[0] == "r" for t in texts_of(page)) for page in pages_of(*blocks)]
    assert sum(rows) == count
    assert 1 not in rows
    assert count > 8 or count in rows


@pytest.mark.parametrize("above", range(20, 41))
def test_what_introduces_a_table_stands_on_its_page(above):
    told = (Paragraph("Yes"), Paragraph("When?", quiet=True), Grid(("Day",), (("Monday",),) * 4))
    blocks = (Paragraph("\n".join(["x"] * above)), Answer("1", "T", "Asked?", told))
    assert all(("When?" in t) == ("Monday" in t) for t in map(texts_of, pages_of(*blocks)))


@pytest.mark.parametrize("above", range(41))
def test_a_label_keeps_three_lines_and_a_list_no_item_alone(above):
    asked = Answer("", "", "", (Paragraph("word " * 4),))
    items = Items(tuple(f"Item {n} is told in so many words that it has a line" for n in range(4)))
    pages = pages_of(
        Paragraph("\n".join(["x"] * above)),
        Answer("Q1", "Whole", "", (asked, asked, asked)),
        Answer("Q2", "Listed", "", (items,)),
    )
    for page in pages:
        texts = texts_of(page)
        assert "Q1" not in texts or sum("word" in text for text in texts) >= 2
        assert sum(text.startswith("Item") for text in texts) in (0, 2, 4)


def test_short_columns_stay_in_one_line_while_long_texts_have_room():
    long = "what somebody wrote about it in many more words than a column of a table can hold"
    rows = ((long, "2: much", "31 December 2027"), (long, "3: most", "1 May 2027"))
    (page,) = pages_of(Answer("Q1", "Table", "", (Grid(("What", "Weight", "By"), rows),)))
    assert {"2: much", "31 December 2027"} <= {text.strip() for text in texts_of(page)}


def test_sources_stand_in_even_steps_and_whole():
    told = tuple(
        Answer("", "", "", (Paragraph("\n".join(["line"] * (2 + n % 3)), small=True),))
        for n in range(20)
    )
    steps = set()
    for page in pages_of(Answer("E1", "Known", "", told)):
        downs = [down for down, row in page if row.texts]
        steps |= {round(below - down, 1) for down, below in pairwise(downs)}
    assert steps == {A4.small.leading, A4.small.leading + LINE / 2}


def test_a_date_in_an_address_is_not_torn():
    text = "https://example.org/a-long-address-of-a-page 2026-04-06"
    style = A4.small
    for room in range(60, 300, 5):
        assert any("2026-04-06" in line for line in lines(text, style, room))
