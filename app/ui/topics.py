"""The help, declared as data: short, by topic, and all of it in the program."""

from dataclasses import dataclass

from app.language import N_


@dataclass(frozen=True)
class Topic:
    """A page of the help; the paragraphs are marked texts."""

    title: str
    paragraphs: tuple[str, ...]


TOPICS = {
    "start": Topic(
        N_("How to begin"),
        (
            N_(
                "Strateg asks you questions and makes a plan of your answers: whether social"
                " networks are worth it for your firm, which, and who looks after them."
            ),
            N_(
                "The short way takes half an hour and asks what decides. The full way takes 60"
                " to 90 minutes and is best done by two people. You can change the way at any time"
                " in the View menu; no answer is lost."
            ),
            N_(
                "The examples are plans of firms that do not exist. You open a copy, so nothing you"
                " change harms them."
            ),
            N_(
                "To find a plan, type a part of its firm, place or file name. Down leads into the"
                " list, Enter opens a plan. You can also drag a plan’s file into the window."
            ),
        ),
    ),
    "glance": Topic(
        N_("The plan at a glance"),
        (
            N_(
                "Every section is a task, and you may take them in any order. “Go on” leads to the"
                " first question that has no answer. You say yourself when a section is finished."
            ),
            N_(
                "Beside the tasks stands the result so far, and how sure it is. Below it are the"
                " changes that would lift it most; each says what the result would become."
            ),
            N_("At the end are the questions that are still open. Each leads to its field."),
        ),
    ),
    "answering": Topic(
        N_("How to answer"),
        (
            N_(
                "There are no wrong answers. “I do not know yet” is a good one: it stands in the"
                " plan as something to find out."
            ),
            N_(
                "You may leave any question, go back, and print an unfinished plan. What is missing"
                " is listed under “Check your plan”."
            ),
            N_("Undo takes back one step at a time and brings you to the field that changed."),
        ),
    ),
    "business": Topic(
        N_("The firm"),
        (
            N_(
                "What you sell, to whom, in which languages, and what you have already. Everything"
                " that follows leans on these answers."
            ),
            N_("Write as you speak. Nobody but you reads it unless you print the plan."),
        ),
    ),
    "purpose": Topic(
        N_("Purpose"),
        (
            N_(
                "Why should your firm be on a social network at all? A purpose says what changes"
                " for the firm: more bookings, better applicants, fewer complaints."
            ),
            N_(
                "More followers are no purpose. If nothing would get better, it is better to learn"
                " it here than after a year of work."
            ),
        ),
    ),
    "swot": Topic(
        N_("SWOT"),
        (
            N_(
                "Strengths and weaknesses lie within the firm; opportunities and threats come from"
                " outside. Two to five of each are enough."
            ),
            N_(
                "Each line gets a number that stays with it, so that you can speak of S1 or W2"
                " later."
            ),
        ),
    ),
    "platforms": Topic(
        N_("Where"),
        (
            N_(
                "Here you compare networks by whether your buyers are there and whether you can"
                " make what is shown there."
            ),
            N_("Few places that are looked after are worth more than many that are not."),
        ),
    ),
    "tone": Topic(
        N_("Tone of voice"),
        (
            N_(
                "How your firm speaks, and what it answers to praise, questions and complaints."
                " It helps when more than one person answers."
            ),
        ),
    ),
    "resourcing": Topic(
        N_("Rota and hours"),
        (
            N_(
                "Who looks, on which days, and for how long. Honest hours matter more than any"
                " other answer: a plan that does not fit into them fails."
            ),
            N_("Count one usual week if you can. A guess is fine; mark it as a guess."),
        ),
    ),
    "where": Topic(
        N_("The comparison of places"),
        (
            N_(
                "Each place has a fit from 0 to 100. It comes from your purposes, your customers,"
                " what you can make, and your countries. What holds a place back most is hatched."
            ),
            N_(
                "Tick the places you want: the hours below follow at once. A place costs less where"
                " it shares its work with another one."
            ),
            N_(
                "Places that are equally good for you are named together. Nobody could blame you"
                " for the other."
            ),
        ),
    ),
    "takes": Topic(
        N_("What it takes"),
        (
            N_(
                "Of the hours that people promise, some never happen. The plan is made for those"
                " that do. The rule in the picture is what will happen."
            ),
            N_(
                "The longest wait is how long a customer may have to wait for an answer, by your"
                " rota. It should be shorter than what you promise."
            ),
            N_("The first year counts hours as money, so that you see what the plan costs you."),
        ),
    ),
    "again": Topic(
        N_("What to look at again"),
        (
            N_(
                "Here stand answers of yours that do not go together, in your own words. You may"
                " be right all the same."
            ),
            N_(
                "“Change” leads to the question, and from there back here. You can also accept it"
                " with a reason, which is printed, or put it off to another day."
            ),
        ),
    ),
    "verdict": Topic(
        N_("The result so far"),
        (
            N_(
                "GO: begin. GO SMALLER: begin with less. NOT YET: do something else first. The"
                " result always stands with its reasons, and with what would take each away."
            ),
            N_(
                "TOO EARLY means that a question is open without which nobody could say. It is"
                " named, and leads to its field."
            ),
            N_(
                "Tick what has to be done before the first post when it is done, with who did it"
                " and on which day. That does not change the result."
            ),
            N_("The result is advice from rules you can read, not a prophecy. You decide."),
        ),
    ),
    "check": Topic(
        N_("Check your plan"),
        (
            N_(
                "This page shows the whole plan: each answer, what is not provided, and what to"
                " look at again. “Change” leads to the question, and from there back here."
            ),
            N_(
                "The golden thread shows whether each purpose leads from a task of the year to a"
                " result. Beside it you see the pages as they are printed. With “Show or hide the"
                " pages” you see them while you answer, too."
            ),
            N_("From here you export the plan as a PDF. An unfinished plan can be printed too."),
        ),
    ),
    "plans": Topic(
        N_("Two plans in one"),
        (
            N_(
                "You cannot decide between two ways? Begin a second plan. It is a copy in which"
                " you change the places, the people and the hours. All else both plans share."
            ),
            N_(
                "Above every page stands which plan you work on. That one is also the plan that is"
                " printed; the other one has a page near the end, unless you leave it out."
            ),
            N_(
                "Side by side you see what each needs, costs and leads to. Then you keep one. The"
                " other one goes, and the decision log remembers its places. Undo brings it back."
            ),
        ),
    ),
    "reckon": Topic(
        N_("How we reckon"),
        (
            N_(
                "Every number of the method stands here. Where you know better, write your own"
                " number; everything follows at once, and yours is printed with the plan."
            ),
            N_("An empty field takes our number. One button puts all of them back."),
        ),
    ),
    "minutes": Topic(
        N_("What was decided"),
        (
            N_(
                "At the end of a meeting, write what was decided, who does it, and by when. It can"
                " be printed before people leave the room."
            ),
            N_("Parked thoughts wait on the page of the plan at a glance, with their section."),
        ),
    ),
    "files": Topic(
        N_("Where your plan is"),
        (
            N_(
                "A plan is one file of your own. You can copy it, send it or keep it on a memory"
                " stick like any other file."
            ),
            N_(
                "Strateg saves by itself. Besides, every change is kept within a second in a"
                " private folder on this computer, so that nothing is lost when the power fails."
            ),
            N_(
                "Strateg never uses a network. In the settings you choose the folder of plans and"
                " whether the plans you opened are remembered."
            ),
        ),
    ),
    "keys": Topic(
        N_("Keys"),
        (
            N_("Alt and an arrow to the right or left: the next question, or the one before."),
            N_("Ctrl and K: check your plan. Ctrl, Shift and E: export it."),
            N_("Ctrl and P: print your plan. Ctrl and S: save it now."),
            N_("Ctrl and Z: undo. Ctrl and Y: do it again after all."),
            N_("F1: this help, at the place where you are. Shift and F11: full screen."),
            N_("F11: a meeting, in large type, and back. F9: what was decided."),
            N_("In a meeting, F8: park a thought. It waits on the page of the plan at a glance."),
            N_("Ctrl and B: two plans side by side. Ctrl, Shift and B: work on the other one."),
            N_("F7: private notes, which are neither printed nor shown in a meeting."),
        ),
    ),
}
"""The topics by name; those of sections are named like the section."""
ABOUT = (
    N_("Version {version}"),
    N_(
        "A plan for social networks that begins with the question why. Your plans stay on this"
        " computer; the program never uses a network."
    ),
    N_("Strateg is free software under the MIT licence. It runs with the work of others:"),
)


def topic_of(step: str) -> str:
    """Return the topic that tells about a step, or about what follows from its section."""
    section, _, follows = step.partition(".")
    return next(name for name in (follows, section, "check") if name in TOPICS)
