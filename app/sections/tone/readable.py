"""Whether everybody can read, see and hear what is posted."""

from typing import Annotated

from app.language import N_
from app.model.question import Choices
from app.model.section import Page
from app.model.value import Option
from app.sections.choices import examples


class Care(Option):
    """Something that lets more people take part."""

    ALT_TEXT = "alt_text", N_("Pictures are described in words, for those who do not see them.")
    CAPTIONS = "captions", N_("Films have captions, corrected by hand.")
    NO_TEXT_PICTURES = "no_text_pictures", N_("What stands in a picture also stands in the text.")
    FEW_EMOJI = "few_emoji", N_("Few emoji, and at the end.")
    CAPITALS = "capitals", N_("In tags each word begins with a capital: #FreshBread.")
    PLAIN_WORDS = "plain_words", N_("Plain words and short sentences.")


class Readable(Page):
    """What everybody can read reaches more people (E48)."""

    cares: Annotated[
        tuple[Care, ...],
        Choices(
            number="Q4.10",
            name=N_("For everybody"),
            ask=N_("What will you do so that everybody can read, see and hear you?"),
            why=N_("Some of your customers see or hear badly, or read slowly."),
            help=N_("Tick what you will really do."),
            examples=examples(
                N_("Plain words, and pictures described."),
                N_("Pictures described, few emoji, plain words."),
                N_("All but the films: there will be none."),
            ),
        ),
    ] = ()
