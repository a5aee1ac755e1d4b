"""Checks of a trade with rules of its own on advertising or secrecy (Q0.7)."""

from collections.abc import Iterator

from app.advice.answers import quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import sentence
from app.sections.choices import YesNo

RULES = Spot("Q0.7", "business", "rules", "bound")


@check("X23", Severity.WARN, RULES, seeds=(), evidence=("E36",), condition="C3")
def unread_rules(reckoning: Reckoning) -> Iterator[Seen]:
    """See a trade that is bound by rules, or whose owner does not know whether it is (C3).

    Here not to know is an answer: who does not know has to ask.
    """
    rules = reckoning.plan.business.rules
    if rules.unknown("bound"):
        text = N_(
            "You do not know whether rules on advertising or secrecy bind your trade. Please ask"
            " your chamber or authority before the first post."
        )
        yield Seen(sentence(text), ("unknown",))
    elif rules.bound is YesNo.YES:
        text = N_(
            "Your trade is bound by rules. Read them, or ask your chamber, before the first post."
        )
        if rules.which.strip():
            text = N_(
                "Your trade is bound by rules: “{which}” Read them, or ask your chamber, before the"
                " first post."
            )
        yield Seen(sentence(text, which=quoted(rules.which)), typed(rules.bound, rules.which))
