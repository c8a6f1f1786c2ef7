# SPDX-License-Identifier: GPL-3.0-or-later
"""The exchange is an Asterisk (20 or 22): steered and watched over its manager interface, calls begun over ARI."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any, Protocol, TypeVar

from app.switchboard.clock import Clock
from app.switchboard.pbx import events
from app.switchboard.pbx.ami import Ami, Message
from app.switchboard.pbx.ari import Ari
from app.switchboard.pbx.port import (
    Channel,
    Entry,
    Member,
    PbxAway,
    PbxError,
    PbxErrorKind,
    PbxEvent,
    PbxFigures,
    PbxHandler,
    PbxThere,
)

log = logging.getLogger("soitto.switchboard.pbx")

FIRST_WAIT, LONGEST_WAIT = 0.25, 10.0
"""Seconds between two tries to connect: doubled from the first to the longest."""


class _Connection(Protocol):
    async def ended(self) -> None: ...

    async def close(self) -> None: ...


C = TypeVar("C", bound=_Connection)


class AsteriskPbx:
    """See :class:`app.switchboard.pbx.port.Pbx`.

    Events are told from :class:`PbxThere` on; when ARI alone is lost (:class:`PbxAway`) they go on, and so do all commands
    but ``originate`` and ``hang_up``. A dial that failed is told when its cause is known, with the dialled channel's end.
    """

    def __init__(
        self,
        host: str,
        ami_port: int,
        ami_user: str,
        ami_secret: str,
        ari_url: str,
        ari_user: str,
        ari_secret: str,
        clock: Clock,
    ) -> None:
        self._ami_at = host, ami_port, ami_user, ami_secret
        self._ari_at = ari_url, ari_user, ari_secret
        self._clock = clock
        self._handlers: list[PbxHandler] = []
        self._task: asyncio.Task[None] | None = None
        self._ami: Ami | None = None
        self._ari: Ari | None = None
        self._why: dict[str, PbxErrorKind] = {}
        """Why an interface is not reached."""
        self._started: datetime | None = None
        self._telling = False
        self._originated: Counter[str] = Counter(dict.fromkeys(("placed", *PbxErrorKind), 0))
        self._delay: float | None = None

    @property
    def there(self) -> bool:
        return self._ami is not None and self._ari is not None

    @property
    def figures(self) -> PbxFigures:
        return PbxFigures(self._ami is not None, self._ari is not None, dict(self._originated), self._delay)

    def subscribe(self, handler: PbxHandler) -> Callable[[], None]:
        self._handlers.append(handler)

        def stop() -> None:
            with suppress(ValueError):
                self._handlers.remove(handler)

        return stop

    async def start(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._stay("AMI", self._open_ami, self._with_ami))

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    # The connections: ARI's lives within AMI's, so that both are those of one run of Asterisk

    async def _stay(self, name: str, opened: Callable[[], Awaitable[C]], use: Callable[[C], Awaitable[None]]) -> None:
        """Open a connection, use it until it ends, and open it again."""
        wait = FIRST_WAIT
        while True:
            try:
                connection = await opened()
            except PbxError as error:
                if self._why.get(name) is not error.kind:
                    log.warning("%s is not reached: %s", name, error)
                self._why[name] = error.kind
            else:
                log.info("%s is reached", name)
                self._why.pop(name, None)
                wait = FIRST_WAIT
                try:
                    await use(connection)
                finally:
                    await _to_its_end(asyncio.create_task(connection.close()))
                log.warning("%s is lost", name)
            await self._clock.sleep(wait)
            wait = min(2 * wait, LONGEST_WAIT)

    async def _open_ami(self) -> Ami:
        translate = events.Events(self._clock).take

        def take(message: Message) -> None:
            with suppress(ValueError):  # without timestampevents=yes it has none
                self._delay = max(0.0, self._clock.now().timestamp() - float(message.get("Timestamp", "none")))
            happened = translate(message)
            if self._telling:
                for event in happened:
                    self._tell(event)

        self._telling = False
        return await Ami.open(*self._ami_at, take)

    async def _with_ami(self, ami: Ami) -> None:
        self._ami = ami
        ari = asyncio.create_task(self._stay("ARI", self._open_ari, self._with_ari))
        try:
            await ami.ended()
        finally:
            self._ami = None
            ari.cancel()
            await _to_its_end(ari)

    async def _open_ari(self) -> Ari:
        opening = asyncio.create_task(Ari.open(*self._ari_at))
        try:
            await _to_its_end(opening)  # three questions' time at most
        except asyncio.CancelledError:
            with suppress(PbxError):
                await _to_its_end(asyncio.create_task(opening.result().close()))
            raise
        return opening.result()

    async def _with_ari(self, ari: Ari) -> None:
        restarted = self._started not in (None, ari.started)
        self._started = ari.started
        self._ari = ari
        self._telling = True
        self._tell(PbxThere(restarted))
        try:
            await ari.ended()
        finally:
            self._ari = None
            if self._task is not None:  # not stopped by us
                self._tell(PbxAway())

    def _tell(self, event: PbxEvent) -> None:
        for handler in tuple(self._handlers):
            try:
                handler(event)
            except Exception as error:
                # The message may quote a number.
                log.error("%s was not handled: %s", type(event).__name__, type(error).__name__)

    def _manager(self) -> Ami:
        if self._ami is None:
            raise PbxError(self._why.get("AMI", PbxErrorKind.AWAY), "the manager interface")
        return self._ami

    def _rest(self) -> Ari:
        if self._ari is None:
            raise PbxError(self._why.get("ARI") or self._why.get("AMI", PbxErrorKind.AWAY), "ARI")
        return self._ari

    # What there is

    async def members(self) -> tuple[Member, ...]:
        listed = await self._manager().listing("QueueStatus")
        return tuple(events.member(message) for message in listed if message.get("Event") == "QueueMember")

    async def entries(self) -> tuple[Entry, ...]:
        ami = self._manager()
        listed, channels = await asyncio.gather(ami.listing("QueueStatus"), ami.listing("CoreShowChannels"))
        calls = {message.get("Uniqueid"): message.get("Linkedid", "") for message in channels}
        now = self._clock.now().timestamp()
        return tuple(
            # One who came or went between the two lists has the id of a call of its own.
            events.entry(message, now - int(message["Wait"]), calls.get(message["Uniqueid"]) or message["Uniqueid"])
            for message in listed
            if message.get("Event") == "QueueEntry"
        )

    async def channels(self) -> tuple[Channel, ...]:
        return tuple(events.channel(message) for message in await self._manager().listing("CoreShowChannels"))

    # Calls

    async def originate(
        self,
        endpoint: str,
        context: str,
        extension: str,
        *,
        channel: str,
        caller: str = "",
        caller_name: str = "",
        variables: Mapping[str, str] | None = None,
        ring_seconds: int = 30,
    ) -> None:
        try:
            await self._rest().originate(
                endpoint, context, extension, channel, caller, caller_name, variables or {}, ring_seconds
            )
        except PbxError as error:
            self._originated[error.kind] += 1
            raise
        self._originated["placed"] += 1

    async def redirect(self, channel: str, context: str, extension: str, other: str | None = None) -> None:
        more = {} if other is None else {"ExtraChannel": other}
        await self._manager().ask("Redirect", Channel=channel, **more, Context=context, Exten=extension, Priority="1")

    async def bridge(self, channel: str, other: str) -> None:
        await self._manager().ask("Bridge", Channel1=channel, Channel2=other, Tone="no")

    async def hang_up(self, channel: str, cause: int = 16) -> None:
        await self._rest().hang_up(channel, cause)

    async def transfer(self, channel: str, context: str, extension: str) -> None:
        await self._manager().ask("BlindTransfer", Channel=channel, Context=context, Exten=extension)

    async def set_variable(self, channel: str, name: str, value: str) -> None:
        await self._manager().ask("Setvar", Channel=channel, Variable=name, Value=value)

    async def get_variable(self, channel: str, name: str) -> str:
        return (await self._manager().ask("Getvar", Channel=channel, Variable=name)).get("Value", "")

    # Queues

    async def pause(self, interface: str, on: bool, reason: str = "", queue: str = "") -> None:
        more = {name: value for name, value in (("Queue", queue), ("Reason", reason)) if value}
        await self._manager().ask("QueuePause", Interface=interface, Paused="true" if on else "false", **more)

    async def add_member(self, queue: str, interface: str, name: str, *, paused: bool = False, state: str = "") -> None:
        more = {"StateInterface": state} if state else {}
        await self._unless(
            "Already there",
            self._manager().ask(
                "QueueAdd",
                Queue=queue,
                Interface=interface,
                MemberName=name,
                Paused="true" if paused else "false",
                **more,
            ),
        )

    async def remove_member(self, queue: str, interface: str) -> None:
        await self._unless("Not there", self._manager().ask("QueueRemove", Queue=queue, Interface=interface))

    # Asterisk's own data base

    async def kept(self, family: str) -> Mapping[str, str]:
        found: dict[str, str] = {}

        async def look() -> Message:
            for message in await self._manager().listing("DBGetTree", Family=family):
                found[message["Key"].removeprefix(f"/{family}/")] = message.get("Val", "")
            return {}

        await self._unless("Database entry", look())
        return found

    async def keep(self, family: str, key: str, value: str) -> None:
        await self._manager().ask("DBPut", Family=family, Key=key, Val=value)

    async def forget(self, family: str, key: str) -> None:
        await self._unless("Database entry", self._manager().ask("DBDel", Family=family, Key=key))

    @staticmethod
    async def _unless(said: str, asked: Awaitable[Message]) -> None:
        """A refusal for this reason says that it is so already."""
        try:
            await asked
        except PbxError as error:
            if error.kind is not PbxErrorKind.REFUSED or said not in error.detail:
                raise


async def _to_its_end(task: asyncio.Task[Any]) -> None:
    """Wait until it has ended. A cancel meanwhile is raised then: broken off itself, it could leave a connection open."""
    cancelled = False
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError:
            cancelled = True
    if cancelled:
        raise asyncio.CancelledError
