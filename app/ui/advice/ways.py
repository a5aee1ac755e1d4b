"""The ways to go on the screen: the figure of the paper, and above it what is ticked."""

from collections.abc import Iterable
from dataclasses import replace

from app.advice.advise import Advice
from app.advice.case import Way
from app.language import N_, Language
from app.model.figure import Bars
from app.report.content.ways import way_bar
from app.report.content.words import named


def with_ticked(figure: Bars, ticked: Way, advice: Advice, language: Language) -> Bars:
    """Return the figure of the four ways with what is ticked above them, on one scale.

    Its networks are not named, since ticks show which they are: so its height stays.
    """
    name = language.say(N_("What you ticked"))
    bar = replace(way_bar(name, ticked, advice, language), label=name)
    return replace(figure, bars=(bar, *figure.bars), most=max(figure.most, bar.size, 1.0))


def names(advice: Advice, ids: Iterable[str], language: Language) -> str:
    """Return the short names of networks, the best first."""
    wanted = set(ids)
    order = [*(i for i in advice.fits if i in wanted), *sorted(wanted - set(advice.fits))]
    return named(order, advice, language)
