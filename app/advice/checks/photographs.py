"""Checks of people who are shown or named (Q4.8)."""

from collections.abc import Iterator

from app.advice.answers import answers
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.section import Way
from app.model.sentence import Listed, Sentence, sentence
from app.sections.platforms.formats import Ability
from app.sections.platforms.mix import Source
from app.sections.tone.faces import Consent, Shown

FACES = Spot("Q4.8", "tone", "faces", "who")
PICTURES = ("photo", "short_video", "long_video", "stories")


@check("X29", Severity.WARN, FACES, seeds=(), evidence=("E31",), condition="C7")
def faces_without_a_form(reckoning: Reckoning) -> Iterator[Seen]:
    """See people who will be shown, so that their forms are signed first (C7).

    Who may be shown with a form is a note, with children a warning. A warning too: stories of
    customers who may not be shown, and pictures on the full way while nothing is said of faces.
    """
    plan = reckoning.plan
    faces, sources = answers(plan.tone.faces), answers(plan.platforms.mix).sources
    if not faces.who:
        yield from _nothing_said(reckoning)
        return
    if shown := [kind for kind in Shown if faces.permitted(kind) is Consent.WITH_FORM]:
        yield _with_form(shown)
    if Source.CUSTOMERS in sources and faces.permitted(Shown.CUSTOMERS) is Consent.NO:
        yield Seen(sentence(STORIES), ("customers", "no"), Shown.CUSTOMERS.value)


def _with_form(shown: list[Shown]) -> Seen:
    children = Shown.CHILDREN in shown
    kinds = Listed(tuple(Sentence(kind.label) for kind in shown))
    text = sentence(WITH_CHILDREN if children else WITH_FORM, kinds=kinds)
    level = Severity.WARN if children else Severity.NOTE
    return Seen(text, tuple(kind.value for kind in shown), severity=level)


WITH_FORM = N_(
    "You allow these to be shown or named: {kinds}."
    " Please have the form of each person signed before the first picture."
)
WITH_CHILDREN = N_(
    "You allow these to be shown or named: {kinds}."
    " Written consent comes first; for children their parents sign."
)
STORIES = N_(
    "You plan stories of customers who agreed, and wrote that customers are never shown or named."
    " Which of the two is true?"
)
SILENT = N_(
    "You can make pictures, and have not said who may be shown on them."
    " Nobody should be shown without written consent."
)


def _nothing_said(reckoning: Reckoning) -> Iterator[Seen]:
    made = [m.of for m in reckoning.plan.platforms.formats.made if m.answer is Ability.YES]
    pictures = [format_ for format_ in PICTURES if format_ in made]
    if pictures and reckoning.plan.way is Way.FULL and reckoning.way.networks:
        yield Seen(sentence(SILENT), tuple(pictures))
