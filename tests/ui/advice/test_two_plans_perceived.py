"""Two plans in a small window, in large type and in the pseudo-language: all can be perceived."""

from unittest.mock import patch

import pytest

from app.examples import example
from app.language import Language
from app.model.section import Way
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.platforms.candidates import Candidate
from app.sections.platforms.decision import Decision
from app.ui import theme
from app.ui.document import Place
from app.ui.sections import VERDICT
from app.ui.window import Window
from tests.ui import perceive
from tests.ui.pseudo import Pseudo
from tests.ui.test_pseudo import owners_words, untranslated

LOOKS = {
    "small": ((1024, 608), 1.0, None),
    "large": ((1280, 768), 2.0, None),
    "pseudo": ((1280, 768), 1.0, Pseudo),
}


@pytest.fixture(scope="module", params=LOOKS)
def looked_at(request, dressed, tmp_path_factory):
    size, scale, catalogue = LOOKS[request.param]
    folder = tmp_path_factory.mktemp("two-plans")
    with patch.object(theme, "scale", lambda: scale), pytest.MonkeyPatch.context() as person:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            person.setenv(name, str(folder))
        theme.dress(dressed)
        made = Window(Language("en", catalogue()) if catalogue else Language())
        made.resize(*size)
        made.show()
        made.activateWindow()
        made.example("law-firm")
        made.desk.interview.notice.hide()
        yield made
        made.end()
        made.deleteLater()
        dressed.processEvents()
    theme.dress(dressed)


def wanting_all(plan, known):
    rows = tuple(Candidate(network=id_, wanted=YesNo.YES) for id_ in known.networks)
    decision = plan.platforms.decision.replace(takes=Decision.OWN)
    candidates = plan.platforms.candidates.replace(rows=rows)
    return plan.replace(platforms=plan.platforms.replace(candidates=candidates, decision=decision))


def test_nothing_is_cut_overlaps_has_no_name_or_is_out_of_reach(looked_at, qtbot):
    law_firm = example("law-firm").replace(way=Way.FULL)
    named = law_firm.doubled().swapped()
    named = named.replace(alternative=named.alternative.replace(here="With pictures, by Ewa"))
    plans = {
        "one": law_firm,
        "empty": Plan().doubled().swapped(),
        "many": wanting_all(named, looked_at.desk.known),
        "named": named,
    }
    qtbot.waitActive(looked_at)
    found = {}
    for name, plan in plans.items():
        looked_at.desk.document.change_plan(Place(""), plan, "")
        looked_at.desk.interview.two_plans()
        found[name] = faults_of(looked_at)
    interview = looked_at.desk.interview
    for place in ("platforms", VERDICT):
        interview.go(next(n for n, (name, _) in enumerate(interview.steps) if name == place))
        found[place] = faults_of(looked_at)
    assert {name: told for name, told in found.items() if any(told)} == {}


def faults_of(window):
    perceive.lay_out(window)
    wide = window.desk.interview.stack.currentWidget().horizontalScrollBar().maximum()
    pseudo = isinstance(window.language.translations, Pseudo)
    return (
        perceive.cut(window),
        perceive.overlapping(window),
        perceive.unnamed(window),
        perceive.unreachable(window),
        [f"{wide} pixels too wide"] if wide else [],
        untranslated(window, owners_words(window.desk.document.plan)) if pseudo else [],
    )
