"""Checks of what each place is for: something, and something else each time (Q3.5)."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from app.advice.answers import answers, labelled, named, quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.section import Way
from app.model.sentence import sentence
from app.sections.choices import YesNo
from app.sections.platforms.candidates import Candidate
from app.sections.purpose.why import PseudoReason

WHAT_FOR = Spot("Q3.5", "platforms", "candidates", "purposes")
REASONS = Spot("Q1.1", "purpose", "why", "reasons")

ALIKE = 0.8
"""The share of words from which on two sentences say the same."""


@check("X13", Severity.WARN, WHAT_FOR, seeds=("S39",))
def same_purpose_twice(reckoning: Reckoning) -> Iterator[Seen]:
    """See two places with the same sentence, or more than 80 % of the words of the longer one.

    Places that are not wanted are left out; each place is told once, with the first it is like.
    """
    before: list[tuple[Candidate, set[str]]] = []
    for row in _worded(reckoning):
        words = _words(row.purpose_sentence)
        other = next((other for other, said in before if _alike(words, said)), None)
        before.append((row, words))
        if other:
            said = sentence(
                N_(
                    "{one} and {other} have nearly the same purpose: “{words}” If two places serve"
                    " the same, one is too many."
                ),
                one=named(reckoning.knowledge, other.network),
                other=named(reckoning.knowledge, row.network),
                words=quoted(row.purpose_sentence),
            )
            yield Seen(said, (other.purpose_sentence, row.purpose_sentence), row.network)


def _worded(reckoning: Reckoning) -> list[Candidate]:
    """Return the rows with a sentence by network, the first for each that is known."""
    page, known = reckoning.plan.platforms.candidates, reckoning.knowledge.networks
    rows: dict[str, Candidate] = {}
    for row in () if page.unknown("purposes") else page.rows:
        if row.network in known and row.wanted is not YesNo.NO and row.purpose_sentence.strip():
            rows.setdefault(row.network, row)
    return sorted(rows.values(), key=lambda row: row.network)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", normalize("NFC", text).casefold())) or {text.strip()}


def _alike(one: set[str], other: set[str]) -> bool:
    return one == other or len(one & other) > ALIKE * max(len(one), len(other))


@check("X16", Severity.STOP, WHAT_FOR, seeds=("S65", "S90"))
def place_without_a_purpose(reckoning: Reckoning) -> Iterator[Seen]:
    """See a place that is kept for nothing, and the wish just to be present.

    Sentences are missed only on the full way, which asks for them. The wish stops a plan only if
    no real purpose stands beside it.
    """
    if PseudoReason.EXIST in answers(reckoning.plan.purpose.why).reasons:
        alone = not reckoning.case.situation.purposes
        severity = Severity.STOP if alone else Severity.WARN
        text = N_("You ticked {reason} To do what there, and to speak of what?")
        said = sentence(text, reason=labelled(PseudoReason.EXIST))
        yield Seen(said, typed(PseudoReason.EXIST), severity=severity, spot=REASONS)
    for network in _for_nothing(reckoning):
        name = named(reckoning.knowledge, network)
        text = N_(
            "To do what on {network}, and to speak of what? Say it in one sentence, or leave"
            " {network} out."
        )
        yield Seen(sentence(text, network=name), (network,), network)


def _for_nothing(reckoning: Reckoning) -> list[str]:
    """Return the networks that are kept without a sentence: of the way taken, else those wanted."""
    plan = reckoning.plan
    if plan.way is not Way.FULL:
        return []
    taken = answers(plan.platforms.decision).takes
    kept = reckoning.way.networks if taken else reckoning.case.situation.wanted
    page = plan.platforms.candidates
    rows = () if page.unknown("purposes") else page.rows
    said = {row.network for row in rows if row.purpose_sentence.strip()}
    return [network for network in kept if network not in said]
