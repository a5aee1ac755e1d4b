"""G1 to G8: what asks for a smaller beginning (H2, M12, M13)."""

from app.advice.finding import Spot
from app.advice.group import Gathering
from app.advice.reckoning import MOST_WANTED, Reckoning
from app.advice.rules.rule import Rule, rule
from app.advice.situation import CARE
from app.advice.trial import DOUBTFUL, conviction, doubted, guessed
from app.advice.workload import State
from app.language import N_
from app.model.sentence import Sentence, Share, sentence

WANTED = Spot("Q3.11", "platforms", "candidates", "wanted")


@rule("G1", WANTED, "S54", "S59")
def too_many_hours(reckoning: Reckoning) -> Sentence | None:
    """The owner's own list needs more hours than will happen."""
    load = reckoning.own_list.workload
    if not load.networks or load.state is not State.RED:
        return None
    return sentence(
        N_("Your own list needs {needed} hours a week; about {usable} will really happen."),
        needed=round(load.total, 1),
        usable=round(load.usable, 1),
    )


@rule("G2", WANTED, "S37", "S54")
def too_many_networks(reckoning: Reckoning) -> Sentence | None:
    """More than three networks are wanted."""
    count = len(reckoning.wanted)
    if count <= MOST_WANTED:
        return None
    return sentence(
        N_("You want {count} networks. Three are the most that a small firm keeps alive."),
        count=count,
    )


@rule("G3", Spot("Q5.2", "resourcing", "people", "hours"), "S59", "S66")
def only_the_map(reckoning: Reckoning) -> Sentence | None:
    """Nothing but a map profile is both affordable and useful."""
    choice = reckoning.choice
    if choice is None or any(member.network.social for member in choice.best.members):
        return None
    return sentence(
        N_("Within your hours only {network} is worth it: a map, not yet a network."),
        network=Sentence(choice.best.members[0].network.name),
    )


@rule("G4", Spot("Q5.3", "resourcing", "people", "deputies"), "S21")
def nobody_stands_in(reckoning: Reckoning) -> Sentence | None:
    """One person does it all, nobody stands in, and several networks are wanted."""
    if not reckoning.case.situation.alone or len(reckoning.wanted) < 2:
        return None
    return sentence(N_("One person does it all and nobody stands in: one network is enough."))


@rule("G5", Spot("Q5.13", "resourcing", "counts", "messages"), "S80")
def mostly_guesses(reckoning: Reckoning) -> Sentence | None:
    """The plan rests mostly on guesses."""
    if not guessed(reckoning.confidence):
        return None
    return sentence(
        N_("The answers are mostly guesses ({share} sure): one network, on trial for 90 days."),
        share=Share(reckoning.confidence.value),
    )


@rule("G6", Spot("Q1.11", "purpose", "conviction", "level"), "S11c", "S70", "S82", "S83")
def doubtful(reckoning: Reckoning) -> Sentence | None:
    """The one who decides doubts it, or does not believe that it pays."""
    if not doubted(reckoning.plan):
        return None
    level = conviction(reckoning.plan)
    if level is None or level > DOUBTFUL:
        return sentence(N_("Whoever signs does not believe that it pays: one network, 90 days."))
    return sentence(
        N_("Whoever decides is convinced {level} of 10: one network, 90 days, one test."),
        level=level,
    )


@rule("G7", Spot("Q5.6", "resourcing", "promise", "within"), "S23", "S24", "S107")
def promise_too_short(reckoning: Reckoning) -> Sentence | None:
    """Customers are to be helped, and wait longer than they are promised."""
    wait = reckoning.wait
    kept = wait.calendar is not None and wait.kept is not False
    if kept or not reckoning.case.situation.wants(CARE):
        return None
    if wait.calendar is None or wait.promise is None:
        return sentence(N_("Nobody looks at fixed hours, so no answering time can be promised."))
    return sentence(
        N_("You promise an answer within {promise} h, and somebody may wait {wait} h."),
        promise=round(wait.promise, 1),
        wait=round(wait.in_unit or wait.calendar, 1),
    )


@rule("G8", Spot("Q3.8b", "platforms", "group", "possible"), "S9", "S103")
def too_few_for_a_group(reckoning: Reckoning) -> Sentence | None:
    """A group is wanted, and there are too few people for it."""
    group = reckoning.group
    if group.kind is not Gathering.NONE:
        return None
    return sentence(
        N_("Of {members} people about {speakers} would speak: a meeting does more than a group."),
        members=group.members or 0,
        speakers=group.speakers or 0,
    )


SMALLER: tuple[Rule, ...] = (
    too_many_hours,
    too_many_networks,
    only_the_map,
    nobody_stands_in,
    mostly_guesses,
    doubtful,
    promise_too_short,
    too_few_for_a_group,
)
