"""Findings: what a check sees in a plan, where, how grave it is, and on whose words it rests."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

from app.advice.reckoning import Reckoning
from app.advice.spot import Spot as Spot
from app.language import N_
from app.model.sentence import Sentence
from app.model.value import Option

MOST = 60
"""Findings of one check that are told at once: more than there are networks."""


class Severity(Option):
    """How grave a finding is."""

    STOP = "stop", N_("to be settled first")
    WARN = "warn", N_("needs an answer")
    NOTE = "note", N_("good to know")


@dataclass(frozen=True)
class Seen:
    """What a check saw: a sentence to the owner, and the words of his on which it rests.

    `subject` is the id of the row or network it is about; empty where it is about the plan.
    """

    sentence: Sentence
    words: tuple[str, ...] = ()
    subject: str = ""
    severity: Severity | None = None
    spot: Spot | None = None


@dataclass(frozen=True)
class Finding:
    """A contradiction in a plan, found by a check."""

    id: str
    severity: Severity
    spot: Spot
    subject: str
    sentence: Sentence
    words: tuple[str, ...]
    seeds: tuple[str, ...]
    evidence: tuple[str, ...]

    @property
    def rests_on(self) -> str:
        """The words it rests on, as a short digest: an answer to it lapses when they change."""
        return sha256("\n".join(self.words).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Check:
    """One way to look at a plan; its number is that of the interview's list (X1 to X48)."""

    id: str
    severity: Severity
    spot: Spot
    seeds: tuple[str, ...]
    evidence: tuple[str, ...]
    condition: str
    look: Callable[[Reckoning], Iterator[Seen]]

    def findings(self, reckoning: Reckoning) -> Iterator[Finding]:
        """Yield what the check sees in a plan; a ticked condition answers all but what stops it."""
        answered = reckoning.plan.decisions.conditions.done(self.condition)
        for seen in islice(self.look(reckoning), MOST):
            severity = seen.severity or self.severity
            if answered and severity is not Severity.STOP:
                continue
            yield Finding(
                id=self.id,
                severity=severity,
                spot=seen.spot or self.spot,
                subject=seen.subject,
                sentence=seen.sentence,
                words=seen.words,
                seeds=self.seeds,
                evidence=self.evidence,
            )


def check(
    id_: str,
    severity: Severity,
    spot: Spot,
    *,
    seeds: tuple[str, ...],
    evidence: tuple[str, ...] = (),
    condition: str = "",
) -> Callable[[Callable[[Reckoning], Iterator[Seen]]], Check]:
    """Make a check of a function that looks at a plan; it is found by standing in checks/.

    `condition` is the one before the start (C1 to C12) whose tick answers its findings.
    """

    def made(look: Callable[[Reckoning], Iterator[Seen]]) -> Check:
        return Check(id_, severity, spot, seeds, evidence, condition, look)

    return made
