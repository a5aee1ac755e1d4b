"""Printouts to test with, and how to read what was printed."""

import datetime
import io
import re
import subprocess
from types import SimpleNamespace

from PIL import Image
from pypdf import PdfReader

from app.language import Language
from app.model.block import Answer, Paragraph, Voice
from app.report.printout import Printout

DAY = datetime.date(2027, 2, 15)


def printout(*blocks, **changes):
    """A printout of some blocks, which are a chapter if they do not begin with one."""
    cover = {
        "title": "Plan for social networks",
        "firm": "Kancelaria Jodła",
        "place": "Kraków",
        "date": DAY,
        "made_by": ("Anna Sowa",),
        "language": Language(),
        "blocks": blocks,
    }
    return Printout(**cover | changes)


def own_words(text):
    return Answer("Q0.1", "Firm", "What is it called?", (Paragraph(text, Voice.PERSON),))


def run(tool, data, *arguments):
    """What a poppler tool says of a PDF."""
    done = subprocess.run([tool, *arguments, "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode()


def struct_text(data):
    """What a program that reads a PDF aloud is told of it."""
    command = ["pdfinfo", "-struct-text", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()


def words(data):
    """The words of a PDF in the order in which they are drawn."""
    return run("pdftotext", data, "-raw").split()


def squeezed(text):
    """A text without its spaces, which lines may break anywhere."""
    return re.sub(r"\s", "", text)


def body(data):
    """The text of the pages after cover and contents, without heads, feet and spaces."""
    pages = [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(data)).pages[2:]]
    return squeezed("".join("".join(lines[2:-2]) for lines in pages))


def places(data):
    """Each word of a PDF with its page and its box, in points from the upper left."""
    found, number = [], 0
    for line in run("pdftotext", data, "-bbox").splitlines():
        number += "<page " in line
        if "<word " in line:
            box = [float(value) for value in re.findall(r'="([-\d.]+)"', line)]
            text = re.search(">(.*)</word>", line)[1]
            found.append(SimpleNamespace(page=number, text=text, box=box))
    return found


def objects(data):
    """Every object of a PDF, those in packs too."""
    reader = PdfReader(io.BytesIO(data))
    numbers = {*reader.xref[0], *reader.xref_objStm} - {0}
    return [reader.get_object(number) for number in sorted(numbers)]


def picture(kind="PNG", size=(300, 100), **more):
    """A logo."""
    file = io.BytesIO()
    Image.new("RGB", size, "red").save(file, kind, **more)
    return file.getvalue()
