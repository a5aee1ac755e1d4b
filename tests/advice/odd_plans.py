"""Plans nobody thought of: valid, and as odd as files and people can make them.

Some pages of an example or of an empty plan are replaced by drawn ones. What a page holds is
read from its fields, so that a new page, field or kind of question is drawn by being there.
References point to rows and networks that are there, to retired ones, and to nothing.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from hypothesis import strategies as st

from app.examples import example, example_names
from app.knowledge import catalogue
from app.model.question import Choices, Reference, questions
from app.model.section import Mark, Page
from app.model.table import DAY
from app.model.value import AsTyped, Row, Value
from app.plan import Alternative, Letter, Plan, sections
from app.sections import choices

ROWS = 4
"""Rows of a drawn table, at most."""

PAGES = 6
"""Pages of a plan that are drawn anew, at most."""

ROW_IDS = ("a", "b", "c", "50000001", "50000002", "3ea00001", "09000001", "70000001")
"""Few enough that rows point to one another, and some of them those of the examples."""

LINES = ("", " ", "a", "{odd}", "%s", "Анна", "None", "1e999", "x" * 500)

NUMBERS = (0.0, -0.0, 1.0, 0.1, 2.5, 7.0, 10.0, 40.0, 100.0, 1e-300, 1e9, 1e15, 1e308, -1.0)

TYPED = st.sampled_from(["", "two days", "12 or so", "NaN", "31.2.2027"]).map(
    lambda typed: AsTyped(typed=typed)
)

NUMBER = st.sampled_from(NUMBERS) | st.floats(0, 200)

DAYS = st.sampled_from([date(1, 1, 1), date(2027, 2, 28), date(9999, 12, 31)])


@cache
def _pools() -> Mapping[Any, tuple[str, ...]]:
    """Return what each kind of reference may point to, besides nothing and what is gone."""
    known = catalogue.read()
    numbers = (*known.vanity, *known.measures)
    return {
        choices.networks: tuple(known.networks),
        choices.purposes: tuple(known.purposes),
        choices.measures: tuple(known.measures),
        choices.counted_now: numbers,
        choices.formats: tuple(known.formats),
        choices.policy_points: tuple(known.policy_points),
        choices.countries: ("PL", "GR", "KZ", "RU", "US", "ZZ"),
        choices.currencies: ("EUR", "PLN", "KZT", "ZZZ"),
        choices.tongues: ("pl", "el", "ru", "en"),
    }


def references(options: Any) -> st.SearchStrategy[str]:
    """Draw an id: often of something that is there."""
    return st.sampled_from(_pools().get(options, ROW_IDS)) | st.sampled_from(["", "gone", "a"])


def values(annotation: Any, question: Any = None, metadata: tuple[Any, ...] = ()) -> Any:
    """Return the strategy for a field, from its type and from what asks about it."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return values(inner[0], question, inner[1:])
    if origin in (Union, UnionType):
        return st.one_of([values(part, question, metadata) for part in inner])
    if origin is tuple:
        return st.lists(values(inner[0], question), max_size=ROWS).map(tuple)
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return TYPED if annotation is AsTyped else rows(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return st.sampled_from(list(annotation))
    return _plain(annotation, question, metadata)


def _plain(annotation: Any, question: Any, metadata: tuple[Any, ...]) -> Any:
    if annotation is str:
        chosen = isinstance(question, Reference | Choices) or _is_id(metadata)
        return references(getattr(question, "options", None)) if chosen else st.sampled_from(LINES)
    if annotation is int:
        return whole_numbers(metadata)
    plain = {float: NUMBER, bool: st.booleans(), date: DAYS, type(None): st.none()}
    return plain[annotation]


def _is_id(metadata: tuple[Any, ...]) -> bool:
    return any(str(getattr(part, "pattern", "")).startswith("^[0-9") for part in metadata)


def whole_numbers(metadata: tuple[Any, ...]) -> st.SearchStrategy[int]:
    """Draw a whole number within the limits that stand beside its type."""
    limits = [limit for part in metadata for limit in (*getattr(part, "metadata", ()), part)]
    low = next((limit.ge for limit in limits if hasattr(limit, "ge")), 0)
    high = next((limit.le for limit in limits if hasattr(limit, "le")), DAY)
    return st.integers(low, high)


@cache
def rows(kind: type[Value]) -> st.SearchStrategy[Value]:
    """Draw a row, a slot or a pair; ids may stand twice."""
    asked = {a.field: a.question for a in questions(kind)}
    fields = {
        name: values(field.annotation, asked.get(name), tuple(field.metadata))
        for name, field in kind.model_fields.items()
    }
    if issubclass(kind, Row):
        fields["id"] = st.sampled_from(ROW_IDS)
    if "number" in fields:
        fields["number"] = st.sampled_from(["", "S1", "W1", "O1", "T2"])
    if "of" in fields:
        fields["of"] = references(choices.formats)
    return st.builds(kind, **fields)


@cache
def pages(kind: type[Page]) -> st.SearchStrategy[Page]:
    """Draw a page with marks."""
    asked = {a.field: a.question for a in questions(kind)}
    keys = sorted({a.key for a in questions(kind)})
    fields = {
        name: values(field.annotation, asked.get(name), tuple(field.metadata))
        for name, field in kind.model_fields.items()
        if name not in ("marks", "last")
    }
    marks = st.dictionaries(st.sampled_from(keys), st.sampled_from(list(Mark)), max_size=3)
    return st.builds(kind, **fields, marks=marks)


PLACES = tuple(
    (section, name, kind)
    for section, value in sections(Plan()).items()
    for name, kind in value.page_kinds().items()
)
"""Every page there is: its section, its name and its kind."""


@cache
def _begun() -> tuple[Plan, ...]:
    return (Plan(), *(example(name) for name in example_names()))


@st.composite
def plans(draw: Any) -> Plan:
    """Draw a plan: an empty one or an example, some of its pages replaced by odd ones."""
    plan: Plan = draw(st.sampled_from(_begun()))
    places = draw(st.lists(st.sampled_from(PLACES), max_size=PAGES, unique=True))
    for section, name, kind in places:
        page = draw(pages(kind))
        plan = plan.replace(**{section: getattr(plan, section).replace(**{name: page})})
    return plan


@st.composite
def two_plans(draw: Any) -> Plan:
    """Draw two plans in one, either of which may be worked on."""
    plan, other = draw(plans()), draw(plans())
    sections_ = {name: getattr(other, name) for name in Alternative.sections}
    names = {field: draw(st.sampled_from(LINES)) for field in ("name", "here")}
    letter = draw(st.sampled_from(list(Letter)))
    return plan.replace(alternative=Alternative(letter=letter, **names, **sections_))
