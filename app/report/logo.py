"""A logo: decoded within bounds and made anew, so that nothing but its pixels is printed."""

import io

from PIL import Image

BYTES = 4 << 20
"""The largest file of a logo."""
PIXELS = 25_000_000
"""The largest picture that is decoded at all."""
_EDGE = 1200
"""Pixels of a side as it is printed: more than any printer shows at this size."""


class NotALogo(Exception):
    """The picture is too large, damaged, or neither PNG nor JPEG."""


def checked(data: bytes) -> Image.Image:
    """Return the pixels of a PNG or JPEG picture on white, without whatever else it holds."""
    try:
        return _decoded(data)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        # What Pillow says could quote the file; that it cannot be used is enough.
        pass
    raise NotALogo


def usable(data: bytes) -> bytes:
    """Return a logo as it is if it can be printed, else nothing."""
    try:
        checked(data)
    except NotALogo:
        return b""
    return data


def _decoded(data: bytes) -> Image.Image:
    if len(data) > BYTES:
        raise NotALogo
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as found:
        if found.width * found.height > PIXELS:
            raise NotALogo
        found.thumbnail((_EDGE, _EDGE))
        seen = found.convert("RGBA")
    plain = Image.new("RGB", seen.size, "white")
    plain.paste(seen, mask=seen.getchannel("A"))
    return plain
