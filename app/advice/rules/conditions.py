"""C1 to C12: what is done, and by whom, before the first post (H4)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.advice.answers import answers
from app.advice.finding import Spot
from app.advice.readiness import (
    accounts,
    is_held,
    keeps_one_book,
    old_doors,
    rules_suffice,
    without_deputy,
)
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.advice.situation import willing
from app.language import N_
from app.sections.choices import YesNo
from app.sections.platforms.mix import Source
from app.sections.tone.faces import Consent, Shown

POSTS = 3
"""Posts that pass the restaurant test (C10)."""


@dataclass(frozen=True)
class Condition:
    """Something to be done before the start; `spot` is the question it comes from."""

    id: str
    text: str
    spot: Spot
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """A condition, and what in a plan makes it needless; most are needed until they are ticked."""

    condition: Condition
    met: Callable[[Reckoning], bool]


def conditions(reckoning: Reckoning) -> Iterator[Condition]:
    """Yield the conditions that are neither met by the plan nor ticked."""
    ticked = reckoning.plan.decisions.conditions
    for each in RULES:
        if not ticked.done(each.condition.id) and not each.met(reckoning):
            yield each.condition


def _policy(reckoning: Reckoning) -> bool:
    taught = answers(reckoning.plan.resourcing.training).taught is YesNo.YES
    return taught and rules_suffice(reckoning.plan, reckoning.knowledge)


def _deputies(reckoning: Reckoning) -> bool:
    people = willing(reckoning.plan.resourcing.people.people)
    return bool(people) and not without_deputy(reckoning.plan)


def _unbound(reckoning: Reckoning) -> bool:
    return answers(reckoning.plan.business.rules).bound is YesNo.NO


def _accounts(reckoning: Reckoning) -> bool:
    rows = accounts(reckoning.plan)
    return bool(rows) and all(map(is_held, rows))


def _book(reckoning: Reckoning) -> bool:
    return keeps_one_book(reckoning.plan)


def _nobody_shown(reckoning: Reckoning) -> bool:
    """Say whether nobody is ever shown or named, and no stories of customers are planned (X29)."""
    faces, mix = answers(reckoning.plan.tone.faces), answers(reckoning.plan.platforms.mix)
    never = all(faces.permitted(kind) is Consent.NO for kind in Shown)
    return bool(faces.who) and never and Source.CUSTOMERS not in mix.sources


def _profiles(reckoning: Reckoning) -> bool:
    return not any(old_doors(reckoning))


def _baseline(reckoning: Reckoning) -> bool:
    rows = [row for row in reckoning.plan.purpose.measures.rows if row.measure]
    return bool(rows) and all(known(row.today) is not None for row in rows)


def _restaurant(reckoning: Reckoning) -> bool:
    posts = reckoning.plan.tone.restaurant.posts
    return sum(p.welcome is YesNo.YES and bool(p.text.strip()) for p in posts) >= POSTS


def _never(_: Reckoning) -> bool:
    return False


def _condition(
    id_: str,
    text: str,
    spot: Spot,
    *sources: str,
    met: Callable[[Reckoning], bool] = _never,
) -> Rule:
    return Rule(Condition(id_, text, spot, sources), met)


RULES = (
    _condition(
        "C1",
        N_("The written rules are signed, and the hour of training was held."),
        Spot("Q5.9", "resourcing", "policy", "points"),
        "S25",
        "S26",
        "E45",
        met=_policy,
    ),
    _condition(
        "C2",
        N_("Somebody stands in, or the closing days are published."),
        Spot("Q5.3", "resourcing", "people", "deputies"),
        "S21",
        met=_deputies,
    ),
    _condition(
        "C3",
        N_("The rules of your chamber or authority on advertising were read."),
        Spot("Q0.7", "business", "rules", "bound"),
        "E36",
        met=_unbound,
    ),
    _condition(
        "C4",
        N_("Accounts stand on the firm’s address, with two administrators and two-step login."),
        Spot("Q5.12", "resourcing", "accounts", "rows"),
        "S53",
        met=_accounts,
    ),
    _condition(
        "C5",
        N_("One book takes the complaints from everywhere."),
        Spot("Q5.7", "resourcing", "complaints", "one_book"),
        "S22",
        met=_book,
    ),
    _condition(
        "C6",
        N_("Each profile has the firm’s legal data and a notice on privacy."),
        Spot("Q3.11", "platforms", "decision", "takes"),
        "E30",
        "E31",
        "E34",
    ),
    _condition(
        "C7",
        N_("Who is shown in a picture has signed that he agrees."),
        Spot("Q4.8", "tone", "faces", "who"),
        "E31",
        met=_nobody_shown,
    ),
    _condition(
        "C8",
        N_("Old profiles are answered or closed."),
        Spot("Q0.6", "business", "profiles", "any"),
        "S34",
        met=_profiles,
    ),
    _condition(
        "C9",
        N_("Today’s value of each result is noted."),
        Spot("Q1.10", "purpose", "measures", "rows"),
        "S15",
        "E42",
        met=_baseline,
    ),
    _condition(
        "C10",
        N_("Three posts passed the restaurant test."),
        Spot("Q4.9", "tone", "restaurant", "posts"),
        "S1",
        "S100",
        met=_restaurant,
    ),
    _condition(
        "C11",
        N_("The ladder for bad days names two people."),
        Spot("Q5.4", "resourcing", "replies", "person"),
        "S21",
        "E44",
    ),
    _condition(
        "C12",
        N_("Texts, pictures and the list of customers are kept outside the networks as well."),
        Spot("Q3.10", "platforms", "own_places", "places"),
        "S14",
        "E52",
    ),
)
"""In the order in which they are printed."""
