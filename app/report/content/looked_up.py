"""What was looked up, by number: it is read when a document first names where it comes from."""

from collections.abc import Mapping
from functools import cache

from app.knowledge.catalogue import Knowledge, read_evidence
from app.knowledge.evidence import Evidence


@cache
def looked_up() -> Mapping[str, Evidence]:
    """Return the evidence that is shipped with the program, by its number."""
    return read_evidence(Knowledge())
