"""What is no readable file is refused before its content is looked at."""

import os
from pathlib import Path

import pytest

from app.storage import errors
from app.storage.file import load, save
from app.storage.whole import LIMIT


def test_a_missing_file_is_missing(path):
    for missing in (path, path / "inside", path.parent / "no" / "where"):
        with pytest.raises(errors.MissingFile):
            load(missing)


@pytest.mark.parametrize("size", [LIMIT + 1, 100 << 20, 5 << 30])
def test_a_file_over_the_limit_is_refused_by_its_size(path, size):
    path.touch()
    os.truncate(path, size)
    with pytest.raises(errors.TooLarge) as raised:
        load(path)
    assert raised.value.limit == LIMIT


def test_a_file_of_the_largest_size_is_read(path):
    path.write_bytes(b" " * LIMIT)
    with pytest.raises(errors.NotAPlan):
        load(path)


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty", "/", "."])
def test_a_device_or_folder_is_no_file(device):
    with pytest.raises((errors.NotARegularFile, errors.CannotRead)):
        load(Path(device))


def test_a_pipe_is_no_file_and_nobody_waits_for_it(path, plan):
    os.mkfifo(path)
    with pytest.raises(errors.NotARegularFile):
        load(path)
    with pytest.raises(errors.NotARegularFile):
        save(plan, path, replace=True)
