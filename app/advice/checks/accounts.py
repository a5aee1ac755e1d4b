"""Checks of whose the accounts are (Q5.12)."""

from collections.abc import Iterator

from app.advice.answers import named, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.readiness import accounts, is_held
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import sentence
from app.sections.resourcing.accounts import Account, Owner

ACCOUNTS = Spot("Q5.12", "resourcing", "accounts", "rows")


@check("X38", Severity.WARN, ACCOUNTS, seeds=("S53",), condition="C4")
def door_that_leaves(reckoning: Reckoning) -> Iterator[Seen]:
    """See an account on an address that is not the firm's, or with one administrator only (C4).

    An agency's address is as little the firm's as a private one.
    """
    for row in accounts(reckoning.plan):
        if not is_held(row) and (text := _open(row)):
            name = named(reckoning.knowledge, row.network)
            words = typed(row.network, row.owner, row.second)
            yield Seen(sentence(text, network=name), words, row.id)


def _open(row: Account) -> str:
    """Return what is said of an account; nothing where two hold it at the firm's address."""
    if row.owner is Owner.PRIVATE:
        return PRIVATE
    if row.owner is Owner.AGENCY:
        return AGENCY
    return "" if row.second.strip() else ONE_KEY


PRIVATE = N_(
    "The account on {network} is tied to somebody’s own address or telephone."
    " If this person leaves, the door leaves too."
)
AGENCY = N_(
    "The account on {network} is tied to an agency’s address or telephone."
    " If you part, the door leaves too."
)
ONE_KEY = N_(
    "You named one administrator only for the account on {network}."
    " If this person leaves, the door leaves too."
)
