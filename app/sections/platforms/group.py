"""A group of customers: of which kind, for whom, and how many could join."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.block import Block, Paragraph
from app.model.question import Amount, Asked, Choice, Context, Line, Sentence
from app.model.section import Page
from app.model.value import LineText, Number, Option
from app.sections.choices import examples
from app.sections.platforms.counts import too_many


class GroupKind(Option):
    """Who finds a group, and who may come in."""

    OPEN = "open", N_("open: everybody reads and joins")
    CLOSED = "closed", N_("closed: everybody finds it, you let people in")
    HIDDEN = "hidden", N_("hidden: only those you invite know of it")
    NONE = "none", N_("no group")


class Group(Page):
    """A group lives by one subject, a host and stable benefits (S9, S51, S93, S103, E47; M8)."""

    kind: Annotated[
        GroupKind | None,
        Choice(
            number="Q3.8",
            name=N_("A group"),
            ask=N_("Do you want a group in which people talk with one another?"),
            why=N_("People come for one another. A group needs a subject and somebody at home."),
            help=N_(
                "What is said in a closed group stays there. Competitors in it must never speak of"
                " prices or share out customers: the law forbids it."
            ),
            short=True,
            examples=examples(
                N_("Closed: managers of building firms; contracts on site; Anna is the host."),
                N_("No."),
                N_("Hidden, later: heads of maintenance; how parts wear out."),
            ),
        ),
    ] = None
    for_whom: Annotated[LineText, Line(name=N_("For whom"), ask=N_("For whom is it?"))] = ""
    subject: Annotated[LineText, Line(name=N_("Subject"), ask=N_("On which one subject?"))] = ""
    host: Annotated[LineText, Line(name=N_("Host"), ask=N_("Who is the host?"))] = ""
    possible: Annotated[
        Number,
        Amount(
            number="Q3.8b",
            name=N_("How many people"),
            ask=N_("How many people could join the group?"),
            why=N_("Of all who join, about one in ten speaks."),
            unit=N_("people"),
            high=1_000_000,
            whole=True,
            key_figure=True,
            short=True,
            examples=examples(
                N_("60; nobody was asked yet."),
                N_("No group, so nobody."),
                N_("25; four said yes."),
            ),
        ),
    ] = None
    agreed: Annotated[
        Number,
        Amount(
            name=N_("Said yes"),
            ask=N_("How many of them have already said yes?"),
            unit=N_("people"),
            high=1_000_000,
            whole=True,
        ),
    ] = None

    def without(self) -> bool:
        """Say whether no group is wanted."""
        return self.kind is GroupKind.NONE

    def answered(self, asked: Asked) -> bool:
        """Ask nothing further where no group is wanted."""
        return super().answered(asked) or (self.without() and asked.field != "kind")

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when more people agreed than there are."""
        yield from super().faults(asked)
        if asked.field == "agreed":
            yield from too_many(self.agreed, self.possible)

    def told(self, asked: Asked, context: Context) -> tuple[Block, ...]:
        """Tell that nothing further is needed where no group is wanted."""
        if self.without() and not asked.question.answered(getattr(self, asked.field)):
            return (Paragraph(context.language.say(N_("Not needed without a group")), quiet=True),)
        return super().told(asked, context)
