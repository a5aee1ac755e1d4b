"""The restaurant test: three posts, said at a table of friends."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Choice, Sentence, Text, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LongText, Row
from app.sections.choices import YesNo, examples
from app.sections.tone.samples import Sample

THREE = 3
QUOTED = 60
"""So many characters of a post are quoted."""


class Post(Row):
    """A post, whether it is welcome, and what people can answer to it."""

    text: Annotated[LongText, Text(ask=N_("Post"))] = ""
    welcome: Annotated[
        YesNo | None, Choice(ask=N_("Welcome at the table?"), name=N_("Welcome"))
    ] = None
    answer: Annotated[
        LongText, Text(ask=N_("What people can answer"), name=N_("They can answer"))
    ] = ""

    def quoted(self) -> str:
        """Return the beginning of the post in one line."""
        line = " ".join(self.text.split())
        return line if len(line) <= QUOTED else line[: QUOTED - 1].rstrip() + "…"


class Restaurant(Page):
    """A stranger who sells at a table of friends is not welcome (S1, S100)."""

    posts: Annotated[
        tuple[Post, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q4.9",
            name=N_("Restaurant test"),
            ask=N_("Would these three posts be welcome, said uninvited at a table of friends?"),
            why=N_("People are there among friends. You are the one who joins their table."),
            help=N_("Write three posts. Then picture the table, and say each of them aloud."),
            add=N_("Add a post"),
            examples=examples(
                N_("“What did your last delay clause cost you?” Welcome."),
                N_("“First spinach pies after Easter, eight left.” Welcome."),
                N_("“We are the leader in …” Not welcome, so it was rewritten."),
            ),
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for three posts, and to rewrite what is not welcome."""
        yield from super().faults(asked)
        written = [post for post in self.posts if post.text.strip()]
        refused = [post for post in written if post.welcome is YesNo.NO]
        if len(refused) > 1:
            yield sentence(
                N_("Two posts are not welcome. Look again at question 1.8: what joins people?")
            )
        for post in refused[:1] if len(refused) == 1 else ():
            yield sentence(
                N_("“{post}” is not welcome. Rewrite it or drop it."), post=post.quoted()
            )
        for post in written:
            if post.welcome is YesNo.YES and not post.answer.strip():
                yield sentence(N_("What can people answer to “{post}”?"), post=post.quoted())
        if 0 < len(written) < THREE:
            yield sentence(N_("Three posts make the test. Please write one more."))

    def samples(self) -> Iterator[Sample]:
        """Yield what is written here as people will read it."""
        for post in self.posts:
            yield Sample("restaurant", "posts", post.text, post.id)
