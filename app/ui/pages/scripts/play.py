# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards of one situation: what is said in the call, what opens the next one, when to ring again."""

from __future__ import annotations

from app.domain.protocol import Then
from app.domain.redial import Situation
from app.ui.pages.bound import Bound
from app.ui.pages.scripts.binding import ScriptSection, not_a_stop
from app.ui.pages.scripts.lines import LinesEditor, Names
from app.ui.pages.scripts.tries import TriesEditor
from app.ui.pages.scripts.words import say_then


class LinesSection(ScriptSection):
    """Lines of one part of a situation."""

    def __init__(self, path: str, names: Names) -> None:
        super().__init__()
        self.editor = LinesEditor(self.name_of(path), names)
        self.form.addRow(self.editor)
        self.bind(
            path,
            Bound(self.editor.set_lines, self.editor.lines, self.editor.blame, self.editor),
            self.editor.changed,
        )


class SayingSection(LinesSection):
    """While the call is up, and what follows."""

    def __init__(self, names: Names) -> None:
        super().__init__("lines", names)
        self._then_label, self.then = self.choice("then", Then)
        for then in Then:
            self.then.addItem("", then)
        told = self.then.parentWidget()
        assert told is not None
        not_a_stop(told)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("What is said"))
        self.text.setText(
            self.tr(
                "Each line is said when its wait is over, unless the other side is heard. What stands in [square brackets] "
                "falls away when a name in it is not known."
            )
        )
        #: What follows the last line of a script
        self._then_label.setText(self.tr("After the last line"))
        for number, then in enumerate(Then):
            self.then.setItemText(number, say_then(then))


class OpeningSection(LinesSection):
    """The next call."""

    def __init__(self, names: Names) -> None:
        super().__init__("opening", names)
        self._agreed = False
        self.retranslate()

    def show_situation(self, situation: Situation) -> None:
        """Whose sentences these are."""
        self._agreed = situation is Situation.AGREED
        self.retranslate()

    def retranslate(self) -> None:
        if self._agreed:
            self.title.setText(self.tr("When you call as agreed"))
        else:
            self.title.setText(self.tr("When they answer again"))
        self.text.setText(self.tr("The sentences with which the agent begins that call."))


class TriesSection(ScriptSection):
    """Ringing again."""

    def __init__(self) -> None:
        super().__init__()
        self.tries = TriesEditor()
        self.form.addRow(self.tries)
        self.bind(
            "windows",
            Bound(self.tries.set_windows, self.tries.windows, self.tries.blame, self.tries),
            self.tries.changed,
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Ringing again"))
        self.text.setText(
            self.tr(
                "A try is due in its span of time and late after it. 0 to 60 seconds: at once, late after a minute."
            )
        )
