"""The printed file: its text, its pages, what a reader's program is told of it."""

import io
import re
import subprocess
from datetime import datetime

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from app.language import Language
from app.model.block import (
    Answer,
    Figure,
    Grid,
    Heading,
    Items,
    KeyNumber,
    Paragraph,
    Statement,
    Task,
    Tasks,
)
from app.model.figure import Bar, Bars, Limit, Part
from app.report import layout as printing
from app.report.paper import A4, LETTER, PAPERS
from app.report.pdf import CannotPrint, missing_characters, pdf
from tests.report.printouts import objects, own_words, places, printout, squeezed, words

CANARY = "Ourclientssecret"


def reader(data):
    return PdfReader(io.BytesIO(data))


def test_everything_stands_on_the_paper_in_the_order_of_reading(data):
    read = " ".join(words(data))
    expected = (
        "Plan for social networks",
        "Kancelaria Jodła",
        "Kraków",
        "Date 15 February 2027",
        "Made by Anna Sowa",
        "Confidential Belongs to the firm.",
        "Contents",
        "Q0.1 Firm What is it called? Ψωμί με προζύμι, κουλούρια και πίτες",
        "Q0.2 Klienci Kto u was kupuje? 1. Zażółć gęślą jaźń 2. Sąsiedzi źle",
        "Q0.3 Сети Что уже есть? Сеть Имя Числа Facebook Αρτοποιείο 1.240 Instagram @ψωμί 312",
        "People & <time>",
        "What is missing Nothing is → ✓ missing.",
        "Q5.1 Hours And who? Ewa",
    )
    at = 0
    for text in expected:
        found = read.find(text, at)
        assert found >= at, text
        at = found


LARGE = {"large": A4.adapted(large=True, mono=True, accent=None)}
LONG = printout(
    Answer("Q" * 200, "m" * 300, "m" * 900, (Paragraph("w" * 20_000), Items(("m" * 600, "a")))),
    Grid(("Name", "Sum"), (("m" * 500, "1"),) * 3, frozenset({1})),
    Grid(("Name", "Sum"), (("bread", "1"),) * 500, frozenset({1})),
    Statement("T" * 99, "NOT YET " * 9, "m" * 500, key=KeyNumber("m" * 60, "1" * 40, "m" * 60)),
    Tasks("w" * 90, (Task("m" * 400, "w" * 200), Task("short"))),
    Figure(Bars("m" * 200, (Bar("m" * 200, (Part(3),), "3" * 90),), 4, (Limit(2, "m" * 90),))),
    title="m" * 300,
    firm="m" * 300,
)


@pytest.mark.parametrize("paper", [*PAPERS.values(), *LARGE.values()], ids=[*PAPERS, *LARGE])
@pytest.mark.parametrize("printed", [LONG, None, printout()], ids=["long", "usual", "empty"])
def test_text_stays_inside_the_block(plan, paper, printed):
    edge, width = paper.left * paper.point, paper.block_width * paper.point
    upper, height = paper.height - paper.top * paper.point, paper.block_height * paper.point
    for word in places(pdf(printed or plan, paper)):
        x, y, end, foot = word.box
        left = edge + x // (paper.width / paper.blocks) * (paper.width / paper.blocks)
        assert left - 0.5 <= x < end <= left + width + 0.5, word
        assert paper.height > foot, word
        head_or_foot = y < upper - 20 or y > upper + height + 16
        assert head_or_foot or (y >= upper - 2 and foot <= upper + height + 6), word


def test_nothing_is_set_smaller_than_nine_points_and_large_print_has_18():
    for paper in (*PAPERS.values(), *LARGE.values()):
        styles = (paper.small, paper.head, paper.body, paper.owner)
        assert min(style.size * paper.point for style in styles) >= 9
    body = LARGE["large"].body
    assert body.size * LARGE["large"].point == pytest.approx(18)
    assert body.leading * LARGE["large"].point == pytest.approx(26)


def test_in_black_only_nothing_is_drawn_in_another_colour():
    for page in reader(pdf(LONG, LARGE["large"])).pages:
        drawn = page.get_contents().get_data().decode("latin-1").splitlines()
        colours = {line for line in drawn if line.lower().endswith(" rg")}
        assert {colour[:-3] for colour in colours} <= {"0 0 0", "1 1 1"}


def test_a_sheet_of_a3_holds_two_pages_and_every_link_leads_to_its_half():
    wide, narrow = reader(pdf(LONG, PAPERS["a3"])), reader(pdf(LONG, A4))
    assert len(wide.pages) == -(-len(narrow.pages) // 2)
    assert {entry["/Left"] for entry in flat(wide.outline)} == {0, A4.width}


def test_a_single_page_fills_the_whole_of_a3():
    one = printout(Heading("SWOT"), own_words("bread"), covered=False)
    (page,) = reader(pdf(one, PAPERS["a3"])).pages
    assert [round(side) for side in page.mediabox[2:]] == [842, 1191]
    small, large = (
        next(word.box for word in places(pdf(one, paper)) if word.text == "bread")
        for paper in (A4, PAPERS["a3"])
    )
    assert large[2] - large[0] == pytest.approx(2**0.5 * (small[2] - small[0]), rel=0.01)
    assert large[0] > small[0]


def flat(outline):
    for entry in outline:
        yield from flat(entry) if isinstance(entry, list) else [entry]


def test_pages_have_the_size_of_the_paper(plan):
    assert [round(side) for side in reader(pdf(plan, A4)).pages[0].mediabox[2:]] == [595, 842]
    assert [round(side) for side in reader(pdf(plan, LETTER)).pages[0].mediabox[2:]] == [612, 792]


def test_the_same_input_gives_the_same_bytes(plan, data, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert pdf(plan, A4) == data
    assert pdf(printout(own_words("another")), A4) != pdf(printout(own_words("one")), A4)


def test_fonts_are_embedded_and_nothing_else_is(data, tmp_path):
    (tmp_path / "plan.pdf").write_bytes(data)
    said = subprocess.run(["pdffonts", tmp_path / "plan.pdf"], capture_output=True, check=True)
    lines = said.stdout.decode().splitlines()[2:]
    assert {line.split()[0].split("+")[1] for line in lines} <= {
        *("NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Regular"),
        *("NotoSansMath-Regular", "NotoSansSymbols2-Regular"),
    }
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines)
    said = " ".join(map(str, objects(data)))
    assert "NotoSans-Regular" in said
    for sign in ("/URI", "'/Image'", "/JavaScript", "/Launch", "/EmbeddedFile", "Helvetica"):
        assert sign not in said


def test_bookmarks_lead_to_chapters_and_answers(data):
    read = reader(data)
    outline = read.outline
    assert [entry.title for entry in outline if not isinstance(entry, list)] == [
        "Η επιχείρηση",
        "People & <time>",
    ]
    inner = [[e.title for e in part] for part in outline if isinstance(part, list)]
    assert inner == [["Q0.1 Firm", "Q0.2 Klienci", "Q0.3 Сети"], ["What is missing", "Q5.1 Hours"]]
    assert [read.get_destination_page_number(e) for e in (outline[0], outline[2])] == [2, 2]


def test_the_contents_name_the_pages_of_the_chapters(data):
    text = reader(data).pages[1].extract_text().split()
    assert text[text.index("επιχείρηση") + 1] == "3"
    assert text[text.index("<time>") + 1] == "3"
    assert len(reader(data).pages[1]["/Annots"]) == 2


def test_long_contents_count_their_own_pages():
    chapters = [b for n in range(90) for b in (Heading(f"Chapter{n}"), Paragraph("text"))]
    read = reader(pdf(printout(*chapters), A4))
    pages = [page.extract_text().replace(" \n", "\n") for page in read.pages]
    last = next(n for n, text in enumerate(pages, 1) if n > 10 and "Chapter89\n" in text)
    listed = next(text for text in pages if "Chapter89\n" in text).splitlines()
    assert listed[listed.index("Chapter89") + 1] == str(last) == str(len(pages))
    assert pages[-1].splitlines()[-1] == f"{last} / {last}"


def test_the_file_says_what_it_is_and_nothing_of_who_made_it_where(plan, data):
    read = reader(data)
    assert read.metadata.title == "Plan for social networks"
    assert read.metadata.author == "Kancelaria Jodła"
    assert {read.metadata["/CreationDate"], read.metadata["/ModDate"]} == {"D:20270215000000Z"}
    assert read.metadata.producer == read.metadata.creator == "Strateg"
    assert read.trailer["/Root"]["/Lang"] == "en"
    assert read.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert not {"/tmp", "/home"} & set(re.findall(r"/\w+", " ".join(map(str, objects(data)))))


def test_the_file_describes_itself_in_xmp_too():
    told = printout(own_words("bread"), title="Bread & <butter>", language=Language("el"))
    described = reader(pdf(told, A4)).xmp_metadata
    assert described.dc_title == {"x-default": "Bread & <butter>"}
    assert described.dc_language == ["el"]
    assert described.dc_creator == ["Kancelaria Jodła"]
    assert described.pdf_producer == "Strateg"
    assert described.xmp_create_date == datetime(2027, 2, 15)


def test_small_objects_are_packed(data):
    read = reader(data)
    streams = [n for n in read.xref[0] if isinstance(read.get_object(n), StreamObject)]
    assert len(read.xref_objStm) > len(streams) > len(read.pages)
    assert not set(read.xref_objStm) & set(read.xref[0])


def test_the_document_has_the_language_it_is_told_in():
    greek = printout(own_words("ψωμί"), language=Language("el"))
    data = pdf(greek, A4)
    assert reader(data).trailer["/Root"]["/Lang"] == "el"
    assert "15 Φεβρουαρίου 2027" in " ".join(words(data))


def test_an_empty_printout_is_a_cover():
    empty = printout(title="", firm="", place="", made_by=())
    assert len(reader(pdf(empty, A4)).pages) == 1
    blank = printout(Heading(""), own_words(""), Grid((), ()), Items(()), Paragraph(" \n"))
    assert len(reader(pdf(blank, A4)).pages) == 2


def test_names_of_any_length_stay_on_the_cover_and_in_the_head():
    names = {"title": "T " * 250, "firm": "Firma " * 83, "place": "Miasto " * 70}
    data = pdf(printout(Heading("One"), own_words("text"), **names), A4)
    assert " ".join(words(data)).count("Firma " * 82) == 1
    assert "…" in reader(data).pages[-1].extract_text()


def test_an_error_says_nothing_of_the_text(monkeypatch):
    def broken(*_):
        raise ValueError(CANARY)

    monkeypatch.setattr(printing, "compose", broken)
    with pytest.raises(CannotPrint) as caught:
        pdf(printout(own_words(CANARY)), A4)
    assert str(caught.value) == "ValueError"
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("name", ["title", "firm", "place", "made_by", "blocks"])
def test_characters_that_no_font_has_are_listed_and_shown(name):
    text = "bread 𐎀 \ue000"
    value = {"made_by": (text,), "blocks": (Answer("1", text, "", (Items((text,)),)),)}
    found = printout(**{name: value.get(name, text)})
    assert missing_characters(found) == ("\ue000", "𐎀")
    read = squeezed(" ".join(words(pdf(found, A4))))
    assert "bread𐎀\ue000" in read
    assert missing_characters(printout(own_words("Zażółć → ψωμί ёж\n\t\x00 ✓ ❤️ 3 ≤ 5"))) == ()


def test_letters_are_borrowed_where_a_font_has_none():
    data = pdf(printout(own_words("a → b ✓ −3 ≥ −5")), A4)
    assert "a→b✓−3≥−5" in body_without_contents(data)


def body_without_contents(data):
    return squeezed("".join(page.extract_text() for page in reader(data).pages[1:]))
