"""The tone card: how the firm sounds, for everybody who writes in its name."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Figure, Heading
from app.model.figure import Bar, Bars, Part, Texture
from app.model.question import Context, Scale, questions
from app.report.content.sheets.parts import own_or_by_hand, run_in, said
from app.sections.tone.address import written
from app.sections.tone.scales import Scales

STEPS = 5
SCALES: tuple[tuple[str, Scale], ...] = tuple(
    (asked.field, asked.question)
    for asked in questions(Scales)
    if isinstance(asked.question, Scale)
)
"""The scales of tone by their fields, each with the labels of its steps."""


def tone_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the card as a chapter of the plan."""
    yield Heading(language.say(N_("Tone card")))
    yield from tone_card(advice, language)


def tone_card(advice: Advice, language: Language) -> Iterator[Block]:
    """Return scales, address, words, feelings, four answers and silence (S49, S50, E40)."""
    say, tone = language.say, advice.plan.tone
    yield Figure(_scales(tone.scales, language))
    yield from _address(advice, language)
    for name, rows in (
        (N_("We say"), tone.words.liked),
        (N_("We never say"), tone.words.never),
        (N_("Never about"), tone.silence.topics),
    ):
        yield own_or_by_hand(say(name), ", ".join(r.text.strip() for r in rows if r.text.strip()))
    yield from _feelings(advice, language)
    yield from _answers(advice, language)


def _scales(scales: Scales, language: Language) -> Bars:
    """Return where the firm stands between the ends of each scale."""
    bars = tuple(_scale(scale.steps, getattr(scales, field), language) for field, scale in SCALES)
    sounds = ", ".join(tones(scales, language))
    told = N_("We sound: {steps}.") if sounds else N_("How we sound, in five steps.")
    return Bars(language.say(told, steps=sounds), bars, STEPS)


def tones(scales: Scales, language: Language) -> Iterator[str]:
    """Yield how the firm wants to sound, in the words of the steps."""
    for field, scale in SCALES:
        step = getattr(scales, field)
        if step in range(1, STEPS + 1):
            yield language.say(scale.steps[step - 1])


def _scale(steps: tuple[str, ...], step: int | None, language: Language) -> Bar:
    first, last = language.say(steps[0]), language.say(steps[-1])
    parts = tuple(
        Part(1, Texture.FILLED if n == step else Texture.OUTLINE) for n in range(1, STEPS + 1)
    )
    return Bar(first, parts, last)


def _address(advice: Advice, language: Language) -> Iterator[Block]:
    names = written(Context(language, advice.plan, advice.knowledge))
    texts = [
        language.say(
            N_("{language}: {form}"),
            language=names.get(row.tongue, row.tongue),
            form=language.say(row.form.label),
        )
        for row in advice.plan.tone.addresses.rows
        if row.form
    ]
    if block := said(language.say(N_("Address")), texts[:3]):
        yield block


def _feelings(advice: Advice, language: Language) -> Iterator[Block]:
    say, feelings = language.say, advice.plan.tone.feelings
    texts = [
        say(text, feelings=", ".join(say(each.label) for each in chosen))
        for text, chosen in (
            (N_("They come: {feelings}."), feelings.brought),
            (N_("They leave: {feelings}."), feelings.left),
        )
        if chosen
    ]
    if block := run_in(say(N_("Feelings")), texts):
        yield block


def _answers(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the four answers in the words of the firm."""
    say, answers = language.say, advice.plan.tone.answers
    for name, text in (
        (N_("To a just complaint"), answers.just),
        (N_("To an unjust one"), answers.unjust),
        (N_("To thanks"), answers.thanks),
        (N_("To “how much?”"), answers.price),
    ):
        yield own_or_by_hand(say(name), text, 2)
