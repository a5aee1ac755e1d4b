"""The accounts a firm has, on the page that says where: ours beside what the owner decides."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from app.examples import example
from app.language import Language
from app.sections.business.profiles import Fate, Profile
from app.sections.choices import YesNo
from app.ui.more import PORTION
from app.ui.steps import WHERE
from tests.ui import hands
from tests.ui.hands import Key

NETWORKS = ("facebook", "viber", "instagram", "linkedin", "google_plus")


def bakery_with(count):
    plan = example("bakery")
    rows = tuple(
        Profile(network=NETWORKS[n % 5], unanswered=float(n), fate=list(Fate)[n % 4])
        for n in range(count)
    )
    page = plan.business.profiles.replace(any=YesNo.YES, rows=rows)
    return plan.replace(business=plan.business.replace(profiles=page))


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.parametrize("count", [0, 1, 5, 50])
def test_each_account_shows_what_is_proposed_found_and_decided(at_work, count):
    work = at_work(bakery_with(count))
    part = work.goes_to(WHERE).existing
    assert part.isVisible() == bool(count)
    told = work.advice.existing
    assert len(told) == count
    shown = [row for row in part.lines if row.isVisible()]
    assert len(shown) == min(count, PORTION)
    assert part.more.link.isVisible() == (count > PORTION)
    for row, one in zip(shown, told, strict=False):
        said = texts(row)
        assert one.sentence.said(Language()) in row.proposed.text()
        assert f"We propose: {one.fate.label}." in row.proposed.text()
        assert all(finding.sentence.said(Language()) in said for finding in one.found)
        assert row.decision.value() is one.profile.fate


def test_the_owner_decides_by_keyboard_and_undo_takes_it_back(at_work):
    work = at_work(bakery_with(2))
    row = work.goes_to(WHERE).existing.lines[0]
    before, box = work.plan, row.decision.field()
    assert isinstance(box, QComboBox)
    assert "what becomes of it?" in box.accessibleName()
    assert row.proposed.text() == box.accessibleDescription()
    box.setFocus()
    hands.press(Key.Key_Down)
    decided = work.plan.business.profiles.rows[0].fate
    assert decided is list(Fate)[1]
    assert row.decision.value() is decided
    hands.undo()
    assert work.plan == before


def test_further_accounts_come_when_they_are_wanted(at_work):
    work = at_work(bakery_with(50))
    part = work.goes_to(WHERE).existing
    hands.click(part.more.link)
    assert [row.isVisible() for row in part.lines] == [True] * 2 * PORTION
