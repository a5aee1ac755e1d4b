"""The people who will do the work, and who stands in for them."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Amount, Asked, Choice, Choices, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Number, RefId, Row
from app.sections.choices import YesNo, candidates, examples


class Person(Row):
    """Somebody who promises time; hours are promised hours a week."""

    name: Annotated[LineText, Line(ask=N_("Name"))] = ""
    role: Annotated[LineText, Line(ask=N_("What for"), name=N_("Role"))] = ""
    networks: Annotated[
        tuple[RefId, ...],
        Field(max_length=ROWS_LIMIT),
        Choices(ask=N_("For which networks?"), name=N_("Networks"), options=candidates),
    ] = ()
    agrees: Annotated[YesNo | None, Choice(ask=N_("Agreed?"), name=N_("Agreed"))] = None
    hours: Annotated[
        Number, Amount(ask=N_("Hours a week"), name=N_("Hours"), unit=N_("h"), high=40)
    ] = None
    stops: Annotated[LineText, Line(ask=N_("What stops for it"), name=N_("Stops doing"))] = ""
    deputy: Annotated[
        LineText, Line(ask=N_("Deputy, or published closing days"), name=N_("Deputy"))
    ] = ""


class People(Page):
    """One row for each person, seen by three questions (S11a, S21, S59)."""

    people: Annotated[
        tuple[Person, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q5.1",
            name=N_("Who does it"),
            short=True,
            ask=N_("Who will do it?"),
            why=N_("What everybody does, nobody does. A person who agreed is a start."),
            help=N_(
                "Count only people who said yes themselves. The networks to choose from are those"
                " of section 3, Where."
            ),
            columns=("name", "role", "networks", "agrees"),
            add=N_("Add a person"),
            examples=examples(N_("Anna"), N_("Eleni"), N_("Marat")),
        ),
        Rows(
            number="Q5.2",
            key="hours",
            name=N_("Hours a week"),
            short=True,
            ask=N_("How many hours a week may each of them spend, and what stops for it?"),
            why=N_("Hours are only there if something else stops for them."),
            columns=("name", "hours", "stops"),
            grow=False,
            key_figure=True,
            examples=examples(
                N_("Anna 7, Piotr 3; the newsletter on paper stops."),
                N_("Eleni 6, the baker 3."),
                N_("Marat 6, the secretary 4."),
            ),
        ),
        Rows(
            number="Q5.3",
            key="deputies",
            name=N_("Who stands in"),
            short=True,
            ask=N_("Who stands in for them on holiday, in illness, and if they leave?"),
            why=N_("Somebody is always on duty, or the closing days are published."),
            columns=("name", "deputy"),
            grow=False,
            examples=examples(N_("Piotr"), N_("Nobody in August: closed."), N_("The secretary")),
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Return “everybody” as nobody, and hours that are promised without a name."""
        yield from super().faults(asked)
        if asked.key == "people":
            for person in self.people:
                if not person.name.strip():
                    yield sentence(N_("One person has no name yet."))
