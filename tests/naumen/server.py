# SPDX-License-Identifier: GPL-3.0-or-later
"""The test server: ``with naumen_server() as server`` (or ``async with``) starts one on loopback, on a free port."""

from __future__ import annotations

import asyncio
import json
import secrets
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import TracebackType

from tests.naumen import site
from tests.naumen.cases import Cases, CenterOptions
from tests.naumen.contact_center import ContactCenter
from tests.naumen.http import Asked, Faults, Listener, Reply, text
from tests.naumen.keys import Keys, User
from tests.naumen.model import Model
from tests.naumen.options import Options
from tests.naumen.scripts import Scripts
from tests.naumen.service_desk import ServiceDesk
from tests.naumen.store import Store

PEOPLE = {"ann": ("Анна", "Смирнова"), "ben": ("Борис", "Кузнецов"), "sue": ("Светлана", "Попова")}
"""The agents of the site, by login; password ``password-LOGIN``. ``naumen`` is a super-user."""


def real_time() -> datetime:
    return datetime.now(UTC)


class NaumenServer:
    """A running server. What it holds may be read and changed by the test at any time: ``store``, ``keys``, ``scripts``,
    ``options``, of the contact centre ``cases`` and ``center_options``; ``faults`` orders troubles and keeps what was received."""

    def __init__(
        self,
        model: Model | None = None,
        options: Options | None = None,
        center: CenterOptions | None = None,
        clock: Callable[[], datetime] = real_time,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.options = options or Options()
        self._real = clock
        self.store = Store(model or site.model(), self.clock)
        self.keys = Keys(self.clock)
        self.scripts = Scripts()
        self.themes: dict[str, dict[str, str]] = {}
        """Properties of the pages' themes, by code."""
        self.listener = Listener(self._answer, self.options, self.clock, tls)
        self.service_desk = ServiceDesk(self.store, self.keys, self.options, self.scripts, self.listener.pause)
        self.center_options = center or CenterOptions()
        self.cases = Cases(self.clock, self.center_options)
        """The contact centre's; ``cases.project("…")`` makes a project."""
        self.contact_center = ContactCenter(self.keys, self.store, self.cases, self.center_options)
        self.keys.users["naumen"] = User("naumen", "password-naumen")
        self._people: dict[str, str] = {}
        for login, (first, last) in PEOPLE.items():
            self.hire(login, first, last)

    def clock(self) -> datetime:
        """The server's time, UTC."""
        return self._real() + self.options.skew

    @property
    def faults(self) -> Faults:
        return self.listener.faults

    @property
    def origin(self) -> str:
        """``http://127.0.0.1:PORT``, for clients that know the rest themselves."""
        return self.listener.origin

    @property
    def url(self) -> str:
        """The origin with the application's context (§ 1), ``http://127.0.0.1:PORT/sd``."""
        return self.origin + self.options.context

    # --- people

    def hire(self, login: str, first: str, last: str, **values: object) -> str:
        """A new employee with a login; returns the UUID."""
        names = {"title": f"{last} {first}", "firstName": first, "lastName": last}
        uuid = self.store.add("employee$employee", login=login, **(names | values))
        self.keys.users[login] = User(login, f"password-{login}", uuid)
        self._people[login] = uuid
        return uuid

    def employee(self, login: str) -> str:
        """The UUID of a login's employee."""
        return self._people[login]

    def key(self, login: str = "ann", *, livetime: timedelta | None = None, disposable: bool = False) -> str:
        """A new access key."""
        return self.keys.give(login, livetime=livetime, disposable=disposable)

    def api_key(self, login: str = "ann") -> str:
        """A new key of the contact centre's."""
        key = secrets.token_hex(16)
        self.contact_center.api_keys[login] = key
        return key

    # --- life

    def start(self) -> None:
        """Listen; after :meth:`stop` again, on the same port and with all data."""
        self.listener.start()

    def stop(self) -> None:
        """Stop listening and cut open connections."""
        self.listener.stop()

    def close(self) -> None:
        """Stop for good; raises what went wrong inside the server itself."""
        self.stop()
        if self.listener.failures:
            raise self.listener.failures[0]

    def __enter__(self) -> NaumenServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> NaumenServer:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.close)

    # --- answering

    def _answer(self, asked: Asked) -> Reply:
        context = _parts(self.options.context)
        rest = (*context, *_parts(self.options.rest))
        path = asked.path
        if path[: len(rest)] == rest and len(path) > len(rest):
            return self.service_desk.answer(path[len(rest)], path[len(rest) + 1 :], asked)
        if path == (*context, "jspresource") and asked.query.get("method") == "theme":
            properties = self.themes.get(asked.query.get("theme", ""), {})
            return text(200, f"var themeProperties = {json.dumps(properties)};")
        if path[:1] in (("api",), ("fx",)):
            return self.contact_center.answer(asked)
        return text(404, "Not Found")


def _parts(path: str) -> tuple[str, ...]:
    return tuple(part for part in path.split("/") if part)


naumen_server = NaumenServer
