"""The second plan: begun, worked on and given up, each as one step that can be undone."""

from app.advice.comparison import Comparison
from app.language import N_, Language
from app.plan import Letter, Plan
from app.ui.document import Document, Place

PLACE = Place("", key="plans")


def begin(document: Document, language: Language) -> None:
    """Begin plan B as a copy of what there is, and work on it."""
    _put(document, document.plan.doubled().swapped(), language.say(N_("Begin a second plan")))


def work_on(document: Document, letter: Letter, language: Language) -> None:
    """Work on one of the two plans; the other waits beside it."""
    plan = document.plan
    if plan.letter is letter.other:
        text = N_("Work on {plan}")
        _put(document, plan.swapped(), language.say(text, plan=language.say(letter.label)))


def keep(document: Document, both: Comparison, letter: Letter, language: Language) -> None:
    """Keep one of the two plans; the other goes."""
    text = language.say(N_("Keep {plan}"), plan=language.say(letter.label))
    _put(document, both.keep(letter), text)


def call(document: Document, letter: Letter, name: str, language: Language) -> None:
    """Take what the firm calls one of the two plans."""
    plan = document.plan
    if plan.alternative is None:
        return
    field = "here" if plan.letter is letter else "name"
    after = plan.replace(alternative=plan.alternative.replace(**{field: name}))
    text = language.say(N_("Name of {plan}"), plan=language.say(letter.label))
    document.change_plan(Place("", key=f"plan {letter.value}"), after, text)


def _put(document: Document, after: Plan, text: str) -> None:
    document.settle()
    document.change_plan(PLACE, after, text)
    document.settle()
