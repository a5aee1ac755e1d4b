"""The networks the firm thinks of: one row for each, seen by several questions."""

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Amount, Asked, Choice, Line, Reference, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Number, RefId, Row
from app.sections.choices import YesNo, after_why, chosen_purposes, examples, networks, profiles
from app.sections.platforms.counts import too_many
from app.sections.platforms.speakers import voices

FEW = 10
"""Asking fewer customers than this says little (M2)."""


class Candidate(Row):
    """A network under consideration; `yes` of `asked` customers open it once a week."""

    network: Annotated[RefId, Reference(ask=N_("Network"), options=networks)] = ""
    who: Annotated[
        LineText, Line(ask=N_("Who of your customers is there"), name=N_("Who is there"))
    ] = ""
    why: Annotated[LineText, Line(ask=N_("Why they are there"), name=N_("Why"))] = ""
    looks_for: Annotated[
        LineText, Line(ask=N_("What they look for there"), name=N_("What they look for"))
    ] = ""
    asked: Annotated[
        Number, Amount(ask=N_("Customers asked"), name=N_("Asked"), high=100_000, whole=True)
    ] = None
    yes: Annotated[
        Number,
        Amount(ask=N_("Open it every week"), name=N_("Every week"), high=100_000, whole=True),
    ] = None
    wanted: Annotated[YesNo | None, Choice(ask=N_("Wanted?"), name=N_("Wanted"))] = None
    purpose_sentence: Annotated[
        LineText, Line(ask=N_("What for, in one sentence"), name=N_("What for"))
    ] = ""
    purpose: Annotated[
        RefId,
        Reference(ask=N_("Which purpose it serves"), name=N_("Serves"), options=chosen_purposes),
    ] = ""
    speaker: Annotated[
        RefId, Reference(ask=N_("Who speaks there"), name=N_("Speaks"), options=voices)
    ] = ""
    account: Annotated[
        RefId, Reference(ask=N_("Account there today"), name=N_("Account"), options=profiles)
    ] = ""


class Candidates(Page):
    """One row for each network, each question with its own columns (S3, S39, S90, J)."""

    rows: Annotated[
        tuple[Candidate, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q3.3",
            name=N_("Who is where"),
            ask=N_("Which places are you thinking of, and who of your customers is there?"),
            why=N_("Who is there, why, and looking for what: nothing matters more."),
            help=N_("Your own words count here. What the program knows comes afterwards."),
            columns=("network", "who", "why", "looks_for"),
            shared=True,
            add=N_("Add a place"),
            waits=after_why,
            examples=examples(
                N_("LinkedIn: heads of building firms; to look competent; news on the rules."),
                N_("Viber: regulars from 30 to 60; their family; short messages."),
                N_("WhatsApp: every buyer; a quick word; a photo of the broken part."),
            ),
        ),
        Rows(
            number="Q3.4",
            key="customers",
            name=N_("Customers asked"),
            ask=N_("How many of the customers you asked open each of these every week?"),
            why=N_("What your own customers say is worth more than any table of ours."),
            help=N_("Ask ten or more, at the counter or by telephone."),
            columns=("network", "asked", "yes"),
            shared=True,
            add=N_("Add a place"),
            waits=after_why,
            key_figure=True,
            short=True,
            examples=examples(
                N_("Twelve asked; nine open LinkedIn every week."),
                N_("Twenty asked; seventeen open Viber every week."),
                N_("Twelve asked; all of them open WhatsApp."),
            ),
        ),
        Rows(
            key="wanted",
            name=N_("Your own list"),
            ask=N_("Which of them do you want, whatever we may propose?"),
            columns=("network", "wanted"),
            grow=False,
        ),
        Rows(
            number="Q3.5",
            key="purposes",
            name=N_("What for"),
            ask=N_("What is each place for? Can you say it in one sentence, different each time?"),
            why=N_("Each place has its own people, so each needs its own reason."),
            columns=("network", "purpose_sentence", "purpose"),
            grow=False,
            examples=examples(
                N_("LinkedIn: managers of building firms meet one another and us."),
                N_("The map: right hours, and an answer to each review. Viber: orders."),
                N_("LinkedIn: buyers abroad learn that we exist. WhatsApp: photo in, price out."),
            ),
        ),
        Rows(
            key="speakers",
            name=N_("Who speaks there"),
            ask=N_("Who speaks there, and is there an account already?"),
            columns=("network", "speaker", "account"),
            grow=False,
            optional=True,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Look at the numbers, at the list itself, and at sentences that are the same."""
        yield from super().faults(asked)
        if asked.key == "customers":
            yield from _counts(self.rows)
        elif asked.key == "wanted":
            yield from _names([row.network for row in self.rows])
        elif asked.key == "purposes":
            said = [" ".join(row.purpose_sentence.casefold().split()) for row in self.rows]
            if _twice(said):
                yield sentence(N_("Two places have the same sentence. What is different there?"))


def _counts(rows: Sequence[Candidate]) -> Iterator[Sentence]:
    """Say when more people said yes than were asked, and when few were asked."""
    for row in rows:
        yield from too_many(row.yes, row.asked)
    least = min((row.asked for row in rows if isinstance(row.asked, float)), default=FEW)
    if least < FEW:
        yield sentence(N_("{asked} is few. Could you ask ten of them?"), asked=f"{least:g}")


def _names(chosen: Sequence[str]) -> Iterator[Sentence]:
    """Say when a row names no place, and when two name the same."""
    if "" in chosen:
        yield sentence(N_("One row names no place yet."))
    if _twice(chosen):
        yield sentence(N_("The same place stands in two rows. Please keep one of them."))


def _twice(texts: Sequence[str]) -> bool:
    """Say whether a text that is not empty stands twice."""
    filled = [text for text in texts if text]
    return len(set(filled)) < len(filled)
