"""The constants of the method, each of which the owner may overrule."""

from typing import Annotated

from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.question import Amount, Choice
from app.model.section import Page
from app.model.value import Number
from app.sections.choices import YesNo

USUAL = Parameters()


class Hours(Page):
    """How hours are reckoned (M4, M5)."""

    reliability: Annotated[
        Number,
        Amount(
            number="A1",
            name=N_("Hours that happen"),
            ask=N_("Which part of the promised hours really happens?"),
            why=N_("Illness, seasons and optimism eat some of them. This is our judgement."),
            low=0.1,
            high=1,
            usual=USUAL.reliability,
            optional=True,
        ),
    ] = None
    pair_cost: Annotated[
        Number,
        Amount(
            name=N_("Every further network"),
            ask=N_("What does each hour on one network cost more for every other network?"),
            help=N_("0.15 is nine minutes an hour: other rules, another inbox, other numbers."),
            high=1,
            usual=USUAL.pair_cost,
            optional=True,
        ),
    ] = None
    shared_inbox: Annotated[
        Number,
        Amount(
            name=N_("Shared inbox"),
            ask=N_("Which part of that is left where two networks share an inbox?"),
            high=1,
            usual=USUAL.shared_inbox,
            optional=True,
        ),
    ] = None
    compound: Annotated[
        YesNo | None,
        Choice(
            name=N_("Growth upon growth"),
            ask=N_("Shall the cost grow upon itself, as the essay says: exponentially?"),
            help=N_("Up to five networks the two differ by less than a tenth."),
            optional=True,
        ),
    ] = None
    overhead: Annotated[
        Number,
        Amount(
            name=N_("Planning"),
            ask=N_("How many hours a week go into planning and counting?"),
            unit=N_("h"),
            high=40,
            usual=USUAL.overhead,
            optional=True,
        ),
    ] = None
    overhead_maps: Annotated[
        Number,
        Amount(
            name=N_("Planning for maps"),
            ask=N_("And with map profiles only?"),
            unit=N_("h"),
            high=40,
            usual=USUAL.overhead_maps,
            optional=True,
        ),
    ] = None
    message_minutes: Annotated[
        Number,
        Amount(
            name=N_("A message"),
            ask=N_("How many minutes does one message take: answer, note, close?"),
            help=N_("Time ten of them, then you know."),
            unit=N_("minutes"),
            high=240,
            usual=USUAL.message_minutes,
            optional=True,
        ),
    ] = None
    open_group: Annotated[
        Number,
        Amount(
            name=N_("An open group"),
            ask=N_("How many hours a week does the host of an open group need?"),
            unit=N_("h"),
            high=40,
            usual=USUAL.open_group,
            optional=True,
        ),
    ] = None
    closed_group: Annotated[
        Number,
        Amount(
            name=N_("A closed group"),
            ask=N_("And the host of a closed or hidden one?"),
            unit=N_("h"),
            high=40,
            usual=USUAL.closed_group,
            optional=True,
        ),
    ] = None
    startup: Annotated[
        Number,
        Amount(
            name=N_("Before the start"),
            ask=N_("How many hours does it take once, before the first post?"),
            help=N_("Written rules, an hour of training, the complaints book, sample posts."),
            unit=N_("h"),
            high=1000,
            usual=USUAL.startup,
            optional=True,
        ),
    ] = None


class Weighing(Page):
    """How networks are weighed and chosen (M2, M3, M8)."""

    purpose_weight: Annotated[
        Number,
        Amount(
            number="A2",
            name=N_("Weight of purposes"),
            ask=N_("How much does it count that people go there for what you want?"),
            why=N_("Purpose comes first; three questions about people weigh the same."),
            help=N_("Only the proportion of the five weights matters."),
            high=1,
            usual=USUAL.purpose_weight,
            optional=True,
        ),
    ] = None
    audience_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of customers"),
            ask=N_("And that your customers are there?"),
            high=1,
            usual=USUAL.audience_weight,
            optional=True,
        ),
    ] = None
    buyers_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of their role"),
            ask=N_("And that they are there in the role in which they buy?"),
            high=1,
            usual=USUAL.buyers_weight,
            optional=True,
        ),
    ] = None
    formats_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of formats"),
            ask=N_("And that you can make what the place lives on?"),
            high=1,
            usual=USUAL.formats_weight,
            optional=True,
        ),
    ] = None
    region_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of countries"),
            ask=N_("And that it is an everyday thing in their country?"),
            high=1,
            usual=USUAL.region_weight,
            optional=True,
        ),
    ] = None
    table_worth: Annotated[
        Number,
        Amount(
            name=N_("Our table of ages"),
            ask=N_("As many of your customers as our table of ages is worth?"),
            high=1000,
            usual=USUAL.table_worth,
            optional=True,
        ),
    ] = None
    asked_least: Annotated[
        Number,
        Amount(
            name=N_("Customers to ask"),
            ask=N_("From how many customers asked does their answer count?"),
            low=1,
            high=1000,
            usual=USUAL.asked_least,
            optional=True,
        ),
    ] = None
    enter_fit: Annotated[
        Number,
        Amount(
            name=N_("Fit that suffices"),
            ask=N_("From which fit on may a network enter the plan by itself?"),
            low=1,
            high=100,
            usual=USUAL.enter_fit,
            optional=True,
        ),
    ] = None
    tie: Annotated[
        Number,
        Amount(
            name=N_("Equally good"),
            ask=N_("Within how many points of fit are networks equally good?"),
            high=100,
            usual=USUAL.tie,
            optional=True,
        ),
    ] = None
    gain: Annotated[
        Number,
        Amount(
            name=N_("What each must add"),
            ask=N_("How much of what you want must each network add to the others?"),
            help=N_("0.08 is eight per cent."),
            high=1,
            usual=USUAL.gain,
            optional=True,
        ),
    ] = None
    most_networks: Annotated[
        Number,
        Amount(
            name=N_("Networks at most"),
            ask=N_("How many networks may a plan hold, besides the maps?"),
            low=1,
            high=6,
            whole=True,
            usual=USUAL.most_networks,
            optional=True,
        ),
    ] = None
    speakers: Annotated[
        Number,
        Amount(
            name=N_("Who speaks in a group"),
            ask=N_("Which part of a group’s members speaks regularly?"),
            high=1,
            usual=USUAL.speakers,
            optional=True,
        ),
    ] = None
    circle_from: Annotated[
        Number,
        Amount(
            name=N_("A hosted circle"),
            ask=N_("From how many members does a circle live, if it has a host?"),
            low=1,
            high=100_000,
            usual=USUAL.circle_from,
            optional=True,
        ),
    ] = None
    group_from: Annotated[
        Number,
        Amount(
            name=N_("A group"),
            ask=N_("From how many members does a group live by itself?"),
            low=1,
            high=100_000,
            usual=USUAL.group_from,
            optional=True,
        ),
    ] = None
