"""Sentences: marked texts with their values, said in any language when somebody reads them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from app.language import Language

STOPS = (".", "?", "!", "…")
"""What ends a sentence."""


@dataclass(frozen=True)
class Money:
    """An amount of money in a currency (ISO 4217)."""

    value: float
    currency: str

    def said(self, language: Language) -> str:
        """Return the amount with its currency."""
        return language.money(self.value, self.currency)


@dataclass(frozen=True)
class Share:
    """A part of a whole, 0 to 1, said in per cent."""

    value: float

    def said(self, language: Language) -> str:
        """Return the share in per cent."""
        return language.percent(self.value * 100)


@dataclass(frozen=True)
class Day:
    """A day of the week, Monday being 0."""

    number: int

    def said(self, language: Language) -> str:
        """Return the name of the day."""
        return language.weekday(self.number)


@dataclass(frozen=True)
class CountryName:
    """A country (ISO 3166), said by its name."""

    code: str

    def said(self, language: Language) -> str:
        """Return the name of the country."""
        return language.country(self.code)


@dataclass(frozen=True)
class Listed:
    """Several things that a sentence names together."""

    parts: "tuple[Said, ...]"

    def said(self, language: Language) -> str:
        """Return the things, the last two with "and" between them."""
        return language.together(in_words(part, language) for part in self.parts)


@dataclass(frozen=True)
class Sentence:
    """A marked text with the values of its {names}, ready to be said in any language.

    With a `count` it has two texts, and the language chooses which of its forms fits.
    """

    text: str
    values: "tuple[tuple[str, Said], ...]" = ()
    many: str = ""
    count: int = 0

    def said(self, language: Language) -> str:
        """Return the sentence in a language."""
        words = {name: in_words(value, language) for name, value in self.values}
        if self.many:
            return language.plural(self.text, self.many, self.count, **words)
        return language.say(self.text, **words)


Said = str | float | date | time | Money | Share | Day | CountryName | Listed | Sentence
"""What a sentence is made of: own words as they are, all else as the language writes it."""


def in_words(value: Said, language: Language) -> str:
    """Return a value as a language says it."""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return language.date(value)
    if isinstance(value, time):
        return language.time(value)
    if isinstance(value, (float, int)):
        return language.number(value)
    return value.said(language)


def sentence(text: str, **values: Said) -> Sentence:
    """Return a sentence from a marked text and its values."""
    return Sentence(text, tuple(values.items()))


def counted(one: str, many: str, count: int, **values: Said) -> Sentence:
    """Return a sentence about a number of things, from two marked texts with {count}."""
    return Sentence(one, tuple(values.items()), many, count)


def listed(texts: Iterable[str]) -> str:
    """Return answers one after another: a comma stands between them, but not after a sentence."""
    *first, last = [*texts] or [""]
    return " ".join([*(text if text.endswith(STOPS) else f"{text}," for text in first), last])
