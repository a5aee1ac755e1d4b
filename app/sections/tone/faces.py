"""Who may be shown or named."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.each import Each, Judged
from app.model.question import Context, Line
from app.model.section import Page
from app.model.value import ROWS_LIMIT, LineText, Option
from app.sections.choices import examples


class Shown(Option):
    """Those who could be shown or named."""

    STAFF = "staff", N_("People who work here")
    CUSTOMERS = "customers", N_("Customers")
    CHILDREN = "children", N_("Children")


class Consent(Option):
    """Whether people may be shown or named."""

    WITH_FORM = "with_form", N_("Yes, with a signed form")
    NO = "no", N_("No")


class Permission(Judged):
    """What is said of one kind of people."""

    answer: Consent


def kinds(context: Context) -> Mapping[str, str]:
    """Return the kinds of people who could be shown, by id."""
    return {kind.value: context.language.say(kind.label) for kind in Shown}


class Faces(Page):
    """Nobody is shown without written consent, children only with their parents’ (E31)."""

    who: Annotated[
        tuple[Permission, ...],
        Field(max_length=ROWS_LIMIT),
        Each(
            number="Q4.8",
            name=N_("Who is shown"),
            ask=N_("Who may be shown or named?"),
            why=N_("A face belongs to its person. A signed form protects both of you."),
            help=N_("For children their parents sign."),
            options=kinds,
            examples=examples(
                N_("Staff yes, clients no."),
                N_("Staff yes, children no."),
                N_("Hands and machines only."),
            ),
        ),
    ] = ()
    besides: Annotated[
        LineText,
        Line(
            name=N_("Besides"),
            ask=N_("What else is to be kept in mind when you take pictures?"),
            optional=True,
        ),
    ] = ""

    def permitted(self, kind: Shown) -> Consent | None:
        """Return what was said of a kind of people."""
        return next((p.answer for p in self.who if p.of == kind.value), None)
