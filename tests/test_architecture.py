"""The architecture of Strateg, as it can be read and as it is held.

    paths <- language <- model <- knowledge <- sections <- plan <- advice <- storage
          <- settings, report <- examples, sentences <- cli, ui <- __main__

An import points to the left only. What stands between two arrows knows nothing of its neighbour.
"""

import ast
import json
import re
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from shutil import copyfile

import pytest

ROOT = Path(__file__).resolve().parents[1]

LAYERS = (
    ("paths",),
    ("language",),
    ("model",),
    ("knowledge",),
    ("sections",),
    ("plan",),
    ("advice",),
    ("storage",),
    ("settings", "report"),
    ("examples", "sentences"),
    ("cli", "ui"),
    ("__main__",),
)

ONLY_IN = {
    "PySide6": "ui",
    "reportlab": "report",
    "pypdfium2": "report",
    "platformdirs": "paths",
    "argparse": "cli",
}
"""A library, and the one layer that knows it."""

NEVER = {
    *("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "xmlrpc", "asyncio", "requests"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "webbrowser"),
    *("pickle", "shelve", "marshal"),
}
"""The program uses no network, and runs nothing that stands in a file."""

NEVER_CALLED = {"eval", "exec", "compile", "__import__"}

WRITING = {
    *("write_text", "write_bytes", "touch", "mkdir", "rmdir", "unlink", "rename"),
    *("hardlink_to", "symlink_to"),
}
"""Names that, called, may change what is on the disk."""

WRITERS = {"os", "shutil", "tempfile"}
"""Modules with functions that do so."""

READING = {
    *("getpid", "fsencode", "fspath", "geteuid", "pipe", "set_blocking", "kill", "execv"),
    *("stat", "lstat", "scandir", "listdir", "access", "cpu_count", "urandom"),
}
"""What may be used of them all the same."""

MAY_WRITE = {"storage", "paths"}
"""Only the first writes files; the second makes the folders they stand in."""

TOP = {
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".ci", ".gitignore", ".git"),
    *("app", "resources", "tests", "packaging"),
}

MODULE, FUNCTION, CLASS = 300, 30, 150
"""Lines, at most."""

EMPTY_WORDS = {"util", "utils", "helper", "helpers", "manager", "base", "common", "misc"}


def own_files(*folders):
    """Return the files of the project, without what .gitignore names."""
    lines = (ROOT / ".gitignore").read_text("utf-8").splitlines()
    ignored = [line.strip().strip("/") for line in lines if line.strip()]

    def walk(folder):
        for path in sorted(folder.iterdir()):
            if path.name == ".git" or any(fnmatch(path.name, pattern) for pattern in ignored):
                continue
            yield from walk(path) if path.is_dir() else [path]

    return [path for name in folders or (".",) for path in walk(ROOT / name)]


MODULES = [path for path in own_files("app") if path.suffix == ".py"]
TREES = {path: ast.parse(path.read_text("utf-8")) for path in MODULES}
NAMES = {path: ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in MODULES}
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}


def layer(module):
    """Return the layer of app.report.pdf: report; nothing for the package itself."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] != "__init__" else ""


def imported(path):
    """Yield every module that a module imports: at its top, in functions, and for types."""
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def nodes(*kinds, within=None):
    """Yield every part of the program of some kinds, with the file it stands in."""
    for path, tree in TREES.items():
        if within in (None, layer(NAMES[path])):
            yield from ((path, n) for n in ast.walk(tree) if isinstance(n, kinds))


def calls(*, within=None):
    """Yield every call: its file, its node and the last name of what is called."""
    for path, node in nodes(ast.Call, within=within):
        yield path, node, getattr(node.func, "attr", getattr(node.func, "id", ""))


def place(path, node):
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def test_every_module_belongs_to_a_layer():
    assert {layer(name) for name in NAMES.values()} <= {"", *RANK}


def test_an_import_points_to_the_left_only():
    seen = {(NAMES[path], name) for path in MODULES for name in imported(path)}
    between = {(a, b) for a, b in seen if b.startswith("app.") and layer(b) in RANK}
    assert len(between) > 100
    assert not {
        f"{importer} imports {name}"
        for importer, name in between
        if layer(importer) != layer(name) and RANK[layer(name)] >= RANK.get(layer(importer), 0)
    }


def test_no_import_is_relative():
    assert not [place(p, n) for p, n in nodes(ast.ImportFrom) if n.level]


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_known_to_one_layer_only(library):
    users = {NAMES[p] for p in MODULES if library in {n.split(".")[0] for n in imported(p)}}
    assert {layer(name) for name in users} == {ONLY_IN[library]}


def test_there_is_no_network_and_nothing_that_can_hold_code():
    seen = {(NAMES[p], f"{name}.") for p in MODULES for name in imported(p)}
    assert not {(a, b) for a, b in seen for never in NEVER if b.startswith(f"{never}.")}


def test_no_text_is_run_as_code():
    named = [(p, node, name) for p, node, name in calls() if isinstance(node.func, ast.Name)]
    assert not [place(p, node) for p, node, name in named if name in NEVER_CALLED]


def test_only_storage_writes_files():
    assert "storage" in {layer(NAMES[path]) for path, _ in writing()}
    assert not [place(p, n) for p, n in writing() if layer(NAMES[p]) not in MAY_WRITE]


def writing():
    """Yield every call that may change what is on the disk."""
    for path, node, name in calls():
        owner = getattr(getattr(node.func, "value", None), "id", "")
        of_system = owner in WRITERS and name not in READING
        if name in WRITING or of_system or (name == "open" and for_writing(node)):
            yield path, node


def for_writing(call):
    """Say whether a call of open() or Path.open() has a mode that writes."""
    words = [*call.args, *(keyword.value for keyword in call.keywords)]
    modes = [word.value for word in words if isinstance(word, ast.Constant)]
    return any(isinstance(m, str) and re.fullmatch("[rbt+]*[wax+][rbt+]*", m) for m in modes)


MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
MUTATING = {
    *("append", "extend", "insert", "pop", "popitem", "remove", "clear", "sort", "reverse"),
    *("add", "discard", "update", "setdefault"),
}


def bound(body):
    """Yield the names that statements bind, with what they are bound to."""
    for node in body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in targets:
            if isinstance(target, ast.Name) and isinstance(node, ast.Assign | ast.AnnAssign):
                yield target, node.value


def test_nothing_is_global():
    assert not [place(path, node) for path, node in nodes(ast.Global)]


def test_what_could_change_in_a_module_is_a_constant_by_its_name():
    bodies = [(path, node.body) for path, node in nodes(ast.Module, ast.ClassDef)]
    mutable = [(p, t) for p, body in bodies for t, v in bound(body) if isinstance(v, MUTABLE)]
    assert len(mutable) > 5
    assert not [place(p, t) for p, t in mutable if not (t.id.isupper() or t.id == "__all__")]


def test_no_constant_is_ever_changed():
    constants = {path: {t.id for t, _ in bound(tree.body)} for path, tree in TREES.items()}
    changed = [(p, n.func) for p, n, name in calls() if name in MUTATING]
    changed += [(p, n) for p, n in nodes(ast.Subscript) if not isinstance(n.ctx, ast.Load)]
    assert not [
        place(path, node)
        for path, node in changed
        if getattr(getattr(node, "value", None), "id", "") in constants[path]
    ]


SAID = {"say": 1, "plural": 2, "sentence": 1}
"""What takes marked texts, and how many of its first arguments are such."""

SHOWN = {
    *("Label", "QLabel", "button", "QPushButton", "QCheckBox", "QRadioButton", "led_in", "tell"),
    *("setText", "setToolTip", "setAccessibleName", "setWindowTitle", "setPlaceholderText"),
    *("setAccessibleDescription", "addAction", "addMenu"),
}
"""What shows a text: it has to be said before."""

ASKED = {"ask", "why", "help", "name", "unit", "add"}
"""What a question is given in words."""


def is_marked(text):
    """Say whether an expression can only be a marked text."""
    match text:
        case ast.Call(func=ast.Name(id="N_"), args=[ast.Constant()]):
            return True
        case ast.Name() | ast.Attribute() | ast.Subscript():
            return True
        case ast.IfExp(body=one, orelse=other):
            return is_marked(one) and is_marked(other)
        case ast.BoolOp(values=values):
            return all(map(is_marked, values))
    return False


def test_every_text_that_is_said_is_marked():
    said = [(p, text) for p, n, name in calls() for text in n.args[: SAID.get(name, 0)]]
    assert len(said) > 100
    assert not [place(p, text) for p, text in said if not is_marked(text)]


def test_a_mark_stands_around_one_literal():
    marks = [(p, n) for p, n, name in calls() if name == "N_"]
    assert not [place(p, n) for p, n in marks if [type(word) for word in n.args] != [ast.Constant]]


def test_no_text_is_shown_that_was_not_said():
    shown = [(p, n.args[0]) for p, n, name in calls() if name in SHOWN and n.args]
    literal = [(p, t) for p, t in shown if isinstance(t, ast.Constant) and t.value != "Strateg"]
    assert not [place(p, t) for p, t in literal if re.search(r"[^\W\d]{2}", str(t.value))]


def test_every_word_of_a_section_is_marked():
    words = [
        (path, keyword.value)
        for path, node, _ in calls(within="sections")
        for keyword in node.keywords
        if keyword.arg in ASKED
    ]
    classes = nodes(ast.ClassDef, within="sections")
    words += [(p, v) for p, node in classes for t, v in bound(node.body) if t.id == "title"]
    assert len(words) > 100
    assert not [place(p, text) for p, text in words if not is_marked(text)]


def sizes(kinds):
    """Yield the classes or functions of the program and its packaging, and their lines."""
    for path in own_files("app", "packaging"):
        if path.suffix == ".py":
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, kinds):
                    yield f"{place(path, node)} {node.name}", node.end_lineno - node.lineno + 1


def test_modules_stay_small():
    modules = [path for path in own_files("app", "packaging") if path.suffix == ".py"]
    lines = {str(path): len(path.read_text("utf-8").splitlines()) for path in modules}
    assert not {name: count for name, count in lines.items() if count > MODULE}


@pytest.mark.parametrize(
    ("kinds", "most"), [((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION), (ast.ClassDef, CLASS)]
)
def test_classes_and_functions_stay_small(kinds, most):
    assert not {name: lines for name, lines in sizes(kinds) if lines > most}


def test_every_module_says_in_a_sentence_what_it_is():
    said = {NAMES[p]: (ast.get_docstring(t) or "").partition("\n")[0] for p, t in TREES.items()}
    assert not [name for name, sentence in said.items() if not sentence.endswith(".")]


def empty_words(name):
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)} & EMPTY_WORDS


def test_a_file_says_by_its_name_what_is_in_it():
    files = own_files("app", "tests", "packaging")
    parts = {part for path in files for part in path.relative_to(ROOT).parts}
    assert not [part for part in parts if empty_words(Path(part).stem)]


def test_a_class_is_named_after_what_it_is():
    assert not [place(p, node) for p, node in nodes(ast.ClassDef) if empty_words(node.name)]


def test_the_top_of_the_repository_is_tidy():
    assert {path.relative_to(ROOT).parts[0] for path in own_files()} <= TOP


def test_nothing_points_out_of_the_repository():
    outside = re.compile(rb"(\.\.|/work)/" + b"shared")
    files = own_files()
    assert len(files) > 100
    assert not [str(file) for file in files if outside.search(file.read_bytes())]


LISTED = "import json, sys; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
COMMAND = f"""
import sys
from app.__main__ import main
sys.argv = ["strateg", *sys.argv[1:]]
try:
    main()
except SystemExit as ended:
    assert not ended.code, ended.code
{LISTED}
"""
WINDOW = f"""
from PySide6.QtWidgets import QApplication
from app.language import Language
from app.ui.application import start
from app.ui import theme
from app.ui.window import Window
application = QApplication([])
theme.load_fonts()
theme.dress(application)
window = Window(Language())
window.show()
application.processEvents()
assert window.isVisible()
{LISTED}
"""


def loaded_after(code, *arguments):
    """Return the modules that a fresh Python has loaded at the end of some code."""
    command = [sys.executable, "-P", "-c", code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


def within(loaded, *names):
    return {name for name in loaded if name.split(".")[0] in names or name in names}


@pytest.mark.parametrize("command", ["new", "check", "export", "schema", "--version"])
def test_the_command_line_needs_no_window(command, tmp_path):
    plan = tmp_path / "a.strateg"
    if command in ("check", "export"):
        copyfile(ROOT / "resources" / "examples" / "bakery.strateg", plan)
    files = [plan] if command in ("new", "check", "export") else []
    loaded = loaded_after(COMMAND, command, *files)
    assert "app.cli" in loaded
    assert not within(loaded, "PySide6", "shiboken6", "app.ui")


def test_the_first_window_stands_before_any_plan_is_known():
    loaded = loaded_after(WINDOW)
    assert "app.ui.window" in loaded
    assert not within(loaded, "pydantic", "babel", "reportlab", "app.plan", "app.knowledge")
    assert not {name for name in loaded if name.startswith(("app.sections", "app.model"))}
