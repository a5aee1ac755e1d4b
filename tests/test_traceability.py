"""Every thread of the essays this program grew from is taken up by a question or by advice."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

from app import advice
from app.knowledge import catalogue
from app.report import content

SECTIONS = Path(__file__).resolve().parents[1] / "app" / "sections"

ASKED, CHECKED = "asked", "checked"
ADVISED = {"computes", "warns"}
"""A number, a rule, a condition or a check that follows from a plan."""
PRINTED = "prints"
DONE_ELSEWHERE = {"known", "spoken"}
"""A fact or a measure in resources/knowledge; or how the program speaks."""

THREADS = {
    "S1": "asked prints",
    "S2": "asked computes warns",
    "S3": "asked warns",
    "S4": "asked",
    "S5": "asked",
    "S6": "asked prints",
    "S7": "asked prints",
    "S8": "asked warns",
    "S9": "asked computes",
    "S10": "asked computes warns",
    "S11a": "asked warns",
    "S11b": "asked prints",
    "S11c": "asked prints",
    "S12": "known",
    "S13": "known warns",
    "S14": "asked known warns",
    "S15": "asked prints spoken",
    "S16": "asked",
    "S17": "asked checked prints",
    "S18": "prints",
    "S19": "known prints",
    "S20": "asked prints warns",
    "S21": "asked prints",
    "S22": "asked prints warns",
    "S23": "asked computes known",
    "S24": "asked checked warns",
    "S25": "asked prints",
    "S26": "asked prints",
    "S27": "asked prints",
    "S28": "asked warns",
    "S29": "asked known prints",
    "S30": "asked spoken",
    "S31": "asked known",
    "S32": "spoken",
    "S33": "known",
    "S34": "asked",
    "S35": "asked checked",
    "S36": "asked warns",
    "S37": "asked computes warns",
    "S38": "asked known prints",
    "S39": "asked checked warns",
    "S40": "known prints",
    "S41": "asked warns",
    "S42": "asked checked prints",
    "S43": "spoken prints",
    "S44": "asked computes warns",
    "S45": "asked",
    "S46": "asked checked",
    "S47": "asked",
    "S48": "asked checked computes",
    "S49": "asked prints",
    "S50": "asked",
    "S51": "asked known warns",
    "S52": "prints",
    "S53": "asked warns",
    "S54": "computes warns",
    "S55": "asked known warns",
    "S56": "asked computes",
    "S57": "asked checked warns",
    "S58": "asked known warns",
    "S59": "asked computes",
    "S60": "asked prints",
    "S61": "asked prints",
    "S62": "asked computes prints",
    "S63": "spoken",
    "S64": "computes prints",
    "S65": "asked prints warns",
    "S66": "asked warns",
    "S67": "spoken",
    "S68": "asked warns",
    "S69": "known warns",
    "S70": "asked known prints",
    "S71": "spoken",
    "S72": "asked",
    "S73": "asked known",
    "S74": "asked",
    "S75": "asked known prints",
    "S76": "asked known",
    "S77": "asked",
    "S78": "asked",
    "S79": "asked checked",
    "S80": "asked",
    "S81": "known",
    "S82": "asked prints",
    "S83": "asked prints",
    "S84": "asked warns",
    "S85": "asked",
    "S86": "asked prints",
    "S87": "known",
    "S88": "asked",
    "S89": "asked known",
    "S90": "asked warns",
    "S91": "asked warns",
    "S92": "asked",
    "S93": "asked prints warns",
    "S94": "asked prints",
    "S95": "prints",
    "S96": "asked prints",
    "S97": "known",
    "S98": "prints",
    "S99": "asked known",
    "S100": "asked checked warns",
    "S101": "asked checked prints",
    "S102": "asked",
    "S103": "asked",
    "S104": "asked",
    "S105": "known",
    "S106": "known",
    "S107": "asked computes prints warns",
    "S108": "asked prints warns",
    "S109": "prints",
    "S110": "asked known prints",
}
"""What becomes of each sentence of the essays that matters (S1 to S110)."""

WRITTEN = re.compile(r"\bS(\d+)([abc]?)(?:-S(\d+))?\b")


def docstrings(path):
    """Yield what a module says of itself, its classes and its functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield ast.get_docstring(node) or ""


def numbers_in(text):
    """Yield the numbers that a text names; S4-S6 names three."""
    for first, letter, last in WRITTEN.findall(text):
        if letter:
            yield f"S{first}{letter}"
        else:
            yield from (f"S{number}" for number in range(int(first), int(last or first) + 1))


NAMED = {
    number: path.name
    for path in SECTIONS.rglob("*.py")
    for text in docstrings(path)
    for number in numbers_in(text)
}


def threads_that(*words):
    """Return the numbers of which one of these words is said."""
    return [number for number, becomes in THREADS.items() if {*words} & {*becomes.split()}]


def test_the_threads_are_whole():
    eleven = {"S11a", "S11b", "S11c"}
    assert THREADS.keys() == {f"S{n}" for n in range(1, 111) if n != 11} | eleven


@pytest.mark.parametrize("number", THREADS)
def test_what_becomes_of_a_thread_is_one_of_a_few_words(number):
    becomes = THREADS[number].split()
    assert becomes
    assert {*becomes} <= {ASKED, CHECKED, PRINTED} | ADVISED | DONE_ELSEWHERE
    assert len(becomes) == len({*becomes})


@pytest.mark.parametrize("number", threads_that(ASKED, CHECKED))
def test_a_thread_that_asks_or_checks_is_named_by_a_question(number):
    assert number in NAMED


def test_a_question_names_no_thread_that_does_not_exist():
    assert NAMED.keys() - {"S11"} <= THREADS.keys()


def drawn_from(value) -> Iterator[str]:
    """Yield the numbers that a value of the advice, or one that it holds, says it is drawn from."""
    if isinstance(value, tuple | Mapping):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from drawn_from(part)
    elif is_dataclass(value):
        for field in fields(value):
            # A class holds the same for all its values; a check or a rule holds its own.
            held = field.default if isinstance(value, type) else getattr(value, field.name)
            if field.name in {"seeds", "evidence", "sources"}:
                yield from held if isinstance(held, tuple) else ()
            elif not isinstance(value, type):
                yield from drawn_from(held)


def drawn_in(package):
    """Return the numbers that the values in all modules of a package say they are drawn from."""
    found = walk_packages(package.__path__, f"{package.__name__}.")
    modules = [import_module(module.name) for module in found]
    return {n for module in modules for value in vars(module).values() for n in drawn_from(value)}


DRAWN, ON_PAPER = drawn_in(advice), drawn_in(content)
EVIDENCE = catalogue.read_evidence(catalogue.read()).keys()
METHOD = {f"M{number}" for number in range(1, 14)}


@pytest.mark.parametrize("number", threads_that(*ADVISED))
def test_a_thread_that_computes_or_warns_is_named_by_what_follows_from_a_plan(number):
    assert number in DRAWN


@pytest.mark.parametrize("number", threads_that(PRINTED))
def test_a_thread_that_prints_is_named_by_a_document_or_a_part_of_the_plan(number):
    assert number in ON_PAPER


def test_the_paper_is_drawn_from_nothing_that_does_not_exist():
    assert THREADS.keys() | EVIDENCE | METHOD >= ON_PAPER


def test_advice_is_drawn_from_nothing_that_does_not_exist():
    assert len(DRAWN) > 100
    assert DRAWN - {"S11"} <= THREADS.keys() | EVIDENCE | METHOD


def test_what_nobody_asks_or_advises_is_printed_or_done_elsewhere():
    rest = THREADS.keys() - {*threads_that(ASKED, CHECKED, *ADVISED)}
    assert rest == rest & {*threads_that(PRINTED, *DONE_ELSEWHERE)}
    assert not rest & NAMED.keys() - {"S81"}
