"""Step 1, purpose: why, for whom, to what end, and how it will be seen."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.purpose.ads import Ads
from app.sections.purpose.annoyance import Annoyance
from app.sections.purpose.beyond import Beyond
from app.sections.purpose.conviction import Conviction
from app.sections.purpose.creators import Creators
from app.sections.purpose.listening import Listening
from app.sections.purpose.marketing import Marketing
from app.sections.purpose.measures import Measures
from app.sections.purpose.mission import Mission
from app.sections.purpose.numbers import Numbers
from app.sections.purpose.priorities import Priorities
from app.sections.purpose.purposes import Purposes
from app.sections.purpose.relation import Relation
from app.sections.purpose.site_texts import SiteTexts
from app.sections.purpose.vacancies import Vacancies
from app.sections.purpose.website import Website
from app.sections.purpose.why import Why


class Purpose(Section):
    """Why; the order of the fields is the order of the screens."""

    step: ClassVar[str] = "1"
    title: ClassVar[str] = N_("Purpose")

    why: Why = Why()
    priorities: Priorities = Priorities()
    mission: Mission = Mission()
    website: Website = Website()
    site_texts: SiteTexts = SiteTexts()
    vacancies: Vacancies = Vacancies()
    beyond: Beyond = Beyond()
    relation: Relation = Relation()
    listening: Listening = Listening()
    annoyance: Annoyance = Annoyance()
    measures: Measures = Measures()
    conviction: Conviction = Conviction()
    numbers: Numbers = Numbers()
    ads: Ads = Ads()
    creators: Creators = Creators()
    purposes: Purposes = Purposes()
    marketing: Marketing = Marketing()
