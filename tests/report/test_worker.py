"""The process that prints for the window."""

import io
import json
import math
import subprocess
import sys
import zlib
from datetime import date

import pytest
from pydantic import TypeAdapter
from pypdf import PdfReader

from app.advice.advise import advise
from app.advice.experiment import Experiment, experiment
from app.examples import example
from app.knowledge import catalogue
from app.report.pictures import Pages
from app.report.worker import serve

CANARY = "Ourclientssecret"
REQUEST = {
    "plan": {},
    "document": "plan",
    "language": "en",
    "paper": "a4",
    "date": "2027-02-15",
}


def answered(*requests):
    asked = b"".join(r if isinstance(r, bytes) else json.dumps(r).encode() for r in requests)
    answers = io.BytesIO()
    serve(io.BytesIO(asked), answers)
    return answers


def test_every_request_is_answered_with_a_header_and_a_pdf():
    line = json.dumps(REQUEST).encode() + b"\n"
    answers = answered(line, b"nonsense\n", line)
    answers.seek(0)
    first = json.loads(answers.readline())
    printed = answers.read(first["bytes"])
    assert printed.startswith(b"%PDF")
    assert printed.rstrip().endswith(b"%%EOF")
    assert json.loads(answers.readline()) == {"ok": False, "error": "ValidationError"}
    assert json.loads(answers.readline()) == first
    assert answers.read() == printed


def test_an_experiment_comes_back_as_it_was_found():
    plan = example("law-firm")
    answers = answered(REQUEST | {"plan": plan.model_dump(mode="json"), "document": "experiment"})
    answers.seek(0)
    assert json.loads(answers.readline())["ok"]
    found = TypeAdapter(Experiment).validate_json(answers.read())
    advice = advise(plan, catalogue.read(), date(2027, 2, 15))
    assert found == experiment(advice.case)


@pytest.mark.parametrize("name", ["plan", "summary", "worksheets"])
def test_every_document_can_be_asked_for(name):
    answers = answered(REQUEST | {"document": name})
    answers.seek(0)
    assert json.loads(answers.readline())["ok"]
    assert answers.read().startswith(b"%PDF")


def test_what_goes_wrong_is_named_without_a_word_of_the_plan():
    for wrong in (
        REQUEST | {"plan": {CANARY: CANARY}},
        REQUEST | {"language": "xx"},
        REQUEST | {"paper": CANARY},
        REQUEST | {"document": CANARY},
        REQUEST | {"date": CANARY},
    ):
        said = answered(wrong).getvalue()
        assert json.loads(said)["ok"] is False
        assert CANARY.encode() not in said


def test_the_process_serves_until_nothing_more_is_asked():
    asked = json.dumps(REQUEST) + "\n" + CANARY + "\n"
    command = [sys.executable, "-P", "-W", "error", "-m", "app.report.worker"]
    done = subprocess.run(command, input=asked.encode(), capture_output=True, check=True)
    head, _, rest = done.stdout.partition(b"\n")
    assert rest[json.loads(head)["bytes"] :] == b'{"ok": false, "error": "ValidationError"}\n'
    assert done.stderr == b""


def read(answers):
    """What was asked for, one after another; nothing where it failed."""
    answers.seek(0)
    found = []
    while head := answers.readline():
        said = json.loads(head)
        found.append(answers.read(said["bytes"]) if said["ok"] else None)
    return found


def lines(*requests):
    return b"".join(json.dumps(request).encode() + b"\n" for request in requests)


def page(number, width):
    return {"document": "page", "page": number, "width": width}


def test_the_pages_are_those_of_the_pdf_and_each_is_drawn_as_wide_as_asked():
    plan = REQUEST | {"plan": example("bakery").model_dump(mode="json")}
    asked = lines(plan, plan | {"document": "pages"}, page(1, 300), page(1, 600))
    printed, told, small, large = read(answered(asked))
    pages, paper = Pages.model_validate_json(told), PdfReader(io.BytesIO(printed)).pages
    assert len(pages.sizes) == len(paper)
    across, down = pages.sizes[1]
    assert (across, down) == pytest.approx(paper[1].mediabox[2:], abs=0.1)
    for width, drawn in ((300, zlib.decompress(small)), (600, zlib.decompress(large))):
        height = math.ceil(width * down / across)
        assert len(drawn) == width * height * 4
        assert 0.5 < drawn.count(255) / len(drawn) < 1  # white paper with something on it
    first = min(pages.questions.values())
    assert pages.questions["Q0.1"] == first
    assert "What you sell" in paper[first].extract_text()


def test_a_page_that_is_not_there_is_refused_and_the_work_goes_on():
    wrong = (page(0, 300), page(99, 300), page(-1, 300), page(0, 0), page(0, 10**6))
    before, *others = read(
        answered(lines(wrong[0], REQUEST | {"document": "pages"}, *wrong[1:], page(0, 30)))
    )
    assert before is None  # nothing was printed yet
    assert others[1:-1] == [None] * 4
    assert others[0]
    assert others[-1]
