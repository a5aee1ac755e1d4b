"""How sure the verdict is: what carries it, what would change it, what is accepted and open."""

from collections.abc import Iterator, Mapping

from app.advice.advise import Advice
from app.advice.confidence import KEY_ANSWERS
from app.advice.experiment import Bought, more_hours
from app.advice.finding import Finding, Severity
from app.language import N_, Language
from app.model.block import Answer, Block, Grid, Items, Paragraph, Voice
from app.model.value import Option
from app.report.content.words import asked, asked_at, inner, named, together
from app.sections.decisions.reactions import Reaction, Said

OPEN: Mapping[Option, str] = {
    Severity.STOP: N_("Open: to be settled first"),
    Severity.WARN: N_("Open: needs an answer"),
    Said.PUT_OFF: N_("Open: put off"),
    Severity.NOTE: N_("Good to know"),
}
"""What stands beside contradictions that nobody accepted."""


def certainty(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell how sure the verdict is, and what would change it (H5)."""
    yield from _sure(advice, language)
    yield from _change(advice, language)


def doubts(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the contradictions that are accepted with their reasons, and those that are open."""
    yield from _accepted(advice, language)
    yield from _open(advice, language)


def _answer(name: str, *told: Block) -> Answer:
    return Answer("", name, "", told)


def _sure(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell how sure it is, which guesses carry it, and what would make it surer (M11)."""
    sure, say = advice.confidence, language.say
    carried = [
        asked(answer.page(advice.plan), answer.key, language)
        for answer in KEY_ANSWERS
        if answer.name in sure.guesses
    ]
    text = sure.sentence.said(language)
    if carried:
        guessed = N_("These answers are guesses, and much rests on them: {names}.")
        text = f"{text}\n{say(guessed, names=', '.join(carried))}"
    told: list[Block] = [Paragraph(text)]
    if sure.ways:
        told.append(Paragraph(say(N_("What would make it surer:"))))
        told.append(Items(tuple(w.sentence.said(language) for w in sure.ways), Voice.PROGRAM))
    yield _answer(say(N_("How sure")), *told)


def _change(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell what is as good for this firm, and what more hours or fewer would buy."""
    say = language.say
    told: list[Block] = [
        Paragraph(
            say(
                N_("{networks} are equally good for you; nobody could blame you for another."),
                networks=together(tie, advice, language),
            )
        )
        for tie in advice.ties
        if set(tie) & set(advice.verdict.networks)
    ]
    if bought := more_hours(advice.case):
        told.append(Paragraph(say(N_("What other promised hours a week would buy:"))))
        told.append(_bought(bought, advice, language))
    if told:
        yield _answer(say(N_("What would change it")), *told)


def _bought(bought: tuple[Bought, ...], advice: Advice, language: Language) -> Grid:
    """Return from how many promised hours on other networks are proposed, with their price."""
    say = language.say
    rows = tuple(
        (
            say(N_("{hours} h"), hours=language.number(each.promised)),
            named(each.networks, advice, language),
            language.percent(100 * each.coverage),
        )
        for each in bought
    )
    head = say(N_("From")), say(N_("Proposed")), say(N_("Of what you want"))
    return Grid(head, rows, frozenset({2}))


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
    told: dict[Option, list[str]] = {kind: [] for kind in OPEN}
    for finding, reaction in _said(advice):
        if not (reaction and reaction.said is Said.ACCEPTED):
            text = f"{finding.sentence.said(language)} ({finding.spot.question})"
            told[reaction.said if reaction else finding.severity].append(text)
    for kind, texts in told.items():
        if texts:
            name = language.say(OPEN[kind])
            yield _answer(name, Items(tuple(texts), Voice.PROGRAM))


def untouched(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the questions that decide and that nobody touched yet."""
    texts = tuple(
        f"{spot.question} {asked_at(spot, advice.plan, language)}" for spot in advice.verdict.open
    )
    if texts:
        name = language.say(N_("Still to be answered"))
        yield _answer(name, Items(texts, Voice.PROGRAM))
