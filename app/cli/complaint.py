"""What the command line says when something is wrong: one line each, never a traceback."""

import sys

from app.knowledge.catalogue import Knowledge, installed
from app.language import Language
from app.sentences import skipped


class Failure(Exception):
    """What is wrong and what to do, in one line."""


def complain(text: str) -> None:
    """Say what is wrong in one line, even if the name of a file has several."""
    print("strateg:", " ".join(text.splitlines()), file=sys.stderr)


def knowledge() -> Knowledge:
    """Read what the program knows; complain of a person's own files that had to be skipped."""
    known = installed()
    for wrong in known.troubles:
        complain(skipped(wrong, Language()))
    return known
