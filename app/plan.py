"""The plan: one field for each section. Their order is the order of the interview."""

from typing import Annotated, ClassVar

from app.language import N_
from app.model.question import Line
from app.model.section import Section, Way
from app.model.sentence import Sentence, sentence
from app.model.value import LineText, Option, Value
from app.sections.assumptions import Assumptions
from app.sections.business import Business
from app.sections.decisions import Decisions
from app.sections.platforms import Platforms
from app.sections.purpose import Purpose
from app.sections.resourcing import Resourcing
from app.sections.swot import Swot
from app.sections.tone import Tone


class Letter(Option):
    """Which of two plans in one."""

    A = "a", N_("Plan A")
    B = "b", N_("Plan B")

    @property
    def other(self) -> "Letter":
        """The other of the two."""
        return Letter.A if self is Letter.B else Letter.B


class Alternative(Value):
    """The other of two plans in one: where and with what it differs; all else they share.

    The plan itself is always the one that is worked on; so whatever reads a plan reads that one.
    """

    sections: ClassVar[tuple[str, ...]] = ("platforms", "resourcing")

    letter: Letter = Letter.B
    """Which of the two stands here; the plan is the other one."""
    name: Annotated[LineText, Line(ask=N_("A name, if you like"), name=N_("Name"))] = ""
    here: Annotated[LineText, Line(ask=N_("A name, if you like"), name=N_("Name"))] = ""
    """What the plan itself is called."""
    platforms: Platforms = Platforms()
    resourcing: Resourcing = Resourcing()


class Plan(Value):
    """Everything a firm answered, and nothing that follows from it."""

    way: Way = Way.SHORT
    business: Business = Business()
    purpose: Purpose = Purpose()
    swot: Swot = Swot()
    platforms: Platforms = Platforms()
    tone: Tone = Tone()
    resourcing: Resourcing = Resourcing()
    assumptions: Assumptions = Assumptions()
    decisions: Decisions = Decisions()
    alternative: Alternative | None = None

    @property
    def letter(self) -> Letter | None:
        """Which of two plans is worked on; None where there is only one."""
        return self.alternative.letter.other if self.alternative else None

    def name_of(self, letter: Letter) -> str:
        """Return what the firm calls one of two plans; perhaps nothing."""
        other = self.alternative
        if other is None:
            return ""
        return (other.name if other.letter is letter else other.here).strip()

    def called(self, letter: Letter) -> Sentence:
        """Return one of two plans by its letter, and by the name that the firm gave it."""
        plain, name = Sentence(letter.label), self.name_of(letter)
        return sentence(N_("{plan} “{name}”"), plan=plain, name=name) if name else plain

    def doubled(self) -> "Plan":
        """Return this plan as plan A, and a copy of it as plan B."""
        copy = {name: getattr(self, name) for name in Alternative.sections}
        return self.replace(alternative=Alternative(**copy))

    def swapped(self) -> "Plan":
        """Return this plan with its alternative in place; itself where there is none."""
        other = self.alternative
        if other is None:
            return self
        mine = {name: getattr(self, name) for name in Alternative.sections}
        theirs = {name: getattr(other, name) for name in Alternative.sections}
        put_by = Alternative(letter=other.letter.other, name=other.here, here=other.name, **mine)
        return self.replace(**theirs, alternative=put_by)


def sections(plan: Plan) -> dict[str, Section]:
    """Return the sections of a plan by name, in the order of the interview."""
    return {name: value for name, value in plan if isinstance(value, Section) and not value.aside}


def title(plan: Plan) -> str:
    """Return the firm and its place, or nothing while neither is known."""
    firm = plan.business.firm
    return ", ".join(part for part in (firm.name.strip(), firm.place.strip()) if part)
