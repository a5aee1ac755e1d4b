"""What the firm can make itself."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.each import Each, Judged
from app.model.question import Asked, Sentence, sentence
from app.model.section import Page
from app.model.value import ROWS_LIMIT, Option, RefId
from app.sections.choices import examples, formats

EVERY = 8
"""How many formats there are."""


class Ability(Option):
    """Whether the firm can make a format itself."""

    NO = "no", N_("No")
    WITH_EFFORT = "with_effort", N_("With effort")
    YES = "yes", N_("Yes")


class Made(Judged):
    """What is said of one format."""

    answer: Ability


class Formats(Page):
    """Each place lives on other formats; one without an answer counts as no (S41, M3)."""

    made: Annotated[
        tuple[Made, ...],
        Field(max_length=ROWS_LIMIT),
        Each(
            number="Q3.1",
            name=N_("What you make"),
            ask=N_("Which of these can you make yourselves?"),
            why=N_("Every place lives on something else: pictures, films, short messages."),
            help=N_("“Yes” is what you would have ready by next week."),
            options=formats,
            key_figure=True,
            short=True,
            examples=examples(
                N_("Text and documents. Photos and short films with effort."),
                N_("Photos, stories and chat. Text and short films with effort."),
                N_("Text, documents, photos and chat. Films with effort."),
            ),
        ),
    ] = ()

    def able(self, id_: RefId) -> Ability:
        """Return what was said of a format, if twice the less; nothing said is no."""
        said = {made.answer for made in self.made if made.of == id_}
        return next((answer for answer in Ability if answer in said), Ability.NO)

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask back when everything is easy."""
        yield from super().faults(asked)
        if sum(made.answer is Ability.YES for made in self.made) >= EVERY:
            yield sentence(N_("You can make everything. Who made the last one, and when?"))
