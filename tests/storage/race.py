"""One of several processes that add their letter to a plan again and again."""

import sys
from pathlib import Path

from app.storage import errors
from app.storage.file import load, save
from tests.storage.samples import plan_named


def add(path, letter, times):
    while times:
        opened = load(path)
        sells = opened.envelope.plan.business.offer.sells + letter
        try:
            save(plan_named("", sells), path, opened)
        except errors.ChangedOutside:
            continue
        times -= 1


if __name__ == "__main__":
    add(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
