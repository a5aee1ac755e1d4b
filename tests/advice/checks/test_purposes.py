"""Whether a task of the year, or a job to fill, stands behind a purpose."""

from datetime import date, timedelta

import pytest

from app.model.value import AsTyped
from tests.advice.changes import answering, found, plan_of, rows_of, sentences, unknown
from tests.advice.firms import TODAY


@pytest.mark.parametrize("priority", ["", "gone"])
def test_a_purpose_is_asked_which_task_it_serves(priority):
    rows = rows_of(plan_of("law-firm"), "purpose.purposes.rows", 1, priority=priority)
    plan = answering(plan_of("law-firm"), purpose__purposes={"rows": rows})
    (finding,) = found(plan, "X9")
    assert finding.subject == rows[0].id
    (said,) = sentences(plan, "X9")
    assert said.startswith("Which of your tasks does “Bring customers together” serve: “")
    assert all(row.text in said for row in plan.purpose.priorities.rows)


def test_without_tasks_no_purpose_is_asked_for_one():
    plan = answering(plan_of("law-firm"), purpose__priorities={"rows": ()})
    assert not found(plan, "X9")
    assert not found(plan_of("law-firm"), "X9")


@pytest.mark.parametrize(
    "answers",
    [
        {"any": "no"},
        {"any": None, "rows": ()},
        {"any": "yes", "rows": [{"job": " "}]},
        {"rows": [{"job": "lawyer", "by": TODAY + timedelta(days=367)}]},
    ],
)
def test_who_looks_for_people_has_a_job_to_fill(answers):
    (said,) = sentences(answering(plan_of("law-firm"), purpose__vacancies=answers), "X24")
    assert said.startswith("You want to find people to hire, and no job is to be filled")


@pytest.mark.parametrize("by", [None, date(2026, 1, 1), AsTyped(typed="autumn"), TODAY])
def test_a_job_counts_whose_day_is_near_or_not_known(by):
    rows = [{"job": "lawyer", "by": by}]
    assert not found(answering(plan_of("law-firm"), purpose__vacancies={"rows": rows}), "X24")


def test_who_does_not_look_for_people_needs_no_job():
    assert not found(answering(plan_of("bakery"), purpose__vacancies={"any": "no"}), "X24")


def test_a_job_of_which_nothing_is_known_is_none():
    assert found(unknown(plan_of("law-firm"), "purpose", "vacancies", "rows"), "X24")
