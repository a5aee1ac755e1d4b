"""Sheets of their own: each is printed for every plan, says all it has to say, and is one page."""

import io
from functools import cache

import pytest
from pypdf import PdfReader

from app.advice.advise import advise
from app.language import Language
from app.model.block import Answer, Blank, Figure, Grid, Lines, Paragraph
from app.model.figure import Chain, Fields, Knot, Week
from app.plan import Plan, sections
from app.report.blanks import FREE, HAND
from app.report.compose import compose
from app.report.content.documents import DOCUMENTS, EVERY, PLAN, document
from app.report.lines import width
from app.report.pages import paginate
from app.report.paper import A4, BLOCK_HEIGHT, BLOCK_WIDTH
from app.report.pdf import pdf
from app.sections.business.profiles import Profile
from app.sections.decisions.minutes import Decided
from app.sections.platforms.candidates import Candidate
from app.sections.resourcing.people import Person
from tests.report.printouts import squeezed
from tests.report.reading import told
from tests.report.sheets import PLANS, TODAY, known, sheet

NAMES = [name for name in DOCUMENTS if name != PLAN]
SHEETS = [name for name in NAMES if name != "worksheets"]


@cache
def pages_of(name, plan):
    """Return the pages of a sheet; its block is the same on every paper."""
    return paginate(compose(sheet(name, plan).blocks, A4), A4)


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_says_all_that_it_has_to_say_in_order(name, plan):
    reader = PdfReader(io.BytesIO(pdf(sheet(name, plan), A4)))
    lines = [page.extract_text().splitlines()[2:-2] for page in reader.pages]
    text, at = squeezed("".join("".join(page) for page in lines)), 0
    sentences = list(told(sheet(name, plan).blocks))
    assert len(sentences) > 3 or plan in ("empty", "empty-handed")
    for sentence in sentences:
        found = text.find(squeezed(sentence), at)
        assert found >= 0, sentence
        at = found


def test_worksheets_say_all_that_they_have_to_say():
    test_a_sheet_says_all_that_it_has_to_say_in_order("worksheets", "empty")


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_one_page(name, plan):
    assert len(pages_of(name, plan)) == 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("plan", ["bakery", "crowded"])
def test_nothing_stands_outside_the_page(name, plan):
    for page in pages_of(name, plan):
        for down, row in page:
            assert down + row.height <= BLOCK_HEIGHT + 0.01
            for text in row.texts:
                assert text.x >= -0.01
                ends = text.x + width(text.text.rstrip(), text.style)
                assert ends <= BLOCK_WIDTH + 0.5, text.text
            for part in (*row.rules, *row.boxes):
                assert part.x >= -0.01
                assert part.x + part.width <= BLOCK_WIDTH + 0.5


def test_the_summary_stands_on_one_page_however_much_was_written():
    assert len(pages_of("summary", "crowded")) == 1


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_names_where_it_comes_from(name):
    assert DOCUMENTS[name].sources
    assert DOCUMENTS[name].about


def test_names_are_different():
    assert len(DOCUMENTS) == len(EVERY) == 19
    with pytest.raises(KeyError):
        document("poem", Plan(), known(), Language(), TODAY)


def figures(name, plan, kind):
    blocks = sheet(name, plan).blocks
    return [b.figure for b in blocks if isinstance(b, Figure) and isinstance(b.figure, kind)]


def test_the_four_fields_hold_the_four_lists_the_heaviest_first():
    (figure,) = figures("swot", "law-firm", Fields)
    swot = PLANS["law-firm"].swot
    lists = (swot.strengths, swot.weaknesses, swot.opportunities, swot.threats)
    for field, page in zip(figure.fields, lists, strict=True):
        weights = {item.text.strip(): item.weight or 1 for item in page.items}
        assert {text for _, text in field.texts} == {text for text in weights if text}
        found = [weights[text] for _, text in field.texts]
        assert found == sorted(found, reverse=True)


@pytest.mark.parametrize("count", [0, 1, 5, 50])
def test_the_minutes_hold_what_was_decided_and_leave_lines_for_more(count):
    rows = tuple(Decided(what=f"Act {n}", who="Anna", by=TODAY) for n in range(count))
    decisions = PLANS["law-firm"].decisions
    minutes = decisions.minutes.replace(rows=(*rows, Decided()))
    plan = PLANS["law-firm"].replace(decisions=decisions.replace(minutes=minutes))
    printed = document("minutes", plan, known(), Language(), TODAY)
    told = [row for block in printed.blocks if isinstance(block, Grid) for row in block.rows]
    assert told == [(f"Act {n}", "Anna", "22 November 2026") for n in range(count)]
    decided, meeting = (block for block in printed.blocks if isinstance(block, Lines))
    assert decided.count == (6 if count == 0 else 5 if count == 1 else 3)
    assert decided.heads[0][0] == ("Also decided" if count else "Decided today")
    assert (len(decided.heads[0]), meeting.count) == (3, 1)
    text = "".join(p.extract_text() for p in PdfReader(io.BytesIO(pdf(printed, A4))).pages)
    assert [n for n in range(count) if f"Act {n}" not in text] == []


def test_the_thread_breaks_where_a_link_is_missing():
    plan = PLANS["bakery"]
    page = plan.purpose.purposes
    rows = tuple(row.replace(priority="") for row in page.rows)
    torn = plan.replace(purpose=plan.purpose.replace(purposes=page.replace(rows=rows)))
    whole = [figure.knots[0] for figure in figures("thread", "bakery", Chain)]
    blocks = document("thread", torn, known(), Language(), TODAY).blocks
    broken = [b.figure.knots[0] for b in blocks if isinstance(b, Figure)]
    assert [knot.torn for knot in whole] == [False] * 3
    assert [knot.torn for knot in broken] == [True] * 3
    assert all("serves none of your tasks" in knot.texts[0] for knot in broken)
    assert isinstance(broken[0], Knot)


def test_the_week_shows_the_longest_wait_of_the_advice():
    (figure,) = figures("rota", "bakery", Week)
    wait = advise(PLANS["bakery"], known(), TODAY).wait
    assert figure.wait.end - figure.wait.start == 60 * wait.calendar
    assert figure.title == wait.sentence.said(Language())
    assert len(figure.looks) == len({s.start + 1440 * s.day.number for s in looks()})


def looks():
    return PLANS["bakery"].resourcing.looks.looks


def test_the_answering_hours_are_published_day_by_day():
    answer = next(
        b for b in sheet("rota", "bakery").blocks if getattr(b, "name", "") == "To publish"
    )
    assert answer.told[0].text == (
        "We read messages: Tue–Sun 7:00, 14:00. You have an answer within 9 opening hours."
    )


@pytest.mark.parametrize("plan", ["empty", "bakery"])
def test_worksheets_ask_all_questions_in_the_order_of_the_program(plan):
    asked = [
        b.number for b in sheet("worksheets", plan).blocks if isinstance(b, Blank) and b.number
    ]
    chosen = PLANS[plan]
    every = [s.number for section in sections(chosen).values() for s in section.screens(chosen.way)]
    assert asked == every


@pytest.mark.parametrize("plan", ["empty", "bakery"])
def test_three_fifths_of_every_worksheet_are_free_for_the_hand(plan):
    assert FREE > 1.5
    for page in pages_of("worksheets", plan):
        printed = sum(row.height for _, row in page if row.texts)
        assert printed <= 0.4 * BLOCK_HEIGHT
        assert [row for _, row in page if row.height == HAND]


def test_an_account_that_is_to_close_has_its_own_list():
    plan = PLANS["bakery"]
    rows = (Profile(network="facebook", fate="close"), Profile(network="x", fate="keep"))
    business = plan.business.replace(profiles=plan.business.profiles.replace(rows=rows))
    printed = document("goodbye", plan.replace(business=business), known(), Language(), TODAY)
    assert [b.name for b in printed.blocks if isinstance(b, Answer)] == ["Facebook: close"]


def test_rules_that_are_not_needed_are_left_out_and_those_in_writing_are_marked():
    policy = PLANS["bakery"].resourcing.policy
    points = ({"of": "purpose", "answer": "yes"}, {"of": "labels", "answer": "not_needed"})
    resourcing = PLANS["bakery"].resourcing.replace(policy=policy.replace(points=points))
    plan = PLANS["bakery"].replace(resourcing=resourcing)
    _, grid, note, _ = document("policy", plan, known(), Language(), TODAY).blocks
    assert len(grid.rows) == 12
    assert [row[2].endswith(" *") for row in grid.rows] == [True] + [False] * 11
    assert isinstance(note, Paragraph)


@pytest.mark.parametrize("plan", ["bakery", "law-firm", "machine-parts"])
def test_what_the_program_says_to_the_boss_is_never_cut(plan):
    said = "\n".join(told(sheet("case", plan).blocks))
    for objection in advise(PLANS[plan], known(), TODAY).objections:
        assert " ".join(part.said(Language()) for part in objection.answer) in said


def test_measures_that_are_parts_of_a_whole_are_told_in_per_cent():
    (grid,) = [b for b in sheet("metrics", "bakery").blocks if isinstance(b, Grid)]
    assert [row[1:3] for row in grid.rows] == [("0", "10"), ("60%", "95%"), ("4.3", "4.6")]


def test_a_long_head_above_lines_for_a_hand_is_broken_and_not_cut():
    paper = A4.adapted(large=True, mono=False, accent=None)
    rows = compose(sheet("complaint-log", "empty").blocks, paper)
    words = " ".join(text.text for row in rows for text in row.texts)
    assert "…" not in words
    assert "Answered, by" in words
    assert "whom" in words.split()


@pytest.mark.parametrize("name", ["bakery", "law-firm", "machine-parts"])
def test_the_summary_of_a_smaller_beginning_stands_on_one_page_too(name):
    plan = PLANS[name]
    page = plan.platforms.candidates
    more = tuple(Candidate(network=id_, wanted="yes") for id_ in ("tiktok", "x", "instagram"))
    rows = tuple(row for row in page.rows if row.network not in {r.network for r in more})
    wide = page.replace(rows=(*rows, *more))
    plan = plan.replace(platforms=plan.platforms.replace(candidates=wide))
    blocks = document("summary", plan, known(), Language(), TODAY).blocks
    assert blocks[0].word == "GO SMALLER"
    pages = paginate(compose(blocks, A4), A4)
    assert len(pages) == 1
    word = [text.text for text in pages[0][1].row.texts if text.style.size > 40]
    assert "".join(word).strip() == "GO SMALLER"


@pytest.mark.parametrize("count", [1, 7, 30])
def test_a_rota_of_many_people_is_one_page(count):
    people = tuple(
        Person(name=f"Anna Nowak {n}", hours=2.0, agrees="yes", deputy="Piotr")
        for n in range(count)
    )
    page = PLANS["bakery"].resourcing
    many = page.replace(people=page.people.replace(people=people))
    plan = PLANS["bakery"].replace(resourcing=many)
    blocks = document("rota", plan, known(), Language(), TODAY).blocks
    assert len(paginate(compose(blocks, A4), A4)) == 1


def test_what_is_the_same_is_said_once():
    plan = PLANS["bakery"]
    rows = tuple(
        row.replace(id=f"{n}{row.id}"[:8]) for n in range(9) for row in plan.purpose.measures.rows
    )
    measures = plan.purpose.measures.replace(rows=rows)
    plan = plan.replace(purpose=plan.purpose.replace(measures=measures))
    for name in ("case", "thread"):
        blocks = document(name, plan, known(), Language(), TODAY).blocks
        assert "\n".join(told(blocks)).count("Average of new reviews") == 1, name
