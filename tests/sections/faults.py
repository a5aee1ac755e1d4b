"""What a page says is to be looked at again."""

from app.language import Language
from app.model.question import questions


def faults(page, key):
    """Return the sentences a page says of one of its questions, in the order they are said."""
    (asked,) = [asked for asked in questions(type(page)) if asked.key == key]
    return [fault.said(Language()) for fault in page.faults(asked)]
