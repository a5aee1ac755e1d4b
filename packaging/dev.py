# SPDX-License-Identifier: MIT
"""Sets Strateg up on any machine with Python, then starts, tests or measures it.

python3 packaging/dev.py run | test | bench | pictures | lock, each with arguments of its own.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys

from environment import PYTHON, ROOT, make_folder, make_ready
from screen import own_screens
from system import (
    Stop,
    bring,
    has_screen,
    is_linux,
    missing_installer,
    missing_libraries,
    missing_tools,
    say,
)

WITHOUT_WINDOW = {"new", "export", "check", "schema", "--version", "--help", "-h"}
CHECKS = {
    "ruff check": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "mypy": ("-m", "mypy"),
}
MOST_PROCESSES = 8  # each needs some 500 MB
COMMANDS = {
    "run": "start Strateg; what follows goes to Strateg",
    "test": "check and test everything; what follows goes to pytest; with --bare, on a bare system",
    "bench": "measure speed; what follows goes to tests/benchmarks/run.py",
    "pictures": "make pictures of every page into the folder that follows",
    "lock": "write packaging/requirements.lock anew",
}
NO_SCREEN = (
    "There is no screen here to show a window on; to print a plan without one, type: "
    "python3 packaging/dev.py run export PLAN -o PLAN.pdf"
)


def opens_window(arguments: list[str]) -> bool:
    """Whether Strateg would show its window when started with these arguments."""
    return not WITHOUT_WINDOW.intersection(arguments[:1])


def run(arguments: list[str]) -> int:
    """Start Strateg, and on the first start set up what it needs."""
    windowed = opens_window(arguments)
    if windowed and not has_screen():
        raise Stop(NO_SCREEN)
    needed = missing_libraries() if windowed else {}
    bring(needed | missing_installer(), "What Strateg needs")
    make_ready()
    command = [str(PYTHON), "-P", "-m", "app", *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def test(arguments: list[str]) -> int:
    """Check style and types, then run every test on a screen of its own."""
    if "--bare" in arguments:
        # Only here, for the other commands run where its programs do not exist.
        from bare import test_bare

        return test_bare([argument for argument in arguments if argument != "--bare"])
    set_up()
    for name, command in CHECKS.items():
        say(f"Checking with {name} ...")
        status = python(*command)
        if status:
            say(f"{name} found something to mend; see above. The tests were not started.")
            return status
    number = processes()
    shared = ["-n", str(number), "--dist", "worksteal"] if number > 1 else []
    with own_screens(number) as environment:
        return python("-m", "pytest", *shared, *arguments, environment=environment)


def bench(arguments: list[str]) -> int:
    """Measure speed on a screen of its own."""
    set_up()
    with own_screens() as environment:
        return python("tests/benchmarks/run.py", *arguments, environment=environment)


def pictures(arguments: list[str]) -> int:
    """Make pictures of every page, on a screen of its own."""
    set_up()
    with own_screens() as environment:
        return python("-m", "tests.pictures", *arguments, environment=environment)


def lock(_: list[str]) -> int:
    """Write the lock file anew from what pyproject.toml asks for."""
    bring(missing_installer(), "What installs packages")
    if not PYTHON.exists():
        make_folder()
    say("Asking for the newest packages that fit together, and for their hashes ...")
    return python("packaging/lock.py")


def set_up() -> None:
    """See to everything that tests need; a missing program is an error, never a skipped test."""
    needed = missing_libraries() | missing_tools() | missing_installer()
    bring(needed, "What the tests need")
    make_ready()


def processes() -> int:
    """How many processes share the tests: one for each processor, where each has its screen."""
    return min(len(os.sched_getaffinity(0)), MOST_PROCESSES) if is_linux() else 1


def python(*arguments: str, environment: dict[str, str] | None = None) -> int:
    """Run the Python of .venv in the project's folder and return its exit code."""
    command = [str(PYTHON), "-P", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def main(arguments: list[str]) -> int:
    """Do what the first argument names, and say politely what stands in the way."""
    if sys.version_info < (3, 11):  # noqa: UP036 - started by whatever Python there is
        say("Strateg needs Python 3.11 or newer; please start this with a newer python3.")
        return 1
    parser = argparse.ArgumentParser(prog="dev.py", description="Start, test or measure Strateg.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in COMMANDS.items():
        commands.add_parser(name, help=words)
    every = {"run": run, "test": test, "bench": bench, "pictures": pictures, "lock": lock}
    command = every[parser.parse_args(arguments[:1]).command]
    try:
        return command(arguments[1:])
    except Stop as reason:
        say(str(reason))
        return 1
    except OSError as reason:
        say(f"This did not work: {reason}.")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    # So that a screen or a system folder of ours is cleared away when we are asked to end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main(sys.argv[1:]))
