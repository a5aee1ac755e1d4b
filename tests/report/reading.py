"""Reading blocks: every sentence that a document says, in the order of reading."""

from app.model.block import (
    Answer,
    Blank,
    Figure,
    Grid,
    Heading,
    Items,
    Lines,
    Paragraph,
    Slip,
    Statement,
    Tasks,
)
from app.model.figure import Bars, Chain, Fields, Week


def told(blocks):
    """Yield every sentence of some blocks in the order of reading."""
    for block in blocks:
        yield from SAID[type(block)](block)


def shown(figure):
    """Yield what stands in a figure, one field after another."""
    yield figure.title
    match figure:
        case Bars(bars=bars):
            yield from (bar.label for bar in bars)
        case Chain(knots=knots):
            yield from (text for knot in knots for text in knot.texts)
        case Fields() | Week():
            return


SAID = {
    Statement: lambda block: (block.word, block.sentence),
    Heading: lambda block: (block.text,),
    Paragraph: lambda block: (block.text,),
    Items: lambda block: block.texts,
    Tasks: lambda block: (task.text for task in block.tasks),
    Answer: lambda block: told(block.told),
    Slip: lambda block: told(block.told),
    Figure: lambda block: shown(block.figure),
    Grid: lambda block: (cell for row in block.rows for cell in row if cell),
    Lines: lambda block: (name for head in block.heads for name in head),
    Blank: lambda block: (block.name, *block.questions, *block.columns),
}
