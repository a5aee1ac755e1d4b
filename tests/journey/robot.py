"""A robot on the accessibility bus: it knows names and roles, and nothing else of the program.

/usr/bin/python3 robot.py STEPS.json COMMAND...

Runs on the system's Python, which has the bindings of AT-SPI, within a session bus of its own. It
starts the command, takes the steps one after another and ends the program. A step is a list: what
to do, then the name it is done to and what else is needed. What it was told to read it writes to
its output: for each page the roles, names and descriptions from the first to the last, and what
the program said aloud by itself.
"""

import itertools
import json
import subprocess
import sys
import time
import warnings
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0
"""Seconds until something must be found."""
ANSWER = 5000
"""Milliseconds in which a program that is at work may answer."""
PRESSED = 0.12
"""Seconds that Qt shows a button pressed before it acts; a further press would be the same one."""
STEPS = 40
"""Keys that are pressed at most to come to something."""
HEARD = 0.3
"""Seconds in which one hears where a key led."""
LOOK_AGAIN = "Please look at this again"
TOLD = (
    "What to look at again",
    "Which places fit you, and which can you keep up?",
    "What does it take, and do your hours bear it?",
)
"""Pages on which nothing is asked."""
WRITABLE = ("text",)
BOXES = ("radio button", "check box")
ENTRY = "combo box"
OPERABLE = (*BOXES, *WRITABLE, ENTRY, "push button", "toggle button", "list")
LEAVES = (*BOXES, "push button", "label", "image", "list item", "menu item")
"""What has nothing in it, so that nobody has to ask; asking takes most of the time."""
HELD = {ENTRY: WRITABLE}
"""Of what is in a list that opens only the line is looked at, for there may be hundreds."""
PAGE = "scroll pane"
ROOTS = ("desktop frame", "application", "frame")
ALOUD = "aloud"
known, near, read, passed = {}, [], {ALOUD: []}, []
"""What was found before by role and name, where to look first, what was read and heard, and the
names of all that had the focus."""


def showing(thing):
    return thing.get_state_set().contains(Atspi.StateType.SHOWING)


def inside(thing, role=""):
    """Yield everything that can be perceived within something, from the first to the last."""
    for place in range(thing.get_child_count()):
        child = thing.get_child_at_index(place)
        of = child.get_role_name() if child else ""
        if child is None or (role in HELD and of not in HELD[role]):
            continue
        if of in ("application", "frame") or showing(child):
            yield child, of
            if of not in LEAVES:
                yield from inside(child, of)


def everything():
    """Return all that can be perceived with its role, once it stands still."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            return [(role, thing.get_name()) for thing, role in inside(Atspi.get_desktop(0))]
        except GLib.Error:  # a page was turned while it was read
            time.sleep(0.05)
    return []


def found(roles, name, description=""):
    """Wait for something of a role and a name; where names repeat, the description tells.

    A person looks first where he is: at what he found before, beside it, then on the whole page.
    """
    deadline = time.monotonic() + PATIENCE
    wanted = (roles, name, description)
    while time.monotonic() < deadline:
        for start in (known.get(wanted), *near, Atspi.get_desktop(0)):
            if thing := within(start, *wanted):
                known[wanted] = thing
                near[:] = surroundings(thing)
                return thing
        time.sleep(0.05)
    return give_up(f"There is no {roles} {name!r} ({description!r})")


def within(start, roles, name, description):
    """Return what is wanted if it is something itself or within it; what is gone holds nothing."""
    try:
        if start is None or not (start.get_role_name() in ROOTS or showing(start)):
            return None
        every = itertools.chain([(start, start.get_role_name())], inside(start))
        return next((t for t, of in every if of in roles and called(t, name, description)), None)
    except GLib.Error:
        return None


def called(thing, name, description):
    return name in names_of(thing) and description in (thing.get_description() or "")


def names_of(thing):
    """Return what something is called; a list that opens is called by its labels."""
    related = thing.get_relation_set() if thing.get_role_name() == ENTRY else []
    labels = (r for r in related if r.get_relation_type() == Atspi.RelationType.LABELLED_BY)
    return [r.get_target(0).get_name() for r in labels] or [thing.get_name()]


def build_anew(key):
    """Press a key that builds the window anew; what was there before would answer late."""
    happens(lambda: False, HEARD)
    before = len(passed)
    keys(key)
    known.clear()
    near.clear()
    happens(lambda: len(passed) > before)


def surroundings(thing):
    """Return what stands around something: its field, and the page."""
    around = []
    while (thing := thing.get_parent()) and thing.get_role_name() not in ROOTS:
        around.append(thing)
        if thing.get_role_name() == PAGE:
            return [*around[1:2], thing]
    return []


def give_up(why):
    there = [f"{role} {name!r}" for role, name in everything()]
    sys.exit("\n".join([why, "There is:", *there]))


def press(role, name, description=""):
    """Press a button, or turn a box."""
    thing = found((role,), name, description)
    names = [thing.get_action_name(n) for n in range(thing.get_n_actions())]
    wanted = next(n for n in ("Press", "Toggle") if n in names)
    if not thing.do_action(names.index(wanted)):
        sys.exit(f"{name!r} cannot be pressed")
    if wanted == "Press":
        time.sleep(PRESSED)


def write(name, text):
    """Put a text into a line in place of what is there."""
    thing = found(WRITABLE, name)
    if not thing.set_text_contents(text):
        sys.exit(f"{name!r} takes no text")


def choose(name, option):
    """Open a short list and choose in it by the arrow keys; what is not in it yet is left."""
    thing = found((ENTRY,), name)
    lists = [thing.get_child_at_index(n) for n in range(thing.get_child_count())]
    (names,) = [each for each in lists if each.get_role_name() == "list"]
    items = [names.get_child_at_index(n).get_name() for n in range(names.get_child_count())]
    if option in items:
        press(ENTRY, name)
        keys("Home", *["Down"] * items.index(option), "Return")


def type_keys(role, name, *pressed):
    """Press keys within something."""
    go_to(role, name)
    keys(*pressed)


def go_to(role, name):
    focus(found((role,), name))


def focus(thing):
    deadline = time.monotonic() + PATIENCE
    while not thing.get_state_set().contains(Atspi.StateType.FOCUSED):
        thing.grab_focus()
        time.sleep(0.05)
        if time.monotonic() > deadline:
            sys.exit(f"{thing.get_name()!r} does not take the focus")


def keys(*pressed):
    if pressed:
        subprocess.run(["xdotool", "key", "--delay", "4", *pressed], check=True)


def hear(text):
    """Wait until something that is told says this."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if tells(text):
            return
        time.sleep(0.1)
    give_up(f"Nothing says {text!r}")


def tells(text):
    """Say whether a text can be perceived now; whoever met it looks no further."""
    try:
        return any(text in thing.get_name() for thing, _ in inside(Atspi.get_desktop(0)))
    except GLib.Error:  # a page was turned while it was read
        return False


def note(event):
    read[ALOUD].append(event.any_data)


def follow(event):
    if event.detail1:
        passed.append(event.source.get_name())


def happens(sure, seconds=PATIENCE):
    """Take in what the program tells by itself until something is so; say whether it is."""
    deadline = time.monotonic() + seconds
    while not sure() and time.monotonic() < deadline:
        if not GLib.MainContext.default().iteration(may_block=False):
            time.sleep(0.01)
    return sure()


def listen(text):
    """Wait until the program says this by itself."""
    if not happens(lambda: any(text in said for said in read[ALOUD])):
        sys.exit(f"Nothing says {text!r} aloud, but {read[ALOUD]}")


def walk(key, name):
    """Press a key again and again until what has the focus is called so."""
    for _ in range(STEPS):
        if happens(lambda: passed[-1:] == [name], HEARD):
            return
        keys(key)
    sys.exit(f"{key} never leads to {name!r}, but to {passed}")


def reach(text):
    """Wait until a page says this; what is told between questions is passed by.

    What should be looked at again is passed by as well, for much of it comes later.
    """
    deadline, passed = time.monotonic() + PATIENCE, None
    while time.monotonic() < deadline:
        there = [name for _, name in everything()]
        if any(text in name for name in there):
            return
        asks = {*TOLD} & {*there} or any(LOOK_AGAIN in name for name in there)
        if asks and there != passed:
            passed = there
            press("push button", "Next")
        time.sleep(0.05)
    give_up(f"Nothing asks {text!r}")


def turn(text, pages):
    """Turn so many pages by the key, and where something was to be looked at again once more."""
    focus(found(("push button",), "Next"))
    keys(*["alt+Right"] * pages)
    deadline, before = time.monotonic() + PATIENCE, None
    while time.monotonic() < deadline:
        if tells(text):
            return
        there = everything()
        if there == before:
            keys("alt+Right")
        before = there
    give_up(f"No page asks {text!r}")


def look_through(page):
    """Take in a whole page as a screen reader meets it; what can be used must have a name."""
    every = inside(Atspi.get_desktop(0))
    told = [(role, t.get_name(), t.get_description() or "") for t, role in every]
    if nameless := [role for role, name, _ in told if role in OPERABLE and not name]:
        give_up(f"On {page!r} these have no name: {nameless}")
    read[page] = told


ACTS = {
    "press": press,
    "reach": reach,
    "turn": turn,
    "write": write,
    "choose": choose,
    "keys": type_keys,
    "go": go_to,
    "hear": hear,
    "listen": listen,
    "walk": walk,
    "strike": keys,
    "anew": build_anew,
    "read": look_through,
}


def main(steps, *command):
    warnings.simplefilter("ignore")  # the bindings deprecate what has no other name yet
    Atspi.init()
    Atspi.set_timeout(ANSWER, ANSWER)
    ears = [(note, "object:announcement"), (follow, "object:state-changed:focused")]
    listeners = [Atspi.EventListener.new(heard) for heard, _ in ears]
    for listener, (_, event) in zip(listeners, ears, strict=True):
        listener.register(event)
    with subprocess.Popen(command) as program:
        try:
            for act, *wanted in json.loads(Path(steps).read_text("utf-8")):
                ACTS[act](*wanted)
                if program.poll() is not None:
                    sys.exit(f"the program ended at {act} {wanted}")
        finally:
            if (ended := program.poll()) is not None:
                sys.stderr.write(f"The program had ended by itself: {ended}\n")
            program.terminate()
    sys.stdout.write(f"\n{json.dumps(read)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
