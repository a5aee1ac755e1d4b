"""Questions answered with a table: rows, rankings, shares, a matrix of pairs, a weekly rota."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import groupby
from typing import Annotated

from pydantic import Field

from app.language import N_, Language
from app.model.block import Block, Grid, Items, Voice
from app.model.question import (
    Amount,
    Asked,
    Context,
    Options,
    Question,
    Sentence,
    listed,
    questions,
    sentence,
)
from app.model.value import AsTyped, NumberedRow, RefId, Row, Value

DAY = 24 * 60
"""Minutes in a day."""

Minute = Annotated[int, Field(ge=0, le=DAY)]
"""A time of day, in minutes after midnight."""


@dataclass(frozen=True, kw_only=True)
class Rows(Question):
    """A list of rows; `columns` are the fields this question shows, all if none are named.

    Where several questions ask about the same rows, the first column names the row; in one that
    does not `grow` it is read only, and in a `shared` one a name alone is no answer yet.
    """

    columns: tuple[str, ...] = ()
    add: str = N_("Add a row")
    grow: bool = True
    shared: bool = False

    def asked(self, row: type[Row]) -> tuple[Asked, ...]:
        """Return the columns of a kind of row."""
        every = questions(row)
        if not self.columns:
            return every
        return tuple(next(a for a in every if a.field == name) for name in self.columns)

    def answered(self, value: Sequence[Row]) -> bool:
        """Say whether any cell that this question is about was filled."""
        return any(
            a.question.answered(getattr(row, a.field))
            for row in value
            for a in self._own(type(row))
        )

    def _own(self, row: type[Row]) -> tuple[Asked, ...]:
        own = self.grow and not self.shared
        return self.asked(row) if own else self.asked(row)[1:]

    def faults(self, value: Sequence[Row]) -> Iterator[Sentence]:
        """Yield the faults of every cell."""
        for row in value:
            for a in self._own(type(row)):
                yield from a.question.faults(getattr(row, a.field))

    def told(self, value: Sequence[Row], context: Context) -> tuple[Block, ...]:
        """Return the rows as a table, or as a list if they have one column."""
        if not value:
            return ()
        columns = tuple(a for a in self.asked(type(value[0])) if _is_told(a, value))
        if len(columns) == 1 and not isinstance(value[0], NumberedRow):
            return (self._list(value, columns[0], context),)
        head = tuple(context.language.say(a.question.name or a.question.ask) for a in columns)
        rows = tuple(
            tuple(a.question.words(getattr(row, a.field), context) for a in columns)
            for row in value
        )
        numbers = frozenset(i for i, a in enumerate(columns) if isinstance(a.question, Amount))
        if isinstance(value[0], NumberedRow):
            return (self._with_numbers(value, Grid(head, rows, numbers), context),)
        return (Grid(head, rows, numbers),)

    def _list(self, value: Sequence[Row], asked: Asked, context: Context) -> Items:
        """Return rows of a single column as a list."""
        texts = (asked.question.words(getattr(row, asked.field), context) for row in value)
        return Items(tuple(texts), Voice.PERSON, numbered=isinstance(self, Ranking))

    def _with_numbers(self, value: Sequence[Row], grid: Grid, context: Context) -> Grid:
        """Put the number of each row before its cells."""
        own = (row.number for row in value if isinstance(row, NumberedRow))
        rows = tuple((number, *cells) for number, cells in zip(own, grid.rows, strict=True))
        head = (context.language.say(N_("No.")), *grid.head)
        return Grid(head, rows, frozenset(i + 1 for i in grid.numbers))

    def words(self, value: Sequence[Row], context: Context) -> str:
        """Return the first column of every row, one after another."""
        first = [self.asked(type(row))[0] for row in value]
        return listed(
            a.question.words(getattr(row, a.field), context)
            for a, row in zip(first, value, strict=True)
        )


def _is_told(asked: Asked, value: Sequence[Row]) -> bool:
    """Say whether a column is told: one that may stay empty is not while nothing stands in it."""
    question = asked.question
    return not question.optional or any(question.answered(getattr(r, asked.field)) for r in value)


@dataclass(frozen=True, kw_only=True)
class Ranking(Rows):
    """A few rows whose order counts: the first is the most important."""

    places: int = 3

    def faults(self, value: Sequence[Row]) -> Iterator[Sentence]:
        """Say when there are more rows than places."""
        yield from super().faults(value)
        if len(value) > self.places:
            yield sentence(
                N_("Please keep the {places} most important of {count}."),
                places=str(self.places),
                count=str(len(value)),
            )


@dataclass(frozen=True, kw_only=True)
class Shares(Rows):
    """Parts of a whole in per cent, which together should make 100."""

    share: str = "share"

    def total(self, value: Sequence[Row]) -> float | None:
        """Return the sum in per cent; None while a part is missing."""
        parts = [getattr(row, self.share) for row in value]
        known = [
            float(part) for part in parts if part is not None and not isinstance(part, AsTyped)
        ]
        return round(sum(known), 6) if len(known) == len(parts) else None

    def faults(self, value: Sequence[Row]) -> Iterator[Sentence]:
        """Say when the parts do not make a whole."""
        yield from super().faults(value)
        total = self.total(value)
        if value and total is not None and total != 100:
            yield sentence(N_("Together this is {total}%, not 100%."), total=f"{total:g}")


class Pair(Value):
    """How strongly a row and a column belong together; no pair means 0."""

    row: RefId
    column: RefId
    level: Annotated[int, Field(ge=1, le=9)]


@dataclass(frozen=True, kw_only=True)
class Matrix(Question):
    """Pairs of two lists, each with a level: 0 is nothing, the last level is most.

    Of long lists only a part is asked about; all of it where nothing else is said.
    """

    rows: Options
    columns: Options
    levels: tuple[str, ...]
    asked_rows: Options | None = None
    asked_columns: Options | None = None

    def asks(self, context: Context) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """Return the rows and the columns that are asked about."""
        rows, columns = self.asked_rows or self.rows, self.asked_columns or self.columns
        return rows(context), columns(context)

    def faults(self, value: Sequence[Pair]) -> Iterator[Sentence]:
        """Refuse a level that does not exist."""
        for pair in value:
            if pair.level >= len(self.levels):
                yield sentence(N_("{typed} is not a step of this scale."), typed=str(pair.level))

    def told(self, value: Sequence[Pair], context: Context) -> tuple[Block, ...]:
        """Return the pairs that belong together, strongest first."""
        rows, columns = self.rows(context), self.columns(context)
        strongest = sorted(value, key=lambda pair: -pair.level)
        cells = tuple(
            (rows.get(p.row, p.row), columns.get(p.column, p.column), self.label(p.level, context))
            for p in strongest
        )
        say = context.language.say
        return (Grid((say(N_("This")), say(N_("with this")), say(N_("How much"))), cells),)

    def label(self, level: int, context: Context) -> str:
        """Return the words for a level; its number if there are none."""
        known = level < len(self.levels)
        return context.language.say(self.levels[level]) if known else str(level)

    def words(self, value: Sequence[Pair], context: Context) -> str:
        """Return how many pairs there are."""
        plural = context.language.plural
        return plural(N_("{count} pair"), N_("{count} pairs"), len(value)) if value else ""


class Weekday(Enum):
    """A day of the week; its value stands in the file."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"

    @cached_property
    def number(self) -> int:
        """The place in the week, Monday being 0."""
        return list(Weekday).index(self)


class Slot(Row):
    """A moment of the week (`end` is None) or a span of it, and perhaps whose it is."""

    day: Weekday
    start: Minute
    end: Minute | None = None
    person: RefId = ""


def clock(minute: int) -> str:
    """Return a time of day in minutes as 9:05; midnight at the end of a day is 24:00."""
    return f"{minute // 60}:{minute % 60:02}"


def _days(days: list[Weekday], language: Language) -> str:
    """Return days that follow one another by their names: Monday, or Tuesday–Friday."""
    ends = dict.fromkeys((days[0], days[-1]))
    return "–".join(language.weekday(day.number) for day in ends)


@dataclass(frozen=True, kw_only=True)
class Rota(Question):
    """A week: moments when somebody looks, or spans when a door is open."""

    spans: bool = False
    people: Options | None = None

    def faults(self, value: Sequence[Slot]) -> Iterator[Sentence]:
        """Say when a span ends before it begins."""
        for slot in value:
            if slot.end is not None and slot.end <= slot.start:
                yield sentence(
                    N_("{start} to {end} ends before it begins."),
                    start=clock(slot.start),
                    end=clock(slot.end),
                )

    def day(self, value: Sequence[Slot], day: Weekday) -> tuple[Slot, ...]:
        """Return the slots of a day in the order of the clock."""
        return tuple(
            sorted((s for s in value if s.day is day), key=lambda s: (s.start, s.end or 0))
        )

    def slot_words(self, slot: Slot, context: Context) -> str:
        """Return one slot: 9:00, or 6:00–15:00, with the person's name."""
        when = clock(slot.start) if slot.end is None else f"{clock(slot.start)}–{clock(slot.end)}"
        name = self.people(context).get(slot.person, "") if self.people and slot.person else ""
        return f"{when} {name}".strip()

    def day_words(self, value: Sequence[Slot], day: Weekday, context: Context) -> str:
        """Return the slots of a day in one line."""
        return ", ".join(self.slot_words(slot, context) for slot in self.day(value, day))

    def told(self, value: Sequence[Slot], context: Context) -> tuple[Block, ...]:
        """Return the week as a table of days; those alike that follow one another are one row."""
        language = context.language
        head = (language.say(N_("Day")), language.say(N_("Open") if self.spans else N_("Looks")))
        nobody = language.say(N_("closed") if self.spans else N_("nobody looks"))
        alike = groupby(Weekday, key=lambda day: self.day_words(value, day, context))
        rows = tuple((_days(list(days), language), words or nobody) for words, days in alike)
        return (Grid(head, rows),)

    def words(self, value: Sequence[Slot], context: Context) -> str:
        """Return the days on which there is anything."""
        days = [day for day in Weekday if self.day(value, day)]
        return ", ".join(context.language.weekday(day.number, short=True) for day in days)
