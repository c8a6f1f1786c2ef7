# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the CRM at this desk: what the bridge asks is brought to the services and the window, and what happens to the pages."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from pathlib import Path

from app.config.settings import Settings
from app.domain.errors import CallRefused, DomainError
from app.domain.ids import new_id
from app.domain.number import is_service, parse
from app.domain.origins import BadOrigin
from app.domain.pairing import PairedPage, PortTaken
from app.links.bridge.desk import Form, PageRefused, Standing
from app.links.bridge.pairs import PairFile
from app.links.bridge.server import Bridge, BridgeOptions
from app.services.account import Account
from app.services.agents import AgentDesk
from app.services.callbacks import Callbacks
from app.services.calls import Calls
from app.services.directory import Directory
from app.services.events import (
    AgentChanged,
    CallChanged,
    Event,
    PageForm,
    PageNumber,
    PageShow,
    PairingAsked,
    PairingGone,
)
from app.services.line import Line
from app.services.place import Emit

log = logging.getLogger("soitto.links")

_USABLE = ("registered", "direct")
_ANSWER = 5.0
"""Seconds that the window has to say whether it shows what a page asked for."""


class CrmPages:
    """Both sides: :class:`app.services.pages.Pages` for the window, :class:`app.links.bridge.desk.Pages` for the bridge.

    Used on the engine's loop, except :meth:`paired` and ``problem``. The bridge is open while the settings allow an origin.
    """

    def __init__(
        self,
        profile: Path,
        settings: Settings,
        account: Account,
        agent: AgentDesk,
        calls: Calls,
        callbacks: Callbacks,
        directory: Directory,
        line: Line,
        region: Callable[[], str],
        emit: Emit,
    ) -> None:
        self._store, self._settings = PairFile(profile / "pages.json"), settings
        self._account, self._agent, self._calls, self._callbacks = account, agent, calls, callbacks
        self._directory, self._line, self._region, self._emit = directory, line, region, emit
        self._bridge: Bridge | None = None
        self._asked: dict[str, asyncio.Future[str]] = {}
        """What waits for the window's answer."""
        self._pairings: dict[str, asyncio.Future[bool]] = {}
        self._changing = asyncio.Lock()
        self.problem: DomainError | None = None
        """Why the bridge is closed although the settings allow an origin."""

    # --- its life

    async def apply(self) -> None:
        """Open, close or move the bridge as the settings stand now; what keeps it closed is in :attr:`problem`."""
        async with self._changing:
            await self._close()
            options = BridgeOptions(tuple(self._settings.bridge_origins), self._settings.bridge_port, self._store)
            self.problem = None
            try:
                self._bridge = Bridge(options, self)
                await self._bridge.start()
            except (BadOrigin, PortTaken) as problem:
                self._bridge, self.problem = None, problem
                log.warning("the bridge for CRM pages stays closed: %s", type(problem).__name__)

    async def stop(self) -> None:
        """Close it."""
        async with self._changing:
            await self._close()

    async def _close(self) -> None:
        bridge, self._bridge = self._bridge, None
        if bridge is not None:
            await bridge.stop()

    def happened(self, event: Event) -> None:
        """What paired pages are told of."""
        if self._bridge is None:
            return
        match event:
            case CallChanged(call=call) if not call.internal:
                self._bridge.tell(call)
            case AgentChanged(agent=agent):
                self._bridge.tell(agent)

    # --- the window's side

    def paired(self) -> tuple[PairedPage, ...]:
        bridge = self._bridge
        return bridge.paired() if bridge is not None else tuple(kept.page for kept in self._store.load())

    async def revoke(self, id: str) -> None:
        if self._bridge is None:
            self._store.save([kept for kept in self._store.load() if kept.page.id != id])
        else:
            await self._bridge.revoke(id)

    async def answer_pairing(self, id: str, allowed: bool) -> None:
        asked = self._pairings.get(id)
        if asked is not None and not asked.done():
            asked.set_result(allowed)

    async def answer(self, id: str, code: str) -> None:
        asked = self._asked.get(id)
        if asked is not None and not asked.done():
            asked.set_result(code)

    # --- the bridge's side

    async def dial(self, number: str, customer: str, callback: str | None) -> None:
        self._check_signed_in()
        if callback is not None:
            if await self._callbacks.get(callback) is None:
                raise PageRefused("not_found")
            await self._calls.dial_callback(callback)
            return
        wanted = parse(number, self._region())
        if self._line.status.state not in _USABLE:
            self._leave(number, "line_not_ready")
        colleague = self._directory.colleague_of(wanted) is not None
        if not colleague and is_service(wanted, self._region()):
            self._leave(number, "needs_press")
        try:
            await self._calls.dial(wanted, customer)
        except CallRefused as refused:
            match refused.code:
                case "waits":
                    return  # it is called after the customer who rings in (row D5)
                case "premium":
                    self._leave(number, "needs_press")
                case "busy_line":
                    self._leave(number, "in_call")
            raise

    def _leave(self, number: str, code: str) -> None:
        """Put a number that is not called into the dialpad, where the agent finds it."""
        self._emit(PageNumber(number, code))
        raise PageRefused(code)

    async def open_form(self, form: Form) -> None:
        self._check_signed_in()
        await self._ask_window(lambda id: PageForm(id, form.number, form.customer, form.note, form.due))

    async def show(self, callback: str) -> None:
        self._check_signed_in()
        if await self._callbacks.get(callback) is None:
            raise PageRefused("not_found")
        await self._ask_window(lambda id: PageShow(id, callback))

    async def ask_pairing(self, origin: str, name: str) -> bool:
        self._check_signed_in()
        id = new_id()
        self._pairings[id] = asyncio.get_running_loop().create_future()
        self._emit(PairingAsked(id, origin, name))
        try:
            return await self._pairings[id]
        finally:
            del self._pairings[id]
            self._emit(PairingGone(id))

    def standing(self) -> Standing:
        if self._account.person is None:
            return Standing(None)
        return Standing(self._agent.agent, tuple(call for call in self._calls.live if not call.internal))

    def _check_signed_in(self) -> None:
        if self._account.person is None:
            raise PageRefused("not_signed_in")

    async def _ask_window(self, event: Callable[[str], PageForm | PageShow]) -> None:
        id = new_id()
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._asked[id] = answer
        self._emit(event(id))
        code = "form_open"  # a window that does not answer is busy with another question
        try:
            with contextlib.suppress(TimeoutError):
                code = await asyncio.wait_for(answer, _ANSWER)
        finally:
            del self._asked[id]
        if code:
            raise PageRefused(code)
