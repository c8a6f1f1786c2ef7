# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list of callbacks and the list of missed calls share: dialling the chosen row once, and the words."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Slot

from app.domain.errors import CallRefused, ClaimedByOther, DomainError
from app.domain.listing import Row
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.models.callback_words import CallbackWords, spaced
from app.ui.notices import Kind
from app.ui.pages.list_page import ListPage


class Dialling(Protocol):
    """The delegate of a list: ``busy`` is the callback that is being dialled."""

    busy: str | None


class CallbackRowsPage(ListPage):
    """A list whose rows are callbacks."""

    _desk: Desk
    _bridge: Bridge
    _languages: Languages

    # What a page of its own says.

    def _dialling(self) -> Dialling:
        """Who draws what is being dialled."""
        raise NotImplementedError

    # The chosen row.

    def _open_row(self) -> Row | None:
        row: Row | None = self._current()
        return row if row is not None and row.closed_at is None else None

    # Dialling.

    @Slot()
    def _dial(self) -> None:
        row = self._open_row()
        if row is None or self._dialling().busy is not None:
            return
        self._dialling().busy = row.id
        self.table.viewport().update()
        self._do(self._dialled(row), "dial")

    async def _dialled(self, row: Row) -> None:
        try:
            await self._bridge.ask(self._desk.calls.dial_callback(row.id))
        except ClaimedByOther as taken:
            holder = taken.holder
            translate = QCoreApplication.translate
            self._notices.show_notice(
                #: {name} is a colleague, {customer} a name or number
                lambda: translate("CallbackRows", "{name} is calling {customer} now.").format(
                    name=self._desk.directory.person_name(holder), customer=who(row)
                ),
                Kind.WARNING,
                key="dial",
            )
        except Exception as error:
            self._dial_over(row)
            if not (isinstance(error, CallRefused) and error.code == "waits"):
                raise  # what waits for a customer's call is told by the window (row D5)
        # Not in a "finally": a task that is cancelled with the window must not touch it any more.
        self._dial_over(row)

    def _dial_over(self, row: Row) -> None:
        self._dialling().busy = None
        self.table.viewport().update()
        self.model.invalidate({row.id})
        self.refresh()

    # What it says.

    def _callback_words(self) -> CallbackWords:
        person = self._desk.account.person
        return CallbackWords(
            self._desk.directory,
            person.id if person is not None else "",
            self._languages.code,
            place.zone(self._desk.settings),
        )

    # Whatever is asked for.

    def _do(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = self._tasks.spawn(self._said(work, name), f"{type(self).__name__}: {name}")
        task.add_done_callback(lambda _task: work.close())  # where the window went before it began

    async def _said(self, work: Coroutine[Any, Any, None], name: str) -> None:
        try:
            await work
        except DomainError as problem:
            self._notices.error(problem, key=name)
            self.refresh()


def who(row: Row) -> str:
    """Whom a row is about: the name, else the number."""
    return row.customer or spaced(row.number)


def who_in_full(row: Row) -> str:
    """Name and number, as far as they are known."""
    return f"{row.customer} · {spaced(row.number)}" if row.customer else spaced(row.number)
