"""Checks of the profiles there are already (Q0.6)."""

from collections.abc import Iterator
from datetime import date

from app.advice.answers import named, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.readiness import is_silent, old_doors, owed
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Sentence, counted, sentence
from app.sections.business.profiles import Fate, Profile

PROFILES = Spot("Q0.6", "business", "profiles", "rows")
CARE = Spot("Q0.6", "business", "profiles", "care")


@check("X44", Severity.WARN, PROFILES, seeds=("S34",), evidence=("E31",), condition="C8")
def old_door_left_open(reckoning: Reckoning) -> Iterator[Seen]:
    """See a profile that is silent for over 90 days or owes answers (C8).

    It is seen whatever shall become of it, until that is done; a network that closed is left out.
    """
    for row in old_doors(reckoning):
        name, since = named(reckoning.knowledge, row.network), row.last_post
        text = sentence(TOLD, state=_state(row, name), step=_step(row))
        words = typed(row.network, since if is_silent(row, reckoning.today) else "", owed(row))
        yield Seen(text, words, row.id, spot=CARE if owed(row) else PROFILES)


DECIDED = N_("You decided: {fate}. Please do that first, then begin anything new.")
TOLD = N_("{state} {step}")
OWED = (
    N_("{count} message on {network} has no answer."),
    N_("{count} messages on {network} have no answer."),
)


def _state(row: Profile, name: Sentence | str) -> Sentence:
    """Say how many messages wait, or else since when a profile is silent."""
    if owed(row):
        return counted(*OWED, owed(row), network=name)
    since = row.last_post if isinstance(row.last_post, date) else ""
    text = N_("Your last post on {network} was on {day}.")
    return sentence(text, network=name, day=since)


def _step(row: Profile) -> Sentence:
    """Return what comes first, before a new door is opened."""
    if owed(row):
        return sentence(N_("First answer, then begin anything new."))
    if row.fate in (Fate.CLOSE, Fate.PARK):
        return sentence(DECIDED, fate=Sentence(row.fate.label))
    return sentence(N_("First wake it up or close it, then begin anything new."))
