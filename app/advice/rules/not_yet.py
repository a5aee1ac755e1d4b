"""N1 to N9: what has to be there before any network (H1, M12, M13)."""

from datetime import date

from app.advice.answers import answers, quoted
from app.advice.finding import Spot
from app.advice.readiness import helps_nobody, lacks_a_site
from app.advice.reckoning import Reckoning
from app.advice.rules.rule import Rule, rule
from app.advice.trial import unconvinced
from app.advice.workload import needed_promise
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.sections.choices import YesNo
from app.sections.purpose.why import PseudoReason
from app.sections.swot.repair import WORST


@rule("N1", Spot("Q1.15", "purpose", "purposes", "rows"), "S35", "S42")
def no_purpose(reckoning: Reckoning) -> Sentence | None:
    """There is no purpose of one's own, only reasons that look like one."""
    if reckoning.case.situation.purposes:
        return None
    return sentence(N_("There is no purpose of your own yet. Everything else follows from it."))


@rule("N2", Spot("Q1.4", "purpose", "website", "state"), "S65", "S66")
def nothing_to_be_found(reckoning: Reckoning) -> Sentence | None:
    """The purpose is to be found, and there is no website that could be."""
    found = PseudoReason.BE_FOUND in answers(reckoning.plan.purpose.why).reasons
    if not found or not lacks_a_site(reckoning.plan):
        return None
    return sentence(
        N_(
            "You want to be found. First comes the website and the entry on the map; networks are"
            " no telephone book."
        )
    )


@rule("N3", Spot("Q5.1", "resourcing", "people", "people"), "S11a")
def nobody_agreed(reckoning: Reckoning) -> Sentence | None:
    """Nobody is named who agreed to do it."""
    people = [p for p in reckoning.plan.resourcing.people.people if p.name.strip()]
    if any(person.agrees is YesNo.YES for person in people):
        return None
    if people:
        return sentence(
            N_("{name} has not agreed yet. Who did not say yes will not do it."),
            name=quoted(people[0].name),
        )
    return sentence(N_("Nobody is named who does it. What everybody does, nobody does."))


@rule("N4", Spot("Q3.1", "platforms", "formats", "made"), "S3", "S38")
def nothing_fits(reckoning: Reckoning) -> Sentence | None:
    """No network or map suits the firm well enough."""
    case = reckoning.case
    if not case.situation.purposes or case.market.members:
        return None
    best = next(iter(case.fits.values()))
    return sentence(
        N_("No network suits you well enough. The best, {network}, reaches {fit} of 100."),
        network=Sentence(best.name),
        fit=int(best.fit * 10) / 10,
    )


@rule("N5", Spot("Q5.2", "resourcing", "people", "hours"), "S59", "S54")
def nothing_affordable(reckoning: Reckoning) -> Sentence | None:
    """The smallest useful plan needs more hours than will happen."""
    case = reckoning.case
    if not case.situation.purposes or not case.market.members or case.choice:
        return None
    smallest = case.market.smallest
    if smallest is None:
        return sentence(N_("No combination of networks serves your first purpose."))
    return sentence(
        N_(
            "Even the smallest useful plan needs {needed} promised hours a week; you promised"
            " {promised}."
        ),
        needed=needed_promise(smallest.hours, case.parameters),
        promised=round(case.situation.promised, 1),
    )


@rule("N6", Spot("Q2.5", "swot", "repair", "severity"), "S68", "S91")
def nothing_repaired(reckoning: Reckoning) -> Sentence | None:
    """Customers leave because of something, and no day is set to repair it."""
    repair = answers(reckoning.plan.swot.repair)
    if repair.severity != WORST or isinstance(repair.by, date):
        return None
    if not repair.what.strip():
        return sentence(N_("Customers leave, and no day is set to repair the cause."))
    return sentence(
        N_("Customers leave because of “{what}”, and no day is set to repair it."),
        what=quoted(repair.what),
    )


@rule("N7", Spot("Q1.11", "purpose", "conviction", "level"), "S11c", "S81", "S83")
def nobody_believes(reckoning: Reckoning) -> Sentence | None:
    """The one who decides does not believe in it, and agreed to no trial."""
    if not unconvinced(reckoning.plan):
        return None
    return sentence(N_("Whoever decides does not believe in it, and agreed to no trial."))


@rule("N8", Spot("Q1.10", "purpose", "measures", "rows"), "S29", "S75")
def nothing_counted(reckoning: Reckoning) -> Sentence | None:
    """No result is chosen that somebody can count."""
    plan, known = reckoning.plan, reckoning.knowledge.measures
    people = {person.id for person in plan.resourcing.people.people}
    for row in plan.purpose.measures.rows:
        if row.measure in known and (row.person in people or row.seen.strip()):
            return None
    return sentence(N_("No result is chosen that somebody in the firm can count."))


@rule("N9", Spot("Q5.7", "resourcing", "complaints", "one_book"), "S22", "S24")
def nobody_cares(reckoning: Reckoning) -> Sentence | None:
    """Customers are to be helped first, and there is neither a book nor anybody who looks."""
    if not helps_nobody(reckoning):
        return None
    return sentence(
        N_("Helping customers comes first, but nobody has times to answer, and there is no book.")
    )


NOT_YET: tuple[Rule, ...] = (
    no_purpose,
    nothing_to_be_found,
    nobody_agreed,
    nothing_fits,
    nothing_affordable,
    nothing_repaired,
    nobody_believes,
    nothing_counted,
    nobody_cares,
)
