"""Places that belong to the firm itself and outlast every network."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Amount, Asked, Choices, Sentence, sentence
from app.model.section import Page
from app.model.value import Number, Option
from app.sections.choices import examples
from app.sections.platforms.counts import too_many


class OwnPlace(Option):
    """Where the firm can reach its customers without any network."""

    MAILING_LIST = "mailing_list", N_("a mailing list")
    CUSTOMERS = "customers", N_("a list of customers")
    CARDS = "cards", N_("loyalty cards")
    REVIEWS = "reviews", N_("reviews on our own website")
    FORUM = "forum", N_("a forum or discussion list of our own")
    TABLE = "table", N_("a table by the window: regular meetings")
    NOTHING = "nothing", N_("nothing of our own yet")


class OwnPlaces(Page):
    """Networks die, a list of one’s own stays (S14, S99, S104, E52)."""

    places: Annotated[
        tuple[OwnPlace, ...],
        Choices(
            number="Q3.10",
            name=N_("Own places"),
            ask=N_("Which places of your own do you have?"),
            why=N_("Networks have closed before. What is yours stays."),
            examples=examples(
                N_("An e-mail list of 140 people, all agreed."),
                N_("Loyalty cards, 210 people; nobody was asked for consent."),
                N_("A list of customers with 90 people."),
            ),
        ),
    ] = ()
    people: Annotated[
        Number,
        Amount(
            name=N_("People reached"),
            ask=N_("How many people do you reach there?"),
            unit=N_("people"),
            high=10_000_000,
            whole=True,
        ),
    ] = None
    agreed: Annotated[
        Number,
        Amount(
            name=N_("With consent"),
            ask=N_("How many of them agreed to be written to?"),
            unit=N_("people"),
            high=10_000_000,
            whole=True,
        ),
    ] = None

    def answered(self, asked: Asked) -> bool:
        """Ask for no numbers where there is nothing."""
        nothing = self.places == (OwnPlace.NOTHING,) and asked.field != "places"
        return super().answered(asked) or nothing

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when nothing is ticked beside something, and when more agreed than there are."""
        yield from super().faults(asked)
        if asked.field == "places" and OwnPlace.NOTHING in self.places and len(self.places) > 1:
            yield sentence(N_("You ticked “nothing” and something else. Which is true?"))
        if asked.field == "agreed":
            yield from too_many(self.agreed, self.people)
