"""How sure: the ten key answers, how each is known, and what would make it surer (M11)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.advice.reading import EPSILON, known, reaches
from app.language import N_
from app.model.section import Mark, Page
from app.model.sentence import Sentence, Share, sentence
from app.model.value import Number, Option
from app.plan import Plan

SOURCES = ("M11", "S43", "S82")

WORTH = {Mark.COUNTED: 1.0, Mark.ASKED: 0.6, Mark.GUESS: 0.3, Mark.UNKNOWN: 0.0}
"""What an answer is worth by its mark (M11)."""

WAYS = 3
"""Ways to be surer that are named."""


class Band(Option):
    """Words for how sure a plan is."""

    GOOD = "good", N_("good")
    FAIR = "fair", N_("fair")
    GUESSES = "mostly guesses", N_("mostly guesses")


BANDS = ((0.7, Band.GOOD), (0.4, Band.FAIR), (0.0, Band.GUESSES))
"""From which confidence on each is said (M11)."""


@dataclass(frozen=True)
class KeyAnswer:
    """An answer that much depends on: its weight, where it stands, and how to be surer of it.

    `key` is that of its mark on the page; `reach` is the best mark that the way leads to.
    """

    name: str
    weight: float
    page: Callable[[Plan], Page]
    key: str
    answered: Callable[[Plan], bool]
    way: str
    reach: Mark = Mark.COUNTED

    def mark(self, plan: Plan) -> Mark:
        """Return how it is known; without a mark it is a guess, without an answer unknown."""
        marks = self.page(plan).marks
        return marks.get(self.key, Mark.GUESS) if self.answered(plan) else Mark.UNKNOWN

    def lacks(self, plan: Plan) -> float:
        """Return how much more it would be worth after going the way: 0 to 1."""
        return max(0.0, WORTH[self.reach] - WORTH[self.mark(plan)])


def _numbers(answers: Iterable[Number]) -> bool:
    """Say whether one of some answers is a number that can be reckoned with."""
    return any(known(answer) is not None for answer in answers)


KEY_ANSWERS = (
    KeyAnswer(
        "hours",
        3,
        lambda plan: plan.resourcing.people,
        "hours",
        lambda plan: _numbers(person.hours for person in plan.resourcing.people.people),
        N_("Note for one week the hours that are really spent."),
    ),
    KeyAnswer(
        "messages",
        2,
        lambda plan: plan.resourcing.counts,
        "messages",
        lambda plan: _numbers([plan.resourcing.counts.messages]),
        N_("Count the questions and complaints of two weeks."),
    ),
    KeyAnswer(
        "own_customers",
        3,
        lambda plan: plan.platforms.candidates,
        "customers",
        lambda plan: any(
            _numbers([row.asked]) and _numbers([row.yes]) for row in plan.platforms.candidates.rows
        ),
        N_("Ask ten customers by name which networks they open every week."),
        reach=Mark.ASKED,
    ),
    KeyAnswer(
        "business_share",
        2,
        lambda plan: plan.business.buyers,
        "from_firms",
        lambda plan: _numbers([plan.business.buyers.from_firms]),
        N_("Look up in your books which part of your turnover comes from firms."),
    ),
    KeyAnswer(
        "formats",
        2,
        lambda plan: plan.platforms.formats,
        "made",
        lambda plan: bool(plan.platforms.formats.made),
        N_("Make one of each: a text, a photograph, a short film. See what is ready in a week."),
    ),
    KeyAnswer(
        "hourly_cost",
        1,
        lambda plan: plan.resourcing.counts,
        "hour",
        lambda plan: _numbers([plan.resourcing.counts.hour]),
        N_("Work out from wages and taxes what an hour of work costs."),
    ),
    KeyAnswer(
        "margin",
        2,
        lambda plan: plan.resourcing.counts,
        "margin",
        lambda plan: _numbers([plan.resourcing.counts.margin]),
        N_("Work out from your last ten orders what one result leaves you."),
    ),
    KeyAnswer(
        "countries",
        2,
        lambda plan: plan.business.countries,
        "shares",
        lambda plan: any(
            row.country and _numbers([row.share]) for row in plan.business.countries.shares
        ),
        N_("Count in your list of customers in which countries they live."),
    ),
    KeyAnswer(
        "ages",
        1,
        lambda plan: plan.business.buyers,
        "ages",
        lambda plan: bool(plan.business.buyers.ages),
        N_("Note for two weeks the ages of those who buy."),
    ),
    KeyAnswer(
        "baseline",
        2,
        lambda plan: plan.purpose.measures,
        "rows",
        lambda plan: _numbers(row.today for row in plan.purpose.measures.rows),
        N_("Count today’s value of what you want to change."),
    ),
)
"""The ten key answers (M11), those first that are cheapest to be surer of (M13)."""


@dataclass(frozen=True)
class Way:
    """Something to do, and how much surer it makes: the gain in confidence, 0 to 1."""

    name: str
    gain: float
    sentence: Sentence


@dataclass(frozen=True)
class Confidence:
    """How sure a plan is, 0 to 1, by the marks of its key answers, and the cheapest ways up."""

    value: float
    marks: tuple[tuple[str, Mark], ...]
    ways: tuple[Way, ...]
    sources: tuple[str, ...] = SOURCES

    @property
    def band(self) -> Band:
        """The words for it."""
        return next(band for least, band in BANDS if reaches(self.value, least))

    @property
    def guesses(self) -> tuple[str, ...]:
        """The names of the key answers that are guessed, so that it is said what carries a plan."""
        return tuple(name for name, mark in self.marks if mark is Mark.GUESS)

    @property
    def sentence(self) -> Sentence:
        """How sure this plan is."""
        band = sentence(self.band.label)
        return sentence(
            N_("How sure the answers are: {share} ({band})."), share=Share(self.value), band=band
        )


def confidence(plan: Plan) -> Confidence:
    """Return the weighted mean of what the key answers are worth, and what would raise it."""
    total = sum(answer.weight for answer in KEY_ANSWERS)
    marks = tuple((answer.name, answer.mark(plan)) for answer in KEY_ANSWERS)
    worth = sum(answer.weight * WORTH[answer.mark(plan)] for answer in KEY_ANSWERS)
    ways = (
        Way(answer.name, answer.weight * answer.lacks(plan) / total, sentence(answer.way))
        for answer in KEY_ANSWERS
    )
    return Confidence(worth / total, marks, tuple(w for w in ways if w.gain > EPSILON)[:WAYS])
