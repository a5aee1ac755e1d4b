"""How sure the verdict is: what carries it, what would change it, what is accepted and open."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.confidence import KEY_ANSWERS
from app.advice.finding import Finding
from app.language import N_, Language
from app.model.block import Answer, Block, Grid, Items, Paragraph, Voice
from app.report.content.words import asked, asked_at, hours, named
from app.sections.decisions.reactions import Reaction, Said


def doubts(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell all that makes the verdict less certain than one word can be (H5)."""
    for part in (_sure, _change, _accepted, _open, _untouched):
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
    say, choice = language.say, advice.choice
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
    if choice and choice.runners_up:
        told.append(Paragraph(say(N_("What else you could afford:"))))
        told.append(_runners_up(advice, language))
    if told:
        yield _answer(say(N_("What would change it")), *told)


def _runners_up(advice: Advice, language: Language) -> Grid:
    say = language.say
    head = say(N_("Instead")), say(N_("Hours a week")), say(N_("Of what you want"))
    candidates = advice.choice.runners_up if advice.choice else ()
    rows = tuple(
        (
            named(each.networks, advice, language),
            hours(each.hours, language),
            language.percent(100 * each.coverage),
        )
        for each in candidates
    )
    return Grid(head, rows, frozenset({1, 2}))


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
            told.append(Paragraph(finding.sentence.said(language)))
            told.append(Paragraph(reason, Voice.PERSON, quiet=True))
    if told:
        yield _answer(language.say(N_("Accepted, with reasons")), *told)


def _open(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the contradictions that were put off or not answered yet."""
    say = language.say
    rows = tuple(
        (
            finding.spot.question,
            finding.sentence.said(language),
            say(reaction.said.label) if reaction else say(finding.severity.label),
        )
        for finding, reaction in _said(advice)
        if not (reaction and reaction.said is Said.ACCEPTED)
    )
    if rows:
        head = say(N_("Question")), say(N_("What does not fit yet")), say(N_("So far"))
        yield _answer(say(N_("Open")), Grid(head, rows))


def _untouched(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the questions that decide and that nobody touched yet."""
    rows = tuple(
        (spot.question, asked_at(spot, advice.plan, language)) for spot in advice.verdict.open
    )
    if rows:
        head = language.say(N_("Question")), language.say(N_("What is asked"))
        yield _answer(language.say(N_("Still to be answered")), Grid(head, rows))
