"""What can be said on the command line of how a document is printed."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import settings

if TYPE_CHECKING:
    from app.report.options import Options

_PAPERS = ("a4", "letter", "a3")


def add_options(export: argparse.ArgumentParser) -> None:
    """Add the options of the paper to a command."""
    export.add_argument("--paper", choices=_PAPERS, default="a4")
    export.add_argument("--large-print", action="store_true", help="18 points, laid out anew")
    export.add_argument("--mono", action="store_true", help="black only")
    export.add_argument(
        "--without",
        type=_part,
        action="append",
        default=[],
        metavar="SECTION",
        help="leave out a part of the plan and what follows from it; --list names the parts",
    )
    export.add_argument(
        "--redact", action="store_true", help="black out costs and the names of people"
    )


def _part(name: str) -> str:
    """Return the name of a part of the plan that there is."""
    from app.report.content.plan import parts

    if name not in parts():
        known = ", ".join(parts())
        raise argparse.ArgumentTypeError(f"no part of the plan has this name; there are: {known}")
    return name


def chosen(asked: argparse.Namespace) -> "Options":
    """Return what was chosen, and from the settings who advises the firm."""
    from app.report.options import Options

    return Options.model_validate(
        {
            "paper": asked.paper,
            "large_print": asked.large_print,
            "mono": asked.mono,
            "without": tuple(asked.without),
            "redact": asked.redact,
            **settings.load()[0].paper.adviser(),
        }
    )


def troubles(missing: Sequence[str], *, logo_left_out: bool) -> list[str]:
    """Return what is not on the paper as it should be, one sentence each."""
    found = []
    if missing:
        codes = ", ".join(f"U+{ord(character):04X}" for character in missing)
        found.append(f"no font here has these characters, so their codes are printed: {codes}.")
    if logo_left_out:
        found.append("the logo cannot be read and was left out. Please choose it again.")
    return found
