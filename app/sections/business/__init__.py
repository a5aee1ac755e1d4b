"""Step 0, the firm: what it sells, to whom, and what it has already."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.business.buyers import Buyers
from app.sections.business.countries import Countries
from app.sections.business.door import Door
from app.sections.business.firm import Firm
from app.sections.business.history import History
from app.sections.business.languages import Languages
from app.sections.business.offer import Offer
from app.sections.business.profiles import Profiles
from app.sections.business.rules import Rules
from app.sections.business.staff import Staff


class Business(Section):
    """The firm; the order of the fields is the order of the screens."""

    title: ClassVar[str] = N_("The firm")

    firm: Firm = Firm()
    offer: Offer = Offer()
    staff: Staff = Staff()
    countries: Countries = Countries()
    languages: Languages = Languages()
    buyers: Buyers = Buyers()
    profiles: Profiles = Profiles()
    rules: Rules = Rules()
    door: Door = Door()
    history: History = History()
