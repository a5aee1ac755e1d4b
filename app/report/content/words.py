"""Words that several pages need: names of networks, lists, hours, the questions of an answer."""

from collections.abc import Iterable

from app.advice.advise import Advice
from app.advice.finding import Spot
from app.language import N_, Language
from app.model.block import Answer, Block
from app.model.question import questions
from app.model.section import Page
from app.plan import Plan, sections
from app.storage.envelope import to_raw
from app.storage.raw import canonical
from app.storage.whole import digest


def inner(*told: Block) -> Answer:
    """Return blocks that belong together inside an answer, apart from the others."""
    return Answer("", "", "", told)


def named(networks: Iterable[str], advice: Advice, language: Language) -> str:
    """Return the short names of networks by id."""
    known = advice.knowledge.networks
    return listed([known[id_].short for id_ in networks if id_ in known], language)


def together(networks: Iterable[str], advice: Advice, language: Language) -> str:
    """Return the short names of networks as a sentence names them."""
    known = advice.knowledge.networks
    return language.together(language.say(known[id_].short) for id_ in networks if id_ in known)


def listed(texts: Iterable[str], language: Language) -> str:
    """Return marked texts one after another."""
    return ", ".join(language.say(text) for text in texts)


def hours(value: float, language: Language) -> str:
    """Return hours to one decimal."""
    return language.say(N_("{hours} h"), hours=language.number(round(value, 1)))


def asked(page: Page, key: str, language: Language) -> str:
    """Return the short name of a question of a page, or the question itself."""
    found = (a.question for a in questions(type(page)) if a.key == key)
    return next((language.say(q.name or q.ask) for q in found), "")


def asked_at(spot: Spot, plan: Plan, language: Language) -> str:
    """Return the short name of the question at a spot."""
    section = sections(plan).get(spot.section)
    return asked(section.page(spot.page), spot.key, language) if section else ""


def firm_name(plan: Plan, language: Language) -> str:
    """Return what the firm is called, or that it has no name yet."""
    return plan.business.firm.name.strip() or language.say(N_("A firm without a name yet"))


def which(plan: Plan, language: Language) -> str:
    """Return which of two plans this is; nothing where there is only one."""
    return plan.called(plan.letter).said(language) if plan.letter else ""


def version(plan: Plan) -> str:
    """Return what tells this state of a plan from others: how the digest in its file begins.

    Nothing for a plan that no file can hold.
    """
    try:
        code = digest(canonical(to_raw(plan)))[:8].upper()
    except ValueError:
        return ""
    return f"{code[:4]}-{code[4:]}"
