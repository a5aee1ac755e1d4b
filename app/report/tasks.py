"""Tasks: boxes to tick, what is to be done, and who does it when, or a line to write it on."""

from app.model.block import Task, Tasks
from app.model.figure import Texture
from app.report.paper import LINE, columns
from app.report.row import Box, Column, Row, Rule, baseline, beside, kept, rounded, set_text
from app.report.tag import Tag, tagged

_BOX = 9.0
_INDENT = 18.0
_SIDE = columns(0, 3)[1]
_GAP = 12.0
_ROOM = LINE / 2
"""Space below each task: room for a hand to write."""


def set_tasks(tasks: Tasks, column: Column) -> list[Row]:
    """Set a list of tasks under the small word that says what is to be written at the right."""
    if not tasks.tasks:
        return []
    paper, right = column.paper, _right(column)
    head = kept(rounded(set_text(tasks.head, paper.head, right))) if tasks.head else []
    set_one = _wide if tasks.wide else _task
    rows = tagged([row for task in tasks.tasks for row in set_one(task, column)], Tag.L)
    return [*head, *rows[:-1], rows[-1]._replace(snap=True)]


def _right(column: Column) -> Column:
    return column.part(column.width - _SIDE, _SIDE)


def _wide(task: Task, column: Column) -> list[Row]:
    """Set a task over the whole width, its person and day after it."""
    said = ", ".join(part for part in (task.who, task.day) if part)
    text = f"{task.text} ({said})" if said else task.text
    part = column.part(_INDENT, column.width - _INDENT)
    rows = tagged(set_text(text, column.paper.body, part), Tag.P)
    rows = tagged(tagged(rows, Tag.LBODY), Tag.LI)
    first = rows[0]._replace(boxes=(_tick(task, column),))
    return [*kept([first, *rows[1:-1]]), *rows[1:][-1:]] if rows[1:] else [first]


def _tick(task: Task, column: Column) -> Box:
    """Return the box to tick; a filled one is done."""
    texture = Texture.FILLED if task.done else Texture.OUTLINE
    return Box(column.x, 0.75 * LINE - _BOX + 0.25, _BOX, _BOX, texture, column.paper.palette.ink)


def _task(task: Task, column: Column) -> list[Row]:
    text = column.part(_INDENT, column.width - _INDENT - _SIDE - _GAP)
    said = tagged(kept(set_text(task.text, column.paper.body, text)), Tag.P)
    rows = beside(tagged(_known(task, column), Tag.P), said)
    rows = tagged(tagged(rows, Tag.LBODY), Tag.LI)
    rows = [*kept(rows[:-1]), rows[-1]._replace(height=rows[-1].height + _ROOM, keep=False)]
    first = rows[0]
    rules = (*first.rules, *_line(task, column))
    return [first._replace(boxes=(_tick(task, column),), rules=rules), *rows[1:]]


def _known(task: Task, column: Column) -> list[Row]:
    """Set who does it and when, as far as it is known."""
    said = ", ".join(part for part in (task.who, task.day) if part)
    return set_text(said, column.paper.quiet, _right(column)) if said else []


def _line(task: Task, column: Column) -> list[Rule]:
    """Return the line to write on, if nobody and no day is known."""
    if task.who or task.day:
        return []
    right = _right(column)
    down = baseline(column.paper.body) + 2
    return [Rule(right.x, down, right.width, 0.5, column.paper.palette.hairline)]
