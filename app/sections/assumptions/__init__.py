"""What the method takes for granted: its constants, its ratings, its catalogue."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.assumptions.catalogue import Catalogue
from app.sections.assumptions.counting import Hours, Weighing
from app.sections.assumptions.ratings import Ratings


class Assumptions(Section):
    """Everything that may be overruled, in one place; printed only where it was."""

    title: ClassVar[str] = N_("How we reckon")
    aside: ClassVar[bool] = True

    hours: Hours = Hours()
    weighing: Weighing = Weighing()
    ratings: Ratings = Ratings()
    catalogue: Catalogue = Catalogue()
