"""People write in any script: shaped, in the right direction, and read back as typed."""

import io
import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.model.block import Answer, Grid, Heading, Items, Paragraph
from app.report.compose import compose
from app.report.fonts import face, font
from app.report.lenders import EMOJI, LENDERS
from app.report.lines import lines, width
from app.report.paper import A4, Cut
from app.report.pdf import missing_characters, pdf
from app.report.shaping import shaped
from app.report.typeset import placed
from app.report.words import words
from tests.report.printouts import own_words, printout, run, squeezed
from tests.report.scripts import EVERY, FROM_RIGHT, SIMPLE

WIDTH = 366
LITTLE = 12.0
"""How far a line may reach out of the block if its letters are a jumble that nobody writes."""
_DIRECTIONS = re.compile("[\u202a-\u202e\u200e\u200f]")


@pytest.fixture(scope="module")
def data():
    """A plan in every script."""
    return pdf(printout(Heading("Any script"), *map(own_words, EVERY.values())), A4)


@pytest.fixture(scope="module")
def read(data):
    """What pypdf reads in it, without spaces."""
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    return unicodedata.normalize("NFC", squeezed("".join(pages)))


@pytest.fixture(scope="module")
def copied(data):
    """What poppler copies from it, without spaces and signs of direction."""
    return unicodedata.normalize(
        "NFC", squeezed(_DIRECTIONS.sub("", run("pdftotext", data, "-raw")))
    )


def typed(text):
    return unicodedata.normalize("NFC", squeezed(text))


@pytest.mark.parametrize("text", EVERY.values(), ids=EVERY)
def test_a_text_is_read_as_it_was_typed(read, text):
    assert typed(text) in read


# Without those with points: poppler itself puts what is read from the right in pieces there.
@pytest.mark.parametrize("text", SIMPLE.values(), ids=SIMPLE)
def test_a_text_is_copied_as_it_was_typed(copied, text):
    assert typed(text) in copied


def test_fonts_are_embedded_in_part(data):
    found = {}
    for page in PdfReader(io.BytesIO(data)).pages:
        for each in page["/Resources"]["/Font"].values():
            found[each["/BaseFont"]] = len(each["/FontDescriptor"]["/FontFile2"].get_data())
    assert len(found) >= len(LENDERS)
    assert all(re.match(r"/[A-Z]{6}\+", name) for name in found)
    assert max(found.values()) < 120_000
    assert len(data) < 600_000


def test_nothing_is_missing_and_the_same_plan_is_the_same_file(data):
    again = printout(Heading("Any script"), *map(own_words, EVERY.values()))
    assert missing_characters(again) == ()
    assert pdf(again, A4) == data


def glyphs(text, name, *, from_right=False):
    return shaped(font(name).font, text, from_right=from_right).letters


def test_letters_join_stack_and_change_places():
    arabic, hindi = "NotoSansArabic-Regular", "NotoSansDevanagari-Regular"
    said = font(arabic).font.said
    word = glyphs("بيت", arabic, from_right=True)
    assert [said[ord(letter)] for letter in word] == ["ت", "ي", "ب"]
    assert word[2] != glyphs("ب", arabic, from_right=True)[0]
    said = font(hindi).font.said
    assert [said[ord(letter)] for letter in glyphs("कि", hindi)] == ["कि", ""]
    assert glyphs("कि", hindi)[1] != glyphs("क", hindi)[0]
    assert len(glyphs("श्री", hindi)) < 4


@pytest.mark.parametrize("picture", ["👩‍👩‍👧", "👍🏽", "🇵🇱", "1️⃣", "❤️", "✌🏽", "❤️‍🔥", "🏳️‍🌈"])
def test_a_picture_of_several_parts_is_one_glyph(picture):
    [(_, piece)] = placed(picture, face(Cut.SERIF))
    assert piece.font == EMOJI
    assert len(piece.drawn) == 1
    assert font(EMOJI).font.said[ord(piece.drawn)] == picture


def test_a_text_stays_a_sign_unless_a_picture_is_asked_for():
    assert [piece.font for _, piece in placed("❤ 1", face(Cut.SANS))] == [
        "NotoSansSymbols2-Regular",
        "NotoSans-Regular",
    ]


def test_what_is_read_from_the_right_begins_there():
    rows = compose((own_words(f"{FROM_RIGHT['Hebrew']}\nand from the left"),), A4)
    texts = [text for row in rows for text in row.texts if text.style == A4.owner]
    right = A4.block_width
    assert {round(t.x + width(t.text, t.style) - right) for t in texts[:2]} == {0}
    assert texts[2].x < texts[0].x


def test_signs_of_a_list_stand_where_its_texts_begin():
    rows = compose((Items(("לחם", "bread"), numbered=True),), A4)
    (hebrew, first), (english, second) = [row.texts for row in rows]
    assert hebrew.x > first.x + width(first.text, first.style)
    assert english.x < second.x


def test_names_stand_in_lines_of_the_other_direction():
    pieces = placed("with דוד כהן at 10", face(Cut.SANS))
    starts = {number: x for number, (x, _) in enumerate(pieces)}
    drawn = [number for number in starts if "Hebrew" in pieces[number][1].font]
    assert len(drawn) == 2
    assert starts[0] == 0 < starts[drawn[1]] < starts[drawn[0]] < starts[len(pieces) - 1]


def test_brackets_are_turned_with_what_they_are_around():
    [(bracket, _)] = [
        (piece, x) for x, piece in placed("(דוד", face(Cut.SANS)) if "Hebrew" not in piece.font
    ]
    sans = font("NotoSans-Regular").font
    drawn = sans.face.charToGlyph[ord(bracket.drawn)]
    assert drawn == sans.face.charToGlyph[ord(")")]
    assert sans.said[ord(bracket.drawn)] == "("


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "面包店，每天（七点）开门。",
            ["面", "包", "店，", "每", "天", "（七", "点）", "开", "门。"],
        ),
        ("「ショップ」へ", ["「ショッ", "プ」", "へ"]),
        ("빵집은 매일", ["빵집은 ", "매일"]),
        ("面包 bread店", ["面", "包 ", "bread", "店"]),
        ("ร้านเบเกอรี่", ["ร้าน", "เบ", "เกอรี่"]),
        ("well-known shop", ["well-", "known ", "shop"]),
    ],
)
def test_lines_break_where_a_script_allows_it(text, parts):
    assert words(text) == parts


def test_letters_that_belong_together_are_never_cut():
    broken = lines("👩‍👩‍👧" * 99, A4.owner, WIDTH) + lines("क्षि" * 99, A4.owner, WIDTH)
    assert len(broken) > 4
    assert {len(line) % 5 for line in broken[:2]} == {0}
    assert all(line.startswith(("👩", "क्षि")) for line in broken)


def test_piles_of_marks_stay_on_their_line():
    piece = placed("a" + "\u0301" * 500, face(Cut.SANS))[0][1]
    assert all(-600 <= each.y_offset <= 900 for each in piece.drawn.__shapeData__)


LETTERS = "".join(sorted({letter for text in EVERY.values() for letter in text}))
TEXTS = st.sampled_from([*EVERY.values()])
SOUP = st.lists(
    st.text(LETTERS, max_size=30) | st.sampled_from([*EVERY.values()]) | st.text(max_size=9),
    max_size=12,
).map(" ".join)


@given(st.lists(TEXTS, max_size=20).map(" ".join), st.integers(80, 366))
@settings(max_examples=60)
def test_lines_in_any_script_fit_and_lose_nothing(text, room):
    broken = lines(text, A4.owner, room)
    assert all(width(line.rstrip(), A4.owner) <= room + 0.01 for line in broken)
    assert squeezed("".join(broken)) == typed(text)


def blocks_of(text, name):
    return (
        Heading(name),
        Answer("Q1", name, text, (Paragraph(text), Items((text, name)))),
        Grid((name, "b"), ((text, name),)),
    )


@given(SOUP, SOUP)
@example(" המאפייה של דוד פתוחה מ-7:30 עד 19:00, כל יום (חוץ משבת); Facebook (Meta) שלנו.", "")
@settings(max_examples=40)
def test_any_script_is_set_within_the_block(text, name):
    for row in compose(blocks_of(text, name), A4):
        for line in row.texts:
            assert line.x >= -LITTLE
            assert line.x + width(line.text.rstrip(), line.style) <= A4.block_width + LITTLE


@given(SOUP, SOUP)
@settings(max_examples=8)
def test_any_script_is_printed(text, name):
    assert pdf(printout(*blocks_of(text, name), firm=name), A4).startswith(b"%PDF")
