"""The results expected: what is counted, how much, by when, by whom."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Amount, Asked, Date, Line, Reference, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, AsTyped, LineText, Number, RefId, Row
from app.sections.choices import chosen_purposes, examples, measures, people

MOST = 3
"""Measures that a small firm can keep counting."""


class ChosenMeasure(Row):
    """What will be counted, its value today and its aim, in the unit of the measure."""

    measure: Annotated[
        RefId, Reference(ask=N_("What is counted"), name=N_("Result"), options=measures)
    ] = ""
    purpose: Annotated[
        RefId, Reference(ask=N_("For which purpose"), name=N_("Purpose"), options=chosen_purposes)
    ] = ""
    today: Annotated[Number, Amount(ask=N_("Value today"), name=N_("Today"))] = None
    aim: Annotated[Number, Amount(ask=N_("How much it shall be"), name=N_("Aim"))] = None
    by: Annotated[date | AsTyped | None, Date(ask=N_("By which day"), name=N_("By"))] = None
    person: Annotated[
        RefId, Reference(ask=N_("Who answers for it"), name=N_("Person"), options=people)
    ] = ""
    seen: Annotated[LineText, Line(ask=N_("Where you will see it"), name=N_("Seen in"))] = ""
    counted_from: Annotated[
        date | AsTyped | None, Date(ask=N_("Counted from"), name=N_("Counted from"))
    ] = None


class Measures(Page):
    """Aims with a name to answer for them (S15, S42, E42); X34, X35 and N8 look at them."""

    rows: Annotated[
        tuple[ChosenMeasure, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q1.10",
            name=N_("Results"),
            ask=N_("What result do you expect, how much of it, and by when?"),
            why=N_("In a year you will want to know whether it was worth the hours."),
            help=N_(
                "One to three results. Something you can count in the till, the diary or a list."
            ),
            columns=("measure", "today", "aim", "by"),
            add=N_("Type to find a result"),
            short=True,
            key_figure=True,
            examples=examples(
                N_("Active members of the group, from 0 to 20 by 31 December; Anna, her list."),
                N_("Name-day orders through Viber, from 0 to 10 a week; Eleni, the order book."),
                N_("Serious conversations with buyers, from 0 to 12; Marat, the customer list."),
            ),
        ),
        Rows(
            key="answerable",
            name=N_("Who and where"),
            ask=N_("For which purpose is each, who answers for it, and where will you see it?"),
            columns=("measure", "purpose", "person", "seen"),
            grow=False,
        ),
        Rows(
            key="start",
            name=N_("Start of counting"),
            ask=N_("Where you do not know today’s value: from which day will you count?"),
            columns=("measure", "counted_from"),
            grow=False,
            optional=True,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for what an aim needs: a number, a day, a name, a place where it is seen."""
        yield from super().faults(asked)
        if asked.key == "rows":
            yield from self._aims()
        if asked.key == "answerable" and not all(r.person and r.seen.strip() for r in self.rows):
            yield sentence(N_("Who answers for each result, and in which book will it be seen?"))

    def _aims(self) -> Iterator[Sentence]:
        if len(self.rows) > MOST:
            yield sentence(N_("Three results are enough. Which of them matter most?"))
        if any(row.measure == "" for row in self.rows):
            yield sentence(N_("One line does not say yet what is counted."))
        if any(row.aim is None or row.by is None for row in self.rows):
            yield sentence(N_("How much shall it be, and by which day?"))
        if any(row.today is None and row.counted_from is None for row in self.rows):
            yield sentence(N_("What is today’s value? Or say below from which day you will count."))
