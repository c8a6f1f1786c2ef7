# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages with nothing to list: still loading, without a connection, refused, failed or empty, each with its sentence."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.errors import StorageFull, SwitchboardError, SwitchboardErrorKind
from app.domain.people import Role
from app.services.events import SwitchboardChanged, SwitchboardLink
from app.ui.main_window import MainWindow
from app.ui.widgets.state_panel import StatePanel
from tests.ui.fakes import until
from tests.ui.studio import Build, Studio

_LISTS = {"callbacks": "rows.ids", "missed": "missed.ids", "calls": "history.find"}
"""Page → the question whose answer it shows."""


async def _said(studio: Studio, page: str) -> MainWindow:
    """The window once the page says something in place of its list."""
    window = await studio.window(page)
    shown = window.pages.built[page]
    await until(
        lambda: any(one.isVisible() and one.title.text() for one in shown.findChildren(StatePanel)), "its state"
    )
    return window


def _loading(page: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.rig.hold(_LISTS[page])
        return await _said(studio, page)

    return build


def _failed(page: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.rig.fail[_LISTS[page]] = StorageFull()
        return await _said(studio, page)

    return build


def _empty(page: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.rig.desk.switchboard.there()
        return await _said(studio, page)

    return build


_WHY = {
    SwitchboardLink.AWAY: SwitchboardErrorKind.UNREACHABLE,
    SwitchboardLink.REFUSED: SwitchboardErrorKind.SIGN_IN,
}


def _linked(page: str, link: SwitchboardLink) -> Build:
    """The page while the switchboard is so."""

    async def build(studio: Studio) -> QWidget:
        studio.rig.desk.account.person = replace(studio.rig.desk.account.person, role=Role.ADMIN)
        studio.rig.desk.switchboard.link = link
        if kind := _WHY.get(link):
            studio.rig.desk.switchboard.problem = SwitchboardError(kind)
        studio.rig.post(SwitchboardChanged(link))
        return await _said(studio, page)

    return build


async def rules_loading(studio: Studio) -> QWidget:
    studio.rig.hold("switchboard.rules")
    return await _linked("departments", SwitchboardLink.THERE)(studio)


async def rules_failed(studio: Studio) -> QWidget:
    studio.rig.fail["switchboard.rules"] = StorageFull()
    return await _linked("departments", SwitchboardLink.THERE)(studio)


async def scripts_signed_out(studio: Studio) -> QWidget:
    studio.rig.desk.account.person = None
    return await _said(studio, "scripts")


STATES: dict[str, Build] = {
    **{f"{page} loading": _loading(page) for page in ("callbacks", "missed", "calls")},
    **{f"{page} failed to load": _failed(page) for page in ("callbacks", "missed")},
    **{f"no {page}": _empty(page) for page in ("missed", "voice")},
    **{
        f"{page} while the switchboard is {link.name.lower()}": _linked(page, link)
        for page in ("voice", "team", "departments")
        for link in (SwitchboardLink.CONNECTING, SwitchboardLink.AWAY, SwitchboardLink.REFUSED)
    },
    "departments without a switchboard": _linked("departments", SwitchboardLink.OFF),
    "rules loading": rules_loading,
    "rules failed": rules_failed,
    "scripts signed out": scripts_signed_out,
}
