"""What follows from a plan: for other programs with ids only, and for a person in half a page."""

from collections.abc import Iterable, Iterator

from app.advice.advise import Advice
from app.advice.case import Way
from app.advice.comparison import comparison
from app.advice.experiment import experiment
from app.advice.finding import Finding
from app.advice.fit import Fit, shown
from app.advice.group import GroupProspect
from app.advice.lifts.lift import Lift
from app.advice.tows import TEXTS, TowsPair
from app.advice.wait import Wait
from app.advice.workload import Workload
from app.language import N_, Language
from app.model.section import Gap
from app.model.sentence import Listed, Sentence, Share, sentence
from app.plan import Plan, sections

NETWORKS_NAMED = 5
"""Networks that a person is told about; the others are in the plan."""
WAYS = {
    "proposal": N_("Our proposal"),
    "own_list": N_("Your own list"),
    "popular_four": N_("The popular four"),
}


def facts(advice: Advice) -> dict[str, object]:
    """Return everything at full precision, by ids; what is not known is None."""
    ways = {
        "plan": advice.proposal,
        "own_list": advice.own_list,
        "popular_four": advice.popular_four,
    }
    return {
        "fit": {id_: _fit(fit) for id_, fit in advice.fits.items()},
        "ties": advice.ties,
        "choice": _choice(advice),
        "workload": {name: _workload(way.workload) for name, way in ways.items()},
        "coverage": {name: way.coverage for name, way in ways.items()},
        "wait": _wait(advice.wait),
        "money": {"first_year": advice.money.total, "break_even": advice.money.break_even},
        "startup_hours": advice.proposal.startup_hours,
        "group": _group(advice.group),
        "tows": {field: _pairs(advice.tows.of(field)) for field in TEXTS},
        "confidence": advice.confidence.value,
        "phase": advice.phase.pace.value,
        "verdict": _verdict(advice),
        "findings": [_finding(finding) for finding in advice.findings],
        "thread": {"complete": advice.thread.complete, "broken": advice.thread.broken},
        "robust": _robust(advice),
        "gaps": [_gap(name, gap) for name, gap in _gaps(advice.plan)],
        "alternative": _alternative(advice),
    }


def _wait(wait: Wait) -> dict[str, object]:
    return {
        "calendar": wait.calendar,
        "promise_unit": wait.unit.value if wait.unit else None,
        "in_unit": wait.in_unit,
        "promise": wait.promise,
    }


def _group(group: GroupProspect) -> dict[str, object]:
    return {
        "members": group.members,
        "speakers": group.speakers,
        "kind": group.kind.value if group.kind else None,
    }


def _verdict(advice: Advice) -> dict[str, object]:
    told = advice.verdict
    return {
        "result": told.result.value,
        "open": len(told.open),
        "not_yet": [reason.id for reason in told.not_yet],
        "smaller": [reason.id for reason in told.smaller],
        "plan": list(told.networks),
        "conditions": [condition.id for condition in told.conditions],
        "lifts": [_lift(lift) for lift in advice.lifts],
    }


def _lift(lift: Lift) -> dict[str, object]:
    change = {"question": lift.spot.question, "from": lift.before, "to": lift.after}
    return {"rule": lift.rule, "change": change}


def _robust(advice: Advice) -> dict[str, object]:
    if advice.choice is None:
        return {"same": None, "near": None}
    found = experiment(advice.case)
    return {"same": found.same, "near": found.near}


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "id": finding.id,
        "severity": finding.severity.value,
        "section": finding.spot.section,
        "question": finding.spot.question,
        "seeds": list(finding.seeds),
    }


def _fit(fit: Fit) -> dict[str, object]:
    return {
        "fit": fit.fit,
        "band": fit.band.value,
        **{factor.value: value for factor, value in fit.factors.items()},
        "gate": fit.gate.value if fit.gate else None,
        "cap": fit.cap.value if fit.cap else None,
        "brake": {factor.value: share for factor, share in fit.brake.items()},
    }


def _choice(advice: Advice) -> dict[str, object]:
    choice = advice.choice
    if choice is None:
        return {"networks": [], "first": None, "runners_up": []}
    return {
        "networks": list(choice.best.networks),
        "first": choice.best.first,
        "runners_up": [
            {"networks": list(each.networks), "coverage": each.coverage, "hours": each.hours}
            for each in choice.runners_up
        ],
    }


def _workload(load: Workload) -> dict[str, object]:
    week = load.week
    return {
        "networks": list(load.networks),
        "base": week.base,
        "pairs": week.pairs,
        "care": week.care,
        "groups": week.groups,
        "overhead": week.overhead,
        "total": week.total,
        "usable": load.usable,
        "ratio": load.ratio,
        "state": load.state.value,
    }


def _pairs(pairs: Iterable[TowsPair]) -> list[list[object]]:
    return [[pair.inner.number, pair.outer.number, pair.value] for pair in pairs]


def _alternative(advice: Advice) -> dict[str, object] | None:
    """Return in short what follows from the other of two plans."""
    if (both := comparison(advice)) is None:
        return None
    other = both.other
    return {
        "plan": other.letter.value,
        "result": other.advice.verdict.result.value,
        "networks": list(other.way.networks),
        "hours": other.way.workload.total,
        "usable": other.way.workload.usable,
        "coverage": other.way.coverage,
        "first_year": other.money.total,
    }


def _gap(name: str, gap: Gap) -> dict[str, object]:
    return {
        "section": name,
        "page": gap.page,
        "question": gap.number,
        "field": gap.key,
        "missing": gap.missing,
    }


def lines(advice: Advice, language: Language) -> Iterator[str]:
    """Yield what a person reads: what follows from the plan, then what is missing in it."""
    verdict = advice.verdict
    yield f"{language.say(verdict.result.label)}: {verdict.sentence.said(language)}"
    for reason in verdict.reasons:
        yield f"  {reason.id}  {reason.sentence.said(language)}"
        for lift in advice.lifts:
            if lift.rule == reason.id:
                yield f"      {lift.sentence.said(language)}"
    yield ""
    for told in _told(advice):
        yield f"  {told.said(language)}"
    yield from _two_plans(advice, language)
    yield ""
    missing = [_gap_line(advice.plan, name, gap, language) for name, gap in _gaps(advice.plan)]
    yield from missing or [f"  {language.say(N_('Nothing is missing.'))}"]


def _two_plans(advice: Advice, language: Language) -> Iterator[str]:
    """Yield what differs in the other of two plans."""
    if both := comparison(advice):
        yield ""
        text = N_("There are two plans; this is {plan}.")
        yield f"  {language.say(text, plan=both.side(both.here).called.said(language))}"
        yield from (f"  {told.said(language)}" for told in both.differences)


def _told(advice: Advice) -> Iterator[Sentence]:
    for fit in list(advice.fits.values())[:NETWORKS_NAMED]:
        yield sentence(
            N_("{network}: {fit} of 100, {band}; alone {hours} hours a week."),
            network=Sentence(fit.name),
            fit=shown(fit.fit),
            band=Sentence(fit.band.label),
            hours=round(advice.knowledge.networks[fit.network].load.hours, 1),
        )
    for name, text in WAYS.items():
        yield from _way(getattr(advice, name), text, advice)
    if advice.choice:
        yield advice.proposal.workload.sentence
    yield from (advice.wait.sentence, advice.money.sentence, advice.group.sentence)
    yield from (advice.confidence.sentence, advice.phase.sentence)


def _way(way: Way, text: str, advice: Advice) -> Iterator[Sentence]:
    """Yield a way with its hours and what it can do, as far as both are known."""
    names = [Sentence(advice.knowledge.networks[id_].short) for id_ in way.networks]
    if names and way.coverage is not None:
        yield sentence(
            N_("{way}, {networks}: {hours} hours a week, {coverage} of what you want."),
            way=Sentence(text),
            networks=Listed(tuple(names)),
            hours=round(way.workload.total, 1),
            coverage=Share(way.coverage),
        )


def _gaps(plan: Plan) -> Iterator[tuple[str, Gap]]:
    for name, section in sections(plan).items():
        for gap in section.gaps(plan.way):
            yield name, gap


def _gap_line(plan: Plan, name: str, gap: Gap, language: Language) -> str:
    question = sections(plan)[name].asked_for(gap).question
    asked = language.say(question.name or question.ask)
    return f"  {gap.number}  {asked}: {gap.sentence.said(language)}"
