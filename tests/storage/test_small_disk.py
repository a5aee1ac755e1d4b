"""A real disk that is full, becomes read-only, or is taken away."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    folder = tmp_path_factory.mktemp("disk")
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    done = subprocess.run(
        ["unshare", *as_root, "--mount", sys.executable, "-m", "tests.storage.small_disk", folder],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "XDG_STATE_HOME": f"{folder}-state"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_full_disk_is_told_and_the_old_file_stays(seen):
    assert seen["written"]
    assert (seen["full"], seen["full, first"]) == ("DiskFull", "DiskFull")
    assert seen["kept when full"]
    assert seen["names when full"] == ["big", "plan.strateg"]


def test_a_disk_that_became_read_only_is_told_and_the_old_file_stays(seen):
    assert seen["read-only"] == "ReadOnlyDisk"
    assert seen["kept when read-only"]


def test_nothing_is_written_where_a_disk_was_before_it_was_taken_away(seen):
    assert seen["unmounted"] == "DisappearedFile"
    assert seen["names when unmounted"] == []
