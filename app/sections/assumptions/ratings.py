"""Ratings of networks that the owner or his adviser judges otherwise than the catalogue."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field

from app.knowledge.network import AGES
from app.knowledge.numbers import NUMBERS
from app.language import N_
from app.model.question import Amount, Asked, Context, Line, Reference, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Number, RefId, Row
from app.sections.choices import formats, networks, purposes


def ratings(context: Context) -> Mapping[str, str]:
    """Return the numbers of a network that may be overruled by path, each as it is called."""
    say, codes = context.language.say, {r.country for r in context.plan.business.countries.shares}
    names = {
        "purposes": purposes(context),
        "ages": {age: say(name) for age, name in AGES.items()},
        "formats": formats(context),
        "region": {code: context.language.country(code) for code in sorted(codes - {""})},
    }
    found: dict[str, str] = {}
    for path, label in NUMBERS.items():
        top, _, rest = path.partition(".")
        ids = names[top] if rest == "*" else {rest: ""}
        found |= {
            ".".join(filter(None, (top, id_))): say(label, name=name) for id_, name in ids.items()
        }
    return found


class Overruled(Row):
    """One number of one network as this firm sees it, and why."""

    network: Annotated[RefId, Reference(ask=N_("Network"), options=networks, typed=True)] = ""
    what: Annotated[
        RefId, Reference(ask=N_("Which number"), name=N_("What"), options=ratings, typed=True)
    ] = ""
    value: Annotated[Number, Amount(ask=N_("Your number"), name=N_("Number"), high=10_000)] = None
    reason: Annotated[LineText, Line(ask=N_("Why"))] = ""


class Ratings(Page):
    """Our ratings are judgement; who knows better says so, and it is printed (M13)."""

    rows: Annotated[
        tuple[Overruled, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="A4",
            name=N_("Ratings of networks"),
            ask=N_("Which of our ratings do you judge otherwise, and why?"),
            why=N_("Our ratings are judgement. You know your town and your trade better."),
            help=N_("What your customers say of networks belongs to question 3.4."),
            add=N_("Add a rating"),
            optional=True,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for what is missing in a row."""
        yield from super().faults(asked)
        if any(not row.network or not row.what or row.value is None for row in self.rows):
            yield sentence(N_("One row lacks its network, what is meant, or the number."))
