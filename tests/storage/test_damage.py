"""A file cut off anywhere, or with one bit turned, never becomes another plan."""

import random

import pytest

from app.storage import errors
from app.storage.envelope import from_bytes, new_envelope, to_bytes
from app.storage.file import load
from tests.storage.samples import plan_named

ENVELOPE = new_envelope(plan_named("Φούρνος Ελένη", "ψωμί, κουλούρια 1,50 €"))
DATA = to_bytes(ENVELOPE)
BITS = [(place, bit) for place in range(len(DATA)) for bit in range(8)]


def test_a_file_cut_off_at_any_byte_is_refused_as_incomplete():
    assert from_bytes(DATA[:-1]) == ENVELOPE, "without its last line end a file is whole"
    for length in range(1, len(DATA) - 1):
        with pytest.raises(errors.DamagedPlan) as raised:
            from_bytes(DATA[:length])
        assert raised.value.why == "incomplete", length


def test_a_file_whose_end_became_zeros_is_refused():
    for length in range(len(DATA) - 2):
        with pytest.raises(errors.DamagedPlan) as raised:
            from_bytes(DATA[:length] + bytes(len(DATA) - length))
        assert raised.value.why == "zeros", length


@pytest.mark.parametrize("part", range(4))
def test_one_turned_bit_never_makes_another_plan(part):
    refused = 0
    for place, bit in random.Random(part).sample(BITS, len(BITS) // 8):
        data = bytearray(DATA)
        data[place] ^= 1 << bit
        try:
            assert from_bytes(bytes(data)).plan == ENVELOPE.plan, (place, bit)
        except errors.StorageError:
            refused += 1
    assert refused > len(BITS) // 8 * 0.95


def test_every_bit_of_what_the_person_wrote_is_guarded():
    begin, end = DATA.index(b'"plan"'), DATA.index(b'"rev"')
    for place in range(begin, end, 3):
        data = bytearray(DATA)
        data[place] ^= 1 << place % 8
        if data.split() != DATA.split():
            with pytest.raises(errors.StorageError):
                from_bytes(bytes(data))


def test_a_damaged_file_is_not_touched(path):
    path.write_bytes(DATA[:-50])
    with pytest.raises(errors.DamagedPlan):
        load(path)
    assert path.read_bytes() == DATA[:-50]
    assert [p.name for p in path.parent.iterdir()] == [path.name]
