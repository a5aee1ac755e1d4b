"""Everything that follows from a plan, worked out anew after each change of an answer."""

import time
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from figure import Figure
from scene import Scene

from app.advice.advise import Advice, advise
from app.knowledge import catalogue
from app.model.question import questions
from app.model.value import ROWS_LIMIT, Row
from app.plan import Plan, sections
from app.sections.choices import YesNo
from app.sections.platforms.candidates import Candidate
from app.storage.file import load

TODAY = date(2026, 11, 22)
KNOWN = catalogue.read()
AGAIN = 20
"""Times in one run, so that ten runs give a 99th percentile."""
DEAR = {"lifts"}
"""What is worked out only when somebody asks for it."""
EVERYTHING = sorted(
    {
        name
        for kind in Advice.__mro__
        for name, value in vars(kind).items()
        if isinstance(value, cached_property | property)
    }
    - DEAR
)
"""All else that follows from a plan: the numbers, the findings and the verdict."""


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what all advice takes for the example, and for the largest plan there can be."""
    plan = load(scene.plan).envelope.plan
    yield Figure(
        "all advice: the bakery",
        lambda: timed(plan),
        most=8.0,
        note="time of the processor; without the smallest changes, which are asked for",
    )
    crowded = filled_up(plan, ROWS_LIMIT // sum(1 for _ in tables_of(plan)))
    yield Figure(
        "all advice: 500 rows",
        lambda: timed(crowded),
        most=8.0,
        note="as many in all tables together, all networks wanted",
    )
    full = filled_up(plan, ROWS_LIMIT)
    yield Figure(
        "all advice: the largest plan",
        lambda: timed(full),
        most=8.0,
        note=f"{ROWS_LIMIT} rows in each table, all networks wanted",
    )


def timed(plan: Plan) -> list[float]:
    """Return how long all advice took the processor, each time, in milliseconds."""
    times = []
    for _ in range(AGAIN):
        began = time.process_time()
        advice = advise(plan, KNOWN, TODAY)
        for name in EVERYTHING:
            getattr(advice, name)
        times.append((time.process_time() - began) * 1000)
    return times


def tables_of(plan: Plan) -> Iterator[tuple[str, str, str, tuple[Row, ...]]]:
    """Yield every table with rows: its section, page and field, and the rows."""
    for name, section in sections(plan).items():
        for part, kind in section.page_kinds().items():
            page = section.page(part)
            for asked in questions(kind):
                if is_table(rows := getattr(page, asked.field)):
                    yield name, part, asked.field, rows


def filled_up(plan: Plan, most: int) -> Plan:
    """Return a plan with so many rows in each of its tables, and every network wanted."""
    for name, part, field, rows in tables_of(plan):
        section = sections(plan)[name]
        page = section.page(part).replace(**{field: filled(rows, most)})
        plan = plan.replace(**{name: section.replace(**{part: page})})
    wanted = [Candidate(network=id_, wanted=YesNo.YES) for id_ in KNOWN.networks]
    rows = (*wanted, *plan.platforms.candidates.rows)[:ROWS_LIMIT]
    candidates = plan.platforms.candidates.replace(rows=rows)
    platforms = plan.platforms.replace(candidates=candidates)
    return plan.replace(platforms=platforms)


def is_table(rows: object) -> bool:
    """Say whether an answer is a table with rows."""
    return isinstance(rows, tuple) and bool(rows) and isinstance(rows[0], Row)


def filled(rows: tuple[Row, ...], most: int) -> tuple[Row, ...]:
    """Return the rows of a table again and again, under new ids and in other words."""
    return (*rows, *(another(rows[n % len(rows)], n) for n in range(most - len(rows))))


def another(row: Row, number: int) -> Row:
    """Return a row like another, with its own id and, where it has one, its own text."""
    worded = {"text": f"{number} {text}"} if (text := getattr(row, "text", "")) else {}
    return row.replace(id=f"n{number:07}", **worded)
