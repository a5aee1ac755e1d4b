"""How networks are chosen, and groups judged; each constant may be overruled."""

from typing import Annotated

from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.question import Amount
from app.model.section import Page
from app.model.value import Number

USUAL = Parameters()


class Choosing(Page):
    """What may enter a plan, and when a group lives (M3, M8)."""

    enter_fit: Annotated[
        Number,
        Amount(
            number="A3",
            name=N_("Fit that suffices"),
            why=N_("Few places kept well are worth more than many that are silent."),
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
            ask=N_("From how many members is a circle alive, if it has a host?"),
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
