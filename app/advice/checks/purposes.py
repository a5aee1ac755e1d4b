"""Checks of the purposes chosen: whether a task, or a job to fill, stands behind them (Q1.15)."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from app.advice.answers import answers, quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.purpose.purposes import ChosenPurpose
from app.sections.purpose.vacancies import Vacancy

PURPOSES = Spot("Q1.15", "purpose", "purposes", "rows")
JOBS = Spot("Q1.6", "purpose", "vacancies", "any")

RECRUIT = "recruit"
YEAR = timedelta(days=366)
TASKS = 3
"""Tasks of the year that are quoted."""


@check("X9", Severity.WARN, PURPOSES, seeds=("S84", "S96"))
def purpose_without_a_task(reckoning: Reckoning) -> Iterator[Seen]:
    """See a purpose that serves none of the tasks of the year, where there are any."""
    rows = answers(reckoning.plan.purpose.priorities).rows
    tasks = {row.id: row.text.strip() for row in rows if row.text.strip()}
    for row in _ranked(reckoning) if tasks else ():
        if row.priority not in tasks:
            purpose = reckoning.knowledge.purposes[row.purpose]
            said = sentence(
                N_("Which of your tasks does “{purpose}” serve: {tasks}? If none, leave it out."),
                purpose=Sentence(purpose.name),
                tasks=_listed(list(tasks.values())[:TASKS]),
            )
            yield Seen(said, (row.purpose, *sorted(tasks.values())), row.id)


def _listed(tasks: list[str]) -> Listed:
    return Listed(tuple(sentence(N_("“{words}”"), words=quoted(task)) for task in tasks))


def _ranked(reckoning: Reckoning) -> Iterator[ChosenPurpose]:
    """Yield the first row of each purpose that is reckoned with."""
    rows = answers(reckoning.plan.purpose.purposes).rows
    for id_, _ in reckoning.case.situation.purposes:
        yield from [row for row in rows if row.purpose == id_][:1]


@check("X24", Severity.WARN, JOBS, seeds=("S10",))
def nobody_to_hire(reckoning: Reckoning) -> Iterator[Seen]:
    """See the purpose to find people, and no job to be filled within twelve months.

    A job without a day counts; so does one whose day has passed, for it may still be open.
    """
    if not reckoning.case.situation.wants(RECRUIT):
        return
    jobs = _jobs(reckoning.plan)
    if not any(_is_soon(job, reckoning.today) for job in jobs):
        any_ = answers(reckoning.plan.purpose.vacancies).any
        text = N_(
            "You want to find people to hire, and no job is to be filled within twelve months."
            " Choose another purpose, and keep this one for the year in which you hire."
        )
        rests = sorted(typed(job.job, job.by) for job in jobs)
        yield Seen(sentence(text), (*typed(RECRUIT, any_), *chain(*rests)))


def _jobs(plan: Plan) -> list[Vacancy]:
    page = answers(plan.purpose.vacancies)
    return [] if page.any is YesNo.NO else [job for job in page.rows if job.job.strip()]


def _is_soon(job: Vacancy, today: date) -> bool:
    return not isinstance(job.by, date) or job.by - today <= YEAR
