"""The purposes chosen, in their order."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Line, Reference, Sentence, sentence
from app.model.section import Page
from app.model.table import Ranking, Rows
from app.model.value import ROWS_LIMIT, LineText, RefId, Row
from app.sections.choices import after_why, examples, priorities, purposes


class ChosenPurpose(Row):
    """A purpose and the task of the year that it serves; measures and networks point to it."""

    purpose: Annotated[RefId, Reference(ask=N_("Purpose"), options=purposes)] = ""
    priority: Annotated[
        RefId, Reference(ask=N_("Which task it serves"), name=N_("Task"), options=priorities)
    ] = ""
    serves: Annotated[LineText, Line(ask=N_("How it serves it"), name=N_("How"))] = ""


class Purposes(Page):
    """Everything is computed from these (S4-S10, S39, S47); X9 and N1 look at them."""

    rows: Annotated[
        tuple[ChosenPurpose, ...],
        Field(max_length=ROWS_LIMIT),
        Ranking(
            number="Q1.15",
            name=N_("Purposes"),
            ask=N_("Which purposes do you choose, the most important first?"),
            why=N_("Hours, networks and results all follow from this choice."),
            help=N_("At most three. Say for each which of your tasks of this year it serves."),
            columns=("purpose", "priority"),
            add=N_("Add a purpose"),
            short=True,
            waits=after_why,
            examples=examples(
                N_("Bring clients together; find a junior lawyer; a good name."),
                N_("Be visited; help customers; a good name."),
                N_("Find buyers among firms; find turners; help customers."),
            ),
        ),
        Rows(
            key="serves",
            name=N_("How they serve"),
            ask=N_("How does each purpose serve its task?"),
            columns=("purpose", "serves"),
            grow=False,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask what each purpose serves and how; one purpose stands once."""
        yield from super().faults(asked)
        if asked.key == "serves":
            yield from self._unserved()
            return
        chosen = [row.purpose for row in self.rows]
        if "" in chosen:
            yield sentence(N_("One line has no purpose yet."))
        if len(set(chosen)) < len(chosen):
            yield sentence(N_("The same purpose stands here twice."))
        if not all(row.priority for row in self.rows):
            yield sentence(
                N_("Which of your tasks does each purpose serve? If none, leave it out.")
            )

    def _unserved(self) -> Iterator[Sentence]:
        silent = [row.purpose for row in self.rows if not row.serves.strip()]
        if "reputation" in silent:
            yield sentence(N_("A good name for what? In which way will you be close to customers?"))
        elif silent:
            yield sentence(N_("Please say it of each purpose. One sentence is enough."))
