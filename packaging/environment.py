# SPDX-License-Identifier: MIT
"""The project's own Python in .venv: exactly the packages of the lock file, and Strateg itself."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from system import Stop, say

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "strateg-stamp"
ADVICE = "Please look at the lines above, and whether there is a connection to the internet."


def make_ready() -> None:
    """Make .venv, or bring it up to date; at once if nothing has changed since."""
    locked, project = fingerprints()
    stamp = STAMP.read_text(encoding="utf-8").split() if STAMP.exists() else []
    if stamp == [locked, project] and PYTHON.exists():
        return
    STAMP.unlink(missing_ok=True)
    if stamp[:1] != [locked] or not PYTHON.exists():
        make_folder()
        install_lock()
    install_project()
    STAMP.write_text(f"{locked}\n{project}\n", encoding="utf-8")


def fingerprints() -> tuple[str, str]:
    """What the installed packages, and the installed project, were made from."""
    python = f"{ROOT} {sys.version_info[:2]}".encode()
    return digest(python + LOCK.read_bytes()), digest(PROJECT.read_bytes())


def digest(content: bytes) -> str:
    """The SHA-256 of some bytes in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def make_folder() -> None:
    """Make an empty .venv, whatever stood there before."""
    say(f"Making the folder {VENV.name} for the packages Strateg needs ...")
    _python(sys.executable, "-m", "venv", "--clear", str(VENV))


def install_lock() -> None:
    """Install what the lock file names, each file checked against its hash."""
    say("Fetching these packages, about 140 MB, once; this can take some minutes ...")
    _pip("--require-hashes", "--only-binary", ":all:", "--requirement", str(LOCK))


def install_project() -> None:
    """Install Strateg itself so that it runs from this folder."""
    say("Installing Strateg from this folder ...")
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def _pip(*arguments: str) -> None:
    quiet = () if sys.stderr.isatty() else ("--quiet",)
    _python(str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", *quiet, *arguments)


def _python(*command: str) -> None:
    done = subprocess.run(command, stdout=sys.stderr, cwd=ROOT, check=False)
    if done.returncode:
        raise Stop(f"The packages Strateg needs could not be installed. {ADVICE}")
