"""The program is killed while somebody types; everything up to the last second comes back."""

import os
import re
import signal
import string
import subprocess
import sys
import time

import pytest

from app.plan import Plan
from app.storage.file import load, save

LETTERS = string.ascii_lowercase
WRITTEN = [LETTERS[:length] for length in range(1, len(LETTERS) + 1)]
PROMISED = 1.0
"""Seconds within which a keystroke is in the journal."""


class Program:
    """The real program in a process of its own, driven by the keyboard of the X server."""

    def __init__(self, *arguments):
        command = [sys.executable, "-P", "-m", "app", *map(str, arguments)]
        path = os.pathsep.join(filter(None, sys.path))
        self.process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": path})
        self.window = self.until(self.find)
        self.until(self.activate)

    def until(self, found, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if result := found():
                return result
            assert self.process.poll() is None, "the program ended by itself"
            time.sleep(0.05)
        raise AssertionError(f"not within {seconds} s; the window is called {self.title()!r}")

    def find(self):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        found = subprocess.run([*search, "--name", "Strateg"], capture_output=True, text=True)
        return found.stdout.split()[-1] if found.stdout.split() else ""

    def activate(self):
        """Ask the window manager for the focus, as long as it takes."""
        subprocess.run(["xdotool", "windowactivate", self.window], capture_output=True)
        asked = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True)
        return asked.stdout.strip() == self.window

    def title(self):
        asked = ["xdotool", "getwindowname", self.window]
        title = subprocess.run(asked, capture_output=True, text=True).stdout.strip()
        # On a slow machine the X server takes a key for held down and repeats it.
        return re.sub(r"([a-z])\1+", r"\1", title)

    def presses(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        self.process.terminate()
        assert self.process.wait(60) == 0


@pytest.fixture
def start():
    started = []

    def run(*arguments):
        started.append(Program(*arguments))
        return started[-1]

    yield run
    for program in started:
        if program.process.poll() is None:
            program.kill()


def type_until_killed(program):
    """Type letters, kill the program in the middle, and return what must have been kept."""
    seen = []
    for letter in LETTERS:
        program.presses(letter)
        seen.append((time.monotonic(), program.title().removesuffix(" – Strateg")))
        time.sleep(0.05)
    killed = time.monotonic()
    program.kill()
    kept = [title for when, title in seen if when < killed - PROMISED and title in WRITTEN]
    return kept[-1]


def test_a_new_plan_without_a_file_comes_back_after_a_kill(start):
    program = start()
    program.presses("ctrl+n")
    program.until(lambda: program.title() == "New plan – Strateg")
    kept = type_until_killed(program)

    again = start()
    again.until(lambda: again.title().startswith(kept))
    again.end()


def test_edits_of_a_file_come_back_after_a_kill_and_reach_the_file(start, tmp_path):
    file = tmp_path / "plan.strateg"
    save(Plan(), file)
    program = start(file)
    program.until(lambda: program.title() == "New plan – Strateg")
    kept = type_until_killed(program)

    again = start(file)
    again.until(lambda: again.title().startswith(kept))
    again.end()
    name = load(file).envelope.plan.business.firm.name
    assert re.sub(r"(.)\1+", r"\1", name).startswith(kept)


def test_a_plan_that_was_closed_in_order_is_not_called_recovered(start):
    program = start()
    program.presses("ctrl+n")
    program.until(lambda: program.title() == "New plan – Strateg")
    program.presses("a", "b")
    program.until(lambda: program.title() == "ab – Strateg")
    program.end()

    again = start()
    assert again.title() == "Strateg"
    again.end()
