"""Editors: one for each kind of question, all with the same few names."""

from collections.abc import Callable

from app.model.chosen import Colour, Folder, Picture
from app.model.each import Each
from app.model.question import (
    Amount,
    Asked,
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
from app.model.table import Matrix, Ranking, Rota, Rows, Shares
from app.ui.editors.choice import OneOf, OneOfCell, ScaleCell, ScaleEditor, SeveralOf
from app.ui.editors.chosen import ColourEditor, FolderEditor, PictureEditor
from app.ui.editors.each import EachEditor
from app.ui.editors.editor import Editor
from app.ui.editors.line import LineEditor, TextEditor
from app.ui.editors.matrix import MatrixEditor
from app.ui.editors.number import AmountEditor, DateEditor
from app.ui.editors.reference import ReferenceEditor, SeveralFound
from app.ui.editors.rota import RotaEditor
from app.ui.editors.rows import RowsEditor
from app.ui.editors.steps import StepsEditor


def cell_editor(asked: Asked, context: Context) -> Editor:
    """Return a new editor for a cell of a table."""
    if isinstance(asked.question, Choice):
        return OneOfCell(asked, context)
    if isinstance(asked.question, Scale):
        return ScaleCell(asked, context)
    return EDITORS[type(asked.question)](asked, context, compact=True)


def _rows(asked: Asked, context: Context, *, compact: bool = False) -> Editor:
    return RowsEditor(asked, context, cell_editor, compact=compact)


def _scale(asked: Asked, context: Context, *, compact: bool = False) -> Editor:
    ended = isinstance(asked.question, Scale) and asked.question.ends
    kind = StepsEditor if ended else ScaleEditor
    return kind(asked, context, compact=compact)


def _choices(asked: Asked, context: Context, *, compact: bool = False) -> Editor:
    long = isinstance(asked.question, Choices) and asked.question.options
    kind = SeveralFound if long else SeveralOf
    return kind(asked, context, compact=compact)


EDITORS: dict[type, Callable[..., Editor]] = {
    Line: LineEditor,
    Text: TextEditor,
    Choice: OneOf,
    Choices: _choices,
    Scale: _scale,
    Amount: AmountEditor,
    Money: AmountEditor,
    Date: DateEditor,
    Reference: ReferenceEditor,
    Rows: _rows,
    Ranking: _rows,
    Shares: _rows,
    Each: EachEditor,
    Matrix: MatrixEditor,
    Rota: RotaEditor,
    Picture: PictureEditor,
    Folder: FolderEditor,
    Colour: ColourEditor,
}


def editor_for(asked: Asked, context: Context) -> Editor:
    """Return a new editor for a question."""
    return EDITORS[type(asked.question)](asked, context)
