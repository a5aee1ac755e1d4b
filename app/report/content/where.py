"""Where: how well each network fits, what it takes, and the ways to go side by side."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.fit import Factor, Fit, shown
from app.advice.reading import EPSILON
from app.language import N_, Language
from app.model.block import Answer, Block, Figure, Grid, Heading, Items, Paragraph, Voice
from app.model.figure import Bar, Bars, Limit, Part, Texture
from app.report.content.networks import network_pages
from app.report.content.ways import ways_pages
from app.report.content.words import hours, named, together

FACTORS = {
    Factor.PURPOSES: N_("Purpose"),
    Factor.AUDIENCE: N_("Customers"),
    Factor.BUYERS: N_("Role"),
    Factor.FORMATS: N_("Formats"),
    Factor.REGION: N_("Countries"),
}
"""The five questions in one word, beside a bar."""
WHOLE = 100.0


def where_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what follows from the answers about networks."""
    say = language.say
    yield Heading(say(N_("Which networks fit")))
    if not advice.fits:
        yield Paragraph(say(N_("Which networks fit can be said once a purpose is chosen.")))
        yield from ways_pages(advice, language)
        return
    told = [advice.choice.sentence.said(language)] if advice.choice else []
    told.append(say(N_("The hours are those of a week, for the network alone.")))
    yield Paragraph("\n".join(told))
    yield Figure(fits_figure(advice, language))
    yield from _left_out(advice, language)
    yield from _ties(advice, language)
    yield from ways_pages(advice, language)
    yield from _closely(advice, language)
    yield from network_pages(advice, language)


def fits_figure(advice: Advice, language: Language) -> Bars:
    """Return the networks that are worth a look, the best first, with their fit of 100."""
    least = advice.case.parameters.enter_fit
    seen = _seen(advice)
    enough = sum(fit.fit >= least - EPSILON for fit in advice.fits.values())
    title = language.plural(
        N_("{count} network fits well enough; {best} fits best."),
        N_("{count} networks fit well enough; {best} fits best."),
        enough,
        best=named([seen[0].network], advice, language),
    )
    word = language.say(N_("may enter the plan from {fit}"), fit=language.number(least))
    bars = tuple(_fit_bar(fit, advice, language) for fit in seen)
    return Bars(title, bars, WHOLE, (Limit(least, word),))


def _seen(advice: Advice) -> list[Fit]:
    """Return what is chosen, wanted or at least weak; always the best."""
    fits = list(advice.fits.values())
    ours = {*advice.proposal.networks, *advice.own_list.networks}
    return [f for f in fits if f is fits[0] or f.network in ours or f.fit >= 30 - EPSILON]


def _fit_bar(fit: Fit, advice: Advice, language: Language) -> Bar:
    say = language.say
    enters = fit.fit >= advice.case.parameters.enter_fit - EPSILON
    texture, label = Texture.DOTTED, N_("does not fit")
    if fit.network in advice.proposal.networks:
        texture, label = Texture.FILLED, N_("in the plan")
    elif enters:
        texture, label = Texture.HATCHED, N_("would fit too")
    end = say(
        N_("{fit} {band}, {hours}"),
        fit=language.number(shown(fit.fit)),
        band=say(fit.band.label),
        hours=hours(advice.knowledge.networks[fit.network].load.hours, language),
    )
    rest = Part(WHOLE - fit.fit, Texture.OUTLINE)
    return Bar(
        named([fit.network], advice, language), (Part(fit.fit, texture, say(label)), rest), end
    )


def _left_out(advice: Advice, language: Language) -> Iterator[Block]:
    seen = {fit.network for fit in _seen(advice)}
    say = language.say
    if left := [id_ for id_ in advice.fits if id_ not in seen]:
        text = say(N_("Not for you: {networks}."), networks=named(left, advice, language))
        yield Paragraph(text, quiet=True)


def _ties(advice: Advice, language: Language) -> Iterator[Block]:
    texts = tuple(
        language.say(
            N_("{networks} are equally good for you."), networks=together(tie, advice, language)
        )
        for tie in advice.ties
    )
    if texts:
        yield Answer("", language.say(N_("Equally good")), "", (Items(texts, Voice.PROGRAM),))


def _closely(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell the five factors of each network that is proposed or wanted, then of the others."""
    say = language.say
    yield Heading(say(N_("What speaks for each, and what against")), 2)
    factors = tuple(f"{say(name)}: {say(factor.label)}" for factor, name in FACTORS.items())
    yield Answer("", say(N_("Five questions")), "", (Items(factors, Voice.PROGRAM),))
    ours = {*advice.proposal.networks, *advice.own_list.networks}
    for fit in advice.fits.values():
        if fit.network in ours:
            yield Answer(
                "",
                named([fit.network], advice, language),
                "",
                (Figure(factors_figure(fit, language)),),
            )
    others = [fit for fit in _seen(advice) if fit.network not in ours]
    if others:
        rows = tuple(
            (named([fit.network], advice, language), fit.sentence.said(language)) for fit in others
        )
        head = say(N_("Network")), say(N_("What speaks against it"))
        yield Answer("", say(N_("The others")), "", (Grid(head, rows),))


def factors_figure(fit: Fit, language: Language) -> Bars:
    """Return the five factors of a network, hatched where it is held back most."""
    bars = tuple(
        _factor(factor, value, factor is fit.holds_back, language)
        for factor, value in fit.factors.items()
    )
    return Bars(fit.sentence.said(language), bars, 1.0)


def _factor(factor: Factor, value: float, holds_back: bool, language: Language) -> Bar:
    texture = Texture.HATCHED if holds_back else Texture.FILLED
    parts = (Part(value, texture), Part(max(0.0, 1 - value), Texture.OUTLINE))
    return Bar(language.say(FACTORS[factor]), parts, language.percent(100 * value))
