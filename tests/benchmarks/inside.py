"""Runs a script that measures in a process which loaded Qt as the program does.

inside.py SCRIPT [ARGUMENT...]
"""

import runpy
import sys
from pathlib import Path

from app.__main__ import load_qt

if __name__ == "__main__":
    load_qt()
    del sys.argv[0]
    runpy.run_path(str(Path(__file__).parent / sys.argv[0]), run_name="__main__")
