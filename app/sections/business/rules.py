"""Rules of the trade on advertising and secrecy."""

from typing import Annotated

from app.language import N_
from app.model.question import Choice, Line
from app.model.section import Page
from app.model.value import LineText
from app.sections.choices import YesNo, examples


class Rules(Page):
    """A bound trade reads its rules before the first post (E36)."""

    bound: Annotated[
        YesNo | None,
        Choice(
            number="Q0.7",
            name=N_("Rules of your trade"),
            ask=N_("Is your trade bound by rules on advertising or secrecy?"),
            why=N_("Breaking them can cost more than any network brings."),
            help=N_(
                "For example law, health, finance, pharmacy, alcohol, or anything for children."
            ),
            examples=examples(
                N_("Yes, by the rules of our chamber."),
                N_("No, but allergens must be labelled."),
                N_("No, but our customers’ drawings are secret."),
            ),
        ),
    ] = None
    which: Annotated[
        LineText,
        Line(name=N_("Which rules"), ask=N_("Which rules, or what else is secret?"), optional=True),
    ] = ""
