"""Countries whose laws or habits an owner must know before a network is shown to him."""

from dataclasses import dataclass

from app.knowledge.fact import Fact


@dataclass(frozen=True)
class CountryNote(Fact):
    """What must be known of a country (ISO 3166): its law, or else who is where."""

    country: str
    law: bool
