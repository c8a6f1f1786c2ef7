# SPDX-License-Identifier: GPL-3.0-or-later
"""What this program is: its version, how it came here, and what IT says of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton

from app import __version__
from app.config.schema import POLICIES
from app.config.settings import Managed
from app.i18n import formats
from app.program import PACKAGED
from app.services.events import ProvisioningProblem
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.it_sayings import say_provisioning
from app.ui.pages.settings.parts import SettingsSection, Told

if TYPE_CHECKING:
    from app.services.desk import Desk


class AboutSection(SettingsSection):
    """For the agent who is asked by IT what runs here; ``report`` is the button that gathers it."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk)
        self.version, self.managed_by, self.source = (
            _line("aboutVersion"),
            _line("aboutManaged"),
            _line("aboutProvisioning"),
        )
        self._source_told = Told(self.source)
        self._labels = [self.add(self.version), self.add(self.managed_by)]
        self.add(self._source_told, "provisioning_url")
        self.report = QPushButton(objectName="settingsReport")
        self.column.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.retranslate()

    def settings_changed(self, names: Collection[str]) -> None:
        # How many are managed may have changed with any of them.
        super().settings_changed(POLICIES)

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, ProvisioningProblem):
            self.retranslate()

    def retranslate(self) -> None:
        #: Heading in the settings: version of the program, and who manages it
        self.title.setText(self.tr("About this program"))
        self.text.setText(self.tr("What your IT may ask you for."))
        #: Button: makes a file for whoever looks after the program
        self.report.setText(self.tr("Report a problem…"))
        self.report.setToolTip(self.tr("A file for your IT, without numbers, names and passwords; nothing is sent"))
        for label, text in zip(
            self._labels,
            (
                self.tr("Version"),
                #: Setting: how many settings IT has fixed
                self.tr("Managed settings"),
            ),
            strict=True,
        ):
            label.setText(text)
        self.version.setText(
            #: {version} is a number such as 0.3.0
            (
                self.tr("Soitto {version}, installed") if PACKAGED else self.tr("Soitto {version}, run from its source")
            ).format(version=__version__)
        )
        self.managed_by.setText(self._say_managed())
        self.source.setText(self._desk.settings.provisioning_url or self.tr("none"))
        problem = self._desk.managed.problem
        self._source_told.blame((lambda: say_provisioning(problem)) if problem is not None else None)
        self._source_told.explain(self._say_read)

    def _say_managed(self) -> str:
        translate = QCoreApplication.translate
        by = [self._desk.settings.managed(name) for name in POLICIES]
        policies, provisioned = by.count(Managed.POLICY), by.count(Managed.PROVISIONING)
        said = []
        if policies:
            said.append(
                translate("AboutSection", "%n setting(s) by policies of this computer or user.", None, policies)
            )
        if provisioned:
            said.append(translate("AboutSection", "%n setting(s) by the organisation's file.", None, provisioned))
        return "\n".join(said) or self.tr("none")

    def _say_read(self) -> str:
        at = self._desk.managed.read_at
        if not self._desk.settings.provisioning_url:
            return ""
        if at is None:
            return self.tr("Not read since the program was started.")
        #: {time} is a date with a time of day
        return self.tr("Last read: {time}").format(time=formats.date_time(at, place.zone(self._desk.settings)))


def _line(name: str) -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName=name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
