"""The crisis ladder: four levels, who acts on each and how soon, and what to say meanwhile."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Grid, Lines, Paragraph, Voice
from app.report.content.sheets.parts import labelled, listed, own, short


@dataclass(frozen=True)
class Level:
    """A level of the ladder: what sets it off, who acts and what is done."""

    number: str
    trigger: str
    who: str
    act: str


LADDER = (
    Level("0", N_("A question"), N_("who is on duty"), N_("answer the same day")),
    Level("1", N_("A complaint"), N_("who is on duty"), N_("log it, answer within 24 hours")),
    Level(
        "2",
        N_("Five or more agree; or press, lawyer, health, discrimination, personal data"),
        N_("the owner"),
        N_("act within 1 hour: say the holding sentence, stop planned posts"),
    ),
    Level(
        "3",
        N_("Danger to people; or police, an authority"),
        N_("the owner with lawyer, insurer, authority"),
        N_("one person speaks; a statement on the website"),
    ),
)
"""The default ladder (E44); its wording is ours."""
RULES = (
    N_("Criticism is never deleted, and we never fall silent."),
    N_("We go up a level when the writer has many readers, when it spreads fast, or harm is done."),
    N_("If personal data got out, the authority is told within 72 hours."),
)
"""What holds on every level (E44)."""


def crisis_ladder(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the ladder with names, the holding sentence and the case thought through (S21)."""
    say = language.say
    rows = tuple((x.number, say(x.trigger), say(x.who), say(x.act)) for x in LADDER)
    head = tuple(map(say, ("", N_("What happens"), N_("Who acts"), N_("What we do"))))
    yield Grid(head, rows)
    yield labelled(say(N_("Names")), *_names(advice, language))
    holding = say(
        N_(
            "“We have read this and take it seriously. We are finding out what happened, and will"
            " write here again today at … o’clock.”"
        )
    )
    yield labelled(say(N_("Holding sentence")), Paragraph(holding, Voice.PERSON))
    if block := listed(say(N_("Always")), map(say, RULES)):
        yield block
    yield from _worst(advice, language)


def _names(advice: Advice, language: Language) -> Iterator[Block]:
    """Return who is on duty and who decides, each with a deputy, as far as they are known."""
    say, work = language.say, advice.plan.resourcing
    people = {person.id: person for person in work.people.people}
    duty = people.get(work.replies.person)
    texts = []
    if duty and duty.name.strip():
        texts.append(say(N_("On duty: {name}"), name=short(duty.name, 80)))
        if duty.deputy.strip():
            texts.append(say(N_("Who stands in: {name}"), name=short(duty.deputy, 80)))
    if work.signature.name.strip():
        texts.append(say(N_("Decides: {name}"), name=short(work.signature.name, 80)))
    if texts:
        yield Paragraph("\n".join(texts))
    heads = (tuple(map(say, (N_("Name"), N_("Telephone"), N_("Deputy"), N_("Telephone")))),)
    yield Lines(1 if texts else 2, heads)


def _worst(advice: Advice, language: Language) -> Iterator[Block]:
    worst = advice.plan.swot.worst
    if worst.text.strip():
        told = [own(short(text, 250)) for text in (worst.text, worst.reply) if text.strip()]
        yield labelled(language.say(N_("The worst review, and our answer")), *told)
