"""Why the firm wants to be on networks, in the owner's own words."""

from typing import Annotated

from app.language import N_
from app.model.question import Choices, Text
from app.model.section import Page
from app.model.value import LongText, Option
from app.sections.choices import after_why, examples


class PseudoReason(Option):
    """A common reason that only looks like a purpose (S36, S37, S66; X1, X4, X12, X16)."""

    BE_FOUND = "be_found", N_("We want to be found.")
    POPULAR = "popular", N_("They are the most popular networks.")
    EVERYONE_IS_THERE = "everyone_is_there", N_("Everybody is there.")
    REPOST_BLOG = "repost_blog", N_("The website is ready; now we link it and repeat its news.")
    EXIST = "exist", N_("We simply want to be present.")


class Why(Page):
    """The first question, asked before any list is seen (S35, S42); its ticks feed N1 and N2."""

    text: Annotated[
        LongText,
        Text(
            number="Q1.1",
            name=N_("Why"),
            ask=N_("Why do you want to use social networks?"),
            why=N_("Without a reason of your own, everything after it is work for nothing."),
            help=N_("Write it as you would say it to a friend. There is no wrong answer."),
            short=True,
            least=15,
            examples=examples(
                N_("Our clients all have the same troubles and do not know one another."),
                N_("People ring us to ask whether there is still bread."),
                N_("We must find buyers outside Karaganda, and two turners."),
            ),
        ),
    ] = ""
    reasons: Annotated[
        tuple[PseudoReason, ...],
        Choices(
            name=N_("Common reasons"),
            ask=N_("Many firms give these reasons. Which of them are yours too?"),
            optional=True,
            waits=after_why,
        ),
    ] = ()
