"""The ways to go on the screen: the figure of the paper, and above it what is ticked."""

from collections.abc import Iterable
from dataclasses import replace

from app.advice.advise import Advice
from app.advice.case import Way
from app.language import N_, Language
from app.model.figure import Bars
from app.report.content.ways import way_bar, ways_figure
from app.report.content.words import named


def figure_with(ticked: Way, advice: Advice, language: Language) -> Bars:
    """Return the ticked networks and the four ways as bars on one scale."""
    figure = ways_figure(advice, language)
    bar = way_bar(language.say(N_("What you ticked")), ticked, advice, language)
    return replace(figure, bars=(bar, *figure.bars), most=max(figure.most, bar.size, 1.0))


def names(advice: Advice, ids: Iterable[str], language: Language) -> str:
    """Return the short names of networks, the best first."""
    wanted = set(ids)
    order = [*(i for i in advice.fits if i in wanted), *sorted(wanted - set(advice.fits))]
    return named(order, advice, language)
