# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit to a Naumen Service Desk: from its status through one read to a write that is shown and not sent.

What is read is shown by its shape only, never as it stands: it is customers' data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from app.crm import profile as profiles
from app.crm.http import Http
from app.crm.naumen import dates, wire
from app.crm.naumen.bare import Bare
from app.crm.naumen.directory import Directory
from app.crm.naumen.mapping import RecordMapping, state_of
from app.crm.naumen.module import Module
from app.crm.naumen.profile import ServiceDeskProfile
from app.crm.naumen.rest import Rest, Row
from app.domain.callback import Callback, Priority
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.number import Number

_LAYOUTS = (
    "yyyy.MM.dd HH:mm:ss",
    "yyyy.MM.dd HH:mm",
    "yyyy.MM.dd",
    "dd.MM.yyyy HH:mm:ss",
    "dd.MM.yyyy HH:mm",
    "dd.MM.yyyy",
    "yyyy-MM-dd HH:mm:ss",
    "yyyy-MM-dd'T'HH:mm:ss",
    "yyyy-MM-dd'T'HH:mm:ssX",
    "yyyy-MM-dd",
)
_GUESSES = {
    "number": ("clientphone", "phone", "callernumber", "contactphone", "mobilephonenumber"),
    "customer": ("clientname", "customer", "contactname", "clientemployee"),
    "due": ("callbacktime", "callat", "callbackdate", "deadline", "duedate", "plannedtime"),
    "note": ("descriptionrtf", "descriptioninrtf", "description", "comment", "note"),
    "priority": ("priority", "urgency"),
    "owner": ("responsibleemployee", "responsible"),
    "queue": ("responsibleteam", "team", "queue"),
    "reason": ("callbackreason", "callreason", "reason", "theme"),
    "external_id": ("soittoid", "externalid", "sourcemesid"),
    "memory": ("soittomemory",),
}
"""Names under which a field has been seen, in lower case; the first that is there is proposed."""
_USUAL = {"due": "dateTime", "note": "html", "owner": "link"}
"""Kinds of attributes that are empty in every object."""
_SAMPLES = 20
_NUMBER = Number("+7 912 345-67-89", e164="+79123456789", region="RU")
"""An example for the write that is not sent."""


def bare_profile(url: str, zone: str, ca_file: str = "") -> ServiceDeskProfile:
    """A profile with which a server can be looked at, and no more. Raises ``ProfileError`` for a bad address or zone."""
    quoted = {name: json.dumps(value) for name, value in (("url", url), ("zone", zone), ("ca", ca_file))}
    text = f"""
system = "naumen_service_desk"
name = "Naumen"
url = {quoted["url"]}
ca_file = {quoted["ca"]}
[dates]
zone = {quoted["zone"]}
[callback]
class = "serviceCall"
type = "serviceCall"
open = ["registered"]
closed = ["closed"]
[callback.fields]
number = {{ attribute = "clientPhone", kind = "string" }}
external_id = {{ attribute = "soittoId", kind = "string" }}
memory = {{ attribute = "soittoMemory", kind = "text" }}
[callback.outcomes]
connected = {{ state = "closed" }}
answered_by_agent = {{ state = "closed" }}
deleted = {{ state = "closed" }}
expired = {{ state = "closed" }}
[[callback.dispositions]]
code = "other"
texts = {{ en = "Other" }}
state = "closed"
[people]
class = "employee"
"""
    read = profiles.read(text)
    assert isinstance(read, ServiceDeskProfile)
    return read


class Visit:
    """One look. ``site`` is the administrator's own profile, where there is one; ``visited`` says where the server is."""

    def __init__(
        self, visited: ServiceDeskProfile, site: ServiceDeskProfile | None, key: str, *, fqn: str = "", uuid: str = ""
    ) -> None:
        self._visited, self._site = visited, site
        self._fqn = fqn or (site.callback.fqn if site else "serviceCall")
        self._uuid = uuid
        limits = visited.limits
        self._http = Http(
            visited.url,
            ca_file=visited.ca_file,
            requests_per_second=limits.requests_per_second,
            timeout=limits.timeout_seconds,
        )
        self._http.secrets = {key} if key else set()
        self._rest = Rest(visited, self._http)
        self._rest.key = key
        self._good = True

    async def run(self) -> int:
        """Go through all steps as far as they lead; returns the exit status."""
        try:
            if not await self._reached():
                return 1
            rows = await self._read()
            if rows is None:
                return 1
            attributes = _attributes(rows)
            self._show(attributes, rows)
            if self._site is not None:
                await self._compare(self._site)
                await self._dry_run(self._site)
            else:
                self._propose(attributes, rows)
            return 0 if self._good else 1
        finally:
            await self._http.aclose()

    def _say(self, text: str = "") -> None:
        # Whatever the server says goes through here, and no key comes out.
        for line in text.split("\n"):
            for secret in self._http.secrets:
                line = line.replace(secret, "…")
            print(line)

    def _bad(self, text: str) -> None:
        self._good = False
        self._say(f"  ✗ {text}")

    # --- the steps

    async def _reached(self) -> bool:
        self._say(f"1. The server at {self._visited.base}")
        try:
            status = await self._rest.check_status()
        except CrmError as error:
            self._bad(_explained(error))
            return False
        self._say(f"  ✓ It answers: {status or 'an empty text'}")
        now = self._http.server_now()
        if now is not None:
            off = (datetime.now(UTC) - now).total_seconds()
            if abs(off) > 120:
                self._say(f"  ! This computer's clock and the server's are {abs(off) / 60:.0f} minutes apart.")
        if not self._rest.key:
            self._bad("No access key was given: nothing can be read.")
            return False
        return True

    async def _read(self) -> list[Row] | None:
        self._say(f"\n2. Reading {self._uuid or self._fqn}")
        try:
            if self._uuid:
                rows = [await self._rest.get(self._uuid)]
            else:
                rows = await self._rest.find(self._fqn, {}, limit=_SAMPLES)
        except CrmError as error:
            self._bad(_explained(error))
            return None
        self._say(f"  ✓ The key is accepted; {len(rows)} object(s) could be read.")
        if not rows:
            self._bad(
                "There is no object of this class yet that the key's owner may see. Make one by hand in Naumen and run this"
                " again, or name one with --uuid."
            )
            return None
        return rows

    def _show(self, attributes: Mapping[str, tuple[str, str]], rows: list[Row]) -> None:
        self._say("\n3. Attributes (codes, the kind they look like, and the shape of a value)")
        width = max(len(code) for code in attributes)
        for code, (kind, shape) in attributes.items():
            self._say(f"  {code:<{width}}  {kind:<9}  {shape}")
        states = sorted({state_of(row) for row in rows} - {""})
        types = sorted({wire.text_of(row.get("metaClass")) for row in rows} - {""})
        self._say(f"  Types seen: {', '.join(types) or 'none'}. States seen: {', '.join(states) or 'none'}.")

    async def _compare(self, site: ServiceDeskProfile) -> None:
        self._say("\n4. The profile against the server")
        way, directory, mapping = self._tools(site)
        try:
            if isinstance(way, Module):
                user = await way.hello()
                whose = wire.text_of(user.get("login")) if user else "a super-user"
                self._say(f"  ✓ The server module {site.module} answers; the key is {whose}'s.")
        except CrmError as error:
            self._bad(f"The server module: {_explained(error)}")
            return
        for class_, attributes in site.attributes().items():
            type_ = site.callback.type if class_ == site.callback.class_ else ""
            await self._compare_class(f"{class_}${type_}" if type_ else class_, attributes)
        try:
            await directory.load(mapping.catalogues())
            self._say("  ✓ The catalogues that the profile names can be read.")
        except CrmError as error:
            self._bad(f"Catalogues and people: {_explained(error)}")
            return
        try:
            rows = await self._rest.find(site.callback.fqn, {}, mapping.attrs, limit=_SAMPLES)
            states: dict[str, None] = {}
            for row in rows:
                mapping.callback(row)
                states[state_of(row)] = None
            self._say(f"  ✓ {len(rows)} object(s) could be read as callbacks, with their dates.")
        except CrmError as error:
            self._bad(f"Reading them as callbacks: {_explained(error)}")
            return
        foreign = sorted(set(states) - {*site.callback.open, *site.callback.closed, ""})
        if foreign:
            self._say(f"  ! States the profile does not name (they count as closed elsewhere): {', '.join(foreign)}")

    async def _compare_class(self, fqn: str, attributes: Mapping[str, str]) -> None:
        try:
            rows = await self._rest.find(fqn, {}, limit=_SAMPLES)
        except CrmError as error:
            self._bad(f"{fqn}: {_explained(error)}")
            return
        if not rows:
            self._say(f"  ? {fqn}: nothing to read, so its attributes could not be compared.")
            return
        there = {code for row in rows for code in row}
        for attribute, place in attributes.items():
            if attribute not in there:
                self._bad(f"{place}: {fqn} has no attribute {attribute} (or the key's owner may not see it).")
        fitting = sum(attribute in there for attribute in attributes)
        self._say(f"  ✓ {fqn}: {fitting} of {len(attributes)} attributes are there.")

    def _tools(self, site: ServiceDeskProfile) -> tuple[Bare | Module, Directory, RecordMapping]:
        directory = Directory(site, self._rest, lambda: self._http.server_now() or datetime.now(UTC))
        times = wire.Times(site.dates, iso=site.mode == "module")
        mapping = RecordMapping(site, times, directory, "RU")
        way = Module(site, self._rest, mapping) if site.mode == "module" else Bare(site, self._rest, mapping)
        return way, directory, mapping

    async def _dry_run(self, site: ServiceDeskProfile) -> None:
        self._say("\n5. A write, shown and NOT sent")
        _, directory, mapping = self._tools(site)
        try:
            await directory.load(mapping.catalogues())
            now = directory.now()
            fields = site.callback.fields
            queue = next(iter(fields.queue.values), None) if fields.queue else None
            reason = next(iter(fields.reason.values), None) if fields.reason else None
            due = at_instant(now + timedelta(hours=1), site.dates.zone)
            callback = Callback(
                new_id(), _NUMBER, due, now, "", customer="Example", queue=queue, reason=reason,
                note="Only <an> example", priority=Priority.HIGH,
            )  # fmt: skip
            self._show_write(f"POST …/create-m2m/{site.callback.fqn}", mapping.new(callback))
        except CrmError as error:
            self._bad(_explained(error))

    def _show_write(self, what: str, values: Mapping[str, Any]) -> None:
        self._say(f"  {what}")
        for line in json.dumps(values, ensure_ascii=False, indent=2).splitlines():
            self._say(f"  {line}")

    def _propose(self, attributes: Mapping[str, tuple[str, str]], rows: list[Row]) -> None:
        self._say(
            "\n4. What the profile needs: copy this, fill in what is marked with ?, and run this again with --profile"
        )
        self._say()
        self._say(proposal(self._visited, attributes, rows, self._fqn))
        missing = [name for name in ("number", "external_id", "memory") if _guess(name, attributes) is None]
        if missing:
            self._good = False
            self._say(
                f"No attribute was found for: {', '.join(missing)}. See NAUMEN.md for the two that have to be made."
            )


def proposal(visited: ServiceDeskProfile, attributes: Mapping[str, tuple[str, str]], rows: list[Row], fqn: str) -> str:
    """The lines of a profile as far as they can be guessed."""
    whole = next((text for row in rows if "$" in (text := wire.text_of(row.get("metaClass")))), fqn)
    class_, _, type_ = whole.partition("$")
    states = sorted({state_of(row) for row in rows} - {""})
    ended = [state for state in states if re.search(r"clos|resolv|done|cancel|reject", state, re.IGNORECASE)]
    opened = [state for state in states if state not in ended]
    read = [one for one in _LAYOUTS if any(_fits(one, value) for row in rows for value in row.values())]
    lines = [
        'system = "naumen_service_desk"',
        'name = "Service Desk"',
        f"url = {json.dumps(visited.url)}",
        'mode = "bare"',
        "",
        "[dates]",
        f"zone = {json.dumps(visited.dates.zone)}   # ? the zone of the server's times",
        f"read = {json.dumps(read or list(visited.dates.read))}",
        f"write = {json.dumps(next((one for one in read if 'HH' in one and 'X' not in one), visited.dates.write))}",
        "",
        "[callback]",
        f"class = {json.dumps(class_)}",
        f"type = {json.dumps(type_ or class_)}",
        f"open = {json.dumps(opened or ['registered'])}   # ? all states in which the promise stands",
        f"closed = {json.dumps(ended or ['closed'])}   # ? all states in which it does not",
        f"filter = {{ metaClass = {json.dumps(whole)} }}",
        "",
        "[callback.fields]",
    ]
    for name in _GUESSES:
        code = _guess(name, attributes)
        kind = attributes[code][0] if code else ""
        if code is None:
            default = {"external_id": "soittoId", "memory": "soittoMemory"}.get(name, "?")
            kind = "text" if name == "memory" else "string"
            off = "" if name in ("number", "external_id", "memory") else "# "
            lines.append(f'{off}{name} = {{ attribute = "{default}", kind = "{kind}" }}   # ? not found')
        elif name in ("priority", "queue", "reason") and kind != "string":
            known = "catalog" if kind == "?" else kind
            lines.append(f'# {name} = {{ attribute = "{code}", kind = "{known}", values = {{ … }} }}   # ? our codes')
        else:
            known = {"?": _USUAL.get(name, "string")}.get(kind, kind)
            known = "text" if name == "memory" else known
            lines.append(f'{name} = {{ attribute = "{code}", kind = "{known}" }}')
    last = (ended or ["closed"])[0]
    for outcome in ("connected", "answered_by_agent", "deleted", "expired"):
        lines += [
            "",
            f"[callback.outcomes.{outcome}]",
            f'state = "{last}"   # ? and set = {{ … }} with what it requires',
        ]
    lines += [
        "",
        "[[callback.dispositions]]",
        'code = "no_longer_needed"',
        'texts = { en = "No longer needed", ru = "Больше не требуется" }',
        f'state = "{last}"',
        "",
        "[people]",
        'class = "employee"',
        "",
    ]
    return "\n".join(lines)


# --- looking at values


def _attributes(rows: list[Row]) -> dict[str, tuple[str, str]]:
    """Kind and shape by attribute: of the first row that has a value there."""
    found: dict[str, tuple[str, str]] = {}
    for code in sorted({code for row in rows for code in row}):
        value = next((row[code] for row in rows if row.get(code) not in (None, "", [])), None)
        found[code] = (_kind(code, value), _shape(code, value))
    return found


def _guess(name: str, attributes: Mapping[str, tuple[str, str]]) -> str | None:
    by_lower = {code.lower(): code for code in attributes}
    return next((by_lower[one] for one in _GUESSES[name] if one in by_lower), None)


def _fits(layout: str, value: Any) -> bool:
    return isinstance(value, str) and dates.layout(layout).read(value, "UTC") is not None


def _kind(code: str, value: Any) -> str:
    value = wire.first(value)
    if code == "state":
        return "state"
    match value:
        case None:
            return "?"
        case bool():
            return "bool"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "double"
        case dict() if "interval" in value:
            return "interval"
        case dict() if "code" in value:
            return "catalog"
        case dict():
            return "link"
    text = str(value)
    for layout in _LAYOUTS:
        if _fits(layout, text):
            return "dateTime" if "HH" in layout else "date"
    if re.search(r"<\w+[^>]*>", text):
        return "html"
    return "text" if "\n" in text or len(text) > 255 else "string"


def _shape(code: str, value: Any) -> str:
    """A value with every letter as ``a`` and every digit as ``9``; codes of types, states and catalogues as they are."""
    many = isinstance(value, list)
    value = wire.first(value)
    if value is None:
        return "empty everywhere"
    if code in ("state", "metaClass"):
        return wire.text_of(value)
    if isinstance(value, dict):
        inside = ", ".join(key for key in value)
        of = wire.text_of(value.get("metaClass"))
        text = f"{{{inside}}}{f' of {of}' if of else ''}"
        return f"list of {text}" if many else text
    if isinstance(value, bool):
        return str(value).lower()
    masked = "".join("9" if c.isdigit() else "a" if c.isalpha() else c if c.isprintable() else " " for c in str(value))
    return masked if len(masked) <= 40 else f"{masked[:39]}…"


def _explained(error: CrmError) -> str:
    """A sentence for the administrator."""
    said = f" The server said: {error.detail}" if error.detail else ""
    if error.code == "profile":
        return f"The profile does not fit: {error.detail}."
    if error.code == "certificate":
        return (
            "The server's certificate is not trusted by this computer. Name the company's CA with ca_file (--ca-file)."
        )
    if error.code == "ca_file":
        return "The file of certificates (ca_file) cannot be read."
    match error.kind:
        case CrmErrorKind.SIGN_IN:
            return "The access key is wrong, used up or has expired. Ask for a new one." + said
        case CrmErrorKind.UNREACHABLE:
            what = f"error {error.status}" if error.status else error.code
            return f"The server cannot be reached, or failed ({what}).{said}"
        case CrmErrorKind.FORBIDDEN:
            return "The key's owner may not do this." + said
        case CrmErrorKind.THROTTLED:
            return "The server asks to come back later."
        case CrmErrorKind.NOT_UNDERSTOOD:
            return (
                f"The answer is not Service Desk's ({error.code}): the address or its path may be wrong, or a sign-in page or"
                f" proxy stands in between.{said}"
            )
        case CrmErrorKind.REFUSED:
            return f"The server refuses this ({error.status or error.code}).{said}"
    return f"{error.code}.{said}"
