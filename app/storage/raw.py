"""The raw content of a file: JSON read strictly and written in one way."""

import json
import math
from typing import Any, Never

from pydantic_core import from_json

from app.storage.errors import Why

DIGITS = 20
"""Digits of the longest whole number."""
VALUES = 200_000
"""Values in one file; with millions of wrong ones, telling the first would take half a minute."""


class Malformed(ValueError):
    """These bytes are not the JSON that this program writes."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def parse(data: bytes) -> object:
    """Return what strict JSON says: no key twice, nothing endless or huge, 200 levels deep."""
    try:
        from_json(data, allow_inf_nan=False)  # first, since it bounds the depth
    except ValueError as error:
        raise Malformed(_why(data, str(error))) from None
    content = json.loads(
        data.decode(),
        object_pairs_hook=_each_once,
        parse_int=_whole,
        parse_float=_finite,
        parse_constant=_refuse,
    )
    if _size(content) > VALUES:
        raise Malformed("many")
    return content


def canonical(content: object) -> bytes:
    """Return the one way of writing an object over which checksums are made."""
    text = json.dumps(
        content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    return text.encode()


def _size(content: object) -> int:
    size, rest = 1, [content]
    while rest:
        inner = rest.pop()
        if isinstance(inner, dict):
            inner = list(inner.values())
        if isinstance(inner, list):
            size += len(inner)
            rest += inner
    return size


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise Malformed("repeated")
    return content


def _whole(digits: str) -> int:
    if len(digits) > DIGITS:
        raise Malformed("number")
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise Malformed("number")
    return number


def _refuse(_name: str) -> Never:
    raise Malformed("number")


def _why(data: bytes, message: str) -> Why:
    if data.endswith(b"\0"):
        return "zeros"
    if message.startswith("EOF"):
        return "incomplete"
    if message.startswith("recursion"):
        return "deep"
    if "number" in message:
        return "number"
    try:
        data.decode()
    except UnicodeDecodeError:
        return "encoding"
    return "syntax"
