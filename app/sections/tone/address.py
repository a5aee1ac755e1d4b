"""How people are addressed, in each language."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Choice, Context, Reference, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, Option, RefId, Row
from app.sections.choices import YesNo, examples, tongues


class Form(Option):
    """How formal the address is."""

    FORMAL = "formal", N_("formal")
    FAMILIAR = "familiar", N_("familiar")
    BOTH = "both", N_("formal at first, familiar with regulars")


def written(context: Context) -> Mapping[str, str]:
    """Return the languages the firm writes by code; every language until it named some."""
    own, every = context.plan.business.languages.written, tongues(context)
    return {code: every.get(code, code) for code in own} or every


class Address(Row):
    """How people are addressed in one language (ISO 639)."""

    tongue: Annotated[RefId, Reference(ask=N_("Language"), options=written)] = ""
    form: Annotated[Form | None, Choice(ask=N_("Form of address"), name=N_("Address"))] = None
    by_name: Annotated[YesNo | None, Choice(ask=N_("With the name?"), name=N_("With name"))] = None


class Addresses(Page):
    """Each customer is treated individually, in each language (S101, S110)."""

    rows: Annotated[
        tuple[Address, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q4.2",
            name=N_("Form of address"),
            ask=N_("How do you address people in each language: formally or familiarly?"),
            why=N_("One form everywhere sounds like one house."),
            help=N_(
                "Formal is Pan or Pani, εσείς, Вы; familiar is ty, εσύ, ты. The program cannot see"
                " which form you write. Please keep to it yourself."
            ),
            add=N_("Add a language"),
            examples=examples(
                N_("Formal, with the name."),
                N_("Familiar with regulars, formal the first time."),
                N_("Formal, with first name and father’s name."),
            ),
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when a language has no form of address, or two."""
        yield from super().faults(asked)
        if any(row.tongue and row.form is None for row in self.rows):
            yield sentence(N_("One language has no form of address yet."))
        chosen = [row.tongue for row in self.rows if row.tongue]
        if len(set(chosen)) < len(chosen):
            yield sentence(N_("The same language stands in two rows. Please keep one of them."))
