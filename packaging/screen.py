# SPDX-License-Identifier: MIT
"""A screen nobody sees, and folders of their own, for tests and measurements."""

from __future__ import annotations

import os
import select
import subprocess
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from system import Stop, is_linux

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PATIENCE = 20.0  # seconds for Xvfb and its window manager to be ready
FOLDERS = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".runtime",
}
OF_THE_PERSON = (
    *("QT_", "LC_", "LANGUAGE", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS"),
    "PYTHONDONTWRITEBYTECODE",  # it makes every process of a test compile the program again
)


@contextmanager
def own_screens(number: int = 1) -> Iterator[dict[str, str]]:
    """An environment with temporary folders and, on Linux, screens with a window manager each.

    DISPLAY is the first, STRATEG_SCREENS names all of them with spaces between.
    """
    with tempfile.TemporaryDirectory(prefix="strateg-") as home, ExitStack() as running:
        environment = own_environment(os.environ, Path(home))
        if is_linux():
            screens = [running.enter_context(_managed_screen(environment)) for _ in range(number)]
            environment |= {"DISPLAY": screens[0], "STRATEG_SCREENS": " ".join(screens)}
            environment |= {"QT_QPA_PLATFORM": "xcb"}
        yield environment


def own_environment(given: Mapping[str, str], home: Path) -> dict[str, str]:
    """The given environment, without the person's folders, language, screen and Qt settings."""
    kept = {name: value for name, value in given.items() if not name.startswith(OF_THE_PERSON)}
    folders = {name: str(home / folder) for name, folder in FOLDERS.items()}
    for folder in folders.values():
        Path(folder).mkdir(parents=True, mode=0o700)
    return kept | folders | {"HOME": str(home), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


@contextmanager
def _managed_screen(environment: dict[str, str]) -> Iterator[str]:
    with _xvfb(environment) as display, _window_manager(environment | {"DISPLAY": display}):
        yield display


@contextmanager
def _xvfb(environment: dict[str, str]) -> Iterator[str]:
    ready, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24", "-noreset"]
    with _started([*command, "-nolisten", "tcp"], environment, told):
        os.close(told)
        with os.fdopen(ready, encoding="ascii") as answer:
            number = answer.readline() if select.select([answer], [], [], PATIENCE)[0] else ""
        if not number.strip():
            raise Stop("The screen for the tests did not start; please try Xvfb :99 by hand.")
        yield f":{number.strip()}"


@contextmanager
def _window_manager(environment: dict[str, str]) -> Iterator[None]:
    with _started(["openbox", "--sm-disable"], environment):
        deadline = time.monotonic() + PATIENCE
        while not _is_managed(environment):
            if time.monotonic() > deadline:
                raise Stop("The window manager openbox did not start on the screen for the tests.")
            time.sleep(0.05)
        yield


def _is_managed(environment: dict[str, str]) -> bool:
    # Only a window manager that is ready can say how many desktops there are.
    question = subprocess.run(
        ["xdotool", "get_num_desktops"], env=environment, capture_output=True, check=False
    )
    return question.returncode == 0


@contextmanager
def _started(command: Sequence[str], environment: dict[str, str], *kept: int) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, pass_fds=kept)
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
