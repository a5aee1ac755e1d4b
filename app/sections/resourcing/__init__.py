"""Step 5, resourcing: who does the work, with which hours, and when."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.resourcing.people import People
from app.sections.resourcing.promise import Promise
from app.sections.resourcing.replies import Replies
from app.sections.resourcing.rota import Looks


class Resourcing(Section):
    """With what; the order of the fields is the order of the screens."""

    step: ClassVar[str] = "5"
    title: ClassVar[str] = N_("Rota and hours")

    people: People = People()
    replies: Replies = Replies()
    looks: Looks = Looks()
    promise: Promise = Promise()
