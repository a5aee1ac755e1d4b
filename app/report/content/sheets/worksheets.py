"""Worksheets: every question of the program with room for a hand, in the same order."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Blank, Block, Heading
from app.model.each import Each, answers_of
from app.model.question import Asked, Choice, Choices, Context, Scale, kinds_in
from app.model.section import Screen
from app.model.table import Rows
from app.model.value import Option
from app.plan import sections

COLUMNS = 6
"""Columns that a hand has room for; a table with more has them named above its lines."""
OPTIONS = 8
"""Answers of a choice that are named on paper."""


def worksheets(advice: Advice, language: Language) -> Iterator[Block]:
    """Return a page or more for each section, with the numbers of the program (S43)."""
    for section in sections(advice.plan).values():
        yield Heading(language.say(section.title))
        for screen in section.screens(advice.plan.way):
            yield from _blanks(screen, Context(language, advice.plan, advice.knowledge))


def _blanks(screen: Screen, context: Context) -> Iterator[Blank]:
    """Return a blank for each table of a screen, and one for its other questions together."""
    language, first = context.language, screen.asked[0].question
    number, name = screen.number, language.say(first.name or first.ask)
    texts: list[str] = []
    for asked in screen.asked:
        ask = language.say(asked.question.ask)
        if columns := _columns(asked, language):
            yield Blank(number, name, (*texts, ask), columns)
            number, name, texts = "", "", []
        else:
            texts.append(" ".join(filter(None, (ask, _options(asked, context)))))
    if texts:
        yield Blank(number, name, tuple(texts))


def _columns(asked: Asked, language: Language) -> tuple[str, ...]:
    """Return the names of the columns of a table, as the program asks for them."""
    if not isinstance(asked.question, Rows):
        return ()
    columns = asked.question.asked(asked.row)
    names = tuple(language.say(c.question.name or c.question.ask) for c in columns)
    return names if len(names) <= COLUMNS else ()


def _options(asked: Asked, context: Context) -> str:
    """Return what can be answered, to put a ring around; nothing where it is many."""
    question, say = asked.question, context.language.say
    labels: tuple[str, ...] = ()
    if isinstance(question, Scale):
        labels = question.steps
    elif isinstance(question, Each):
        labels = tuple(option.label for option in answers_of(asked))
    elif isinstance(question, Choice | Choices):
        kinds = [kind for kind in kinds_in(asked.kind) if issubclass(kind, Option)]
        labels = tuple(option.label for kind in kinds for option in kind)
    if not labels or len(labels) > OPTIONS:
        return ""
    told = say(N_("({answers})"), answers=" / ".join(map(say, labels)))
    return f"{told} {_things(question, context)}" if isinstance(question, Each) else told


def _things(question: Each, context: Context) -> str:
    """Return what each answer is about, numbered, so that a hand can write number and answer."""
    names = question.options(context).values()
    return ", ".join(f"{n} {name}" for n, name in enumerate(names, 1))
