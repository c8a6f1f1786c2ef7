# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone's account as a new user enters it: the settings' own section, without what only few need."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.errors import DomainError
from app.ui.bridge import Bridge
from app.ui.pages.settings.line import LineSection
from app.ui.pages.settings.own_phone import OwnPhoneSection
from app.ui.pages.settings.parts import SettingsSection

if TYPE_CHECKING:
    from app.services.desk import Desk

_RARE = ("sip_srtp", "sip_ca_file", "sip_codecs", "ring_seconds", "sip_registrar")
"""Settings whose defaults are right at most sites; they are changed on the settings page."""


def _bare(section: SettingsSection, *rare: str) -> None:
    """Without heading and the rows of these settings; Enter goes on and presses no button here."""
    section.title.hide()
    section.text.hide()
    for setting in rare:
        section.form.setRowVisible(section._fields[setting], False)
    for button in section.findChildren(QPushButton):
        button.setAutoDefault(False)


class LineForm(LineSection):
    """``rendered`` comes whenever something may stand otherwise; :meth:`try_it` saves and connects."""

    rendered = Signal()

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        self._new = not desk.settings.sip_user
        super().__init__(desk, bridge)
        _bare(self, *_RARE)
        for part in (self.connect_button, self.status, self._icon):
            part.hide()
        self.tried: tuple[str, ...] | None = self.typed if desk.line.status.state in ("registered", "direct") else None
        """What was typed when it was tried last."""

    @property
    def typed(self) -> tuple[str, ...]:
        """What the line is made of."""
        return (
            *(field.text().strip() for field in (self.user, self.host, self.port)),
            str(self.transport.currentData()),
            self.password.text(),
        )

    @property
    def connecting(self) -> bool:
        """Whether the phone was asked, and has not answered."""
        return self._connecting

    @property
    def error(self) -> BaseException | None:
        """Why it could not even be tried."""
        return self._error

    @property
    def wrong(self) -> bool:
        """Whether something typed cannot be used, which is said at its field."""
        return self._missing is not None or any(one.wrong for one in self.told.values())

    @property
    def missing(self) -> QWidget | None:
        """The field that is still empty."""
        return self._missing

    def try_it(self) -> None:
        """Save what is typed, if it can be used, and connect with it."""
        self._connect()
        self.tried = None if self.wrong else (*self.typed[:-1], "")

    def connect_as_set(self) -> None:
        """Connect with what the settings say now; what is typed stays as it is, and counts as not tried."""
        self.tried = None
        # Asked here: the window may close before a task of its own has begun.
        self._scope.spawn(_told_elsewhere(self._bridge.ask(self._desk.line.connect())), "connect the line")

    def keep(self) -> None:
        """Save what is typed, if it can be used, and try nothing."""
        if self.user.text().strip() and self.host.text().strip() and self._check():
            self.save(
                sip_user=self.user.text().strip(),
                sip_host=self.host.text().strip(),
                sip_port=int(self.port.text()),
                sip_transport=str(self.transport.currentData()),
            )

    def _show_default(self, setting: str) -> None:
        """Nothing was changed yet that could be changed back."""

    def retranslate(self) -> None:
        super().retranslate()
        if self._new:  # there is no password yet that could stay unchanged
            self.password.setPlaceholderText("")

    def render_line(self) -> None:
        super().render_line()
        self.rendered.emit()


async def _told_elsewhere(answer: Awaitable[None]) -> None:
    with contextlib.suppress(DomainError):  # the top bar says how the line stands
        await answer


class OwnPhoneForm(OwnPhoneSection):
    """``rendered`` comes whenever something may stand otherwise; :meth:`try_it` saves and asks the switchboard."""

    rendered = Signal()

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        _bare(self, "phone_mode")
        self.check.hide()
        self.result.hide()

    def use(self) -> None:
        """Calls are made with the agent's own phone from the next try on."""
        self.mode.choose("desk_phone")
        self._render()

    @property
    def connecting(self) -> bool:
        """Whether the switchboard was asked, and has not answered."""
        return self._checking

    @property
    def wrong(self) -> bool:
        """Whether something typed cannot be used, which is said at its field."""
        return any(one.wrong for one in self.told.values())

    def outcome(self) -> tuple[str, bool]:
        """How it stands, in words, and whether that is well."""
        return self._say_result(own=True)

    def try_it(self) -> None:
        """Save what is typed, if it can be used, and ask the switchboard."""
        self._check()

    def _show_default(self, setting: str) -> None:
        """Nothing was changed yet that could be changed back."""

    def _render(self) -> None:
        super()._render()
        self.result.hide()
        self.rendered.emit()
