"""A baker makes a plan with keyboard and mouse, closes it, opens it again and holds a PDF."""

import subprocess

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.block import Answer
from app.model.question import Context
from app.plan import Plan
from app.storage.file import load


def told(plan: Plan):
    """Return what the two sections of this journey say, whatever the ids of their rows are."""
    people = plan.resourcing.people
    rows = tuple(person.replace(networks=()) for person in people.people)  # come with step 3
    resourcing = plan.resourcing.replace(people=people.replace(people=rows))
    context = Context(Language(), plan.replace(resourcing=resourcing), catalogue.read())
    blocks = [*plan.business.blocks(context), *resourcing.blocks(context)]
    last = {f"Q5.{n}" for n in range(1, 7)}
    asked = [block for block in blocks if isinstance(block, Answer)]
    return [block for block in asked if block.number in last or block.number.startswith("Q0")]


def write_the_firm(baker):
    baker.fills(
        {
            "What is your firm called?": "Φούρνος της Ελένης",
            "Town or place": "Θεσσαλονίκη",
            "Currency": "Euro",
            "Language": "Greek",
        }
    )
    baker.presses("Alt+Right")
    baker.types(
        "Ψωμί, πίτες και τούρτες για ονομαστικές εορτές, για τη γειτονιά μας. Οι άνθρωποι"
        " ξανάρχονται, γιατί τίποτα δεν μένει στο ράφι πάνω από ένα τέταρτο της ώρας."
    )
    baker.presses("Alt+Right")
    baker.types("5")
    baker.clicks("counted")
    baker.clicks("Next")


def write_the_customers(baker):
    baker.fills({"Country, row 1": "Greece", "Share of customers, row 1": "100"})
    baker.clicks("a guess")
    baker.presses("Alt+Right")
    for language in ("Greek", "English"):
        baker.types(language)
        baker.presses("Return")
    baker.presses("Alt+Right")
    baker.types("5")
    for words in ("a guess", "25 to 34", "35 to 49", "50 to 64"):
        baker.clicks(words)
    baker.clicks("asked customers", 1)
    baker.clicks("Next")


def write_what_there_is(baker):
    baker.clicks("Yes")
    baker.fills(
        {
            "Network, row 1": "Facebook",
            "Opened in the year, row 1": "2016",
            "Last post on, row 1": "16.11.2026",
            "People who follow it, row 1": "1900",
            "Messages without an answer, row 1": "4",
            "Complaints open for over 14 days, row 1": "0",
            "Who has the password?, row 1": "η ανιψιά μου, στο τηλέφωνό της",
            "Posts planned, row 1": "12",
            "Posts that appeared, row 1": "11",
        }
    )
    baker.goes_to("What becomes of it?, row 1")
    baker.presses("Down", "Down", "Alt+Right")
    baker.clicks("No")
    baker.fills({"Which rules": "Τα αλλεργιογόνα πρέπει να αναγράφονται."})
    baker.presses("Alt+Right")


def write_the_hours_of_the_door(baker):
    baker.clicks("Yes")
    baker.goes_to("When is it open?")
    baker.presses("Home", "Down", *["Right"] * 12)
    baker.presses(*["Shift+Right"] * 17, *["Shift+Down"] * 5, "Space", "Alt+Right")
    baker.types("Το έκανε η ανιψιά μου μέχρι που πήγε να σπουδάσει.")
    baker.presses("Alt+Right")


def write_the_people(baker):
    baker.fills(
        {
            "Name, row 1": "Ελένη",
            "What for, row 1": "αναρτήσεις και μηνύματα",
            "Name, row 2": "Γιώργος",
            "What for, row 2": "φωτογραφίες από τον φούρνο",
        }
    )
    for row in ("row 1", "row 2"):
        baker.presses("Shift+Tab") if row == "row 1" else None
        baker.goes_to(f"Agreed?, {row}")
        baker.presses("Down")
    baker.presses("Alt+Right")
    baker.fills(
        {
            "Hours a week, row 1": "6",
            "What stops for it, row 1": "το χειρόγραφο φυλλάδιο της εβδομάδας",
            "Hours a week, row 2": "3",
            "What stops for it, row 2": "τίποτα· βγάζει τις φωτογραφίες όσο ψήνεται το ψωμί",
        }
    )
    baker.clicks("counted")
    baker.presses("Alt+Right")
    baker.fills(
        {
            "Deputy, or published closing days, row 1": (
                "κανείς τον Αύγουστο: κλειστά, το γράφουμε στην πόρτα"
            ),
            "Deputy, or published closing days, row 2": "η Ελένη",
        }
    )
    baker.presses("Alt+Right")


def write_the_rota(baker):
    baker.presses("Down")
    baker.fills(
        {
            "What may this person promise": "Ένα καινούργιο ψωμί αμέσως, χωρίς κουβέντα.",
            "Refund or exchange up to": "25",
        }
    )
    baker.presses("Alt+Right")
    for column in (14, 28):
        baker.presses("Home", *["Up"] * 6, "Down", *["Right"] * column, *["Shift+Down"] * 5)
        baker.types("ε")
    baker.presses("Home", *["Down"] * 6, *["Right"] * 28)
    baker.types("γ")
    baker.presses("Alt+Right")
    baker.types("9")
    baker.clicks("opening hours")
    baker.presses("Alt+Right")


def answer_both_sections(baker):
    baker.clicks("New plan")
    baker.chooses("View", "Full way")
    write_the_firm(baker)
    write_the_customers(baker)
    write_what_there_is(baker)
    write_the_hours_of_the_door(baker)
    baker.goes_to_section("Rota and hours")
    write_the_people(baker)
    write_the_rota(baker)


def test_a_baker_answers_both_sections_closes_reopens_and_holds_a_pdf(opened, tmp_path):
    baker = opened()
    answer_both_sections(baker)
    wanted = told(example("bakery"))
    assert told(baker.window.desk.document.plan) == wanted

    plan_file = tmp_path / "φούρνος.strateg"
    baker.names_file(plan_file)
    baker.presses("Ctrl+S")
    baker.waits(lambda: baker.sees("Saved"))
    baker.window.close()
    assert told(load(plan_file).envelope.plan) == wanted

    again = opened(plan_file)
    assert told(again.window.desk.document.plan) == wanted
    again.presses("Ctrl+K")
    pdf_file = tmp_path / "φούρνος.pdf"
    again.names_file(pdf_file)
    again.clicks("Export the plan")
    again.waits(lambda: again.sees("The plan was exported to"), 30)
    text = subprocess.run(["pdftotext", "-layout", pdf_file, "-"], capture_output=True, text=True)
    for answer in ("Φούρνος της Ελένης", "η ανιψιά μου", "Γιώργος", "7:00 Ελένη", "6:00–15:00"):
        assert answer in text.stdout


def test_undo_and_redo_lead_through_both_sections_to_the_very_field(opened):
    baker = opened()
    baker.clicks("New plan")
    baker.types("Φούρνος")
    baker.goes_to_section("Rota and hours")
    baker.fills({"Name, row 1": "Ελένη"})
    assert baker.window.desk.document.plan.resourcing.people.people[0].name == "Ελένη"

    baker.presses("Ctrl+Z")
    assert not baker.window.desk.document.plan.resourcing.people.people
    assert "Name, row 1" in baker.focus().accessibleName()
    baker.presses("Ctrl+Z")
    assert baker.window.desk.document.plan == Plan()
    assert baker.focus().accessibleName() == "What is your firm called?"
    assert baker.focus().text() == ""

    baker.presses("Ctrl+Y")
    assert baker.focus().text() == "Φούρνος"
    baker.presses("Ctrl+Shift+Z")
    assert baker.window.desk.document.plan.resourcing.people.people[0].name == "Ελένη"
    assert baker.focus().text() == "Ελένη"


def test_leaving_without_saving_loses_nothing(opened):
    baker = opened()
    baker.clicks("New plan")
    baker.types("Φούρνος χωρίς αρχείο")
    baker.window.close()

    again = opened()
    assert again.sees("Φούρνος χωρίς αρχείο")
    again.clicks("Go on with this plan")
    assert again.window.desk.document.plan.business.firm.name == "Φούρνος χωρίς αρχείο"
