"""What can be chosen when a plan is printed: what is hidden is not in the file at all."""

import base64
import io
from datetime import date
from functools import cache, partial

import pytest
from PIL import PngImagePlugin
from pydantic import ValidationError
from pypdf import PdfReader

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.plan import Plan, sections
from app.report.content.documents import document
from app.report.content.plan import LEFT_OUT, parts, strategy_plan, with_followers
from app.report.logo import NotALogo, checked
from app.report.options import BLACKED_OUT, BLACKED_OUT_HERE, Options
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
    """All that a program can find in a PDF: texts, bookmarks, links, structure, properties.

    The number of the file is left out: made by chance, it may look like any text.
    """
    return squeezed(run("pdftotext", data) + "".join(map(unnumbered, objects(data))))


def unnumbered(part):
    return str({k: v for k, v in part.items() if k != "/ID"} if isinstance(part, dict) else part)


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


def texts_of(told):
    """The first words of every block, and the numbers of the answers."""
    blocks = (*told.opening, *told.blocks)
    return {getattr(b, "text", getattr(b, "number", getattr(b, "title", ""))) for b in blocks}


@cache
def told_without(*names):
    plan = example("bakery").doubled()
    return Options(without=names).told(strategy_plan, plan, known(), Language(), TODAY)


@pytest.mark.parametrize("name", parts())
def test_each_part_can_be_left_out_and_the_cover_says_so(name):
    whole, left, say = told_without(), told_without(name), Language().say
    gone = texts_of(whole) - texts_of(left)
    names = with_followers([name])
    assert name in names
    assert say(parts()[name]) in gone
    for other in sections(Plan()):
        numbers = {s.number for s in sections(example("bakery"))[other].screens()} - {""}
        assert bool(numbers & gone) == (other in names)
    others = {say(title) for part, title in parts().items() if part not in names}
    assert others <= texts_of(left)
    assert left.notes[-1] == say(LEFT_OUT, parts=", ".join(say(parts()[n]) for n in names))
    assert (left.statement is None) == (name == "verdict")


def test_what_follows_from_a_part_is_left_out_with_it():
    assert with_followers(["platforms"]) == (
        "platforms",
        "networks",
        "alternative",
        "decision-log",
    )
    assert with_followers(["verdict"]) == ("summary", "verdict")
    assert with_followers(["sources", "case"]) == ("case", "sources")
    assert with_followers([]) == ()


def test_a_plan_without_anything_is_a_cover_that_says_so():
    told = told_without(*parts())
    assert not told.opening
    assert len(PdfReader(io.BytesIO(pdf(told, Options().sheet()))).pages) == 1


def test_a_sheet_says_at_its_foot_that_something_is_blacked_out():
    chosen = Options(redact=True)
    tell = partial(document, "rota")
    data = pdf(chosen.told(tell, example("bakery"), known(), Language(), TODAY), chosen.sheet())
    assert squeezed(BLACKED_OUT_HERE) in squeezed(run("pdftotext", data))
    blank = partial(document, "worksheets")
    assert chosen.told(blank, example("bakery"), known(), Language(), TODAY).notes == ()


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


@pytest.mark.parametrize(
    "wrong", [{"paper": "a5"}, {"without": ("poem",)}, {"logo": b"abc"}, {"other": 1}]
)
def test_options_that_do_not_exist_are_refused(wrong):
    with pytest.raises(ValidationError):
        Options(**wrong)


def test_a_name_that_was_cut_for_want_of_room_is_blacked_out_too():
    told = printout(
        own_words("Ask Gulnara Sabitovna Shumabekova, or Gulnara Sabitovna… or Gulnara.")
    )
    (answer,) = redacted(told, ("Gulnara Sabitovna Shumabekova",)).blocks
    assert answer.told[0].text == "Ask █████, or █████ or Gulnara."


@pytest.mark.parametrize("name", ["bakery", "law-firm", "machine-parts"])
def test_the_letters_of_a_blacked_out_rota_say_nothing_of_the_names(name):
    tell, plan = partial(document, "rota"), example(name)
    open_, closed = (
        chosen.told(tell, plan, known(), Language(), TODAY).blocks[1].figure
        for chosen in (Options(), Options(redact=True))
    )
    assert [letter for letter, _ in open_.people] != ["A", "B"]
    assert closed.people == (("A", "█████"), ("B", "█████"))
    places = dict(zip([letter for letter, _ in open_.people], "AB", strict=True))
    assert [look.letter for look in closed.looks] == [places[k.letter] for k in open_.looks]
