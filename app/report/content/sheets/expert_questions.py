"""Ten questions for an expert, with room for the answers."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Lines, Paragraph
from app.report.content.sheets.parts import labelled
from app.report.content.words import hours, together

QUESTIONS = (
    N_("Which of our networks would you drop?"),
    N_("Which of our customers did you see there?"),
    N_("What would you count?"),
    N_("Which rhythm fits our hours?"),
    N_("Which of our posts would you not publish?"),
    N_("What would you do with 300 euros?"),
    N_("What must be on the website first?"),
    N_("Which law of our trade must we know?"),
    N_("What would make you advise us not to start?"),
    N_("Who of your clients of our size may we ring?"),
)
"""What is worth an hour of somebody who knows (S62)."""


def expert_questions(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what the expert has to know of us, and the ten questions (S62)."""
    say = language.say
    if advice.way.networks:
        text = N_("We think of {networks}, and have {hours} a week that will really happen.")
        load = advice.way.workload
        told = say(
            text,
            networks=together(advice.way.networks, advice, language),
            hours=hours(load.usable, language),
        )
        yield labelled(say(N_("Our plan")), Paragraph(told))
    for n, question in enumerate(QUESTIONS, 1):
        yield labelled(say(N_("Question {number}"), number=n), Paragraph(say(question)), Lines(1))
