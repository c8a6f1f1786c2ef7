# SPDX-License-Identifier: GPL-3.0-or-later
"""Odoo's methods over HTTP: ``/jsonrpc`` (all versions up to 21) and ``/json/2/<model>/<method>`` (from 19 on), behind one class.

Every method is called with named arguments and the ids it works on, which both have. ``/jsonrpc`` answers errors with status
200; what an error is stands in the name of Odoo's exception. The server's own trace (``debug``) is never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.crm.http import Answer, Http
from app.domain.errors import CrmError, CrmErrorKind

CONTEXT = {"lang": "en_US", "tz": "UTC"}
"""Texts that can be told apart, and times in UTC: ``load`` reads times in the user's zone otherwise."""
_KINDS = {
    "AccessDenied": CrmErrorKind.SIGN_IN,
    "SessionExpiredException": CrmErrorKind.SIGN_IN,
    "AccessError": CrmErrorKind.FORBIDDEN,
}
_BUSY = re.compile(r"could not serialize|deadlock|lock not available|concurrent", re.IGNORECASE)
_NO_DATABASE = re.compile(r'database "[^"]*" does not exist')
_SHUT_OUT = "Too many login failures"
COOLDOWN = 60.0
"""Seconds for which Odoo shuts an address out that has sent wrong passwords."""
_NO_SENDER = "configure the sender's email"
_CLASS = re.compile(r"<class '([\w.]+)'>:?\s*")


class Rpc:
    """One database of one Odoo. ``uid`` and ``secret`` (password or API key) are those of the user who asks."""

    def __init__(self, http: Http, database: str, transport: str) -> None:
        self._http, self._database = http, database
        self._wanted = transport
        self._json2: bool | None = {"jsonrpc": False, "json2": True}.get(transport)
        self.uid, self.secret = 0, ""
        self.version: tuple[int, ...] = ()
        self._count = 0

    async def hello(self) -> str:
        """The server's version, as text. Finds out which transport it has."""
        if self._json2 is None:
            answer = await self._post("/jsonrpc", self._envelope("common", "version", []))
            self._json2 = answer.status in (404, 405, 410)
            if not self._json2:
                return self._hello(_result(self._http, answer))
        if self._json2:
            answer = await self._http.request("GET", "/web/version")
            _refuse_pages(answer)
            return self._hello(answer.json() if answer.ok else None)
        return self._hello(await self._common("version"))

    def _hello(self, found: Any) -> str:
        try:
            info = found.get("server_version_info") or found["version_info"]
            text = str(found.get("server_version") or found["version"])
            # Odoo's own cloud writes "saas~18" there.
            self.version = tuple(int(re.sub(r"\D", "", str(part)) or 0) for part in info[:2])
        except (AttributeError, KeyError, TypeError, ValueError):
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "not_odoo") from None
        return text

    async def sign_in(self, user: str, secret: str) -> int:
        """The user's id. Raises ``SIGN_IN`` ``wrong_password``."""
        await self.hello()
        self.secret = secret
        if self._json2:
            found = await self.call("res.users", "context_get")
            uid = found.get("uid") if isinstance(found, dict) else None
        else:
            uid = await self._common("authenticate", self._database, user, secret, {})
        if uid is False or uid is None:
            raise CrmError(CrmErrorKind.SIGN_IN, "wrong_password")
        if not isinstance(uid, int):
            raise _bad_answer()
        self.uid = uid
        return uid

    async def call(
        self,
        model: str,
        method: str,
        ids: Sequence[int] | None = None,
        given: Mapping[str, Any] | None = None,
        *,
        context: dict[str, Any] | None = None,
        **named: Any,
    ) -> Any:
        """What a method of a model returns; for ``ids`` where it works on records.

        ``given`` are arguments whose names modules (or versions) change: they go by their place where that is possible.
        """
        ordered = dict(given or {})
        if self._json2 is None:
            await self.hello()
        whole = CONTEXT | (context or {})
        if self._json2:
            body: dict[str, Any] = {**ordered, **named, "context": whole}
            if ids is not None:
                body["ids"] = list(ids)
            headers = {"Authorization": f"bearer {self.secret}", "X-Odoo-Database": self._database}
            answer = await self._http.request("POST", f"/json/2/{model}/{method}", json=body, headers=headers)
            return _plain_result(self._http, answer)
        positional = [*([] if ids is None else [list(ids)]), *ordered.values()]
        arguments = [self._database, self.uid, self.secret, model, method, positional, {**named, "context": whole}]
        answer = await self._post("/jsonrpc", self._envelope("object", "execute_kw", arguments))
        return _result(self._http, answer)

    async def rows(
        self,
        model: str,
        domain: Sequence[Any],
        fields: Sequence[str],
        *,
        order: str = "id",
        limit: int | None = None,
        hidden: bool = True,
    ) -> list[dict[str, Any]]:
        """The records of a model that fit; ``hidden``: archived ones too."""
        found = await self.call(
            model,
            "search_read",
            domain=list(domain),
            fields=list(fields),
            order=order,
            limit=limit,
            context={"active_test": False} if hidden else {},
        )
        if not isinstance(found, list) or not all(isinstance(row, dict) and "id" in row for row in found):
            raise _bad_answer()
        return found

    async def fields(self, model: str) -> dict[str, Any]:
        """The fields of a model with their choices, empty where this Odoo does not have it."""
        try:
            # Without a language: with one, Odoo 14 tells choices that modules brought and others have replaced since.
            found = await self.call(model, "fields_get", attributes=["type", "selection"], context={"lang": False})
        except CrmError as error:
            if error.code == "invalid" or (error.status == 404 and error.code in ("bad_answer", "not_found")):
                return {}
            raise
        if not isinstance(found, dict):
            raise _bad_answer()
        return found

    async def count(self, model: str, domain: Sequence[Any]) -> int:
        """How many records of a model fit, archived ones too."""
        found = await self.call(model, "search_count", None, {"domain": list(domain)}, context={"active_test": False})
        if not isinstance(found, int):
            raise _bad_answer()
        return found

    async def write(
        self, model: str, ids: Sequence[int], values: Mapping[str, Any], context: dict[str, Any] | None = None
    ) -> None:
        """Set fields of records."""
        await self.call(model, "write", ids, {"vals": dict(values)}, context=context)

    async def load(
        self, model: str, external_id: str, values: dict[str, str], *, only_new: bool = False, context: Any = None
    ) -> int:
        """Make the record of an external id, or bring it to these values; its id.

        ``only_new``: a record that is there stays as it is. Of two at once one may fail with ``CONFLICT`` ``raced``.
        """
        whole = dict(context or {})
        if only_new:
            # So do modules with their data when they are updated: what somebody has made or changed stays.
            whole |= {"mode": "update", "noupdate": True}
        fields = ["id", *values]
        found = await self.call(model, "load", fields=fields, data=[[external_id, *values.values()]], context=whole)
        if not isinstance(found, dict):
            raise _bad_answer()
        ids = found.get("ids")
        if isinstance(ids, list) and len(ids) == 1 and isinstance(ids[0], int):
            return ids[0]
        for message in found.get("messages") or ():
            if isinstance(message, dict) and message.get("type") == "error":
                text = str(message.get("message", ""))
                if _BUSY.search(text) or "already exists" in text or "unique" in text:
                    raise CrmError(CrmErrorKind.CONFLICT, "raced")
                kind = _CLASS.search(text)
                raise _failure(self._http, kind[1] if kind else "UserError", _CLASS.sub("", text), 200)
        raise _bad_answer()

    async def _common(self, method: str, *arguments: Any) -> Any:
        return _result(self._http, await self._post("/jsonrpc", self._envelope("common", method, list(arguments))))

    def _envelope(self, service: str, method: str, arguments: list[Any]) -> dict[str, Any]:
        self._count += 1
        parameters = {"service": service, "method": method, "args": arguments}
        return {"jsonrpc": "2.0", "method": "call", "id": self._count, "params": parameters}

    async def _post(self, path: str, body: dict[str, Any]) -> Answer:
        return await self._http.request("POST", path, json=body)


def _result(http: Http, answer: Answer) -> Any:
    """What ``/jsonrpc`` answered."""
    _refuse_pages(answer)
    content = answer.json()
    if not isinstance(content, dict):
        raise _bad_answer(answer.status)
    error = content.get("error")
    if isinstance(error, dict):
        data = error.get("data")
        if not isinstance(data, dict):
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", answer.status, maybe_done=True)
        raise _failure(http, str(data.get("name", "")), str(data.get("message", "")), answer.status)
    # A method that returns nothing answers null, or leaves the entry out.
    if not answer.ok or error is not None or "jsonrpc" not in content:
        raise _bad_answer(answer.status)
    return content.get("result")


def _plain_result(http: Http, answer: Answer) -> Any:
    """What ``/json/2`` answered."""
    _refuse_pages(answer)
    content = answer.json()
    if answer.ok:
        return content
    if not isinstance(content, dict) or not isinstance(content.get("name"), str):
        raise _bad_answer(answer.status)
    if answer.status == 401:
        raise CrmError(CrmErrorKind.SIGN_IN, "wrong_password", 401)
    raise _failure(http, content["name"], str(content.get("message", "")), answer.status)


def _refuse_pages(answer: Answer) -> None:
    """A page is never Odoo's word: a proxy's, a sign-in's, or Odoo's own for a request that was broken on its way."""
    if answer.status in (502, 504) or (answer.status == 503 and answer.html):
        raise CrmError(CrmErrorKind.UNREACHABLE, "gateway", answer.status, maybe_done=True)
    if answer.html:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "html", answer.status, maybe_done=True)


def _failure(http: Http, name: str, message: str, status: int) -> CrmError:
    """The error of one of Odoo's exceptions."""
    short = name.rpartition(".")[2]
    detail = http.redacted(message)
    if name.startswith("psycopg2") or short in ("OperationalError", "PoolError"):
        if _NO_DATABASE.search(message):
            return CrmError(CrmErrorKind.REFUSED, "profile", status, detail="database")
        if _BUSY.search(message):
            return CrmError(CrmErrorKind.THROTTLED, "raced", status, retry_after=1.0)
        return CrmError(CrmErrorKind.UNREACHABLE, "database", status, maybe_done=True)
    if short == "MissingError":
        return CrmError(CrmErrorKind.REFUSED, "not_found", status)
    if short == "AccessDenied" and _SHUT_OUT in message:
        return CrmError(CrmErrorKind.THROTTLED, "throttled", status, retry_after=COOLDOWN)
    if short in _KINDS:
        kind = _KINDS[short]
        return CrmError(kind, "signed_out" if kind is CrmErrorKind.SIGN_IN else "no_right", status, detail=detail)
    if short in ("NotFound", "MethodNotAllowed", ""):
        return CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", status, maybe_done=True)
    if _NO_SENDER in message:
        # A user without an e-mail address can neither close nor hand over.
        return CrmError(CrmErrorKind.REFUSED, "no_sender_address", status, detail=detail)
    return CrmError(CrmErrorKind.REFUSED, "invalid", status, detail=detail)


def _bad_answer(status: int = 200) -> CrmError:
    return CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", status, maybe_done=True)
