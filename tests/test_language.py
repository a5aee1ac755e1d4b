"""Languages: what is written in one can be read in it again, and only complete ones are offered."""

import ast
import re
from datetime import date, time
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from babel.numbers import get_currency_precision
from hypothesis import given
from hypothesis import strategies as st

from app import language, paths
from app.language import N_, SOURCE, Language, available

CODES = ("en", "el", "pl", "ru")
FURTHER = ("bg", "cs", "de", "es", "fr", "hr", "it", "nl", "pt", "ro", "sr", "sv", "tr", "uk")
DATES = st.dates(date(1000, 1, 1))
each_code = pytest.mark.parametrize("code", CODES)

ROOT = Path(__file__).resolve().parents[1]


def marked_texts():
    """Return every text of the program that stands in N_()."""
    return {
        node.args[0].value
        for path in (ROOT / "app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "N_"
    }


@pytest.fixture
def languages(tmp_path, monkeypatch):
    """Put catalogues in a folder of our own, and read them anew."""
    (tmp_path / "languages").mkdir()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    clear = next(f for f in vars(language).values() if getattr(f, "__name__", "") == "_catalogues")
    clear.cache_clear()

    def put(code, body):
        head = (
            'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
            '"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);\\n"\n\n'
        )
        (tmp_path / "languages" / f"{code}.po").write_text(head + body, "utf-8")
        clear.cache_clear()

    yield put
    clear.cache_clear()


WHOLE = """
msgid "Name"
msgstr "Nazwa"

msgid "{plan} of {firm}"
msgstr "{firm}: {plan}"

msgid "One thing"
msgid_plural "{count} things"
msgstr[0] "Jedna rzecz"
msgstr[1] "{count} rzeczy"
msgstr[2] "{count} spraw"
"""


def test_a_mark_changes_nothing():
    assert N_("Name of the firm") == "Name of the firm"


def test_a_complete_catalogue_is_offered_and_speaks(languages):
    languages("pl", WHOLE)
    assert available() == (SOURCE, "pl")
    polish = Language.load("pl")
    assert polish.code == "pl"
    assert polish.say("Name") == "Nazwa"
    assert polish.say("{plan} of {firm}", plan="Plan", firm="{x}") == "{x}: Plan"
    assert polish.say("Nobody wrote this") == "Nobody wrote this"
    counted = [polish.plural("One thing", "{count} things", n) for n in (1, 3, 5)]
    assert counted == ["Jedna rzecz", "3 rzeczy", "5 spraw"]


@pytest.mark.parametrize(
    "body",
    [
        WHOLE.replace('msgstr "Nazwa"', 'msgstr ""'),
        WHOLE.replace('msgstr[1] "{count} rzeczy"', 'msgstr[1] ""'),
        WHOLE.replace('msgid "Name"', '#, fuzzy\nmsgid "Name"'),
        "",
    ],
    ids=["an empty text", "an empty form", "a doubtful text", "nothing at all"],
)
def test_an_incomplete_catalogue_is_not_offered(languages, body):
    languages("pl", body)
    assert available() == (SOURCE,)
    with pytest.raises(KeyError):
        Language.load("pl")


def test_without_catalogues_there_is_english(languages):
    assert available() == (SOURCE,)
    assert Language.load(SOURCE) == Language()


def unsaid(catalogue):
    """Return the texts of the program that a catalogue does not translate."""
    with catalogue.open("rb") as stream:
        messages = [message for message in read_po(stream) if message.string]
    return marked_texts() - {
        text
        for message in messages
        for text in ([message.id] if isinstance(message.id, str) else message.id)
    }


def test_every_language_that_is_shipped_says_all_there_is_to_say(languages, tmp_path):
    assert len(marked_texts()) > 200
    languages("pl", WHOLE)
    left = unsaid(tmp_path / "languages" / "pl.po")
    assert left == marked_texts() - {"Name"}
    assert not [file for file in (ROOT / "resources").glob("languages/*.po") if unsaid(file)]


def test_no_text_is_said_as_nothing():
    assert Language().say("") == ""


@pytest.mark.parametrize("text", ["{", "{0}", "{name!r}", "100 %", "a {b"])
def test_braces_of_a_person_are_left_alone(text):
    assert Language().say("{typed} is here", typed=text) == f"{text} is here"
    assert Language().say(text) == text


@pytest.mark.parametrize(
    "typed",
    [
        *("1234,5", "1234.5", "1 234,5", "1\u00a0234,5", "1\u202f234.5", "1'234.5", "1’234,5"),
        *(" +1234.50 ", "01234,5"),
    ],
)
@each_code
def test_a_number_is_read_with_comma_point_and_spaces(code, typed):
    assert Language(code).read_number(typed) == 1234.5


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "-", "a", "1,2,3", "1.2.3", "1e5", "nan", "inf", "١٢", "12 €", "1" * 16, "0x1"),
        *("5 %", ".", ","),
    ],
)
@each_code
def test_what_is_no_number_is_not_read_as_one(code, typed):
    with pytest.raises(ValueError):  # noqa: PT011 - it says nothing more on purpose
        Language(code).read_number(typed)


@each_code
@given(value=st.floats(-1e12, 1e12).map(lambda number: round(number, 6)))
def test_a_number_written_to_be_edited_is_read_back(code, value):
    assert Language(code).read_number(Language(code).typed(value)) == value


@each_code
@given(value=st.integers(-(10**12), 10**12).map(lambda number: number / 100))
def test_a_number_written_to_be_read_is_read_back(code, value):
    written = Language(code).number(value)
    plain = written.replace(",", "") if code == SOURCE else written.replace(".", "")
    assert Language(code).read_number(plain.replace("\u2212", "-")) == value


@pytest.mark.parametrize("code", [*CODES, *FURTHER])
@given(value=DATES)
def test_a_date_in_words_is_read_back(code, value):
    spoken = Language(code)
    assert spoken.read_date(spoken.date(value)) == value


@each_code
@given(value=DATES)
def test_a_date_in_capitals_is_read_back(code, value):
    assert Language(code).read_date(Language(code).date(value).upper()) == value


@each_code
@pytest.mark.parametrize(
    "form",
    [
        *("{d}.{m}.{y}", "{d}/{m}/{y}", "{d} {m} {y}", "{d:02}-{m:02}-{y}", "{y}-{m:02}-{d:02}"),
        " {d}. {m}. {y} ",
    ],
)
@given(value=DATES)
def test_a_date_in_digits_is_read(code, form, value):
    typed = form.format(d=value.day, m=value.month, y=value.year)
    assert Language(code).read_date(typed) == value


@each_code
@pytest.mark.parametrize(
    "typed",
    [
        *("", "soon", "31.2.2027", "1.13.2027", "1.1", "1.1.27", "1.1.2027 x", "2027", "0.1.2027"),
        *("٣.٥.2027", "1.1.2027.1", "30.2.1900"),
    ],
)
def test_what_is_no_date_is_not_read_as_one(code, typed):
    with pytest.raises(ValueError):  # noqa: PT011 - it says nothing more on purpose
        Language(code).read_date(typed)


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("en", "3 May 2027"),
        ("en", "3 may 2027"),
        ("el", "3 Μαΐου 2027"),
        ("el", "3 ΜΑΪ́ΟΥ 2027".replace("Ϊ́", "ΐ")),
        ("pl", "3 maja 2027"),
        ("pl", "3 maj 2027"),
        ("ru", "3 мая 2027"),
        ("ru", "3 мая 2027 г."),
        ("ru", "3 май 2027 г"),
    ],
)
def test_a_month_may_be_written_as_people_do(code, typed):
    assert Language(code).read_date(typed) == date(2027, 5, 3)


@pytest.mark.parametrize(
    ("code", "value", "said"),
    [
        ("en", 25.0, "€25"),
        ("en", 1234.5, "€1,234.50"),
        ("en", 1000.0, "€1,000"),
        ("en", 0.0, "€0"),
        ("el", 1234.5, "1.234,50\u00a0€"),
        ("el", 25.0, "25\u00a0€"),
        ("pl", 1000.0, "1\u00a0000\u00a0€"),
        ("ru", 12345.0, "12\u00a0345\u00a0€"),
    ],
)
def test_money_is_written_as_in_its_language(code, value, said):
    assert Language(code).money(value, "EUR") == said


@each_code
@pytest.mark.parametrize("currency", ["EUR", "PLN", "KZT", "JPY", "KWD", "XYZ"])
@given(value=st.integers(0, 10**9).map(lambda number: number / 100))
def test_money_keeps_its_digits(code, currency, value):
    said = re.sub(r"\D", "", Language(code).money(value, currency))
    places = get_currency_precision(currency)
    if value == int(value):
        assert said == str(int(value))
    elif places >= 2:
        assert int(said) == round(value * 10**places)
    else:
        assert abs(int(said) - value) <= 0.5


def test_english_counts_one_and_many():
    spoken = Language()
    assert [spoken.plural("One thing", "{count} things", n) for n in (0, 1, 2, 1234)] == [
        *("0 things", "One thing", "2 things", "1,234 things")
    ]


@each_code
def test_days_months_and_hours_have_words(code):
    spoken = Language(code)
    assert len({spoken.weekday(day) for day in range(7)}) == 7
    assert len({spoken.weekday(day, short=True) for day in range(7)}) == 7
    assert [spoken.time(time(14, 32)), spoken.time(time(9, 5))] == ["14:32", "9:05"]
    assert spoken.percent(12) in ("12%", "12\u00a0%")


@each_code
def test_lands_tongues_and_currencies_have_names_in_the_order_of_the_alphabet(code):
    spoken = Language(code)
    for names in (spoken.countries(), spoken.tongues(), spoken.currencies()):
        assert len(names) > 90
        assert all(names.values())
        assert list(names.values()) == sorted(names.values(), key=str.casefold)
    assert {"PL", "GR", "KZ", "RU"} <= spoken.countries().keys()
    assert not {"EU", "ZZ", "UN"} & spoken.countries().keys()
    assert {"EUR", "PLN", "KZT"} <= spoken.currencies().keys()
    assert spoken.country("PL") == spoken.countries()["PL"]
    assert spoken.tongue("el") == spoken.tongues()["el"]
    assert (spoken.country("??"), spoken.tongue("??")) == ("??", "??")


def test_the_largest_number_of_a_file_is_written_out():
    assert Language().number(1e308).replace(",", "").startswith("1" + "0" * 300)
    assert Language().money(1e308, "EUR")
    assert Language().percent(1e308).endswith("%")


def test_things_named_together_have_a_word_between_the_last_two():
    assert Language().together(["A", "B", "C"]) == "A, B and C"
    assert Language("el").together(iter(["A", "B"])) == "A και B"
    assert Language().together([]) == ""
