"""What was said to findings: accepted with a reason, or put off."""

from typing import Annotated

from pydantic import Field, StringConstraints

from app.language import N_
from app.model.question import Text
from app.model.section import Page
from app.model.value import ROWS_LIMIT, LongText, Option, RefId, Row

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{0,64}$")]
"""The words a finding rests on, as a short digest."""


class Said(Option):
    """What was said to a finding; what was changed needs no answer, for the finding is gone."""

    ACCEPTED = "accepted", N_("accepted, for a reason")
    PUT_OFF = "put_off", N_("put off")


class Reaction(Row):
    """An answer to one finding: to its check, its subject and the words it rests on."""

    check: RefId
    subject: RefId = ""
    words: Digest = ""
    said: Said
    reason: Annotated[
        LongText, Text(ask=N_("For what reason do you accept it?"), name=N_("Reason"))
    ] = ""


class Reactions(Page):
    """Only these are stored; the findings themselves follow from the plan."""

    rows: Annotated[tuple[Reaction, ...], Field(max_length=ROWS_LIMIT)] = ()

    def given(self) -> dict[tuple[str, str, str], Reaction]:
        """Return every answer by its check, its subject and the words it rests on.

        Of several to the same finding the first stands.
        """
        return {(row.check, row.subject, row.words): row for row in reversed(self.rows)}

    def to(self, check: str, subject: str, words: str) -> Reaction | None:
        """Return what was said to a finding, unless the words it rests on have changed."""
        return self.given().get((check, subject, words))
