# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices about what IT does: the site's settings cannot be used, a newer version is there. They belong to no agent and
stay when one signs out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.config.fetch import local, trusted_way
from app.domain.errors import FetchError, ProvisioningError
from app.i18n.catalogues import Languages
from app.services.events import ProvisioningProblem, SettingsChanged, UpdateAvailable
from app.ui.it_sayings import say_kept, say_provisioning, say_update
from app.ui.notices import Kind, Notices

if TYPE_CHECKING:
    from app.services.desk import Desk

_NOTES_MOST = 300
_LINES_MOST = 6
"""Characters and lines of what is new that a notice has room for."""
translate = QCoreApplication.translate


def page_of(address: str) -> QUrl | None:
    """What is opened for a package: its page or download at a server whose word can be trusted; of a file the folder in which it
    lies, as the file itself would be run. ``None`` where there is nothing to open."""
    try:
        path = local(address)
    except FetchError:
        return None
    if path is not None:
        return QUrl.fromLocalFile(str(path.parent)) if path.is_absolute() else None
    url = QUrl(address)
    return url if trusted_way(address) and url.isValid() else None


def open_address(address: str) -> bool:
    """Hand an address to the computer's browser, or a folder to its file manager."""
    url = page_of(address)
    return url is not None and QDesktopServices.openUrl(url)


class ItTidings(QObject):
    """Tells a problem until it is over or closed, and a version until it is closed: then not again, but the next one."""

    def __init__(
        self,
        desk: Desk,
        languages: Languages,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._languages, self._notices = desk, languages, notices
        self.opens: Callable[[str], object] = open_address
        """What opens an address; a test sees by it what would be opened."""
        self._problem: ProvisioningError | None = None
        self._update: UpdateAvailable | None = None

    def happened(self, event: object) -> None:
        """Tell what there is to be told of it."""
        match event:
            case ProvisioningProblem(error=error):
                self._problem = error
                self._tell_problem()
            case UpdateAvailable():
                self._update = event
                self._tell_update()
            case SettingsChanged(names=names) if "update_url" in names:
                self._tell_update()

    def tell_again(self) -> None:
        """All notices were taken away; what still holds is told anew."""
        self._tell_problem()
        self._tell_update()

    def _tell_problem(self) -> None:
        error = self._problem
        if error is None:
            self._notices.close_key("provisioning")
            return
        self._notices.show_notice(
            lambda: f"{say_provisioning(error)}\n{say_kept()}", Kind.WARNING, seconds=None, key="provisioning"
        )

    def _tell_update(self) -> None:
        update = self._update
        if update is None or not self._desk.settings.update_url:
            self._notices.close_key("update")
            return
        if self._desk.settings.update_dismissed == update.version:
            return
        by_it = not update.url or self._desk.settings.managed("update_url") is not None
        notice = self._notices.show_notice(
            lambda: "\n".join(filter(None, (say_update(update.version, by_it), self._whats_new(update)))),
            Kind.INFO,
            #: Button: open the page where the newer version can be had
            action=None if by_it or page_of(update.url) is None else lambda: translate("Sayings", "Open its page"),
            on_action=partial(self._opened, update.url),
            seconds=None,
            key="update",
        )
        notice.close_button.clicked.connect(lambda: self._desk.settings.set("update_dismissed", update.version))

    def _opened(self, address: str) -> None:
        self.opens(address)

    def _whats_new(self, update: UpdateAvailable) -> str:
        notes = update.notes.get(self._languages.code) or update.notes.get("en", "")
        notes = "\n".join(notes.strip().splitlines()[:_LINES_MOST])
        return notes if len(notes) <= _NOTES_MOST else f"{notes[: _NOTES_MOST - 1].rstrip()}…"
