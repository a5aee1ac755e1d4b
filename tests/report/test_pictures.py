"""Pictures of pages: those of the very PDF, though each is drawn alone."""

import zlib
from datetime import date
from functools import cache
from itertools import groupby
from operator import itemgetter

import pytest
from pypdfium2 import PdfDocument

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.report.content.plan import strategy_plan
from app.report.layout import layout
from app.report.paper import A3, A4
from app.report.pictures import NUMBER, Pictures

WIDTH = 300
PAPERS = {paper.id: paper for paper in (A4, A3)}


@cache
def laid_out(paper):
    plan = example("law-firm").doubled()
    told = strategy_plan(plan, catalogue.read(), Language(), date(2027, 2, 15))
    return layout(told, PAPERS[paper])


@pytest.mark.parametrize("paper", PAPERS)
def test_every_page_drawn_alone_is_that_of_the_file(paper):
    pictures = Pictures()
    pages = pictures.show(laid_out(paper))
    with PdfDocument(laid_out(paper).drawn()) as file:
        assert [file.get_page_size(n) for n in range(len(file))] == [
            pytest.approx(size, abs=0.01) for size in pages.sizes
        ]
        for number, page in enumerate(file):
            scale = WIDTH / page.get_width()
            whole = page.render(scale=scale, prefer_bgrx=True).buffer
            assert zlib.decompress(pictures.draw(number, WIDTH)) == bytes(whole), number


@pytest.mark.parametrize("paper", PAPERS)
def test_a_question_is_found_on_the_page_that_its_bookmark_leads_to(paper):
    with PdfDocument(laid_out(paper).drawn()) as file:
        marks = [
            (NUMBER.match(mark.get_title())[0], mark.get_dest().get_index())
            for mark in file.get_toc()
            if NUMBER.match(mark.get_title())
        ]
    first = {number: next(found)[1] for number, found in groupby(sorted(marks), itemgetter(0))}
    assert Pictures().show(laid_out(paper)).questions == first
    assert len(first) > 20


@pytest.mark.parametrize("number", [-1, 10_000])
def test_a_sheet_that_is_not_there_is_refused(number):
    with pytest.raises(LookupError):
        laid_out("a4").alone(number)
