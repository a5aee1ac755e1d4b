"""Options, references and example firms that several pages share."""

from collections.abc import Mapping

from app.knowledge.catalogue import Status
from app.language import N_
from app.model.question import Context, Example
from app.model.value import Option

LAW_FIRM = N_("A law firm in Kraków, 12 people")
BAKERY = N_("A bakery in Thessaloniki, 5 people")
PARTS_MAKER = N_("A maker of machine parts in Karaganda, 40 people")


def examples(law_firm: str, bakery: str, parts_maker: str) -> tuple[Example, ...]:
    """Return how the three example firms answered, from marked texts."""
    return (
        Example(LAW_FIRM, law_firm),
        Example(BAKERY, bakery),
        Example(PARTS_MAKER, parts_maker),
    )


class YesNo(Option):
    """Yes or no; not knowing is a mark of its own."""

    YES = "yes", N_("Yes")
    NO = "no", N_("No")


def countries(context: Context) -> Mapping[str, str]:
    """Return every country by its code."""
    return context.language.countries()


def tongues(context: Context) -> Mapping[str, str]:
    """Return every language by its code."""
    return context.language.tongues()


def currencies(context: Context) -> Mapping[str, str]:
    """Return every currency in use by its code."""
    return context.language.currencies()


def currency(context: Context) -> str:
    """Return the currency of the plan, the euro until one is chosen."""
    return context.plan.business.firm.currency or "EUR"


def networks(context: Context) -> Mapping[str, str]:
    """Return the networks by id; the closed ones last and said to be so."""
    say = context.language.say
    closed = N_("{network} (closed)")
    return {
        id_: say(closed, network=n.name) if n.status is Status.RETIRED else say(n.name)
        for id_, n in context.knowledge.networks.items()
    }


def people(context: Context) -> Mapping[str, str]:
    """Return the people who will do the work by id, those who have a name."""
    rows = context.plan.resourcing.people.people
    return {person.id: person.name for person in rows if person.name}
