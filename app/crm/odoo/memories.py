# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory of a callback in Odoo: an attachment ``soitto.json`` on its record, replaced as a whole by each change.

Odoo's ``write`` takes no condition. But an external id is unique in the database, and ``load`` as modules use it makes a record
only where its external id is new, in one transaction and for ordinary users. So each memory carries a generation in its
external id, and of all that try to make the next generation exactly one does: a compare-and-set.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.crm.odoo.rows import instant, text, uid
from app.crm.odoo.rpc import Rpc
from app.domain.errors import CrmError, CrmErrorKind

ATTACHMENT = "ir.attachment"
MESSAGE = "mail.message"
NAME = "soitto.json"
_FIELDS = ("res_model", "res_id", "description", "datas", "create_date", "write_date", "write_uid")


@dataclass(frozen=True, slots=True)
class Memory:
    """The newest memory of a record; ``older`` are attachments that it has replaced. ``moved``: its activity is done, and Odoo
    put what hung on it to the message about that."""

    id: int
    record: int
    model: str
    hangs_on: tuple[str, int]
    generation: int
    text: str
    written_at: datetime
    moved: bool
    moved_at: datetime
    moved_by: int
    older: tuple[int, ...] = ()


class Memories:
    """The memories of the records of one model."""

    def __init__(self, rpc: Rpc, module: str) -> None:
        self._rpc, self._module = rpc, module

    async def of(self, model: str, records: Sequence[int]) -> dict[int, Memory]:
        """The memory of each of the records that has one."""
        if not records:
            return {}
        found = await self._rpc.rows(
            ATTACHMENT,
            [["name", "=", NAME], ["res_model", "=", model], ["res_id", "in", list(records)]],
            _FIELDS,
        )
        return newest(found, model)

    async def left(self, model: str, record: int) -> Memory | None:
        """The memory of an activity that is done and gone."""
        found = await self._rpc.rows(
            ATTACHMENT,
            [["name", "=", NAME], ["res_model", "=", MESSAGE], ["description", "=like", f"{model},{record} %"]],
            _FIELDS,
        )
        return newest(found, model).get(record)

    async def made_for(self, callback_id: str, model: str) -> Memory | None:
        """The memory that was made for a callback, wherever it hangs now."""
        names = await self._rpc.rows(
            "ir.model.data",
            [
                ["module", "=", self._module],
                ["model", "=", ATTACHMENT],
                ["name", "=like", f"memory_{callback_id}_%"],
            ],
            ("res_id",),
        )
        if not names:
            return None
        found = await self._rpc.rows(ATTACHMENT, [["id", "in", [row["res_id"] for row in names]]], _FIELDS)
        return next(iter(newest(found, model).values()), None)

    async def changed(self, model: str, since: str, after: int, limit: int) -> tuple[list[Memory], int | None]:
        """Memories written since a time, in order of id after ``after``; the last id where there may be more."""
        found = await self._rpc.rows(
            ATTACHMENT,
            [
                ["name", "=", NAME],
                ["res_model", "in", [model, MESSAGE]],
                ["write_date", ">=", since],
                ["id", ">", after],
            ],
            _FIELDS,
            limit=limit,
        )
        return list(newest(found, model).values()), found[-1]["id"] if len(found) >= limit else None

    async def write(
        self, callback_id: str, record: tuple[str, int], generation: int, document: str, *, on: tuple[str, int]
    ) -> None:
        """Make a generation of a record's memory, hung ``on`` the record or what is left of it. Raises ``CONFLICT`` ``raced``
        where another one made it."""
        mark = f"{record[0]},{record[1]} {generation} {secrets.token_hex(8)}"
        made = await self._rpc.load(
            ATTACHMENT,
            f"{self._module}.memory_{callback_id}_{generation}",
            {
                "name": NAME,
                "res_model": on[0],
                "res_id": str(on[1]),
                "mimetype": "application/json",
                "description": mark,
                "datas": base64.b64encode(document.encode()).decode(),
            },
            only_new=True,
        )
        there = await self._rpc.rows(ATTACHMENT, [["id", "=", made]], ("description",))
        if not there or there[0].get("description") != mark:
            raise CrmError(CrmErrorKind.CONFLICT, "raced")

    async def forget(self, attachments: Iterable[int]) -> None:
        """Remove what a newer generation has replaced; where that fails the next one does it."""
        old = list(attachments)
        if old:
            with contextlib.suppress(CrmError):
                await self._rpc.call(ATTACHMENT, "unlink", old)


def newest(found: Iterable[dict[str, Any]], model: str) -> dict[int, Memory]:
    """The newest memory of each record, of all attachments."""
    by_record: dict[int, list[tuple[int, dict[str, Any]]]] = {}
    for row in found:
        place, _, rest = text(row.get("description")).partition(" ")
        said_model, _, said_record = place.partition(",")
        count = rest.partition(" ")[0]
        if said_model == model and said_record.isdecimal() and count.isdecimal():
            by_record.setdefault(int(said_record), []).append((int(count), row))
    memories: dict[int, Memory] = {}
    for record, some in by_record.items():
        some.sort(key=lambda one: one[0])
        generation, row = some[-1]
        memories[record] = Memory(
            id=row["id"],
            record=record,
            model=model,
            hangs_on=(text(row.get("res_model")), row.get("res_id") or 0),
            generation=generation,
            text=_content(row.get("datas")),
            written_at=instant(row["create_date"]),
            moved=row.get("res_model") == MESSAGE,
            moved_at=instant(row["write_date"]),
            moved_by=uid(row.get("write_uid")),
            older=tuple(one["id"] for _, one in some[:-1]),
        )
    return memories


def _content(datas: object) -> str:
    try:
        return base64.b64decode(text(datas)).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return ""
