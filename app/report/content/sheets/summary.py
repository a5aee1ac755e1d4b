"""The page that stands alone: verdict, why, where, how, with what, first acts, how sure."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from app.advice.advise import Advice
from app.advice.answers import quoted
from app.advice.fit import shown
from app.advice.instead import instead, look_again
from app.advice.reading import known
from app.advice.rules.verdict import Result
from app.advice.situation import willing
from app.knowledge.measure import Measure
from app.language import N_, Language
from app.model.block import Block, Grid, Paragraph, Task, Tasks
from app.model.value import AsTyped
from app.report.content.doubts import untouched
from app.report.content.sheets.parts import WHO, labelled, own, run_in, short
from app.report.content.sheets.tone_card import tones
from app.report.content.verdict import WHY, statement, task
from app.report.content.words import hours, named

MOST = 3
"""Measures, acts, reasons and people of each kind that one page has room for."""
TASK, NAME, STOP = 40, 36, 75
"""Characters of a task of the year, of the name of a measure, and of when to stop."""


def summary_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the whole plan on one page."""
    yield statement(advice, language)
    for part in PARTS.get(advice.verdict.result, EVERY_PART):
        yield from part(advice, language)


def _why(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell why in the owner's words, then each purpose with the task that it serves."""
    say, asked = language.say, advice.plan.purpose
    why = quoted(advice.plan.resourcing.review.why or asked.why.text)
    told = [own(say(N_("“{why}”"), why=why))] if why else []
    names = {row.id: short(row.text, TASK) for row in asked.priorities.rows}
    purposes = advice.knowledge.purposes
    texts: list[str] = []
    for row in [row for row in asked.purposes.rows if row.purpose in purposes][:MOST]:
        text = N_("{number}\u00a0{purpose} for: {task}.")
        if not names.get(row.priority):
            text = N_("{number}\u00a0{purpose}.")
        name = say(purposes[row.purpose].name)
        task_ = names.get(row.priority, "").rstrip(".")
        texts.append(say(text, number=len(texts) + 1, purpose=name, task=task_))
    if block := run_in(say(N_("Why")), texts, *told):
        yield block


def _reasons(advice: Advice, language: Language) -> Iterator[Block]:
    verdict = advice.verdict
    texts = [reason.sentence.said(language) for reason in verdict.reasons[:MOST]]
    if texts:
        end = " " if verdict.networks else "\n"
        yield labelled(language.say(WHY[verdict.result]), Paragraph(end.join(texts)))


def _where(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the networks of the way that is taken with their fit, and the next that would fit."""
    say, ways = language.say, advice.way
    fits = [advice.fits[id_] for id_ in ways.networks if id_ in advice.fits]
    if not fits:
        return
    text = N_("{network}: {fit} of 100, {band}.")
    texts = [
        say(
            text,
            network=named([fit.network], advice, language),
            fit=language.number(shown(fit.fit)),
            band=say(fit.band.label),
        )
        for fit in fits[: MOST + 1]
    ]
    if advice.choice and ways is advice.proposal and not advice.verdict.reasons:
        for next_ in advice.choice.runners_up[:1]:
            text = N_("Next within your hours: {networks}, {hours} a week.")
            networks = named(next_.networks, advice, language)
            texts.append(say(text, networks=networks, hours=hours(next_.hours, language)))
    if block := run_in(say(N_("Where")), texts):
        yield block


def _how(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the tone in the words of its scales, and what is never said."""
    say, texts = language.say, []
    if steps := ", ".join(tones(advice.plan.tone.scales, language)):
        texts.append(say(N_("We sound: {steps}."), steps=steps))
    never = [word.text.strip() for word in advice.plan.tone.words.never if word.text.strip()]
    if never:
        texts.append(say(N_("Never: {words}."), words=short(", ".join(never), TASK)))
    if block := run_in(say(N_("How")), texts):
        yield block


def _with_what(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell who gives how many hours, what it costs and who waits how long."""
    say = language.say
    people = [p for p in willing(advice.plan.resourcing.people.people) if known(p.hours)]
    names = [
        say(N_("{name} {hours}"), name=quoted(p.name), hours=hours(known(p.hours) or 0, language))
        for p in people[:MOST]
    ]
    texts = [say(N_("{people} a week."), people=", ".join(names))] if names else []
    texts.append(advice.money.sentence.said(language))
    texts.append(advice.wait.sentence.said(language))
    if block := run_in(say(N_("With what")), texts):
        yield block


def _measures(advice: Advice, language: Language) -> Iterator[Block]:
    if grid := measures_grid(advice, language):
        yield grid


def measures_grid(advice: Advice, language: Language) -> Grid | None:
    """Return what is counted: its value today, the aim, by when and who answers for it."""
    say, known_ = language.say, advice.knowledge.measures
    people = {p.id: short(p.name, 20) for p in advice.plan.resourcing.people.people}
    rows = tuple(
        (
            short(say(known_[row.measure].name), NAME),
            _counted(row.today, known_[row.measure], language),
            _counted(row.aim, known_[row.measure], language),
            ", ".join(
                filter(None, (written(row.by, language), short(people.get(row.person, ""), 20)))
            ),
        )
        for row in advice.plan.purpose.measures.rows[:MOST]
        if row.measure in known_
    )
    head = (say(N_("Measures")), say(N_("Today")), say(N_("Aim")), say(N_("By, who")))
    return Grid(head, rows, frozenset({1, 2})) if rows else None


def _counted(value: float | AsTyped | None, measure: Measure, language: Language) -> str:
    """Return a value of a measure, with the sign where it is counted in per cent."""
    if measure.in_percent and isinstance(value, float):
        return language.percent(value)
    return written(value, language)


def written(value: float | date | AsTyped | None, language: Language) -> str:
    """Return a number or a day as it is written, and what was typed in its place."""
    if isinstance(value, AsTyped):
        return quoted(value.typed)
    if isinstance(value, date):
        return language.date(value)
    return "–" if value is None else language.number(value)


def _first_acts(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the first conditions, fewer where reasons take the room, and how many there are."""
    conditions = advice.verdict.conditions
    if not conditions:
        return
    most = MOST - bool(advice.verdict.reasons)
    tasks = tuple(task(c.id, c.text, advice, language) for c in conditions[:most])
    text = N_("First acts: {shown} of {count}")
    count = language.number(len(conditions))
    name = language.say(text, shown=language.number(len(tasks)), count=count)
    yield labelled(name, Tasks("", tasks, wide=True))


def _ninety_days(advice: Advice, language: Language) -> Iterator[Block]:
    say = language.say
    tasks = tuple(Task(step.said(language)) for step in instead(advice))
    yield labelled(say(N_("The next 90 days")), Tasks(say(WHO), tasks))
    day = language.date(look_again(advice.today))
    text = Paragraph(say(N_("On {day}, with the same questions."), day=day))
    yield labelled(say(N_("Look again")), text)


def _how_sure(advice: Advice, language: Language) -> Iterator[Block]:
    texts = [advice.confidence.sentence.said(language)]
    if stop := short(advice.plan.resourcing.review.stop, STOP):
        texts.append(language.say(N_("We stop if: “{stop}”"), stop=stop))
    if block := run_in(language.say(N_("How sure")), texts):
        yield block


EVERY_PART: tuple[Callable[[Advice, Language], Iterator[Block]], ...] = (
    *(_why, _reasons, _where, _how, _with_what, _measures, _first_acts, _how_sure),
)
PARTS: Mapping[Result, tuple[Callable[[Advice, Language], Iterator[Block]], ...]] = {
    Result.TOO_EARLY: (_why, untouched, _how_sure),
    Result.NOT_YET: (_why, _reasons, _ninety_days, _how_sure),
}
"""What a verdict that is no go has on its page instead."""
