"""Questions that ask the same about each thing of a list: each rule, each format."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.language import N_
from app.model.block import Block, Grid
from app.model.question import Asked, Context, Options, Question, kinds_in
from app.model.value import Option, RefId, Value


class Judged(Value):
    """What is said of one thing, by its id; a subclass has an Option named `answer`."""

    of: RefId


@dataclass(frozen=True, kw_only=True)
class Each(Question):
    """One of a few answers for each thing of a list; things nothing is said of are left out."""

    options: Options

    def told(self, value: Sequence[Judged], context: Context) -> tuple[Block, ...]:
        """Return each answer with the things it was said of, in the order of the list."""
        say, names = context.language.say, self.options(context)
        ordered = sorted(value, key=lambda judged: [*names, judged.of].index(judged.of))
        found: dict[Option, list[str]] = {}
        for judged in ordered:
            found.setdefault(answer_in(judged), []).append(names.get(judged.of, judged.of))
        rows = tuple((say(answer.label), ", ".join(things)) for answer, things in found.items())
        return (Grid((say(N_("Answer")), say(N_("What"))), rows),)

    def words(self, value: Sequence[Judged], context: Context) -> str:
        """Return how many things something was said of."""
        plural = context.language.plural
        return plural(N_("{count} answer"), N_("{count} answers"), len(value)) if value else ""


def answer_in(judged: Judged) -> Option:
    """Return what is said of a thing."""
    answer: Option = getattr(judged, "answer")  # noqa: B009 - each subclass has its own Option
    return answer


def judged_kind(asked: Asked) -> type[Judged]:
    """Return the kind of values in a field that an Each asks about."""
    return next(kind for kind in kinds_in(asked.kind) if issubclass(kind, Judged))


def answers_of(asked: Asked) -> type[Option]:
    """Return the answers that can be given to each thing."""
    annotation = judged_kind(asked).model_fields["answer"].annotation
    return next(kind for kind in kinds_in(annotation) if issubclass(kind, Option))
