"""The promise, the weekend, and one book for all complaints."""

import pytest

from tests.advice.changes import answering, found, plan_of, sentences, unknown

FRIDAYS = [{"day": day, "start": 600} for day in ("tue", "wed", "thu", "fri")]


def test_a_promise_that_the_rota_breaks_is_told_with_the_wait():
    plan = answering(
        plan_of("bakery"), resourcing__promise={"within": 24.0, "counted_in": "calendar"}
    )
    (said,) = sentences(plan, "X6")
    assert said == (
        "You promise an answer within 24 hours, but the longest wait is 41. Counted are hours by"
        " the clock, nights included. Who writes on Sunday at 14:05 is read on Tuesday at 7:00."
    )
    assert found(plan, "X6")[0].words == ("24", "calendar", "41")


def test_an_open_weekend_on_which_nobody_looks_is_told():
    plan = answering(
        plan_of("bakery"),
        resourcing__looks={"looks": FRIDAYS},
        resourcing__promise={"within": None},
    )
    (said,) = sentences(plan, "X6")
    assert said == (
        "You want to help customers. Your door is open on Saturday and Sunday, and nobody looks at"
        " messages then."
    )


@pytest.mark.parametrize(
    "pages",
    [
        {},
        {"resourcing__looks": {"looks": ()}},
        {
            "purpose__purposes": {"rows": [{"purpose": "local"}]},
            "resourcing__promise": {"within": 1.0},
        },
        {
            "business__door": {"exists": "no"},
            "resourcing__looks": {"looks": FRIDAYS},
            "resourcing__promise": {"within": None},
        },
    ],
)
def test_a_kept_promise_no_rota_and_no_care_say_nothing(pages):
    assert not found(answering(plan_of("bakery"), **pages), "X6")


def test_a_promise_of_which_nothing_is_known_yet_is_not_broken():
    plan = answering(plan_of("bakery"), resourcing__promise={"within": 1.0})
    assert found(plan, "X6")
    assert not found(unknown(plan, "resourcing", "promise", "within"), "X6")


@pytest.mark.parametrize(
    ("book", "said"),
    [("no", "“No, somewhere else”, you say. With two"), ("none", "“There is no such book”")],
)
def test_complaints_need_one_book(book, said):
    plan = answering(plan_of("bakery"), resourcing__complaints={"one_book": book})
    assert found(plan, "X8")[0].severity.value == "warn"
    assert said in sentences(plan, "X8")[0]


def test_care_first_without_a_book_and_without_times_stops():
    plan = answering(
        plan_of("bakery"),
        purpose__purposes={"rows": [{"purpose": "care"}]},
        resourcing__complaints={"one_book": "no"},
        resourcing__looks={"looks": ()},
    )
    assert found(plan, "X8")[0].severity.value == "stop"
    assert sentences(plan, "X8")[0].endswith("first purpose, and nobody has times to answer.")


@pytest.mark.parametrize("book", ["yes", None])
def test_one_book_or_no_answer_yet_says_nothing(book):
    assert not found(
        answering(plan_of("law-firm"), resourcing__complaints={"one_book": book}), "X8"
    )
