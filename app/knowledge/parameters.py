"""Parameters: every constant of the method, in one place. An owner may overrule each of them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Parameters:
    """The constants of M1 to M8; nearly all are our judgement, for nothing measured was found.

    Hours are hours a week unless they are said to be hours once; shares are 0 to 1.
    """

    purpose_weight: float = 0.30
    """Exponents of the five factors (M3); they are scaled to the sum of 1 before use."""
    audience_weight: float = 0.20
    buyers_weight: float = 0.20
    formats_weight: float = 0.10
    region_weight: float = 0.20
    table_worth: float = 10.0
    """Customers asked that weigh as much as the table of ages (M2)."""
    asked_least: float = 10.0
    """Customers asked from which on their answer counts (M2)."""
    enter_fit: float = 45.0
    """Fit, 0 to 100, from which on a network may enter a plan by itself (M3)."""
    tie: float = 5.0
    """Points of fit within which networks are equally good (M3)."""
    gain: float = 0.08
    """Coverage that each member of a set has to add to the others (M3)."""
    most_networks: float = 3.0
    """Networks besides the maps that a plan may hold (M3)."""
    overhead: float = 1.0
    """Hours for planning, statistics and policy (M4)."""
    overhead_maps: float = 0.5
    """The same where there are map profiles only (M4)."""
    pair_cost: float = 0.15
    """Kappa: what each hour on one network costs more for every other network (M4, E51)."""
    shared_inbox: float = 0.5
    """The part of it that is left where two networks share an inbox (M4)."""
    message_minutes: float = 8.0
    """Minutes to answer, log and close one message (M4)."""
    open_group: float = 1.5
    """Hours to host an open group (M4, E9)."""
    closed_group: float = 2.0
    """Hours to host a closed or hidden one (M4, E9)."""
    compound: bool = False
    """Hours grow as the seed says, exponentially, instead of by pairs (M5, S54)."""
    reliability: float = 0.8
    """The share of promised hours that really happens (M4)."""
    startup: float = 6.0
    """Hours once: policy, training, complaint log, statistics sheet, sample posts (M4)."""
    speakers: float = 0.1
    """The share of a group's members that speaks regularly (M8, E28)."""
    circle_from: float = 15.0
    """Members from which on a circle lives, if it is hosted (M8)."""
    group_from: float = 50.0
    """Members from which on a group lives (M8)."""
