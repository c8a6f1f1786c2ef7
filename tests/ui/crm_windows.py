# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows about the CRM for the audits: what waits, two versions, several contacts, settings, pairing, sign-in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.abilities import (
    Abilities,
    CallLog,
    Closed,
    CompareAndSet,
    Dedupe,
    Delta,
    DuePrecision,
    PhoneSearch,
    Push,
    Visibility,
)
from app.domain.call import CallState
from app.domain.callback import Change, Clash, Priority
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind, ProfileError
from app.domain.number import parse
from app.domain.pairing import PairedPage, PortTaken
from app.domain.people import Contact, SignInForm
from app.domain.waiting import Progress, SendState, WaitingChange
from app.services.events import Connection, PairingAsked, SyncStatus
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.clash import ClashDialog
from app.ui.dialogs.give_up import GiveUpDialog
from app.ui.dialogs.pairing import PairingDialog
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.dialogs.whose_card import WhoseCardDialog
from app.ui.models.waiting_words import WaitingWords
from app.ui.pages.settings import SettingsPage
from app.ui.pages.sync import SyncPage
from app.ui.place import zone
from tests.ui.fakes import ME, click, find, until
from tests.ui.studio import ZONE, Build, Studio

NUMBER = "+97699112230"
CONTACTS = (
    Contact("c1", "Сарнай Болд", (NUMBER,), "Говь Алтайн Худалдаа Аж Үйлдвэр"),
    Contact("c2", "Szabó Éva", (NUMBER,), "Gobi LLC"),
    Contact("c3", "Virtanen Oy", (NUMBER,)),
)


def clash(studio: Studio) -> WaitingChange:
    """A change with two versions of four fields."""
    clashes = (
        Clash("due", at_instant(studio.now, ZONE), at_instant(studio.now + timedelta(days=1), ZONE)),
        Clash("owner", ME.id, None),
        Clash("priority", Priority.HIGH, Priority.LOW),
        Clash("note", "Пятница\nдорого", "Понедельник\nдорого"),
    )
    made = studio.now - timedelta(minutes=33)
    return WaitingChange(
        2, "edit", "a2", "Kovács Péter", NUMBER, SendState.CONFLICT, made, clashes=clashes, fields=("due", "note")
    )


def waiting(studio: Studio) -> tuple[WaitingChange, ...]:
    """A change of each state and kind."""
    now = studio.now
    refused = CrmError(CrmErrorKind.REFUSED, "invalid", 400, detail="closeCode?")
    return (
        WaitingChange(1, "create", "a1", "Сарнай Болд", NUMBER, SendState.QUEUED, now),
        clash(studio),
        WaitingChange(3, "close", "a3", "Aino Mäkelä", NUMBER, SendState.DEAD, now, 2, None, refused),
        WaitingChange(4, "attempt", "a4", "", NUMBER, SendState.UNKNOWN, now, 3, now + timedelta(minutes=5)),
        WaitingChange(5, "call", "a5", "Szabó Éva", "", SendState.SENT, now),
        WaitingChange(6, "release", "a6", "Tóth", "", SendState.QUEUED, now),
        WaitingChange(7, "spell", "", "", "", SendState.QUEUED, now),
    )


async def sync_page(studio: Studio) -> QWidget:
    sync = studio.rig.desk.sync
    sync.abilities = Abilities(
        Delta.SINCE,
        False,
        CompareAndSet.ADVISORY,
        Dedupe.LOOKUP,
        DuePrecision.DATE,
        CallLog.NOTE,
        PhoneSearch.SCAN,
        Closed.DELETED,
        Visibility.OWN,
        Push.NONE,
        200,
    )
    at = studio.now - timedelta(minutes=7)
    sync.status = SyncStatus(Connection.OFFLINE, at=at, progress=Progress(12_300, 100_000), weak=True)
    sync.put(*waiting(studio))
    window = await studio.window("sync")
    page = window.pages.built["sync"]
    assert isinstance(page, SyncPage)
    await until(lambda: page.model.rowCount() == 7, "what waits")
    page.head.more.setChecked(True)
    page.select(3)
    return window


async def nothing_waits(studio: Studio) -> QWidget:
    window = await studio.window("sync")
    page = window.pages.built["sync"]
    await until(lambda: page._loaded, "the empty list")
    return window


async def two_versions(studio: Studio) -> QWidget:
    studio.fill()
    one = studio.rig.store["a2"]
    studio.rig.put(replace(one, changes=(Change(studio.now - timedelta(minutes=20), "bat", "due", "", ""),)))
    rig = studio.rig
    dialog = ClashDialog(rig.desk, rig.bridge, studio.languages, change=clash(studio), again=True)
    studio.opened(dialog)
    await until(lambda: "Бат" in dialog.fields[0].theirs.choice.text(), "who changed it")
    return dialog


async def give_up(studio: Studio) -> QWidget:
    rig = studio.rig
    words = WaitingWords(rig.desk.directory, zone(rig.desk.settings), True)
    return studio.opened(
        GiveUpDialog(rig.desk, rig.bridge, studio.languages, changes=(waiting(studio)[2],), words=words)
    )


async def several_callers(studio: Studio) -> QWidget:
    studio.rig.desk.directory.several[NUMBER] = CONTACTS
    studio.rig.desk.settings.set("card_template", "https://crm.example.com/?t={number}")
    window = await studio.listed()
    studio.call(CallState.RINGING_IN, customer="")
    await until(window.phone.incoming_page.info.choice.isVisible, "the choice")
    return window


async def chosen_caller(studio: Studio) -> QWidget:
    window = await several_callers(studio)
    studio.call(CallState.TALKING, customer="")
    choice = window.phone.call_page.info.choice  # type: ignore[attr-defined]
    await until(choice.isVisible, "the choice in the call")
    click(choice.choices[1])
    return window


async def several_in_the_form(studio: Studio) -> QWidget:
    rig = studio.rig
    rig.desk.directory.several[NUMBER] = CONTACTS
    dialog = CallbackDialog(rig.desk, rig.bridge, studio.languages, number=parse(NUMBER, "MN"))
    studio.opened(dialog)
    await until(dialog.form.contacts.isVisible, "the choice")
    return dialog


async def crm_settings(studio: Studio) -> QWidget:
    desk = studio.rig.desk
    desk.account.form = SignInForm("Bank", "https://crm.example.com", "key", "naumen_service_desk")
    desk.settings.update(
        card_template="https://crm.example.com/?t={number}", bridge_origins=["https://crm.example.com"]
    )
    desk.bridge.pages = (PairedPage("p1", "https://crm.example.com", "CRM", studio.now),)
    return await studio.window("settings")


async def wrong_crm_settings(studio: Studio) -> QWidget:
    desk = studio.rig.desk
    desk.account.form = ProfileError(12, "unknown_entry", "callback.fields.dedline")
    desk.settings.set("card_in", "panel")
    desk.bridge.problem = PortTaken(47123)
    studio.rig.fail["account.check"] = CrmError(CrmErrorKind.SIGN_IN, "key_expired")
    window = await studio.window("settings")
    page = window.pages.built["settings"]
    assert isinstance(page, SettingsPage)
    page.pages.template.setText("https://{customer}/")
    page.pages.template.textEdited.emit("https://{customer}/")
    page.pages.origins.setPlainText("https://crm.example.com/path")
    page.pages.origins.finished.emit()
    page.pages.port.setText("80")
    page.pages.port.editingFinished.emit()
    click(page.crm.check)
    await until(lambda: find(page, "crmResult").isVisible(), "what came of the check")
    return window


def _sign_in(kind: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        rig = studio.rig
        rig.desk.account.form = SignInForm("Bank", "https://crm.example.com", kind, "odoo")
        rig.fail["account.sign_in"] = CrmError(CrmErrorKind.SIGN_IN, "wrong_password", 401)
        dialog = SignInDialog(rig.desk, rig.bridge, studio.languages)
        studio.opened(dialog)
        find(dialog, "signInUser").setText("anna")
        find(dialog, "signInPassword").setText("secret")
        click(find(dialog, "signInButton"))
        await until(lambda: find(dialog, "signInError").isVisible(), "what is wrong")
        return dialog

    return build


async def pairing(studio: Studio) -> QWidget:
    asked = PairingAsked("q", "https://crm.example.com:8443", "CRM")
    return studio.opened(PairingDialog(studio.rig.desk, studio.rig.bridge, studio.languages, asked=asked))


async def whose_card(studio: Studio) -> QWidget:
    rig = studio.rig
    one = studio.callback("a1", NUMBER, "Сарнай Болд", 8.5)
    return studio.opened(WhoseCardDialog(rig.desk, rig.bridge, studio.languages, callback=one, contacts=CONTACTS))


CRM: dict[str, Build] = {
    "what waits": sync_page,
    "nothing waits": nothing_waits,
    "two versions": two_versions,
    "give up": give_up,
    "several callers": several_callers,
    "chosen caller": chosen_caller,
    "several in the form": several_in_the_form,
    "crm settings": crm_settings,
    "wrong crm settings": wrong_crm_settings,
    "sign-in by key": _sign_in("key"),
    "sign-in by either": _sign_in("password_or_key"),
    "pairing": pairing,
    "whose card": whose_card,
}
