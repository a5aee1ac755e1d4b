"""The second plan: begun, worked on and given up, each as one step that can be undone."""

from app.advice.comparison import Comparison
from app.language import N_, Language
from app.plan import Letter, Plan
from app.ui.document import Document, Place
from app.ui.steps import TWO_PLANS

PLACE = Place(TWO_PLANS)
SWITCHED = Place("", key="plans")
"""Working on the other plan leads nowhere: the person stays where he is, and so on undo."""


def begin(document: Document, language: Language) -> None:
    """Begin plan B as a copy of what there is, and work on it."""
    after, text = document.plan.doubled().swapped(), language.say(N_("Begin a second plan"))
    _put(document, PLACE, after, text)


def work_on(document: Document, letter: Letter, language: Language) -> None:
    """Work on one of the two plans; the other waits beside it."""
    plan = document.plan
    if plan.letter is letter.other:
        text = language.say(N_("Work on {plan}"), plan=language.say(letter.label))
        _put(document, SWITCHED, plan.swapped(), text)


def keep(document: Document, both: Comparison, letter: Letter, language: Language) -> None:
    """Keep one of the two plans; the other goes."""
    text = language.say(N_("Keep {plan}"), plan=language.say(letter.label))
    _put(document, PLACE, both.keep(letter), text)


def call(document: Document, letter: Letter, name: str, language: Language) -> None:
    """Take what the firm calls one of the two plans."""
    plan = document.plan
    if plan.alternative is None:
        return
    field = "here" if plan.letter is letter else "name"
    after = plan.replace(alternative=plan.alternative.replace(**{field: name}))
    text = language.say(N_("Name of {plan}"), plan=language.say(letter.label))
    document.change_plan(Place(TWO_PLANS, key=letter.name), after, text)


def _put(document: Document, place: Place, after: Plan, text: str) -> None:
    document.settle()
    document.change_plan(place, after, text)
    document.settle()
