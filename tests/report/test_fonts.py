"""The fonts that ship with the program."""

import pytest

from app import paths
from app.report.fonts import face
from app.report.paper import Cut

FOLDER = paths.resources() / "fonts"
LETTERS = (
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ áàâäãåçéèêëíìîïñóòôöõúùûüýÿžšđčřůű ßẞ œæø ğışİ ăâîșț "
    "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ ἀῶ "
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђћјљњџЁЇЄҐ ‘’“”„«»–—…•€£$¥₴₽№°©®™½²×÷−≤≥≠≈→←✓☐☑★"
)


@pytest.mark.parametrize("cut", Cut)
def test_every_letter_of_our_languages_is_there(cut):
    assert face(cut).missing(LETTERS) == set()
    assert face(cut).width(LETTERS, 12) > 0


def test_the_cuts_have_the_same_letters():
    assert len({face(cut).own for cut in Cut}) == 1


def test_the_licence_lies_beside_the_fonts_and_they_load_quickly():
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "OFL.txt").read_text("utf-8")
    for file in FOLDER.glob("*.ttf"):
        assert file.stat().st_size < 300_000
