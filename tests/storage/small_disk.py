"""What happens on a disk of 256 kB: run in a mount namespace of its own, prints what it saw."""

import json
import subprocess
import sys
from pathlib import Path

from app.storage import errors
from app.storage.file import load, save
from tests.storage.samples import plan_named


def attempt(plan, path, base):
    try:
        return save(plan, path, base).confirmed
    except errors.StorageError as error:
        return type(error).__name__


def mount(*options):
    subprocess.run(["mount", *options], check=True)


def use_up(folder):
    with (folder / "big").open("wb", buffering=0) as big:
        try:
            while True:
                big.write(bytes(4096))
        except OSError:
            return


def happenings(folder):
    mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder))
    path = folder / "plan.strateg"
    base = save(plan_named("old"), path).opened
    yield "written", load(path) == base
    use_up(folder)
    yield "full", attempt(plan_named("new"), path, base)
    yield "full, first", attempt(plan_named("new"), folder / "new.strateg", None)
    yield "kept when full", load(path) == base
    yield "names when full", sorted(p.name for p in folder.iterdir())
    mount("-o", "remount,ro", str(folder))
    yield "read-only", attempt(plan_named("new"), path, base)
    yield "kept when read-only", load(path) == base
    subprocess.run(["umount", str(folder)], check=True)
    yield "unmounted", attempt(plan_named("new"), path, base)
    yield "names when unmounted", sorted(p.name for p in folder.iterdir())


if __name__ == "__main__":
    json.dump(dict(happenings(Path(sys.argv[1]))), sys.stdout)
