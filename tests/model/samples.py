"""A section that asks every kind of question there is, and answers nobody thought of."""

from datetime import date
from string import ascii_lowercase, digits
from typing import Annotated, ClassVar

from hypothesis import strategies as st
from pydantic import Field

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.each import Each, Judged, answers_of, judged_kind
from app.model.question import (
    Amount,
    Choice,
    Choices,
    Context,
    Date,
    Line,
    Money,
    Reference,
    Scale,
    Text,
)
from app.model.section import Page, Section
from app.model.table import DAY, Matrix, Pair, Ranking, Rota, Rows, Shares, Slot, Weekday
from app.model.value import (
    LINE_LIMIT,
    ROWS_LIMIT,
    TEXT_LIMIT,
    AsTyped,
    LineText,
    LongText,
    Number,
    Option,
    RefId,
    Row,
)
from app.plan import Plan


class Bread(Option):
    RYE = "rye", N_("Rye bread")
    WHEAT = "wheat", N_("Wheat bread & rolls")
    NONE = "none", N_("No bread")


def streets(context):
    """Return more streets than a plain list shows."""
    return {f"s{n}": f"{n} Long Street" for n in range(1, 31)}


def guest_names(context):
    """Return the guests of the sample by id, those who have a name."""
    return {row.id: row.name for row in context.plan.sample.answers.guests if row.name}


def currency(context):
    """Return the currency of the plan."""
    return context.plan.business.firm.currency or "EUR"


class Baked(Judged):
    """Which bread is baked in a street."""

    answer: Bread


class Guest(Row):
    name: Annotated[LineText, Line(ask=N_("Name of the guest"), name=N_("Name"))] = ""
    bread: Annotated[Bread | None, Choice(ask=N_("Bread of the guest"), name=N_("Bread"))] = None
    spends: Annotated[Number, Money(ask=N_("Spends a week"), currency=currency)] = None
    since: Annotated[date | AsTyped | None, Date(ask=N_("Comes since"))] = None
    street: Annotated[RefId, Reference(ask=N_("Lives in"), options=streets)] = ""


class Part(Row):
    what: Annotated[LineText, Line(ask=N_("Part of the day"))] = ""
    share: Annotated[Number, Amount(ask=N_("Share"), unit=N_("%"), high=100)] = None


class Wish(Row):
    wish: Annotated[LineText, Line(ask=N_("Wish"))] = ""


class Answers(Page):
    line: Annotated[LineText, Line(number="Z1", ask=N_("One line?"), why=N_("Why a line."))] = ""
    text: Annotated[LongText, Text(number="Z2", ask=N_("Several lines?"), least=3, most=900)] = ""
    choice: Annotated[Bread | None, Choice(number="Z3", ask=N_("Which bread?"))] = None
    choices: Annotated[tuple[Bread, ...], Choices(number="Z4", ask=N_("Which breads?"))] = ()
    found: Annotated[
        tuple[RefId, ...], Choices(number="Z5", ask=N_("Which streets?"), options=streets)
    ] = ()
    scale: Annotated[
        int | None,
        Scale(number="Z6", ask=N_("How warm?"), steps=(N_("cold"), N_("warm"), N_("hot"))),
    ] = None
    amount: Annotated[
        Number,
        Amount(
            number="Z7",
            ask=N_("How many loaves?"),
            unit=N_("loaves"),
            low=1,
            high=500,
            whole=True,
            key_figure=True,
        ),
    ] = None
    money: Annotated[Number, Money(number="Z8", ask=N_("What costs it?"), currency=currency)] = None
    day: Annotated[date | AsTyped | None, Date(number="Z9", ask=N_("Which day?"))] = None
    guests: Annotated[
        tuple[Guest, ...],
        Rows(number="Z10", ask=N_("Which guests?"), columns=("name", "bread", "spends")),
        Rows(
            number="Z11",
            key="more",
            ask=N_("What more of them?"),
            columns=("name", "since", "street"),
            grow=False,
        ),
    ] = ()
    wishes: Annotated[
        tuple[Wish, ...],
        Field(max_length=ROWS_LIMIT),
        Ranking(number="Z12", ask=N_("What first?")),
    ] = ()
    parts: Annotated[tuple[Part, ...], Shares(number="Z13", ask=N_("Which parts?"))] = ()
    pairs: Annotated[
        tuple[Pair, ...],
        Matrix(
            number="Z14",
            ask=N_("Who lives where?"),
            rows=guest_names,
            columns=guest_names,
            levels=(N_("not at all"), N_("a little"), N_("much")),
        ),
    ] = ()
    hours: Annotated[tuple[Slot, ...], Rota(number="Z15", ask=N_("When open?"), spans=True)] = ()
    looks: Annotated[
        tuple[Slot, ...], Rota(number="Z16", ask=N_("Who looks?"), people=guest_names)
    ] = ()
    guest: Annotated[
        RefId, Reference(number="Z17", ask=N_("Which guest?"), options=guest_names)
    ] = ""
    street: Annotated[RefId, Reference(number="Z18", ask=N_("Which one?"), options=streets)] = ""
    baked: Annotated[
        tuple[Baked, ...], Each(number="Z19", ask=N_("Which bread where?"), options=streets)
    ] = ()
    taste: Annotated[
        int | None,
        Scale(
            number="Z20",
            ask=N_("How sweet?"),
            steps=(N_("sour"), N_("plain"), N_("sweet")),
            ends=(N_("“Rye, two days old.”"), N_("“Honey & figs.”")),
        ),
    ] = None


class Sample(Section):
    title: ClassVar[str] = N_("Sample")

    answers: Answers = Answers()


class SamplePlan(Plan):
    """A plan with one section more, as if it stood in app/plan.py."""

    sample: Sample = Sample()


ANNA, BERTA = "0000000a", "0000000b"
FULL = Answers(
    line="Φούρνος <b>Ελένη</b> & Κόρη",
    text="Bread.\n\nAnd more bread – every day.",
    choice=Bread.RYE,
    choices=(Bread.RYE, Bread.WHEAT),
    found=("s3", "s30"),
    scale=2,
    amount=12.0,
    money=2.5,
    day=date(2027, 5, 3),
    guests=(
        Guest(id=ANNA, name="Anna", bread=Bread.NONE, spends=7.0, street="s3"),
        Guest(id=BERTA, name="Berta", since=date(2019, 12, 31)),
    ),
    wishes=(Wish(id="0000000c", wish="Peace"), Wish(id="0000000d", wish="Quiet")),
    parts=(
        Part(id="0000000e", what="Morning", share=60.0),
        Part(id="0000000f", what="Evening", share=40.0),
    ),
    pairs=(Pair(row=ANNA, column=BERTA, level=2),),
    hours=(Slot(id="00000010", day=Weekday.MONDAY, start=360, end=900),),
    looks=(Slot(id="00000011", day=Weekday.SUNDAY, start=545, person=BERTA),),
    guest=BERTA,
    street="s7",
    baked=(Baked(of="s9", answer=Bread.RYE), Baked(of="s2", answer=Bread.NONE)),
    taste=1,
)
"""An answer to every question of the sample."""

WORDS = {
    "line": ["Φούρνος <b>Ελένη</b> & Κόρη"],
    "text": ["Bread.\n\nAnd more bread – every day."],
    "choice": ["Rye bread"],
    "choices": ["Rye bread", "Wheat bread & rolls"],
    "found": ["3 Long Street", "30 Long Street"],
    "scale": ["2: warm"],
    "amount": ["12 loaves"],
    "money": ["€2.50"],
    "day": ["3 May 2027"],
    "guests": ["Name", "Bread", "Spends a week", "Anna", "No bread", "€7", "Berta"],
    "more": ["Comes since", "Berta", "31 December 2019", "Anna", "3 Long Street"],
    "wishes": ["Peace", "Quiet"],
    "parts": ["Part of the day", "Morning", "60%", "Evening", "40%"],
    "pairs": ["Anna", "Berta", "much"],
    "hours": ["Monday", "6:00–15:00", "closed"],
    "looks": ["Sunday", "9:05 Berta", "nobody looks"],
    "guest": ["Berta"],
    "street": ["7 Long Street"],
    "baked": ["2 Long Street", "No bread", "9 Long Street", "Rye bread"],
    "taste": ["1: sour"],
}
"""What the report says of it, by question."""

SCREENS = {screen.asked[0].key: screen for screen in Sample.screens()}
ASKED = {key: screen.asked[0] for key, screen in SCREENS.items()}


def plan_with(answers):
    """Return a sample plan with these answers."""
    return SamplePlan(sample=Sample(answers=answers))


def context_of(plan, code="en"):
    """Return what editors and papers are given with a plan."""
    return Context(Language(code), plan, Knowledge())


LETTERS = st.characters(exclude_categories=["Cs"])
"""Every character that a file can hold."""

NUMBERS = st.floats(0, 1e9).map(lambda number: round(number, 3))
IDS = st.text(ascii_lowercase + digits, min_size=1, max_size=8)


def optional(strategy, typed="twelve"):
    """Return answers of a kind, none, or something typed in its place."""
    return st.one_of(st.none(), strategy, st.just(AsTyped(typed=typed)))


def rows_of(asked):
    """Return rows of the kind that a question is about, with ids of their own."""
    kind = asked.row
    cells = {a.field: answers_to(a) for a in Rows(ask="").asked(kind)}
    one = st.builds(kind, id=IDS, **cells)
    return st.lists(one, max_size=3, unique_by=lambda row: row.id).map(tuple)


def slots_of(asked):
    """Return spans, or looks by people who are or are not there."""
    start, end = (
        st.integers(0, DAY - 30),
        st.integers(1, DAY) if asked.question.spans else st.none(),
    )
    person = st.sampled_from(["", ANNA, BERTA, "gone"])
    slot = st.builds(
        Slot, id=IDS, day=st.sampled_from(Weekday), start=start, end=end, person=person
    )
    return st.lists(slot, max_size=4, unique_by=lambda s: s.id).map(tuple)


def pairs_of(asked):
    """Return pairs of things that are or are not there."""
    ids = st.sampled_from([ANNA, BERTA, "gone"])
    level = st.integers(1, len(asked.question.levels) - 1)
    pair = st.builds(Pair, row=ids, column=ids, level=level)
    return st.lists(pair, max_size=4, unique_by=lambda p: (p.row, p.column)).map(tuple)


def judged_of(asked):
    """Return an answer for some things that are or are not there."""
    answers = st.sampled_from(list(answers_of(asked)))
    one = st.builds(judged_kind(asked), of=st.sampled_from(["s1", "s30", "gone"]), answer=answers)
    return st.lists(one, max_size=3, unique_by=lambda judged: judged.of).map(tuple)


def several_of(asked):
    """Return several options, or several ids, none twice."""
    ids = asked.question.options
    one = st.sampled_from(["s1", "s20", "gone"]) if ids else st.sampled_from(list(asked.option))
    return st.lists(one, unique=True, max_size=3).map(tuple)


STRATEGIES = {
    Line: lambda _: st.text(LETTERS, max_size=LINE_LIMIT),
    Text: lambda _: st.text(LETTERS, max_size=200) | st.just("x" * TEXT_LIMIT),
    Choice: lambda asked: st.none() | st.sampled_from(list(asked.option)),
    Choices: several_of,
    Scale: lambda asked: st.none() | st.integers(1, len(asked.question.steps)),
    Amount: lambda _: optional(NUMBERS),
    Money: lambda _: optional(NUMBERS),
    Date: lambda _: optional(st.dates(date(1000, 1, 1)), "tomorrow"),
    Reference: lambda _: st.sampled_from(["", "s1", "s30", ANNA, "gone"]),
    Rows: rows_of,
    Ranking: rows_of,
    Shares: rows_of,
    Each: judged_of,
    Matrix: pairs_of,
    Rota: slots_of,
}
"""How to make answers to each kind of question."""


def answers_to(asked):
    """Return a strategy for answers to one question."""
    return STRATEGIES[type(asked.question)](asked)


def whole_answers():
    """Return a strategy for pages with an answer to every question."""
    fields = {asked.field: answers_to(asked) for asked in ASKED.values()}
    return st.builds(Answers, **fields)
