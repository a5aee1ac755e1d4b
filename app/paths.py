"""Where things are: the program's own resources and the folders of the person at the machine."""

from pathlib import Path

import platformdirs

NAME = "strateg"


def resources() -> Path:
    """Return the folder of fonts, examples, knowledge and languages.

    An installed wheel carries it inside the package, a working copy beside it.
    """
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def data_folder() -> Path:
    """Return the private folder that holds the journals of plans, by plan id."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def own_networks() -> Path:
    """Return the folder in which a person keeps files of his own networks; it may not exist."""
    return data_folder() / "networks"


def state_folder() -> Path:
    """Return the private folder for what may be lost: recent plans, locks, the fault report."""
    return Path(platformdirs.user_state_dir(NAME, appauthor=False))


def config_folder() -> Path:
    """Return the private folder that holds the settings."""
    return Path(platformdirs.user_config_dir(NAME, appauthor=False))


def documents_folder() -> Path:
    """Return the folder where a person expects his own documents, or home if there is none."""
    folder = Path(platformdirs.user_documents_dir())
    return folder if folder.is_dir() else Path.home()


def private(folder: Path) -> Path:
    """Create a folder that only its owner may enter, and return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder
