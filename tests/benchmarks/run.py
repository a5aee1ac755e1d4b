"""Measures Strateg: every figure as a ratio to the bare thing, both measured in one run.

python tests/benchmarks/run.py [--runs N] [--only NAME]

Prints one line for each figure with the medians of both sides; ends with 1 if one is over its
limit. Both sides of all figures take turns, so a busy machine slows both alike. Needs a screen:
`python3 packaging/dev.py bench` brings one.
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import advising
import answering
import exporting
import listing
import printing
import saving
import starting
import turning
import typing_keys
from figure import Figure
from scene import Scene

PARTS = (starting, listing, saving, typing_keys, turning, answering, advising, printing, exporting)
HEAD = ("figure", "ours", "bare", "ratio", "limit", "", "")


def main(arguments: list[str]) -> int:
    """Measure what was asked for, print the table and return the exit code."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure Strateg.")
    parser.add_argument("--runs", type=int, default=10, metavar="N", help="10 if not given")
    parser.add_argument("--only", default="", metavar="NAME", help="figures with this in the name")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="strateg-bench-") as folder:
        scene = Scene(Path(folder))
        figures = [f for part in PARTS for f in part.figures(scene) if asked.only in f.name]
        if not figures:
            parser.error(f"no figure has “{asked.only}” in its name")
        measure(figures, max(asked.runs, 1))
    show([figure.row() for figure in figures])
    slow = [figure.name for figure in figures if figure.over]
    print(f"Too slow: {', '.join(slow)}." if slow else "Nothing is over its limit.")
    return 1 if slow else 0


def measure(figures: list[Figure], runs: int) -> None:
    """Run every figure once for nothing, then all of them in turn."""
    for figure in figures:
        tell(f"warming up: {figure.name}")
        figure.warm()
    for number in range(runs):
        for figure in figures:
            tell(f"run {number + 1} of {runs}: {figure.name}")
            figure.run(number)
    tell("")


def tell(what: str) -> None:
    """Say on a terminal what is being done."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{what}")
        sys.stderr.flush()


def show(rows: list[tuple[str, ...]]) -> None:
    """Print a table: names and remarks to the left, numbers to the right."""
    table = [HEAD, *rows]
    widths = [max(len(row[place]) for row in table) for place in range(len(HEAD))]
    for row in table:
        name, *numbers, verdict, remark = row
        cells = [name.ljust(widths[0])]
        cells += [n.rjust(w) for n, w in zip(numbers, widths[1:-2], strict=True)]
        print("  ".join([*cells, verdict.ljust(widths[-2]), remark]).rstrip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
