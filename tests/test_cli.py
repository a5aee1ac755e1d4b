"""The command line, as a new user types it: one line for what is wrong, and never a traceback."""

import json
import os
import re
import signal
import subprocess
import sys
from concurrent import futures
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app import __version__, cli, paths
from app.__main__ import main
from app.advice.assumed import remembering
from app.cli import export
from app.examples import example, example_names
from app.knowledge import catalogue
from app.model.section import Mark, Way
from app.plan import Plan, sections
from app.report.content.documents import DOCUMENTS
from app.report.content.plan import parts
from app.storage.file import load, save

A4, LETTER = (595, 842), (612, 792)


@pytest.fixture
def plan(tmp_path):
    """Make the plan of the bakery in a file."""
    path = tmp_path / "Φούρνος.strateg"
    save(example("bakery"), path)
    return path


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def typed(tmp_path, monkeypatch, capfd):
    """Run the command in this process, which is quicker; some run as a user does all the same."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["strateg", *map(str, arguments)])
        try:
            code = main()
        except SystemExit as ended:
            code = ended.code or 0
        return Done(code, *capfd.readouterr())

    return run


def refused(done, *words):
    """See that a command failed with one line that names these words."""
    assert done.returncode == 1, done
    assert done.stdout == ""
    line = one_line(done.stderr)
    assert all(str(word) in line for word in words)


def one_line(said):
    lines = said.splitlines()
    assert len(lines) == 1
    assert re.fullmatch(r"strateg: \S.*[.!?]", lines[0]), lines[0]
    return lines[0]


def sizes(path):
    return {(round(p.mediabox.width), round(p.mediabox.height)) for p in PdfReader(path).pages}


def begun(plan):
    """Return a plan as it begins: it remembers the catalogue it was made with, and nothing else."""
    return remembering(plan, catalogue.read())


def test_a_new_plan_is_empty(strateg, tmp_path):
    done = strateg("new", "my.strateg")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert load(tmp_path / "my.strateg").envelope.plan == begun(Plan())


@pytest.mark.parametrize("name", example_names())
def test_a_new_plan_can_be_an_example(typed, tmp_path, name):
    assert typed("new", "my.strateg", "--example", name).returncode == 0
    made = load(tmp_path / "my.strateg").envelope
    assert made.plan == begun(example(name))
    assert typed("new", "other.strateg", "--example", name).returncode == 0
    assert load(tmp_path / "other.strateg").envelope.id != made.id


@pytest.mark.parametrize("content", [b"", b"a letter"])
def test_new_never_overwrites(typed, tmp_path, content):
    (tmp_path / "my.strateg").write_bytes(content)
    refused(typed("new", "my.strateg"), "my.strateg: ", "already")
    assert (tmp_path / "my.strateg").read_bytes() == content


def test_a_plan_becomes_a_pdf_beside_it(strateg, plan):
    done = strateg("export", plan)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    target = plan.with_suffix(".pdf")
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Φούρνος της Ελένης" in text
    assert sizes(target) == {A4}


def test_a_sheet_of_its_own_goes_beside_the_plan_under_its_name(strateg, plan):
    done = strateg("export", plan, "--document", "summary")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not plan.with_suffix(".pdf").exists()
    (page,) = PdfReader(plan.with_name(f"{plan.stem}-summary.pdf")).pages
    assert "Φούρνος της Ελένης" in page.extract_text()


def test_the_plan_is_a_document_too(typed, plan, tmp_path):
    assert typed("export", plan, "--document", "plan").returncode == 0
    assert len(PdfReader(plan.with_suffix(".pdf")).pages) > 10


def test_all_documents_are_listed_with_a_line_each(typed):
    done = typed("export", "--list")
    assert done.returncode == 0
    documents, listed = (text.splitlines() for text in done.stdout.split("\n\n"))
    assert [line.split()[0] for line in documents] == list(DOCUMENTS)
    assert all(len(line.split()) > 3 for line in documents)
    assert [line.split()[0] for line in listed[1:]] == list(parts())


def test_a_part_that_there_is_not_is_refused_with_those_there_are(typed, plan):
    done = typed("export", plan, "--without", "poem")
    assert done.returncode == 2
    assert all(name in done.stderr for name in parts())
    done = typed("export", plan, "--document", "rota", "--without", "swot")
    assert done.returncode == 1
    assert "only the plan has parts" in done.stderr


@pytest.mark.parametrize("output", ["out.pdf", "out", "-o.pdf"])
def test_the_paper_goes_where_it_is_asked_to(typed, plan, tmp_path, output):
    assert typed("export", plan, f"--output={output}", "--paper", "letter").returncode == 0
    assert sizes(tmp_path / output) == {LETTER}
    assert not plan.with_suffix(".pdf").exists()


def test_the_paper_is_as_it_is_asked_for(typed, plan, tmp_path):
    options = ("--paper", "a3", "--large-print", "--mono", "--without", "swot", "--redact")
    done = typed("export", plan, "-o", "out.pdf", *options)
    assert (done.returncode, done.stderr) == (0, "")
    assert sizes(tmp_path / "out.pdf") == {(1191, A4[1])}
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "out.pdf").pages)
    assert "Left out: SWOT, What follows from the four lists." in " ".join(text.split())
    assert "€" not in text


def test_a_pdf_that_is_there_is_replaced(typed, plan, tmp_path):
    (tmp_path / "out.pdf").write_bytes(b"an old one")
    assert typed("export", plan, "-o", "out.pdf").returncode == 0
    assert sizes(tmp_path / "out.pdf") == {A4}


def test_several_plans_go_into_a_folder(strateg, plan, tmp_path):
    other, folder = tmp_path / "b.strateg", tmp_path / "papers"
    save(Plan(), other)
    folder.mkdir()
    assert strateg("export", plan, other, "-o", folder).returncode == 0
    assert sorted(p.name for p in folder.iterdir()) == ["b.pdf", "Φούρνος.pdf"]


@pytest.mark.parametrize("output", [[], ["-o", "out.pdf"], ["-o", "no/folder"]])
def test_several_plans_need_a_folder(typed, plan, tmp_path, output):
    save(Plan(), tmp_path / "b.strateg")
    before = sorted(tmp_path.iterdir())
    refused(typed("export", plan, "b.strateg", *output), "folder")
    assert sorted(tmp_path.iterdir()) == before


def test_the_plan_itself_is_never_overwritten(typed, plan, tmp_path):
    before = plan.read_bytes()
    refused(typed("export", plan, "-o", plan), plan, "plan itself")
    (tmp_path / "link.pdf").symlink_to(plan)
    refused(typed("export", plan, "-o", "link.pdf"), "link.pdf", "plan itself")
    assert plan.read_bytes() == before


def test_two_plans_of_one_name_do_not_become_one_paper(typed, plan, tmp_path):
    (tmp_path / "papers").mkdir()
    (tmp_path / "other").mkdir()
    save(Plan(), tmp_path / "other" / plan.name)
    refused(typed("export", plan, tmp_path / "other" / plan.name, "-o", "papers"), "two plans")
    assert list((tmp_path / "papers").iterdir()) == []


def test_one_plan_that_fails_leaves_the_others_whole(strateg, plan, tmp_path):
    folder, bad = tmp_path / "papers", tmp_path / "bad.strateg"
    folder.mkdir()
    (folder / "bad.pdf").write_bytes(b"an old one")
    bad.write_bytes(plan.read_bytes()[:-100])
    refused(strateg("export", plan, bad, "-o", folder), f"{bad}: ", "incomplete")
    assert sizes(folder / f"{plan.stem}.pdf") == {A4}
    assert (folder / "bad.pdf").read_bytes() == b"an old one"
    assert {path.suffix for path in folder.iterdir()} == {".pdf"}


def many(tmp_path, count):
    """Make plans, and among them one that is torn; return them, and the folder for the papers."""
    folder = tmp_path / "papers"
    folder.mkdir()
    files = [tmp_path / f"plan {number}.strateg" for number in range(count)]
    for file in files:
        save(example("empty-handed"), file)
    files[1].write_bytes(files[1].read_bytes()[:-100])
    return files, folder


@pytest.mark.parametrize("processors", [1, 2])
def test_many_plans_share_the_processors_and_none_stops_the_others(
    processors, typed, tmp_path, monkeypatch
):
    monkeypatch.setattr(export, "_processors", lambda: processors)
    files, folder = many(tmp_path, 2 * export.BATCH + 1)
    pools = []

    class Pool(futures.ProcessPoolExecutor):
        def __init__(self, processes, **how):
            pools.append(processes)
            super().__init__(processes, **how)

    monkeypatch.setattr(futures, "ProcessPoolExecutor", Pool)
    done = typed("export", *files, "-o", folder, "--document", "summary")
    refused(done, files[1], "incomplete")
    made = {f"{file.stem}-summary.pdf" for file in files if file is not files[1]}
    assert {path.name for path in folder.iterdir()} == made
    assert pools == [2][: processors - 1]


def test_a_process_that_is_ended_is_told_in_one_line(typed, tmp_path, monkeypatch):
    files, folder = many(tmp_path, 2 * export.BATCH)
    monkeypatch.setattr(export, "_processors", lambda: 2)
    monkeypatch.setattr(export, "_batch", end_this_process)
    refused(typed("export", *files, "-o", folder), "process", "ended")
    assert list(folder.iterdir()) == []


def end_this_process(*_):
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_person_who_ends_it_sees_no_traceback(typed, plan, monkeypatch):
    monkeypatch.setattr(export, "_make", interrupt)
    done = typed("export", plan)
    assert (done.returncode, done.stdout, done.stderr) == (cli.INTERRUPTED, "", "")


def interrupt(*_):
    raise KeyboardInterrupt


def test_a_folder_that_cannot_be_written_is_named(typed, plan):
    refused(typed("export", plan, "-o", "no/such/folder/out.pdf"), "out.pdf: ", "folder")


def missing(done):
    """Return the last part of what a check says: what is missing."""
    return done.stdout.rpartition("\n\n")[2].splitlines()


@pytest.mark.parametrize("way", Way)
def test_what_is_missing_is_named_by_its_question(way, strateg, tmp_path):
    save(Plan(way=way), tmp_path / "my.strateg")
    done = strateg("check", "my.strateg")
    assert (done.returncode, done.stderr) == (0, "")
    first, verdict, *lines = done.stdout.splitlines()
    assert first == "my.strateg"
    assert verdict.startswith("TOO EARLY TO SAY: 24 questions")
    lines = missing(done)
    assert "  Q0  Your firm: not answered yet" in lines
    asked = {s.number for section in sections(Plan()).values() for s in section.screens(way)}
    optional = {"Q0.9", "Q1.7", "Q1.9b"}
    assert {line.split()[0] for line in lines} == asked - optional


def test_a_finished_plan_misses_nothing(typed, plan):
    done = typed("check", plan)
    first, verdict, *_ = done.stdout.splitlines()
    assert first == "Φούρνος της Ελένης, Θεσσαλονίκη"
    assert verdict.startswith("GO: Begin, with Google profile and Viber.")
    assert missing(done) == ["  Nothing is missing."]
    assert len(done.stdout.splitlines()) < 40


def test_a_check_is_json_for_other_programs(strateg, tmp_path):
    staff = Plan().business.staff.replace(count=1000.0)
    firm = Plan().business.firm.marked("name", Mark.UNKNOWN)
    business = Plan().business.replace(staff=staff, firm=firm)
    save(Plan().replace(business=business), tmp_path / "my.strateg")
    done = strateg("check", "my.strateg", "--json")
    gaps = json.loads(done.stdout)["gaps"]
    numbers = {gap["question"]: gap for gap in gaps}
    assert "Q0" not in numbers
    assert numbers["Q0.2"] == {
        "section": "business",
        "page": "staff",
        "question": "Q0.2",
        "field": "count",
        "missing": False,
    }
    assert numbers["Q0.1"]["missing"]


def test_a_check_names_no_answer(typed, tmp_path):
    offer = Plan().business.offer.replace(sells="a secret")
    save(Plan().replace(business=Plan().business.replace(offer=offer)), tmp_path / "my.strateg")
    assert "secret" not in typed("check", "my.strateg", "--json").stdout


def fits(value, schema, every):
    """Say whether a value fits a JSON Schema, as far as ours go; a keyword not known here fails."""
    known = {"title", "description", "default", "$defs", "$schema", "propertyNames"}
    known |= {"type", "properties", "required", "additionalProperties", "items", "$ref", "anyOf"}
    known |= {"enum", "const", "pattern", "format", "maxLength", "maxItems", "minItems"}
    known |= {"minimum", "maximum"}
    assert schema.keys() <= known, schema.keys() - known
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
    kinds |= {"number": (int, float), "integer": int}
    checks = {
        "type": lambda kind: isinstance(value, kinds[kind]),
        "$ref": lambda name: fits(value, every[name.removeprefix("#/$defs/")], every),
        "anyOf": lambda some: any(fits(value, one, every) for one in some),
        "enum": lambda values: value in values,
        "const": lambda only: value == only,
        "required": lambda names: value.keys() >= set(names),
        "properties": lambda parts: all(
            fits(value[name], part, every) for name, part in parts.items() if name in value
        ),
        "additionalProperties": lambda rest: (
            value.keys() <= schema.get("properties", {}).keys()
            if rest is False
            else all(fits(part, rest, every) for part in value.values())
        ),
        "items": lambda one: all(fits(part, one, every) for part in value),
        "maxItems": lambda most: len(value) <= most,
        "maxLength": lambda most: len(value) <= most,
        "pattern": lambda pattern: re.search(pattern, value) is not None,
        "minimum": lambda least: value >= least,
        "maximum": lambda most: value <= most,
    }
    # The type first: what follows relies on it.
    first = [key for key in ("type", *schema) if key in schema and key in checks]
    return all(checks[key](schema[key]) for key in first)


@pytest.mark.parametrize("name", example_names())
def test_the_schema_fits_every_example_and_nothing_damaged(strateg, name):
    schema = json.loads(strateg("schema").stdout)
    whole = json.loads(resource(name).read_text("utf-8"))
    assert fits(whole, schema, schema["$defs"])
    for wrong in (
        whole | {"format": "other"},
        whole | {"version": 2},
        whole | {"more": 1},
        whole | {"sha256": "x"},
        whole | {"plan": whole["plan"] | {"more": {}}},
        whole | {"plan": whole["plan"] | {"business": {"staff": {"count": "five"}}}},
        {key: value for key, value in whole.items() if key != "rev"},
    ):
        assert not fits(wrong, schema, schema["$defs"])


def resource(name):
    from app import paths

    return paths.resources() / "examples" / f"{name}.strateg"


def test_the_version_is_said(strateg):
    done = strateg("--version")
    assert (done.returncode, done.stdout) == (0, f"strateg {__version__}\n")


@pytest.mark.parametrize("command", [["--help"], ["new", "-h"], ["export", "--help"]])
def test_help_names_the_commands_and_examples(typed, command):
    done = typed(*command)
    assert done.returncode == 0
    assert "usage: strateg" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nothing"],
        ["new"],
        ["new", "a", "b"],
        ["new", "a.strateg", "--example", "florist"],
        ["export"],
        ["export", "a.strateg", "--paper", "a5"],
        ["export", "a.strateg", "--without", "nothing"],
        ["export", "a.strateg", "--language", "xx"],
        ["export", "a.strateg", "--document", "poem"],
        ["check", "a.strateg", "--js"],
        ["schema", "a"],
        ["a.strateg", "b.strateg"],
    ],
    ids=" ".join,
)
def test_what_was_typed_wrongly_is_said_with_two(typed, arguments, tmp_path):
    done = typed(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "strateg" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_usage_error_is_no_other_in_a_shell(strateg):
    assert strateg("new").returncode == 2


WRONG = {
    "missing.strateg": None,
    "empty.strateg": b"",
    "letter.strateg": b"Dear Sir",
    "picture.strateg": b"\x89PNG\r\n\x1a\n\x00\x00",
    "other.strateg": b'{"format": "other"}',
    "half.strateg": b'{\n "format": "strateg-plan",\n "id": "0',
    "zeros.strateg": b"\0" * 5000,
    "deep.strateg": b"[" * 100_000,
    "newer.strateg": b'{"format": "strateg-plan", "version": 99}',
    "two\nlines.strateg": b"",
}


@pytest.mark.parametrize("name", WRONG, ids=lambda name: name.replace("\n", " "))
@pytest.mark.parametrize("command", ["check", "export"])
def test_a_wrong_file_is_named_in_one_line_and_left_alone(name, command, tmp_path, capfd):
    path = tmp_path / name
    if WRONG[name] is not None:
        path.write_bytes(WRONG[name])
    assert cli.run([command, str(path)]) == 1
    said = capfd.readouterr()
    assert said.out == ""
    assert " ".join(name.split("\n")) in one_line(said.err)
    assert [p.name for p in tmp_path.iterdir()] == ([name] if path.exists() else [])
    assert WRONG[name] is None or path.read_bytes() == WRONG[name]


@pytest.mark.parametrize("command", ["check", "export", "new"])
def test_a_folder_is_no_plan(typed, tmp_path, command):
    (tmp_path / "folder").mkdir()
    refused(typed(command, "folder"), "folder: ", "file")


WORDS = st.sampled_from(
    [
        *("new", "export", "check", "schema", "--json", "--example", "bakery", "-o", "--paper"),
        *("a4", "letter", "a3", "--language", "en", "xx", "--version", "--help", "--", "-", ""),
        *("a.strateg", "missing.strateg", "folder", ".", "/", "\ud83d", "a\0b", "x" * 300, "-x"),
    ]
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.lists(WORDS, min_size=1, max_size=5))
def test_whatever_is_typed_ends_in_order(arguments, tmp_path_factory, capfd, monkeypatch):
    folder = tmp_path_factory.mktemp("typed")
    monkeypatch.chdir(folder)
    (folder / "folder").mkdir()
    save(Plan(), folder / "a.strateg")
    before = (folder / "a.strateg").read_bytes()
    try:
        code = cli.run(arguments)
    except SystemExit as ended:
        code = ended.code
    said = capfd.readouterr()
    assert code in (0, 1, 2)
    assert "Traceback" not in said.err
    if code == 1:
        one_line(said.err)
    assert (folder / "a.strateg").read_bytes() == before
    monkeypatch.undo()


def test_a_name_that_is_no_text_is_said_all_the_same(strateg, tmp_path):
    done = strateg("check", os.fsdecode(b"caf\xe9.strateg"), errors="surrogateescape")
    refused(done, "caf")


@pytest.mark.parametrize("command", [["schema"], ["check", "my.strateg"], ["--help"]])
def test_nobody_reading_on_is_no_matter(command, tmp_path):
    save(Plan(), tmp_path / "my.strateg")
    reading, writing = os.pipe()
    os.close(reading)
    program = [sys.executable, "-P", "-m", "app", *command]
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            program, stdout=closed, stderr=subprocess.PIPE, cwd=tmp_path, timeout=60, check=False
        )
    assert done.stderr == b""
    assert done.returncode in (0, 1, 141)


def test_without_a_screen_one_sentence_names_export(strateg, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = strateg()
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "strateg export" in done.stderr


@pytest.mark.parametrize("command", ["check", "export"])
def test_a_wrong_file_of_ones_own_network_is_named_and_the_work_is_done(typed, plan, command):
    paths.own_networks().mkdir(parents=True)
    (paths.own_networks() / "mine.toml").write_text("b2b = 7", "utf-8")
    done = typed(command, plan)
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("strateg: Your file “mine.toml” was skipped")
    assert plan.with_suffix(".pdf").exists() is (command == "export")
