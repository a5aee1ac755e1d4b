"""Which rules for networks exist in writing."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.each import Each, Judged
from app.model.section import Page
from app.model.value import ROWS_LIMIT, Option
from app.sections.choices import examples, policy_points


class InWriting(Option):
    """Whether a point of the rules exists in writing."""

    YES = "yes", N_("Yes")
    NO = "no", N_("No")
    NOT_NEEDED = "not_needed", N_("Not needed")


class Point(Judged):
    """What is said of one point of the rules."""

    answer: InWriting


class Policy(Page):
    """Thirteen points; the missing ones become a draft (S11b, S25; E45, X39, C1)."""

    points: Annotated[
        tuple[Point, ...],
        Field(max_length=ROWS_LIMIT),
        Each(
            number="Q5.9",
            name=N_("Written rules"),
            ask=N_("Which of these rules exist in writing?"),
            why=N_("Without rules each person invents his own, on a bad day."),
            help=N_("One line each is enough. For what is missing you will get a draft."),
            options=policy_points,
            examples=examples(
                N_("Two of them: what stays inside, and who may speak."),
                N_("None so far."),
                N_("Three, all of them about drawings and photographs."),
            ),
        ),
    ] = ()
