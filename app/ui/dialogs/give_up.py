# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving up changes that the server refused: asked first, because it cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.waiting import WaitingChange
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui import theme
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.models.waiting_words import WaitingWords

_NAMED = 5
"""More changes than this are counted, not named."""


class GiveUpDialog(SmallDialog):
    """``given_up`` comes when they are gone. The agent has to press the button: Enter closes nothing."""

    given_up = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        changes: tuple[WaitingChange, ...],
        words: WaitingWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, bridge, languages, who="", parent=parent)
        self.changes, self._words = changes, words
        self._text = QLabel(wordWrap=True)
        self.body.addWidget(self._text)
        self.save_button.setDefault(False)
        self.save_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        theme.set_property(self.save_button, "role", "danger")
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        self.retranslate()
        self.cancel_button.setFocus()

    def save(self) -> None:
        self.ask(self._discarded(), self._gone)

    async def _discarded(self) -> None:
        for change in self.changes:
            await self.desk.sync.discard(change.seq)

    def _gone(self, _answer: object) -> None:
        self.given_up.emit()
        self.accept()

    def retranslate(self) -> None:
        count = len(self.changes)
        self.heading.setText(QCoreApplication.translate("GiveUpDialog", "Give up %n change(s)?", None, count))
        named = [f"{self._words.who(one)} · {self._words.what(one)}" for one in self.changes[:_NAMED]]
        self.who.setText("\n".join(named) + ("\n…" if count > _NAMED else ""))
        self.who.setVisible(True)
        self._text.setText(
            self.tr(
                "What the server refused is deleted here and never reaches it. The callback is shown as the server has it. "
                "This cannot be undone."
            )
        )
        #: Button: delete what the server refused
        self.save_button.setText(self.tr("&Give up"))
        super().retranslate()
