# SPDX-License-Identifier: GPL-3.0-or-later
"""The Contact Center's REST interface: requests for one project's cases, and what its answers mean.

Facts: HTTP Basic, or the headers ``Username`` and ``X-API-Key``; a batch answers 200 and tells for each item by itself what became
of it; 423 is a case that the dialler or an operator works on.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from app.crm.http import Answer, Http, believed
from app.crm.naumen.contact_center_profile import NaumenContactCenterProfile
from app.domain.errors import CrmError, CrmErrorKind

Case = dict[str, Any]
SUCCESS = "SUCCESS"
_LISTS = ("items", "response", "value")
"""Names of what may be around a list."""
_LOCKED_FOR = 15.0
"""Seconds after which a locked case is tried again."""


class CenterRest:
    """One project at one server; ``user`` and ``secret`` sign in. Raises :class:`CrmError` only."""

    def __init__(self, profile: NaumenContactCenterProfile, http: Http) -> None:
        self.user = self.secret = ""
        self._profile, self._http = profile, http
        self._project = f"{profile.api}/projects/{quote(profile.project, safe='')}"

    async def project(self) -> str:
        """The project's title; ``REFUSED`` ``profile`` where there is none of this name."""
        try:
            told = (await self._ask("GET", self._project)).json()
        except CrmError as error:
            raise self._no_project() if error.code == "not_found" else error from None
        return str(told.get("title") or "") if isinstance(told, dict) else ""

    def _no_project(self) -> CrmError:
        return CrmError(CrmErrorKind.REFUSED, "profile", 404, detail=f"project: {self._profile.project}")

    async def employees(self) -> list[Case]:
        """Everybody who works there."""
        return _items(await self._ask("GET", f"{self._profile.api}/employees", params={"removed": "false"}))

    async def case(self, key: str) -> tuple[Case, datetime]:
        """A case by its uuid or our id, and the server's time; ``REFUSED`` ``not_found``."""
        answer = await self._ask("GET", f"{self._project}/cases/{quote(key, safe='')}")
        found = answer.json()
        # Some answers come in an envelope.
        inner = found.get("response") if isinstance(found, dict) else None
        found = inner if isinstance(inner, dict) else found
        if not isinstance(found, dict) or not (found.get("uuid") or found.get("id")):
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", answer.status)
        return found, _time(answer)

    async def cases(self, states: Iterable[str], since: datetime | None = None) -> tuple[list[Case], datetime]:
        """The cases in these states, changed after an instant, and the server's time."""
        after = {} if since is None else {"modifiedAfter": _instant(since)}
        path = f"{self._project}/cases-batch/list"
        try:
            if self._profile.listing == "get":
                answer = await self._ask("GET", path, params={"state": ",".join(states)} | after)
            else:
                answer = await self._ask("POST", path, json={"state": list(states)} | after)
        except CrmError as error:
            if error.code == "not_found":
                await self.project()
                raise CrmError(CrmErrorKind.REFUSED, "profile", error.status, detail="listing") from None
            if error.status == 405:
                raise CrmError(CrmErrorKind.REFUSED, "profile", 405, detail="listing") from None
            raise
        return _items(answer), _time(answer)

    async def make(self, case: Case) -> str:
        """Make a case; its uuid where the server tells it. ``CONFLICT`` where its id is known there."""
        answer = await self._ask("POST", f"{self._project}/cases", json=case)
        return answer.headers.get("location", "").rstrip("/").rpartition("/")[2]

    async def put(self, case: Case) -> str:
        """Change a known case, by a batch of one; its uuid where the server tells it."""
        answer = await self._ask("POST", f"{self._project}/cases-batch/", json=[case])
        told = _items(answer)
        if len(told) != 1:
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", answer.status, maybe_done=True)
        result = str(told[0].get("result") or "")
        if result.upper() == SUCCESS:
            return str(told[0].get("uuid") or "")
        raise self._item_refused(result, str(told[0].get("message") or ""))

    def _item_refused(self, result: str, message: str) -> CrmError:
        """The codes are not documented: those that say what to do are known by their words."""
        word = result.upper()
        if "LOCK" in word:
            return _locked(200)
        if "NOT_FOUND" in word:
            return CrmError(CrmErrorKind.REFUSED, "not_found")
        if any(part in word for part in ("FORBIDDEN", "DENIED", "RIGHT")):
            return CrmError(CrmErrorKind.FORBIDDEN, "no_right", detail=self._http.redacted(message))
        if any(part in word for part in ("CONFLICT", "CONCURRENT")):
            return CrmError(CrmErrorKind.CONFLICT, "raced")
        detail = self._http.redacted(f"{result}: {message}" if message else result)
        return CrmError(CrmErrorKind.REFUSED, "invalid", detail=detail)

    async def set_state(self, uuid: str, state: str) -> None:
        """Change a case's state by the older interface."""
        path = f"{self._profile.old_api}/callcases/{quote(uuid, safe='')}/set-state"
        await self._ask("POST", path, form={"state": state})

    # --- one request

    async def _ask(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        form: Mapping[str, str] | None = None,
        params: Mapping[str, str | int] | None = None,
    ) -> Answer:
        if not self.user:
            raise CrmError(CrmErrorKind.SIGN_IN, "not_signed_in")
        answer = await self._http.request(
            method, path, json=json, form=form, params=params, headers=self._signed() | {"Accept": "application/json"}
        )
        if answer.ok and not answer.html:
            return answer
        failure = self._failure(answer)
        final = failure.kind in (CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN) and answer.status < 500
        if final and path != self._project and not _own(answer):
            raise await believed(failure, self.project)
        raise failure

    def _signed(self) -> dict[str, str]:
        if self._profile.auth == "basic":
            coded = base64.b64encode(f"{self.user}:{self.secret}".encode()).decode()
            return {"Authorization": f"Basic {coded}"}
        return {"Username": self.user.encode().decode("latin-1"), "X-API-Key": self.secret}

    def _failure(self, answer: Answer) -> CrmError:
        status = answer.status
        # Its own 401 may be a page of the application server's, with a challenge; a sign-in page in between has none.
        if status == 401 and (not answer.html or "www-authenticate" in answer.headers):
            return CrmError(CrmErrorKind.SIGN_IN, "wrong_password", status)
        if status in (502, 503, 504):
            return CrmError(CrmErrorKind.UNREACHABLE, "gateway", status, maybe_done=True)
        if answer.html or status < 400:
            # A proxy's page, or somebody's sign-in: never the contact centre's own word.
            return CrmError(
                CrmErrorKind.NOT_UNDERSTOOD, "html" if answer.html else "redirected", status, maybe_done=True
            )
        detail = self._http.redacted(_sentence(answer))
        match status:
            case 403:
                return CrmError(CrmErrorKind.FORBIDDEN, "no_right", status, detail=detail)
            case 404:
                return CrmError(CrmErrorKind.REFUSED, "not_found", status, detail=detail)
            case 409:
                return CrmError(CrmErrorKind.CONFLICT, "raced", status, detail=detail)
            case 423:
                return _locked(status)
            case 501:
                return CrmError(CrmErrorKind.REFUSED, "not_supported", status, detail=detail)
        if status < 500:
            return CrmError(CrmErrorKind.REFUSED, "invalid", status, detail=detail)
        return CrmError(CrmErrorKind.UNREACHABLE, "server_error", status, detail=detail, maybe_done=True)


def _locked(status: int) -> CrmError:
    # It waits by itself and is tried again, while other changes go on: neither the whole server's trouble nor a refusal.
    return CrmError(CrmErrorKind.UNREACHABLE, "locked", status, retry_after=_LOCKED_FOR, maybe_done=True)


def _items(answer: Answer) -> list[Case]:
    """A list, with or without something around it. An empty body is no list: what it means is not known."""
    found = answer.json()
    if isinstance(found, dict):
        found = next((found[name] for name in _LISTS if isinstance(found.get(name), list)), found)
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer", answer.status, maybe_done=True)
    return found


def _own(answer: Answer) -> bool:
    """Whether these are the contact centre's words, which are JSON, and nobody's in between."""
    return answer.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"


def _sentence(answer: Answer) -> str:
    """What the server says, in JSON or in text."""
    try:
        found = answer.json()
    except CrmError:
        return answer.text
    return str(found.get("message") or found.get("error") or "") if isinstance(found, dict) else answer.text


def _time(answer: Answer) -> datetime:
    told = answer.server_time
    if told is None:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "no_server_time", answer.status)
    return told


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
