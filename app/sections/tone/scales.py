"""Four scales of tone, and where a place differs by one step."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Choice, Line, Reference, Scale, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Option, RefId, Row
from app.sections.choices import examples, networks


class Shift(Option):
    """One step on one of the scales, in one of its two directions."""

    SERIOUS = "serious", N_("more serious")
    FUNNY = "funny", N_("funnier")
    FORMAL = "formal", N_("more formal")
    CASUAL = "casual", N_("more casual")
    RESPECTFUL = "respectful", N_("more respectful")
    IRREVERENT = "irreverent", N_("more irreverent")
    SOBER = "sober", N_("more matter-of-fact")
    ENTHUSIASTIC = "enthusiastic", N_("more enthusiastic")


class Difference(Row):
    """A network where the tone differs by one step, with the reason."""

    network: Annotated[RefId, Reference(ask=N_("Network"), options=networks)] = ""
    shift: Annotated[Shift | None, Choice(ask=N_("One step"), name=N_("One step"))] = None
    reason: Annotated[LineText, Line(ask=N_("Why there"), name=N_("Why"))] = ""


class Scales(Page):
    """Four dimensions of tone, five labelled steps each; 1 is the first end (S50, E40, J)."""

    funny: Annotated[
        int | None,
        Scale(
            number="Q4.3",
            name=N_("Four scales"),
            ask=N_("Do you want to sound serious or funny?"),
            why=N_("Two people who write for you should sound like one firm."),
            short=True,
            steps=(
                N_("serious"),
                N_("rather serious"),
                N_("in between"),
                N_("rather funny"),
                N_("funny"),
            ),
            ends=(
                N_("“Your contract is ready for you to sign.”"),
                N_("“Your contract is ready. It missed you.”"),
            ),
            examples=examples(
                N_("Serious, rather formal, respectful, rather matter-of-fact."),
                N_("In between, rather casual, respectful, rather enthusiastic."),
                N_("Serious, rather formal, respectful, rather matter-of-fact."),
            ),
        ),
    ] = None
    casual: Annotated[
        int | None,
        Scale(
            name=N_("Formal or casual"),
            ask=N_("Formal or casual?"),
            steps=(
                N_("formal"),
                N_("rather formal"),
                N_("in between"),
                N_("rather casual"),
                N_("casual"),
            ),
            ends=(
                N_("“We thank you for your enquiry.”"),
                N_("“Thanks for asking, here it is.”"),
            ),
        ),
    ] = None
    irreverent: Annotated[
        int | None,
        Scale(
            name=N_("Respect"),
            ask=N_("Respectful or irreverent?"),
            steps=(
                N_("respectful"),
                N_("rather respectful"),
                N_("in between"),
                N_("rather irreverent"),
                N_("irreverent"),
            ),
            ends=(
                N_("“Everybody does this in a different way.”"),
                N_("“Forget what the big ones tell you.”"),
            ),
        ),
    ] = None
    enthusiastic: Annotated[
        int | None,
        Scale(
            name=N_("Warmth"),
            ask=N_("Matter-of-fact or enthusiastic?"),
            steps=(
                N_("matter-of-fact"),
                N_("rather matter-of-fact"),
                N_("in between"),
                N_("rather enthusiastic"),
                N_("enthusiastic"),
            ),
            ends=(
                N_("“Open from seven on Saturday.”"),
                N_("“Saturday at seven, and we cannot wait.”"),
            ),
        ),
    ] = None
    differences: Annotated[
        tuple[Difference, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            name=N_("Other places"),
            ask=N_("Is there a place where you sound a little different? One step is enough."),
            add=N_("Add a place"),
            optional=True,
            full_only=True,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for the reason of a different tone."""
        yield from super().faults(asked)
        if asked.field == "differences" and any(
            row.shift and not row.reason.strip() for row in self.differences
        ):
            yield sentence(N_("Why do you sound different there? A few words are enough."))
