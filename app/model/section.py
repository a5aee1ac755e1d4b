"""Sections and pages: a section is a chapter, a page holds closely belonging answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from pydantic import Field, model_validator

from app.language import N_
from app.model.block import Answer, Block, Heading, Paragraph
from app.model.question import Asked, Context, Sentence, questions, sentence
from app.model.value import Option, Value


class Mark(Option):
    """How sure a person is of an answer."""

    COUNTED = "counted", N_("counted")
    ASKED = "asked", N_("asked customers")
    GUESS = "guess", N_("a guess")
    UNKNOWN = "unknown", N_("I do not know yet")


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


class Page(Value):
    """Closely belonging answers, kept, changed and undone together."""

    marks: Mapping[str, Mark] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _marks_belong_to_questions(self) -> Self:
        if not self.marks.keys() <= {asked.key for asked in questions(type(self))}:
            raise ValueError("a mark belongs to no question")
        return self

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

    def gaps(self, name: str) -> Iterator[Gap]:
        """Yield what is missing or to be looked at again; `name` is this page's in its section."""
        for screen in screens_of(name, type(self)):
            for asked in screen.asked:
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
    """A chapter of the plan: subclass this, then name it in app/plan.py."""

    step: ClassVar[str] = ""
    title: ClassVar[str]
    finished: bool = False

    @classmethod
    def page_kinds(cls) -> dict[str, type[Page]]:
        """Return the kinds of pages by name, in the order of the screens."""
        kinds = {name: field.annotation for name, field in cls.model_fields.items()}
        return {n: k for n, k in kinds.items() if isinstance(k, type) and issubclass(k, Page)}

    @classmethod
    def screens(cls) -> tuple[Screen, ...]:
        """Return the screens of all pages, in order."""
        return tuple(s for name, kind in cls.page_kinds().items() for s in screens_of(name, kind))

    def page(self, name: str) -> Page:
        """Return a page by its name."""
        page: Page = getattr(self, name)
        return page

    def answered(self) -> int:
        """Return how many screens have an answer to all that is asked."""
        return sum(
            all(self.page(s.page).answered(a) or a.question.optional for a in s.asked)
            and any(self.page(s.page).answered(a) for a in s.asked)
            for s in self.screens()
        )

    def gaps(self) -> Iterator[Gap]:
        """Yield what is missing or to be looked at again in this section."""
        for name in self.page_kinds():
            yield from self.page(name).gaps(name)

    def blocks(self, context: Context) -> Iterator[Block]:
        """Tell this section in a report: every question, and what was answered."""
        say = context.language.say
        yield Heading(say(self.title))
        for screen in self.screens():
            page, first = self.page(screen.page), screen.asked[0].question
            told: list[Block] = []
            for asked in screen.asked:
                answer = page.told(asked, context)
                further = Answer("", "", say(asked.question.ask), answer)
                told.extend(answer if asked is screen.asked[0] else (further,))
            name = say(first.name or first.ask)
            yield Answer(screen.number, name, say(first.ask), tuple(told))
