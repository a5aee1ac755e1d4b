"""Step 4, tone of voice: how the firm speaks, writes and answers."""

from collections.abc import Iterator
from typing import ClassVar

from app.language import N_
from app.model.section import Gap, Section, Way
from app.sections.tone.address import Addresses
from app.sections.tone.answers import Answers
from app.sections.tone.faces import Faces
from app.sections.tone.feelings import Feelings
from app.sections.tone.readable import Readable
from app.sections.tone.restaurant import Restaurant
from app.sections.tone.samples import Sample, Slip
from app.sections.tone.scales import Scales
from app.sections.tone.silence import Silence
from app.sections.tone.speech import Speech
from app.sections.tone.words import Words


class Tone(Section):
    """How; the order of the fields is the order of the screens."""

    step: ClassVar[str] = "4"
    title: ClassVar[str] = N_("Tone of voice")

    speech: Speech = Speech()
    addresses: Addresses = Addresses()
    scales: Scales = Scales()
    words: Words = Words()
    feelings: Feelings = Feelings()
    answers: Answers = Answers()
    silence: Silence = Silence()
    faces: Faces = Faces()
    restaurant: Restaurant = Restaurant()
    readable: Readable = Readable()

    def gaps(self, way: Way = Way.FULL) -> Iterator[Gap]:
        """Yield as well where a word that is never used stands in a sample (E40)."""
        yield from super().gaps(way)
        numbers = {(s.page, a.key): s.number for s in self.screens(way) for a in s.asked}
        for slip in self.slips():
            page, key = slip.sample.page, slip.sample.key
            if number := numbers.get((page, key)):
                yield Gap(number, page, key, slip.sentence, missing=False)

    def samples(self) -> Iterator[Sample]:
        """Yield what is written as people will read it."""
        for page in (self.speech, self.answers, self.restaurant):
            yield from page.samples()

    def slips(self) -> Iterator[Slip]:
        """Yield the words that are never used where they stand, found as they were typed (J)."""
        possible = self.words.possible_in("\n|\n".join(sample.text for sample in self.samples()))
        for sample in self.samples() if possible.never else ():
            yield from (Slip(sample, word) for word in possible.found_in(sample.text))
