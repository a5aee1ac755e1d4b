"""The band below the comparison: what is ticked, what it costs and brings, and how to take it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea

from app.advice.advise import Advice
from app.advice.case import Way
from app.language import N_, Language
from app.ui.advice.band import Band
from app.ui.advice.ways import names
from app.ui.text import button


class TakeBand(Band):
    """Says at once what the ticked networks cost and bring."""

    def __init__(self, page: QScrollArea, language: Language) -> None:
        """Stand at the foot of a page."""
        super().__init__(page)
        self.language = language
        self.take: QPushButton = button("")
        acts = QHBoxLayout()
        acts.addWidget(self.take)
        self.add(acts)

    def show_way(self, way: Way, ids: frozenset[str], advice: Advice) -> None:
        """Show a way to go, and whether the plan is made for it."""
        say = self.language.say
        nothing = say(N_("Nothing is ticked"))
        self.show_texts(names(advice, ids, self.language) or nothing, self._costs(way))
        taken = is_taken(advice, ids)
        take = N_("Take the proposal") if is_proposed(advice, ids) else N_("Take this list")
        self.take.setText(say(N_("The plan is made for this") if taken else take))
        self.take.setEnabled(bool(advice.fits) and not taken)

    def _costs(self, way: Way) -> str:
        say, number, load = self.language.say, self.language.number, way.workload
        hours = say(
            N_("{needed} of {usable} usable hours a week: {state}."),
            needed=number(round(load.total, 1)),
            usable=number(round(load.usable, 1)),
            state=say(load.state.label),
        )
        if way.coverage is None:
            return hours
        share = self.language.percent(way.coverage * 100)
        return f"{hours} {say(N_('It serves {share} of what you want.'), share=share)}"


def is_proposed(advice: Advice, ids: frozenset[str]) -> bool:
    """Say whether some networks are those that are proposed."""
    return ids == frozenset(advice.proposal.networks)


def is_taken(advice: Advice, ids: frozenset[str]) -> bool:
    """Say whether the plan is made for some networks, because the owner said so."""
    decided = advice.plan.platforms.decision.takes is not None
    return decided and ids == frozenset(advice.way.networks)
