"""Plans of the examples with some answers changed, and what a check then says of them."""

from datetime import date
from functools import cache

from app.advice.advise import advise
from app.advice.checks import every_check
from app.examples import example
from app.knowledge.catalogue import installed
from app.language import Language

TODAY = date(2026, 11, 22)
known = cache(installed)
firm = cache(example)


def changed(plan, changes):
    """Return a plan with some pages changed: {"purpose.ads": {"offer": ""}}."""
    for path, fields in changes.items():
        section, _, page = path.partition(".")
        if not page:
            plan = plan.replace(**{section: fields})
            continue
        whole = getattr(plan, section)
        new = getattr(whole, page).replace(**fields)
        plan = plan.replace(**{section: whole.replace(**{page: new})})
    return plan


def rows(name, path, **fields):
    """Return the rows of a page of an example, each with some fields changed."""
    section, page, key = path.split(".")
    every = getattr(getattr(getattr(firm(name), section), page), key)
    return tuple(row.replace(**fields) for row in every)


def found(id_, name="law-firm", changes=(), today=TODAY):
    """Return what one check finds in an example with some pages changed."""
    (check,) = [check for check in every_check() if check.id == id_]
    return list(check.findings(advise(changed(firm(name), dict(changes)), known(), today)))


def said(findings):
    """Return what findings say, in English."""
    return [finding.sentence.said(Language()) for finding in findings]
