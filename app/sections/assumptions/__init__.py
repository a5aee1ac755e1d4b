"""What the method takes for granted: its constants, its ratings, its catalogue."""

from typing import ClassVar

from app.language import N_
from app.model.question import Amount, Asked, questions
from app.model.section import Page, Section
from app.sections.assumptions.catalogue import Catalogue
from app.sections.assumptions.choosing import Choosing
from app.sections.assumptions.hours import Hours
from app.sections.assumptions.ratings import Ratings
from app.sections.assumptions.weighing import Weighing


class Assumptions(Section):
    """Everything that may be overruled, in one place; printed only where it was."""

    title: ClassVar[str] = N_("How we reckon")
    aside: ClassVar[bool] = True

    hours: Hours = Hours()
    weighing: Weighing = Weighing()
    choosing: Choosing = Choosing()
    ratings: Ratings = Ratings()
    catalogue: Catalogue = Catalogue()

    @property
    def changed(self) -> int:
        """How many numbers a firm overruled; one that says the usual changes nothing."""
        pages = ((self.page(name), kind) for name, kind in self.page_kinds().items())
        return sum(_changed(page, asked) for page, kind in pages for asked in questions(kind))

    def usual(self) -> "Assumptions":
        """Return these with every number of a firm taken back; its catalogue stays."""
        kinds = self.page_kinds().items()
        return self.replace(**{name: kind() for name, kind in kinds if questions(kind)})


def _changed(page: Page, asked: Asked) -> int:
    value = getattr(page, asked.field)
    if isinstance(value, tuple):
        return len(value)
    usual = asked.question.usual if isinstance(asked.question, Amount) else None
    return int(value is not None and value != usual)
