"""How many people work in the firm."""

from typing import Annotated

from app.language import N_
from app.model.question import Amount
from app.model.section import Page
from app.model.value import Number
from app.sections.choices import examples


class Staff(Page):
    """Hours and cover depend on it (S11a, E22)."""

    count: Annotated[
        Number,
        Amount(
            number="Q0.2",
            name=N_("People at work"),
            short=True,
            ask=N_("How many people work here, counting you?"),
            why=N_("It decides who can stand in for whom, and how many hours there are."),
            help=N_("If you work alone, the plan will offer published closing days."),
            unit=N_("people"),
            low=1,
            high=250,
            whole=True,
            key_figure=True,
            examples=examples(N_("12"), N_("5, the baker included"), N_("40")),
        ),
    ] = None
