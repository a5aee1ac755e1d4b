"""For every reason of the verdict the smallest change that lifts it, worked out and tried."""

from collections.abc import Iterator

from app.advice.lifts.lift import Lift, reckoned
from app.advice.lifts.not_yet import LIFTS as NOT_YET
from app.advice.lifts.smaller import LIFTS as SMALLER
from app.advice.reckoning import Reckoning
from app.advice.rules.rule import Reason


def lifts(reasons: tuple[Reason, ...], reckoning: Reckoning) -> Iterator[Lift]:
    """Yield for each reason the changes that lift it: every one was tried, and does.

    Of many ways to make something fit only the first that does is told; where no single change
    helps, there is none.
    """
    looks = {**NOT_YET, **SMALLER}
    for reason in reasons:
        for lift in looks[reason.id](reckoning):
            if reason.rule.look(reckoned(lift.plan, reckoning)) is None:
                yield lift
                if reason.id in NOT_YET:
                    break
