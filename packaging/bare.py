# SPDX-License-Identifier: MIT
"""Runs the tests in a fresh, minimal Debian or Ubuntu folder: the proof that nothing is presumed.

The folder gets a copy of the project and the way this computer reaches packages: its mirror,
proxy, certificates and pip settings. It is always removed at the end.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from environment import ROOT
from system import Stop, bring, is_root, say

COPY = "strateg"  # where the project lies in the folder
HOST = "host"  # where certificates lie there, for the system may write its own over theirs
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
VARIABLES = re.compile(r"PIP_\w+|\w+_proxy|SSL_CERT_FILE|REQUESTS_CA_BUNDLE", re.IGNORECASE)
PIP_SETTINGS = ("/etc/pip.conf", "~/.pip/pip.conf", "~/.config/pip/pip.conf")
PATHS = re.compile(r"(?:^|[\s='\"])(?:file://)?(/[^\s'\",]+)", re.MULTILINE)
APT_SETTINGS = re.compile(r"Acquire::(?:https?|ftp|Check|Retries|Languages)")
SOURCES = re.compile(
    r"^(?:deb |URIs:).*?(https?://\S+|file:\S+)(.*(?:\n(?!\s*$).*)*)", re.MULTILINE
)


def test_bare(arguments: list[str]) -> int:
    """Run `dev.py test` with these arguments in a fresh folder and return its exit code."""
    if not is_root():
        raise Stop("test --bare makes a system folder of its own; please start it as root.")
    if not shutil.which("debootstrap"):
        bring({"debootstrap": "debootstrap"}, "What makes a fresh system folder")
    folder = Path(tempfile.mkdtemp(prefix="strateg-bare-"))
    try:
        make_system(folder)
        folder.chmod(0o755)  # it is the root of a system, where nobody in particular may be
        with ExitStack() as mounts:
            connect(folder, mounts)
            copy_project(folder / COPY)
            return run_tests(folder, arguments)
    finally:
        remove(folder)


def make_system(folder: Path) -> None:
    """Fill the folder with the smallest system of this computer's kind, or Debian's."""
    suite = host_suite()
    components = "main,universe" if "ubuntu" in os_release().get("ID", "") else "main"
    options = ["--variant=minbase", f"--components={components}"]
    say(f"Making a fresh {suite} system in {folder} ...")
    mirror = host_mirror(suite)
    command = ["debootstrap", *options, suite, str(folder), *([mirror] if mirror else [])]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        raise Stop(f"{made.stdout[-2000:]}{made.stderr}\ndebootstrap could not make the system.")


def os_release() -> dict[str, str]:
    """What this computer's system says it is."""
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def host_suite() -> str:
    """The suite of this computer's own system where debootstrap knows it, else Debian 12."""
    suite = os_release().get("VERSION_CODENAME", "")
    return suite if suite and Path("/usr/share/debootstrap/scripts", suite).exists() else "bookworm"


def host_mirror(suite: str) -> str | None:
    """Where this computer itself gets packages of a suite, or None for debootstrap's own."""
    apt = Path("/etc/apt")
    lists = [apt / "sources.list", *apt.glob("sources.list.d/*.list")]
    for path in [*lists, *apt.glob("sources.list.d/*.sources")]:
        found = mirror_in(path.read_text(encoding="utf-8"), suite) if path.exists() else None
        if found:
            return found
    return None


def mirror_in(sources: str, suite: str) -> str | None:
    """The first address in apt's sources that serves a suite."""
    for address, rest in SOURCES.findall(sources):
        if suite in rest.split():
            return str(address)
    return None


def connect(folder: Path, mounts: ExitStack) -> None:
    """Mount what programs expect, and bring along how this computer reaches packages."""
    mount(["--bind", str(folder)], folder, mounts)  # a root that is a mount, as in any system
    mount(["-t", "proc", "proc"], folder / "proc", mounts)
    for device in ("/dev", "/dev/pts", "/dev/shm"):
        mount(["--bind", device], folder / device.lstrip("/"), mounts)
    copy_file(Path("/etc/resolv.conf"), folder)
    for value in host_variables().values():
        copy_file(Path(value), folder / HOST)
    dump = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=False)
    kept = [line for line in dump.stdout.splitlines() if APT_SETTINGS.match(line)]
    (folder / "etc/apt/apt.conf.d/90host").write_text("\n".join(kept) + "\n", encoding="utf-8")
    for path in local_paths():
        if path.is_dir():
            target = folder / path.relative_to("/")
            mount(["--bind", str(path)], target, mounts)
            mount(["-o", "remount,bind,ro", str(path)], target, mounts)
        else:
            copy_file(path, folder)


def local_paths() -> list[Path]:
    """Files and folders on this computer that its settings for pip and connections name."""
    settings = [Path(path).expanduser() for path in PIP_SETTINGS]
    texts = [path.read_text(encoding="utf-8") for path in settings if path.is_file()]
    named = paths_in("\n".join([*texts, *host_variables().values()]))
    found = {path for path in [*settings, *named] if path.exists() and path != Path("/")}
    return sorted(path for path in found if not found.intersection(path.parents))


def paths_in(text: str) -> list[Path]:
    """The local paths in some settings; of a package index its whole folder, for its files."""
    paths = (Path(path) for path in PATHS.findall(text))
    return [path.parent if path.name == "simple" else path for path in paths]


def host_variables() -> dict[str, str]:
    """The environment variables through which this computer reaches packages."""
    given = {"PIP_CERT": str(CERTIFICATES)} if CERTIFICATES.exists() else {}
    return given | {name: text for name, text in os.environ.items() if VARIABLES.fullmatch(name)}


def passed_variables() -> dict[str, str]:
    """The same variables as the fresh system has to know them, where files lie elsewhere."""
    return {
        name: f"/{HOST}{value}" if value.startswith("/") and Path(value).is_file() else value
        for name, value in host_variables().items()
    }


def copy_file(path: Path, folder: Path) -> None:
    """Copy one file of this computer to the same place in the folder."""
    if path.is_absolute() and path.is_file():
        target = folder / path.relative_to("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        shutil.copyfile(path, target)


def mount(what: list[str], target: Path, mounts: ExitStack) -> None:
    """Mount until the end of the tests."""
    target.mkdir(parents=True, exist_ok=True)
    if subprocess.run(["mount", *what, str(target)], check=False).returncode:
        raise Stop(f"{target} could not be mounted; test --bare needs a system that allows it.")
    mounts.callback(subprocess.run, ["umount", "--lazy", str(target)], stderr=subprocess.DEVNULL)


def copy_project(target: Path) -> None:
    """Copy every file that git knows or would offer to add."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


def run_tests(folder: Path, arguments: list[str]) -> int:
    """Run the tests as a person on that fresh system would, from its first python3 on."""
    if not inside(folder, ["sh", "-c", "command -v python3"], quiet=True):
        say("Installing python3 in the fresh system ...")
        inside(folder, ["apt-get", "--quiet", "update"], quiet=True)
        apt = ["apt-get", "--quiet", "install", "--yes", "--no-install-recommends", "python3"]
        if not inside(folder, apt, quiet=True):
            raise Stop("python3 could not be installed in the fresh system.")
    command = ["sh", "-c", f'cd /{COPY} && exec python3 packaging/dev.py test "$@"', "test"]
    return 0 if inside(folder, [*command, *arguments]) else 1


def inside(folder: Path, command: list[str], *, quiet: bool = False) -> bool:
    """Run a command in the fresh system; whether it succeeded."""
    environment = passed_variables() | {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(Path.home()),
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }
    output = subprocess.DEVNULL if quiet else None
    command = ["chroot", str(folder), *command]
    done = subprocess.run(command, env=environment, stdout=output, stderr=output, check=False)
    return done.returncode == 0


def remove(folder: Path) -> None:
    """Remove the folder, unless something of this computer is still mounted in it."""
    mounted = Path("/proc/self/mounts").read_text(encoding="utf-8")
    if f" {folder}/" in mounted:
        raise Stop(f"{folder} is still in use; please remove it after the next start.")
    shutil.rmtree(folder)
