"""The relation the firm wants to develop this year."""

from typing import Annotated

from app.language import N_
from app.model.question import Line
from app.model.section import Page
from app.model.value import LineText
from app.sections.choices import examples


class Relation(Page):
    """One sentence in three parts: we help ... to ... with ... (S7, S8, S78)."""

    whom: Annotated[
        LineText,
        Line(
            number="Q1.8",
            name=N_("The relation"),
            ask=N_("Whom do you want to help this year?"),
            why=N_("People come for other people, and stay where they get on with something."),
            help=N_("The three answers make one sentence: we help … to … with …."),
            examples=examples(
                N_("We help heads of building firms to compare experience with one another."),
                N_(
                    "We help neighbours to know what is warm, before they leave the house, with us."
                ),
                N_("We help maintenance chiefs to beat wear with each other and our engineer."),
            ),
        ),
    ] = ""
    to_do: Annotated[LineText, Line(name=N_("To do what"), ask=N_("To do what?"))] = ""
    together: Annotated[
        LineText,
        Line(
            name=N_("With whom"),
            ask=N_("With whom? What can they do with each other, thanks to you?"),
        ),
    ] = ""
