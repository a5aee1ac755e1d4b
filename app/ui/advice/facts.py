"""What is known of a network or a country: each fact with its source, its date and its quality."""

import re
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from app.knowledge.fact import Fact
from app.knowledge.network import Network
from app.language import N_, Language
from app.ui import theme
from app.ui.text import Label
from app.ui.theme import Face

BREAK = "\u200b"
"""Lets an address go on in the next line."""
ENDS = re.compile(r"([/?&=-])")
"""After these it may."""
JUDGED = N_(
    "The ratings behind the bars are our judgement. Whoever knows better changes them under"
    " “How we reckon”."
)


def fill_facts(rows: QVBoxLayout, network: Network, language: Language) -> None:
    """Tell why people are on a network, what is known of it, and what is judged only."""
    say = language.say
    for lead, text in (
        (N_("Why people are there"), network.motive),
        (N_("Who is there"), network.audience),
    ):
        if text:
            rows.addWidget(Label(say(lead), Face.SMALL_STRONG))
            rows.addWidget(Label(say(text)))
            rows.addSpacing(theme.UNIT)
    fill_sources(rows, network, language)


def fill_sources(rows: QVBoxLayout, network: Network, language: Language) -> None:
    """Tell what is known of a network with source and date, and what is judged only."""
    for fact in network.facts:
        add_fact(rows, fact, language)
    rows.addWidget(Label(language.say(JUDGED), quiet=True))
    rows.addSpacing(theme.UNIT)


def add_fact(rows: QVBoxLayout, fact: Fact, language: Language) -> None:
    """Add a fact, and below it where it comes from."""
    rows.addWidget(Label(language.say(fact.text)))
    rows.addWidget(Label(told_source(fact, language), Face.SMALL, quiet=True))
    rows.addSpacing(theme.UNIT)


def told_source(fact: Fact, language: Language) -> str:
    """Return in one line how good a source is, its date, and its address."""
    say = language.say
    parts = [say(fact.quality.label), fact.date]
    if fact.old(date.today()):
        parts.append(say(N_("old figure")))
    parts.append(ENDS.sub(rf"\1{BREAK}", fact.source))
    return "  ·  ".join(part for part in parts if part)
