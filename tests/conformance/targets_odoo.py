# SPDX-License-Identifier: GPL-3.0-or-later
"""Odoo as a target: its three ways to keep a callback, and the interface of Odoo 19 in front of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import dev_odoo
from app.crm.odoo.crm import OdooCrm
from app.crm.odoo.profile import OdooProfile
from app.crm.odoo.rows import PHONECALL
from app.crm.port import Crm
from app.domain.callback import Callback
from tests.conformance.target import Can, Choice, Logged
from tests.odoo.json2 import Bridge
from tests.odoo.server import LOGIN, PASSWORD, PLACE, PROGRAMS, Server

CATALOGUES = {
    "reasons": [{"code": "refund", "texts": {"en": "Refund"}}, {"code": "offer", "texts": {"en": "Offer"}}],
    "dispositions": [{"code": "wrong_person", "texts": {"en": "Wrong person"}}],
    "pauses": [{"code": "lunch", "texts": {"en": "Lunch"}}],
}
WRITES = (b'"load"', b'"write"', b'"action_feedback"', b'"message_post"')
WRITES_2 = (b"/load ", b"/write ", b"/action_feedback ", b"/message_post ")
# One server, database and class of the desk's behind either interface: who wins a race, and what is done on the system's own
# pages, is no different.
SPARED_2 = frozenset(
    {
        *("test_two_agents_claim_at_once", "test_two_edits_at_once", "test_one_create_sent_twice_at_once"),
        *("test_handed_over_elsewhere", "test_closed_elsewhere", "test_changed_elsewhere", "test_made_elsewhere"),
        *("test_a_change_elsewhere_and_mine_clash", "test_a_writer_who_commits_late", "test_an_agent_in_another_zone"),
        "test_a_claim_ends_by_itself",
    }
)


class OdooTarget:
    """One Odoo; what others do is done by its administrator."""

    queue: str | None = "sales"
    region = "RU"

    def __init__(self, name: str, database: str) -> None:
        self.name = name
        self.can = frozenset(set(Can) - {Can.SKEW})
        self.phonecalls = database == "calls"
        self._database = database
        self._server: Server | None = None
        self._passwords = dict(PASSWORD)
        self._rules: list[int] = []

    @property
    def server(self) -> Server:
        assert self._server is not None
        return self._server

    @property
    def url(self) -> str:
        return self.server.url

    async def start(self) -> None:
        if self._server is None:
            assert PLACE is not None
            assert PROGRAMS is not None
            self._server = await asyncio.to_thread(Server, PLACE, PROGRAMS, self._database)
        await asyncio.to_thread(self.server.start)

    async def stop(self) -> None:
        await asyncio.to_thread(self.server.stop)

    async def remove(self) -> None:
        await asyncio.to_thread(self.server.remove)

    async def reset(self) -> None:
        await asyncio.to_thread(self._reset)

    def _reset(self) -> None:
        with self.server.sql() as base:
            base.execute("delete from ir_attachment where name = 'soitto.json'")
            base.execute("delete from mail_activity")
            if self.phonecalls:
                base.execute("delete from crm_phonecall")
            base.execute("delete from mail_message where model in ('crm.phonecall', 'res.partner')")
            base.execute("delete from ir_model_data where module = 'soitto'")
            base.execute("delete from res_partner where name like 'Asiakas%'")
        if self._rules:
            self._admin("ir.rule", "unlink", self._rules)
            self._rules = []
        for agent, uid in self.server.uids.items():
            self._admin("res.users", "write", [uid], {"tz": "Europe/Moscow"})
            if self._passwords[agent] != PASSWORD[agent]:
                self._admin("res.users", "write", [uid], {"password": PASSWORD[agent]})
        self._passwords = dict(PASSWORD)

    def _admin(self, model: str, method: str, *arguments: Any, **named: Any) -> Any:
        return self.server.admin.call(model, method, *arguments, **named)

    async def _do(self, model: str, method: str, *arguments: Any, **named: Any) -> Any:
        return await asyncio.to_thread(self._admin, model, method, *arguments, **named)

    def login(self, agent: int) -> tuple[str, str]:
        return LOGIN[agent], self._passwords[agent]

    def person(self, agent: int) -> str:
        return LOGIN[agent]

    def crm(self, url: str) -> Crm:
        return OdooCrm(self.profile(url), region="RU")

    def profile(self, url: str, **more: Any) -> OdooProfile:
        entries = {"system": "odoo", "name": "Odoo", "url": url, "database": self._database, "zone": "Europe/Moscow"}
        return OdooProfile.model_validate(entries | {"catalogues": CATALOGUES, "page_size": 500} | more)

    def writes(self, piece: bytes) -> bool:
        return any(word in piece for word in WRITES)

    async def expire_sign_in(self, agent: int) -> None:
        self._passwords[agent] += "-new"
        await self._do("res.users", "write", [self.server.uids[agent]], {"password": self._passwords[agent]})

    async def set_clock(self, seconds: float) -> None:
        raise NotImplementedError

    async def set_zone(self, agent: int, zone: str) -> None:
        await self._do("res.users", "write", [self.server.uids[agent]], {"tz": zone})

    def _place(self, callback: Callback) -> tuple[str, int]:
        model, number = callback.remote.split(",")[:2]
        return model, int(number)

    async def close(self, callback: Callback) -> None:
        model, number = self._place(callback)
        if self.phonecalls:
            await self._do(model, "write", [number], {"state": "done"})
        else:
            await self._do(model, "action_feedback", [number], feedback="Reached by somebody else")

    async def edit(self, callback: Callback, *, note: str | None = None, due: datetime | None = None) -> None:
        model, number = self._place(callback)
        values: dict[str, Any] = {}
        if note is not None:
            values["description" if self.phonecalls else "note"] = note if self.phonecalls else f"<p>{note}</p>"
        if due is not None and self.phonecalls:
            values["date"] = due.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        elif due is not None:
            values["date_deadline"] = due.astimezone(UTC).date().isoformat()
        await self._do(model, "write", [number], values)

    async def hand_over(self, callback: Callback, agent: int) -> None:
        model, number = self._place(callback)
        await self._do(model, "write", [number], {"user_id": self.server.uids[agent]})

    async def hide(self, callback: Callback, agent: int) -> None:
        model, number = self._place(callback)
        found = await self._do("ir.model", "search", [["model", "=", model]])
        uid = self.server.uids[agent]
        domain = f"[('id', '!=', {number})] if user.id == {uid} else [(1, '=', 1)]"
        values = {"name": "not this one", "model_id": found[0], "domain_force": domain, "groups": []}
        self._rules.append(await self._do("ir.rule", "create", values))

    async def delete(self, callback: Callback) -> None:
        model, number = self._place(callback)
        await self._do(model, "unlink", [number])

    async def make(self, number: str, customer: str, due: datetime, agent: int) -> None:
        uid = self.server.uids[agent]
        if self.phonecalls:
            at = due.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
            values = {"name": customer, "partner_phone": number, "date": at, "user_id": uid, "direction": "out"}
            await self._do(PHONECALL, "create", values)
            return
        partner = await self._do("res.partner", "create", {"name": customer, "phone": number})
        kind = await asyncio.to_thread(self.server.admin.external_id, "mail", "mail_activity_data_call")
        model = await asyncio.to_thread(self.server.admin.external_id, "base", "model_res_partner")
        values = {"activity_type_id": kind, "res_model_id": model, "res_id": partner, "user_id": uid}
        await self._do("mail.activity", "create", values | {"date_deadline": due.astimezone(UTC).date().isoformat()})

    async def fill(self, count: int) -> None:
        await asyncio.to_thread(self._fill, count)

    def _fill(self, count: int) -> None:
        uid = self.server.uids[1]
        stamps = "create_uid, create_date, write_uid, write_date"
        # More of them share a moment than a page of the feed has.
        written = "now() at time zone 'UTC' - n / 600 * interval '1 day'"
        values = f"{uid}, {written}, {uid}, {written}"
        with self.server.sql() as base:
            if self.phonecalls:
                base.execute(
                    f"insert into crm_phonecall (name, partner_phone, date, user_id, direction, state, active, {stamps})"
                    " select 'Asiakas ' || n, '+7913' || (3450000 + n), now() at time zone 'UTC', %s, 'out', 'open',"
                    f" true, {values} from generate_series(1, %s) n".encode(),
                    (uid, count),
                )
            else:
                base.execute(
                    f"insert into mail_activity (summary, date_deadline, user_id, res_model_id, res_model, res_id,"
                    f" activity_type_id, {stamps}{', active, done' if self._database == 'kept' else ''})"
                    " select 'Asiakas ' || n || ' +7913' || (3450000 + n), current_date, %s,"
                    " (select id from ir_model where model = 'res.partner'), 'res.partner',"
                    " (select partner_id from res_users where id = %s),"
                    " (select res_id from ir_model_data where module = 'mail' and name = 'mail_activity_data_call'),"
                    f" {values}{', true, false' if self._database == 'kept' else ''} from generate_series(1, %s) n".encode(),
                    (uid, uid, count),
                )

    async def put_contact(self, name: str, numbers: Sequence[str]) -> None:
        await self._do("res.partner", "create", {"name": name} | dict(zip(("phone", "mobile"), numbers, strict=False)))

    async def records(self) -> int:
        def count(base: Any, query: str) -> int:
            number: int = base.execute(query).fetchone()[0]
            return number

        def work() -> int:
            with self.server.sql() as base:
                if self.phonecalls:
                    logged = "select res_id from ir_model_data where module = 'soitto' and name like 'call_%'"
                    logged += " and name not like 'callback_%'"
                    return count(base, f"select count(*) from crm_phonecall where id not in ({logged})")
                done = "select count(distinct split_part(description, ' ', 1)) from ir_attachment"
                done += " where name = 'soitto.json' and res_model = 'mail.message' and split_part(description, ' ', 1)"
                done += " not in (select 'mail.activity,' || id from mail_activity)"
                return count(base, "select count(*) from mail_activity") + count(base, done)

        return await asyncio.to_thread(work)

    async def calls(self) -> list[Logged]:
        if self.phonecalls:
            names = await asyncio.to_thread(
                self.server.admin.rows,
                "ir.model.data",
                [["module", "=", "soitto"], ["model", "=", PHONECALL], ["name", "=like", "call\\_%"]],
                ["res_id"],
            )
            found = await asyncio.to_thread(
                self.server.admin.rows, PHONECALL, [["id", "in", [one["res_id"] for one in names]]]
            )
            return [
                Logged(f"{one['name']} {one['partner_phone']} {one['state']} {one['description']}") for one in found
            ]
        notes = await asyncio.to_thread(self.server.admin.rows, "mail.message", [["body", "ilike", "call:"]], ["body"])
        return [Logged(one["body"]) for one in notes]

    @asynccontextmanager
    async def late_writer(self, number: str) -> AsyncIterator[None]:
        base = self.server.sql()
        uid = self.server.uids[1]
        base.autocommit = False
        stamps = "create_uid, create_date, write_uid, write_date"
        try:
            if self.phonecalls:
                base.execute(
                    f"insert into crm_phonecall (name, partner_phone, date, user_id, direction, state, active, {stamps})"
                    " values ('Asiakas', %s, now() at time zone 'UTC', %s, 'out', 'open', true,"
                    " %s, now() at time zone 'UTC', %s, now() at time zone 'UTC')".encode(),
                    (number, uid, uid, uid),
                )
            else:
                kept = self._database == "kept"
                base.execute(
                    f"insert into mail_activity (summary, date_deadline, user_id, res_model_id, res_model, res_id,"
                    f" activity_type_id, {stamps}{', active, done' if kept else ''})"
                    " values (%s, current_date, %s, (select id from ir_model where model = 'res.partner'), 'res.partner',"
                    " (select partner_id from res_users where id = %s),"
                    " (select res_id from ir_model_data where module = 'mail' and name = 'mail_activity_data_call'),"
                    f" %s, now() at time zone 'UTC', %s, now() at time zone 'UTC'{', true, false' if kept else ''})".encode(),
                    (f"Asiakas {number}", uid, uid, uid, uid),
                )
            yield
            base.commit()
        finally:
            base.close()


class Json2Target(OdooTarget):
    """The same through the interface of Odoo 19."""

    def __init__(self, name: str, database: str) -> None:
        super().__init__(name, database)
        self._bridge: Bridge | None = None

    @property
    def bridge(self) -> Bridge:
        assert self._bridge is not None
        return self._bridge

    @property
    def url(self) -> str:
        return self.bridge.url

    async def start(self) -> None:
        await super().start()
        if self._bridge is None:
            self._bridge = Bridge(self.server.url, self._database, self._keys())
        await self.bridge.start()

    def _keys(self) -> dict[str, tuple[int, str]]:
        return {self.login(agent)[1]: (uid, self._passwords[agent]) for agent, uid in self.server.uids.items()}

    async def stop(self) -> None:
        await self.bridge.stop()
        await super().stop()

    async def remove(self) -> None:
        await self.bridge.remove()
        await super().remove()

    async def reset(self) -> None:
        await super().reset()
        self.bridge.keys = self._keys()

    async def expire_sign_in(self, agent: int) -> None:
        await super().expire_sign_in(agent)
        self.bridge.keys = self._keys()

    def writes(self, piece: bytes) -> bool:
        return any(word in piece for word in WRITES_2)


def _missing() -> str | None:
    return None if PLACE is not None else dev_odoo.why_missing()


def _choice(kind: type[OdooTarget], name: str, database: str, spared: frozenset[str] = frozenset()) -> Choice:
    def make(folder: Path) -> OdooTarget:
        return kind(name, database)

    return Choice(name, make, "odoo", _missing, spared)


CHOICES = [
    _choice(OdooTarget, "odoo-phonecalls", "calls"),
    _choice(OdooTarget, "odoo-activities", "plain"),
    _choice(OdooTarget, "odoo-kept", "kept"),
    _choice(Json2Target, "odoo-json2", "calls", SPARED_2),
]
