"""Checks of reasons that only look like purposes: to be found, and what is popular (Q1.1)."""

from collections.abc import Iterator

from app.advice.answers import answers, labelled, named, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.readiness import lacks_a_site
from app.advice.reading import known, reaches
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.plan import Plan
from app.sections.purpose.website import SiteState
from app.sections.purpose.why import PseudoReason

REASONS = Spot("Q1.1", "purpose", "why", "reasons")
SITE = Spot("Q1.4", "purpose", "website", "state")
SITE_TEXTS = Spot("Q1.5", "purpose", "site_texts", "money")

NEWS = "news_traffic"
FOUND, READ = N_("You want to be found."), N_("You want to bring readers to your news.")


@check("X4", Severity.WARN, SITE, seeds=("S65", "S66"))
def found_without_a_website(reckoning: Reckoning) -> Iterator[Seen]:
    """See a wish to be found or read where the website is missing, wrong or gets no texts.

    It stops with N2: to be found, without a website that is right. Texts get nothing where money
    and hours of a year are both nought.
    """
    plan = reckoning.plan
    found = PseudoReason.BE_FOUND in answers(plan.purpose.why).reasons
    if not found and not reckoning.case.situation.comes_first(NEWS):
        return
    wish = sentence(FOUND if found else READ)
    rests = "be_found" if found else NEWS
    state = plan.purpose.website.state
    if state and lacks_a_site(plan):
        severity = Severity.STOP if found else Severity.WARN
        yield Seen(_first_the_site(wish, state), typed(rests, state), severity=severity)
    elif _no_texts(plan):
        yield Seen(_then_the_texts(wish), (rests, "0"), spot=SITE_TEXTS)


def _first_the_site(wish: Sentence, state: SiteState) -> Sentence:
    return sentence(
        N_(
            "{wish} Networks are no telephone directory: first come the website and the map entry."
            " Of your website you say: “{state}”."
        ),
        wish=wish,
        state=Sentence(state.label),
    )


def _then_the_texts(wish: Sentence) -> Sentence:
    return sentence(
        N_(
            "{wish} People look at your website first, and you spend neither money nor hours on its"
            " texts. What would you tell them on a network?"
        ),
        wish=wish,
    )


def _no_texts(plan: Plan) -> bool:
    texts = answers(plan.purpose.site_texts)
    return known(texts.money) == 0 and known(texts.hours) == 0


@check("X12", Severity.WARN, REASONS, seeds=("S13", "S37"))
def popular_with_whom(reckoning: Reckoning) -> Iterator[Seen]:
    """See networks chosen because they are popular; the customers who were asked answer it."""
    popular = (PseudoReason.POPULAR, PseudoReason.EVERYONE_IS_THERE)
    reasons = [r for r in answers(reckoning.plan.purpose.why).reasons if r in popular]
    if reasons:
        yield Seen(
            sentence(
                N_("Popular with whom? You ticked {reasons} {customers}"),
                reasons=labelled(*reasons),
                customers=_what_customers_say(reckoning),
            ),
            tuple(sorted(typed(*reasons))),
        )


def _what_customers_say(reckoning: Reckoning) -> Sentence:
    """Return which network most of the customers open who were asked, if enough were (M2)."""
    least = reckoning.case.parameters.asked_least
    asked = reckoning.case.situation.asked.items()
    shares = [(yes / n, n, yes, id_) for id_, (yes, n) in asked if reaches(n, least)]
    if not shares:
        return sentence(N_("Please ask ten of your customers which networks they open every week."))
    _, customers, yes, network = max(shares)
    return sentence(
        N_("Of {asked} customers you asked, {yes} open {network} every week."),
        asked=customers,
        yes=yes,
        network=named(reckoning.knowledge, network),
    )
