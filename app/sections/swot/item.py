"""Items of the four lists: a text with its evidence, its weight and its fate."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import (
    Asked,
    Choice,
    Context,
    Line,
    Reference,
    Scale,
    Sentence,
    questions,
    sentence,
)
from app.model.section import NumberedPage
from app.model.table import Rows
from app.model.value import LineText, NumberedRow, Option, RefId
from app.sections.choices import candidates, chosen_purposes

LISTS = ("strengths", "weaknesses", "opportunities", "threats")
"""The pages that are lists of items, in their order."""
MOST = 5
"""Items that are worth reading in one list."""


class Fate(Option):
    """What becomes of an item."""

    USE = "use", N_("use")
    REPAIR = "repair", N_("repair")
    WATCH = "watch", N_("watch")
    DROP = "drop", N_("drop")


class Voice(Option):
    """Who said an item."""

    OWNER = "owner", N_("the owner")
    STAFF = "staff", N_("the staff")
    ADVISER = "adviser", N_("the adviser")


def places(context: Context) -> Mapping[str, str]:
    """Return where an item can be of use: the chosen purposes, then the networks."""
    return {**chosen_purposes(context), **candidates(context)}


class SwotItem(NumberedRow):
    """One line of a list; its weight is 1 to 3 (M10)."""

    text: Annotated[LineText, Line(ask=N_("In a few words"), name=N_("What"))] = ""
    evidence: Annotated[
        LineText, Line(ask=N_("Who says so, where? Or “opinion”"), name=N_("Evidence or opinion"))
    ] = ""
    weight: Annotated[
        Annotated[int, Field(ge=1, le=3)] | None,
        Scale(
            ask=N_("How much it weighs"),
            name=N_("Weight"),
            steps=(N_("some"), N_("much"), N_("most")),
        ),
    ] = None
    fate: Annotated[Fate | None, Choice(ask=N_("What you do with it"), name=N_("From now on"))] = (
        None
    )
    serves: Annotated[
        RefId, Reference(ask=N_("In which purpose or network"), name=N_("Where"), options=places)
    ] = ""
    voice: Annotated[
        Voice | None, Choice(ask=N_("Who said it"), name=N_("Said by"), optional=True)
    ] = None


ITEMS = "items"
"""The question about a list itself."""
ITEM = ("text", "evidence", "weight", "voice")
"""What is asked first of every item."""

FATES = Rows(
    key="fates",
    name=N_("What becomes of it"),
    ask=N_("What will you do with the three that weigh most, and where?"),
    columns=("text", "fate", "serves"),
    grow=False,
    optional=True,
    full_only=True,
)
"""The second question about every list."""


def weight_of(item: SwotItem) -> int:
    """Return the weight of an item, 1 to 3; 1 where none was given."""
    return item.weight or 1


class SwotPage(NumberedPage):
    """One of the four lists (S48)."""

    items: tuple[SwotItem, ...] = ()

    @classmethod
    def asked_items(cls) -> Asked:
        """Return the question about the items of the list."""
        return next(asked for asked in questions(cls) if asked.key == ITEMS)

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask who says so, and how much it weighs; five items are enough."""
        yield from super().faults(asked)
        if asked.key != ITEMS:
            return
        if len(self.items) > MOST:
            yield sentence(
                N_("Five are enough. Which of the {count} weigh most?"), count=str(len(self.items))
            )
        for item in self.items:
            yield from self._open(item)

    def _open(self, item: SwotItem) -> Iterator[Sentence]:
        text = item.text.strip()
        if not text:
            yield sentence(N_("{number} has no words yet."), number=item.number)
        elif not item.evidence.strip():
            yield sentence(
                N_("“{item}”: who says so, and where? If it is your opinion, write that."),
                item=text,
            )
        elif item.weight is None:
            yield sentence(N_("How much does “{item}” weigh, from 1 to 3?"), item=text)
