"""Step 5, resourcing: who does the work, with which hours, and when."""

from collections.abc import Iterator
from typing import ClassVar

from app.language import N_
from app.model.question import sentence
from app.model.section import Gap, Section
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

    def gaps(self) -> Iterator[Gap]:
        """Yield as well where somebody answers or looks who is no longer on the list."""
        yield from super().gaps()
        known = {"", *(person.id for person in self.people.people)}
        gone = sentence(N_("The person chosen here is no longer on the list."))
        if self.replies.person not in known:
            yield Gap("Q5.4", "replies", "person", gone, missing=False)
        if not {slot.person for slot in self.looks.looks} <= known:
            yield Gap("Q5.5", "looks", "looks", gone, missing=False)
