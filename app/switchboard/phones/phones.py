# SPDX-License-Identifier: GPL-3.0-or-later
"""Which phone each agent is logged in with, and how it stands in the queues (row D3).

A phone is an extension of the exchange (``1003`` is ``PJSIP/1003``) or an outside number, rung through the trunk. Who has logged in
with none is reached at the extension that the CRM knows.

An agent's queues are those that have the agent's extension among their members, as a member's name or as ``PJSIP/<extension>``
(queues.conf, or added by hand); an agent whom no queue knows belongs to every department of the rules. Phones are added as dynamic
members named by the extension. A member from queues.conf cannot be removed: it is paused instead. Asterisk may forget dynamic
members and pauses when it starts: they are set again from the table.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import sqlalchemy as sa

from app.domain.errors import BadNumber, SwitchboardError, SwitchboardErrorKind
from app.domain.number import NumberClass, is_service, parse
from app.switchboard.parts import Promises, Rules
from app.switchboard.pbx.port import Pbx, PbxError, PbxEvent, PbxThere
from app.switchboard.store import schema
from app.switchboard.store.database import Database, put
from app.switchboard.works import Works

LOGGED_OUT = "logged_out"
"""Pause reason of a member that cannot be removed from its queue."""
_EXTENSION = re.compile(r"[A-Za-z0-9][\w.-]{0,63}", re.ASCII)
_OUTSIDE = "Local/{number}@soitto-phone/n"


@dataclass(frozen=True, slots=True)
class _Stand:
    """How an agent's phone stands: ``taking`` queue calls, ``paused`` there."""

    phone: str = ""
    taking: bool = False
    paused: bool = False
    reason: str = ""


class Phones:
    """Coroutines raise :class:`SwitchboardError` (``bad_phone``, ``no_phone``) and :class:`PbxError`."""

    def __init__(self, pbx: Pbx, promises: Promises, rules: Rules, database: Database) -> None:
        self._pbx, self._promises, self._rules, self._database = pbx, promises, rules, database
        self._stands: dict[str, _Stand] = {}
        self._works = Works()
        self._unsubscribe: Callable[[], None] = lambda: None
        self._changing = asyncio.Lock()

    async def start(self) -> None:
        """Read who is logged in, and see to it that the exchange knows."""
        await self._read()
        self._unsubscribe = self._pbx.subscribe(self._happened)
        if self._pbx.there:
            self._restore()

    async def stop(self) -> None:
        self._unsubscribe()
        await self._works.stop()

    # --- what the other parts ask

    def phone(self, person: str) -> str:
        """The phone logged in with; empty: none."""
        return self._stands.get(person, _Stand()).phone

    def interface(self, person: str) -> str | None:
        """What rings for this person: the phone logged in with, else the one of the extension; ``None``: not known."""
        return _interface(self.phone(person)) or self._own(person)

    def person_at(self, interface: str) -> str | None:
        """Who is logged in with the phone of this interface (a queue member's, or without Local's ``/n``)."""
        wanted = interface.removesuffix("/n")
        for person, stand in self._stands.items():
            if stand.phone and _interface(stand.phone).removesuffix("/n") == wanted:
                return person
        return None

    async def queues(self, person: str) -> tuple[str, ...]:
        """The queues that this person belongs to."""
        extension = self.extension(person)
        own, members = self._own(person), await self._pbx.members()
        found = {one.queue for one in members if extension and (one.name == extension or one.interface == own)}
        departments = [one.queue for one in self._rules.site.departments]
        if not found:
            return tuple(departments)
        return tuple(queue for queue in departments if queue in found) + tuple(sorted(found - set(departments)))

    # --- what agents do

    async def log_in(self, person: str, phone: str) -> str:
        """Ring this phone for the person from now on, and take queue calls with it; returns it as it is kept. Whoever was logged in
        with it before is no longer."""
        phone = self._checked(phone)
        if any(one.extension == phone and one.id != person and one.active for one in self._promises.people()):
            raise _refused("bad_phone")  # a colleague's own: that one's calls would be taken for this person's
        async with self._changing:
            other = self.person_at(_interface(phone))
            if other is not None and other != person:
                await self._out(other)
                await self._keep(other, _Stand())
            before = self._stands.get(person, _Stand())
            if before.phone and before.phone != phone:
                await self._out(person)
            stand = replace(before, phone=phone, taking=True)
            await self._keep(person, stand)
            await self._in(person, stand)
        return phone

    async def log_out(self, person: str) -> None:
        """Ring no phone for this person any more but that of the extension; none takes queue calls."""
        async with self._changing:
            if self.phone(person):
                await self._out(person)
                await self._keep(person, _Stand())

    async def queue(self, person: str, *, taking: bool, paused: bool, reason: str = "") -> None:
        """Whether the person's phone is in the queues, and whether they leave it alone for now."""
        async with self._changing:
            if self.interface(person) is None:
                raise _refused("no_phone")
            stand = replace(self._stands.get(person, _Stand()), taking=taking, paused=paused, reason=reason)
            await self._keep(person, stand)
            if taking:
                await self._in(person, stand)
            else:
                await self._out(person)

    # --- how it is done

    async def _read(self) -> None:
        rows = await self._database.run(lambda c: c.execute(sa.select(schema.phones)).all())
        for row in rows:
            doc = json.loads(row.doc)
            self._stands[row.person] = _Stand(
                row.phone, bool(doc.get("taking")), bool(doc.get("paused")), str(doc.get("reason", ""))
            )

    def _checked(self, phone: str) -> str:
        """The phone as it is kept. An outside one has to be a whole number that costs no extra: whoever rings the agent makes the
        site pay for that leg."""
        text = phone.strip()
        region = self._rules.site.region
        try:
            number = parse(text, region)
        except BadNumber:
            if _EXTENSION.fullmatch(text) and text.isdigit():
                return text
            raise _refused("bad_phone") from None
        if number.kind is NumberClass.PREMIUM or is_service(number, region):
            raise _refused("bad_phone")
        if number.kind is NumberClass.SHORT and number.dial.isdigit():
            return number.dial
        if number.kind is NumberClass.SIP and _EXTENSION.fullmatch(text):
            return text
        if number.e164 is None or not number.e164.startswith("+"):
            raise _refused("bad_phone")
        return number.e164

    def extension(self, person: str) -> str:
        """The extension that the CRM knows of this person; empty: none."""
        found = next((one for one in self._promises.people() if one.id == person and one.active), None)
        return found.extension if found is not None and _EXTENSION.fullmatch(found.extension) else ""

    def _own(self, person: str) -> str | None:
        extension = self.extension(person)
        return f"PJSIP/{extension}" if extension else None

    async def _in(self, person: str, stand: _Stand) -> None:
        interface = self.interface(person)
        if interface is None:
            return
        for queue in await self.queues(person):
            await self._pbx.add_member(queue, interface, self.extension(person) or person, paused=stand.paused)
            await self._pbx.pause(interface, stand.paused, stand.reason if stand.paused else "", queue)

    async def _out(self, person: str) -> None:
        interface = self.interface(person)
        for member in await self._pbx.members():
            if member.interface == interface:
                try:
                    await self._pbx.remove_member(member.queue, interface)
                except PbxError:
                    await self._pbx.pause(interface, True, LOGGED_OUT, member.queue)

    async def _keep(self, person: str, stand: _Stand) -> None:
        doc = json.dumps({"taking": stand.taking, "paused": stand.paused, "reason": stand.reason})
        row = {"person": person, "phone": stand.phone, "doc": doc}
        await self._database.run(lambda c: put(c, schema.phones, row))
        self._stands[person] = stand

    def _happened(self, event: PbxEvent) -> None:
        if isinstance(event, PbxThere):
            self._restore()

    def _restore(self) -> None:
        self._works.spawn(self._restored(), "restoring phones in queues")

    async def _restored(self) -> None:
        async with self._changing:
            await self._read()  # another switchboard on the same store may have changed it since
            for person, stand in tuple(self._stands.items()):
                if stand.taking:
                    with contextlib.suppress(PbxError):  # gone again: PbxThere comes once more
                        await self._in(person, stand)


def _interface(phone: str) -> str:
    """What rings: ``PJSIP/…`` for an extension, the trunk for a number; empty for none."""
    if not phone:
        return ""
    return _OUTSIDE.format(number=phone) if phone.startswith("+") else f"PJSIP/{phone}"


def _refused(code: str) -> SwitchboardError:
    return SwitchboardError(SwitchboardErrorKind.REFUSED, code)
