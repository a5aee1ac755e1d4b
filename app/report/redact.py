"""Blacking out: costs and the names of people, for a plan that strangers may read."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from string import ascii_uppercase
from typing import Any

from app.advice.answers import beginning
from app.language import Language
from app.model.figure import Look, Week
from app.model.week import NO_LETTER
from app.plan import Plan
from app.report.printout import Printout
from app.report.text import BAR

_BAR = 5 * BAR
"""As long whatever it hides, so that its length says nothing."""
_ROOM = 12
"""Characters of a name for which there is always room."""


class Discreet(Language):
    """A language that names no amount of money."""

    def money(self, value: float, currency: str) -> str:
        """Return a bar."""
        return _BAR


def names(plan: Plan) -> tuple[str, ...]:
    """Return the names of people as they stand in a plan, the longest first, and typed costs."""
    every = (name for each in (plan, plan.swapped()) for name in _names(each))
    found = {" ".join(name.split()) for name in every}
    return tuple(sorted((name for name in found if len(name) > 1), key=lambda n: (-len(n), n)))


def _names(plan: Plan) -> Iterator[str]:
    """Yield what is typed where a plan asks for a person, or in words for a cost."""
    for person in plan.resourcing.people.people:
        yield from (person.name, person.deputy)
    yield from (row.name for row in plan.platforms.speakers.rows)
    yield from (row.name for row in plan.platforms.listeners.rows)
    yield from (row.second for row in plan.resourcing.accounts.rows)
    yield from (row.password for row in plan.business.profiles.rows)
    yield from (row.last_cost for row in plan.purpose.vacancies.rows)
    yield from (plan.platforms.group.host, plan.platforms.conversation.who)
    yield from (plan.purpose.listening.decides, plan.purpose.creators.who)
    yield plan.resourcing.signature.name


def redacted(printout: Printout, hidden: tuple[str, ...]) -> Printout:
    """Return a printout in which a bar stands for each of some texts; they are gone from it."""
    if not hidden:
        return printout
    whole, begun = _any_of(hidden), _any_of(form for text in hidden for form in _begun(text))

    def hide(text: str) -> str:
        # Few texts are cut, and there are many ways to cut a name.
        return whole.sub(_BAR, begun.sub(_BAR, text) if "…" in text else text)

    parts = ("title", "which", "firm", "place", "made_by", "blocks", "opening", "statement")
    return replace(printout, **{part: _blacked(getattr(printout, part), hide) for part in parts})


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of some texts where they stand as words of their own."""
    words = "|".join(r"\s+".join(map(re.escape, text.split())) for text in texts)
    return re.compile(rf"(?<!\w)(?:{words or '(?!)'})(?!\w)")


def hides(part: Any) -> bool:  # noqa: ANN401 (any part of a block)
    """Say whether a bar stands anywhere in a part of a printout."""
    if isinstance(part, str):
        return _BAR in part
    if is_dataclass(part) and not isinstance(part, type):
        part = tuple(getattr(part, field.name) for field in fields(part))
    return isinstance(part, tuple) and any(map(hides, part))


def _begun(name: str) -> tuple[str, ...]:
    """Return how a name may stand where there is no room for all of it, the longest first."""
    return tuple(dict.fromkeys(beginning(name, most) for most in range(len(name) - 1, _ROOM, -1)))


def _blacked(part: Any, hide: Callable[[str], str]) -> Any:  # noqa: ANN401 (any part of a block)
    """Return a part of a printout, whatever it is made of, without the texts that are found."""
    if isinstance(part, str) and not hasattr(part, "value"):
        return hide(part)
    if isinstance(part, Week):
        part = _lettered(part)
    if isinstance(part, tuple):
        return tuple(_blacked(each, hide) for each in part)
    if is_dataclass(part) and not isinstance(part, type):
        changed = {f.name: _blacked(getattr(part, f.name), hide) for f in fields(part)}
        return replace(part, **changed)
    return part


def _lettered(week: Week) -> Week:
    """Return a week whose letters say nothing of the names: A, B and so on, in their order."""
    seen = dict.fromkeys([*(letter for letter, _ in week.people), *(x.letter for x in week.looks)])
    letters = dict(zip(filter(None, seen), ascii_uppercase, strict=False))
    return replace(
        week,
        looks=tuple(replace(look, letter=_letter(look, letters)) for look in week.looks),
        people=tuple((letters.get(letter, NO_LETTER), name) for letter, name in week.people),
    )


def _letter(look: Look, letters: Mapping[str, str]) -> str:
    return letters.get(look.letter, NO_LETTER) if look.letter else ""
