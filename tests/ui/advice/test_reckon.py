"""How we reckon: every number of the method in one place, ours until somebody overrules it."""

from app.examples import example
from app.model.question import Amount
from app.ui.advice.reckon import ReckonView
from tests.ui import hands


def reckoned(work):
    work.interview.reckon()
    view = work.view
    assert isinstance(view, ReckonView)
    for screen in view.screens:
        view.form(screen)
    return view


def fields(view):
    return {(f.asks.page, key): field for f in view.forms for key, field in f.fields.items()}


def test_every_empty_number_shows_ours(at_work):
    view = reckoned(at_work(example("law-firm")))
    numbers = [f for f in fields(view).values() if isinstance(f.asked.question, Amount)]
    assert len(numbers) > 20
    for field in numbers:
        shown = field.editor.field().placeholderText()
        assert shown == field.editor.write(field.asked.question.usual)


def test_an_overruled_number_counts_and_changes_the_advice(at_work):
    work = at_work(example("law-firm"))
    before = work.advice.proposal.workload.usable
    view = reckoned(work)
    assert "Nothing is changed" in work.reads()
    hands.click(fields(view)["hours", "reliability"].editor.field())
    hands.write("0.5")
    assert work.advice.proposal.workload.usable < before
    assert "You changed one number." in work.reads()


def test_our_own_number_typed_again_changes_nothing(at_work):
    work = at_work(example("law-firm"))
    view = reckoned(work)
    hands.click(fields(view)["hours", "reliability"].editor.field())
    hands.write("0.8")
    assert "Nothing is changed" in work.reads()


def test_all_is_put_back_and_that_can_be_undone(at_work):
    plan = example("law-firm")
    catalogue = plan.assumptions.catalogue.replace(version="7")
    hours = plan.assumptions.hours.replace(reliability=0.5, startup=3.0)
    changed = plan.assumptions.replace(hours=hours, catalogue=catalogue, finished=True)
    work = at_work(plan.replace(assumptions=changed))
    view = reckoned(work)
    assert "You changed 2 numbers." in work.reads()
    hands.click(view.back)
    assert work.plan.assumptions.hours == type(hours)()
    assert work.plan.assumptions.catalogue == catalogue
    assert not view.back.isEnabled()
    hands.undo()
    assert work.plan.assumptions == changed
    assert work.view is view


def test_undo_leads_back_to_the_number(at_work):
    work = at_work(example("law-firm"))
    view = reckoned(work)
    field = fields(view)["hours", "reliability"].editor.field()
    hands.click(field)
    hands.write("0.5")
    work.interview.go(0)
    hands.undo()
    assert work.view is view
    assert field.text() == ""
    assert work.plan.assumptions == example("law-firm").assumptions
