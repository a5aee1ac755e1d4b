"""Checks of who speaks in his own name, and whether he can (Q3.7, Q5.11)."""

from collections.abc import Iterator
from itertools import chain

from app.advice.answers import answers, quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known, reaches
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, Share, sentence
from app.plan import Plan
from app.sections.choices import YesNo

SPEAKERS = Spot("Q3.7", "platforms", "speakers", "any")
ACCESS = Spot("Q5.11", "resourcing", "access", "blocked")

FOR_FAMILIES = ("instagram", "facebook", "tiktok", "snapchat", "odnoklassniki")
"""Networks where a page of a firm that sells to firms is weak without a person (S55)."""
MOSTLY_FIRMS = 70
"""Per cent of the turnover from which on the customers are firms."""
FOR_PERSONS = "linkedin"
NAMED = 3
"""So many of those who are to speak are named."""


@check("X5", Severity.WARN, SPEAKERS, seeds=("S55",))
def firms_without_a_person(reckoning: Reckoning) -> Iterator[Seen]:
    """See a plan for firms that begins where families are, and nobody who speaks there."""
    share = known(answers(reckoning.plan.business.buyers).from_firms)
    first, speaks = reckoning.first, reckoning.case.situation.speaks
    if share is None or not reaches(share, MOSTLY_FIRMS) or first not in FOR_FAMILIES or speaks:
        return
    yield Seen(
        sentence(
            N_(
                "{share} of your turnover comes from firms. On {network} a page without a person"
                " is weak there; look at LinkedIn or at a messenger."
            ),
            share=Share(share / 100),
            network=Sentence(reckoning.knowledge.networks[first].short),
        ),
        (*typed(share), *_asked_to_speak(reckoning.plan)),
        subject=first,
    )


@check("X18", Severity.WARN, SPEAKERS, seeds=("S55", "S61"), evidence=("E18",))
def linkedin_without_a_person(reckoning: Reckoning) -> Iterator[Seen]:
    """See LinkedIn in the plan while nobody agreed to speak in his own name."""
    if FOR_PERSONS in reckoning.way.networks and not reckoning.case.situation.speaks:
        network = reckoning.knowledge.networks[FOR_PERSONS]
        yield Seen(
            sentence(
                N_(
                    "On {network} persons are heard, and logos hardly. Nobody agreed to speak in"
                    " his or her own name; so what you make counts there for {share} only."
                ),
                network=Sentence(network.short),
                share=Share(network.person.without),
            ),
            _asked_to_speak(reckoning.plan),
            subject=FOR_PERSONS,
        )


def _asked_to_speak(plan: Plan) -> tuple[str, ...]:
    """Return what was answered about speaking in one's own name."""
    speakers = answers(plan.platforms.speakers)
    said = sorted(typed(row.name, row.agreed) for row in speakers.rows)
    return (*typed(speakers.any), *chain(*said))


@check("X21", Severity.WARN, ACCESS, seeds=("S28",))
def closed_door(reckoning: Reckoning) -> Iterator[Seen]:
    """See people who are to speak or answer while networks or telephones are forbidden at work."""
    access = answers(reckoning.plan.resourcing.access)
    names = _voices(reckoning.plan)[:NAMED]
    if access.blocked is not YesNo.YES or not names:
        return
    text = N_("You ask {people} to speak, and networks or telephones are forbidden at work.")
    if access.where.strip():
        text = N_(
            "You ask {people} to speak, and of networks at work you say: “{where}” Where, and when,"
            " is the door open for them?"
        )
    said = sentence(text, people=Listed(names), where=quoted(access.where))
    yield Seen(said, (*typed(access.blocked, access.where), *sorted(names)))


def _voices(plan: Plan) -> tuple[str, ...]:
    """Return the names of those who speak in their own name; else of those who answer."""
    speakers, talk = answers(plan.platforms.speakers), answers(plan.platforms.conversation)
    agreed = () if speakers.any is YesNo.NO else speakers.agreed()
    talks = talk.who.strip() if talk.possible is YesNo.YES else ""
    replies, people = answers(plan.resourcing.replies).person, plan.resourcing.people.people
    answering = (p.name.strip() for p in people if p.id == replies and p.name.strip())
    return tuple(row.name.strip() for row in agreed) or ((talks,) if talks else tuple(answering))
