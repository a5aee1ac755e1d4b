"""What would lift N1 to N9, each worked out for the plan at hand."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType

from app.advice.answers import quoted
from app.advice.lifts.hours import HOURS, enough, promising
from app.advice.lifts.lift import NEW, Lift, Look, changed, reckoned
from app.advice.reckoning import Reckoning
from app.advice.rules import not_yet as rules
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.platforms.candidates import FEW, Candidate
from app.sections.platforms.formats import Ability, Made
from app.sections.platforms.speakers import Speaker
from app.sections.purpose.measures import ChosenMeasure
from app.sections.purpose.purposes import ChosenPurpose
from app.sections.purpose.website import SiteState
from app.sections.resourcing.complaints import OneBook
from app.sections.resourcing.people import Person

LATEST = timedelta(days=90)
"""The last day that is proposed for a repair: when the plan is looked at again."""


def choose_a_purpose(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose the purpose that could be served best with the hours there are (N1)."""
    rule, known = rules.no_purpose, reckoning.knowledge.purposes
    tried = {id_: _with_purpose(reckoning.plan, id_) for id_ in known}
    best = max(tried, key=lambda id_: reckoned(tried[id_], reckoning).proposal.coverage or 0.0)
    told = sentence(
        N_("Choose one purpose. With your hours, “{purpose}” could be served best."),
        purpose=Sentence(known[best].name),
    )
    yield Lift(rule.id, rule.spot, None, best, told, tried[best])


def _with_purpose(plan: Plan, id_: str) -> Plan:
    return changed(plan, "purpose", "purposes", rows=(ChosenPurpose(id=NEW, purpose=id_),))


def finish_the_website(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose to put the website right (N2)."""
    rule, state = rules.nothing_to_be_found, reckoning.plan.purpose.website.state
    after = changed(reckoning.plan, "purpose", "website", state=SiteState.THIN)
    told = sentence(N_("Put the website and the entry on the map right; little, but right."))
    before = state.value if state else None
    yield Lift(rule.id, rule.spot, before, SiteState.THIN.value, told, after)


def ask_somebody(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose to ask the first who is named, or to name somebody (N3)."""
    rule, people = rules.nobody_agreed, reckoning.plan.resourcing.people.people
    named = [person for person in people if person.name.strip()]
    if named:
        agreed = named[0].replace(agrees=YesNo.YES)
        after = tuple(agreed if person.id == agreed.id else person for person in people)
        told = sentence(N_("Ask {name}, and note the yes."), name=quoted(named[0].name))
    else:
        after = (*people, Person(id=NEW, name="N. N.", agrees=YesNo.YES))
        told = sentence(N_("Name one person, and ask whether he or she agrees."))
    plan = changed(reckoning.plan, "resourcing", "people", people=after)
    yield Lift(rule.id, rule.spot, None, YesNo.YES.value, told, plan)


def make_something_fit(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose one thing with which a network would fit: talk, speak, learn, ask, open (N4)."""
    rule, plan = rules.nothing_fits, reckoning.plan
    talking = changed(plan, "platforms", "conversation", possible=YesNo.YES)
    told = sentence(N_("Find somebody who can talk with people there ten minutes a day."))
    yield Lift(rule.id, rule.spot, None, "conversation", told, talking)
    speaker = (*plan.platforms.speakers.rows, Speaker(id=NEW, name="N. N.", agreed=YesNo.YES))
    speaking = changed(plan, "platforms", "speakers", any=YesNo.YES, rows=speaker)
    told = sentence(N_("Find somebody who speaks in his or her own name."))
    yield Lift(rule.id, rule.spot, None, "speaker", told, speaking)
    yield from _learn(reckoning)
    yield from _ask_customers(reckoning)


def _learn(reckoning: Reckoning) -> Iterator[Lift]:
    rule, plan = rules.nothing_fits, reckoning.plan
    for id_, kind in reckoning.knowledge.formats.items():
        others = tuple(made for made in plan.platforms.formats.made if made.of != id_)
        made = (*others, Made(of=id_, answer=Ability.YES))
        told = sentence(N_("Learn to make one thing: {format}."), format=Sentence(kind.name))
        after = changed(plan, "platforms", "formats", made=made)
        yield Lift(rule.id, rule.spot, None, id_, told, after)


def _ask_customers(reckoning: Reckoning) -> Iterator[Lift]:
    rule, plan = rules.nothing_fits, reckoning.plan
    for fit in reckoning.fits.values():
        asked = Candidate(id=NEW, network=fit.network, asked=float(FEW), yes=float(FEW))
        others = tuple(r for r in plan.platforms.candidates.rows if r.network != fit.network)
        told = sentence(
            N_("Ask ten customers about {network}; if all ten use it, it fits."),
            network=Sentence(fit.name),
        )
        after = changed(plan, "platforms", "candidates", rows=(*others, asked))
        yield Lift(rule.id, rule.spot, None, fit.network, told, after)


def promise_enough(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose the hours with which the smallest useful plan can be kept up (N5)."""
    promised = reckoning.case.situation.promised
    hours = enough(reckoning.case, lambda choice: choice is not None)
    if hours is None:
        return
    told = sentence(
        N_("{hours} promised hours instead of {promised} would be enough for a first plan."),
        hours=hours,
        promised=round(promised, 1),
    )
    plan = promising(reckoning.plan, hours)
    yield Lift(rules.nothing_affordable.id, HOURS, promised, hours, told, plan)


def set_a_day(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose a day for the repair (N6)."""
    rule, day = rules.nothing_repaired, reckoning.today + LATEST
    told = sentence(N_("Set a day for the repair, at the latest {day}."), day=day)
    plan = changed(reckoning.plan, "swot", "repair", by=day)
    yield Lift(rule.id, rule.spot, None, day.isoformat(), told, plan)


def agree_on_a_trial(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose a trial to the one who does not believe in it (N7)."""
    rule = rules.nobody_believes
    told = sentence(N_("Agree on a trial: one network, 90 days, and the test that would convince."))
    plan = changed(reckoning.plan, "purpose", "conviction", trial="90")
    yield Lift(rule.id, rule.spot, None, "trial", told, plan)


def count_something(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose what to count for the first purpose, or where to see what was chosen (N8)."""
    rule, known = rules.nothing_counted, reckoning.knowledge.measures
    rows = reckoning.plan.purpose.measures.rows
    chosen = next((row for row in rows if row.measure in known), None)
    first = next((id_ for id_, _ in reckoning.case.situation.purposes), None)
    fitting = (id_ for id_, m in known.items() if first is None or first in m.purposes)
    id_ = chosen.measure if chosen else next(fitting, next(iter(known)))
    seen = (chosen or ChosenMeasure(id=NEW, measure=id_)).replace(seen=known[id_].data)
    others = tuple(row for row in rows if row.id != seen.id)
    told = sentence(
        N_("Choose a result that somebody counts: {measure}. You see it in: {data}"),
        measure=Sentence(known[id_].name),
        data=Sentence(known[id_].data),
    )
    plan = changed(reckoning.plan, "purpose", "measures", rows=(seen, *others))
    yield Lift(rule.id, rule.spot, None, id_, told, plan)


def keep_a_book(reckoning: Reckoning) -> Iterator[Lift]:
    """Propose one book for complaints (N9)."""
    rule, book = rules.nobody_cares, reckoning.plan.resourcing.complaints.one_book
    told = sentence(N_("Keep one book for all complaints, from tomorrow; a notebook is enough."))
    plan = changed(reckoning.plan, "resourcing", "complaints", one_book=OneBook.YES)
    before = book.value if book else None
    yield Lift(rule.id, rule.spot, before, OneBook.YES.value, told, plan)


LIFTS: Mapping[str, Look] = MappingProxyType(
    {
        "N1": choose_a_purpose,
        "N2": finish_the_website,
        "N3": ask_somebody,
        "N4": make_something_fit,
        "N5": promise_enough,
        "N6": set_a_day,
        "N7": agree_on_a_trial,
        "N8": count_something,
        "N9": keep_a_book,
    }
)
