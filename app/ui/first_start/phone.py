# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone: an account at the exchange, tried at once, or the agent's own phone, or none for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.services.events import LineStatus
from app.ui.bridge import Bridge
from app.ui.first_start.line_form import LineForm, OwnPhoneForm
from app.ui.first_start.step import Step
from app.ui.first_start.verdict import Verdict
from app.ui.sayings import say_error, say_line
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk

SIP, OWN, LATER = "sip", "desk_phone", "later"
_UP = ("registered", "direct")
_TRIED = ("phone_mode", "sip_user", "sip_host", "sip_port", "sip_transport")
"""Settings that a try changes."""


class PhoneStep(Step):
    """It goes on once the phone is registered, or the agent wants none now."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        self._trying = False
        """Whether it is being registered with what is typed."""
        self._before = {name: getattr(desk.settings, name) for name in _TRIED}
        """What there was before anything was tried."""
        self.line, self.own = LineForm(desk, bridge), OwnPhoneForm(desk, bridge)
        self.kinds = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for kind in (SIP, OWN, LATER):
            self.choices[kind] = radio = QRadioButton(objectName=f"firstPhone-{kind}")
            self.kinds.addButton(radio)
            column.addWidget(radio)
            radio.toggled.connect(self._chosen)
        self.verdict = Verdict("firstPhoneState")
        for part in (choices, self.line, self.own, self.verdict):
            self.column.addWidget(part)
        self.column.addStretch(1)
        fixed = desk.settings.managed("phone_mode") is not None
        self.choices[desk.settings.phone_mode].setChecked(True)
        for kind in (SIP, OWN):
            self.choices[kind].setDisabled(fixed and desk.settings.phone_mode != kind)
        self.line.rendered.connect(self._later)
        self.own.rendered.connect(self._later)
        # Many things may have changed at once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._moved)
        bridge.happened.connect(self._happened)
        self.retranslate()

    @property
    def kind(self) -> str:
        """How calls are to be made."""
        return next(kind for kind, radio in self.choices.items() if radio.isChecked())

    @property
    def works(self) -> bool:
        """Whether calls can be made as it is typed here."""
        status, mode = self.desk.line.status, self.desk.settings.phone_mode
        if status.state not in _UP or mode != self.kind:
            return False
        if self.kind == SIP:
            return not self.line.connecting and self.line.tried == self.line.typed and self.line.error is None
        return not self.own.connecting and not self.own.wrong

    def name(self) -> str:
        return self.tr("Phone")

    def title(self) -> str:
        return self.tr("Your phone")

    def text(self) -> str:
        return self.tr("How you make and take calls. Your administrator gives you the account.")

    def next_text(self) -> str:
        if self.waits:
            return self.tr("Connecting…")
        if self.kind == LATER or self.works:
            return ""
        return self.tr("Try again") if self.verdict.kind == "bad" else self.tr("Connect")

    @property
    def waits(self) -> bool:
        if self.kind == LATER:
            return False
        connecting = self.line.connecting if self.kind == SIP else self.own.connecting
        return connecting or (self._trying and self._registering)

    @property
    def _registering(self) -> bool:
        return self.desk.line.status.state == "registering"

    def first(self) -> QWidget | None:
        if self.kind == SIP:
            return next((f for f in (self.line.user, self.line.host) if not f.text()), self.line.password)
        return self.own.number if self.kind == OWN else None

    def go_on(self) -> bool:
        if self.kind == LATER:
            self._give_up()
            return True
        if self.works:
            return True
        if self.kind == SIP:
            if not self.line.user.text().strip() or not self.line.host.text().strip():
                empty = self.line.user if not self.line.user.text().strip() else self.line.host
                self.verdict.say("bad", self._say_missing)
                empty.setFocus()
                self.changed.emit()
                return False
            # The account is one of this computer, whatever was chosen before.
            if self.desk.settings.managed("phone_mode") is None:
                self.desk.settings.set("phone_mode", SIP)
            self.line.try_it()
            self._trying = not self.line.wrong
        else:
            self.own.try_it()
            self._trying = not self.own.wrong
        self._render()
        self.changed.emit()
        return False

    def _give_up(self) -> None:
        """Not now: what was tried and does not work is not tried forever, in everybody's sight."""
        settings = self.desk.settings
        changes = {
            name: value
            for name, value in self._before.items()
            if getattr(settings, name) != value and settings.managed(name) is None
        }
        if changes and self.desk.line.status.state not in _UP:
            settings.update(**changes)
            self.line.connect_as_set()

    def keep(self) -> None:
        if self.kind == LATER:
            self._give_up()
        if self.kind == SIP and self.line.tried != self.line.typed:
            self.line.keep()

    def shutdown(self) -> None:
        self._soon.stop()
        self.line.shutdown()
        self.own.shutdown()
        super().shutdown()

    @Slot(bool)
    def _chosen(self, on: bool) -> None:
        if on:
            self._trying = False
            if self.kind == OWN:
                self.own.use()
            self._render()
            self.changed.emit()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, LineStatus):
            self._later()

    @Slot()
    def _later(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _moved(self) -> None:
        """Something stands otherwise. What came of it is to be read: the next step does not come by itself."""
        self._trying = self._trying and self.desk.line.status.state not in ("failed", *_UP)
        self._render()
        self.changed.emit()

    # Texts.

    def retranslate(self) -> None:
        self.choices[SIP].setText(self.tr("At this computer, with a headset"))
        self.choices[OWN].setText(self.tr("With the phone on my desk, or my mobile"))
        self.choices[LATER].setText(self.tr("Not now"))
        self._render()

    def _say_missing(self) -> str:
        return self.tr("Enter your user and the phone server, or choose “Not now”.")

    def _render(self) -> None:
        kind = self.kind
        self.line.setVisible(kind == SIP)
        self.own.setVisible(kind == OWN)
        status = self.desk.line.status
        if kind == LATER:
            self.verdict.say("plain", self._say_without)
        elif kind == OWN:
            self._render_own()
        elif self.line.missing is not None or self.line.wrong:
            self.verdict.say("bad", lambda: self.tr("Something above is missing or not right. Nothing was tried."))
        elif self.line.error is not None:
            error = self.line.error
            self.verdict.say("bad", lambda: say_error(error), lambda: self._say_advice(""))
        elif self.line.tried != self.line.typed or self.desk.settings.phone_mode != SIP:
            self.verdict.say("plain", None)
        elif status.state in _UP:
            self.verdict.say("good", lambda: say_line(status))
        elif status.state == "failed":
            self.verdict.say("bad", lambda: say_line(status), lambda: self._say_advice(status.detail))
        elif status.state == "registering" or self.line.connecting:
            self.verdict.say("plain", lambda: say_line(LineStatus("registering")))
        else:
            self.verdict.say("plain", None)

    def _render_own(self) -> None:
        said, good = self.own.outcome()
        if self.own.connecting:
            self.verdict.say("plain", lambda: self.tr("Asking the switchboard…"))
        elif not said:
            self.verdict.say("plain", None)
        elif good and self.works:
            self.verdict.say("good", lambda: self.own.outcome()[0])
        elif good:
            self.verdict.say("plain", lambda: self.own.outcome()[0])
        else:
            self.verdict.say("bad", lambda: self.own.outcome()[0])

    def _say_without(self) -> str:
        return self.tr("Lists and callbacks work without a phone. Set it up later in the settings.")

    def _say_advice(self, detail: str) -> str:
        match detail:
            case "401" | "403" | "404" | "407":
                return self.tr("Compare user, server and password with what you were given, letter by letter.")
            case "address_in_use":
                return ""
        return self.tr(
            "Is the server spelt right? Are you in the office network, or is the VPN on? Your administrator knows the "
            "transport and the port. Or choose “Not now” and go on without a phone."
        )
