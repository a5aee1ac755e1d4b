"""Garbage is looked for in the window's thread, soon when young, and all of it when asked to."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication

from app.ui import garbage
from app.ui.garbage import GarbageCollector

MANY = 50_000


class Ring:
    """Something that only a look for garbage can take away; it tells which thread did."""

    def __init__(self, told: list[QThread]) -> None:
        self.told = told
        self.me = self

    def __del__(self) -> None:
        self.told.append(QThread.currentThread())


@pytest.fixture
def collector(qtbot):
    owner = QObject()
    gc.collect()
    yield GarbageCollector(owner)
    gc.unfreeze()


def make_many() -> None:
    assert len([[] for _ in range(MANY)]) == MANY


def test_another_thread_that_makes_much_destroys_nothing(collector, monkeypatch):
    monkeypatch.setattr(garbage, "MOST", (0, 10**9, 10**9))
    told: list[QThread] = []
    Ring(told)
    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert told == []
    collector.collect()
    assert told == [QApplication.instance().thread()]


def test_what_is_young_goes_by_itself(collector, qtbot):
    told: list[QThread] = []
    Ring(told)
    kept = [[] for _ in range(garbage.MOST[0] * 2)]
    collector.setInterval(1)
    qtbot.waitUntil(lambda: bool(told))
    assert kept


def test_nothing_is_looked_for_where_little_was_made(collector, monkeypatch):
    monkeypatch.setattr(garbage, "MOST", (10**9, 10**9, 10**9))
    looked = []
    monkeypatch.setattr(garbage.gc, "collect", looked.append)
    collector.collect()
    assert looked == []


def test_what_is_old_goes_when_asked_to(collector, qtbot):
    told: list[QThread] = []
    ring = Ring(told)
    gc.collect()
    gone = weakref.ref(ring)
    del ring
    collector.collect_soon()
    assert gone()
    qtbot.waitUntil(lambda: gone() is None)
