# SPDX-License-Identifier: GPL-3.0-or-later
"""When the line drops: which file has the site's scripts, when trouble on a line is told, and how often it was told for nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from app.config.settings import bounds
from app.domain.drops import Trouble
from app.i18n import formats
from app.services.events import ProtocolChanged, TroubleOver, TroubleSeen
from app.ui.bridge import Bridge
from app.ui.pages.settings.parts import PathField, SettingsSection, Told
from app.ui.protocol_sayings import say_protocol_file, say_protocol_source
from app.ui.tasks import Scope
from app.ui.theme import Space
from app.ui.widgets.still import Whole

if TYPE_CHECKING:
    from app.services.desk import Desk

# The settings that are numbers, and what is told when they are over.
_NUMBERS = {
    "drop_silent_start": Trouble.SILENT_START,
    "drop_silent_midway": Trouble.SILENT_MIDWAY,
    "drop_held": Trouble.HELD,
    "drop_music": Trouble.MUSIC,
    "drop_not_leaving": Trouble.NOT_LEAVING,
    "drop_dead_microphone": Trouble.DEAD_MICROPHONE,
    "drop_mid_sentence_ms": Trouble.PERHAPS_BROKE_OFF,
}
_CAUSES = "drop_causes"
_STEP = 100
_WIDEST = 120
_CAUSE_MOST = 127
_CAUSES_MOST = 300


class RedialSection(SettingsSection):
    """Saved at once; what is wrong is told at its field and not saved."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk)
        self._bridge = bridge
        self._tasks = Scope()
        self._counts: Mapping[Trouble, tuple[int, int]] = {}
        settings = desk.settings
        # The names and the sentences are long: each has the whole width.
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.file = PathField("redialProtocolFile", settings.redial_protocol, pattern="*.json *")
        self.file.chosen.connect(self._file_chosen)
        self._file_label = self.add(self.file, "redial_protocol")
        self.on = QCheckBox(objectName="dropDetection")
        self.on.setChecked(settings.drop_detection)
        self.on.toggled.connect(self._switched)
        self.add_switch(self.on, "drop_detection")
        self.numbers: dict[str, Whole] = {}
        self._told: dict[str, Told] = {}
        self._labels = {}
        for name in _NUMBERS:
            field = Whole("".join(part.title() if at else part for at, part in enumerate(name.split("_"))))
            field.setRange(*bounds(name))
            field.setValue(getattr(settings, name))
            field.setKeyboardTracking(False)
            field.setMaximumWidth(_WIDEST)
            field.valueChanged.connect(partial(self._number_set, name))
            rest = QWidget()
            rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            self.numbers[name], self._told[name] = field, Told(field, rest)
            self._labels[name] = self.add(self._told[name], name)
        self.numbers["drop_mid_sentence_ms"].setSingleStep(_STEP)
        self.causes = QLineEdit(", ".join(settings.drop_causes), objectName="dropCauses", maxLength=_CAUSES_MOST)
        self.causes.editingFinished.connect(self._causes_set)
        self._told[_CAUSES] = Told(self.causes)
        self._labels[_CAUSES] = self.add(self._told[_CAUSES], _CAUSES)
        for label in (self._file_label, *self._labels.values()):
            label.setMinimumHeight(0)
            label.setContentsMargins(0, Space.XS, 0, 0)
        self._sum = self.note()
        self._sum.setObjectName("dropCounts")
        self._sum.setContentsMargins(0, Space.XS, 0, 0)
        bridge.happened.connect(self._happened)
        self._show_file()
        self._show_on()
        self.retranslate()

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._tasks.cancel()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case ProtocolChanged():
                self._show_file()
            case TroubleSeen() | TroubleOver() if self.isVisible():
                self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def _count(self) -> None:
        self._tasks.spawn(self._counted(), "alarms counted")

    async def _counted(self) -> None:
        async def counts() -> Mapping[Trouble, tuple[int, int]]:
            return self._desk.drops.counts()

        found = await self._bridge.ask(counts())
        if isValid(self):
            self._counts = found
            self.retranslate()

    # What is set.

    @Slot(str)
    def _file_chosen(self, path: str) -> None:
        async def reload() -> None:
            self._desk.protocols.reload()

        self.save(redial_protocol=path)
        self._tasks.spawn(self._reloaded(reload), "protocol")

    async def _reloaded(self, reload: Callable[[], object]) -> None:
        await self._bridge.ask(reload())  # type: ignore[arg-type]
        if isValid(self):
            self._show_file()

    @Slot(bool)
    def _switched(self, on: bool) -> None:
        self.save(drop_detection=on)
        self._show_on()

    def _number_set(self, name: str, value: int) -> None:
        self.save(**{name: value})

    @Slot()
    def _causes_set(self) -> None:
        typed = [part for part in re.split(r"[\s,;]+", self.causes.text()) if part]
        wrong = next(
            (one for one in typed if not (one.isascii() and one.isdigit() and 1 <= int(one) <= _CAUSE_MOST)), ""
        )
        if wrong:
            self._told[_CAUSES].blame(
                #: {text} is what somebody typed
                lambda: self.tr("“{text}” is no cause. Causes are numbers from 1 to 127.").format(text=wrong)
            )
            return
        self._told[_CAUSES].blame(None)
        self.save(drop_causes=list(dict.fromkeys(str(int(one)) for one in typed)))

    # What is shown.

    def value_shown(self) -> None:
        self._show_file()
        self._show_on()

    def _show_file(self) -> None:
        protocols = self._desk.protocols
        problem = protocols.problem
        self.file.blame(None if problem is None else lambda: say_protocol_file(problem))
        self.file.explain(lambda: say_protocol_source(self._desk.protocols.source))

    def _show_on(self) -> None:
        for told in self._told.values():
            told.setEnabled(self.on.isChecked())

    def _today(self, trouble: Trouble) -> str:
        """How often it was told today, and how often for nothing."""
        told, dismissed = self._counts.get(trouble, (0, 0))
        return _say_counts(told, dismissed) if told else ""

    def _explain(self, name: str) -> None:
        trouble = _NUMBERS.get(name, Trouble.BROKE_OFF)
        self._told[name].explain(lambda: self._today(trouble))

    def retranslate(self) -> None:
        #: Heading in the settings: what the desk does when a line breaks off
        self.title.setText(self.tr("When the line drops"))
        self.text.setText(
            self.tr(
                "The desk notices that a line broke off or is silent, and shows what to say. Changes are saved at once."
            )
        )
        self.file.hint(self.tr("those of the server, or those that come with the program"))
        for name in self._told:
            self._explain(name)
        for field in self.numbers.values():
            #: In place of a number of seconds
            field.setSpecialValueText(self.tr("never"))
        told, dismissed = (sum(pair[at] for pair in self._counts.values()) for at in (0, 1))
        if told:
            #: {counts} is a whole sentence: how often trouble was told, and how often for nothing
            self._sum.setText(self.tr("All together. {counts}").format(counts=_say_counts(told, dismissed)))
        else:
            self._sum.setText(self.tr("Nothing was told today."))


def _say_counts(told: int, dismissed: int) -> str:
    translate = QCoreApplication.translate
    if not dismissed:
        return translate("RedialSettings", "Told %n time(s) today, never for nothing.", None, told)
    #: {number} of the %n alarms were dismissed by the agent
    return translate("RedialSettings", "Told %n time(s) today, {number} of them for nothing.", None, told).format(
        number=formats.number(dismissed)
    )
