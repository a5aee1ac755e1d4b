"""Questions: how a field is asked, checked and told. Attached to the field itself."""

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from app.language import N_, Language
from app.model.block import Block, Items, Paragraph, Voice
from app.model.sentence import Sentence as Sentence
from app.model.sentence import listed as listed
from app.model.sentence import sentence as sentence
from app.model.value import AsTyped, Option, Row, Value


@dataclass(frozen=True)
class Context:
    """What an answer needs besides itself to be shown: a language, the plan, what is known."""

    language: Language
    plan: Any
    knowledge: Any


Options = Callable[[Context], Mapping[str, str]]
"""What can be pointed to: id -> name in the context's language, in the order to be shown."""


@dataclass(frozen=True)
class Example:
    """How another firm answered; both are marked texts."""

    firm: str
    answer: str


@dataclass(frozen=True, kw_only=True)
class Question:
    """What every question has.

    A question with a number begins a screen; one without belongs to the screen before it.
    A `short` one is asked on the short way as well, with what belongs to it, unless that is
    `full_only`. `waits` says what has to be answered before its list may be shown: a marked
    sentence, or nothing once it may. `beside` returns an earlier answer to be shown beside it.
    """

    ask: str
    why: str = ""
    help: str = ""
    number: str = ""
    name: str = ""
    key: str = ""
    key_figure: bool = False
    optional: bool = False
    short: bool = False
    full_only: bool = False
    waits: "Callable[[Context], str] | None" = None
    beside: "Callable[[Context], str] | None" = None
    examples: tuple[Example, ...] = ()

    def answered(self, value: Any) -> bool:
        """Say whether something was answered."""
        return value is not None and value not in ("", ())

    def faults(self, value: Any) -> Iterator[Sentence]:
        """Yield what should be looked at again in an answer."""
        yield from ()

    def words(self, value: Any, context: Context) -> str:
        """Return an answer in one line."""
        return str(value) if self.answered(value) else ""

    def told(self, value: Any, context: Context) -> tuple[Block, ...]:
        """Return an answer as blocks of a report."""
        return (Paragraph(self.words(value, context), Voice.PERSON),)


@dataclass(frozen=True, kw_only=True)
class Line(Question):
    """One line of text."""


@dataclass(frozen=True, kw_only=True)
class Text(Question):
    """Several lines of text; `least` and `most` are advice in characters, not limits."""

    lines: int = 3
    least: int = 0
    most: int = 0

    def faults(self, value: str) -> Iterator[Sentence]:
        """Ask for a little more, or a little less."""
        if 0 < len(value.strip()) < self.least:
            yield sentence(N_("This is very short. Could you say a little more?"))
        if self.most and len(value) > self.most:
            yield sentence(
                N_("This is long: {count} characters. Try to say it in {most}."),
                count=str(len(value)),
                most=str(self.most),
            )


@dataclass(frozen=True, kw_only=True)
class Choice(Question):
    """One member of the field's Option."""

    def words(self, value: Option | None, context: Context) -> str:
        """Return the label of what was chosen."""
        return context.language.say(value.label) if value else ""


@dataclass(frozen=True, kw_only=True)
class Choices(Question):
    """Several members of the field's Option, or several ids out of a long list of options."""

    options: Options | None = None

    def words(self, value: tuple[Any, ...], context: Context) -> str:
        """Return the labels of what was chosen, one after another."""
        return listed(self.labels(value, context))

    def labels(self, value: tuple[Any, ...], context: Context) -> tuple[str, ...]:
        """Return the label of each thing chosen."""
        if self.options is None:
            return tuple(context.language.say(option.label) for option in value)
        names = self.options(context)
        return tuple(names.get(chosen, chosen) for chosen in value)

    def told(self, value: tuple[Any, ...], context: Context) -> tuple[Block, ...]:
        """Return what was chosen as a list."""
        return (Items(self.labels(value, context), Voice.PERSON),)


@dataclass(frozen=True, kw_only=True)
class Scale(Question):
    """A few labelled steps between two ends; the value is the number of the step.

    `ends` are sentences as they sound at the first step and at the last, if it is about words.
    """

    steps: tuple[str, ...]
    ends: tuple[str, ...] = ()
    first: int = 1

    def words(self, value: int | None, context: Context) -> str:
        """Return the step with its number and label."""
        if value is None or not self._on_scale(value):
            return "" if value is None else str(value)
        return f"{value}: {context.language.say(self.steps[value - self.first])}"

    def _on_scale(self, value: int) -> bool:
        return self.first <= value < self.first + len(self.steps)

    def faults(self, value: int | None) -> Iterator[Sentence]:
        """Refuse a step that is not on the scale."""
        if value is not None and not self._on_scale(value):
            yield sentence(N_("{typed} is not a step of this scale."), typed=str(value))


@dataclass(frozen=True, kw_only=True)
class Amount(Question):
    """A number with its unit, between two ends that are part of the range.

    `usual` is what the program reckons with while nothing else is said.
    """

    unit: str = ""
    usual: float | None = None
    low: float = 0
    high: float = 1_000_000_000
    whole: bool = False
    grouped: bool = True

    def faults(self, value: float | AsTyped | None) -> Iterator[Sentence]:
        """Say when it is no number, or not a possible one."""
        if isinstance(value, AsTyped):
            yield sentence(N_("“{typed}” is not a number. Please use digits."), typed=value.typed)
        elif value is not None and not self.low <= value <= self.high:
            yield sentence(
                N_("{typed} is outside {low} to {high}."),
                typed=f"{value:g}",
                low=f"{self.low:g}",
                high=f"{self.high:g}",
            )
        elif value is not None and self.whole and value != int(value):
            yield sentence(N_("{typed} is not a whole number."), typed=f"{value:g}")

    def words(self, value: float | AsTyped | None, context: Context) -> str:
        """Return the number with its unit."""
        if isinstance(value, AsTyped) or value is None:
            return value.typed if value else ""
        say = context.language.number if self.grouped else context.language.typed
        number = say(value)
        between = "" if self.unit == "%" else " "
        return f"{number}{between}{context.language.say(self.unit)}" if self.unit else number


@dataclass(frozen=True, kw_only=True)
class Money(Amount):
    """An amount of money in the currency of the plan (ISO 4217)."""

    currency: Callable[[Context], str]

    def words(self, value: float | AsTyped | None, context: Context) -> str:
        """Return the amount with its currency."""
        if isinstance(value, AsTyped) or value is None:
            return value.typed if value else ""
        return context.language.money(value, self.currency(context))


@dataclass(frozen=True, kw_only=True)
class Date(Question):
    """A day of the calendar."""

    def faults(self, value: date | AsTyped | None) -> Iterator[Sentence]:
        """Say when it is not a day."""
        if isinstance(value, AsTyped):
            yield sentence(
                N_("“{typed}” is not a date. Please write it like 30.6.2027."), typed=value.typed
            )

    def words(self, value: date | AsTyped | None, context: Context) -> str:
        """Return the date in words."""
        if isinstance(value, AsTyped) or value is None:
            return value.typed if value else ""
        return context.language.date(value)


@dataclass(frozen=True, kw_only=True)
class Reference(Question):
    """One thing that stands elsewhere, by its id: a row, a network, a country.

    A `typed` one never shows its list: the thing is found by typing the first letters.
    """

    options: Options
    typed: bool = False

    def words(self, value: str, context: Context) -> str:
        """Return the name of what is pointed to, or that it is gone."""
        gone = context.language.say(N_("no longer there")) if value else ""
        return self.options(context).get(value, gone)


@dataclass(frozen=True)
class Asked:
    """A field of a value together with one question about it."""

    field: str
    question: Question
    kind: Any

    @property
    def key(self) -> str:
        """The name under which marks and editors know this question."""
        return self.question.key or self.field

    @property
    def row(self) -> type[Row]:
        """The kind of row in this field; LookupError if it holds none."""
        return next(k for k in kinds_in(self.kind) if issubclass(k, Row))

    @property
    def option(self) -> type[Option]:
        """The options of this field; LookupError if it holds none."""
        return next(k for k in kinds_in(self.kind) if issubclass(k, Option))


def kinds_in(annotation: Any) -> Iterator[type]:
    """Yield the classes an annotation is made of."""
    if get_origin(annotation) in (Union, types.UnionType, tuple, Annotated):
        for part in get_args(annotation):
            yield from kinds_in(part)
    elif isinstance(annotation, type):
        yield annotation


@cache
def questions(kind: type[Value]) -> tuple[Asked, ...]:
    """Return the questions about the fields of a value, in order."""
    return tuple(
        Asked(name, mark, field.annotation)
        for name, field in kind.model_fields.items()
        for mark in field.metadata
        if isinstance(mark, Question)
    )
