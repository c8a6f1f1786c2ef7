# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's CRM: its profile file, and whether the server behind it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton
from shiboken6 import isValid

from app.domain.errors import DomainError, ProfileError
from app.domain.people import SignInForm
from app.services.events import SignedIn
from app.ui.bridge import Bridge
from app.ui.crm_sayings import say_profile_error
from app.ui.pages.settings.parts import PathField, SettingsSection
from app.ui.sayings import say_error
from app.ui.tasks import Scope
from app.ui.theme import set_property

if TYPE_CHECKING:
    from app.services.desk import Desk

SYSTEMS = {
    "naumen_service_desk": "Naumen Service Desk",
    "naumen_contact_center": "Naumen Contact Center",
    "odoo": "Odoo",
}
"""What the systems call themselves, in every language."""


class CrmSection(SettingsSection):
    """The profile is kept as it is chosen; what is wrong with it is told at its field, and it is used from the next sign-in on."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk)
        self._bridge = bridge
        self._scope = Scope()
        self._checking = False
        self._checked: DomainError | bool | None = None
        """What came of the check: nothing yet, True, or why not."""
        self.profile = PathField("crmProfile", desk.settings.crm_profile, pattern="*.toml *")
        self.profile.chosen.connect(self._chosen)
        self.add(self.profile, "crm_profile")
        self.check = QPushButton(objectName="crmCheck")
        self.check.clicked.connect(self._check)
        self.result = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="crmResult")
        self.column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.result)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SignedIn):
            self._checked = None
            self._render()

    # What the agent does.

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.save(crm_profile=path)
        self._checked = None
        self._show_profile()
        self._render()

    @Slot()
    def _check(self) -> None:
        if not self._checking:
            self._checking, self._checked = True, None
            self._render()
            self._scope.spawn(self._check_now(), "check the CRM")

    async def _check_now(self) -> None:
        try:
            await self._bridge.ask(self._desk.account.check())
            self._checked = True
        except DomainError as error:
            self._checked = error
        finally:
            self._checking = False
            if isValid(self):
                self._render()

    # Texts.

    def retranslate(self) -> None:
        #: Heading in the settings: the customer management system of the site
        self.title.setText(self.tr("CRM"))
        self.text.setText(
            self.tr(
                "Where your callbacks are kept. Your site's profile file says which system it is and how it is used."
            )
        )
        self.profile.hint(self.tr("none: a Soitto server"))
        self._show_profile()
        self._render()

    def _show_profile(self) -> None:
        try:
            site = self._desk.account.site()
        except ProfileError as error:
            problem = error
            self.profile.blame(lambda: say_profile_error(problem))
            return
        self.profile.blame(None)
        self.profile.explain(lambda: self._say_site(site))

    def _say_site(self, site: SignInForm | None) -> str:
        if site is None:
            return self.tr("No profile: callbacks are kept by a Soitto server.")
        #: {name} is what the site calls its CRM, {system} the product, {address} its web address
        said = self.tr("{name} ({system}) at {address}. It is used from the next sign-in on.")
        return said.format(name=site.name, system=SYSTEMS.get(site.system, site.system), address=site.url)

    def _render(self) -> None:
        self.check.setText(self.tr("Checking…") if self._checking else self.tr("Check the connection"))
        self.check.setDisabled(self._checking)
        error = self._checked if isinstance(self._checked, DomainError) else None
        if error is not None:
            self.result.setText(say_error(error))
        elif self._checked:
            self.result.setText(self.tr("The server answers, and you are signed in there."))
        self.result.setVisible(self._checked is not None)
        set_property(self.result, "kind", "late" if error is not None else "good")
