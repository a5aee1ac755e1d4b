"""Checks of the tone of voice (Q4.1 to Q4.9): jokes, words never used, exclamation marks."""

from collections.abc import Iterator

from app.advice.answers import answers, quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.advice.situation import CARE
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.tone.samples import Sample

IRREVERENT, FUNNY = 3, 4
"""From which step of five on a tone hurts beside complaints or in a bound trade (E40)."""
FORMAL = 2
"""Up to which step of five a tone is formal, so that one exclamation mark is enough."""
NUMBERS = {"speech": "Q4.1", "answers": "Q4.6", "restaurant": "Q4.9"}


@check("X30", Severity.WARN, Spot("Q4.3", "tone", "scales", "funny"), seeds=(), evidence=("E40",))
def jokes_beside_complaints(reckoning: Reckoning) -> Iterator[Seen]:
    """See a funny or irreverent tone where the trade is bound by rules, or care comes first."""
    bound = answers(reckoning.plan.business.rules).bound is YesNo.YES
    helps = reckoning.case.situation.comes_first(CARE)
    why = BOUND if bound else HELPS if helps else ""
    for field, least, name in SCALES if why else ():
        step = getattr(reckoning.plan.tone.scales, field)
        if step is not None and step >= least:
            yield Seen(
                sentence(JOKES, scale=Sentence(name), step=step, why=Sentence(why)),
                typed(field, step, "bound" if bound else CARE),
                field,
                spot=Spot("Q4.3", "tone", "scales", field),
            )


SCALES = (
    ("irreverent", IRREVERENT, N_("from respectful to irreverent")),
    ("funny", FUNNY, N_("from serious to funny")),
)
BOUND = N_("your trade is bound by rules")
HELPS = N_("helping customers is your first purpose")
JOKES = N_(
    "On the scale {scale} you chose {step} of 5, and {why}."
    " Jokes beside complaints cost more than they bring."
)


@check("X31", Severity.WARN, Spot("Q4.4", "tone", "words", "never"), seeds=("S50",))
def words_never_used(reckoning: Reckoning) -> Iterator[Seen]:
    """See a never-word in a sample, or a formal tone with two exclamation marks in one sample.

    Words are searched as they were typed; the form of address cannot be seen (J).
    """
    plan, first = reckoning.plan, dict[str, Sample]()
    for slip in plan.tone.slips():
        first.setdefault(slip.word, slip.sample)
    for row in plan.tone.words.never:
        word = row.text.strip()
        if sample := first.pop(word, None):
            told = sentence(NEVER, word=word, sample=quoted(sample.text))
            yield Seen(told, (word,), row.id, spot=_spot(sample))
    yield from _exclaimed(plan)


NEVER = N_("Your text “{sample}” has the word “{word}” in it, which you never use.")


def _spot(sample: Sample) -> Spot:
    return Spot(NUMBERS[sample.page], "tone", sample.page, sample.key)


def _exclaimed(plan: Plan) -> Iterator[Seen]:
    casual = plan.tone.scales.casual
    loud = (sample for sample in plan.tone.samples() if sample.text.count("!") > 1)
    if casual is not None and casual <= FORMAL and (sample := next(loud, None)):
        said = sentence(LOUD, step=casual, sample=quoted(sample.text))
        yield Seen(said, typed(casual, sample.text), spot=_spot(sample))


LOUD = N_(
    "On the scale from formal to casual you chose {step} of 5, but “{sample}” has more than one"
    " exclamation mark."
)
