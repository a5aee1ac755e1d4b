"""How the tests of the checks look at a plan: an example, with some answers changed."""

from datetime import date
from functools import cache

from app.advice.advise import advise
from app.advice.checks import findings
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Mark

TODAY = date(2026, 11, 20)
SPOKEN = Language()


@cache
def known():
    return catalogue.read()


@cache
def firm(name):
    return example(name)


def changed(plan, **pages):
    """Return a plan with some answers changed: purpose__why={"reasons": (...)}."""
    for name, answers in pages.items():
        section, page = name.split("__")
        before = getattr(plan, section)
        after = before.replace(**{page: getattr(before, page).replace(**answers)})
        plan = plan.replace(**{section: after})
    return plan


def unknown(plan, section, page, key):
    """Return a plan in which somebody says of a question that he does not know."""
    before = getattr(plan, section)
    after = getattr(before, page).marked(key, Mark.UNKNOWN)
    return plan.replace(**{section: before.replace(**{page: after})})


def found(plan, id_=None, today=TODAY):
    """Return what the checks see in a plan; with an id what this one sees."""
    every = findings(advise(plan, known(), today))
    return [finding for finding in every if id_ in (None, finding.id)]


def sentences(plan, id_, today=TODAY):
    """Return what the owner reads of a check."""
    return [finding.sentence.said(SPOKEN) for finding in found(plan, id_, today)]


def first_rows(plan, section, page, count=1, field="rows", **answers):
    """Return rows of a page, the first ones with other answers."""
    rows = getattr(getattr(getattr(plan, section), page), field)
    return tuple(r.replace(**answers) if i < count else r for i, r in enumerate(rows))
