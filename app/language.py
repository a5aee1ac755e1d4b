"""Languages: every text a person reads passes through a Language, and each is a value."""

import datetime
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from app import paths

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from decimal import Context
    from gettext import NullTranslations

    from babel import Locale
    from babel.messages.catalog import Message

SOURCE = "en"
DIGITS = 400
"""More than the digits of any number in a file."""
NEVER_A_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def N_(text: str) -> str:
    """Mark a text for translation later."""
    return text


@cache
def locale(code: str) -> "Locale":
    """Return Babel's rules for a language; plain English follows European habits of dates."""
    from babel import Locale

    return Locale.parse("en_GB" if code == SOURCE else code)


@dataclass(frozen=True)
class Language:
    """A language that can say, count, price and date. Babel is loaded when first needed."""

    code: str = SOURCE
    translations: "NullTranslations | None" = field(default=None, repr=False, compare=False)

    @classmethod
    def load(cls, code: str) -> Self:
        """Read a language from resources/languages; KeyError if it is not available."""
        if code == SOURCE:
            return cls()
        catalogue = _catalogues()[code]
        return cls(code, catalogue)

    def say(self, text: str, /, **values: object) -> str:
        """Return a marked text in this language, its {names} filled in."""
        said = self.translations.gettext(text) if text and self.translations else text
        return said.format_map(values) if values else said

    def plural(self, one: str, many: str, count: int, /, **values: object) -> str:
        """Return the form of a marked text that belongs to a count, {count} filled in."""
        said = one if count == 1 else many
        if self.translations:
            said = self.translations.ngettext(one, many, count)
        return said.format_map({"count": self.number(count), **values})

    def number(self, value: float) -> str:
        """Return a number as this language writes it, with at most two decimals."""
        from babel.numbers import format_decimal

        with _exactly():
            return format_decimal(value, format="#,##0.##", locale=locale(self.code))

    def typed(self, value: float) -> str:
        """Return a number as a person would type it: without grouping, exact."""
        from decimal import Decimal

        from babel.numbers import get_decimal_symbol

        plain = f"{Decimal(repr(float(value))):f}".removesuffix(".0")
        return plain.replace(".", get_decimal_symbol(locale(self.code)))

    def read_number(self, text: str) -> float:
        """Read a number typed with a comma or a point; ValueError if it is none."""
        plain = re.sub(r"[\s\u00a0\u202f'’]", "", text).replace(",", ".")
        if not re.fullmatch(r"[+-]?(\d{1,15}(\.\d*)?|\.\d+)", plain, re.ASCII):
            raise ValueError
        return float(plain)

    def percent(self, value: float) -> str:
        """Return a percentage, given in per cent."""
        from babel.numbers import format_percent

        with _exactly():
            return format_percent(value / 100, format=None, locale=locale(self.code))

    def money(self, value: float, currency: str) -> str:
        """Return an amount of money in a currency (ISO 4217), cents only where there are any."""
        from babel.numbers import format_currency

        rules = locale(self.code)
        with _exactly():
            if value != int(value):
                return format_currency(value, currency, locale=rules)
            whole = rules.currency_formats["standard"].pattern.replace(".00", "")
            return format_currency(value, currency, whole, locale=rules, currency_digits=False)

    def together(self, parts: Iterable[str]) -> str:
        """Return several things as a sentence names them: one, two and three."""
        from babel.lists import format_list

        return format_list(list(parts), locale=locale(self.code))

    def date(self, value: "datetime.date") -> str:
        """Return a date in words: 3 May 2027."""
        from babel.dates import format_date

        return format_date(value, "long", locale=locale(self.code))

    def time(self, value: datetime.time) -> str:
        """Return a time of day as tables and figures write it: 9:05, 14:32."""
        from babel.dates import format_time

        return format_time(value, "H:mm", locale=locale(self.code))

    def weekday(self, day: int, *, short: bool = False) -> str:
        """Return the name of a day of the week, Monday being 0."""
        from babel.dates import get_day_names

        names = get_day_names("abbreviated" if short else "wide", "stand-alone", locale(self.code))
        return str(names[day])

    def read_date(self, text: str) -> "datetime.date":
        """Read a date typed as day, month, year or as year-month-day; ValueError if it is none."""
        from babel.dates import get_month_names

        low = _without_fillers(text.strip().casefold(), locale(self.code))
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for month, name in get_month_names(width, context, locale(self.code)).items():
                    word = re.escape(name.casefold().rstrip("."))
                    low = re.sub(rf"\b{word}\b", f" {month} ", low)
        parts = re.findall(r"\d+", low, re.ASCII)
        if len(parts) != 3 or re.search(r"[^\W\d_]", low):
            raise ValueError
        if len(parts[0]) == 4:
            parts.reverse()
        day, month, year = (int(part) for part in parts)
        if year < 1000:
            raise ValueError
        return datetime.date(year, month, day)

    def country(self, code: str) -> str:
        """Return the name of a country (ISO 3166), or the code if it is unknown."""
        return str(locale(self.code).territories.get(code, code))

    def countries(self) -> Mapping[str, str]:
        """Return every country by code, in the order of this language's alphabet."""
        return _countries(self.code)

    def tongue(self, code: str) -> str:
        """Return the name of a language (ISO 639), or the code if it is unknown."""
        return str(locale(self.code).languages.get(code, code))

    def tongues(self) -> Mapping[str, str]:
        """Return every language with a two-letter code, in the order of the alphabet."""
        return _tongues(self.code)

    def currencies(self) -> Mapping[str, str]:
        """Return the currencies in use today by code, in the order of the alphabet."""
        return _currencies(self.code)


@cache
def spoken_in(country: str) -> frozenset[str]:
    """Return the official languages (ISO 639) of a country (ISO 3166); none if it is unknown."""
    from babel.languages import get_official_languages

    return frozenset(c.split("_")[0] for c in get_official_languages(country, de_facto=True))


def _exactly() -> "AbstractContextManager[Context]":
    """Let Babel write every number a file can hold; usually its digits end at 28."""
    from decimal import localcontext

    return localcontext(prec=DIGITS)


def _without_fillers(text: str, rules: "Locale") -> str:
    """Return a date without the words that some languages put between its parts."""
    from babel.dates import get_date_format

    for filler in re.findall(r"'([^']*[^\W\d_][^']*)'", get_date_format("long", rules).pattern):
        word = re.escape(filler.strip().casefold().rstrip("."))
        text = re.sub(rf"\b{word}\b\.?", " ", text)
    return text


@cache
def _countries(code: str) -> Mapping[str, str]:
    names = locale(code).territories
    real = {c: n for c, n in names.items() if re.fullmatch("[A-Z]{2}", c)}
    return _sorted({c: n for c, n in real.items() if c not in NEVER_A_COUNTRY})


@cache
def _tongues(code: str) -> Mapping[str, str]:
    names = locale(code).languages
    return _sorted({c: n for c, n in names.items() if re.fullmatch("[a-z]{2}", c)})


@cache
def _currencies(code: str) -> Mapping[str, str]:
    from babel.core import get_global

    histories = get_global("territory_currencies").values()
    used = {c for uses in histories for c, _begun, ended, tender in uses if tender and not ended}
    names = locale(code).currencies
    return _sorted({c: names.get(c, c) for c in used})


def _sorted(names: dict[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(sorted(names.items(), key=lambda item: item[1].casefold())))


@cache
def _catalogues() -> "dict[str, NullTranslations]":
    """Read the complete catalogues: every message translated, none doubtful."""
    from gettext import GNUTranslations

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    found: dict[str, NullTranslations] = {}
    for file in sorted((paths.resources() / "languages").glob("*.po")):
        with file.open("rb") as stream:
            catalogue = read_po(stream, locale=file.stem)
        messages = [message for message in catalogue if message.id]
        if messages and all(map(_complete, messages)):
            compiled = io.BytesIO()
            write_mo(compiled, catalogue)
            found[file.stem] = GNUTranslations(io.BytesIO(compiled.getvalue()))
    return found


def _complete(message: "Message") -> bool:
    said = message.string
    return not message.fuzzy and all([said] if isinstance(said, str) else said or [""])


def available() -> tuple[str, ...]:
    """Return the codes of the languages that are complete, the source language first."""
    return (SOURCE, *_catalogues())
