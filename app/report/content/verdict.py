"""The page that stands alone: the verdict, why, what is to be done first, and how sure it is."""

from collections.abc import Iterator
from datetime import date

from app.advice.advise import Advice
from app.advice.instead import instead, look_again
from app.advice.rules.verdict import Result
from app.language import N_, Language
from app.model.block import (
    Answer,
    Block,
    KeyNumber,
    Paragraph,
    Statement,
    Task,
    Tasks,
)
from app.report.content.doubts import certainty, doubts, untouched
from app.report.content.words import inner, together

NOTHING = ""
WHY = {
    Result.TOO_EARLY: N_("Against it so far"),
    Result.NOT_YET: N_("Why not yet"),
    Result.SMALLER: N_("Why smaller"),
}
"""What stands beside the reasons; a GO has none."""
WHO = N_("Who, when")


def verdict_page(advice: Advice, language: Language) -> tuple[Block, ...]:
    """Return what is printed with the verdict, always (H5)."""
    parts = (untouched, _instead, _worth, _reasons, _conditions, certainty, _end, doubts)
    return tuple(block for part in parts for block in part(advice, language))


def statement(advice: Advice, language: Language) -> Statement:
    """Return the verdict as it stands on the cover."""
    verdict = advice.verdict
    return Statement(
        title=language.say(N_("Summary")),
        word=language.say(verdict.result.label),
        sentence=verdict.sentence.said(language),
        note=_note(advice, language),
        key=_key(advice, language),
    )


def _note(advice: Advice, language: Language) -> str:
    count = len(advice.verdict.conditions)
    one = N_("Before the first post: {count} thing to do.")
    return language.plural(one, N_("Before the first post: {count} things to do."), count) * (
        count > 0
    )


def _key(advice: Advice, language: Language) -> KeyNumber:
    say, verdict = language.say, advice.verdict
    if verdict.result is Result.TOO_EARLY:
        count = len(verdict.open)
        below = language.plural(N_("question that decides"), N_("questions that decide"), count)
        return KeyNumber(say(N_("still open")), language.number(count), below)
    if verdict.result is Result.NOT_YET:
        day = language.date(look_again(advice.today))
        return KeyNumber(say(N_("look again in")), say(N_("90 days")), day)
    load = advice.proposal.workload
    usable = language.number(round(load.usable, 1))
    return KeyNumber(
        say(N_("every week")),
        say(N_("{hours} h"), hours=language.number(round(load.total, 1))),
        say(N_("of {usable} that will happen"), usable=usable),
    )


def _worth(advice: Advice, language: Language) -> Iterator[Block]:
    """Answer the two questions in three sentences, from the firm's own numbers (S98)."""
    not_yet = advice.verdict.result is Result.NOT_YET
    sentences = _not_worth(advice, language) if not_yet else _gains(advice, language)
    label = language.say(N_("Is it worth it? What benefits do we get?"))
    yield Answer(NOTHING, label, NOTHING, (Paragraph("\n".join(sentences)),))


def _gains(advice: Advice, language: Language) -> Iterator[str]:
    if not advice.proposal.networks:
        yield language.say(N_("Nobody can say before it is known what you want and who does it."))
        return
    purposes = [advice.knowledge.purposes[id_].name for id_, _ in advice.case.situation.purposes]
    yield language.say(
        N_("With {networks} you can do {share} of what you want: {purposes}."),
        networks=together(advice.proposal.networks, advice, language),
        share=language.percent(100 * (advice.proposal.coverage or 0)),
        purposes=language.together(map(language.say, purposes)),
    )
    yield advice.proposal.workload.sentence.said(language)
    yield advice.money.sentence.said(language)


def _not_worth(advice: Advice, language: Language) -> Iterator[str]:
    count, promised = len(advice.verdict.not_yet), advice.proposal.workload.promised
    yield language.plural(
        N_("Not yet: {count} thing that carries a network is missing."),
        N_("Not yet: {count} things that carry a network are missing."),
        count,
    )
    if promised > 0:
        yield language.say(
            N_("Your {hours} promised hours a week do more for what stands above."),
            hours=language.number(round(promised, 1)),
        )
    else:
        yield language.say(N_("What stands above helps you with networks and without them."))
    yield language.say(N_("It costs you nothing to look again in 90 days."))


def _reasons(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell every reason with the smallest change that lifts it."""
    verdict = advice.verdict
    told: list[Block] = []
    for reason in verdict.reasons:
        lifts = (lift.sentence.said(language) for lift in advice.lifts if lift.rule == reason.id)
        change = Paragraph("\n".join(lifts), quiet=True)
        told.append(inner(Paragraph(reason.sentence.said(language)), change))
    if told:
        yield Answer(NOTHING, language.say(WHY[verdict.result]), NOTHING, tuple(told))


def _conditions(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell what is done before the first post, with what is known of who does it (H4)."""
    verdict, say = advice.verdict, language.say
    if not verdict.networks:
        return
    if not verdict.conditions:
        done = Paragraph(say(N_("Everything that comes before the first post is done.")))
        yield Answer(NOTHING, say(N_("Before the first post")), NOTHING, (done,))
        return
    name = language.plural(
        N_("Go after this {count} thing"),
        N_("Go after these {count} things"),
        len(verdict.conditions),
    )
    tasks = tuple(task(each.id, each.text, advice, language) for each in verdict.conditions)
    yield Answer(NOTHING, name, NOTHING, (Tasks(say(WHO), tasks),))


def task(id_: str, text: str, advice: Advice, language: Language) -> Task:
    """Return a condition as something to do, with who does it when, as far as it is known."""
    row = advice.plan.decisions.conditions.of(id_)
    day = language.date(row.day) if row and isinstance(row.day, date) else NOTHING
    return Task(language.say(text), row.person.strip() if row else NOTHING, day)


def _instead(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell what to do in the next 90 days without networks, and when to look again (H1)."""
    if advice.verdict.result is not Result.NOT_YET:
        return
    say = language.say
    tasks = tuple(Task(step.said(language)) for step in instead(advice))
    day = language.date(look_again(advice.today))
    yield Answer(NOTHING, say(N_("The next 90 days")), NOTHING, (Tasks(say(WHO), tasks),))
    again = say(N_("On {day}, with the same questions."), day=day)
    yield Answer(NOTHING, say(N_("Look again")), NOTHING, (Paragraph(again),))


def _end(_: Advice, language: Language) -> Iterator[Block]:
    say = language.say
    advice = say(N_("This is advice from rules you can read, not a prophecy."))
    last = say(N_("Social networks will not save the business, but they can help it to change."))
    yield Answer(NOTHING, say(N_("Please remember")), NOTHING, (Paragraph(f"{advice}\n{last}"),))
