"""What the first window needs of the settings. Read before it shows: standard library only.

The whole settings are declared in `app/settings.py`; this reads the same file, and knows of each
name only that it may be there.
"""

from dataclasses import dataclass
from pathlib import Path

from app import paths
from app.storage import private

FORMAT = "strateg-settings"
SECTION = "settings"
TEXT_SIZES = ("100", "125", "150", "175", "200")
"""Per cent of the size in which the system writes."""
THEMES = ("system", "light", "dark")
_BYTES = 1 << 20


@dataclass(frozen=True)
class Preferences:
    """Language (a code), text size (per cent), theme, the folder of plans, what is remembered."""

    language: str = "en"
    text_size: int = 100
    theme: str = "system"
    folder: str = ""
    remember: bool = True

    def plans_folder(self) -> Path:
        """Return the folder of plans: the one chosen, or the person's own documents."""
        chosen = Path(self.folder)
        return chosen if self.folder and chosen.is_absolute() else paths.documents_folder()


def read() -> Preferences:
    """Return the preferences; what is missing or damaged counts as never set."""
    try:
        return of_raw(raw_settings())
    except ValueError:
        return Preferences()


def of_raw(raw: dict[str, object]) -> Preferences:
    """Return the preferences among raw settings."""
    return Preferences(
        language=_text(raw, "look", "language") or "en",
        text_size=int(_one_of(TEXT_SIZES, _text(raw, "look", "text_size"))),
        theme=_one_of(THEMES, _text(raw, "look", "theme")),
        folder=_text(raw, "plans", "folder"),
        remember=_text(raw, "privacy", "remember") != "no",
    )


def raw_settings() -> dict[str, object]:
    """Return the settings as they stand in their file; ValueError if that is damaged."""
    content = private.read(file(), _BYTES)
    if content is None:
        return {}
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise ValueError
    raw = content.get(SECTION)
    if not isinstance(raw, dict):
        raise ValueError
    return raw


def write(raw: object) -> bool:
    """Keep the settings; say whether the disk took them."""
    return private.write(file(), {"format": FORMAT, SECTION: raw})


def set_aside() -> None:
    """Keep damaged settings under another name."""
    private.rename(file(), aside())


def aside() -> Path:
    """Return where damaged settings are kept."""
    return file().with_name("settings-damaged.json")


def file() -> Path:
    """Return the file of the settings."""
    return paths.config_folder() / "settings.json"


def _text(raw: dict[str, object], page: str, name: str) -> str:
    answers = raw.get(page)
    value = answers.get(name) if isinstance(answers, dict) else None
    return value if isinstance(value, str) else ""


def _one_of(known: tuple[str, ...], value: str) -> str:
    return value if value in known else known[0]
