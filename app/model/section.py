"""Sections and pages: a section is a chapter, a page holds closely belonging answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Self

from pydantic import Field, model_validator

from app.language import N_
from app.model.block import Answer, Block, Heading, Paragraph
from app.model.question import Asked, Context, Sentence, questions, sentence
from app.model.value import NumberedRow, Option, Value


class Mark(Option):
    """How sure a person is of an answer."""

    COUNTED = "counted", N_("counted")
    ASKED = "asked", N_("asked customers")
    GUESS = "guess", N_("a guess")
    UNKNOWN = "unknown", N_("I do not know yet")


class Way(Option):
    """How much is asked: the deciding questions, or all of them."""

    SHORT = "short", N_("Short way")
    FULL = "full", N_("Full way")

    def asks(self, asked: Asked, first: Asked) -> bool:
        """Say whether a question is asked on this way; `first` begins its screen."""
        full_only = asked.question.full_only or not first.question.short
        return self is Way.FULL or not full_only


@dataclass(frozen=True)
class Gap:
    """Something missing in an answer, or something to look at again."""

    number: str
    page: str
    key: str
    sentence: Sentence
    missing: bool


@dataclass(frozen=True)
class Screen:
    """One numbered question: what is asked together, and in which page of the section."""

    page: str
    asked: tuple[Asked, ...]

    @property
    def number(self) -> str:
        """The number of the question: Q0.3."""
        return self.asked[0].question.number

    def holds(self, key: str) -> bool:
        """Say whether a question belongs to this screen."""
        return any(asked.key == key for asked in self.asked)

    def on(self, way: Way) -> "Screen":
        """Return what of this screen is asked on a way; perhaps nothing."""
        return Screen(self.page, tuple(a for a in self.asked if way.asks(a, self.asked[0])))


class Page(Value):
    """Closely belonging answers, kept, changed and undone together.

    A page may have a `gate`: a field whose “no” makes all others needless.
    """

    gate: ClassVar[str] = ""

    marks: Mapping[str, Mark] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _marks_belong_to_questions(self) -> Self:
        if not self.marks.keys() <= {asked.key for asked in questions(type(self))}:
            raise ValueError("a mark belongs to no question")
        return self

    def needed(self, asked: Asked) -> bool:
        """Say whether a question makes sense after what was said at the gate, if there is one."""
        said = getattr(self, self.gate) if self.gate and asked.field != self.gate else None
        return said is None or said.value != "no"

    def unknown(self, key: str) -> bool:
        """Say whether the person does not know yet."""
        return self.marks.get(key) is Mark.UNKNOWN

    def marked(self, key: str, mark: Mark | None) -> Self:
        """Return this page with a question marked, or its mark taken away."""
        others = {k: m for k, m in self.marks.items() if k != key}
        return self.replace(marks=others | {key: mark} if mark else others)

    def answered(self, asked: Asked) -> bool:
        """Say whether a question has an answer; not knowing is one."""
        return self.unknown(asked.key) or asked.question.answered(getattr(self, asked.field))

    def gaps(self, name: str, way: Way = Way.FULL) -> Iterator[Gap]:
        """Yield what is missing or to be looked at again; `name` is this page's in its section."""
        for screen in screens_of(name, type(self)):
            for asked in screen.on(way).asked:
                yield from self._gaps_of(asked, screen.number, name)

    def _gaps_of(self, asked: Asked, number: str, name: str) -> Iterator[Gap]:
        if self.unknown(asked.key):
            return
        if not self.answered(asked):
            if not asked.question.optional:
                yield Gap(number, name, asked.key, sentence(N_("not answered yet")), missing=True)
            return
        for fault in self.faults(asked):
            yield Gap(number, name, asked.key, fault, missing=False)

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Yield what to look at again in one answer; extend this for a page's own rules."""
        yield from asked.question.faults(getattr(self, asked.field))

    def told(self, asked: Asked, context: Context) -> tuple[Block, ...]:
        """Return one answer as blocks, with what the person says of it."""
        say = context.language.say
        if self.unknown(asked.key):
            return (Paragraph(say(Mark.UNKNOWN.label), quiet=True),)
        value = getattr(self, asked.field)
        if not asked.question.answered(value):
            return (Paragraph(say(N_("Not provided")), quiet=True),)
        told = asked.question.told(value, context)
        mark = self.marks.get(asked.key)
        return (*told, Paragraph(f"({say(mark.label)})", quiet=True)) if mark else told


class NumberedPage(Page):
    """A page whose `items` are numbered when they are made; no number is given twice.

    `last` is the highest number ever given, so that what was removed takes its number with it.
    """

    letter: ClassVar[str]
    last: int = Field(default=0, ge=0, le=999_999)
    items: tuple[NumberedRow, ...] = ()

    def replace(self, **changes: Any) -> Self:
        """Return this page with some fields changed, and a number for every new item."""
        page = super().replace(**changes)
        last, items = max([page.last, *(item.counted for item in page.items)]), []
        for item in page.items:
            last += not item.number
            items.append(item if item.number else item.replace(number=f"{self.letter}{last}"))
        return super().replace(**changes | {"last": last, "items": tuple(items)})


def screens_of(name: str, kind: type[Page]) -> Iterator[Screen]:
    """Yield the screens of a kind of page: a numbered question and what belongs to it."""
    together: list[Asked] = []
    for asked in questions(kind):
        if asked.question.number and together:
            yield Screen(name, tuple(together))
            together = []
        together.append(asked)
    if together:
        yield Screen(name, tuple(together))


class Section(Value):
    """A chapter of the plan: subclass this, then name it in app/plan.py.

    One that stands `aside` is no part of the interview: it is opened when somebody wants it.
    """

    step: ClassVar[str] = ""
    aside: ClassVar[bool] = False
    title: ClassVar[str]
    finished: bool = False

    @classmethod
    def page_kinds(cls) -> dict[str, type[Page]]:
        """Return the kinds of pages by name, in the order of the screens."""
        kinds = {name: field.annotation for name, field in cls.model_fields.items()}
        return {n: k for n, k in kinds.items() if isinstance(k, type) and issubclass(k, Page)}

    @classmethod
    def screens(cls, way: Way = Way.FULL) -> tuple[Screen, ...]:
        """Return the screens of all pages that a way asks, in order."""
        return _screens(cls, way)

    def page(self, name: str) -> Page:
        """Return a page by its name."""
        page: Page = getattr(self, name)
        return page

    def asked_for(self, gap: Gap) -> Asked:
        """Return the question a gap is about."""
        kind = self.page_kinds()[gap.page]
        return next(asked for asked in questions(kind) if asked.key == gap.key)

    def answered(self, way: Way = Way.FULL) -> int:
        """Return how many screens of a way have an answer to all that is asked."""
        return sum(
            all(self.page(s.page).answered(a) or a.question.optional for a in s.asked)
            and any(self.page(s.page).answered(a) for a in s.asked)
            for s in self.screens(way)
        )

    def gaps(self, way: Way = Way.FULL) -> Iterator[Gap]:
        """Yield what is missing or to be looked at again in this section on a way."""
        for name in self.page_kinds():
            yield from self.page(name).gaps(name, way)

    def printed(self, way: Way) -> Iterator[Screen]:
        """Yield what a report shows: all that a way asks, and all that was answered besides."""
        for screen in self.screens():
            page, wanted = self.page(screen.page), screen.on(way).asked
            needed = {a.key for a in wanted if page.needed(a)}
            shown = needed | {a.key for a in screen.asked if page.answered(a)}
            if shown:
                shown.add(screen.asked[0].key)
                yield Screen(screen.page, tuple(a for a in screen.asked if a.key in shown))

    def blocks(self, context: Context) -> Iterator[Block]:
        """Tell this section in a report: every question of its way, and what was answered."""
        say = context.language.say
        yield Heading(say(self.title))
        for screen in self.printed(context.plan.way):
            page, first = self.page(screen.page), screen.asked[0].question
            told: list[Block] = []
            for asked in screen.asked:
                answer = page.told(asked, context)
                further = Answer("", "", say(asked.question.ask), answer)
                told.extend(answer if asked is screen.asked[0] else (further,))
            name = say(first.name or first.ask)
            yield Answer(screen.number, name, say(first.ask), tuple(told))


@cache
def _screens(kind: type[Section], way: Way) -> tuple[Screen, ...]:
    pages = kind.page_kinds().items()
    every = (screen.on(way) for name, page in pages for screen in screens_of(name, page))
    return tuple(screen for screen in every if screen.asked)
