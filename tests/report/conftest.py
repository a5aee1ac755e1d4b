import pytest

from app.model.block import Answer, Grid, Heading, Items, Paragraph
from app.report.paper import A4
from app.report.pdf import pdf
from tests.report.printouts import own_words, printout


@pytest.fixture(scope="session")
def plan():
    """A plan in four languages with everything a document can hold."""
    rows = (("Facebook", "Αρτοποιείο", "1.240"), ("Instagram", "@ψωμί", "312"))
    return printout(
        Heading("Η επιχείρηση"),
        own_words("Ψωμί με προζύμι, κουλούρια και πίτες για τη γειτονιά."),
        Answer(
            "Q0.2",
            "Klienci",
            "Kto u was kupuje?",
            (Items(("Zażółć gęślą jaźń", "Sąsiedzi"), numbered=True), Paragraph("źle", quiet=True)),
        ),
        Answer("Q0.3", "Сети", "Что уже есть?", (Grid(("Сеть", "Имя", "Числа"), rows, {2}),)),
        Heading("People & <time>"),
        Heading("What is missing", 2),
        Paragraph("Nothing is → ✓ missing."),
        Answer("Q5.1", "Hours", "", (Answer("", "", "And who?", (Paragraph("Ewa"),)),)),
    )


@pytest.fixture(scope="session")
def data(plan):
    """The plan of these tests on A4."""
    return pdf(plan, A4)
