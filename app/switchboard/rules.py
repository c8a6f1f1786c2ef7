# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's rules as the store keeps them: one JSON text with a version."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection

from app.domain.departments import Department, SiteRules
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.rule_problems import BadRules, problems
from app.switchboard.store.database import Database, get_meta, set_meta

ADAPTER = TypeAdapter(SiteRules)
"""The rules' JSON form, in the store and on the wire."""
_KEY = "rules"

log = logging.getLogger("soitto.switchboard")


class SiteRulesStore:
    """The rules in force; the standard ones until an administrator has set some. Belongs to the switchboard's loop."""

    def __init__(self, database: Database, region: str = SiteRules().region) -> None:
        """``region``: that of the standard rules."""
        self._database, self._standard = database, SiteRules(region=region)
        self._site = database.run_now(self._stored)
        self._handlers: list[Callable[[SiteRules], None]] = []

    @property
    def site(self) -> SiteRules:
        return self._site

    def department(self, queue: str | None) -> Department | None:
        """The department of a queue."""
        return self._site.department(queue)

    def subscribe(self, changed: Callable[[SiteRules], None]) -> Callable[[], None]:
        """Call *changed* with every new version, on the loop."""
        self._handlers.append(changed)
        return lambda: self._handlers.remove(changed)

    async def replace(self, rules: SiteRules, expected_version: int) -> SiteRules:
        """Keep the rules; returns them with their version. Raises :class:`SwitchboardError` ``older_version`` when somebody else
        has changed them since, and :class:`BadRules`."""
        found = problems(rules)
        if found:
            raise BadRules(found)

        def work(connection: Connection) -> SiteRules:
            standing = self._stored(connection).version
            if standing != expected_version:
                raise SwitchboardError(SwitchboardErrorKind.REFUSED, "older_version")
            kept = replace(rules, version=standing + 1)
            set_meta(connection, _KEY, ADAPTER.dump_json(kept).decode())
            return kept

        try:
            kept = await self._database.run(work)
        except SwitchboardError:
            await self.look()
            raise
        self._take(kept)
        return kept

    async def look(self) -> None:
        """Take in what another switchboard on the same database has kept."""
        self._take(await self._database.run(self._stored))

    def _take(self, rules: SiteRules) -> None:
        if rules.version <= self._site.version:
            return
        self._site = rules
        for handler in tuple(self._handlers):
            try:
                handler(rules)
            except Exception:
                log.exception("new rules were not taken by one part")

    def _stored(self, connection: Connection) -> SiteRules:
        text = get_meta(connection, _KEY)
        if text is None:
            return self._standard
        try:
            return ADAPTER.validate_json(text)
        except ValidationError:
            raise RuntimeError("the rules in the database cannot be read") from None
