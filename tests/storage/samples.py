"""Plans, files and disks for the tests of storage."""

import json

from app.plan import Plan
from app.storage.disk import Disk
from app.storage.envelope import new_envelope, to_bytes, to_raw
from app.storage.raw import canonical
from app.storage.whole import digest


def plan_named(name, sells=""):
    plan = Plan()
    business = plan.business.replace(
        firm=plan.business.firm.replace(name=name), offer=plan.business.offer.replace(sells=sells)
    )
    return plan.replace(business=business)


def sealed(raw_plan, **changes):
    """Return a file around any raw plan, with a right checksum and whatever else is given."""
    content = json.loads(to_bytes(new_envelope(Plan())))
    content |= {"plan": raw_plan, "sha256": digest(canonical(raw_plan))} | changes
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode()


def raw_with(value, *place):
    """Return the raw default plan with one value put in its place."""
    raw = to_raw(Plan())
    inner = raw
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    return raw


class FailingDisk(Disk):
    """A disk of which some calls fail a number of times, or for ever."""

    def __init__(self, *, times=10**9, before=None, after=None, call="rename"):
        self.times, self.before, self.after, self.call = times, before, after, call
        self.waited = 0.0
        self.calls = 0

    def rename(self, old, new):
        self._fail("rename", lambda: super(FailingDisk, self).rename(old, new))

    def link(self, old, new):
        self._fail("link", lambda: super(FailingDisk, self).link(old, new))

    def pause(self, seconds):
        self.waited += seconds

    def _fail(self, name, act):
        failing = name == self.call and self.calls < self.times
        self.calls += name == self.call
        if failing and self.before:
            raise self.before
        act()
        if failing and self.after:
            raise self.after


def windows_error(number):
    """Return what Windows raises when it refuses, as far as Linux can say it."""
    error = PermissionError(13, "refused")
    error.winerror = number
    return error
