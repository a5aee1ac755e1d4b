"""Changes of the examples: some answers different, and what follows from them then."""

from functools import cache

from app.advice.advise import advise
from app.examples import example
from app.language import Language
from app.model.question import questions
from app.model.section import Mark
from app.model.table import Slot, Weekday
from app.plan import sections
from app.sections.business.countries import Country
from app.sections.choices import YesNo
from app.sections.platforms.candidates import Candidate
from app.sections.purpose.why import PseudoReason
from app.sections.resourcing.promise import HoursKind
from tests.advice.firms import FIRMS, TODAY, known

DAYS = tuple(Weekday)


@cache
def plan_of(name):
    """Return an example, by its own name or by the method's: law, bakery or parts."""
    return example(FIRMS.get(name, name))


def changed(plan, section, page, /, **fields):
    """Return a plan with some answers of a page changed."""
    before = getattr(plan, section)
    return plan.replace(**{section: before.replace(**{page: before.page(page).replace(**fields)})})


def answering(plan, **pages):
    """Return a plan with some answers of several pages changed: purpose__why={"text": ""}.

    `way` is the one answer that stands on no page.
    """
    plan = plan.replace(way=pages.pop("way", plan.way))
    for name, fields in pages.items():
        plan = changed(plan, *name.split("__"), **fields)
    return plan


def unknown(plan, section, page, key):
    """Return a plan in which somebody says of a question that he does not know."""
    before = getattr(plan, section)
    after = before.page(page).marked(key, Mark.UNKNOWN)
    return plan.replace(**{section: before.replace(**{page: after})})


def rows_of(plan, path, first=None, **fields):
    """Return the rows of purpose.measures.rows, all or the first few with some fields changed."""
    section, page, field = path.split(".")
    every = getattr(getattr(plan, section).page(page), field)
    return tuple(row.replace(**fields) for row in every[:first]) + every[len(every[:first]) :]


def advised(plan, today=TODAY):
    return advise(plan, known(), today)


def found(plan, id_=None, today=TODAY):
    """Return what the checks see in a plan; with an id what this one sees."""
    return [f for f in advised(plan, today).findings if id_ in (None, f.id)]


def said(findings):
    """Return what findings say, in English."""
    return [finding.sentence.said(Language()) for finding in findings]


def sentences(plan, id_, today=TODAY):
    """Return what the owner reads of a check."""
    return said(found(plan, id_, today))


def wanting(plan, *ids):
    """Return a plan whose owner wants these networks and no others."""
    rows = tuple(row.replace(wanted=YesNo.NO) for row in plan.platforms.candidates.rows)
    there = {row.network for row in rows}
    rows = tuple(r.replace(wanted=YesNo.YES) if r.network in ids else r for r in rows)
    new = tuple(Candidate(network=id_, wanted=YesNo.YES) for id_ in ids if id_ not in there)
    return changed(plan, "platforms", "candidates", rows=(*rows, *new))


def promising(plan, hours):
    """Return a plan in which these hours a week are promised, all by the first person."""
    first, *others = plan.resourcing.people.people
    people = (first.replace(hours=float(hours)), *(p.replace(hours=0.0) for p in others))
    return changed(plan, "resourcing", "people", people=people)


def convinced(plan, level, *, trial=""):
    return changed(plan, "purpose", "conviction", level=float(level), own_level=None, trial=trial)


def looking(plan, looks, within, unit=HoursKind.CALENDAR):
    """Return a plan with looks at (day, hour), and a promise."""
    slots = tuple(Slot(day=DAYS[day], start=hour * 60) for day, hour in looks)
    plan = changed(plan, "resourcing", "looks", looks=slots)
    return changed(plan, "resourcing", "promise", within=float(within), counted_in=unit)


def living_in(plan, code):
    shares = (Country(country=code, share=100.0),)
    return changed(plan, "business", "countries", shares=shares)


def only_to_be_found(plan):
    """Return a plan that has no purpose, only the wish to be found, and no website."""
    plan = changed(plan, "purpose", "why", reasons=(PseudoReason.BE_FOUND,))
    plan = changed(plan, "purpose", "purposes", rows=())
    return changed(plan, "purpose", "website", state="none")


def guessing(plan):
    """Return a plan in which every key answer is a guess."""
    for name, section in sections(plan).items():
        for page, kind in section.page_kinds().items():
            keys = [asked.key for asked in questions(kind) if asked.question.key_figure]
            if keys:
                plan = changed(plan, name, page, marks=dict.fromkeys(keys, Mark.GUESS))
    return plan
