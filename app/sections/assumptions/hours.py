"""How hours are reckoned; each constant may be overruled."""

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
            ask=N_("How much more does an hour on one network cost for every other network?"),
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
            ask=N_("Should the cost grow ever faster with each network, as the essays say?"),
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
