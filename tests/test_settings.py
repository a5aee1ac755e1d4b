"""The settings are a section like any other, and each choice is possible."""

import pytest

from app.language import Language
from app.model.chosen import Colour, contrast_on_white
from app.model.question import Context, questions
from app.settings import Paper, Settings, SettingsBook

CONTEXT = Context(Language(), SettingsBook(), None)


@pytest.mark.parametrize("name", Settings.page_kinds())
def test_every_setting_is_asked_for_and_none_must_be_answered(name):
    kind = Settings.page_kinds()[name]
    asked = {asked.field for asked in questions(kind)}
    assert asked == kind.model_fields.keys() - {"marks"}
    assert list(Settings().page(name).gaps(name)) == []


def test_each_page_is_one_screen_with_a_name():
    screens = Settings.screens()
    assert [screen.page for screen in screens] == list(Settings.page_kinds())
    assert all(screen.asked[0].question.name for screen in screens)


def test_the_languages_offered_are_those_that_are_complete():
    (question,) = [a.question for a in questions(type(Settings().look)) if a.field == "language"]
    assert question.options(CONTEXT)["en"] == "English"


@pytest.mark.parametrize(
    ("colour", "contrast"), [("#000000", 21), ("#FFFFFF", 1), ("#767676", 4.54), ("#595959", 7.0)]
)
def test_contrast_is_that_of_the_accessibility_guidelines(colour, contrast):
    assert contrast_on_white(colour) == pytest.approx(contrast, abs=0.01)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", ""), ("#2B4C86", ""), ("#767676", ""), ("#777777", "Too pale"), ("blue", "like #2B4C86"),
     ("#12345", "like #2B4C86"), ("#FFFF00", "Too pale")],
)  # fmt: skip
def test_a_colour_that_cannot_be_read_is_not_used_and_that_is_said(typed, said):
    sentences = [fault.said(Language()) for fault in Colour(ask="").faults(typed)]
    assert said in " ".join(sentences)
    assert bool(sentences) == bool(said)
    assert Paper(colour=typed).usable_colour() == ("" if said else typed)
