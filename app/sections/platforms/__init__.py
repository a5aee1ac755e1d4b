"""Step 3, platforms: where the customers are, and what the firm can do there."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.platforms.candidates import Candidates
from app.sections.platforms.conversation import Conversation
from app.sections.platforms.decision import Chosen
from app.sections.platforms.formats import Formats
from app.sections.platforms.group import Group
from app.sections.platforms.listeners import Listeners
from app.sections.platforms.mix import Mix
from app.sections.platforms.own_places import OwnPlaces
from app.sections.platforms.speakers import Speakers


class Platforms(Section):
    """Where; the order of the fields is the order of the screens."""

    step: ClassVar[str] = "3"
    title: ClassVar[str] = N_("Where")

    formats: Formats = Formats()
    conversation: Conversation = Conversation()
    candidates: Candidates = Candidates()
    mix: Mix = Mix()
    speakers: Speakers = Speakers()
    group: Group = Group()
    listeners: Listeners = Listeners()
    own_places: OwnPlaces = OwnPlaces()
    decision: Chosen = Chosen()
