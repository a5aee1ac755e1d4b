"""Feelings that people bring, and those they should leave with."""

from typing import Annotated

from app.language import N_
from app.model.question import Choices
from app.model.section import Page
from app.model.value import Option
from app.sections.choices import examples


class Left(Option):
    """A feeling people should have after reading."""

    CALM = "calm", N_("calm")
    SURE = "sure", N_("sure of what comes next")
    WELCOME = "welcome", N_("welcome")
    UNDERSTOOD = "understood", N_("understood")
    CURIOUS = "curious", N_("curious")
    HUNGRY = "hungry", N_("hungry for it")
    AMUSED = "amused", N_("amused")
    PROUD = "proud", N_("proud to belong here")


class Brought(Option):
    """A feeling people sometimes bring."""

    WORRIED = "worried", N_("worried")
    ANGRY = "angry", N_("angry")
    HURRIED = "hurried", N_("in a hurry")
    UNSURE = "unsure", N_("unsure what to ask")
    DISAPPOINTED = "disappointed", N_("disappointed")
    SAD = "sad", N_("sad")
    GLAD = "glad", N_("glad")
    PROUD = "proud", N_("proud of what they made or bought")


class Feelings(Page):
    """A firm receives feelings, good and bad (S85)."""

    left: Annotated[
        tuple[Left, ...],
        Choices(
            number="Q4.5",
            name=N_("Feelings"),
            ask=N_("Which feelings should people have after reading you?"),
            why=N_("People bring feelings, good and bad. An answer begins with theirs."),
            examples=examples(
                N_("Calm; some come worried."),
                N_("Hungry; some are in a hurry."),
                N_("Sure; some are angry because a machine stands still."),
            ),
        ),
    ] = ()
    brought: Annotated[
        tuple[Brought, ...],
        Choices(name=N_("They bring"), ask=N_("Which feelings will they sometimes bring?")),
    ] = ()
