"""Choosing what stands outside the plan: a folder, a logo, a colour."""

import pytest
from PIL import Image

from app import paths
from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.model.question import Context, questions
from app.settings import Paper, Plans, SettingsBook
from app.ui import dialogs
from app.ui.editors import editor_for

CONTEXT = Context(Language(), SettingsBook(), Knowledge())
ASKED = {asked.field: asked for kind in (Paper, Plans) for asked in questions(kind)}


@pytest.fixture
def made(qtbot, dressed):
    """Make the editor of a setting, and hear what it says."""

    def make(field):
        editor, heard = editor_for(ASKED[field], CONTEXT), []
        qtbot.addWidget(editor)
        editor.edited.connect(lambda value, _: heard.append(value))
        editor.noted.connect(heard.append)
        editor.show()
        return editor, heard

    return make


def test_a_folder_is_chosen_and_given_back(made, monkeypatch, tmp_path):
    editor, heard = made("folder")
    assert editor.said.text() == str(paths.documents_folder())
    assert not editor.away.isVisible()
    monkeypatch.setattr(dialogs, "folder_to_choose", lambda *_: tmp_path)
    editor.choose.click()
    assert (editor.said.text(), heard) == (str(tmp_path), [str(tmp_path)])
    editor.away.click()
    assert heard == [str(tmp_path), ""]
    assert not editor.away.isVisible()


def test_who_chooses_nothing_changes_nothing(made, monkeypatch):
    for field, ask in (("folder", "folder_to_choose"), ("logo", "picture_to_choose")):
        editor, heard = made(field)
        monkeypatch.setattr(dialogs, ask, lambda *_: None)
        editor.choose.click()
        assert heard == []


def test_a_folder_that_is_gone_is_said(made):
    editor, heard = made("folder")
    editor.set_value("/media/stick")
    assert editor.said.text() == "/media/stick (not there just now)"
    assert heard == []


def test_a_logo_is_copied_and_one_that_cannot_be_printed_gets_its_sentence(
    made, monkeypatch, tmp_path
):
    editor, heard = made("logo")
    letter, logo = tmp_path / "letter.png", tmp_path / "logo.png"
    letter.write_text("Dear Anna")
    Image.new("RGB", (8, 8)).save(logo)
    monkeypatch.setattr(dialogs, "picture_to_choose", lambda *_: letter)
    editor.choose.click()
    assert "this is not a picture that can be printed" in heard.pop()
    assert editor.said.text() == "No logo"
    monkeypatch.setattr(dialogs, "picture_to_choose", lambda *_: logo)
    editor.choose.click()
    assert heard == ["logo.png"]
    assert editor.said.text() == "A logo is kept."
    (paths.config_folder() / "logo.png").unlink()
    editor.show_value("logo.png")
    assert editor.said.text() == "The logo is gone; choose it again."


def test_a_colour_is_shown_and_one_too_pale_gets_its_sentence(made):
    editor, heard = made("colour")
    editor.line.setText("#FFFF00")
    editor.line.editingFinished.emit()
    assert heard[0] == "#FFFF00"
    assert heard[1].startswith("Too pale to read on white paper: contrast 1.1")
    shade = editor.shown.palette().window().color()
    assert shade.name() == "#ffff00"
    editor.set_value("#2B4C86")
    assert editor.shown.palette().window().color().name() == "#2b4c86"
