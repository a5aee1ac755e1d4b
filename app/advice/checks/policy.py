"""Checks of the written rules and of the training (Q5.9, Q5.10)."""

from collections.abc import Iterator

from app.advice.answers import answers
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.readiness import rules_suffice, rules_written
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import counted, sentence
from app.plan import Plan
from app.sections.choices import YesNo

RULES = Spot("Q5.9", "resourcing", "policy", "points")
TRAINING = Spot("Q5.10", "resourcing", "training", "taught")


@check("X39", Severity.WARN, RULES, seeds=("S11b", "S25", "S26"), condition="C1")
def rules_not_written(reckoning: Reckoning) -> Iterator[Seen]:
    """See fewer than five of the written rules, or people who were not taught (C1).

    Points that are not needed are left out; if fewer than five are needed, all of them count.
    """
    plan, every = reckoning.plan, reckoning.knowledge
    if answers(plan.resourcing.policy).points and not rules_suffice(plan, every):
        written, needed = rules_written(plan, every)
        words = (*written, "", *_untaught(plan))
        text = TAUGHT_TOO if _untaught(plan) else SIGN
        few = counted(*WRITTEN, len(written), needed=needed)
        few = few if written else sentence(NONE_WRITTEN, needed=needed)
        yield Seen(sentence(text, written=few), words)
    elif _untaught(plan):
        yield Seen(sentence(UNTAUGHT), ("no",), spot=TRAINING)


def _untaught(plan: Plan) -> tuple[str, ...]:
    """Return the answer that nobody was taught, or nothing."""
    return ("no",) if answers(plan.resourcing.training).taught is YesNo.NO else ()


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
