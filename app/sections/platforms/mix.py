"""What will be posted: where it comes from, and what ten posts are made of."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Amount, Asked, Choice, Choices, Sentence, sentence
from app.model.section import Page
from app.model.value import Number, Option
from app.sections.choices import examples

POSTS = 10
"""The posts that are shared out."""


class Spread(Option):
    """Whether each place gets something of its own."""

    SAME = "same", N_("the same everywhere")
    ADAPTED = "adapted", N_("the same idea, rewritten for each place")
    OWN = "own", N_("something of its own for each place")


class Source(Option):
    """Where the content comes from."""

    WORK = "work", N_("our daily work")
    QUESTIONS = "questions", N_("what customers ask us")
    PEOPLE = "people", N_("what our people know")
    CUSTOMERS = "customers", N_("stories of customers who agreed")
    TRADE = "trade", N_("news of our trade and our town")
    OWN_SITE = "own_site", N_("our own website or blog")
    BOUGHT = "bought", N_("bought texts or pictures")


class Mix(Page):
    """Other places, other content; and not a copy of the own site (S36, S41, S44, S58, S100)."""

    spread: Annotated[
        Spread | None,
        Choice(
            number="Q3.6",
            name=N_("What you post"),
            ask=N_("Will you post the same everywhere?"),
            why=N_("What is welcome in one place is resented in another."),
            help=N_("A post may be of none of the four kinds below."),
            examples=examples(
                N_("Rewritten. Of ten: 1 offer, 2 links, 5 to answer, 2 about others."),
                N_("Its own each. Of ten: 2 offers, no link, 4 to answer, 1 about others."),
                N_("Rewritten. Of ten: 2 offers, 2 links, 3 to answer, 3 about others."),
            ),
        ),
    ] = None
    sources: Annotated[
        tuple[Source, ...],
        Choices(name=N_("Sources"), ask=N_("Where will your posts come from?")),
    ] = ()
    offers: Annotated[
        Number,
        Amount(
            name=N_("Offers"),
            ask=N_("Of ten posts, how many are offers?"),
            unit=N_("of ten"),
            high=POSTS,
            whole=True,
        ),
    ] = None
    links: Annotated[
        Number,
        Amount(
            name=N_("Links"),
            ask=N_("How many are links to your own website?"),
            unit=N_("of ten"),
            high=POSTS,
            whole=True,
        ),
    ] = None
    answerable: Annotated[
        Number,
        Amount(
            name=N_("To answer"),
            ask=N_("How many are something people can answer?"),
            unit=N_("of ten"),
            high=POSTS,
            whole=True,
        ),
    ] = None
    others: Annotated[
        Number,
        Amount(
            name=N_("About others"),
            ask=N_("How many are about others?"),
            unit=N_("of ten"),
            high=POSTS,
            whole=True,
        ),
    ] = None

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when the four kinds are more than ten posts."""
        yield from super().faults(asked)
        kinds = (self.offers, self.links, self.answerable, self.others)
        total = sum(kind for kind in kinds if isinstance(kind, float))
        if asked.field == "others" and total > POSTS:
            yield sentence(
                N_("Together this is {total} of ten. Please count each post where it fits best."),
                total=f"{total:g}",
            )
