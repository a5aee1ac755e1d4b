"""The process that prints for the window."""

import io
import json
import subprocess
import sys
from datetime import date

import pytest
from pydantic import TypeAdapter

from app.advice.advise import advise
from app.advice.experiment import Experiment, experiment
from app.examples import example
from app.knowledge import catalogue
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
