"""How a document is printed: on which paper, how large, in which colours, and without what."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Literal

from pydantic import Base64Bytes, field_validator

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.value import Value
from app.plan import Plan
from app.report.content.plan import parts
from app.report.logo import usable
from app.report.paper import PAPERS, Colour, Paper
from app.report.printout import Printout
from app.report.redact import Discreet, hides, names, redacted

BLACKED_OUT = N_(
    "Costs are blacked out, and people’s names wherever they stand exactly as in the lists of"
    " the plan."
)
BLACKED_OUT_HERE = N_("Blacked out: costs, and names exactly as the plan lists them.")
"""The same at the foot of a sheet of its own."""
Tell = Callable[[Plan, Knowledge, Language, date, Iterable[str]], Printout]
"""What tells a plan without some of its parts."""


class Options(Value):
    """What a person can choose when a document is printed, and who advises the firm."""

    paper: Literal["a4", "letter", "a3"] = "a4"
    large_print: bool = False
    mono: bool = False
    without: tuple[str, ...] = ()
    """Names of the parts that a plan is printed without."""
    redact: bool = False
    adviser: str = ""
    colour: str = ""
    """Of headings, like #2B4C86."""
    logo: Base64Bytes = b""
    """A PNG or JPEG picture."""

    @field_validator("without")
    @classmethod
    def _known(cls, without: tuple[str, ...]) -> tuple[str, ...]:
        if unknown := set(without) - set(parts()):
            raise ValueError(f"no part of the plan: {', '.join(sorted(unknown))}")
        return without

    def sheet(self) -> Paper:
        """Return the paper to print on."""
        size = PAPERS[self.paper]
        return size.adapted(large=self.large_print, mono=self.mono, accent=_colour(self.colour))

    def told(
        self, tell: Tell, plan: Plan, knowledge: Knowledge, language: Language, today: date
    ) -> Printout:
        """Return a document of a plan with only what these options let through."""
        spoken = language
        if self.redact:
            spoken = Discreet(language.code, language.translations)
        printout = tell(plan, knowledge, spoken, today, self.without)
        if self.redact:
            printout = _noted(redacted(printout, names(plan)), language)
        return replace(printout, adviser=self.adviser, logo=usable(self.logo))


def _noted(printout: Printout, language: Language) -> Printout:
    """Return a printout that says what is blacked out; a sheet on which nothing is says nothing."""
    if not (printout.covered or hides(printout.blocks)):
        return printout
    text = language.say(BLACKED_OUT if printout.covered else BLACKED_OUT_HERE)
    return replace(printout, notes=(text, *printout.notes))


def _colour(code: str) -> Colour | None:
    if not code:
        return None
    red, green, blue = (int(code[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue
