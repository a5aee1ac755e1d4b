"""Words for a person: each happening has its own, they say what to do, and they never shout."""

import ast
import re
from pathlib import Path

import pytest

from app.language import Language
from app.sentences import WORDS, explain, words
from app.storage import errors
from app.storage.errors import StorageError

APP = Path(__file__).resolve().parents[1] / "app"


def kinds(kind=StorageError):
    """Yield every kind of happening there is, whatever it is a kind of."""
    for child in kind.__subclasses__():
        if not child.__name__.startswith("_"):
            yield child
        yield from kinds(child)


DETAILS = {
    errors.DamagedPlan: ("checksum",),
    errors.NewerPlan: (99,),
    errors.UpgradeFailed: (1,),
    errors.TooLarge: (64 << 20,),
    errors.WrongContent: ("business.staff.count",),
    errors.CannotRead: (5,),
    errors.WriteFailed: (28,),
}

TEXTS = sorted(
    {
        (node.args[0].value, f"{path.relative_to(APP)}:{node.lineno}")
        for path in APP.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "N_"
    }
)

each_kind = pytest.mark.parametrize("kind", dict.fromkeys(kinds()), ids=lambda kind: kind.__name__)


def happened(kind):
    return kind(Path("my.strateg"), *DETAILS.get(kind, ()))


@each_kind
def test_every_happening_has_words_of_its_own(kind):
    assert kind in WORDS
    assert list(WORDS.values()).count(WORDS[kind]) == 1


@each_kind
def test_the_words_are_whole_sentences_with_nothing_left_to_fill_in(kind):
    said = words(happened(kind)).said(Language())
    assert said.endswith(".")
    assert said[0].islower()
    assert not re.search(r"[{}!]|None|errno", said)


@each_kind
def test_the_file_is_named_and_no_detail_is_lost(kind):
    said = explain(happened(kind), Language())
    assert said.startswith("my.strateg: ")
    for name in re.findall(r"\{(\w+)\}", WORDS[kind]):
        shown = {"limit": "64", "field": "business.staff.count", "errno": str(DETAILS[kind][0])}
        assert shown[name] in said


def test_without_a_file_the_words_stand_alone():
    assert explain(errors.MissingFile(), Language()) == WORDS[errors.MissingFile]


@each_kind
def test_a_happening_names_no_file_where_it_is_noted(kind):
    assert "my.strateg" not in str(happened(kind)) + repr(happened(kind))


@pytest.mark.parametrize("text", ["{field}", "{0}", "{limit!r}", "a.b"])
def test_braces_in_a_name_are_left_alone(text):
    assert text in explain(errors.WrongContent(Path(text), text), Language())


def test_there_are_texts():
    assert len(TEXTS) > 250


def test_no_text_shouts():
    assert not [place for text, place in TEXTS if "!" in text]


@pytest.mark.parametrize("word", ["users?", "traffic", "invalid", "errors?", "please enter"])
def test_no_text_speaks_like_a_machine(word):
    assert not [(t, place) for t, place in TEXTS if re.search(rf"\b{word}\b", t, re.IGNORECASE)]


def test_no_text_has_spaces_at_its_ends_or_two_in_a_row():
    assert not [(t, p) for t, p in TEXTS if t != t.strip() or re.search(r"\w\W?  ", t)]


def test_no_text_begins_two_different_ways_of_quoting():
    assert not [(t, p) for t, p in TEXTS if re.search(r"[\"']", t)]


def test_every_name_to_be_filled_in_is_a_word():
    braces = {brace for text, _ in TEXTS for brace in re.findall(r"\{(.*?)\}", text)}
    assert len(braces) > 10
    assert not [brace for brace in braces if not re.fullmatch("[a-z]+", brace)]
