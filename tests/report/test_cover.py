"""The cover: one page, whatever has to stand on it, and as large as that leaves room for."""

import base64
import json
from datetime import date
from functools import partial

import pytest

from app.examples import example, example_names
from app.knowledge import catalogue
from app.language import Language
from app.plan import Plan
from app.report.content.documents import PLAN, document
from app.report.content.plan import strategy_plan
from app.report.content.words import version
from app.report.cover import cover
from app.report.options import Options
from app.report.paper import A4
from app.sections.resourcing.people import Person
from app.storage.envelope import new_envelope, to_bytes
from tests.report.printouts import picture, squeezed

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def known():
    return catalogue.read()


def covered(name, known, **options):
    chosen = Options(adviser="Biuro Doradcze Anna Nowak", **options)
    told = chosen.told(partial(document, PLAN), example(name), known, Language(), TODAY)
    return cover(told, chosen.sheet())


def said(pages):
    texts = (text.text for page in pages for _, row in page for text in row.texts)
    return squeezed("".join(texts))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("name", example_names())
def test_a_cover_is_one_page_however_much_has_to_stand_on_it(name, large, known):
    every = {"redact": True, "without": ("swot",), "logo": base64.b64encode(picture())}
    pages = covered(name, known, large_print=large, **every)
    assert len(pages) == 1
    assert any(row.picture for _, row in pages[0])
    firm = example(name).business.firm.name
    for text in (firm, "22 November 2026", "Biuro Doradcze", "Confidential", "Left out"):
        assert squeezed(text) in said(pages)


@pytest.mark.parametrize("large", [False, True])
def test_little_is_set_larger_than_much(large, known):
    def largest(**options):
        (page,) = covered("bakery", known, large_print=large, **options)
        return max(text.style.size for _, row in page for text in row.texts)

    assert largest() >= largest(redact=True, logo=base64.b64encode(picture()))
    assert largest() >= 56


def test_the_version_is_how_the_digest_in_the_file_begins(known):
    plan = example("bakery")
    digest = json.loads(to_bytes(new_envelope(plan)))["sha256"]
    assert version(plan).replace("-", "").lower() == digest[:8]
    assert squeezed(f"Version{version(plan)}") in said(covered("bakery", known))
    other = plan.replace(tone=plan.tone.replace(finished=not plan.tone.finished))
    assert version(other) != version(plan)


def test_a_plan_that_no_file_can_hold_has_no_version():
    plan = example("bakery")
    firm = plan.business.firm.model_copy(update={"name": "half \ud800"})
    assert version(plan.replace(business=plan.business.model_copy(update={"firm": firm}))) == ""


@pytest.mark.parametrize(
    ("count", "rest"), [(12, "P11"), (13, "P11, and one more"), (500, "P11, and 488 more")]
)
def test_of_many_people_the_first_are_named_and_the_rest_counted(count, rest, known):
    people = tuple(Person(name=f"P{number}") for number in range(count))
    plan = Plan()
    page = plan.resourcing.people.replace(people=people)
    plan = plan.replace(resourcing=plan.resourcing.replace(people=page))
    printed = strategy_plan(plan, known, Language(), TODAY)
    assert ", ".join(printed.made_by).endswith(rest)
    assert len(cover(printed, A4)) == 1
