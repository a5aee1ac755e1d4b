"""The colours of the window, light and dark."""

from typing import NamedTuple


class Colours(NamedTuple):
    """The palette of one theme; each text on its ground has a contrast of 4.5 or more."""

    page: str
    ground: str
    field: str
    ink: str
    quiet: str
    line: str
    edge: str
    accent: str
    on_accent: str
    tint: str
    hover: str
    go: str
    smaller: str
    error: str
    track: str


LIGHT = Colours(
    page="#FAF9F7", ground="#EFEDE9", field="#FFFFFF", ink="#24211D", quiet="#5F5A52",
    line="#DDD9D2", edge="#8A847A", accent="#2B4C86", on_accent="#FFFFFF", tint="#E4EAF4",
    hover="#F1EFEB", go="#2C6A44", smaller="#855500", error="#A83A29", track="#E6E2DB",
)  # fmt: skip
DARK = Colours(
    page="#211F1D", ground="#191816", field="#2B2926", ink="#EDEAE4", quiet="#B7B1A7",
    line="#3B3834", edge="#8A8378", accent="#A3BDF0", on_accent="#16233F", tint="#2C3548",
    hover="#2A2825", go="#8CCBA2", smaller="#E3B963", error="#F2A091", track="#383531",
)  # fmt: skip
