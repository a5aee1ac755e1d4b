"""The pairs of the four lists: what they say to do stands below them as it arises."""

from datetime import date

from app.advice.advise import advise
from app.advice.tows import AVOID
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.ui.swot.pairs import FIELDS
from tests.ui.hands import Key, press, undo, write

BAKERY = example("bakery").replace(way=Way.FULL)
SCREEN = next(s for s in BAKERY.swot.screens() if s.page == "pairs")


def told(opened):
    return {name: label.text() for name, label in opened.page.told.items() if not label.isHidden()}


def follows(plan):
    tows = advise(plan, catalogue.read(), date(2026, 11, 22)).tows
    every = {name: tows.of(field) for name, field in FIELDS.items()}
    return {
        name: "\n".join(pair.sentence.said(Language()) for pair in pairs)
        for name, pairs in every.items()
        if pairs
    }


def test_the_sentences_are_those_that_follow_and_arise_with_every_key(open_page):
    opened = open_page(BAKERY, "swot", SCREEN)
    assert told(opened) == follows(BAKERY)
    editor = opened.page.fields["avoid"].editor
    editor.focus_cell("")
    levels = [cell.level for cell in editor.cells.values()]
    write("0" if levels[0] == 2 else "2")
    assert told(opened) == follows(opened.document.plan) != follows(BAKERY)
    press(Key.Key_Down)
    write("2")
    assert told(opened) == follows(opened.document.plan)
    undo()
    undo()
    assert told(opened) == follows(BAKERY)


def test_what_the_worst_pairs_say_stands_below_what_we_will_not_do(open_page):
    opened = open_page(BAKERY, "swot", SCREEN)
    name = next(name for name, field in FIELDS.items() if field == AVOID)
    assert opened.page.heads[name].text() == "What we will not do"
