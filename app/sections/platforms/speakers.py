"""Who is willing to speak in his own name."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Choice, Context, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Row
from app.sections.choices import YesNo, examples, people


class Speaker(Row):
    """Somebody who may be heard under his own name; without his yes he is not counted."""

    name: Annotated[LineText, Line(ask=N_("Name"))] = ""
    agreed: Annotated[
        YesNo | None, Choice(ask=N_("Agreed himself or herself?"), name=N_("Agreed"))
    ] = None


class Speakers(Page):
    """Persons carry the profiles of firms; nobody is compelled (S55, S61, E17, E18)."""

    gate: ClassVar[str] = "any"

    any: Annotated[
        YesNo | None,
        Choice(
            number="Q3.7",
            name=N_("In own name"),
            ask=N_("Is anybody here willing to speak in his or her own name?"),
            why=N_("People listen to people. A firm’s page is heard through the persons in it."),
            help=N_("Nobody has to. Whoever agrees may withdraw at any time."),
            short=True,
            examples=examples(
                N_("Anna and Piotr, both agreed."),
                N_("The baker."),
                N_("Marat, the engineer."),
            ),
        ),
    ] = None
    rows: Annotated[
        tuple[Speaker, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            name=N_("Who speaks"),
            ask=N_("Who, and did they agree themselves?"),
            add=N_("Add a person"),
            optional=True,
        ),
    ] = ()

    def agreed(self) -> tuple[Speaker, ...]:
        """Return those who have a name and agreed themselves."""
        return tuple(r for r in self.rows if r.name.strip() and r.agreed is YesNo.YES)

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for names, and for the agreement of each."""
        yield from super().faults(asked)
        if asked.field == "any" and self.any is YesNo.YES and not self.rows:
            yield sentence(N_("Who is it? Please add a name below."))
        if asked.field == "rows":
            for row in self.rows:
                if row.name.strip() and row.agreed is None:
                    yield sentence(
                        N_("“{name}” counts only after agreeing. Did you ask?"), name=row.name
                    )


def voices(context: Context) -> Mapping[str, str]:
    """Return who can speak on a network by id: people of the rota, and those named here."""
    rows = context.plan.platforms.speakers.rows
    others = {row.id: row.name for row in rows if row.name.strip()}
    known = people(context)
    return {**known, **{i: name for i, name in others.items() if name not in known.values()}}
