"""The words of the advice: short sentences, a quiet voice, and words that people use."""

import ast
import re
from pathlib import Path

import pytest

ADVICE = Path(__file__).resolve().parents[2] / "app" / "advice"
LONGEST = 25
"""Words in a sentence."""
JARGON = re.compile(
    r"\b(users?|traffic|contents?|engage(d|ment|s)?|follow(er|ers)|audiences?|target(s|ed|ing)?"
    r"|leverag(e|es|ing)|brands?|impressions?)\b",
    re.IGNORECASE,
)
"""Words of the trade where a person, or what a person does, is meant."""


def marked(path):
    """Yield every marked text of a module, with its line."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "N_":
            yield node.lineno, ast.literal_eval(node.args[0])


TEXTS = {
    f"{path.relative_to(ADVICE)}:{line}": text
    for path in sorted(ADVICE.rglob("*.py"))
    for line, text in marked(path)
}


def sentences(text):
    """Return the sentences of a text; what stands in {brackets} is a word."""
    return [part for part in re.split(r"(?<=[.?])\s+", text) if part]


def words(sentence):
    """Return the words of a sentence, without the names of what is filled in."""
    return re.sub(r"{\w+}", "…", sentence).split()


def test_the_advice_has_words():
    assert len(TEXTS) > 250


@pytest.mark.parametrize("place", TEXTS)
def test_a_sentence_is_short_and_keeps_its_voice_down(place):
    assert "!" not in TEXTS[place]
    for sentence in sentences(TEXTS[place]):
        assert len(words(sentence)) <= LONGEST, sentence


@pytest.mark.parametrize("place", TEXTS)
def test_people_are_spoken_of_as_people(place):
    assert not JARGON.search(" ".join(words(TEXTS[place])))
