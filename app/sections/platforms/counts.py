"""A part of a number of people, which cannot be more than all of them."""

from collections.abc import Iterator

from app.language import N_
from app.model.question import Sentence, sentence
from app.model.value import Number


def too_many(part: Number, every: Number) -> Iterator[Sentence]:
    """Say when a part is larger than the whole; both are numbers of people."""
    if isinstance(part, float) and isinstance(every, float) and part > every:
        yield sentence(
            N_("{part} of {every} cannot be. Please look at these two numbers again."),
            part=f"{part:g}",
            every=f"{every:g}",
        )
