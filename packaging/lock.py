# SPDX-License-Identifier: MIT
"""Writes packaging/requirements.lock anew; started by `dev.py lock` with the Python of .venv."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import tomllib
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

# pip answers what only pip knows: its default index, and how it reads names and markers.
from pip._internal.models.index import PyPI
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
MINORS = (11, 12, 13, 14)
NEWEST = MINORS[-1]
SYSTEMS = (("linux", "Linux"), ("darwin", "Darwin"), ("win32", "Windows"))
PROCESSORS = ("x86_64", "amd64", "aarch64", "arm64", "universal2")
ONLY_ASK = ["--dry-run", "--ignore-installed", "--only-binary", ":all:", "--report", "-", "-qq"]
HEADER = f"""\
# The exact packages of Strateg for Linux, macOS and Windows, Python 3.{MINORS[0]} to 3.{NEWEST}.
# Written by a program, not by hand; renew it with: python3 packaging/dev.py lock
"""


class Package(NamedTuple):
    """One line of the lock: a version, where it is needed, and the hashes of its files."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    def __str__(self) -> str:
        where = f" ; {self.marker}" if self.marker else ""
        hashes = "".join(f" \\\n    --hash=sha256:{digest}" for digest in self.hashes)
        return f"{self.name}=={self.version}{where}{hashes}\n"


def is_usable(filename: str) -> bool:
    """Whether a file is a wheel for one of the systems and Pythons Strateg runs on."""
    if not filename.endswith(".whl"):
        return False
    python, abi, platform = filename.removesuffix(".whl").split("-")[-3:]
    fits_python = any(_fits_python(tag, abi) for tag in python.split("."))
    return fits_python and any(_fits_platform(tag) for tag in platform.split("."))


def _fits_python(tag: str, abi: str) -> bool:
    if not tag.startswith("cp3"):
        return tag == "py3"
    minor = int(tag[3:])
    return minor <= NEWEST if abi == "abi3" else minor in MINORS and not abi.endswith("t")


def _fits_platform(tag: str) -> bool:
    known = tag.startswith(("manylinux", "linux", "macosx", "win"))
    return tag == "any" or (known and tag.endswith(PROCESSORS))


def wanted() -> list[str]:
    """What pyproject.toml asks for: to run, to develop, to build."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    build: list[str] = settings["build-system"]["requires"]
    developing = project["optional-dependencies"]["dev"]
    return [*project["dependencies"], *developing, *build, "editables"]


def resolve(requirements: list[str]) -> list[dict[str, Any]]:
    """The metadata of every package that pip would install for these requirements."""
    report = subprocess.run(
        [sys.executable, "-m", "pip", "install", *ONLY_ASK, *requirements],
        check=True,
        stdout=subprocess.PIPE,
    ).stdout
    return [entry["metadata"] for entry in json.loads(report)["install"]]


def needed_elsewhere(found: list[dict[str, Any]]) -> dict[str, str]:
    """Packages that only another system or Python needs, each with its marker."""
    names = {canonicalize_name(metadata["name"]) for metadata in found}
    asked = (Requirement(text) for metadata in found for text in metadata.get("requires_dist", ()))
    missing: dict[str, str] = {}
    for requirement in asked:
        name = canonicalize_name(requirement.name)
        if name not in names and _is_needed_somewhere(requirement):
            missing[name] = str(requirement.marker)
    return missing


def _is_needed_somewhere(requirement: Requirement) -> bool:
    if requirement.marker is None:
        return True
    return any(
        requirement.marker.evaluate(
            {
                "sys_platform": platform,
                "platform_system": system,
                "os_name": "nt" if system == "Windows" else "posix",
                "python_version": f"3.{minor}",
                "python_full_version": f"3.{minor}.0",
                "extra": "",
            }
        )
        for (platform, system), minor in itertools.product(SYSTEMS, MINORS)
    )


def resolve_everywhere() -> tuple[list[dict[str, Any]], dict[str, str]]:
    """All packages that any of the systems needs, and the markers of those that not all need."""
    markers: dict[str, str] = {}
    while True:
        found = resolve([*wanted(), *markers])
        missing = needed_elsewhere(found)
        if not missing:
            return found, markers
        markers |= missing


def index_url() -> str:
    """The index that pip would ask on this machine."""
    configured = subprocess.run(
        [sys.executable, "-m", "pip", "config", "get", "global.index-url"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return os.environ.get("PIP_INDEX_URL") or configured or PyPI.simple_url


def hashes(index: str, name: str, version: str) -> tuple[str, ...]:
    """The SHA-256 of each usable wheel of one version, sorted."""
    request = urllib.request.Request(
        f"{index.rstrip('/')}/{name}/", headers={"Accept": "application/vnd.pypi.simple.v1+json"}
    )
    with urllib.request.urlopen(request, timeout=180) as answer:
        files = json.load(answer)["files"]
    return tuple(sorted(entry["hashes"]["sha256"] for entry in files if _is_of(entry, version)))


def _is_of(entry: dict[str, Any], version: str) -> bool:
    filename = entry["filename"]
    same = filename.split("-")[1:2] == [version]
    return same and not entry.get("yanked") and is_usable(filename)


def packages() -> list[Package]:
    """Every package of the lock, sorted by name."""
    found, markers = resolve_everywhere()
    index = index_url()

    def lock(metadata: dict[str, Any]) -> Package:
        name, version = canonicalize_name(metadata["name"]), metadata["version"]
        return Package(name, version, markers.get(name, ""), hashes(index, name, version))

    with ThreadPoolExecutor(4) as pool:
        locked = sorted(pool.map(lock, found))
    without = [package.name for package in locked if not package.hashes]
    if without:
        sys.exit(f"The index names no usable wheel of: {', '.join(without)}.")
    return locked


def main() -> None:
    """Write the lock file and say how much stands in it."""
    locked = packages()
    LOCK.write_text(HEADER + "".join(map(str, locked)), encoding="utf-8", newline="\n")
    print(f"Written: {LOCK.relative_to(ROOT)}, {len(locked)} packages.")


if __name__ == "__main__":
    main()
