"""What the method takes for granted: its constants, its ratings, its catalogue."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
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
