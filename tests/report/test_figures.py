"""Figures, statements and tasks: whatever they hold, they stay inside their column."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.block import Figure, Heading, KeyNumber, Statement, Task, Tasks
from app.model.figure import Bar, Bars, Chain, Knot, Limit, Look, Part, Span, Texture, Week
from app.report.boxes import _inside
from app.report.chain import set_chain
from app.report.compose import compose
from app.report.figures import THICK, set_figure
from app.report.lines import width
from app.report.pages import paginate
from app.report.paper import A4, BLOCK_HEIGHT, LINE, columns
from app.report.row import Box, Column, whole
from app.report.statement import COVER, PAGE, set_statement, stated
from app.report.week import set_week
from tests.report.printouts import squeezed

NAMES = st.text(st.sampled_from("aWщψ -/\n"), max_size=120)
SIZES = st.floats(0, 1e9) | st.sampled_from([0.0, 1.0, 7.2])
PARTS = st.lists(st.builds(Part, SIZES, st.sampled_from(Texture), NAMES), max_size=4).map(tuple)
FIGURES = st.builds(
    Bars,
    title=NAMES,
    bars=st.lists(st.builds(Bar, NAMES, PARTS, NAMES), max_size=20).map(tuple),
    most=SIZES,
    limits=st.lists(st.builds(Limit, SIZES, NAMES, st.booleans()), max_size=3).map(tuple),
)
FITS = Bars(
    "One network fits well enough.",
    (
        Bar("Одноклассники", (Part(90, Texture.FILLED, "in the plan"), Part(10, Texture.OUTLINE))),
        Bar("Ένα δίκτυο με μακρύ όνομα", (Part(44, Texture.DOTTED, "does not fit"),), "44 weak"),
    ),
    100,
    (Limit(45, "may enter from 45"), Limit(60, "strong", dashed=True)),
)


def boxes_of(rows):
    return [box for row in rows for box in row.boxes]


def inside(rows, column):
    """Hold that everything drawn stands in a column, and not below its last row."""
    left, right = column.x - 2, column.x + column.width + 2
    for n, row in enumerate(rows):
        room = sum(other.height for other in rows[n:])
        assert row.height <= BLOCK_HEIGHT
        for box in row.boxes:
            assert left <= box.x <= box.x + box.width <= right
            assert box.down + box.height <= room + 0.01
        for text in row.texts:
            assert left <= text.x
            assert text.x + width(text.text.rstrip(), text.style) <= right
            assert 0 < text.down <= room + 0.01


@given(FIGURES, st.sampled_from([Column(A4), Column(A4, 126, 366)]))
def test_a_figure_never_leaves_its_column(figure, column):
    rows = set_figure(figure, column)
    assert bool(rows) == bool(figure.bars)
    inside(rows, column)
    assert all(box.down + box.height <= row.height + 0.01 for row in rows for box in row.boxes)


def test_the_parts_of_a_bar_stand_side_by_side_on_one_scale():
    bars = [box for box in boxes_of(set_figure(FITS, Column(A4))) if box.height == THICK]
    first, second = bars[:2]
    assert first.x + first.width == pytest.approx(second.x)
    assert first.width == pytest.approx(9 * second.width)
    assert (first.texture, second.texture) == (Texture.FILLED, Texture.OUTLINE)


def test_labels_keep_to_the_grid_and_are_as_narrow_as_their_words_allow():
    starts = {box.x for box in boxes_of(set_figure(FITS, Column(A4))) if box.height == THICK}
    assert min(starts) == columns(3, 1)[0]
    wide = Bars("T", (Bar("Достопримечательности", (Part(1),)),), 1)
    assert [box.x for box in boxes_of(set_figure(wide, Column(A4)))] == [columns(4, 1)[0]]


def test_a_limit_is_one_rule_through_all_bars_and_a_hope_is_dashed():
    rows = set_figure(FITS, Column(A4))
    thin = [[box for box in row.boxes if box.width < 2] for row in rows]
    through = [row for row, boxes in zip(rows, thin, strict=True) if boxes]
    assert len(through) == len(FITS.bars)
    for row in through:
        solid = [box for box in row.boxes if box.width < 2 and box.height == row.height]
        dashes = [box for box in row.boxes if box.width < 2 and box.height < row.height]
        assert len(solid) == 1
        assert len(dashes) > 2


def test_a_figure_is_not_torn_and_returns_to_the_baselines():
    for above in range(20, 41):
        filler = Tasks("", (Task("x"),) * (above // 2))
        pages = paginate(compose((filler, Figure(FITS), Tasks("", (Task("y"),))), A4), A4)
        drawn = [any(t.text.startswith("Одно") for _, r in page for t in r.texts) for page in pages]
        other = [any("44 weak" in t.text for _, r in page for t in r.texts) for page in pages]
        assert drawn == other
        downs = [down for page in pages for down, row in page for t in row.texts if t.text == "y "]
        assert all(down % LINE == 0 for down in downs)


@pytest.mark.parametrize("texture", Texture)
@pytest.mark.parametrize("size", [(0.5, 9), (3, 9), (200, 9), (9, 9)])
def test_what_fills_a_box_stays_in_it(texture, size):
    wide, high = size
    for x, y, to, up in _inside(Box(0, 0, wide, high, texture, (0, 0, 0))):
        assert -1 <= x <= wide + 1
        assert -1 <= to <= wide + 1
        assert 0 <= y <= high
        assert 0 <= up <= high


@pytest.mark.parametrize("sizes", [COVER, PAGE])
@pytest.mark.parametrize(
    "word", ["GO", "NOT YET", "TOO EARLY TO SAY", "НАЧНИТЕ МЕНЬШЕ", "ΟΧΙ ΑΚΟΜΗ", "m" * 60]
)
def test_every_word_of_a_verdict_is_set_as_large_as_it_fits(word, sizes):
    key = KeyNumber("every week, and this is long", "1.000,25 h", "of 7.2 that will really happen")
    statement = Statement("Verdict", word, "A sentence. " * 9, key=key)
    rows = stated(statement, Column(A4), sizes)
    inside(rows, Column(A4))
    texts = [text for row in rows for text in row.texts if text.style.size in sizes]
    assert squeezed("".join(text.text for text in texts if text.text.strip() in word)) == squeezed(
        word
    )
    assert sum(row.height for row in rows) < BLOCK_HEIGHT / 1.5


def test_short_words_are_set_largest():
    def size(word):
        rows = set_statement(Statement("V", word, "S."), Column(A4))
        return max(text.style.size for row in rows for text in row.texts)

    assert size("GO") == size("NOT YET") == PAGE[0]
    assert size("TOO EARLY TO SAY") >= 48


def test_who_does_a_task_is_printed_and_else_there_is_a_line_to_write_on():
    tasks = Tasks("Who, when", (Task("Sign it.", "Anna", "3 May 2027"), Task("Read " * 40)))
    rows = compose((tasks,), A4)
    texts = [text.text.strip() for row in rows for text in row.texts]
    assert "Sign it." in texts
    assert "Anna, 3 May 2027" in texts
    assert sum(len(row.rules) for row in rows) == 1
    assert sum(len(row.boxes) for row in rows) == 2
    inside(rows, Column(A4))


@pytest.mark.parametrize("large", [False, True])
def test_the_knots_of_a_chain_stand_beside_its_words(large):
    chain = Chain("C.", (Knot("Task of the year", ("More orders",)), Knot("Result", ("Ten",))))
    paper = A4.adapted(large=large, mono=False, accent=None)
    for row in set_chain(chain, whole(paper)):
        for box, text in product(row.boxes, row.texts):
            ends = text.x + width(text.text.rstrip(), text.style)
            assert ends <= box.x or box.x + box.width <= text.x, text.text


def test_a_week_stands_whole_on_a_page_of_large_print():
    paper = A4.adapted(large=True, mono=False, accent=None)
    week = Week(
        "Who writes on Friday at 16:05 is read on Monday at 9:00.", ("A", "B"), (), None, ()
    )
    (page,) = paginate(compose((Heading("Rota"), Figure(week)), paper), paper)
    assert page[-1].row.drawn


DAY = 24 * 60
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ROTA = Week(
    "Who writes on Friday at 16:05 is read on Monday at 9:00.",
    DAYS,
    tuple(Span(n * DAY + 540, n * DAY + 1020, Texture.OUTLINE, "open") for n in range(5)),
    Span(4 * DAY + 960, 7 * DAY + 540, Texture.HATCHED, "the longest wait"),
    tuple(
        Look(day * DAY + at, f"{at // 60}:00", "M") for day in range(5) for at in (0, 540, 840, 960)
    ),
    (("M", "Marta"),),
)


@pytest.mark.parametrize("large", [False, True])
def test_the_word_of_a_look_stays_in_its_day_and_no_rule_strikes_it_out(large):
    paper = A4.adapted(large=large, mono=False, accent=None)
    rows = set_week(ROTA, whole(paper))
    grid = max(rows, key=lambda row: row.height)
    words = [text for text in grid.texts if text.text.strip().endswith("M")]
    days = [box for box in grid.boxes if box.texture is Texture.OUTLINE]
    assert len(words) == len(ROTA.looks)
    edges = {edge for box in days for edge in (box.down, box.down + box.height)}
    for word in words:
        end = word.x + width(word.text.strip(), word.style)
        assert any(day.x <= word.x and end <= day.x + day.width for day in days)
        levels = edges | {rule.down for rule in grid.rules}
        assert not [level for level in levels if word.down - 6 < level < word.down]
    assert "M\u00a0Marta" in [text.text.strip() for text in rows[-1].texts]
    assert ROTA.said.endswith("; M: Marta")


@pytest.mark.parametrize(
    ("sentence", "said"), [("24 questions are still open.", 0), ("First comes what carries.", 1)]
)
def test_large_print_says_the_one_number_once(sentence, said):
    paper = A4.adapted(large=True, mono=False, accent=None)
    told = Statement("S", "TOO EARLY", sentence, key=KeyNumber("still open", "24", "questions"))
    words = [text.text.strip() for row in set_statement(told, whole(paper)) for text in row.texts]
    assert words.count("still open 24 questions") == said
