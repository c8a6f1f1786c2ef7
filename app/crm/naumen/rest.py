# SPDX-License-Identifier: GPL-3.0-or-later
"""The Service Desk's REST interface: requests, and what its answers mean.

Facts: the key goes into the query of every request; an error's body is text until proved otherwise; a key that is wrong, used up
or has expired is answered by 500 with a Russian sentence. Nothing that changes an object is sent by GET.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any
from urllib.parse import quote

from app.crm.http import Answer, Http, believed
from app.crm.naumen.profile import ServiceDeskProfile
from app.domain.errors import CrmError, CrmErrorKind

_BAD_KEY = re.compile(r"ключ\w* авторизации.*(?:не найден|не может быть использован)", re.IGNORECASE | re.DOTALL)
_NO_FUNCTION = re.compile(r"script module or method not found", re.IGNORECASE)
_KEY = re.compile(r"[A-Za-z0-9._~+/=-]{8,200}", re.ASCII)
Row = dict[str, Any]


class Rest:
    """One server; ``key`` is the access key. Raises :class:`CrmError` only."""

    def __init__(self, profile: ServiceDeskProfile, http: Http) -> None:
        self.key = ""
        self._profile = profile
        self._http = http
        self._prefix = profile.context + profile.rest

    async def check_status(self) -> str:
        """What the server says of itself; needs no key."""
        answer = await self._ask("GET", "/check-status", keyed=False)
        return self._http.redacted(answer.text, 200)

    async def new_key(self, user: str, password: str, minutes: int) -> str:
        """A key for a name and password."""
        if not (user + password).isascii():
            # Headers hold ASCII only (RFC 9110 § 5.5), and in which encoding this server would take more is not known.
            raise CrmError(CrmErrorKind.SIGN_IN, "not_ascii")
        # The names are the interface's; a proxy in front may drop names with underscores.
        headers = {"HTTP_AUTH_LOGIN": user, "HTTP_AUTH_PASSWD": password}
        try:
            answer = await self._ask(
                "GET", "/get-access-key", params={"livetime": minutes}, headers=headers, keyed=False
            )
        except CrmError as error:
            if error.status in (400, 401, 403):
                raise CrmError(CrmErrorKind.SIGN_IN, "wrong_password", error.status, detail=error.detail) from None
            raise
        key = answer.text.strip().strip('"')
        if not _KEY.fullmatch(key):
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "no_key", answer.status)
        return key

    async def get(self, uuid: str, attrs: Iterable[str] = ()) -> Row:
        """One object; all of it without ``attrs``."""
        answer = await self._ask("GET", f"/get/{quote(uuid, safe='$')}", params=_attrs(attrs))
        found = _rows(answer)
        if len(found) != 1:
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", answer.status)
        return found[0]

    async def find(
        self, fqn: str, wanted: Mapping[str, Any], attrs: Iterable[str] = (), *, offset: int = 0, limit: int
    ) -> list[Row]:
        """A page of the objects that fit; their order is not defined, and the next page may know another."""
        answer = await self._ask(
            "POST",
            f"/find/{quote(fqn, safe='$')}",
            json={name: list(value) if isinstance(value, tuple) else value for name, value in wanted.items()},
            params=_attrs(attrs) | {"offset": offset, "limit": limit},
        )
        return _rows(answer)

    async def pages(
        self, fqn: str, wanted: Mapping[str, Any], attrs: Iterable[str], size: int
    ) -> AsyncIterator[list[Row]]:
        """All pages; one that is not full is the last."""
        offset = 0
        while True:
            rows = await self.find(fqn, wanted, attrs, offset=offset, limit=size)
            yield rows
            if len(rows) < size:
                return
            offset += size

    async def create(self, fqn: str, values: Mapping[str, Any], attrs: Iterable[str]) -> Row:
        """Make an object. Its row may be empty where the server does not tell it."""
        return await self._changed(f"/create-m2m/{quote(fqn, safe='$')}", values, attrs)

    async def edit(self, uuid: str, values: Mapping[str, Any], attrs: Iterable[str]) -> Row:
        """Change an object. Its row may be empty where the server does not tell it."""
        return await self._changed(f"/edit-m2m/{quote(uuid, safe='$')}", values, attrs)

    async def _changed(self, path: str, values: Mapping[str, Any], attrs: Iterable[str]) -> Row:
        answer = await self._ask("POST", path, json=dict(values), params=_attrs(attrs))
        if not answer.content.strip():
            return {}
        found = _rows(answer)
        return found[0] if len(found) == 1 and isinstance(found[0].get("UUID"), str) else {}

    async def call(self, function: str, body: Mapping[str, Any]) -> Row:
        """A function of the server module. Its refusals are told by their ``error``; see :mod:`app.crm.naumen.module`."""
        where = f"modules.{self._profile.module}.{function}"
        answer = await self._ask(
            "POST", "/exec-post", json=dict(body), params={"func": where, "params": "requestContent,user"}
        )
        if _NO_FUNCTION.search(answer.text[:500]):
            raise self._no_module(answer.status)
        content = answer.json()
        if isinstance(content, str):
            # Told as text, and that as JSON once more.
            content = Answer(answer.status, {}, content.encode()).json()
        if not isinstance(content, dict) or not isinstance(content.get("ok"), bool):
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", answer.status, maybe_done=True)
        return content

    def _no_module(self, status: int) -> CrmError:
        return CrmError(CrmErrorKind.REFUSED, "profile", status, detail=f"module: {self._profile.module}")

    def redacted(self, text: str) -> str:
        """The server's words for people, without secrets."""
        return self._http.redacted(text)

    async def _ask(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        keyed: bool = True,
    ) -> Answer:
        if keyed and not self.key:
            raise CrmError(CrmErrorKind.SIGN_IN, "not_signed_in")
        answer = await self._http.request(
            method,
            self._prefix + path,
            json=json,
            params=dict(params or {}) | ({"accessKey": self.key} if keyed else {}),
            headers=dict(self._profile.headers) | dict(headers or {}),
        )
        if answer.status < 300 and not answer.html:
            return answer
        failure = self._failure(answer)
        final = failure.kind in (CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN) and failure.code != "profile"
        if keyed and final and answer.status < 500:
            raise await believed(failure, self.check_status)
        raise failure

    def _failure(self, answer: Answer) -> CrmError:
        """What an answer that is no success means. A page is never a refusal: it is a proxy's, or a sign-in's in between."""
        status, detail = answer.status, self._http.redacted(answer.text)
        if status in (502, 503, 504):
            return CrmError(CrmErrorKind.UNREACHABLE, "gateway", status, maybe_done=True)
        if _BAD_KEY.search(answer.text[:2000]):
            return CrmError(CrmErrorKind.SIGN_IN, "key_expired", status, detail=detail)
        if answer.html or status < 400:
            return CrmError(
                CrmErrorKind.NOT_UNDERSTOOD, "html" if answer.html else "redirected", status, maybe_done=True
            )
        if _NO_FUNCTION.search(answer.text[:500]):
            return self._no_module(status)
        if status == 401:
            return CrmError(CrmErrorKind.SIGN_IN, "key_expired", status, detail=detail)
        if status == 403:
            return CrmError(CrmErrorKind.FORBIDDEN, "forbidden", status, detail=detail)
        if status == 404:
            return CrmError(CrmErrorKind.REFUSED, "not_found", status, detail=detail)
        if status < 500 or any(word.lower() in answer.text.lower() for word in self._profile.refusals):
            return CrmError(CrmErrorKind.REFUSED, "invalid", status, detail=detail)
        return CrmError(CrmErrorKind.UNREACHABLE, "server_error", status, detail=detail, maybe_done=True)


def _attrs(attrs: Iterable[str]) -> dict[str, str | int]:
    codes = ",".join(dict.fromkeys(attrs))
    return {"attrs": codes} if codes else {}


def _rows(answer: Answer) -> list[Row]:
    """The objects of an answer, in whichever envelope: a list, one object, or a list under one of three names."""
    content = answer.json()
    if isinstance(content, dict) and "UUID" not in content:
        content = next(
            (content[key] for key in ("value", "objects", "items") if isinstance(content.get(key), list)), content
        )
    if isinstance(content, dict):
        return [content]
    if isinstance(content, list) and all(isinstance(row, dict) for row in content):
        return content
    raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", answer.status, maybe_done=True)
