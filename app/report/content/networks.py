"""The networks of a plan: the rules of each place, what is known of it, and the laws to know."""

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from app.advice.advise import Advice
from app.knowledge.catalogue import Network
from app.knowledge.fact import Fact, Quality
from app.language import N_, Language
from app.model.block import Answer, Block, Heading, Paragraph
from app.report.content.words import inner, listed

RULES = MappingProxyType(
    {"works": N_("What works"), "resented": N_("What people resent"), "risks": N_("Risks")}
)
"""What is told of each network in lists, by its field."""


def network_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the rules of the proposed networks, then the laws, then facts with their sources."""
    say, networks = language.say, advice.case.known(advice.proposal.networks)
    if networks:
        yield Heading(say(N_("The rules of each place")), 2)
    for network in networks:
        yield Answer("", say(network.short), "", tuple(_rules(network, language)))
    yield from _laws(advice, language)
    if networks:
        yield Heading(say(N_("What is known of them")), 2)
        yield Paragraph(
            say(
                N_(
                    "How good a place is for something is our judgement, made from these facts."
                    " You may overrule it."
                )
            ),
            quiet=True,
        )
    for network in networks:
        yield Answer("", say(network.short), "", tuple(facts_told(network.facts, advice, language)))


def rules_of(network: Network, language: Language) -> tuple[tuple[str, str], ...]:
    """Return the rules of the game of a network: what each is about, and the rule or nothing."""
    texts = (
        (N_("Why people are there"), language.say(network.motive)),
        *((name, listed(getattr(network, field), language)) for field, name in RULES.items()),
    )
    return tuple((language.say(name), text) for name, text in texts)


def _rules(network: Network, language: Language) -> Iterator[Block]:
    (_, motive), *rules = rules_of(network, language)
    if motive:
        yield Paragraph(motive)
    for name, text in rules:
        if text:
            yield Paragraph(language.say(N_("{name}: {what}."), name=name, what=text))


def _laws(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell what has to be known of the countries of the customers."""
    codes = dict(advice.case.situation.countries)
    notes = [advice.knowledge.countries[c] for c in codes if c in advice.knowledge.countries]
    if not notes:
        return
    yield Heading(language.say(N_("What to know of the countries")), 2)
    yield Paragraph(language.say(N_("This is information and no legal advice.")), quiet=True)
    for note in notes:
        told = (*facts_told([note], advice, language),)
        yield Answer("", language.country(note.country), "", told)


def facts_told(
    facts: Iterable[Fact], advice: Advice, language: Language, *, small: bool = False
) -> Iterator[Block]:
    """Return facts of the countries of the customers, each with its source, date and quality."""
    countries = dict(advice.case.situation.countries)
    for fact in (fact for fact in facts if fact.concerns(countries)):
        text, source = language.say(fact.text), _source(fact, advice, language)
        if small:
            yield inner(Paragraph(f"{text}\n{source}", small=True))
        else:
            yield inner(Paragraph(text), Paragraph(source, small=True))


def _source(fact: Fact, advice: Advice, language: Language) -> str:
    """Return who says so, when, how good that is, and whether it is old."""
    say = language.say
    parts = [fact.source, fact.date, say(fact.quality.label)]
    if fact.quality is Quality.JUDGEMENT:
        parts = [say(fact.quality.label), fact.date]
    if fact.old(advice.today):
        parts.append(say(N_("old figure")))
    return " · ".join(part for part in parts if part)
