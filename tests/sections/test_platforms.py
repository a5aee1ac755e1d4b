"""Where: what the pages of step 3 ask back, and what they leave alone."""

import pytest

from app.knowledge import catalogue
from app.language import Language
from app.model.block import Items
from app.model.question import Context, questions
from app.model.section import Mark
from app.model.value import AsTyped
from app.plan import Plan
from app.sections.choices import YesNo, formats
from app.sections.platforms import Platforms
from app.sections.platforms.candidates import Candidate, Candidates
from app.sections.platforms.conversation import Conversation
from app.sections.platforms.decision import Chosen, Decision
from app.sections.platforms.formats import EVERY, Ability, Formats, Made
from app.sections.platforms.group import Group, GroupKind
from app.sections.platforms.listeners import Listener, Listeners
from app.sections.platforms.mix import Mix
from app.sections.platforms.own_places import OwnPlace, OwnPlaces
from app.sections.platforms.speakers import Speaker, Speakers, voices

CONTEXT = Context(Language(), Plan(), catalogue.read())


def asked_back(page, key):
    """Return what a page says to one of its answers."""
    (asked,) = [a for a in questions(type(page)) if a.key == key]
    return [fault.said(Language()) for fault in page.faults(asked)]


def missing(page):
    return {gap.key for gap in page.gaps("page") if gap.missing}


def told(page, key):
    (asked,) = [a for a in questions(type(page)) if a.key == key]
    return page.told(asked, CONTEXT)


def made(*answers):
    return Formats(made=tuple(Made(of=id_, answer=answer) for id_, answer in answers))


def test_who_can_make_everything_is_asked_about_the_last_one():
    ids = list(formats(CONTEXT))
    assert len(ids) == EVERY
    everything = [(id_, Ability.YES) for id_ in ids]
    assert asked_back(made(*everything), "made")
    assert not asked_back(made(*everything[:-1], (ids[-1], Ability.WITH_EFFORT)), "made")


def test_a_format_that_nothing_was_said_of_cannot_be_made():
    page = made(("photo", Ability.WITH_EFFORT))
    assert page.able("photo") is Ability.WITH_EFFORT
    assert page.able("chat") is Ability.NO


def test_who_converses_has_a_name():
    assert asked_back(Conversation(possible=YesNo.YES, who=" "), "possible")
    for page in (Conversation(possible=YesNo.YES, who="Anna"), Conversation(possible=YesNo.NO)):
        assert not asked_back(page, "possible")


COUNTS = [
    pytest.param(12.0, 9.0, [], id="most of twelve"),
    pytest.param(10.0, 10.0, [], id="all of ten"),
    pytest.param(None, None, [], id="nobody asked yet"),
    pytest.param(AsTyped(typed="x"), 3.0, ["“x” is not a number. Please use digits."], id="typed"),
    pytest.param(
        12.0, 13.0, ["13 of 12 cannot be. Please look at these two numbers again."], id="too many"
    ),
    pytest.param(9.0, 9.0, ["9 is few. Could you ask ten of them?"], id="few"),
]


@pytest.mark.parametrize(("asked", "yes", "said"), COUNTS)
def test_of_customers_asked_no_more_can_say_yes_and_ten_are_better(asked, yes, said):
    page = Candidates(rows=(Candidate(network="viber", asked=asked, yes=yes),))
    assert asked_back(page, "customers") == said


def test_each_place_stands_in_one_row_and_has_a_name():
    viber, map_ = Candidate(network="viber"), Candidate(network="linkedin")
    assert not asked_back(Candidates(rows=(viber, map_)), "wanted")
    assert asked_back(Candidates(rows=(viber, map_, Candidate(network="viber"))), "wanted")
    assert asked_back(Candidates(rows=(viber, Candidate(wanted=YesNo.YES))), "wanted")


def test_two_places_have_two_sentences():
    one = Candidate(network="viber", purpose_sentence="Orders and what is  warm")
    same = Candidate(network="linkedin", purpose_sentence="orders and what is warm ")
    other, none = Candidate(purpose_sentence="right hours"), Candidate(network="x")
    assert asked_back(Candidates(rows=(one, same)), "purposes")
    assert not asked_back(Candidates(rows=(one, other, none, none)), "purposes")


def test_the_name_of_a_place_alone_answers_none_of_its_questions():
    page = Candidates(rows=(Candidate(network="viber"),))
    assert missing(page) == {"rows", "customers", "wanted", "purposes"}
    heard = Candidate(network="viber", who="regulars", asked=20.0, wanted=YesNo.YES)
    assert missing(Candidates(rows=(heard,))) == {"purposes"}


@pytest.mark.parametrize(("others", "fits"), [(2.0, True), (3.0, False), (None, True)])
def test_the_kinds_of_posts_are_no_more_than_ten(others, fits):
    page = Mix(offers=1.0, links=2.0, answerable=5.0, others=others)
    assert bool(asked_back(page, "others")) is not fits
    assert not asked_back(page, "offers")


def test_who_speaks_in_his_own_name_is_named_and_has_agreed():
    assert asked_back(Speakers(any=YesNo.YES), "any")
    assert not asked_back(Speakers(any=YesNo.NO), "any")
    rows = (Speaker(name="Anna"), Speaker(name="Piotr", agreed=YesNo.NO), Speaker())
    page = Speakers(any=YesNo.YES, rows=(*rows, Speaker(name="Ewa", agreed=YesNo.YES)))
    assert not asked_back(page, "any")
    assert asked_back(page, "rows") == ["“Anna” counts only after agreeing. Did you ask?"]
    assert [speaker.name for speaker in page.agreed()] == ["Ewa"]


def test_who_speaks_on_a_network_comes_from_the_rota_or_from_those_named():
    anna, speakers = Speaker(name="Anna"), Speakers(rows=(Speaker(name="Eleni"), Speaker()))
    speakers = speakers.replace(rows=(anna, *speakers.rows))
    plan = Plan().replace(platforms=Platforms(speakers=speakers))
    assert list(voices(Context(Language(), plan, CONTEXT.knowledge)).values()) == ["Anna", "Eleni"]


def test_without_a_group_nothing_further_is_asked():
    assert missing(Group()) == {"kind", "for_whom", "subject", "host", "possible", "agreed"}
    assert missing(Group(kind=GroupKind.CLOSED)) == missing(Group()) - {"kind"}
    none = Group(kind=GroupKind.NONE)
    assert not missing(none)
    (block,) = told(none, "host")
    assert block.text == "Not needed without a group"
    assert told(none.replace(host="Anna"), "host")[0].text == "Anna"


def test_no_more_people_say_yes_than_could_join():
    assert asked_back(Group(possible=60.0, agreed=61.0), "agreed")
    assert not asked_back(Group(possible=60.0, agreed=60.0), "agreed")


def test_of_customers_with_listeners_only_initials_are_printed():
    rows = (Listener(name="Maria papadopoulou", heard="the choir"), Listener(heard="nowhere"))
    page = Listeners(rows=rows).marked("rows", Mark.GUESS)
    initials, mark = told(page, "rows")
    assert initials == Items(("M. P.",))
    assert mark.text == "(a guess)"
    assert told(Listeners(), "rows")[0].text == "Not provided"


def test_nothing_of_ones_own_is_all_there_is():
    alone = OwnPlaces(places=(OwnPlace.NOTHING,))
    assert not missing(alone)
    assert not asked_back(alone, "places")
    both = OwnPlaces(places=(OwnPlace.CARDS, OwnPlace.NOTHING))
    assert missing(both) == {"people", "agreed"}
    assert asked_back(both, "places")
    assert not asked_back(OwnPlaces(people=210.0, agreed=0.0), "agreed")
    assert asked_back(OwnPlaces(people=210.0, agreed=211.0), "agreed")


def test_an_own_list_has_a_reason():
    assert asked_back(Chosen(takes=Decision.OWN), "takes")
    assert not asked_back(Chosen(takes=Decision.OWN, reason="We know them."), "takes")
    assert not asked_back(Chosen(takes=Decision.PROPOSAL), "takes")
