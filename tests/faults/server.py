"""Saves, loads and journals on request, each in a forked process that waits to be traced.

A line on stdin names what to do and where; the answers are the number of the process, and
later its exit code. The child itself writes nothing but what it saves.
"""

import os
import signal
import sys
from pathlib import Path

from app.plan import Plan
from app.storage import errors, file
from app.storage.envelope import new_envelope, to_bytes
from app.storage.journal import Journal, JournalEntry

SAVED, UNCONFIRMED = 0, 1
ERRORS = sorted(n for n, e in vars(errors).items() if isinstance(e, type) and n[0] != "_")
FIRST_ERROR = 10
JOURNAL_ID = "0" * 32


def plan_named(name):
    plan = Plan()
    firm = plan.business.firm.replace(name=name)
    return plan.replace(business=plan.business.replace(firm=firm))


OLD, NEW = plan_named("Φούρνος"), plan_named("Φούρνος Ελένη")


def act(kind, path, base):
    """Do what is to be traced, and return the exit code."""
    try:
        if kind == "plain":
            with path.open("wb") as out:
                out.write(to_bytes(new_envelope(NEW)))
        elif kind == "journal":
            Journal(JOURNAL_ID).write(JournalEntry(NEW, JOURNAL_ID))
        elif kind == "load":
            file.load(path)
        elif not file.save(NEW, path, base).confirmed:
            return UNCONFIRMED
    except errors.StorageError as error:
        return FIRST_ERROR + ERRORS.index(type(error).__name__)
    except OSError:
        return FIRST_ERROR
    return SAVED


def tell(number):
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def serve():
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    for line in sys.stdin:
        kind, place = line.rstrip("\n").split(" ", 1)
        path = Path(place)
        base = file.load(path) if kind in ("save", "load") else None
        child = os.fork()
        if not child:
            signal.sigwait({signal.SIGUSR1})
            os._exit(act(kind, path, base))
        tell(child)
        tell(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def warm(folder):
    """Let everything be imported and every folder be made before anything is traced."""
    for kind in ("save", "journal", "load", "plain"):
        act(kind, folder / "warm.strateg", None)


if __name__ == "__main__":
    warm(Path(sys.argv[1]))
    serve()
