"""The verdict: go, go smaller, not yet, or too early to say (H, M12, M13)."""

from dataclasses import dataclass

from app.advice.finding import Spot
from app.advice.reckoning import Reckoning
from app.advice.rules.conditions import Condition, conditions
from app.advice.rules.deciding import untouched
from app.advice.rules.not_yet import NOT_YET
from app.advice.rules.rule import Reason, reasons
from app.advice.rules.smaller import SMALLER
from app.advice.workload import State
from app.language import N_
from app.model.sentence import Listed, Sentence, counted, sentence
from app.model.value import Option


class Result(Option):
    """The answer to the question whether to start."""

    GO = "GO", N_("GO")
    SMALLER = "GO SMALLER", N_("GO SMALLER")
    NOT_YET = "NOT YET", N_("NOT YET")
    TOO_EARLY = "TOO EARLY", N_("TOO EARLY TO SAY")


@dataclass(frozen=True)
class Verdict:
    """Whether to start, with every reason; `networks` are those of the plan, perhaps none."""

    result: Result
    open: tuple[Spot, ...]
    """The deciding questions that nobody touched yet."""
    not_yet: tuple[Reason, ...]
    smaller: tuple[Reason, ...]
    networks: tuple[str, ...]
    conditions: tuple[Condition, ...]
    """What is still to be done before the start."""
    sentence: Sentence
    sources: tuple[str, ...] = ("M12", "S11", "S35", "S64", "S80", "S98")

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons that count: those against, or else those for a smaller beginning."""
        return self.not_yet or self.smaller


def verdict(reckoning: Reckoning) -> Verdict:
    """Return the verdict on a plan."""
    still_open = tuple(untouched(reckoning.plan))
    against = reasons(NOT_YET, reckoning)
    less = () if against else reasons(SMALLER, reckoning)
    result = _result(still_open, against, less)
    networks = () if against else reckoning.proposal.networks
    return Verdict(
        result=result,
        open=still_open,
        not_yet=against,
        smaller=less,
        networks=networks,
        conditions=tuple(conditions(reckoning)) if networks else (),
        sentence=_said(result, reckoning, len(still_open)),
    )


def _result(
    still_open: tuple[Spot, ...], against: tuple[Reason, ...], less: tuple[Reason, ...]
) -> Result:
    if still_open:
        return Result.TOO_EARLY
    if against:
        return Result.NOT_YET
    return Result.SMALLER if less else Result.GO


def _said(result: Result, reckoning: Reckoning, still_open: int) -> Sentence:
    names = Listed(tuple(Sentence(n.short) for n in reckoning.case.known(reckoning.case.chosen)))
    if result is Result.TOO_EARLY:
        return counted(
            N_("{count} question that decides is still open."),
            N_("{count} questions that decide are still open."),
            still_open,
        )
    if result is Result.NOT_YET:
        return sentence(N_("Not on networks yet. First comes what they rest on."))
    if result is Result.SMALLER:
        return sentence(N_("Begin smaller than you planned: with {networks}."), networks=names)
    if reckoning.proposal.workload.state is State.AMBER:
        return sentence(
            N_("Begin, with {networks}. It fits, but any illness breaks it."), networks=names
        )
    return sentence(N_("Begin, with {networks}. The hours suffice."), networks=names)
