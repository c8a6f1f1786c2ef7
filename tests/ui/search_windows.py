# SPDX-License-Identifier: GPL-3.0-or-later
"""The search over everything, and the search of the settings, in every state worth looking at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.board import VoiceMessage
from app.domain.call import CallResult
from app.domain.callback import MissedCall, Origin
from app.domain.errors import CrmError, CrmErrorKind, StorageFull
from app.domain.people import Contact
from app.ui.pages.settings import SettingsPage
from app.ui.search import SearchPanel
from tests.ui.fakes import find, until
from tests.ui.studio import Build, Studio

_SIZE = (900, 600)


def _filled(studio: Studio) -> None:
    studio.fill()
    studio.past(2, CallResult.ANSWERED)
    studio.past(30, CallResult.MISSED, customer="Сарнай Болдын гэр бүл")
    rang = studio.callback("k1", "+97699118877", "Сарнай", -50, origin=Origin.MISSED)
    studio.rig.put(replace(rang, missed=(MissedCall("m", studio.now - timedelta(minutes=50)),)))
    studio.rig.desk.directory.contacts["+97699112230"] = Contact(
        "1", "Сарнай Болд", ("+97699112230", "+97611318899"), "Гэрэл ХХК"
    )
    studio.rig.desk.switchboard.messages = (
        VoiceMessage("v1", "support", "+97699112230", "Сарнай Болд", studio.now - timedelta(hours=1), 42.0),
    )


async def _searched(studio: Studio, text: str) -> QWidget:
    host = QWidget()
    host.setProperty("surface", "page")
    host.resize(*_SIZE)
    panel = SearchPanel(studio.rig.desk, studio.rig.bridge, studio.languages, host)
    host.show()
    await until(host.isVisible)
    panel.open(text)
    await until(lambda: panel.model.rowCount() > 0 and find(host, "everythingCount").text() != "Searching…", "results")
    return host


def _search(text: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        _filled(studio)
        return await _searched(studio, text)

    return build


async def failed(studio: Studio) -> QWidget:
    studio.rig.fail["search.find"] = StorageFull()
    host = await _searched(studio, "болд")
    await until(lambda: find(host, "everythingSaid").isVisible(), "why not")
    return host


async def signed_out(studio: Studio) -> QWidget:
    studio.rig.desk.account.person = None
    studio.rig.fail["search.find"] = CrmError(CrmErrorKind.SIGN_IN, "not_signed_in")
    host = await _searched(studio, "a")
    await until(lambda: find(host, "everythingSaid").isVisible(), "why not")
    return host


def _settings(text: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.rig.desk.settings.update(wrap_up_seconds=45, card_open="ringing", region="FI")
        window = await studio.window("settings")
        page = window.findChild(SettingsPage)
        assert page is not None
        if text:
            page.look_for(text)
        return window

    return build


SEARCH: dict[str, Build] = {
    "search": _search(""),
    "search a name": _search("сарнай"),
    "search a number": _search("+358 40 123 4564"),
    "search nothing found": _search("zzxq"),
    "search failed": failed,
    "search signed out": signed_out,
    "settings search": _settings("echo"),
    "settings nothing found": _settings("zzxq"),
    "settings changed": _settings(""),
}
