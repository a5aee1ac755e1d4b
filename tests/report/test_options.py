"""What can be chosen when a plan is printed: what is hidden is not in the file at all."""

import base64
import io
from datetime import date
from functools import cache

import pytest
from PIL import PngImagePlugin
from pydantic import ValidationError
from pypdf import PdfReader

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.plan import Plan, sections
from app.report.content.plan import strategy_plan
from app.report.logo import NotALogo, checked
from app.report.options import BLACKED_OUT, LEFT_OUT, Options
from app.report.paper import MONO
from app.report.pdf import pdf
from app.report.redact import names, redacted
from tests.report.printouts import objects, own_words, picture, printout, run, squeezed

TODAY = date(2026, 11, 22)


@cache
def known():
    return catalogue.read()


def printed(name, **options):
    chosen = Options(**options)
    told = chosen.told(strategy_plan, example(name), known(), Language(), TODAY)
    return pdf(told, chosen.sheet())


def everything(data):
    """All that a program can find in a PDF: texts, bookmarks, links, structure, properties."""
    return squeezed(run("pdftotext", data) + "".join(map(str, objects(data))))


@pytest.mark.parametrize("name", ["bakery", "law-firm"])
def test_what_is_blacked_out_is_nowhere_in_the_file(name):
    plan = example(name)
    hidden = [squeezed(text) for text in names(plan)]
    assert plan.resourcing.people.people[0].name in names(plan)
    open_, closed = everything(printed(name)), everything(printed(name, redact=True))
    words = set(run("pdftotext", printed(name, redact=True)).replace(",", " ").split())
    assert any(text in open_ for text in hidden)
    assert not {text for text in names(plan) if text in words}
    assert "€" in open_
    assert "€" not in closed
    assert squeezed(BLACKED_OUT) in closed
    assert "█████" in closed


def test_a_name_is_blacked_out_only_where_it_is_a_word_of_its_own():
    told = printout(own_words("Ann asks Anna, ANN and Ann\nLee-Ann."), made_by=("Ann",))
    data = pdf(redacted(told, ("Ann",)), Options().sheet())
    assert "asksAnna,ANNandLee-." in squeezed(run("pdftotext", data, "-raw"))
    pages = [page.get_contents().get_data() for page in PdfReader(io.BytesIO(data)).pages]
    bars = [page.count(b"/Span <</ActualText <feff2588>>> BDC") for page in pages]
    assert bars == [5, 15]


@pytest.mark.parametrize("name", sections(Plan()))
def test_the_answers_of_a_section_can_be_left_out(name):
    plan, language = example("bakery"), Language()
    told = Options(without=(name,)).told(strategy_plan, plan, known(), language, TODAY)
    hidden = sections(plan)[name]
    numbers = {screen.number for screen in hidden.screens()} - {""}
    assert not numbers & {getattr(block, "number", "") for block in told.blocks}
    others = {getattr(block, "number", "") for block in told.blocks}
    kept = [s for n, s in sections(plan).items() if n not in (name, "assumptions", "decisions")]
    assert all({screen.number for screen in section.screens()} & others for section in kept)
    assert told.notes == (language.say(LEFT_OUT, sections=language.say(hidden.title)),)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_printed_without_what_else_its_file_holds(kind):
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Ourclientssecret")
    more = {"pnginfo": notes} if kind == "PNG" else {"comment": b"Ourclientssecret"}
    logo = picture(kind, **more)
    assert b"Ourclientssecret" in logo
    assert checked(logo).info == {}
    data = printed("bakery", logo=base64.b64encode(logo), adviser="Anna Advisor")
    (image,) = PdfReader(io.BytesIO(data)).pages[0].images
    assert image.image.size == (300, 100)
    assert b"Ourclientssecret" not in data
    assert "AdvisedbyAnnaAdvisor" in squeezed(run("pdftotext", data, "-raw"))


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"nonsense",
        picture()[:60],
        picture("GIF"),
        picture(size=(6000, 6000)),
        b"x" * 5_000_000,
    ],
    ids=["empty", "nonsense", "large", "torn", "gif", "bomb"],
)
def test_a_logo_that_cannot_be_used_is_left_out(bad):
    with pytest.raises(NotALogo):
        checked(bad)
    chosen = Options(logo=base64.b64encode(bad))
    told = chosen.told(strategy_plan, Plan(), known(), Language(), TODAY)
    assert told.logo == b""


def test_the_colour_of_the_adviser_is_taken_unless_all_is_black():
    assert Options(colour="#FF0000").sheet().palette.accent == (1, 0, 0)
    assert Options(colour="#FF0000", mono=True).sheet().palette == MONO


@pytest.mark.parametrize("wrong", [{"paper": "a5"}, {"logo": b"abc"}, {"other": 1}])
def test_options_that_do_not_exist_are_refused(wrong):
    with pytest.raises(ValidationError):
        Options(**wrong)
