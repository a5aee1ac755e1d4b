"""The comparison of two plans in one: what follows from each, and what differs, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.advice.advise import Advice, advise
from app.advice.case import Way
from app.advice.money import FirstYear, first_year
from app.advice.reading import half_up
from app.language import N_
from app.model.sentence import Listed, Money, Sentence, Share, counted, sentence
from app.model.value import ROWS_LIMIT
from app.plan import Letter, Plan
from app.sections.decisions.given_up import GivenUpPlan


@dataclass(frozen=True)
class Side:
    """One of the two plans, with what follows from it."""

    letter: Letter
    advice: Advice

    @property
    def way(self) -> Way:
        """The networks that this plan is made for, with their hours and their coverage."""
        return self.advice.way

    @cached_property
    def money(self) -> FirstYear:
        """What the first year costs on that way (M7)."""
        return first_year(self.advice.plan, self.way.workload.total, self.way.startup_hours)

    @property
    def called(self) -> Sentence:
        """Its letter, and what the firm calls it."""
        return self.advice.plan.called(self.letter)


@dataclass(frozen=True)
class Comparison:
    """Both plans, A first; `here` is the letter of the one that is worked on."""

    a: Side
    b: Side
    here: Letter

    def side(self, letter: Letter) -> Side:
        """Return one of the two."""
        return self.a if letter is Letter.A else self.b

    @property
    def other(self) -> Side:
        """The one that is not worked on."""
        return self.side(self.here.other)

    @cached_property
    def differences(self) -> tuple[Sentence, ...]:
        """Say what is not the same in both; the result is said in any case."""
        parts = (_results, _networks, _hours, _given, _state, _coverage, _cost, _pays)
        return tuple(said for part in parts for said in part(self.a, self.b))

    def keep(self, letter: Letter) -> Plan:
        """Return the plan with one of the two in it; of the other it remembers the networks."""
        kept, gone = self.side(letter), self.side(letter.other)
        decisions = kept.advice.plan.decisions
        name = gone.advice.plan.name_of(gone.letter)
        row = GivenUpPlan(name=name, networks=gone.way.networks)
        rows = (*decisions.given_up.rows, row)[-ROWS_LIMIT:]
        given_up = decisions.given_up.replace(rows=rows)
        return kept.advice.plan.replace(
            alternative=None, decisions=decisions.replace(given_up=given_up)
        )


def comparison(advice: Advice) -> Comparison | None:
    """Return what follows from both plans; nothing where there is only one."""
    plan = advice.plan
    if plan.alternative is None or plan.letter is None:
        return None
    mine = Side(plan.letter, advice)
    swapped = advise(plan.swapped(), advice.knowledge, advice.today)
    other = Side(plan.alternative.letter, swapped)
    a, b = (mine, other) if mine.letter is Letter.A else (other, mine)
    return Comparison(a, b, plan.letter)


def _results(a: Side, b: Side) -> Iterator[Sentence]:
    one, other = (Sentence(side.advice.verdict.result.label) for side in (a, b))
    if one == other:
        yield sentence(N_("Both lead to the same result: {result}."), result=one)
    else:
        yield sentence(N_("Plan A leads to {a}, Plan B to {b}."), a=one, b=other)


def _networks(a: Side, b: Side) -> Iterator[Sentence]:
    one, other = _listed(a, b), _listed(b, a)
    if one.parts:
        yield sentence(N_("Only Plan A has {networks}."), networks=one)
    if other.parts:
        yield sentence(N_("Only Plan B has {networks}."), networks=other)


def _listed(side: Side, other: Side) -> Listed:
    """Return the networks that one plan has and the other has not."""
    own = [id_ for id_ in side.way.networks if id_ not in other.way.networks]
    return Listed(tuple(Sentence(network.short) for network in side.advice.case.known(own)))


def _hours(a: Side, b: Side) -> Iterator[Sentence]:
    """Say which takes more, by the hours as they are shown."""
    needed = [round(side.way.workload.total, 1) for side in (a, b)]
    yield from _more(
        needed, N_("Plan A takes {hours} h a week more."), N_("Plan B takes {hours} h a week more.")
    )


def _given(a: Side, b: Side) -> Iterator[Sentence]:
    usable = [round(side.way.workload.usable, 1) for side in (a, b)]
    yield from _more(
        usable,
        N_("In Plan A people really give {hours} h a week more."),
        N_("In Plan B people really give {hours} h a week more."),
    )


def _more(hours: list[float], in_a: str, in_b: str) -> Iterator[Sentence]:
    one, other = hours
    if one != other:
        yield sentence(in_a if one > other else in_b, hours=round(abs(one - other), 1))


def _state(a: Side, b: Side) -> Iterator[Sentence]:
    one, other = (Sentence(side.way.workload.state.label) for side in (a, b))
    if a.way.networks and b.way.networks and one != other:
        yield sentence(N_("Plan A: {a}. Plan B: {b}."), a=one, b=other)


def _coverage(a: Side, b: Side) -> Iterator[Sentence]:
    one, other = a.way.coverage, b.way.coverage
    if one is not None and other is not None and round(100 * one) != round(100 * other):
        text = N_("Plan A serves {a} of what you want, Plan B {b}.")
        yield sentence(text, a=Share(one), b=Share(other))


def _cost(a: Side, b: Side) -> Iterator[Sentence]:
    """Say which costs more, by the amounts as they are shown; or which cost is open."""
    one, other = a.money.total, b.money.total
    if one is not None and other is not None:
        more = half_up(one) - half_up(other)
        text = N_("Plan B costs {cost} more in the first year.")
        if more > 0:
            text = N_("Plan A costs {cost} more in the first year.")
        if more:
            yield sentence(text, cost=Money(abs(more), a.money.currency))
    elif one is not None:
        yield sentence(N_("What Plan B costs is not known yet."))
    elif other is not None:
        yield sentence(N_("What Plan A costs is not known yet."))


def _pays(a: Side, b: Side) -> Iterator[Sentence]:
    one, other = a.money, b.money
    if one.break_even is None or other.break_even is None or one.break_even == other.break_even:
        return
    yield sentence(
        N_("To pay for itself Plan A needs {a}, Plan B {b}."),
        a=counted(*one.result, one.break_even),
        b=counted(*other.result, other.break_even),
    )
