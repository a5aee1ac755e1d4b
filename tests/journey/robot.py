"""A robot on the accessibility bus: it knows names and roles, and nothing else of the program.

/usr/bin/python3 robot.py STEPS.json COMMAND...

Runs on the system's Python, which has the bindings of AT-SPI, within a session bus of its own. It
starts the command, takes the steps one after another and ends the program. A step is a list: what
to do, then the name it is done to and what else is needed.
"""

import json
import subprocess
import sys
import time
import warnings
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 60.0
"""Seconds until something must be found."""
PRESSED = 0.15
"""Seconds that Qt shows a button pressed before it acts; a further press would be the same one."""
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
LEAVES = (*BOXES, "push button", "label", "image", "list item", "menu item")
"""What has nothing in it, so that nobody has to ask; asking takes most of the time."""
HELD = {ENTRY: WRITABLE}
"""Of what is in a list that opens only the line is looked at, for there may be hundreds."""


def showing(thing):
    return thing.get_state_set().contains(Atspi.StateType.SHOWING)


def inside(thing):
    """Yield everything that can be perceived within something, from the first to the last."""
    role = thing.get_role_name()
    if role in LEAVES:
        return
    for place in range(thing.get_child_count()):
        child = thing.get_child_at_index(place)
        if child is None or (role in HELD and child.get_role_name() not in HELD[role]):
            continue
        if showing(child) or child.get_role_name() in ("application", "frame"):
            yield child
            yield from inside(child)


def found(roles, name, description=""):
    """Wait for something of a role and a name; where names repeat, the description tells."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for thing in inside(Atspi.get_desktop(0)):
            named = thing.get_role_name() in roles and thing.get_name() == name
            if named and description in (thing.get_description() or ""):
                return thing
        time.sleep(0.1)
    return give_up(f"There is no {roles} {name!r} ({description!r})")


def give_up(why):
    there = [f"{t.get_role_name()} {t.get_name()!r}" for t in inside(Atspi.get_desktop(0))]
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


def go_on():
    """Press Next; once more where something should be looked at again, for what comes later."""
    press("push button", "Next")
    if any(LOOK_AGAIN in thing.get_name() for thing in inside(Atspi.get_desktop(0))):
        press("push button", "Next")


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
    focus(found((role,), name))
    keys(*pressed)


def focus(thing):
    deadline = time.monotonic() + PATIENCE
    while not thing.get_state_set().contains(Atspi.StateType.FOCUSED):
        thing.grab_focus()
        time.sleep(0.05)
        if time.monotonic() > deadline:
            sys.exit(f"{thing.get_name()!r} does not take the focus")


def keys(*pressed):
    subprocess.run(["xdotool", "key", "--delay", "4", *pressed], check=True)


def hear(text):
    """Wait until something that is told says this."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if any(text in thing.get_name() for thing in inside(Atspi.get_desktop(0))):
            return
        time.sleep(0.1)
    give_up(f"Nothing says {text!r}")


def reach(text):
    """Wait until a question is asked; what the program tells between questions is passed by."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        there = [thing.get_name() for thing in inside(Atspi.get_desktop(0))]
        if any(text in name for name in there):
            return
        if {*TOLD} & {*there}:
            press("push button", "Next")
        time.sleep(0.1)
    give_up(f"Nothing asks {text!r}")


ACTS = {
    "press": press,
    "reach": reach,
    "write": write,
    "choose": choose,
    "keys": type_keys,
    "hear": hear,
    "next": go_on,
}


def main(steps, *command):
    warnings.simplefilter("ignore")  # the bindings deprecate what has no other name yet
    Atspi.init()
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


if __name__ == "__main__":
    main(*sys.argv[1:])
