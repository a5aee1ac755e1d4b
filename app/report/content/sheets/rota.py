"""The rota: who looks when, the longest wait, and the answering hours to publish."""

from collections.abc import Iterator
from dataclasses import replace

from app.advice.advise import Advice
from app.advice.reading import known
from app.advice.situation import willing
from app.advice.week import open_in
from app.language import N_, Language
from app.model.block import Block, Figure, Grid, Paragraph
from app.model.figure import Span, Texture, Week
from app.model.question import Context
from app.model.table import Slot, clock
from app.model.week import NO_LETTER, drawn_looks, initials, ordered
from app.report.content.sheets.parts import by_hand, labelled, own, short
from app.report.content.words import hours
from app.sections.choices import people

MOST = 7
"""People that the sheet has room for."""


def rota_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the week, who waits longest, what to publish, and who stands in (S21, S23, S107)."""
    say = language.say
    yield Figure(rota_figure(advice, language))
    if advice.wait.kept is not None:
        text = N_("The promise is kept.") if advice.wait.kept else N_("The promise cannot be kept.")
        yield labelled(say(N_("The promise")), Paragraph(say(text)))
    if advice.further_look:
        further = Paragraph(advice.further_look.sentence.said(language))
        yield labelled(say(N_("A further look")), further)
    yield labelled(say(N_("To publish")), own(published(advice, language)))
    yield from _people(advice, language)


def rota_figure(advice: Advice, language: Language) -> Week:
    """Return the week with its opening hours, its looks and the longest wait."""
    plan = advice.plan
    names = people(Context(language, plan, advice.knowledge))
    letters = initials(names)
    looks = drawn_looks(ordered(plan.resourcing.looks.looks), letters)
    seen = {look.letter for look in looks} - {NO_LETTER}
    named = [(letter, short(names[id_], 20)) for id_, letter in letters.items() if letter in seen]
    opened = tuple(
        Span(start, end, Texture.OUTLINE, language.say(N_("the door is open")))
        for start, end in open_in(plan.business.door.open)
    )
    return replace(
        bare_week(language),
        title=advice.wait.sentence.said(language),
        open=opened,
        wait=_longest(advice, language),
        looks=looks,
        people=tuple(named[:MOST]),
    )


def bare_week(language: Language) -> Week:
    """Return a week in which there is nothing yet."""
    days = tuple(language.weekday(day, short=True) for day in range(7))
    return Week("", days, open=(), wait=None, looks=())


def _longest(advice: Advice, language: Language) -> Span | None:
    wait = advice.wait
    if wait.since is None or wait.calendar is None:
        return None
    text = N_("the longest wait: {hours}")
    label = language.say(text, hours=hours(wait.calendar, language))
    start = wait.since.minute
    return Span(start, start + round(60 * wait.calendar), Texture.HATCHED, label)


def published(advice: Advice, language: Language) -> str:
    """Return the answering hours as they can stand on every profile (S107)."""
    say, promise = language.say, advice.plan.resourcing.promise
    looks = [slot for slot in advice.plan.resourcing.looks.looks if slot.end is None]
    if not looks:
        return say(N_("We read messages on … at …, and answer within …."))
    text = say(N_("We read messages: {when}."), when="; ".join(_when(looks, language)))
    within = known(promise.within)
    if within is None or promise.counted_in is None:
        return text
    answer = say(
        N_("You have an answer within {within} {unit}."),
        within=language.number(within),
        unit=say(promise.counted_in.label),
    )
    return f"{text} {answer}"


def _when(looks: list[Slot], language: Language) -> Iterator[str]:
    """Yield the times with the days on which they are the same."""
    by_day: dict[int, tuple[str, ...]] = {}
    for slot in sorted(looks, key=lambda slot: (slot.day.number, slot.start)):
        by_day[slot.day.number] = (*by_day.get(slot.day.number, ()), clock(slot.start))
    for times in dict.fromkeys(by_day.values()):
        days = [day for day, same in by_day.items() if same == times]
        names = [language.weekday(day, short=True) for day in days]
        if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
            names = [f"{names[0]}–{names[-1]}"]
        yield f"{', '.join(names)} {', '.join(dict.fromkeys(times))}"


def _people(advice: Advice, language: Language) -> Iterator[Block]:
    """Return who does the work, for how long, and who stands in."""
    say = language.say
    rows = tuple(
        (
            short(person.name, 60),
            hours(promised, language) if (promised := known(person.hours)) is not None else "–",
            short(person.deputy, 100) or "–",
        )
        for person in willing(advice.plan.resourcing.people.people)[:MOST]
    )
    name = say(N_("Who is on duty"))
    if rows:
        head = say(N_("Name")), say(N_("A week")), say(N_("Who stands in"))
        yield labelled(name, Grid(head, rows))
    else:
        yield by_hand(name, 3)
