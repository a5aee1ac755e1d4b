"""Where it all comes from: the laws to know, the essays, and the evidence with its dates."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.knowledge.evidence import Evidence
from app.language import N_, Language
from app.model.block import Answer, Block, Heading, Items, Paragraph, Voice
from app.report.content.looked_up import looked_up
from app.report.content.networks import facts_told

LAWS = ("E30", "E31", "E32", "E33", "E34", "E35", "E36")
"""The evidence of the legal checklist."""
ESSAYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        N_(
            "A note in Polish on M. J. Piskorski and a study of Cisco Systems Poland, public at"
            " prawo.pl. It names “Zbuduj strategię społecznościową swojej firmy” (M. J. Piskorski,"
            " K. Piłat) and “Polskie firmy na platformach społecznościowych” (P. Malak), Harvard"
            " Business Review Polska. The figures of the study were not found."
        ),
        ("S12",),
    ),
    (
        N_(
            "An essay in Polish on why the profiles of companies fail, written about 2011, first"
            " published on media2.pl."
        ),
        ("S33",),
    ),
    (N_("Thoughts of a web consultant before a company profile is opened, in Greek."), ()),
    (
        N_(
            "“Social media will not save your business”, in Russian, a translation written for"
            " 2012. Several of its sentences are cut off and are not quoted as whole."
        ),
        ("S87", "S97"),
    ),
    (
        N_(
            "“Social media marketing in a small firm”, in Polish, about 2011. Its footnotes 1 and 2"
            " are missing."
        ),
        (),
    ),
)
"""The five essays with their gaps, and the threads that say so."""
NO_ARGUMENT = N_("Enthusiasm and famous names are no argument.")
"""S69."""


def legal_notes(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what the laws ask of who is on networks, each with its source and date."""
    say, known = language.say, looked_up()
    yield Heading(say(N_("Legal notes")))
    yield Paragraph(say(N_("This is information and no legal advice.")))
    for evidence in (known[id_] for id_ in LAWS if id_ in known):
        yield from _told(evidence, advice, language)


def _told(evidence: Evidence, advice: Advice, language: Language) -> Iterator[Block]:
    """Return what was found; nothing where it is all about countries without customers."""
    if told := tuple(facts_told(evidence.facts, advice, language, small=True)):
        yield Answer(evidence.id, language.say(evidence.title), "", told, close=True)


def sources_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the essays by name, then the evidence on which the advice of this plan rests."""
    say, known = language.say, looked_up()
    yield Heading(say(N_("Sources")))
    essays = Items(tuple(say(text) for text, _ in ESSAYS), Voice.PROGRAM)
    yield Answer("", say(N_("The essays")), "", (essays, Paragraph(say(NO_ARGUMENT))))
    for id_ in _used(advice):
        yield from _told(known[id_], advice, language)


def _used(advice: Advice) -> list[str]:
    """Return the ids of the evidence that findings and objections name, in their order."""
    named = {id_ for finding in advice.findings for id_ in finding.evidence}
    named |= {id_ for objection in advice.objections for id_ in objection.sources}
    return [id_ for id_ in looked_up() if id_ in named and id_ not in LAWS]
