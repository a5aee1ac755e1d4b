"""Goodbye: how an account that is no longer kept is closed, or parked, with a good name."""

from collections.abc import Iterator, Mapping

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Paragraph
from app.report.content.sheets.parts import by_hand, labelled, ticks
from app.sections.business.profiles import Fate, Profile

CLOSE = (
    N_("Answer every message and every review that is still open."),
    N_("Tell people where to find you from now on, and leave that up for 30 days."),
    N_("Save texts, pictures and the list of people who agreed to be written to."),
    N_("Take the link off the website, cards, invoices and signatures."),
    N_("End advertisements, payments and automatic posts."),
    N_("Close the account on the network; note the day."),
    N_("Take it off the list of accounts and passwords, and off the register of processing."),
)
"""What is done before an account closes (S34, E31 point 8)."""
PARK = (
    N_("Answer every message and every review that is still open."),
    N_("Write on the profile that nobody reads it, and where you are to be found."),
    N_("Switch off messages and comments where you can."),
    N_("Keep the password with two people, and look at it on the review day."),
)
"""What is done before an account is left alone; a dormant page is better closed (E31)."""
STEPS: Mapping[Fate | None, tuple[str, ...]] = {Fate.CLOSE: CLOSE, Fate.PARK: PARK}


def goodbye_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return a list for each account that is to be closed or parked; one to copy if none is."""
    say = language.say
    text = N_("What was posted belongs to your history. A polite end is remembered longer than it.")
    yield Paragraph(say(text), quiet=True)
    rows = advice.plan.business.profiles.rows
    leaving = [(row, STEPS[row.fate]) for row in rows if row.fate in STEPS]
    for profile, steps in leaving:
        yield labelled(_named(profile, advice, language), ticks(steps, language))
    if not leaving:
        yield by_hand(say(N_("The account")))
        yield labelled(say(N_("To close it")), ticks(CLOSE, language))
        yield labelled(say(N_("To park it")), ticks(PARK, language))


def _named(profile: Profile, advice: Advice, language: Language) -> str:
    known, say = advice.knowledge.networks, language.say
    name = say(known[profile.network].short) if profile.network in known else profile.network
    fate = say(profile.fate.label) if profile.fate else ""
    return say(N_("{network}: {fate}"), network=name, fate=fate)
