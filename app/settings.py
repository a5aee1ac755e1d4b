"""The settings: a section like those of a plan, so that the same pages ask for them."""

import base64
from typing import Annotated, ClassVar

from app.language import N_, Language, available
from app.model.chosen import Colour, Folder, Picture
from app.model.question import Choice, Context, Line, Reference
from app.model.section import Page, Section
from app.model.value import LineText, Option, RefId, Value
from app.storage import preferences
from app.storage.picture import kept_logo


class TextSize(Option):
    """How large text is, in per cent of what the system asks for."""

    USUAL = "100", N_("As the system asks for")
    LARGER = "125", N_("A quarter larger")
    LARGE = "150", N_("Half as large again")
    VERY_LARGE = "175", N_("Three quarters larger")
    LARGEST = "200", N_("Twice as large")


class Theme(Option):
    """Light or dark."""

    SYSTEM = "system", N_("Like the system")
    LIGHT = "light", N_("Light")
    DARK = "dark", N_("Dark")


class PaperSize(Option):
    """What the plan is printed on."""

    A4 = "a4", N_("A4 (210 × 297 mm)")
    LETTER = "letter", N_("Letter (8.5 × 11 inches)")


class Remembering(Option):
    """Whether to keep a list of plans."""

    YES = "yes", N_("Yes, list them on the start page and in the File menu")
    NO = "no", N_("No, keep no list of my clients")


def languages(context: Context) -> dict[str, str]:
    """Return the languages that are complete, each by its own name."""
    return {code: Language(code).tongue(code).capitalize() for code in available()}


class Look(Page):
    """Language (ISO 639), size of text and theme of the window."""

    language: Annotated[
        RefId,
        Reference(
            number="1",
            name=N_("Language and look"),
            ask=N_("Which language should the window speak?"),
            why=N_("A plan can be in another language than the window."),
            options=languages,
            optional=True,
        ),
    ] = "en"
    text_size: Annotated[TextSize, Choice(ask=N_("Size of text"), optional=True)] = TextSize.USUAL
    theme: Annotated[Theme, Choice(ask=N_("Light or dark"), optional=True)] = Theme.SYSTEM


class Paper(Page):
    """What every printed plan shows besides the answers."""

    size: Annotated[
        PaperSize,
        Choice(
            number="2",
            name=N_("Paper"),
            ask=N_("Which paper do you print on?"),
            why=N_("So that the plan comes out of your printer as it should."),
            optional=True,
        ),
    ] = PaperSize.A4
    consultant: Annotated[
        LineText,
        Line(
            ask=N_("Name of the consultant or office, for the cover"),
            optional=True,
        ),
    ] = ""
    logo: Annotated[LineText, Picture(ask=N_("Logo for the cover, PNG or JPEG"), optional=True)] = (
        ""
    )
    colour: Annotated[
        LineText, Colour(ask=N_("Colour of headings, like #2B4C86"), optional=True)
    ] = ""

    def usable_colour(self) -> str:
        """Return the colour if it can be read on white paper, else nothing."""
        return "" if list(COLOUR.faults(self.colour)) else self.colour

    def logo_lost(self) -> bool:
        """Say whether a logo was chosen that is no longer there."""
        return bool(self.logo) and not kept_logo(self.logo)

    def adviser(self) -> dict[str, str]:
        """Return who advises, in which colour and with which logo (base64), for what is printed."""
        logo = base64.b64encode(kept_logo(self.logo)).decode()
        return {"adviser": self.consultant, "colour": self.usable_colour(), "logo": logo}


COLOUR = Colour(ask="")


class Plans(Page):
    """Where the plans are."""

    folder: Annotated[
        LineText,
        Folder(
            number="3",
            name=N_("Folder"),
            ask=N_("In which folder are your plans?"),
            why=N_("The start page lists the plans of this folder, and new ones are saved there."),
            optional=True,
        ),
    ] = ""


class Privacy(Page):
    """What is kept on this computer besides the plans."""

    remember: Annotated[
        Remembering,
        Choice(
            number="4",
            name=N_("Privacy"),
            ask=N_("Should Strateg remember which plans you opened?"),
            why=N_(
                "Names of firms can be confidential. The list never leaves this computer, and only"
                " you can read it."
            ),
            optional=True,
        ),
    ] = Remembering.YES


class Settings(Section):
    """All settings; the order of the fields is the order of the pages."""

    title: ClassVar[str] = N_("Settings")

    look: Look = Look()
    paper: Paper = Paper()
    plans: Plans = Plans()
    privacy: Privacy = Privacy()


class SettingsBook(Value):
    """The settings as a document holds them: a value with sections."""

    settings: Settings = Settings()


def load() -> tuple[Settings, bool]:
    """Return the settings, and whether they were damaged, set aside and begun anew."""
    try:
        return Settings.model_validate(preferences.raw_settings()), False
    except ValueError:
        preferences.set_aside()
        return Settings(), True


def save(settings: Settings) -> bool:
    """Keep the settings; say whether the disk took them."""
    return preferences.write(raw(settings))


def raw(settings: Settings) -> dict[str, object]:
    """Return the settings as they stand in their file."""
    return settings.model_dump(mode="json")
