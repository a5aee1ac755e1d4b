"""Two windows of one machine know of each other, and neither loses what the other saved."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app import paths
from app.storage import errors
from app.storage.file import load, save, save_copy
from app.storage.lock import hold, locked
from tests.storage.samples import plan_named

ROOT = Path(__file__).parents[2]
ID = "a" * 32


def start(module, *arguments, **options):
    command = [sys.executable, "-m", f"tests.storage.{module}", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=ROOT, env=environment, text=True, **options)


def test_two_processes_that_save_two_hundred_times_each_lose_nothing(path):
    save(plan_named(""), path)
    racers = [start("race", path, letter, 200) for letter in "ab"]
    assert [racer.wait(60) for racer in racers] == [0, 0]
    opened = load(path).envelope
    sells = opened.plan.business.offer.sells
    assert (sells.count("a"), sells.count("b"), len(sells)) == (200, 200, 400)
    assert sells.strip("a") != sells.strip("a").strip("b"), "they took turns"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_plan_is_held_by_one_window(tmp_path):
    with hold(ID):
        with pytest.raises(errors.OpenedElsewhere) as raised, hold(ID, tmp_path):
            pass
        assert raised.value.path == tmp_path
        with hold("b" * 32):
            pass
    with hold(ID):
        pass


def test_a_held_plan_can_be_saved_and_copied(plan, path):
    with hold(ID):
        save(plan, path, id=ID)
        save_copy(plan, path.with_name("copy"))


def test_a_window_that_is_killed_leaves_no_lock(private_folders):
    holder = start("holder", ID, stdout=subprocess.PIPE)
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(errors.OpenedElsewhere), hold(ID):
            pass
        holder.kill()
    with hold(ID):
        pass


def test_a_save_waits_for_another_one(tmp_path):
    order = []

    def later():
        with locked(ID, tmp_path / "plan"):
            order.append("second")

    thread = threading.Thread(target=later)
    with locked(ID, tmp_path / "plan"):
        thread.start()
        thread.join(0.05)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


@pytest.mark.parametrize("second", [(ID, "other"), ("b" * 32, "plan"), ("b" * 32, "link")])
def test_the_same_plan_or_the_same_place_is_the_same_lock(tmp_path, second):
    (tmp_path / "plan").touch()
    (tmp_path / "link").symlink_to("plan")
    plan_id, name = second
    with locked(ID, tmp_path / "plan"):
        with pytest.raises(errors.OpenedElsewhere), locked(plan_id, tmp_path / name, 0.01):
            pass
        with locked("b" * 32, tmp_path / "other", 0.01):
            pass


def test_a_save_does_not_wait_for_ever(plan, path):
    base = save(plan, path, id=ID).opened
    with locked(ID, path):
        with pytest.raises(errors.OpenedElsewhere), locked(ID, path, 0.02):
            pass
        save_copy(plan, path.with_name("copy"))
    assert load(path) == base


def test_an_error_while_saving_lets_the_lock_go(tmp_path):
    with pytest.raises(KeyError), locked(ID, tmp_path):
        raise KeyError
    with locked(ID, tmp_path, 0.0):
        pass


def test_locks_are_private_and_name_no_client(plan, path):
    save(plan, path)
    folder = paths.state_folder() / "locks"
    assert folder.stat().st_mode & 0o777 == 0o700
    for file in folder.iterdir():
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.read_bytes() == b""
        assert path.stem not in file.name
