"""The place where measuring happens: a folder of its own, the example, and a child's environment.

Strateg is measured as it is after it was installed and started once: its modules are compiled, in
a folder of their own so that nothing is left in the project's.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
BAKERY = HERE.parent.parent / "resources" / "examples" / "bakery.strateg"
PATIENCE = 300.0
"""Seconds that anything may take before measuring stops with an error."""


class Scene:
    """A temporary folder, and the processes started in it."""

    def __init__(self, folder: Path) -> None:
        """Put the example there."""
        self.folder = folder
        self.plan = Path(shutil.copy(BAKERY, folder / "bakery.strateg"))
        self.environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        self.environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")

    def command(self, script: str, *arguments: object) -> list[str]:
        """Return what starts a script of this folder."""
        return [sys.executable, "-P", str(HERE / script), *map(str, arguments)]

    @contextmanager
    def started(self, *arguments: object) -> Iterator["Started"]:
        """Start a window by launch.py, and close it in order afterwards."""
        began = time.monotonic_ns()
        process = subprocess.Popen(
            self.command("launch.py", *arguments),
            env=self.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            yield Started(process, began)
        finally:
            process.terminate()
            process.wait(PATIENCE)

    def timed(self, command: list[str]) -> float:
        """Run a command to its end, and return how long it took in milliseconds."""
        began = time.perf_counter()
        self._said(command)
        return (time.perf_counter() - began) * 1000

    def measured(self, script: str, *arguments: object) -> list[float]:
        """Run a script of this folder that measures by itself; return its times in milliseconds."""
        times: list[float] = json.loads(self._said(self.command("inside.py", script, *arguments)))
        return times

    def _said(self, command: list[str]) -> bytes:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, timeout=PATIENCE, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{command} failed: {done.stderr.decode(errors='replace')}")
        return done.stdout


class Started:
    """A window that says by itself how far it is."""

    def __init__(self, process: subprocess.Popen[str], began: int) -> None:
        """Listen to a process that was started at a time of the monotonic clock."""
        self.process, self.began = process, began

    def until(self, word: str) -> float:
        """Wait for a word, and return its time since the start of the process, in ms."""
        assert self.process.stdout
        for line in self.process.stdout:
            said, moment = line.split()
            if said == word:
                return (int(moment) - self.began) / 1e6
        raise RuntimeError(f"the window was closed before it was {word}")

    def settled_memory(self) -> float:
        """Return the resident memory in MB when it does not change any more."""
        deadline, before = time.monotonic() + PATIENCE, -1.0
        while (now := self._memory()) != before and time.monotonic() < deadline:
            before = now
            time.sleep(0.5)
        return now

    def _memory(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024


def prose(length: int) -> str:
    """Return a text of made-up Greek, Polish and Russian words in paragraphs, always the same."""
    chance = random.Random(1)
    letters = ("αβγδεζηικλμνοπρστυφω", "abcdeęfgijklłmnoprstuwyzż", "абвгдежиклмнопрстуя")
    parts: list[str] = []
    size = 0
    while size < length:
        alphabet = letters[len(parts) // 400 % len(letters)]
        word = "".join(chance.choices(alphabet, k=chance.randint(2, 11)))
        parts.append(word + chance.choices((" ", ", ", ".\n"), (88, 9, 3))[0])
        size += len(parts[-1])
    return "".join(parts)[:length]
