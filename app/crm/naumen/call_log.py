# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls and filled-in enquiry forms on their way into the Service Desk: as records, or as comments."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from app.crm.naumen import wire
from app.crm.naumen.bare import Bare
from app.crm.naumen.directory import Directory
from app.crm.naumen.mapping import RecordMapping
from app.crm.naumen.module import Module
from app.crm.naumen.profile import Attr, ServiceDeskProfile
from app.domain.call import Call
from app.domain.callback import Callback, Outcome, OutcomeKind
from app.domain.due import at_instant, zone
from app.domain.errors import CrmError, CrmErrorKind

_RACES = 5
Check = Callable[[str, str, Mapping[str, str]], Awaitable[None]]


class CallWriter:
    """Writes calls by the profile; ``check`` compares a class with the server once."""

    def __init__(
        self,
        profile: ServiceDeskProfile,
        times: wire.Times,
        mapping: RecordMapping,
        directory: Directory,
        way: Bare | Module,
        check: Check,
    ) -> None:
        self._profile, self._times, self._mapping = profile, times, mapping
        self._directory, self._way, self._check = directory, way, check

    def wants_agreed(self, call: Call) -> bool:
        """Whether the callback that was agreed in this call has to be known."""
        calls = self._profile.calls
        told = calls.comment is not None or (calls.record is not None and calls.record.fields.callback is not None)
        return told or (bool(call.enquiry) and self._profile.enquiry is not None)

    async def log(self, call: Call, remote: str) -> None:
        """Write a call; ``remote`` is its callback's record, empty where there is none. Told again, it is brought up to date."""
        calls = self._profile.calls
        answers = self._answers(call)
        if calls.record is not None:
            await self._record(call, remote, answers if self._target == "call" else {})
        elif calls.comment is not None and (remote or call.callback):
            await self._comment(call, remote)
        if answers and self._target == "callback":
            await self._on_callback(remote, answers)
        elif answers and self._target == "record":
            await self._enquiry(call, remote, answers)

    @property
    def _target(self) -> str:
        return self._profile.enquiry.target if self._profile.enquiry is not None else ""

    def _answers(self, call: Call) -> dict[str, Any]:
        enquiry = self._profile.enquiry
        if enquiry is None or not call.enquiry:
            return {}
        return {
            attr.attribute: self._mapping.coded(attr, call.enquiry.get(question), f"enquiry.answers.{question}")
            for question, attr in enquiry.answers.items()
            if question in call.enquiry
        }

    async def _record(self, call: Call, remote: str, answers: Mapping[str, Any]) -> None:
        one = self._profile.calls.record
        assert one is not None
        fields = one.fields.given()
        places = {attr.attribute: f"calls.record.fields.{name}" for name, attr in fields.items()}
        places |= {one.external_id: "calls.record.external_id"} | dict.fromkeys(one.create, "calls.record.create")
        if self._target == "call":
            places |= self._answer_places()
        await self._check(one.class_, one.type, places)
        values = self._mapping.fixed(one.create, self._stand_in(call))
        for name, attr in fields.items():
            value = self._told(name, attr, call, remote)
            # A call is told when it begins and again when it ends: what is not known yet is left alone.
            if value is not None:
                values[attr.attribute] = value
        await self._way.put(one.class_, one.type, one.external_id, call.id, values | dict(answers))

    def _told(self, name: str, attr: Attr, call: Call, remote: str) -> Any:
        value: Any
        match name:
            case "number":
                value = call.number.key
            case "agent":
                value = self._directory.uuid_of(call.agent) if attr.kind == "link" else call.agent
            case "callback":
                value = remote
            case "talk_seconds":
                value = round(call.talk_seconds(call.ended_at)) if call.ended_at is not None else None
            case "rating":
                value = int(call.rating) if call.rating is not None else None
            case "direction" | "result":
                code = getattr(call, name)
                value = code.value if code is not None else None
            case _:
                value = getattr(call, name)
        if attr.values and value is not None and value != "":
            return self._mapping.coded(attr, str(value), f"calls.record.fields.{name}")
        return wire.shaped(value, attr, self._times)

    async def _comment(self, call: Call, remote: str) -> None:
        one = self._profile.calls.comment
        assert one is not None
        if call.ended_at is None:
            return  # a comment is written once, when there is something to say
        if not remote:
            raise CrmError(CrmErrorKind.REFUSED, "not_found")
        me = self._directory
        said = {
            "id": call.id,
            "number": call.number.shown(),
            "customer": call.customer,
            "direction": self._word(call.direction.value),
            "result": self._word(call.result.value if call.result else ""),
            "rating": self._word(str(int(call.rating))) if call.rating else "",
            "agent": call.agent,
            "queue": call.queue or "",
            "started_at": self._clock(call.started_at),
            "answered_at": self._clock(call.answered_at),
            "ended_at": self._clock(call.ended_at),
            "talk_seconds": str(round(call.talk_seconds(call.ended_at))),
        }
        key = f"call:{call.id}"
        text = f"{wire.rich(one.text.format_map(said).strip())} <span>[{key}]</span>"
        author = me.uuid_of(me.me.id) if one.name_author and me.me is not None else ""
        await self._way.comment(remote, key, text, one.private, author)

    def _word(self, code: str) -> str:
        comment = self._profile.calls.comment
        return comment.words.get(code, code) if comment is not None else code

    def _clock(self, at: datetime | None) -> str:
        return at.astimezone(zone(self._profile.dates.zone)).strftime("%d.%m.%Y %H:%M:%S") if at else ""

    async def _on_callback(self, remote: str, answers: Mapping[str, Any]) -> None:
        if not remote:
            raise CrmError(CrmErrorKind.REFUSED, "no_record", detail="enquiry")
        one = self._profile.callback
        await self._check(one.class_, one.type, self._answer_places())
        for _ in range(_RACES):
            row = await self._way.read(remote)
            try:
                await self._way.edit(remote, str(row.get("@version") or ""), answers)
                return
            except CrmError as error:
                if error.code != "raced":
                    raise
        raise CrmError(CrmErrorKind.THROTTLED, "raced", retry_after=1.0)

    def _answer_places(self) -> dict[str, str]:
        enquiry = self._profile.enquiry
        assert enquiry is not None
        return {attr.attribute: f"enquiry.answers.{question}" for question, attr in enquiry.answers.items()}

    async def _enquiry(self, call: Call, remote: str, answers: Mapping[str, Any]) -> None:
        enquiry = self._profile.enquiry
        assert enquiry is not None
        assert enquiry.record is not None
        one = enquiry.record
        places = self._answer_places() | dict.fromkeys(one.create, "enquiry.record.create")
        places |= {one.external_id: "enquiry.record.external_id"}
        values = self._mapping.fixed(one.create, self._stand_in(call)) | dict(answers)
        if one.number is not None:
            places[one.number], values[one.number] = "enquiry.record.number", call.number.key
        if one.callback is not None:
            places[one.callback] = "enquiry.record.callback"
            if remote:
                values[one.callback] = remote
        await self._check(one.class_, one.type, places)
        await self._way.put(one.class_, one.type, one.external_id, call.id, values)

    @staticmethod
    def _stand_in(call: Call) -> Callback:
        """A callback with what a call knows, for the names in braces of fixed attributes."""
        at = call.ended_at or call.started_at
        return Callback(
            id=call.id,
            number=call.number,
            due=at_instant(at, "UTC"),
            created_at=at.astimezone(UTC),
            created_by=call.agent,
            customer=call.customer,
            queue=call.queue,
            outcome=Outcome(OutcomeKind.DISPOSITION, at, call.agent),
        )
