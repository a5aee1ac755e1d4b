"""How: what the pages of step 4 ask back, and the words that are never used."""

import pytest

from app.knowledge import catalogue
from app.language import Language
from app.model.block import Items
from app.model.question import Context, questions
from app.model.section import Way
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.tone import Tone
from app.sections.tone.address import Address, Addresses, Form, written
from app.sections.tone.answers import Answers
from app.sections.tone.faces import Consent, Faces, Permission, Shown
from app.sections.tone.restaurant import Post, Restaurant
from app.sections.tone.scales import Difference, Scales, Shift
from app.sections.tone.speech import Speech, Spoken
from app.sections.tone.words import Word, Words


def asked_back(page, key):
    """Return what a page says to one of its answers."""
    (asked,) = [a for a in questions(type(page)) if a.key == key]
    return [fault.said(Language()) for fault in page.faults(asked)]


def never(*words):
    return Words(never=tuple(Word(text=word) for word in words))


def spoken(*texts):
    return Speech(sentences=tuple(Spoken(text=text) for text in texts))


def test_three_sentences_show_how_one_speaks():
    assert asked_back(spoken("one", "two", " "), "sentences")
    assert not asked_back(spoken("one", "two", "three"), "sentences")


def test_sentences_are_told_as_a_list():
    (asked,) = questions(Speech)
    context = Context(Language(), Plan(), catalogue.read())
    assert spoken("one", "two").told(asked, context) == (Items(("one", "two")),)


def test_each_language_has_one_form_of_address():
    greek = Address(tongue="el", form=Form.BOTH)
    assert not asked_back(Addresses(rows=(greek, Address(tongue="en", form=Form.FORMAL))), "rows")
    assert asked_back(Addresses(rows=(greek, Address(tongue="en"))), "rows")
    assert asked_back(Addresses(rows=(greek, greek.replace(id="other"))), "rows")


def test_only_languages_the_firm_writes_are_offered_once_it_named_some():
    plan = Plan()
    assert len(written(Context(Language(), plan, None))) > 100
    languages = plan.business.languages.replace(written=("pl", "en"))
    plan = plan.replace(business=plan.business.replace(languages=languages))
    assert list(written(Context(Language(), plan, None))) == ["pl", "en"]


def test_a_different_tone_has_a_reason():
    there = Difference(network="viber", shift=Shift.FUNNY)
    assert asked_back(Scales(differences=(there,)), "differences")
    explained = there.replace(reason="only regulars read it")
    assert not asked_back(Scales(differences=(explained, Difference())), "differences")


def test_a_word_is_liked_or_never_used():
    liked = (Word(text="Warm"), Word(text="neighbour"))
    assert asked_back(never("warm").replace(liked=liked), "never")
    assert not asked_back(never("product").replace(liked=liked), "never")


FOUND = [
    pytest.param("promotion", "A Promotion today", True, id="capitals"),
    pytest.param("promotion", "promotions", False, id="another form"),
    pytest.param("dear valued client", "Dear  valued\nclient,", True, id="several words"),
    pytest.param("C++", "We speak C++.", True, id="signs"),
    pytest.param("λύση", "Η ΛΎΣΗ μας", True, id="Greek"),
    pytest.param("лидер", "Мы лидер рынка", True, id="Russian"),
    pytest.param("é", "e\u0301", True, id="composed otherwise"),
    pytest.param(" ", "anything at all", False, id="no word"),
]


@pytest.mark.parametrize(("word", "text", "found"), FOUND)
def test_a_word_is_found_whole_and_as_it_was_typed(word, text, found):
    assert bool(never(word).found_in(text)) is found


SAMPLES = {
    "speech": ("Q4.1", "sentences", spoken("Unfortunately not.")),
    "answers": ("Q4.6", "price", Answers(price="Unfortunately it is more.")),
    "restaurant": ("Q4.9", "posts", Restaurant(posts=(Post(text="Sold out, unfortunately"),))),
}


@pytest.mark.parametrize("page", SAMPLES)
def test_a_word_never_used_is_found_in_every_sample(page):
    number, key, value = SAMPLES[page]
    tone = Tone(words=never("unfortunately")).replace(**{page: value})
    said = "You wrote “unfortunately” here. It is on your list of words you never use."
    found = [gap for gap in tone.gaps() if gap.sentence.said(Language()) == said]
    assert [(g.number, g.page, g.key, g.missing) for g in found] == [(number, page, key, False)]
    clean = tone.replace(words=never("promotion"))
    assert not [gap for gap in clean.gaps() if "never use" in gap.sentence.said(Language())]


def test_on_the_short_way_only_its_own_samples_are_searched():
    answers = Answers(just="Unfortunately we were late.", price="Unfortunately more.")
    tone = Tone(words=never("unfortunately"), answers=answers)
    found = [g.key for g in tone.gaps(Way.SHORT) if "never use" in g.sentence.said(Language())]
    assert found == ["just"]


def test_no_answer_is_the_copy_of_another():
    page = Answers(just="We are sorry.", unjust="Thank you.", thanks=" we are SORRY. ")
    assert asked_back(page, "thanks")
    assert not asked_back(page, "just")
    assert not asked_back(page, "price")


def test_who_may_be_shown_is_known_by_kind():
    page = Faces(who=(Permission(of="children", answer=Consent.NO),))
    assert page.permitted(Shown.CHILDREN) is Consent.NO
    assert page.permitted(Shown.STAFF) is None


def test_three_welcome_posts_with_an_answer_pass():
    good = [Post(text=text, welcome=YesNo.YES, answer="Yes, please.") for text in "abc"]
    assert not asked_back(Restaurant(posts=tuple(good)), "posts")
    assert asked_back(Restaurant(posts=tuple(good[:2])), "posts")
    silent = good[0].replace(answer=" ")
    (said,) = asked_back(Restaurant(posts=(silent, *good[1:])), "posts")
    assert said == "What can people answer to “a”?"


def test_a_post_that_is_not_welcome_is_quoted_and_two_lead_back():
    good = [Post(text=text, welcome=YesNo.YES, answer="Yes, please.") for text in "ab"]
    bad = Post(text="We are the leader in " + "very " * 20, welcome=YesNo.NO)
    (said,) = asked_back(Restaurant(posts=(*good, bad)), "posts")
    assert said.startswith("“We are the leader in very")
    assert "…” is not welcome" in said
    (said,) = asked_back(Restaurant(posts=(good[0], bad, bad)), "posts")
    assert "question 1.8" in said
