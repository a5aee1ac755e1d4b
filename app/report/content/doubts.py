"""How sure the verdict is: what carries it, what would change it, what is accepted and open."""

from collections.abc import Iterator, Mapping

from app.advice.advise import Advice
from app.advice.confidence import KEY_ANSWERS
from app.advice.finding import Finding, Severity
from app.language import N_, Language
from app.model.block import Answer, Block, Grid, Items, Paragraph, Voice
from app.model.value import Option
from app.report.content.ways import runners_up
from app.report.content.words import asked, asked_at, inner, named
from app.sections.decisions.reactions import Reaction, Said

OPEN: Mapping[Option, str] = {
    Severity.STOP: N_("Open: to be settled first"),
    Severity.WARN: N_("Open: needs an answer"),
    Severity.NOTE: N_("Good to know"),
    Said.PUT_OFF: N_("Open: put off"),
}
"""What stands beside contradictions that nobody accepted."""


def certainty(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell how sure the verdict is, and what would change it (H5)."""
    yield from _sure(advice, language)
    yield from _change(advice, language)


def doubts(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the contradictions that are accepted and those that are open, and open questions."""
    for part in (_accepted, _open, _untouched):
        yield from part(advice, language)


def _answer(name: str, *told: Block) -> Answer:
    return Answer("", name, "", told)


def _sure(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell how sure it is, which guesses carry it, and what would make it surer (M11)."""
    sure, say = advice.confidence, language.say
    told: list[Block] = [Paragraph(sure.sentence.said(language))]
    guesses = [
        asked(answer.page(advice.plan), answer.key, language)
        for answer in KEY_ANSWERS
        if answer.name in sure.guesses
    ]
    if guesses:
        told.append(
            Paragraph(
                say(
                    N_("These answers are guesses, and much rests on them: {names}."),
                    names=", ".join(guesses),
                )
            )
        )
    if sure.ways:
        told.append(Paragraph(say(N_("What would make it surer:"))))
        told.append(Items(tuple(w.sentence.said(language) for w in sure.ways), Voice.PROGRAM))
    yield _answer(say(N_("How sure")), *told)


def _change(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell what is as good for this firm, and what comes next within its hours."""
    say = language.say
    told: list[Block] = [
        Paragraph(
            say(
                N_("{networks} are equally good for you; nobody could blame you for another."),
                networks=named(tie, advice, language),
            )
        )
        for tie in advice.ties
        if set(tie) & set(advice.verdict.networks)
    ]
    if rows := runners_up(advice, language):
        told.append(Paragraph(say(N_("What else you could afford:"))))
        told.append(rows)
    if told:
        yield _answer(say(N_("What would change it")), *told)


def _said(advice: Advice) -> Iterator[tuple[Finding, Reaction | None]]:
    reactions = advice.plan.decisions.reactions
    for finding in advice.findings:
        yield finding, reactions.to(finding.id, finding.subject, finding.rests_on)


def _accepted(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the contradictions that are accepted, each with the reason."""
    told: list[Block] = []
    for finding, reaction in _said(advice):
        if reaction and reaction.said is Said.ACCEPTED:
            reason = reaction.reason.strip() or language.say(N_("No reason was given."))
            found = Paragraph(finding.sentence.said(language))
            told.append(inner(found, Paragraph(reason, Voice.PERSON, quiet=True)))
    if told:
        yield _answer(language.say(N_("Accepted, with reasons")), *told)


def _open(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the contradictions that were put off, and by their gravity those nobody answered."""
    told: dict[Option, list[str]] = {kind: [] for kind in (*Severity, Said.PUT_OFF)}
    for finding, reaction in _said(advice):
        if not (reaction and reaction.said is Said.ACCEPTED):
            text = f"{finding.sentence.said(language)} ({finding.spot.question})"
            told[reaction.said if reaction else finding.severity].append(text)
    for kind, texts in told.items():
        if texts:
            name = language.say(OPEN[kind])
            yield _answer(name, Items(tuple(texts), Voice.PROGRAM))


def _untouched(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the questions that decide and that nobody touched yet."""
    rows = tuple(
        (spot.question, asked_at(spot, advice.plan, language)) for spot in advice.verdict.open
    )
    if rows:
        head = language.say(N_("Question")), language.say(N_("What is asked"))
        yield _answer(language.say(N_("Still to be answered")), Grid(head, rows))
