# SPDX-License-Identifier: MIT
"""What Strateg and its tests need of the computer: shared libraries, programs, a screen."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# What Qt's windows load on Linux, and the Debian package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
# What the tests start; the first three need no X11.
PRINTING_TOOLS = {
    "pdffonts": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
}
SCREEN_TOOLS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "openbox": "openbox",
    "strace": "strace",
    "xdotool": "xdotool",
}
# What a screen reader, and the robot that stands in for one, needs of /usr; the robot runs on the
# system's Python.
SPEECH = {
    "bin/python3": "python3",
    "lib/python3/dist-packages/gi": "python3-gi",
    "lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "libexec/at-spi-bus-launcher": "at-spi2-core",
}


class Stop(Exception):
    """Something is missing that a person has to bring; the message says what and how."""


def say(sentence: str) -> None:
    """Tell the person what is happening, beside what the program itself prints."""
    print(sentence, file=sys.stderr, flush=True)


def is_linux() -> bool:
    """Whether this is Linux, where libraries and screens have to be seen to."""
    return platform.system() == "Linux"


def is_root() -> bool:
    """Whether this process may install system packages."""
    return is_linux() and os.geteuid() == 0


def has_screen() -> bool:
    """Whether a window could be shown."""
    return not is_linux() or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_libraries() -> dict[str, str]:
    """Qt's shared libraries that this computer lacks, each with its Debian package."""
    if not is_linux():
        return {}
    return {name: package for name, package in LIBRARIES.items() if not _loads(name)}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_installer() -> dict[str, str]:
    """Python's own installer of packages, which Debian leaves out, with the package that has it."""
    found = importlib.util.find_spec("ensurepip")
    return {} if found else {"ensurepip": f"python3.{sys.version_info.minor}-venv"}


def missing_tools() -> dict[str, str]:
    """Programs the tests start and this computer lacks, each with its Debian package."""
    tools = PRINTING_TOOLS | SCREEN_TOOLS if is_linux() else PRINTING_TOOLS
    missing = {name: package for name, package in tools.items() if not shutil.which(name)}
    return missing | (missing_speech() if is_linux() else {})


def missing_speech() -> dict[str, str]:
    """What the robot on the accessibility bus lacks, each with its Debian package."""
    there = Path("/usr")
    return {name: package for name, package in SPEECH.items() if not any(there.glob(name))}


def bring(missing: Mapping[str, str], purpose: str) -> None:
    """Install what is missing where that is possible, else say how to."""
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if not shutil.which("apt-get"):
        raise Stop(f"{purpose} is missing here: {', '.join(missing)}. Please install it first.")
    if not is_root():
        command = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
        raise Stop(
            f"{purpose} is missing here. Please type this once, then start again:\n{command}"
        )
    say(f"{purpose} is missing here; installing {', '.join(packages)} ...")
    install(packages)


def install(packages: list[str]) -> None:
    """Install Debian packages as root, with a fresh list of packages where the old one fails."""
    command = ["install", "--yes", "--no-install-recommends", *packages]
    lists = Path("/var/lib/apt/lists")
    if any(lists.glob("*_Packages*")) and _apt_get(command).returncode == 0:
        return
    _apt_get(["update"])
    attempt = _apt_get(command)
    if attempt.returncode:
        raise Stop(f"{attempt.stdout.strip()}\nThe packages could not be installed; see above.")


def _apt_get(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["apt-get", "--quiet", *arguments],
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
