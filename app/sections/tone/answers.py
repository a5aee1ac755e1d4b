"""Four sample answers: to two complaints, to thanks and to a question of price."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Asked, Choices, Sentence, Text, sentence
from app.model.section import Page
from app.model.value import LongText, Option
from app.sections.choices import examples
from app.sections.tone.samples import Sample

TEXTS = ("just", "unjust", "thanks", "price")


class Habit(Option):
    """What a good answer does."""

    NAME = "name", N_("They call people by their name.")
    FRESH = "fresh", N_("Each is written for one person, not copied.")
    SORRY = "sorry", N_("When the complaint is just, we are sorry and make no excuses.")
    PRIVATE = "private", N_("One sentence in public, the rest in private.")
    NO_OFFER = "no_offer", N_("No compensation is offered in public.")
    CLOSING = "closing", N_("The last sentence says what happens next.")


class Answers(Page):
    """How we greet, thank, refuse and apologise (S49, S101, E5, E6)."""

    just: Annotated[
        LongText,
        Text(
            number="Q4.6",
            name=N_("Four answers"),
            ask=N_("What would you answer to a complaint that is just?"),
            why=N_("Four answers written in peace help on the day when there is none."),
            help=N_("Write it as if to one customer, whose name you know."),
            short=True,
            examples=examples(
                N_("Mrs Nowak, you are right, the letter came late. I am calling you now."),
                N_("Maria, sorry about Sunday. Come by, let us put it right."),
                N_("The second batch: our mistake. New parts leave on Thursday; Marat will ring."),
            ),
        ),
    ] = ""
    unjust: Annotated[
        LongText,
        Text(name=N_("Unjust complaint"), ask=N_("And to one that is not just?"), full_only=True),
    ] = ""
    thanks: Annotated[
        LongText, Text(name=N_("Thanks"), ask=N_("To somebody who thanks you?"), full_only=True)
    ] = ""
    price: Annotated[
        LongText,
        Text(name=N_("Price"), ask=N_("To somebody who asks for a price?"), full_only=True),
    ] = ""
    habits: Annotated[
        tuple[Habit, ...],
        Choices(
            name=N_("What they do"),
            ask=N_("Which of this is true of your four answers?"),
            optional=True,
            full_only=True,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when an answer is the copy of another one."""
        yield from super().faults(asked)
        if asked.field in TEXTS:
            place = TEXTS.index(asked.field)
            before = {str(getattr(self, name)).strip().casefold() for name in TEXTS[:place]}
            own = str(getattr(self, asked.field)).strip().casefold()
            if own and own in before:
                yield sentence(N_("This answer is the same as one above. What fits only here?"))

    def samples(self) -> Iterator[Sample]:
        """Yield what is written here as people will read it."""
        for name in TEXTS:
            yield Sample("answers", name, getattr(self, name))
