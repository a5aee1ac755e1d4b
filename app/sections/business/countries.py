"""Where the customers live."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Amount, Reference
from app.model.section import Page
from app.model.table import Shares
from app.model.value import ROWS_LIMIT, Number, RefId, Row
from app.sections.choices import countries, examples


class Country(Row):
    """A country (ISO 3166) and its part of the customers in per cent."""

    country: Annotated[RefId, Reference(ask=N_("Country"), options=countries)] = ""
    share: Annotated[
        Number, Amount(ask=N_("Share of customers"), name=N_("Share"), unit=N_("%"), high=100)
    ] = None


class Countries(Page):
    """What is allowed and used differs by country, not by language (S38)."""

    shares: Annotated[
        tuple[Country, ...],
        Field(max_length=ROWS_LIMIT),
        Shares(
            number="Q0.3",
            name=N_("Countries"),
            short=True,
            ask=N_("In which countries do your customers live, in per cent?"),
            why=N_("Some networks are blocked or unlawful for business in some countries."),
            help=N_("A language is not a country. An honest guess is enough."),
            add=N_("Add a country"),
            key_figure=True,
            examples=examples(
                N_("Poland 100%"),
                N_("Greece 100%. In summer some tourists as well."),
                N_("Kazakhstan 80%, Russia 20%"),
            ),
        ),
    ] = ()
