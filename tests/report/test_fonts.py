"""The fonts that ship with the program."""

import re

import pytest

from app import paths
from app.report.fonts import face, font
from app.report.lenders import LENDERS, lenders
from app.report.paper import Cut
from app.report.typeset import width

FOLDER = paths.resources() / "fonts"
LETTERS = (
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ áàâäãåçéèêëíìîïñóòôöõúùûüýÿžšđčřůű ßẞ œæø ğışİ ăâîșț "
    "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ ἀῶ "
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђћјљњџЁЇЄҐ ‘’“”„«»–—…•€£$¥₴₽№°©®™½²×÷−≤≥≠≈→←✓☐☑★"
)


@pytest.mark.parametrize("cut", Cut)
def test_every_letter_of_our_languages_is_there(cut):
    assert face(cut).missing(LETTERS) == set()
    assert width(LETTERS, face(cut)) > 0


def test_the_cuts_have_the_same_letters():
    assert len({face(cut).own for cut in Cut}) == 1


def test_the_licences_lie_beside_the_fonts_and_those_of_every_page_load_quickly():
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "OFL.txt").read_text("utf-8")
    assert "Apache License" in (FOLDER / "Apache-2.0.txt").read_text("utf-8")
    for cut in Cut:
        assert (FOLDER / f"{cut.value}.ttf").stat().st_size < 300_000


def test_the_fonts_are_small_enough_to_carry():
    files = sorted(FOLDER.glob("*.ttf"))
    assert sum(file.stat().st_size for file in files) < 8_000_000
    assert {file.stem for file in files} == {cut.value for cut in Cut} | {n.name for n in LENDERS}


@pytest.mark.parametrize("lender", LENDERS, ids=[lender.name for lender in LENDERS])
def test_a_font_lends_what_it_is_said_to_have(lender):
    ranges = re.compile(f"[{lender.ranges}]")
    having = [letter for letter in font(lender.name).widths if ranges.match(letter)]
    assert len(having) > 30
    assert all(lender.name in lenders(letter) for letter in having)
    assert font(lender.name).font.face.unitsPerEm >= 256
