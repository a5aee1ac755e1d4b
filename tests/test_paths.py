"""Where things are: what is shipped is found, and what is private is private."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import paths

FOLDERS = [paths.data_folder, paths.state_folder]


@pytest.mark.parametrize("name", ["examples", "fonts", "icons", "knowledge/networks"])
def test_what_is_shipped_is_found(name):
    assert list((paths.resources() / name).iterdir())


def test_an_installed_program_finds_what_lies_inside_it(tmp_path):
    package = tmp_path / "app"
    (package / "resources").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "paths.py").write_text(Path(paths.__file__).read_text("utf-8"), "utf-8")
    code = "from app import paths; print(paths.resources())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == package / "resources"


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_test_never_touches_the_folders_of_a_person(folder, nobodys_folders):
    assert folder().is_relative_to(nobodys_folders)
    assert Path.home().is_relative_to(nobodys_folders)
    assert paths.documents_folder().is_relative_to(nobodys_folders)


def test_the_private_folders_are_two_and_named_after_the_program():
    assert len({folder() for folder in FOLDERS}) == 2
    assert all(folder().name == paths.NAME for folder in FOLDERS)


def test_a_private_folder_is_its_owners_only(tmp_path):
    before = os.umask(0)
    try:
        made = paths.private(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert made.stat().st_mode & 0o777 == 0o700
    made.chmod(0o755)
    assert paths.private(made).stat().st_mode & 0o777 == 0o700
