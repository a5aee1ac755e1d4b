"""What the first window reads of the settings: the same file, and little else."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import paths, settings
from app.settings import Remembering, Settings, TextSize, Theme
from app.storage import placement, preferences
from app.storage.preferences import Preferences

ROOT = Path(__file__).parents[2]


def settings_with(**pages):
    made = Settings()
    return made.replace(**{n: getattr(made, n).replace(**a) for n, a in pages.items()})


def test_at_first_everything_is_as_usual():
    assert preferences.read() == Preferences()
    assert preferences.of_raw(settings.raw(Settings())) == Preferences()


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        *(({"look": {"text_size": size}}, Preferences(text_size=int(size.value)))
          for size in TextSize),
        *(({"look": {"theme": theme}}, Preferences(theme=theme.value)) for theme in Theme),
        ({"look": {"language": "el"}}, Preferences(language="el")),
        ({"plans": {"folder": "/home/x/Plans"}}, Preferences(folder="/home/x/Plans")),
        *(({"privacy": {"remember": choice}}, Preferences(remember=choice is Remembering.YES))
          for choice in Remembering),
    ],
)  # fmt: skip
def test_what_the_settings_say_is_what_the_first_window_reads(pages, expected):
    assert settings.save(settings_with(**pages))
    assert preferences.read() == expected
    assert settings.load() == (settings_with(**pages), False)


DAMAGED = [b"", b"[]", b"null", b"{}", b'{"format": "strateg-settings"}', b"\xff", b"[" * 200_000]


@pytest.mark.parametrize("data", DAMAGED, ids=lambda data: repr(data[:20]))
def test_damaged_settings_are_put_aside_and_begun_anew(data):
    paths.private(paths.config_folder())
    preferences.file().write_bytes(data)
    assert preferences.read() == Preferences()
    assert settings.load() == (Settings(), True)
    assert preferences.aside().read_bytes() == data
    assert settings.load() == (Settings(), False)


@pytest.mark.parametrize(
    "raw",
    [
        {"look": {"theme": "pink"}}, {"look": {"text_size": "1000"}}, {"look": 5}, {"more": {}},
        {"plans": {"folder": []}}, {"privacy": {"remember": "perhaps"}},
    ],
    ids=repr,
)  # fmt: skip
def test_settings_that_are_not_possible_count_as_damaged_but_stop_no_window(raw):
    preferences.write(raw)
    assert preferences.read() == Preferences()
    assert settings.load() == (Settings(), True)


def test_the_settings_can_be_read_by_their_owner_only():
    settings.save(Settings())
    assert preferences.file().stat().st_mode & 0o777 == 0o600


def test_where_nothing_can_be_written_that_is_said(monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", "/proc/no")
    assert not settings.save(Settings())


def test_a_folder_that_is_no_whole_path_is_not_taken(tmp_path):
    assert Preferences(folder="plans").plans_folder() == paths.documents_folder()
    assert Preferences(folder=str(tmp_path)).plans_folder() == tmp_path


def test_the_window_comes_back_where_it_stood():
    assert placement.read() == b""
    placement.write(b"\x01\x02")
    assert placement.read() == b"\x01\x02"
    (paths.state_folder() / "window.json").write_text('"xy"')
    assert placement.read() == b""


def test_nothing_heavy_is_loaded_to_read_them():
    code = "import sys, app.storage.preferences, app.storage.placement; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {"pydantic", "hashlib", "app.settings", "app.model"} & set(done.stdout.split())
