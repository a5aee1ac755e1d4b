"""Every document that can be printed: the plan, and the sheets of their own."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.advice.advise import Advice, advise
from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.block import Block, Heading, Statement
from app.plan import Plan
from app.report.content.plan import strategy_plan
from app.report.content.sheets.case import case_sheet
from app.report.content.sheets.complaint_log import complaint_log
from app.report.content.sheets.crisis_ladder import crisis_ladder
from app.report.content.sheets.customer_slip import customer_slip
from app.report.content.sheets.expert_questions import expert_questions
from app.report.content.sheets.goodbye import goodbye_sheet
from app.report.content.sheets.group_charter import group_charter
from app.report.content.sheets.listening import listening_sheet
from app.report.content.sheets.metrics import metrics_sheet
from app.report.content.sheets.minutes import minutes_sheet
from app.report.content.sheets.policy import policy_sheet
from app.report.content.sheets.rota import rota_sheet
from app.report.content.sheets.summary import summary_sheet
from app.report.content.sheets.swot import swot_sheet
from app.report.content.sheets.thread import thread_sheet
from app.report.content.sheets.tone_card import tone_card
from app.report.content.sheets.training import training_sheet
from app.report.content.sheets.worksheets import worksheets
from app.report.content.words import firm_name, version, which
from app.report.printout import Printout

PLAN = "plan"
"""The document that is printed where none is named."""


@dataclass(frozen=True)
class Document:
    """A document by its name on the command line; a sheet is told by its blocks, the plan is not.

    The sources are the threads of the essays, and the evidence, that it prints.
    """

    name: str
    title: str
    about: str
    sources: tuple[str, ...] = ()
    tell: Callable[[Advice, Language], Iterable[Block]] | None = None


EVERY = (
    Document(
        PLAN,
        N_("Plan for social networks"),
        N_("everything: the verdict, every answer, and what follows from them"),
        ("S7", "S17", "S95"),
    ),
    Document(
        "summary",
        N_("Summary"),
        N_("the whole plan on one page"),
        ("S98", "S42", "S64", "S65"),
        summary_sheet,
    ),
    Document(
        "case",
        N_("The case for the boss"),
        N_("what it is for, what it takes, and an answer to each objection"),
        ("S11c", "S60", "S61", "S70", "S82", "S83", "S96"),
        case_sheet,
    ),
    Document(
        "swot",
        N_("SWOT"),
        N_("four fields, what follows from them, and what we will not do"),
        ("S1", "S48"),
        swot_sheet,
    ),
    Document(
        "thread",
        N_("The golden thread"),
        N_("from each task of the year to the number in which it will be seen"),
        ("S15", "S84"),
        thread_sheet,
    ),
    Document(
        "tone-card",
        N_("Tone card"),
        N_("how we sound, for everybody who writes in our name"),
        ("S49", "S50", "S101", "S110", "E40"),
        tone_card,
    ),
    Document(
        "complaint-log",
        N_("Complaint log"),
        N_("one log for every complaint, whichever way it came"),
        ("S22",),
        complaint_log,
    ),
    Document(
        "rota",
        N_("Rota"),
        N_("who looks when, the longest wait, and the hours to publish"),
        ("S21", "S23", "S107"),
        rota_sheet,
    ),
    Document(
        "crisis-ladder",
        N_("Crisis ladder"),
        N_("four levels, who acts on each and how soon"),
        ("S21", "S11b", "E44"),
        crisis_ladder,
    ),
    Document(
        "policy",
        N_("Written rules"),
        N_("thirteen points to sign, drafts of what is missing"),
        ("S11b", "S25", "E45"),
        policy_sheet,
    ),
    Document(
        "training",
        N_("One hour together"),
        N_("a training hour with three cases, and who was there"),
        ("S26", "S27"),
        training_sheet,
    ),
    Document(
        "group-charter",
        N_("Group charter"),
        N_("subject, who joins, the host, the rules"),
        ("S9", "S93", "E47"),
        group_charter,
    ),
    Document(
        "listening",
        N_("Listening sheet"),
        N_("our question, what was said, what we decided and changed"),
        ("S6", "S86"),
        listening_sheet,
    ),
    Document(
        "metrics",
        N_("Metric sheet"),
        N_("what we count, month by month"),
        ("S29", "S30", "S31", "S75"),
        metrics_sheet,
    ),
    Document(
        "expert-questions",
        N_("Ten questions for an expert"),
        N_("what to ask somebody who knows, with room for the answers"),
        ("S62",),
        expert_questions,
    ),
    Document(
        "customer-slip",
        N_("Slips for customers"),
        N_("three on a page, to ask ten customers where they are"),
        ("S39", "S43"),
        customer_slip,
    ),
    Document(
        "goodbye",
        N_("Goodbye to an account"),
        N_("how to close or park an old account with a good name"),
        ("S34", "E31"),
        goodbye_sheet,
    ),
    Document(
        "minutes",
        N_("Minutes"),
        N_("decided today: what, who, by when"),
        ("S96",),
        minutes_sheet,
    ),
    Document(
        "worksheets",
        N_("Worksheets"),
        N_("every question with lines to write on, in the order of the program"),
        ("S43",),
        worksheets,
    ),
)
"""In the order in which they are offered."""
DOCUMENTS: Mapping[str, Document] = {document.name: document for document in EVERY}


def document(
    name: str,
    plan: Plan,
    knowledge: Knowledge,
    language: Language,
    today: date,
    without: Iterable[str] = (),
) -> Printout:
    """Return a document of a plan on its way to the paper; KeyError if there is none.

    Only the plan has parts that it can be without.
    """
    asked = DOCUMENTS[name]
    if asked.tell is None:
        return strategy_plan(plan, knowledge, language, today, without)
    title = language.say(asked.title)
    return Printout(
        title=title,
        firm=firm_name(plan, language),
        place=plan.business.firm.place.strip(),
        date=today,
        made_by=(),
        language=language,
        version=version(plan),
        which=which(plan, language),
        blocks=_headed(title, tuple(asked.tell(advise(plan, knowledge, today), language))),
        covered=False,
    )


def _headed(title: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return a sheet under its title, unless it begins with something larger."""
    begins = isinstance(blocks[0], Statement | Heading) if blocks else False
    return blocks if begins else (Heading(title), *blocks)
