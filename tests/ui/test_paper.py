"""The export dialog: which document, on which paper, for whose eyes, and without what."""

import base64
import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.examples import example
from app.language import Language
from app.report.content.documents import EVERY
from app.report.content.plan import parts
from app.report.options import Options
from app.ui.exporter import Exporter
from app.ui.paper import PAPERS, SWITCHES, PaperDialog


@pytest.fixture
def dialog(dressed, qtbot):
    made = PaperDialog(None, Language(), example("bakery"), "letter")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def test_every_document_paper_and_part_can_be_chosen(dialog):
    shown = [dialog.documents.item(n).text() for n in range(dialog.documents.count())]
    assert shown == [Language().say(document.title) for document in EVERY]
    assert tuple(dialog.papers) == tuple(PAPERS)
    assert tuple(dialog.hidden) == tuple(name for name in parts() if name != "alternative")
    assert dialog.document == "plan"
    assert dialog.chosen() == {"paper": "letter", "without": [], **dict.fromkeys(SWITCHES, False)}


def test_what_was_ticked_is_what_the_paper_is_told(dialog):
    dialog.hidden["case"].click()
    dialog.switches["mono"].click()
    dialog.papers["a3"].click()
    options = Options(**dialog.chosen())
    assert (options.without, options.mono, options.paper) == (("case",), True, "a3")


def test_a_sheet_is_chosen_by_keys_says_what_it_is_for_and_has_no_parts(dialog):
    dialog.hidden["case"].click()
    assert dialog.focusWidget() is dialog.documents
    for _ in range(7):
        QTest.keyClick(dialog.documents, Qt.Key.Key_Down)
    assert dialog.document == "rota"
    assert dialog.about.text() == dialog.documents.accessibleDescription() == EVERY[7].about
    assert not dialog.hidden["case"].isEnabled()
    assert dialog.chosen()["without"] == []
    QTest.keyClick(dialog.documents, Qt.Key.Key_Return)
    assert dialog.result() == PaperDialog.DialogCode.Accepted


def test_a_sheet_is_exported_and_a_logo_that_cannot_be_used_is_reported(tmp_path, qtbot):
    exporter, path = Exporter(), tmp_path / "rota.pdf"
    logo = base64.b64encode(b"no picture").decode()
    with qtbot.waitSignal(exporter.written, timeout=30_000):
        exporter.export(example("bakery"), Language(), {"logo": logo}, path, "rota")
    exporter.close()
    assert exporter.logo_left_out
    assert len(PdfReader(io.BytesIO(path.read_bytes())).pages) == 1
