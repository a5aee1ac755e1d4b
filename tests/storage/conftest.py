"""Private folders of their own for every test, and plans to save."""

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.storage.samples import plan_named

NOBODY = 65534


@pytest.fixture(autouse=True)
def private_folders(tmp_path_factory, monkeypatch):
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture
def plan():
    return plan_named("Φούρνος Ελένη")


@pytest.fixture
def other():
    return plan_named("Φούρνος «Ελένη & Κόρη»")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Φούρνος.strateg"


@pytest.fixture
def nobody(monkeypatch):
    """Become a person without any rights for a while; gives him a folder to work in."""

    @contextmanager
    def become():
        if os.geteuid():
            yield
            return
        groups = os.getgroups()
        os.setgroups([])
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)
            os.setegid(0)
            os.setgroups(groups)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not os.geteuid():
            os.chown(folder, NOBODY, NOBODY)
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
        monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
        with become():
            yield folder
            for left in folder.rglob("*"):
                left.chmod(0o700)
