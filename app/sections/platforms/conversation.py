"""Whether somebody can converse, and not only publish."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Asked, Choice, Line, Sentence, sentence
from app.model.section import Page
from app.model.value import LineText
from app.sections.choices import YesNo, examples


class Conversation(Page):
    """A network is a field on which one talks, not a wall for posters (S44, S56)."""

    possible: Annotated[
        YesNo | None,
        Choice(
            number="Q3.2",
            name=N_("Conversation"),
            ask=N_("Can somebody talk with people there on working days, ten minutes or more?"),
            why=N_("These are places to talk. A poster that answers nobody is soon passed by."),
            short=True,
            examples=examples(N_("Yes, Anna."), N_("Yes, Eleni."), N_("Yes, Marat.")),
        ),
    ] = None
    who: Annotated[LineText, Line(name=N_("Who talks"), ask=N_("Who is it?"), optional=True)] = ""

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for a name when somebody can."""
        yield from super().faults(asked)
        if asked.field == "possible" and self.possible is YesNo.YES and not self.who.strip():
            yield sentence(N_("Who will it be? A name is enough."))
