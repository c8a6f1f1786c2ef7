# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows of the first start for the audits: each step, and each state in which it can fail."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.call import CallEvent, Quality
from app.domain.drops import Trouble
from app.domain.errors import CrmError, CrmErrorKind, ProfileError
from app.domain.people import SignInForm
from app.domain.sound import Sound
from app.services.events import LineStatus, TroubleSeen
from app.ui.first_start.window import FirstStart
from tests.ui.fakes import click, find, press, until
from tests.ui.studio import Build, Studio

HUB = "https://hub.example.com"


async def _step(studio: Studio, name: str) -> FirstStart:
    """The window at a step, of somebody who has come as far as that."""
    desk = studio.rig.desk
    if name in ("welcome", "where", "sign_in"):
        desk.account.person = None
    if name in ("welcome", "where"):
        desk.settings._chosen.pop("server_url", None)
        desk.settings.apply_policies(desk.settings._policies)
    desk.settings.set("first_start_step", "" if name == "welcome" else name)
    if name == "phone":
        desk.line.status = LineStatus("off")
    window = FirstStart(desk, studio.rig.bridge, studio.languages)
    studio.opened(window)
    await until(window.isVisible)
    assert window.step == name
    return window


def _at(name: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        return await _step(studio, name)

    return build


async def demo_failed(studio: Studio) -> QWidget:
    window = await _step(studio, "welcome")
    window.welcome.demo._become("failed", "1")
    return window


def _where(error: CrmError | None, address: str = HUB) -> Build:
    async def build(studio: Studio) -> QWidget:
        if error is not None:
            studio.rig.fail["account.look"] = error
        window = await _step(studio, "where")
        field = find(window, "firstAddress")
        field.setText(address)
        field.textEdited.emit(address)
        window.where._ask()
        await until(lambda: find(window, "firstHubStateSaid").isVisible() and not window.where._checking, "the answer")
        return window

    return build


def _crm(kind: str, problem: ProfileError | None, path: str = "/srv/it/crm.toml") -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await _step(studio, "where")
        find(window, f"firstWhere-{kind}").setChecked(True)
        form = SignInForm("Bank of the steppe", "https://crm.example.com", "password", kind)
        studio.rig.desk.account.form = problem or form
        if path:
            field = find(window, "firstProfile")
            field.setText(path)
            field.editingFinished.emit()
        return window

    return build


async def sign_in_failed(studio: Studio) -> QWidget:
    window = await _step(studio, "sign_in")
    studio.rig.fail["account.sign_in"] = CrmError(CrmErrorKind.SIGN_IN, "wrong_password")
    find(window, "signInUser").setText("anna")
    find(window, "signInPassword").setText("secret")
    click(window.next_button)
    await until(lambda: find(window, "signInError").isVisible(), "what is wrong")
    return window


async def signed_in_already(studio: Studio) -> QWidget:
    desk = studio.rig.desk
    desk.settings.set("first_start_step", "phone")
    window = FirstStart(desk, studio.rig.bridge, studio.languages)
    studio.opened(window)
    await until(window.isVisible)
    window.back()
    return window


def _phone(state: str, detail: str = "") -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await _step(studio, "phone")
        for name, text in (("sipUser", "1001"), ("sipHost", "pbx.example.com"), ("sipPassword", "secret")):
            find(window, name).setText(text)
        click(window.next_button)
        await until(lambda: studio.rig.desk.line.status.state == "registering", "the try")
        studio.rig.desk.line.set(state, detail)
        await until(lambda: window.phone.verdict.kind in ("bad", "good"), "what came of it")
        return window

    return build


async def own_phone(studio: Studio) -> QWidget:
    window = await _step(studio, "phone")
    find(window, "firstPhone-desk_phone").setChecked(True)
    find(window, "switchboardUrl").setText("switchboard")
    click(window.next_button)
    return window


async def no_phone(studio: Studio) -> QWidget:
    window = await _step(studio, "phone")
    find(window, "firstPhone-later").setChecked(True)
    return window


def _heard(level: float) -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await _step(studio, "sound")
        for _ in range(45):
            studio.rig.desk.sound.levels(level, 0.0)
        kind = "good" if level > 0.5 else "bad"
        await until(lambda: window.sound.heard.kind == kind, "the verdict")
        return window

    return build


async def no_microphone(studio: Studio) -> QWidget:
    studio.rig.desk.sound.sound = Sound(trouble="no_backend")
    return await _step(studio, "sound")


async def _test_call(studio: Studio) -> FirstStart:
    window = await _step(studio, "sound")
    calls = studio.rig.desk.calls
    number = find(window, "firstTestNumber")
    number.setText("*43")
    press(number, Qt.Key.Key_Return)
    await until(lambda: window.sound.call.call is not None, "the call")
    calls.step(CallEvent.RINGING)
    calls.step(CallEvent.ANSWERED)
    calls.show(replace(calls.current, quality=Quality(0.2, 4.0, 30.0, "PCMA")))
    await until(lambda: find(window, "firstTestThemSaid").isVisible(), "the talk")
    return window


async def test_call_heard(studio: Studio) -> QWidget:
    window = await _test_call(studio)
    for _ in range(6):
        studio.rig.desk.sound.levels(0.7, 0.7)
    await until(lambda: window.sound.call.us.kind == "good", "both sides")
    return window


async def test_call_silent(studio: Studio) -> QWidget:
    window = await _test_call(studio)
    studio.rig.post(TroubleSeen(studio.rig.desk.calls.current.id, Trouble.SILENT_START, studio.now))
    studio.rig.post(TroubleSeen(studio.rig.desk.calls.current.id, Trouble.MUTED, studio.now))
    await until(lambda: window.sound.call.us.kind == "bad", "what is wrong")
    return window


FIRST_START: dict[str, Build] = {
    "first start welcome": _at("welcome"),
    "first start demo failed": demo_failed,
    "first start where": _at("where"),
    "first start hub": _where(None),
    "first start hub not encrypted": _where(None, "http://10.1.2.3:8765"),
    "first start hub unreachable": _where(CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")),
    "first start hub certificate": _where(CrmError(CrmErrorKind.UNREACHABLE, "certificate")),
    "first start hub other": _where(CrmError(CrmErrorKind.NOT_UNDERSTOOD, "not_a_hub")),
    "first start hub old": _where(CrmError(CrmErrorKind.VERSION, "hub_too_old")),
    "first start service desk": _crm("naumen_service_desk", None),
    "first start contact center": _crm("naumen_contact_center", None, ""),
    "first start odoo wrong": _crm("odoo", ProfileError(12, "unknown_entry", "callback.fields.dedline")),
    "first start sign-in": _at("sign_in"),
    "first start sign-in failed": sign_in_failed,
    "first start signed in": signed_in_already,
    "first start phone": _at("phone"),
    "first start phone registered": _phone("registered"),
    "first start phone refused": _phone("failed", "403"),
    "first start phone no answer": _phone("failed", "timeout"),
    "first start own phone": own_phone,
    "first start no phone": no_phone,
    "first start sound": _at("sound"),
    "first start heard": _heard(0.8),
    "first start noise": _heard(0.2),
    "first start dead microphone": _heard(0.0),
    "first start no microphone": no_microphone,
    "first start test call": test_call_heard,
    "first start test call silent": test_call_silent,
    "first start ready": _at("ready"),
}
