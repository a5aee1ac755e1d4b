"""What the firm wrote as people will read it, and the words in it that it never uses."""

from dataclasses import dataclass

from app.language import N_
from app.model.sentence import Sentence, sentence


@dataclass(frozen=True)
class Sample:
    """A text as people will read it: its page, its question’s key, and its row if it is one."""

    page: str
    key: str
    text: str
    row: str = ""


@dataclass(frozen=True)
class Slip:
    """A word that is never used, where it stands all the same."""

    sample: Sample
    word: str

    @property
    def sentence(self) -> Sentence:
        """What is said of it beside the text."""
        return sentence(SLIPPED, word=self.word)


SLIPPED = N_("You wrote “{word}” here. It is on your list of words you never use.")
