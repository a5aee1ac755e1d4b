"""The ways to go as a figure: hours a week against those that will happen and those promised."""

from collections.abc import Iterable

from app.advice.advise import Advice
from app.advice.case import Way
from app.language import N_, Language
from app.model.figure import Bar, Bars, Limit, Part, Texture

TITLE = N_("Four ways to go, in hours a week")


def ways_figure(advice: Advice, ticked: Way, language: Language) -> Bars:
    """Return the ticked networks and the four ways as bars."""
    say, load = language.say, ticked.workload
    ways = (
        (N_("What you ticked"), ticked),
        (N_("Our proposal"), advice.proposal),
        (N_("Your own list"), advice.own_list),
        (N_("The popular four"), advice.popular_four),
        (N_("Nothing"), advice.nothing),
    )
    return Bars(
        title=say(TITLE),
        bars=tuple(_bar(advice, say(name), way, language) for name, way in ways),
        most=max(load.promised, *(way.workload.total for _, way in ways), 1.0),
        limits=(
            Limit(load.usable, say(N_("usable {hours} h"), hours=_hours(load.usable, language))),
            Limit(
                load.promised,
                say(N_("promised {hours} h"), hours=_hours(load.promised, language)),
                dashed=True,
            ),
        ),
    )


def _bar(advice: Advice, name: str, way: Way, language: Language) -> Bar:
    say, load = language.say, way.workload
    fits, more = min(load.total, load.usable), max(load.total - load.usable, 0.0)
    parts = [Part(fits), Part(more, Texture.HATCHED, say(N_("more than will happen")))]
    said = [names(advice, way.networks, language)]
    if way.coverage is not None:
        share = language.percent(way.coverage * 100)
        said.append(say(N_("serves {share}"), share=share))
    end = say(N_("{hours} h"), hours=_hours(load.total, language))
    below = "; ".join(part for part in said if part)
    return Bar(f"{name}\n{below}" if below else name, tuple(p for p in parts if p.size), end)


def names(advice: Advice, ids: Iterable[str], language: Language) -> str:
    """Return the short names of networks, the best first."""
    wanted = set(ids)
    order = [*(i for i in advice.fits if i in wanted), *sorted(wanted - set(advice.fits))]
    known = advice.knowledge.networks
    return ", ".join(language.say(known[id_].short) for id_ in order if id_ in known)


def _hours(hours: float, language: Language) -> str:
    return language.number(round(hours, 1))
