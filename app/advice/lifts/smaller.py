"""What would lift G1 to G8, each worked out for the plan at hand."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from math import ceil
from types import MappingProxyType

from app.advice.case import Way
from app.advice.confidence import KEY_ANSWERS, KeyAnswer, confidence
from app.advice.lifts.filled import FILLED
from app.advice.lifts.hours import HOURS, enough, promising
from app.advice.lifts.lift import NEW, Lift, Look, changed, reckoned
from app.advice.reading import EPSILON, known
from app.advice.reckoning import MOST_WANTED, Reckoning
from app.advice.rules import smaller as rules
from app.advice.trial import DOUBTFUL, conviction, guessed
from app.advice.wait import longest_wait, one_more_look
from app.advice.week import Moment
from app.advice.workload import State, needed_promise
from app.language import N_
from app.model.sentence import Listed, Sentence, Share, counted, sentence
from app.model.table import DAY, Slot, Weekday
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.resourcing.promise import HoursKind

LOOKS_TRIED = 7
"""Further looks that are worth proposing at once."""
WORKDAYS, TIMES = tuple(Weekday)[:5], (9 * 60, 16 * 60)
"""A first rota: Monday to Friday at 9 and 16."""


def fit_the_own_list(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose the hours that the own list needs, and the shorter list that fits (G1)."""
    rule, promised = rules.too_many_hours, reckoning.case.situation.promised
    hours = needed_promise(reckoning.own_list.workload.total, reckoning.case.parameters)
    told = sentence(
        N_("Your own list fits with {hours} promised hours instead of {promised}."),
        hours=hours,
        promised=round(promised, 1),
    )
    yield Lift(rule.id, HOURS, promised, hours, told, promising(reckoning.plan, hours))
    yield from _shorter(reckoning, rule.id, lambda way: way.workload.state is not State.RED)


def want_fewer(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose which networks to leave out until three are left (G2)."""
    networks = reckoning.knowledge.networks

    def few(way: Way) -> bool:
        return sum(networks[id_].social for id_ in way.networks) <= MOST_WANTED

    yield from _shorter(reckoning, rules.too_many_networks.id, few)


def _shorter(reckoning: Reckoning, rule: str, fits: Callable[[Way], bool]) -> Iterator[Lift]:
    """Leave out, one by one, the network without which most of what is wanted is left."""
    case, left = reckoning.case, list(reckoning.own_list.networks)
    while left and not fits(case.way(left)):
        ways = {id_: case.way([other for other in left if other != id_]) for id_ in left}
        gone = max(left, key=lambda id_: (ways[id_].coverage or 0, -ways[id_].workload.total, id_))
        left.remove(gone)
    dropped = [id_ for id_ in reckoning.own_list.networks if id_ not in left]
    names = tuple(Sentence(network.short) for network in case.known(dropped))
    told = sentence(N_("Leave {networks} out of your list."), networks=Listed(names))
    rows = tuple(
        row.replace(wanted=YesNo.NO) if row.network in dropped else row
        for row in reckoning.plan.platforms.candidates.rows
    )
    plan = changed(reckoning.plan, "platforms", "candidates", rows=rows)
    yield Lift(rule, rules.WANTED, reckoning.own_list.networks, tuple(left), told, plan)


def hours_for_a_network(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose the hours with which a network joins the map (G3)."""
    promised = reckoning.case.situation.promised
    hours = enough(
        reckoning.case,
        lambda choice: choice is not None and any(m.network.social for m in choice.best.members),
    )
    if hours is None:
        return
    plan = promising(reckoning.plan, hours)
    names = tuple(Sentence(n.short) for n in reckoning.case.known(_chosen(plan, reckoning)))
    told = sentence(
        N_("With {hours} promised hours instead of {promised}: {networks}."),
        hours=hours,
        promised=round(promised, 1),
        networks=Listed(names),
    )
    yield Lift(rules.only_the_map.id, HOURS, promised, hours, told, plan)


def _chosen(plan: Plan, reckoning: Reckoning) -> tuple[str, ...]:
    return reckoned(plan, reckoning).case.chosen


def find_a_deputy(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose somebody who stands in (G4)."""
    rule, people = rules.nobody_stands_in, reckoning.plan.resourcing.people.people
    after = tuple(p.replace(deputy="N. N.") if p.name.strip() else p for p in people)
    told = sentence(N_("Find somebody who stands in, or publish the closing days."))
    plan = changed(reckoning.plan, "resourcing", "people", people=after)
    yield Lift(rule.id, rule.spot, None, "deputy", told, plan)


def be_surer(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose the cheapest counts until the plan no longer rests on guesses (G5)."""
    rule, plan, done = rules.mostly_guesses, reckoning.plan, list[KeyAnswer]()
    for answer in KEY_ANSWERS:
        if not guessed(confidence(plan)):
            break
        if answer.lacks(plan) > EPSILON:
            plan = _counted(plan, answer)
            done.append(answer)
    told = counted(
        N_("One count makes you {share} sure. {ways}"),
        N_("{count} counts make you {share} sure. {ways}"),
        len(done),
        share=Share(confidence(plan).value),
        ways=Listed(tuple(Sentence(answer.way) for answer in done)),
    )
    before, after = reckoning.confidence.value, confidence(plan).value
    yield Lift(rule.id, rule.spot, before, after, told, plan)


def _counted(plan: Plan, answer: KeyAnswer) -> Plan:
    """Return a plan in which a key answer is known as well as it can be."""
    if not answer.answered(plan):
        plan = FILLED[answer.name](plan)
    for name, section in plan:
        for page in getattr(section, "page_kinds", dict)():
            if section.page(page) is answer.page(plan):
                marks = {**section.page(page).marks, answer.key: answer.reach}
                return changed(plan, name, page, marks=marks)
    raise LookupError(answer.name)


def convince(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose what the one who decides would have to think (G6)."""
    rule, plan = rules.doubtful, reckoning.plan
    level, enough_ = conviction(plan), float(DOUBTFUL + 1)
    if level is not None and level <= DOUBTFUL:
        own = known(plan.purpose.conviction.own_level) is not None
        field = "own_level" if own else "level"
        plan = changed(plan, "purpose", "conviction", **{field: enough_})
    if plan.resourcing.signature.believes is YesNo.NO:
        plan = changed(plan, "resourcing", "signature", believes=YesNo.YES)
    told = sentence(
        N_("Ask what would convince: a test that brings {level} of 10 lifts this."), level=enough_
    )
    yield Lift(rule.id, rule.spot, level, enough_, told, plan)


def keep_the_promise(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose further looks, or the promise that can be kept (G7)."""
    wait = reckoning.wait
    if wait.calendar is None:
        yield from _first_rota(reckoning)
        return
    yield from _more_looks(reckoning)
    if wait.in_unit is not None and wait.promise is not None:
        hours = float(ceil(wait.in_unit - EPSILON))
        told = sentence(
            N_("Promise an answer within {hours} h instead of {promise} h."),
            hours=hours,
            promise=wait.promise,
        )
        plan = changed(reckoning.plan, "resourcing", "promise", within=hours)
        rule = rules.promise_too_short
        yield Lift(rule.id, rule.spot, wait.promise, hours, told, plan)


def _more_looks(reckoning: Reckoning) -> Iterator[Lift]:
    """Add the look that helps most until the promise is kept."""
    plan, moments = reckoning.plan, list[Sentence]()
    while len(moments) < LOOKS_TRIED and (look := one_more_look(plan)):
        day, minute = divmod(look.moment.minute, DAY)
        slot = Slot(id=f"{NEW}{len(moments)}", day=tuple(Weekday)[day], start=minute)
        plan = changed(plan, "resourcing", "looks", looks=(*plan.resourcing.looks.looks, slot))
        moments.append(_said(look.moment))
        if longest_wait(plan).kept:
            break
    told = sentence(
        N_("Look as well on {moments}: then the longest wait is {wait} h."),
        moments=Listed(tuple(moments)),
        wait=round(longest_wait(plan).in_unit or 0, 1),
    )
    looks = len(reckoning.plan.resourcing.looks.looks)
    spot = replace(rules.promise_too_short.spot, question="Q5.5", page="looks", key="looks")
    rule = rules.promise_too_short.id
    yield Lift(rule, spot, float(looks), float(looks + len(moments)), told, plan)


def _said(moment: Moment) -> Sentence:
    return sentence(N_("{day} at {time}"), day=moment.day, time=moment.time)


def _first_rota(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose looks from Monday to Friday, and the promise that they can keep."""
    slots = tuple(
        Slot(id=f"{NEW}{day.number}{minute}", day=day, start=minute)
        for day in WORKDAYS
        for minute in TIMES
    )
    plan = changed(reckoning.plan, "resourcing", "looks", looks=slots)
    unit = reckoning.wait.unit or HoursKind.CALENDAR
    plan = changed(plan, "resourcing", "promise", counted_in=unit)
    wait = longest_wait(plan)
    hours = max(float(ceil(wait.in_unit or wait.calendar or 0)), wait.promise or 0.0)
    plan = changed(plan, "resourcing", "promise", within=hours)
    told = sentence(
        N_("Look from Monday to Friday at 9 and 16, and promise an answer within {hours} h."),
        hours=hours,
    )
    spot = replace(rules.promise_too_short.spot, question="Q5.5", page="looks", key="looks")
    yield Lift(rules.promise_too_short.id, spot, 0.0, float(len(slots)), told, plan)


def find_more_people(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose how many people have to say yes before a circle lives (G8)."""
    rule, group = rules.too_few_for_a_group, reckoning.plan.platforms.group
    needed = float(ceil(reckoning.case.parameters.circle_from))
    possible = max(known(group.possible) or 0.0, needed)
    marks = {key: mark for key, mark in group.marks.items() if key != "agreed"}
    plan = changed(
        reckoning.plan, "platforms", "group", agreed=needed, possible=possible, marks=marks
    )
    told = sentence(N_("With {count} people who say yes, a hosted circle lives."), count=needed)
    members = float(reckoning.group.members or 0)
    yield Lift(rule.id, rule.spot, members, needed, told, plan)


LIFTS: Mapping[str, Look] = MappingProxyType(
    {
        "G1": fit_the_own_list,
        "G2": want_fewer,
        "G3": hours_for_a_network,
        "G4": find_a_deputy,
        "G5": be_surer,
        "G6": convince,
        "G7": keep_the_promise,
        "G8": find_more_people,
    }
)
