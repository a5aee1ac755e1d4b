"""Checks of the profiles there are already (Q0.6)."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.advice.checks.answers import quote, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.knowledge.catalogue import Status
from app.language import N_
from app.model.sentence import Sentence, counted, sentence
from app.sections.business.profiles import Fate, Profile
from app.sections.choices import YesNo

PROFILES = Spot("Q0.6", "business", "profiles", "rows")
CARE = Spot("Q0.6", "business", "profiles", "care")
SILENT = timedelta(days=90)


@check("X44", Severity.WARN, PROFILES, seeds=("S34",), evidence=("E31",))
def old_door_left_open(reckoning: Reckoning) -> Iterator[Seen]:
    """See a profile that is silent for over 90 days or owes answers (C8).

    It is seen whatever shall become of it, until that is done; a network that closed is left out.
    """
    page, every = reckoning.plan.business.profiles, reckoning.knowledge.networks
    for row in page.rows if page.any is not YesNo.NO else ():
        network = every.get(row.network)
        owed = int(known(row.unanswered) or 0)
        silent = isinstance(row.last_post, date) and reckoning.today - row.last_post > SILENT
        closed = network is not None and network.status is Status.RETIRED
        if not row.network or closed or not (owed or silent):
            continue
        name = Sentence(network.short) if network else quote(row.network)
        text = sentence(TOLD, state=_state(row, name, owed), step=_step(row, owed))
        words = (row.network, typed(row.last_post) if silent else "", typed(float(owed)))
        yield Seen(text, words, row.id, spot=CARE if owed else PROFILES)


DECIDED = N_("You decided: {fate}. Please do that first, then begin anything new.")
TOLD = N_("{state} {step}")
OWED = (
    N_("{count} message on your {network} profile has no answer."),
    N_("{count} messages on your {network} profile have no answer."),
)


def _state(row: Profile, name: Sentence | str, owed: int) -> Sentence:
    """Say how many messages wait, or else since when a profile is silent."""
    if owed:
        return counted(*OWED, owed, network=name)
    since = row.last_post if isinstance(row.last_post, date) else ""
    text = N_("The last post of your {network} profile was on {day}.")
    return sentence(text, network=name, day=since)


def _step(row: Profile, owed: int) -> Sentence:
    """Return what comes first, before a new door is opened."""
    if owed:
        return sentence(N_("First answer, then begin anything new."))
    if row.fate in (Fate.CLOSE, Fate.PARK):
        return sentence(DECIDED, fate=Sentence(row.fate.label))
    return sentence(N_("First wake it up or close it, then begin anything new."))
