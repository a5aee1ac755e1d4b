# SPDX-License-Identifier: MIT
"""dev.py, the lock file and the bare system, as far as they can be told without setting up."""

import re
from pathlib import Path

import pytest

import bare
import dev
import environment
import lock
import screen
import system

ROOT = Path(__file__).resolve().parents[2]
LOCKED = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [[], ["plan.strateg"], ["plan.strateg", "export"]])
def test_a_file_or_nothing_opens_the_window(arguments):
    assert dev.opens_window(arguments)


@pytest.mark.parametrize("first", ["new", "export", "check", "schema", "--version", "--help"])
def test_the_command_line_opens_no_window(first):
    assert not dev.opens_window([first, "plan.strateg"])


def test_without_a_screen_one_sentence_names_export(monkeypatch, capfd):
    monkeypatch.setattr(system.platform, "system", lambda: "Linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.main(["run"]) == 1
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "run export PLAN -o PLAN.pdf" in said.err


def test_what_cannot_be_installed_is_one_command_to_type(monkeypatch):
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    missing = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libGLX.so.0": "libgl1"}
    with pytest.raises(system.Stop, match=r"\nsudo apt-get install \S+ libegl1 libgl1$"):
        system.bring(missing, "What Qt needs to show windows")


def test_without_apt_the_missing_libraries_are_named(monkeypatch):
    monkeypatch.setattr(system.shutil, "which", lambda _: None)
    with pytest.raises(system.Stop, match=r"libGL\.so\.1"):
        system.bring({"libGL.so.1": "libgl1"}, "What Qt needs to show windows")


def test_nothing_missing_asks_for_nothing():
    system.bring({}, "What Qt needs to show windows")


def test_the_tests_have_all_they_need():
    assert system.missing_libraries() | system.missing_tools() == {}


def test_a_change_of_the_settings_keeps_the_packages(monkeypatch, tmp_path):
    locked, project = environment.fingerprints()
    settings = tmp_path / "pyproject.toml"
    settings.write_text("[project]\n", encoding="utf-8")
    monkeypatch.setattr(environment, "PROJECT", settings)
    assert environment.fingerprints()[0] == locked
    assert environment.fingerprints()[1] != project


def test_the_tests_see_nothing_of_the_person(tmp_path):
    given = {
        "PATH": "/usr/bin",
        "HOME": "/home/anna",
        "LC_TIME": "el_GR.UTF-8",
        "QT_LOGGING_RULES": "*=false",
        "WAYLAND_DISPLAY": "wayland-0",
        "XDG_DATA_HOME": "/home/anna/data",
    }
    own = screen.own_environment(given, tmp_path)
    assert own["PATH"] == "/usr/bin"
    assert own["LC_ALL"] == "C.UTF-8"
    assert not {"LC_TIME", "QT_LOGGING_RULES", "WAYLAND_DISPLAY"} & set(own)
    assert "anna" not in "".join(own.values())
    assert all(Path(own[name]).is_dir() for name in screen.FOLDERS)


@pytest.mark.parametrize(
    ("filename", "usable"),
    [
        ("babel-2.18.0-py3-none-any.whl", True),
        ("sortedcontainers-2.4.0-py2.py3-none-any.whl", True),
        ("ruff-0.17.6-py3-none-win_arm64.whl", True),
        ("pyside6_essentials-6.12.0-cp310-abi3-macosx_14_0_universal2.whl", True),
        ("mypy-2.4.1-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.whl", True),
        ("mypy-2.4.1-cp310-cp310-manylinux2014_x86_64.manylinux_2_17_x86_64.whl", False),
        ("pillow-13.0.0-cp313-cp313t-win_amd64.whl", False),
        ("pillow-13.0.0-cp313-cp313-win32.whl", False),
        ("pillow-13.0.0-cp313-cp313-musllinux_1_2_x86_64.whl", False),
        ("ruff-0.17.6-py3-none-manylinux_2_17_armv7l.whl", False),
        ("reportlab-5.1.0.tar.gz", False),
    ],
)
def test_the_lock_holds_wheels_of_the_systems_strateg_runs_on(filename, usable):
    assert lock.is_usable(filename) == usable


def test_the_lock_names_every_dependency_and_the_tools_that_build():
    names = {re.split(r"[><=~ ]", wanted)[0].lower() for wanted in lock.wanted()}
    assert names <= set(re.findall(r"^([a-z0-9-]+)==", LOCKED, re.MULTILINE))


def test_every_line_of_the_lock_is_a_comment_a_version_or_a_hash():
    line = r'#.*|[a-z0-9-]+==[\w.]+( ; [\w_]+ == "\w+")? \\|    --hash=sha256:[0-9a-f]{64}( \\)?'
    assert all(re.fullmatch(line, text) for text in LOCKED.splitlines())
    assert "/" not in LOCKED.split("==", 1)[1]


def test_a_mirror_is_found_in_both_forms_of_apts_sources():
    old = "# deb http://old.example/ bookworm main\ndeb http://one.example/debian bookworm main\n"
    new = "Types: deb\nURIs: http://two.example/debian\nSuites: trixie bookworm\nComponents: main\n"
    other = "Types: deb\nURIs: http://three.example/node\nSuites: nodistro\n"
    assert bare.mirror_in(old, "bookworm") == "http://one.example/debian"
    assert bare.mirror_in(f"{other}\n{new}", "bookworm") == "http://two.example/debian"
    assert bare.mirror_in(old, "trixie") is None


def test_folders_in_settings_are_found_and_addresses_are_not():
    settings = "cert = /etc/cert.pem\nextra-index-url = https://x.example/simple file:///srv/simple"
    assert bare.paths_in(settings) == [Path("/etc/cert.pem"), Path("/srv")]


def test_only_what_reaches_packages_is_passed_to_a_bare_system(monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://x.example/simple")
    monkeypatch.setenv("https_proxy", "http://y.example")
    monkeypatch.setenv("A_SECRET", "z")
    passed = bare.passed_variables()
    assert {"PIP_INDEX_URL", "https_proxy"} <= set(passed)
    assert "A_SECRET" not in passed
