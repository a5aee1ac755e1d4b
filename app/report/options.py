"""How a document is printed: on which paper, how large, in which colours, and without what."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Literal

from pydantic import Base64Bytes

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.block import Answer, Block, Heading
from app.model.value import Value
from app.plan import Plan, sections
from app.report.content.two_plans import ALTERNATIVE, OTHER_PLAN
from app.report.logo import usable
from app.report.paper import PAPERS, Colour, Paper
from app.report.printout import Printout
from app.report.redact import Discreet, names, redacted

BLACKED_OUT = N_(
    "Costs are blacked out, and people’s names wherever they stand exactly as in the lists of"
    " the plan."
)
LEFT_OUT = N_("Answers left out: {sections}")
ONE_OF_TWO = N_("This is {plan} of two; the other one stands near the end.")
Tell = Callable[[Plan, Knowledge, Language, date], Printout]


class Options(Value):
    """What a person can choose when a document is printed, and who advises the firm."""

    paper: Literal["a4", "letter", "a3"] = "a4"
    large_print: bool = False
    mono: bool = False
    without: tuple[str, ...] = ()
    """Ids of the sections whose answers are left out; and of the other of two plans."""
    redact: bool = False
    adviser: str = ""
    colour: str = ""
    """Of headings, like #2B4C86."""
    logo: Base64Bytes = b""
    """A PNG or JPEG picture."""

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
        alone = plan.replace(alternative=None) if ALTERNATIVE in self.without else plan
        printout = tell(alone, knowledge, spoken, today)
        printout = replace(printout, blocks=(*_left(printout, plan, self.without),))
        if self.redact:
            printout = redacted(printout, names(plan))
        notes = (*self._notes(plan, language),)
        return replace(printout, notes=notes, adviser=self.adviser, logo=usable(self.logo))

    def _notes(self, plan: Plan, language: Language) -> Iterator[str]:
        """Yield what a reader has to know of what is not there."""
        say = language.say
        if self.redact:
            yield say(BLACKED_OUT)
        hidden = [s.title for name, s in sections(plan).items() if name in self.without]
        if plan.letter and ALTERNATIVE in self.without:
            hidden.append(OTHER_PLAN)
        elif plan.letter:
            yield say(ONE_OF_TWO, plan=say(plan.letter.label))
        if hidden:
            yield say(LEFT_OUT, sections=", ".join(map(say, hidden)))


def _colour(code: str) -> Colour | None:
    if not code:
        return None
    red, green, blue = (int(code[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue


def _left(printout: Printout, plan: Plan, without: tuple[str, ...]) -> Iterator[Block]:
    """Yield the blocks of a document without the answers of some sections."""
    hidden = {
        screen.number
        for name, section in sections(plan).items()
        if name in without
        for screen in section.screens()
    }
    left = [b for b in printout.blocks if not (isinstance(b, Answer) and b.number in hidden)]
    for block, after in zip(left, [*left[1:], None], strict=True):
        alone = isinstance(block, Heading) and (after is None or isinstance(after, Heading))
        if not (alone and hidden):
            yield block
