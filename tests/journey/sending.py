"""How the robot is sent to the program on a bus of their own, and what it brings back."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROBOT = Path(__file__).with_name("robot.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian’s own, for which the bindings of AT-SPI are packed."""
ALOUD = "aloud"
"""Below which name stands what the program said by itself."""
KINDS = ("DATA", "STATE", "CONFIG", "CACHE")
MINUTES = 4


def own_folders(folder):
    """Return where the program keeps what is its own, in a folder."""
    return {f"XDG_{kind}_HOME": str(folder) for kind in KINDS}


def send(steps, folder, *plan_file):
    """Let the robot take steps in a program that opens this plan; return what it was told.

    For each page that it read these are roles, names and descriptions.
    """
    todo = folder / "steps.json"
    todo.write_text(json.dumps(steps), "utf-8")
    bus = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(folder)}
    program = [sys.executable, "-P", "-X", "faulthandler", "-m", "app", *plan_file]
    done = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, ROBOT, todo, *program],
        env={k: v for k, v in os.environ.items() if k != "PYTHONHOME"} | bus | own_folders(folder),
        cwd=ROBOT.parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=MINUTES * 60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
