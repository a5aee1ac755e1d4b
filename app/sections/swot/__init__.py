"""Step 2, SWOT: strengths, weaknesses, opportunities and threats, as far as networks go."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.swot.mission import StillTrue
from app.sections.swot.opportunities import Opportunities
from app.sections.swot.pairs import Pairs
from app.sections.swot.repair import Repair
from app.sections.swot.strengths import Strengths
from app.sections.swot.talk import Talk
from app.sections.swot.threats import Threats
from app.sections.swot.weaknesses import Weaknesses
from app.sections.swot.worst import Worst


class Swot(Section):
    """What helps and what hurts; the order of the fields is the order of the screens."""

    step: ClassVar[str] = "2"
    title: ClassVar[str] = N_("SWOT")

    strengths: Strengths = Strengths()
    weaknesses: Weaknesses = Weaknesses()
    opportunities: Opportunities = Opportunities()
    threats: Threats = Threats()
    talk: Talk = Talk()
    repair: Repair = Repair()
    worst: Worst = Worst()
    mission: StillTrue = StillTrue()
    pairs: Pairs = Pairs()
