"""Whether a firm is ready, as checks, rules and conditions alike ask: said once, so they agree."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.advice.answers import answers
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.advice.situation import CARE, willing
from app.knowledge.catalogue import Knowledge, Status
from app.plan import Plan
from app.sections.business.profiles import Profile
from app.sections.choices import YesNo
from app.sections.purpose.website import SiteState
from app.sections.resourcing.accounts import Account, Owner
from app.sections.resourcing.complaints import OneBook
from app.sections.resourcing.people import Person
from app.sections.resourcing.policy import InWriting

ENOUGH = 5
"""Points of the rules in writing without which nobody begins (E45)."""
SILENT = timedelta(days=90)
"""Without a post for longer, a profile is an old door (S34)."""


def lacks_a_site(plan: Plan) -> bool:
    """Say whether the website is missing or wrong (N2, X4)."""
    return answers(plan.purpose.website).state in (SiteState.NONE, SiteState.WRONG)


def keeps_one_book(plan: Plan) -> bool:
    """Say whether one book takes all complaints (N9, C5, X8)."""
    return answers(plan.resourcing.complaints).one_book is OneBook.YES


def helps_nobody(reckoning: Reckoning) -> bool:
    """Say whether helping comes first with neither a book nor anybody who looks (N9, X8)."""
    first = reckoning.case.situation.comes_first(CARE)
    return first and reckoning.wait.calendar is None and not keeps_one_book(reckoning.plan)


def without_deputy(plan: Plan) -> tuple[Person, ...]:
    """Return those who are willing and for whom nobody stands in, nor closing days (C2, X37)."""
    return tuple(p for p in willing(plan.resourcing.people.people) if not p.deputy.strip())


def rules_written(plan: Plan, knowledge: Knowledge) -> tuple[list[str], int]:
    """Return the points of the rules that are in writing, and how many are needed (C1, X39)."""
    every = knowledge.policy_points
    said = {p.of: p.answer for p in answers(plan.resourcing.policy).points if p.of in every}
    needed = len(every) - sum(answer is InWriting.NOT_NEEDED for answer in said.values())
    return sorted(id_ for id_, answer in said.items() if answer is InWriting.YES), needed


def rules_suffice(plan: Plan, knowledge: Knowledge) -> bool:
    """Say whether five points are in writing, or all where fewer are needed (C1, X39)."""
    written, needed = rules_written(plan, knowledge)
    return len(written) >= min(ENOUGH, needed)


def accounts(plan: Plan) -> list[Account]:
    """Return the accounts that are named (C4, X38)."""
    return [row for row in answers(plan.resourcing.accounts).rows if row.network]


def is_held(account: Account) -> bool:
    """Say whether an account stands on the firm's address, with two who hold it (C4, X38)."""
    return account.owner is Owner.FIRM and bool(account.second.strip())


def old_doors(reckoning: Reckoning) -> Iterator[Profile]:
    """Yield the profiles that are silent or owe answers; not those on closed networks (C8, X44).

    What shall become of one does not matter until it is done.
    """
    page, networks = answers(reckoning.plan.business.profiles), reckoning.knowledge.networks
    for row in page.rows if page.any is not YesNo.NO else ():
        network = networks.get(row.network)
        closed = network is not None and network.status is Status.RETIRED
        if row.network and not closed and (owed(row) or is_silent(row, reckoning.today)):
            yield row


def owed(profile: Profile) -> int:
    """Return how many messages wait on a profile for an answer."""
    return int(known(profile.unanswered) or 0)


def is_silent(profile: Profile, today: date) -> bool:
    """Say whether the last post is known to be older than ninety days."""
    return isinstance(profile.last_post, date) and today - profile.last_post > SILENT
