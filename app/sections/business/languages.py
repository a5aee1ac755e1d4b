"""The languages in which the firm writes well."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Choices
from app.model.section import Page
from app.model.value import ROWS_LIMIT, RefId
from app.sections.choices import examples, tongues


class Languages(Page):
    """Each further language is further work (S41)."""

    written: Annotated[
        tuple[RefId, ...],
        Field(max_length=ROWS_LIMIT),
        Choices(
            number="Q0.4",
            name=N_("Languages"),
            ask=N_("In which languages do you write well to your customers?"),
            why=N_("A second language means writing nearly every post twice."),
            options=tongues,
            examples=examples(
                N_("Polish, English"), N_("Greek, and some English"), N_("Russian, Kazakh")
            ),
        ),
    ] = ()
