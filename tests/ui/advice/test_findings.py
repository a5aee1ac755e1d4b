"""What to look at again: three answers, a way there and back, and nothing that is lost."""

import pytest
from PySide6.QtCore import Qt

from app.advice.finding import Severity
from app.examples import example, example_names
from app.language import Language
from app.sections.decisions.reactions import Said
from app.storage.file import load, save
from app.ui.advice.findings import FindingsView
from app.ui.advice.reacting import key_of
from app.ui.document import Place
from app.ui.steps import AGAIN
from tests.ui import hands


def first(work, id_):
    """Return the card of a finding."""
    return next(card for key, card in work.view.cards.items() if key[0] == id_)


def looked_again(work):
    work.interview.look_again()
    return work.view


@pytest.mark.parametrize("name", example_names())
def test_all_findings_stand_on_one_page_with_sign_and_word(at_work, name):
    work = at_work(example(name))
    view = looked_again(work)
    found = work.advice.findings
    assert set(view.cards) == {key_of(f) for f in found}
    told = work.reads()
    assert found
    for finding in found:
        assert finding.sentence.said(Language()) in told
        assert Language().say(finding.severity.label) in told


def test_the_gravest_of_a_section_stand_first(at_work):
    work = at_work(example("empty-handed"))
    cards = list(looked_again(work).cards.values())
    purpose = [c.finding.severity for c in cards if c.finding.spot.section == "purpose"]
    assert purpose[0] is Severity.STOP
    assert purpose == sorted(purpose, key=list(Severity).index)


def test_a_section_ends_with_its_findings_if_there_are_any(at_work):
    work = at_work(example("law-firm"))
    steps = [name for name, _ in work.interview.steps]
    for section, there in (("business", True), ("purpose", False)):
        work.interview.go(steps.index(f"{section}.{AGAIN}") - 1)
        while work.interview.step < steps.index(f"{section}.{AGAIN}"):
            work.interview.next()
        at_findings = isinstance(work.view, FindingsView)
        assert at_findings is there
        if there:
            assert {c.finding.spot.section for c in work.view.cards.values()} == {section}


def test_a_finding_is_accepted_with_a_reason_letter_by_letter(at_work):
    work = at_work(example("law-firm"))
    looked_again(work)
    card = first(work, "X8")
    hands.click(card.accept)
    hands.write("Two books, one reader.")
    (reaction,) = work.plan.decisions.reactions.rows
    assert reaction.said is Said.ACCEPTED
    assert reaction.reason == "Two books, one reader."
    assert card.reaction.reason.field().hasFocus()
    hands.press(Qt.Key.Key_Tab)
    assert card.change.hasFocus()
    hands.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert card.reaction.reason.field().hasFocus()
    hands.undo()
    assert work.plan.decisions.reactions.rows[0].reason == ""
    hands.undo()
    assert not work.plan.decisions.reactions.rows
    assert card.accept.isVisible()
    assert work.view.cards[key_of(card.finding)] is card


def test_what_was_put_off_stands_quietly_below_the_next_time(at_work):
    work = at_work(example("law-firm"))
    looked_again(work)
    card = first(work, "X8")
    key = key_of(card.finding)
    hands.click(card.put_off)
    assert work.plan.decisions.reactions.to(*key).said is Said.PUT_OFF
    assert card.finding not in work.advice.open_findings
    work.interview.go(0)
    view = looked_again(work)
    assert list(view.cards)[-1] == key
    assert view.cards[key].quiet
    hands.click(view.cards[key].take_back)
    assert work.plan.decisions.reactions.to(*key) is None


def test_answers_to_findings_survive_the_file_and_lapse_with_the_words(at_work, tmp_path):
    work = at_work(example("law-firm"))
    looked_again(work)
    card = first(work, "X8")
    hands.click(card.put_off)
    file = tmp_path / "plan.strateg"
    save(work.plan, file)
    again = at_work(load(file).envelope.plan)
    assert [f for f in again.advice.findings if f.id == "X8"] == [card.finding]
    assert "X8" not in {f.id for f in again.advice.open_findings}
    page = again.plan.resourcing.complaints
    changed = page.replace(one_book="none")
    section = again.plan.resourcing.replace(complaints=changed)
    again.interview.document.change_section(
        Place("resourcing", "complaints", "one_book"), section, ""
    )
    assert "X8" in {f.id for f in again.advice.open_findings}


def test_change_leads_to_the_question_and_back_to_the_same_finding(at_work, qtbot):
    work = at_work(example("law-firm"))
    interview = work.interview
    interview.go(3)
    looked_again(work)
    card = first(work, "X39")
    key, sentence = key_of(card.finding), card.finding.sentence.said(Language())
    hands.click(card.change)
    assert interview.steps[interview.step][1].number == card.finding.spot.question
    assert interview.way_back.isVisible()
    assert interview.way_back.words.text() == sentence
    hands.click(interview.way_back.back)
    assert isinstance(work.view, FindingsView)
    qtbot.waitUntil(lambda: work.view.cards[key].change.hasFocus())
    assert not interview.way_back.isVisible()


def test_the_way_back_goes_when_the_person_goes_elsewhere(at_work):
    work = at_work(example("law-firm"))
    looked_again(work)
    hands.click(first(work, "X39").change)
    work.interview.go_to_section("purpose")
    assert not work.interview.way_back.isVisible()


def test_a_question_of_the_full_way_is_shown_on_the_short_way_too(at_work):
    work = at_work(example("law-firm").replace(way="short"))
    looked_again(work)
    asked = {s.number for _, s in work.interview.steps if s}
    card = next(c for c in work.view.cards.values() if c.finding.spot.question not in asked)
    hands.click(card.change)
    shown = {screen.number for screen in work.view.screens}
    assert shown == {card.finding.spot.question}
    hands.click(work.interview.way_back.back)
    assert isinstance(work.view, FindingsView)


def test_the_findings_stand_over_the_question_and_leave_it_where_it_was(at_work):
    work = at_work(example("law-firm"))
    work.interview.go(5)
    before = work.view
    looked_again(work)
    work.interview.back()
    assert work.view is before
    assert work.interview.step == 5
