"""The questions a window asks by itself: which file, and whether to replace one."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app import paths
from app.language import N_, Language

SUFFIX = ".strateg"
PLANS = N_("Plans (*{suffix})")


def file_to_open(parent: QWidget, language: Language, folder: Path) -> Path | None:
    """Ask for a plan to open, beginning in a folder."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        language.say(N_("Open a plan")),
        str(there(folder)),
        language.say(PLANS, suffix=SUFFIX) + ";;" + language.say(N_("All files (*)")),
    )
    _forget_folders()
    return Path(chosen) if chosen else None


def file_to_save(
    parent: QWidget, language: Language, title: str, name: str, folder: Path
) -> Path | None:
    """Ask where to save a plan, beginning in a folder; a name without an ending gets ours."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        str(there(folder) / f"{file_name(name, language)}{SUFFIX}"),
        language.say(PLANS, suffix=SUFFIX),
    )
    _forget_folders()
    return _with_ending(parent, language, chosen, SUFFIX)


def file_to_export(parent: QWidget, language: Language, start: Path) -> Path | None:
    """Ask where to export to."""
    title, kind = language.say(N_("Export the plan")), language.say(N_("PDF (*.pdf)"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kind)
    _forget_folders()
    return _with_ending(parent, language, chosen, ".pdf")


def folder_to_choose(parent: QWidget, language: Language, start: Path) -> Path | None:
    """Ask for a folder."""
    title = language.say(N_("Choose a folder"))
    chosen = QFileDialog.getExistingDirectory(parent, title, str(there(start)))
    _forget_folders()
    return Path(chosen) if chosen else None


def picture_to_choose(parent: QWidget, language: Language) -> Path | None:
    """Ask for a picture."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        language.say(N_("Choose a picture")),
        str(paths.documents_folder()),
        language.say(N_("Pictures (*.png *.jpg *.jpeg)")),
    )
    _forget_folders()
    return Path(chosen) if chosen else None


def there(folder: Path) -> Path:
    """Return a folder, or the person's own documents if it is not there."""
    return folder if folder.is_dir() else paths.documents_folder()


def _with_ending(parent: QWidget, language: Language, chosen: str, ending: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() == ending:
        return path
    longer = path.with_name(path.name + ending)
    return longer if not longer.exists() or may_replace(parent, language, longer) else None


def may_replace(parent: QWidget, language: Language, path: Path) -> bool:
    """Ask whether a file may be replaced."""
    box = plain_box(parent, language.say(N_("There is a file “{name}” already."), name=path.name))
    replace = box.addButton(language.say(N_("Replace it")), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(language.say(N_("Keep it")), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    return box.clickedButton() is replace


def tell(parent: QWidget, language: Language, text: str) -> None:
    """Say something that has to be read before going on."""
    box = plain_box(parent, text)
    box.addButton(language.say(N_("Close")), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def plain_box(parent: QWidget, text: str) -> QMessageBox:
    """Return a message box that never reads its text as markup."""
    box = QMessageBox(parent)
    box.setWindowTitle("Strateg")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box


def file_name(title: str, language: Language) -> str:
    """Return a name for a file that every system takes, from a title of any kind."""
    plain = "".join(c if c.isalnum() or c in " -_,." else " " for c in title)
    return " ".join(plain.split()).strip(" .")[:80] or language.say(N_("New plan"))


def _forget_folders() -> None:
    """Remove what Qt's own file dialog notes of a client's folders in a file all can read."""
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
