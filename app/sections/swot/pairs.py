"""What belongs together in the four lists."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Sentence, sentence
from app.model.section import Page
from app.model.table import Matrix, Pair
from app.model.value import ROWS_LIMIT
from app.sections.choices import examples
from app.sections.swot.pairable import asked_items, swot_items

LEVELS = (N_("not related"), N_("some"), N_("strong"))
STRENGTHS, WEAKNESSES = swot_items("strengths"), swot_items("weaknesses")
OPPORTUNITIES, THREATS = swot_items("opportunities"), swot_items("threats")
HELPING = asked_items("strengths", "use", "defend")
HURTING = asked_items("weaknesses", "repair", "avoid")
COMING = asked_items("opportunities", "use", "repair")
THREATENING = asked_items("threats", "defend", "avoid")


class Pairs(Page):
    """Each list inside the firm with each outside of it (E41, M10)."""

    use: Annotated[
        tuple[Pair, ...],
        Field(max_length=ROWS_LIMIT),
        Matrix(
            number="Q2.8",
            name=N_("What fits"),
            ask=N_("Which strength helps with which opportunity?"),
            why=N_("A list alone decides nothing; a pair is the beginning of something to do."),
            help=N_("Press a cell until it is right, or type 0, 1 or 2."),
            rows=STRENGTHS,
            columns=OPPORTUNITIES,
            asked_rows=HELPING,
            asked_columns=COMING,
            levels=LEVELS,
            examples=examples(
                N_("Knowledge of building law with the new rules: 2."),
                N_("Photographs of our own with tourists: 2."),
                N_("Quick delivery with buyers who leave their supplier: 2."),
            ),
        ),
    ] = ()
    repair: Annotated[
        tuple[Pair, ...],
        Field(max_length=ROWS_LIMIT),
        Matrix(
            name=N_("Weakness, opportunity"),
            ask=N_("Which weakness keeps you from which opportunity?"),
            rows=WEAKNESSES,
            columns=OPPORTUNITIES,
            asked_rows=HURTING,
            asked_columns=COMING,
            levels=LEVELS,
            optional=True,
        ),
    ] = ()
    defend: Annotated[
        tuple[Pair, ...],
        Field(max_length=ROWS_LIMIT),
        Matrix(
            name=N_("Strength, threat"),
            ask=N_("Which strength helps against which threat?"),
            rows=STRENGTHS,
            columns=THREATS,
            asked_rows=HELPING,
            asked_columns=THREATENING,
            levels=LEVELS,
            optional=True,
        ),
    ] = ()
    avoid: Annotated[
        tuple[Pair, ...],
        Field(max_length=ROWS_LIMIT),
        Matrix(
            name=N_("Weakness, threat"),
            ask=N_("Which weakness makes which threat worse?"),
            rows=WEAKNESSES,
            columns=THREATS,
            asked_rows=HURTING,
            asked_columns=THREATENING,
            levels=LEVELS,
            optional=True,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when nothing fits together."""
        yield from super().faults(asked)
        if asked.field == "use" and not self.use:
            yield sentence(
                N_("So far no strength helps with any opportunity. Is there really none?")
            )
