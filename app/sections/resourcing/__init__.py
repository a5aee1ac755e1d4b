"""Step 5, resourcing: who does the work, with which hours and money, and until when."""

from collections.abc import Iterator
from typing import ClassVar

from app.language import N_
from app.model.question import sentence
from app.model.section import Gap, Section, Way
from app.sections.resourcing.access import Access
from app.sections.resourcing.accounts import Accounts
from app.sections.resourcing.budget import Budget
from app.sections.resourcing.complaints import Complaints
from app.sections.resourcing.counts import Counts
from app.sections.resourcing.learning import Learning
from app.sections.resourcing.people import People
from app.sections.resourcing.policy import Policy
from app.sections.resourcing.promise import Promise
from app.sections.resourcing.replies import Replies
from app.sections.resourcing.review import Review
from app.sections.resourcing.rota import Looks
from app.sections.resourcing.signature import Signature
from app.sections.resourcing.training import Training


class Resourcing(Section):
    """With what; the order of the fields is the order of the screens."""

    step: ClassVar[str] = "5"
    title: ClassVar[str] = N_("Rota and hours")

    people: People = People()
    replies: Replies = Replies()
    looks: Looks = Looks()
    promise: Promise = Promise()
    complaints: Complaints = Complaints()
    learning: Learning = Learning()
    policy: Policy = Policy()
    training: Training = Training()
    access: Access = Access()
    accounts: Accounts = Accounts()
    counts: Counts = Counts()
    budget: Budget = Budget()
    signature: Signature = Signature()
    review: Review = Review()

    def gaps(self, way: Way = Way.FULL) -> Iterator[Gap]:
        """Yield as well where somebody answers or looks who is no longer on the list."""
        yield from super().gaps(way)
        known = {"", *(person.id for person in self.people.people)}
        gone = sentence(N_("The person chosen here is no longer on the list."))
        if self.replies.person not in known:
            yield Gap("Q5.4", "replies", "person", gone, missing=False)
        if not {slot.person for slot in self.looks.looks} <= known:
            yield Gap("Q5.5", "looks", "looks", gone, missing=False)
