"""Numbers changed by the firm: what the program takes for granted, and what stands instead."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.knowledge.catalogue import Knowledge
from app.knowledge.network import DEFAULT
from app.knowledge.numbers import numbers_of
from app.knowledge.parameters import Parameters
from app.language import N_, Language
from app.model.block import Block, Grid, Heading
from app.model.question import Context, questions
from app.report.content.words import named
from app.sections.assumptions.ratings import Overruled, ratings
from app.sections.choices import YesNo

Row = tuple[str, ...]


def changed_numbers(advice: Advice, shipped: Knowledge, language: Language) -> Iterator[Block]:
    """Return the table of what was overruled in effect; nothing where nothing was."""
    rows = (*_constants(advice, language), *_ratings(advice, shipped, language))
    if rows:
        say = language.say
        yield Heading(say(N_("Numbers changed by the firm")), 2)
        head = say(N_("Number")), say(N_("Ours")), say(N_("Yours")), say(N_("Reason"))
        yield Grid(head, rows, frozenset({1, 2}))


def _constants(advice: Advice, language: Language) -> Iterator[Row]:
    """Yield the constants of the method that are not as usual."""
    said, usual, say = advice.plan.assumptions, Parameters(), language.say
    for page in (said.hours, said.weighing, said.choosing):
        for asked in questions(type(page)):
            ours = getattr(usual, asked.field)
            yours = getattr(advice.case.parameters, asked.field)
            if ours != yours:
                name = say(asked.question.name)
                yield name, _written(ours, language), _written(yours, language), ""


def _ratings(advice: Advice, shipped: Knowledge, language: Language) -> Iterator[Row]:
    """Yield the ratings of networks that the firm judges otherwise."""
    names = ratings(Context(language, advice.plan, shipped))
    for row in advice.plan.assumptions.ratings.rows:
        if row.network not in shipped.networks:
            continue
        ours, yours = (_rating(known, row) for known in (shipped, advice.knowledge))
        if ours != yours:
            network = named([row.network], advice, language)
            numbers = _written(ours, language), _written(yours, language)
            yield f"{network}: {names.get(row.what, row.what)}", *numbers, row.reason.strip()


def _rating(knowledge: Knowledge, row: Overruled) -> float:
    """Return a rating; a country that is not named is like those that are not."""
    network = knowledge.networks[row.network]
    return numbers_of(network).get(row.what, float(network.region_in(DEFAULT)))


def _written(value: float | bool, language: Language) -> str:
    if isinstance(value, bool):
        return language.say((YesNo.YES if value else YesNo.NO).label)
    return language.number(value)
