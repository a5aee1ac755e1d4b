import importlib.util
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.language import Language
from app.ui import theme
from app.ui.undo_keys import UndoIsOurs
from app.ui.window import Window
from tests.ui import hands

spec = importlib.util.spec_from_file_location("person", Path(__file__).with_name("person.py"))
person_module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(person_module)


@pytest.fixture
def opened(qtbot, qapp):
    """Open a real window as the program does, and close it in the end."""
    theme.load_fonts()
    theme.dress(qapp)
    qapp.setStyle("Fusion")
    QApplication.setAttribute(person_module.Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    ours = UndoIsOurs()
    qapp.focusChanged.connect(ours.follow)
    windows = []

    def open_window(file=None):
        window = Window(Language())
        windows.append(window)
        hands.bring_to_front(window)
        window.begin(file)
        return person_module.Person(qtbot, window)

    yield open_window
    for window in windows:
        window.end()
        window.deleteLater()
    qapp.focusChanged.disconnect(ours.follow)
    qapp.processEvents()
