"""The logo: checked before it is kept."""

import io

import pytest
from PIL import Image

from app import paths
from app.storage import picture
from app.storage.errors import MissingFile, NotAPicture, NotARegularFile, TooLarge


def drawn(kind, size=(40, 30), mode="RGB"):
    data = io.BytesIO()
    Image.new(mode, size).save(data, kind)
    return data.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode", "name"),
    [("PNG", "RGB", "logo.png"), ("PNG", "P", "logo.png"), ("JPEG", "RGB", "logo.jpg"),
     ("JPEG", "CMYK", "logo.jpg")],
)  # fmt: skip
def test_a_picture_is_kept_and_found_again(tmp_path, kind, mode, name):
    file = tmp_path / "Our logo.any"
    file.write_bytes(drawn(kind, mode=mode))
    assert picture.keep_logo(file) == name
    file.unlink()
    kept = picture.logo_file(name)
    assert kept.read_bytes() == drawn(kind, mode=mode)
    assert kept.stat().st_mode & 0o777 == 0o600
    assert picture.size_of(kept.read_bytes()) == (40, 30)


def test_a_progressive_jpeg_with_a_preview_has_its_own_size(tmp_path):
    data = io.BytesIO()
    Image.new("RGB", (70, 50)).save(data, "JPEG", progressive=True, exif=b"Exif\0\0" + bytes(200))
    assert picture.size_of(data.getvalue()) == (70, 50)


PNG = drawn("PNG")
REFUSED = {
    "empty": b"",
    "text": b"Dear Anna",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "gif": drawn("GIF"),
    "webp": drawn("WEBP"),
    "cut png": PNG[:20],
    "cut jpeg": drawn("JPEG")[:40],
    "bomb": PNG[:16] + (30_000).to_bytes(4) * 2 + PNG[24:],
    "no width": PNG[:16] + bytes(4) + PNG[20:],
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_printed_is_refused_and_nothing_is_kept(tmp_path, name):
    file = tmp_path / "logo.png"
    file.write_bytes(REFUSED[name])
    with pytest.raises(NotAPicture):
        picture.keep_logo(file)
    assert not (paths.config_folder() / "logo.png").exists()


def test_a_picture_of_many_bytes_is_refused(tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(PNG + bytes(picture.LIMIT))
    with pytest.raises(TooLarge):
        picture.keep_logo(file)


def test_what_is_no_file_is_refused(tmp_path):
    with pytest.raises(NotARegularFile):
        picture.keep_logo(tmp_path)
    with pytest.raises(MissingFile):
        picture.keep_logo(tmp_path / "gone.png")


def test_only_a_kept_logo_is_found():
    assert picture.logo_file("") is None
    assert picture.logo_file("logo.png") is None
    assert picture.logo_file("../../etc/passwd") is None
