"""What a plan file says comes back; what is no plan file is refused, each with its reason."""

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import Plan
from app.storage import errors
from app.storage.envelope import (
    PARENTS_LIMIT,
    Envelope,
    from_bytes,
    new_envelope,
    to_bytes,
    to_raw,
)
from app.storage.raw import canonical
from app.storage.whole import digest
from tests.storage.samples import plan_named, raw_with, sealed

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)


@given(texts, texts)
def test_a_plan_comes_back_from_its_bytes_as_it_was(name, sells):
    envelope = new_envelope(plan_named(name, sells))
    assert from_bytes(to_bytes(envelope)) == envelope


def test_a_file_is_readable_text_with_exactly_these_keys(plan):
    data = to_bytes(new_envelope(plan))
    content = json.loads(data)
    assert "Φούρνος Ελένη" in data.decode()
    assert data.endswith(b"}\n")
    assert list(content) == sorted(content)
    assert set(content) == {"format", "version", "id", "rev", "parents", "sha256", "plan"}
    assert (content["format"], content["version"]) == ("strateg-plan", 1)
    text = json.dumps(
        content["plan"], sort_keys=True, ensure_ascii=False, separators=(",", ":")
    ).encode()
    assert content["sha256"] == digest(text)


def test_the_same_state_gives_the_same_bytes(plan):
    envelope = new_envelope(plan)
    assert to_bytes(envelope) == to_bytes(from_bytes(to_bytes(envelope)))


def test_each_state_names_up_to_fifty_before_it(plan):
    envelope = new_envelope(plan)
    revs = [envelope.rev]
    for _ in range(PARENTS_LIMIT + 5):
        envelope = envelope.followed_by(plan)
        revs.append(envelope.rev)
    assert envelope.parents == tuple(revs[-PARENTS_LIMIT - 1 : -1])
    assert len(set(revs)) == len(revs)
    assert from_bytes(to_bytes(envelope)) == envelope


def test_a_byte_order_mark_is_passed_over(plan):
    envelope = new_envelope(plan)
    assert from_bytes(b"\xef\xbb\xbf" + to_bytes(envelope)) == envelope


@pytest.mark.parametrize("text", ["\u0000\u0001\u007f", "\u202e\u2028\u200b", "👩‍👩‍👧‍👦é̂" * 50])
def test_odd_characters_stay_what_they_are(text):
    assert from_bytes(to_bytes(new_envelope(plan_named(text)))).plan == plan_named(text)


NO_PLANS = {
    "null": b"null",
    "number": b"12",
    "list": b"[]",
    "object": b"{}",
    "space": b" \n",
    "text": "Αγαπητέ κύριε".encode(),
    "pdf": b"%PDF-1.7\n",
    "binary": bytes(range(256)),
    "other format": b'{"format": "strateg-journal"}',
    "utf-16": to_bytes(new_envelope(Plan())).decode().encode("utf-16"),
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("data", NO_PLANS.values(), ids=NO_PLANS)
def test_what_is_something_else_is_not_a_plan(data):
    with pytest.raises(errors.NotAPlan):
        from_bytes(data)


def test_an_empty_file_is_never_a_new_plan():
    with pytest.raises(errors.EmptyFile):
        from_bytes(b"")


def changed(old, new, count=1):
    data = to_bytes(new_envelope(plan_named("Anna")))
    assert old in data
    return data.replace(old, new, count)


DAMAGED = {
    "zeros": (bytes(500), "zeros"),
    "zeros at the end": (to_bytes(new_envelope(Plan()))[:400] + bytes(100), "zeros"),
    "only the beginning": (b'{\n "for', "incomplete"),
    "another word": (changed(b'"Anna"', b'"Anne"'), "checksum"),
    "invalid text": (changed(b"Anna", b"\xff\xfe"), "encoding"),
    "overlong text": (changed(b"Anna", b"\xc0\x80"), "encoding"),
    "half a character": (changed(b"Anna", b"\\ud800"), "syntax"),
    "raw control character": (changed(b"Anna", b"\x00"), "syntax"),
    "key twice": (changed(b'"name": "Anna"', b'"name": "B", "name": "Anna"'), "repeated"),
    "key of the envelope twice": (
        changed(b'"version": 1', b'"version": 1, "version": 1'),
        "repeated",
    ),
    "deep": (changed(b'"Anna"', b"[" * 500 + b"]" * 500), "deep"),
    "very deep": (changed(b'"Anna"', b"[" * 100_000), "deep"),
    "deep objects": (changed(b'"Anna"', b'{"a":' * 100_000), "deep"),
    "not a number": (changed(b'"Anna"', b"NaN"), "syntax"),
    "endless": (changed(b'"Anna"', b"-Infinity"), "number"),
    "too large": (changed(b'"Anna"', b"1e999"), "number"),
    "4300 digits": (changed(b'"Anna"', b"1" * 4300), "number"),
    "5000 digits": (changed(b'"Anna"', b"1" * 5000), "number"),
    "trailing words": (to_bytes(new_envelope(Plan())) + b"x", "syntax"),
    "two plans": (to_bytes(new_envelope(Plan())) * 2, "syntax"),
}


@pytest.mark.parametrize(("data", "why"), DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_plan_is_refused_with_the_reason(data, why):
    with pytest.raises(errors.DamagedPlan) as raised:
        from_bytes(data)
    assert raised.value.why == why


PLAN = to_raw(Plan())
WRONG = {
    "text for number": (raw_with("12", "business", "staff", "count"), "business.staff.count"),
    "yes for number": (raw_with(True, "business", "staff", "count"), "business.staff.count"),
    "number for text": (raw_with(1, "business", "firm", "name"), "business.firm.name"),
    "null for text": (raw_with(None, "business", "firm", "name"), "business.firm.name"),
    "list for page": (raw_with([], "business", "firm"), "business.firm"),
    "text too long": (raw_with("x" * 501, "business", "firm", "name"), "business.firm.name"),
    "unknown key": (raw_with(1, "business", "firm", "secret"), "business.firm.secret"),
    "class": (raw_with({}, "__class__"), "__class__"),
    "prototype": (raw_with({}, "business", "__proto__"), "business.__proto__"),
    "words as key": (raw_with(1, "Our client Anna"), "?"),
}


@pytest.mark.parametrize(("raw", "field"), WRONG.values(), ids=WRONG)
def test_content_of_the_wrong_kind_is_refused_by_the_name_of_its_field(raw, field):
    with pytest.raises(errors.WrongContent) as raised:
        from_bytes(sealed(raw))
    assert raised.value.field.startswith(field)


MANY = {
    "keys": PLAN | {f"k{n}": n for n in range(200_000)},
    "rows": raw_with([0] * 200_000, "business", "profiles", "rows"),
    "lists": raw_with([[0, 0]] * 100_000, "business", "profiles", "rows"),
}


@pytest.mark.parametrize("raw", MANY.values(), ids=MANY)
def test_an_endless_number_of_values_is_refused_before_any_is_looked_at(raw):
    with pytest.raises(errors.DamagedPlan) as raised:
        from_bytes(sealed(raw))
    assert raised.value.why == "many"


ENVELOPES = {
    "id": ["", "x" * 32, "../../../etc/passwd", "0" * 31, "A" * 32, 0, None, "0" * 32 + "\n"],
    "rev": ["", "0" * 17, 5],
    "parents": [None, "", {}, [1], ["x"], ["0" * 16] * 51],
    "sha256": ["", None, "g" * 64],
    "version": [0, -1, True, "1", 1.0, None, 1.5],
    "plan": [None, [], "", 1],
    "extra": [1],
}
CASES = [(key, value) for key, values in ENVELOPES.items() for value in values]


@pytest.mark.parametrize(("key", "value"), CASES)
def test_an_envelope_of_the_wrong_kind_is_refused(key, value):
    with pytest.raises(errors.WrongContent) as raised:
        from_bytes(sealed(PLAN, **{key: value}))
    assert raised.value.field.split(".")[0] == key


@pytest.mark.parametrize("key", ["version", "id", "rev", "parents", "sha256", "plan"])
def test_no_key_of_the_envelope_may_be_missing(key):
    content = json.loads(to_bytes(new_envelope(Plan())))
    del content[key]
    with pytest.raises(errors.WrongContent):
        from_bytes(canonical(content))


def test_a_newer_file_is_refused_by_its_version_whatever_is_in_it():
    with pytest.raises(errors.NewerPlan) as raised:
        from_bytes(sealed({"unheard": "of"}, version=7, more=[]))
    assert raised.value.version == 7


def test_half_filled_plans_of_the_same_version_are_filled_with_defaults():
    assert from_bytes(sealed({})).plan == Plan()
    assert from_bytes(sealed({"business": {}})).plan == Plan()


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_no_bytes_raise_anything_but_what_happened(data):
    with pytest.raises(errors.StorageError):
        from_bytes(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)
keys = st.sampled_from(["format", "version", "id", "rev", "parents", "sha256", "plan"])


@given(st.dictionaries(keys, json_values))
def test_no_json_raises_anything_but_what_happened(changes):
    content = json.loads(sealed(PLAN)) | changes
    try:
        envelope = from_bytes(json.dumps(content).encode())
    except errors.StorageError:
        return
    assert isinstance(envelope, Envelope)


def test_no_error_repeats_the_words_of_a_plan_or_the_path(tmp_path):
    place = tmp_path / "Anna.strateg"
    for data in (sealed(raw_with(["Anna"], "business", "firm", "name")), changed(b"Anna", b"Ann")):
        with pytest.raises(errors.StorageError) as raised:
            from_bytes(data, place)
        assert raised.value.path == place
        assert "Ann" not in f"{raised.value}{raised.value!r}"
        assert raised.value.__suppress_context__ or raised.value.__context__ is None


KINDS = [
    e for e in vars(errors).values() if isinstance(e, type) and e.__module__.endswith("errors")
]


@pytest.mark.parametrize("kind", [k for k in KINDS if not k.__name__.startswith("_")])
def test_an_error_passes_whole_from_one_process_to_another(kind, tmp_path):
    details = [1] * (kind.__init__.__code__.co_argcount - 2)
    error = kind(tmp_path, *details)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), copy.args, copy.path, vars(copy)) == (
        kind,
        error.args,
        tmp_path,
        vars(error),
    )
