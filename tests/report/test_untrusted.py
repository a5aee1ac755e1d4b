"""Texts of people are printed as they were typed, whatever they contain."""

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.block import Answer, Grid, Heading, Items, Paragraph
from app.report.fonts import face
from app.report.paper import A4, Cut
from app.report.pdf import missing_characters, pdf
from app.report.text import UNSEEN, clean, one_line
from tests.report.printouts import body, own_words, printout, squeezed, words

SOUP = (
    '<img src="/etc/passwd"/>',
    '<a href="javascript:alert(1)">x</a>',
    '<font color="[[[__import__(1)]]]">x</font>',
    '<seq template="%(a)900000000s"/>',
    '<para onDraw="x">use <strategy> and <Q4> here</para>',
    "<!-- gone --> if a<b then c>d; R&D <10% &lt; &amp; &#x41;",
    "<unichar code='65'/><index item='x'/>",
    "\\( \\) ) Tj ET (",
)
# Between spaces there is nothing that they could shape, and they are not drawn.
BETWEEN = dict.fromkeys(map(ord, UNSEEN))
PRINTED = st.text(st.sampled_from(sorted(face(Cut.SERIF).own)), max_size=60)


@pytest.mark.parametrize("text", SOUP)
def test_markup_is_printed_literally_wherever_it_stands(text):
    blocks = (
        Heading(text),
        Answer(text, text, text + "?", (Paragraph(text), Items((text,)))),
        Answer("1", "Grid", "", (Grid((text, "b"), ((text, text),)),)),
        Heading(text, 2),
    )
    data = pdf(printout(*blocks, title=text, firm=text, place=text, made_by=(text,)), A4)
    read = squeezed("".join(words(data)))
    assert read.count(squeezed(text)) >= 8
    for sign in (b"/URI", b"/Subtype /Image", b"/S /JavaScript", b"/Launch"):
        assert sign not in data


@given(st.lists(PRINTED | st.sampled_from(SOUP), max_size=8).map(" ".join))
def test_nothing_that_the_fonts_have_is_lost(text):
    expected = squeezed(one_line(text)).replace("\u00a0", "").translate(BETWEEN)
    printed = printout(Heading("One"), own_words(text))
    read = body(pdf(printed, A4)).translate(BETWEEN)
    assert unicodedata.normalize("NFC", read).endswith(expected)


@given(st.text(max_size=200), st.text(max_size=50))
@settings(max_examples=80)
def test_any_text_can_be_printed_anywhere(text, name):
    blocks = (
        Heading(name),
        Answer(name, name, text, (Paragraph(text), Items((text, name), numbered=True))),
        Grid((name, text), ((text, name), (name,)), frozenset({1})),
        Heading(name, 2),
        Paragraph(text, quiet=True),
    )
    printed = printout(*blocks, title=name, firm=text, place=name, made_by=(name,))
    assert pdf(printed, A4).startswith(b"%PDF")
    missing_characters(printed)


@given(st.text())
def test_a_cleaned_text_has_nothing_that_hides(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    kinds = {unicodedata.category(c) for c in cleaned if c != "\n"}
    assert not kinds & {"Cc", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("e\u0301", "é"),
        ("\ud800 \u202e \x00", "\ufffd \ufffd \ufffd"),
        ("❤\ufe0f soft\xadhyphen", "❤\ufe0f softhyphen"),
        ("\u2067\u05d0\u2069 \u202b\u05d1\u202c", "\u05d0 \u05d1"),
        ("a\tb", "a    b"),
    ],
)
def test_what_cleaning_does(typed, printed):
    assert clean(typed) == printed


def test_settings_from_outside_have_no_effect(tmp_path):
    bad = "trustedHosts = ['*']\npageCompression = 7\nopen('ran', 'w').close()\n"
    (tmp_path / "reportlab_settings.py").write_text(bad)
    (tmp_path / ".reportlab_settings").write_text(bad)
    root = str(Path(__file__).resolve().parents[2])
    environment = os.environ | {
        "RL_trustedHosts": "*",
        "RL_trustedSchemes": "['file']",
        "RL_pageCompression": "0",
        "HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(tmp_path), root]),
    }
    code = (
        "from app.report.press import rl_config as c\n"
        "print(c.trustedHosts, c.trustedSchemes, c.pageCompression, repr(c.toColorCanUse))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "None [] 1 ''"
    assert not (tmp_path / "ran").exists()
