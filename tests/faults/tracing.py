"""Running one save under strace, and failing one system call of it."""

import os
import re
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.faults import server

ROOT = Path(__file__).parents[2]
CALL = re.compile(r"^(?:\d+ +)?([a-z0-9_]+)\(", re.MULTILINE)
NO_FILES = {"mmap", "munmap", "execve"}


@dataclass(frozen=True)
class Run:
    """What became of one traced run."""

    code: int
    trace: str

    @property
    def outcome(self):
        if self.code < 0:
            return "killed"
        if self.code >= server.FIRST_ERROR:
            return server.ERRORS[self.code - server.FIRST_ERROR]
        return ("saved", "unconfirmed")[self.code]

    @property
    def calls(self):
        """The system calls on files, each with its number among its kind."""
        seen = Counter()
        for name in CALL.findall(self.trace):
            if name not in NO_FILES:
                seen[name] += 1
                yield name, seen[name]

    @property
    def injected(self):
        """Whether the call that was to fail was made, and failed."""
        return "(INJECTED)" in self.trace or self.code == -signal.SIGKILL


class Traced:
    """A warm process that forks one child for each run."""

    def __init__(self, folder):
        self.folder = folder
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.server", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=ROOT,
        )

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def run(self, kind, path, *faults):
        """Do one thing under strace; a fault is `fsync:error=EIO:when=1`."""
        self.process.stdin.write(f"{kind} {path}\n")
        self.process.stdin.flush()
        child = int(self.process.stdout.readline())
        record = self.folder / "trace"
        inject = [part for fault in faults for part in ("-e", f"inject={fault}")]
        command = ["strace", "-f", "-p", str(child), "-e", "trace=%file,%desc", *inject]
        with subprocess.Popen(
            [*command, "-o", record], stderr=subprocess.PIPE, text=True
        ) as strace:
            attached = strace.stderr.readline()
            assert "attached" in attached, attached
            os.kill(child, signal.SIGUSR1)
            code = int(self.process.stdout.readline())
        return Run(code, record.read_text(errors="replace"))
