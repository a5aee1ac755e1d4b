"""Words for what can happen to a file: one sentence each, with what to do. Errors hold no words."""

from app.knowledge.facts import WrongKnowledge
from app.language import N_, Language
from app.model.question import Sentence, sentence
from app.storage.errors import (
    AlreadyExists,
    CannotRead,
    ChangedOutside,
    DamagedPlan,
    DeviceError,
    DisappearedFile,
    DiskFull,
    EmptyFile,
    FileInUse,
    FolderGone,
    InvalidName,
    MissingFile,
    NameTooLong,
    NewerPlan,
    NotAllowed,
    NotAPicture,
    NotAPlan,
    NotARegularFile,
    OpenedElsewhere,
    OtherPlan,
    QuotaFull,
    ReadOnlyDisk,
    ReadOnlyFile,
    StorageError,
    TooLarge,
    Unsavable,
    UpgradeFailed,
    WriteFailed,
    WrongContent,
)

WORDS: dict[type[StorageError], str] = {
    NotAPlan: N_("this is not a Strateg plan. Please choose a file that Strateg has saved."),
    EmptyFile: N_("the file is empty. Please open a copy of it from a backup."),
    DamagedPlan: N_(
        "the plan is incomplete or was altered by something else. It was left as it is; please"
        " open a copy of it from a backup."
    ),
    NewerPlan: N_("a newer Strateg made this plan. Please install the newer version to open it."),
    UpgradeFailed: N_(
        "this old plan could not be brought to today’s form. It was left as it is; please keep it."
    ),
    TooLarge: N_("the file is larger than it can be ({limit} MB)."),
    WrongContent: N_(
        "the answer at “{field}” is not possible there. The file was left as it is; please open a"
        " copy of it from a backup."
    ),
    NotARegularFile: N_("this is not a file. Please choose a file."),
    NotAPicture: N_(
        "this is not a picture that can be printed. Please choose a PNG or JPEG file of at most 25"
        " million pixels."
    ),
    CannotRead: N_("the file cannot be read just now. Please see whether its disk is connected."),
    MissingFile: N_("there is no such file. Please see whether it was moved or renamed."),
    ChangedOutside: N_(
        "another program or computer has changed the file meanwhile. Please save a copy, then"
        " compare the two."
    ),
    DisappearedFile: N_("the file is no longer there. Please save a copy."),
    OtherPlan: N_("another plan stands there now. Please save a copy under another name."),
    AlreadyExists: N_("there is a file of this name already. Please choose another name."),
    OpenedElsewhere: N_("the plan is open in another window. Please go on there, or close it."),
    DiskFull: N_("the disk is full. Please make room or choose another disk."),
    QuotaFull: N_("your share of the disk is used up. Please make room or choose another disk."),
    NotAllowed: N_("you may not write there. Please choose another folder."),
    ReadOnlyFile: N_("the file is marked as read-only. Please save a copy under another name."),
    FileInUse: N_("another program is using the file. Please close it there and try again."),
    ReadOnlyDisk: N_("this disk can only be read. Please choose another one."),
    FolderGone: N_("the folder is not there. Please choose another one."),
    NameTooLong: N_("the name is too long. Please choose a shorter one."),
    InvalidName: N_("this name is not possible here. Please choose another one."),
    DeviceError: N_("the disk reports a fault. Please save a copy on another disk."),
    WriteFailed: N_("the system refused it (number {errno}). Please choose another folder."),
    Unsavable: N_("the plan holds a character that no file can hold. Please undo the last change."),
}
"""What is wrong and what to do, in one or two sentences that follow the name of the file."""


def words(error: StorageError) -> Sentence:
    """Return what is wrong and what to do, without the name of the file."""
    kind = next(k for k in type(error).__mro__ if k in WORDS)
    return sentence(
        WORDS[kind],
        limit=str(getattr(error, "limit", 0) // (1 << 20)),
        field=getattr(error, "field", ""),
        errno=str(getattr(error, "errno", "")),
    )


def explain(error: StorageError, language: Language) -> str:
    """Return the name of the file, what is wrong with it and what to do."""
    name = str(error.path) if error.path else ""
    said = words(error).said(language)
    return f"{name}: {said}" if name else said


def skipped(wrong: WrongKnowledge, language: Language) -> str:
    """Return one sentence about a person's own file of a network that could not be used."""
    return language.say(
        N_("Your file “{file}” was skipped ({place}: {fault}); everything else works as before."),
        file=wrong.file.name,
        place=wrong.place,
        fault=wrong.fault,
    )
