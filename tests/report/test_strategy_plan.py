"""The strategy plan on paper: the verdict first, and after its answers what follows from them."""

import io
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from pypdf import PdfReader

from app.advice.advise import advise
from app.examples import example, example_names
from app.knowledge import catalogue
from app.language import Language
from app.model.block import Answer
from app.plan import Plan
from app.report.content.plan import strategy_plan
from app.report.cover import cover
from app.report.paper import A4
from app.report.pdf import pdf
from app.sections.assumptions.ratings import Overruled
from app.sections.decisions.conditions import Condition
from app.sections.decisions.reactions import Reaction, Said
from tests.advice.odd_plans import plans
from tests.report.printouts import squeezed
from tests.report.reading import told

TODAY = date(2026, 11, 22)
NOT_YET = "empty-handed"


@cache
def known():
    return catalogue.read()


def printout_of(plan):
    return strategy_plan(plan, known(), Language(), TODAY)


@cache
def printed(name):
    return pdf(printout_of(example(name)), A4)


def pages(data):
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def read(data):
    """The text after the cover, without heads, feet and spaces."""
    lines = [page.splitlines()[2:-2] for page in pages(data)[1:]]
    return squeezed("".join("".join(part) for part in lines))


def everything(plan):
    printout = printout_of(plan)
    return list(told((*printout.opening, *printout.blocks)))


def opening(plan):
    return "\n".join(told(printout_of(plan).opening))


@pytest.mark.parametrize("name", example_names())
def test_every_sentence_is_printed_in_the_order_of_reading(name):
    text, at = read(printed(name)), 0
    sentences = everything(example(name))
    assert len(sentences) > 100
    for sentence in sentences:
        found = text.find(squeezed(sentence), at)
        assert found >= 0, sentence
        at = found


@pytest.mark.parametrize("name", example_names())
def test_the_same_plan_gives_the_same_bytes(name):
    assert pdf(printout_of(example(name)), A4) == printed(name)


@pytest.mark.parametrize("name", example_names())
def test_the_verdict_stands_on_the_cover_and_on_the_page_after_it(name):
    verdict = advise(example(name), known(), TODAY).verdict
    cover, first = (squeezed(page) for page in pages(printed(name))[:2])
    assert squeezed(verdict.result.label) in cover
    assert squeezed(verdict.sentence.said(Language())) in cover
    assert squeezed(verdict.result.label) in first


@pytest.mark.parametrize("name", example_names())
def test_the_two_questions_are_answered_and_what_it_is_worth_is_said(name):
    text = opening(example(name))
    assert "This is advice from rules you can read, not a prophecy." in text
    assert "Social networks will not save the business, but they can help it to change." in text
    assert "How sure the answers are" in text
    blocks = printout_of(example(name)).opening
    asked = next(b for b in blocks if isinstance(b, Answer) and b.name.startswith("Is it worth"))
    assert asked.name == "Is it worth it? What benefits do we get?"
    assert len(asked.told[0].text.splitlines()) == 3


def test_not_yet_begins_with_what_to_do_in_90_days():
    opening = printout_of(example(NOT_YET)).opening
    statement, _, _, ninety, again, *_ = opening
    assert (statement.word, statement.key.below) == ("NOT YET", "20 February 2027")
    assert len(ninety.told[0].tasks) == 5
    assert "20 February 2027" in again.told[0].text
    advice = advise(example(NOT_YET), known(), TODAY)
    text = "\n".join(told(opening))
    for reason in (*advice.verdict.reasons, *advice.lifts):
        assert reason.sentence.said(Language()) in text


def test_a_go_is_told_with_its_conditions_and_who_takes_them():
    plan = example("law-firm")
    rows = (Condition(of="C6", person="Anna", day=date(2027, 1, 7)), Condition(of="C1", done="yes"))
    decisions = plan.decisions.replace(conditions=plan.decisions.conditions.replace(rows=rows))
    before, after = printout_of(plan), printout_of(plan.replace(decisions=decisions))
    assert before.opening[0].note == "Before the first post: 9 things to do."
    assert after.opening[0].note == "Before the first post: 8 things to do."
    tasks = next(b.told[0] for b in after.opening if isinstance(b, Answer) and "Go after" in b.name)
    assert [(t.who, t.day) for t in tasks.tasks if t.who] == [("Anna", "7 January 2027")]


def test_contradictions_are_accepted_with_their_reasons_or_open():
    plan = example("law-firm")
    first, second, *_ = advise(plan, known(), TODAY).findings
    rows = tuple(
        Reaction(check=f.id, subject=f.subject, words=f.rests_on, said=said, reason=reason)
        for f, said, reason in (
            (first, Said.ACCEPTED, "Tak ma być."),
            (second, Said.PUT_OFF, ""),
        )
    )
    decisions = plan.decisions.replace(reactions=plan.decisions.reactions.replace(rows=rows))
    blocks = printout_of(plan.replace(decisions=decisions)).opening
    named = {b.name: list(told(b.told)) for b in blocks if isinstance(b, Answer)}
    assert named["Accepted, with reasons"] == [first.sentence.said(Language()), "Tak ma być."]
    (put_off,) = named["Open: put off"]
    assert put_off.startswith(second.sentence.said(Language()))


def test_numbers_that_the_firm_changed_are_told_beside_ours():
    plan = example("law-firm")
    assert "Numbers changed" not in "".join(pages(printed("law-firm")))
    ratings = (
        Overruled(network="linkedin", what="b2b", value=3.0, reason="Nasi nie piszą."),
        Overruled(network="gone", what="b2b", value=3.0),
    )
    said = plan.assumptions
    said = said.replace(
        hours=said.hours.replace(reliability=0.5, compound="yes"),
        ratings=said.ratings.replace(rows=ratings),
    )
    table = printout_of(plan.replace(assumptions=said)).blocks[-1]
    assert table.rows == (
        ("Hours that happen", "0.8", "0.5", ""),
        ("Growth upon growth", "No", "Yes", ""),
        ("LinkedIn: Buyers of firms are there (0 to 4)", "4", "3", "Nasi nie piszą."),
    )


def test_sources_are_dated_old_figures_called_old_and_laws_named():
    text = "\n".join(everything(example("machine-parts")))
    assert "This is information and no legal advice." in text
    assert "designated extremist" in text
    assert "· old figure" in text
    assert "our judgement" in text


def test_a_plan_with_nothing_answered_is_printed():
    printout = printout_of(Plan())
    statement = printout.opening[0]
    assert (statement.word, statement.key.below) == ("TOO EARLY TO SAY", "questions that decide")
    assert pdf(printout, A4).startswith(b"%PDF")


@settings(max_examples=15)
@given(plans())
def test_odd_plans_are_printed(plan):
    assert pdf(printout_of(plan), A4).startswith(b"%PDF")


def test_the_cover_says_when_to_look_again():
    law, not_yet = (pages(printed(name))[0] for name in ("law-firm", NOT_YET))
    assert "12 April 2027, 11 January 2028" in law
    assert "Look again" in law
    assert not_yet.count("20 February 2027") == 2
    assert "Look again" not in pages(pdf(printout_of(Plan()), A4))[0]


@pytest.mark.parametrize("length", range(20, 310, 45))
@pytest.mark.parametrize("name", [NOT_YET, "bakery"])
def test_a_cover_is_one_page_whatever_the_firm_is_called(name, length):
    firm = ("Przedsiębiorstwo Wielobranżowe " * 30)[:length]
    assert len(cover(replace(printout_of(example(name)), firm=firm), A4)) == 1


def test_what_is_known_of_other_countries_is_left_out():
    greek, polish = (squeezed("".join(everything(example(n)))) for n in ("bakery", "law-firm"))
    for word in ("Kazakhstan: ", "Russia: label", "Blocked in Russia since 2016"):
        assert squeezed(word) not in greek + polish
    for only, text in ((greek, "Greece: the ministry"), (polish, "Poland: for advocates")):
        assert squeezed(text) in only
        assert squeezed(text) not in (greek, polish)[only is greek]
    nowhere = squeezed("".join(everything(Plan())))
    assert squeezed("Greece: the ministry") in nowhere


def test_a_plan_with_nothing_in_it_decides_nothing():
    text = "\n".join(everything(Plan()))
    log = text[text.index("\nDecision log\n") : text.index("\nLegal notes\n")]
    assert "chosen" not in log
    assert "rejected" not in log
    days = text[text.index("\nThe first 90 days\n") : text.index("\nDecision log\n")]
    assert "questions that decide" in days
    assert "0 h" not in days
    assert "Of what people promise" not in text
    assert "Nothing is proposed yet; the popular four take" in text
