"""Options, references and example firms that several pages share."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.knowledge.catalogue import Status
from app.language import N_
from app.model.question import Context, Example
from app.model.value import Option


class YesNo(Option):
    """Yes or no; not knowing is a mark of its own."""

    YES = "yes", N_("Yes")
    NO = "no", N_("No")


@dataclass(frozen=True)
class Firm:
    """What tells how near a trade is: who buys, whether there is a door, how many work there.

    `from_firms` is the share of turnover that comes from firms, in per cent.
    """

    said: str
    from_firms: int
    door: bool
    people: int


FIRMS = (
    Firm(N_("A law firm in Kraków, 12 people"), from_firms=70, door=False, people=12),
    Firm(N_("A bakery in Thessaloniki, 5 people"), from_firms=5, door=True, people=5),
    Firm(
        N_("A maker of machine parts in Karaganda, 40 people"),
        from_firms=100,
        door=False,
        people=40,
    ),
)


def examples(law_firm: str, bakery: str, parts_maker: str) -> tuple[Example, ...]:
    """Return how the three example firms answered, from marked texts."""
    answers = (law_firm, bakery, parts_maker)
    return tuple(Example(firm.said, told) for firm, told in zip(FIRMS, answers, strict=True))


def nearest_first(examples: tuple[Example, ...], context: Context) -> tuple[Example, ...]:
    """Return answers of other firms in the order of how near their trade is to that of the plan."""
    far = {firm.said: _distance(firm, context) for firm in FIRMS}
    return tuple(sorted(examples, key=lambda example: far[example.firm]))


def _distance(firm: Firm, context: Context) -> float:
    """Return how far off a firm is, 0 to 3; what the plan does not say yet takes no part."""
    business = context.plan.business
    share, door, count = business.buyers.from_firms, business.door.exists, business.staff.count
    far = 0.0
    if isinstance(share, float | int):
        far += abs(share - firm.from_firms) / 100
    if door is not None:
        far += (door is YesNo.YES) != firm.door
    if isinstance(count, float | int) and count > 0:
        far += 1 - min(count, firm.people) / max(count, firm.people)
    return far


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
    chosen: str = context.plan.business.firm.books
    return chosen


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


def after_why(context: Context) -> str:
    """Return what has to be said before a list is shown; nothing once it was (S35, S42)."""
    said = context.plan.purpose.why.text.strip()
    wait = N_("First say in your own words why (question 1.1). Then the list is shown.")
    return "" if said else wait


def purposes(context: Context) -> Mapping[str, str]:
    """Return the twelve purposes by id, in the order in which they are offered."""
    return {i: context.language.say(p.name) for i, p in context.knowledge.purposes.items()}


def chosen_purposes(context: Context) -> Mapping[str, str]:
    """Return the purposes the firm chose by the id of their row, the most important first."""
    names, rows = purposes(context), context.plan.purpose.purposes.rows
    return {row.id: names.get(row.purpose, row.purpose) for row in rows if row.purpose}


def priorities(context: Context) -> Mapping[str, str]:
    """Return what the firm must achieve this year by the id of its row."""
    rows = context.plan.purpose.priorities.rows
    return {row.id: row.text for row in rows if row.text.strip()}


def measures(context: Context) -> Mapping[str, str]:
    """Return what is worth counting by id; what belongs to the chosen purposes comes first."""
    say, known = context.language.say, context.knowledge.measures
    wanted = {row.purpose for row in context.plan.purpose.purposes.rows}
    ordered = sorted(known.items(), key=lambda item: not wanted & set(item[1].purposes))
    return {id_: say(measure.name) for id_, measure in ordered}


def vanity(context: Context) -> Mapping[str, str]:
    """Return the numbers that look good and say little, by id (S29, S75)."""
    return {i: context.language.say(v.name) for i, v in context.knowledge.vanity.items()}


def counted_now(context: Context) -> Mapping[str, str]:
    """Return every number a firm may look at today: those that look good, then the others."""
    return {**vanity(context), **measures(context)}


def candidates(context: Context) -> Mapping[str, str]:
    """Return the networks under consideration by the id of their row."""
    names, rows = networks(context), context.plan.platforms.candidates.rows
    return {row.id: names.get(row.network, row.network) for row in rows if row.network}


def profiles(context: Context) -> Mapping[str, str]:
    """Return the firm's profiles by the id of their row, named after their network."""
    names, rows = networks(context), context.plan.business.profiles.rows
    return {row.id: names.get(row.network, row.network) for row in rows if row.network}


def policy_points(context: Context) -> Mapping[str, str]:
    """Return the points that written rules have, by id (S25, E45)."""
    return {i: context.language.say(p.name) for i, p in context.knowledge.policy_points.items()}


def formats(context: Context) -> Mapping[str, str]:
    """Return the kinds of things a firm can make, by id (S41)."""
    return {i: context.language.say(f.name) for i, f in context.knowledge.formats.items()}
