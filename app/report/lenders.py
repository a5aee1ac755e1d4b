"""Fonts that lend the characters which those of the paper do not have: one for each script."""

import re
from typing import NamedTuple

EMOJI = "NotoEmoji-Regular"


class Lender(NamedTuple):
    """A font file, its characters as ranges, and whether its letters change with neighbours."""

    name: str
    ranges: str
    shaped: bool = True


LENDERS = (
    Lender("NotoSansMath-Regular", "\u2190-\u22ff\U0001d400-\U0001d7ff", shaped=False),
    Lender("NotoSansSymbols2-Regular", "\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff", shaped=False),
    Lender("NotoSansArmenian-Regular", "\u0530-\u058f\ufb13-\ufb17", shaped=False),
    Lender("NotoSansHebrew-Regular", "\u0590-\u05ff\ufb1d-\ufb4f"),
    Lender(
        "NotoSansArabic-Regular",
        "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    ),
    Lender("NotoSansThaana-Regular", "\u0780-\u07bf"),
    Lender("NotoSansNKo-Regular", "\u07c0-\u07ff"),
    Lender("NotoSansDevanagari-Regular", "\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff"),
    Lender("NotoSansBengali-Regular", "\u0980-\u09ff"),
    Lender("NotoSansGurmukhi-Regular", "\u0a00-\u0a7f"),
    Lender("NotoSansGujarati-Regular", "\u0a80-\u0aff"),
    Lender("NotoSansOriya-Regular", "\u0b00-\u0b7f"),
    Lender("NotoSansTamil-Regular", "\u0b80-\u0bff"),
    Lender("NotoSansTelugu-Regular", "\u0c00-\u0c7f"),
    Lender("NotoSansKannada-Regular", "\u0c80-\u0cff"),
    Lender("NotoSansMalayalam-Regular", "\u0d00-\u0d7f"),
    Lender("NotoSansSinhala-Regular", "\u0d80-\u0dff"),
    Lender("NotoSansThai-Regular", "\u0e00-\u0e7f"),
    Lender("NotoSansLao-Regular", "\u0e80-\u0eff"),
    Lender("NotoSerifTibetan-Regular", "\u0f00-\u0fff"),
    Lender("NotoSansMyanmar-Regular", "\u1000-\u109f"),
    Lender("NotoSansGeorgian-Regular", "\u10a0-\u10ff\u1c90-\u1cbf", shaped=False),
    Lender("NotoSansEthiopic-Regular", "\u1200-\u139f", shaped=False),
    Lender("NotoSansCherokee-Regular", "\u13a0-\u13ff\uab70-\uabbf", shaped=False),
    Lender("NotoSansKhmer-Regular", "\u1780-\u17ff\u19e0-\u19ff"),
    Lender("NotoSansTifinagh-Regular", "\u2d30-\u2d7f"),
    Lender(
        "DroidSansFallback",
        "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef",
        shaped=False,
    ),
    Lender(
        EMOJI,
        "\u203c\u2049\u20e3\u2122\u2139\u2194-\u21aa\u231a-\u23fa\u24c2\u25aa-\u27bf\u2934\u2935"
        "\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U000e007f",
    ),
)
"""The first that has a character lends it; a file is opened when a character is in its ranges."""

SHAPED = frozenset(lender.name for lender in LENDERS if lender.shaped)
_FOUND = {lender.name: re.compile(f"[{lender.ranges}]") for lender in LENDERS}


def lenders(character: str) -> list[str]:
    """Return the names of the fonts that may lend a character."""
    return [name for name, found in _FOUND.items() if found.match(character)]
