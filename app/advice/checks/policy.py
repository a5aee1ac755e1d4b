"""Checks of the written rules and of the training (Q5.9, Q5.10)."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import counted, sentence
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.resourcing.policy import InWriting

RULES = Spot("Q5.9", "resourcing", "policy", "points")
TRAINING = Spot("Q5.10", "resourcing", "training", "taught")
ENOUGH = 5
"""Points in writing without which nobody begins."""


@check("X39", Severity.WARN, RULES, seeds=("S11b", "S25", "S26"))
def rules_not_written(reckoning: Reckoning) -> Iterator[Seen]:
    """See fewer than five of the written rules, or people who were not taught (C1).

    Points that are not needed are left out; if fewer than five are needed, all of them count.
    """
    every = reckoning.knowledge.policy_points
    said = {p.of: p.answer for p in reckoning.plan.resourcing.policy.points if p.of in every}
    needed = len(every) - sum(answer is InWriting.NOT_NEEDED for answer in said.values())
    written = [id_ for id_, answer in said.items() if answer is InWriting.YES]
    if said and len(written) < min(ENOUGH, needed):
        words = (*sorted(written), "", *_untaught(reckoning.plan))
        text = TAUGHT_TOO if _untaught(reckoning.plan) else SIGN
        few = counted(*WRITTEN, len(written), needed=needed)
        few = few if written else sentence(NONE_WRITTEN, needed=needed)
        yield Seen(sentence(text, written=few), words)
    elif _untaught(reckoning.plan):
        yield Seen(sentence(UNTAUGHT), ("no",), spot=TRAINING)


def _untaught(plan: Plan) -> tuple[str, ...]:
    """Return the answer that nobody was taught, or nothing."""
    training = plan.resourcing.training
    return ("no",) if training.taught is YesNo.NO and not training.unknown("taught") else ()


WRITTEN = (
    N_("Of {needed} rules that you need, {count} is in writing"),
    N_("Of {needed} rules that you need, {count} are in writing"),
)
NONE_WRITTEN = N_("Of {needed} rules that you need, none is in writing")
SIGN = N_("{written}. Please sign the draft before the first post.")
TAUGHT_TOO = N_(
    "{written}, and your people were not taught. Please sign the draft and learn together first."
)
UNTAUGHT = N_(
    "Your people were not taught what is dangerous on networks, and what is possible."
    " Please take one hour together before the first post."
)
