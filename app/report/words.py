"""Words: the parts of a text between which a line may be broken, in any script."""

import re

# Spaces that allow a break: not those of 13 985 EUR.
_S = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
# A date with hyphens is never torn.
_HYPHEN = r"(?<=\w\w[-–—/])(?!(?<=\d[-–])\d)(?=\w\w)"
# Chinese and Japanese break between any two characters, save before and after these.
_CHINESE = (
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3040-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f"
)
_NOT_BEFORE = (
    r"\s!),.:;?\]}%’”»…、。，．・：；？！」』）］｝〉》】〕〗〙ー々〻ゝゞヽヾ"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ゛゜"
)
_NOT_AFTER = r"\s(\[{‘“«「『（［｛〈《【〔〖〘"
_BETWEEN = f"(?<![{_NOT_AFTER}])(?:(?<=[{_CHINESE}])|(?=[{_CHINESE}]))(?![{_NOT_BEFORE}])"
# Thai and Lao write no spaces, but a syllable begins with these vowels; some signs end a word.
_BEFORE = "(?<=[\u0e01-\u0edf])(?=[\u0e40-\u0e44\u0ec0-\u0ec4])"
_AFTER = "(?<=[\u0e2f\u0e46\u0ec6\u0f0b\u1361])"


def _pattern(*breaks: str) -> re.Pattern[str]:
    """Return what finds a word with the spaces after it."""
    return re.compile(rf"[^{_S}]+?(?:{'|'.join(breaks)}|(?=[{_S}])|$)[{_S}]*|[{_S}]+")


_SPACED = _pattern(_HYPHEN)
_DENSE = _pattern(_HYPHEN, _BETWEEN, _BEFORE, _AFTER)
_WITHOUT_SPACES = re.compile(f"[{_CHINESE}\u0e00-\u0fff\u1361]")


def words(text: str) -> list[str]:
    """Return the words of a paragraph, each with the spaces after it."""
    spaced = text.isascii() or not _WITHOUT_SPACES.search(text)
    return (_SPACED if spaced else _DENSE).findall(text)
