# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit to the switchboard's surroundings: its file, its store, its CRM, its Asterisk, the dialplan, queues, sounds and clocks.

Nothing is changed anywhere; with ``--call`` one phone rings and hears an announcement.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from app.domain.departments import SiteRules
from app.domain.errors import CrmError, ProfileError
from app.domain.ids import new_id

if TYPE_CHECKING:
    import httpx

    from app.switchboard.config import Config
    from app.switchboard.pbx.ami import Ami

MODULES = ("app_queue", "func_curl", "res_curl", "func_db", "app_read", "app_record", "app_playback", "chan_pjsip")
"""What the dialplan needs beyond Asterisk's core."""
CONTEXTS = (
    *("soitto-queue", "soitto-exit", "soitto-offer", "soitto-message", "soitto-own", "soitto-out"),
    *("soitto-place", "soitto-virtual", "soitto-dial", "soitto-answered", "soitto-callout", "soitto-test"),
)
ANNOUNCEMENT = "soitto/closed"
"""One that every language has."""
OLDEST, NEWEST = 20, 22
"""Major versions that were tried, or whose parts are all that is used."""
_SKEW = 5.0
"""Seconds by which two clocks may differ."""
_LIMIT = 5.0
_RING_SECONDS = 30


class Visit:
    """One look; lines are printed as they are found."""

    def __init__(self, path: Path, *, call: str = "") -> None:
        self._path, self._call = path, call
        self._good = True

    async def run(self) -> int:
        """Go through all steps as far as they lead; returns the exit status."""
        from app.switchboard.config import ConfigError, load

        try:
            config = load(self._path)
        except ConfigError as error:
            self._bad(f"The file cannot be used: {error}")
            return 1
        self._well(f"The file {self._path.name} can be used.")
        rules = await self._store(config)
        await self._crm(config)
        self._folders(config)
        await self._asterisk(config, rules)
        await self._doors(config)
        print("Everything fits." if self._good else "Something does not fit: see the lines that begin with ✗.")
        return 0 if self._good else 1

    # Lines

    def _well(self, text: str) -> None:
        print(f"✓ {text}")

    def _note(self, text: str) -> None:
        print(f"· {text}")

    def _bad(self, text: str) -> None:
        self._good = False
        print(f"✗ {text}")

    async def _step(self, what: str, work: Callable[[], Awaitable[None]]) -> bool:
        """Do a step; say what went wrong, without the numbers and secrets that may stand in it."""
        from app.switchboard.pbx.port import PbxError

        try:
            await work()
        except PbxError as error:
            self._bad(f"{what}: {error}")
        except (OSError, TimeoutError) as error:
            self._bad(f"{what}: {type(error).__name__}")
        else:
            return True
        return False

    # The site's own

    async def _store(self, config: Config) -> SiteRules:
        from app.switchboard.rules import SiteRulesStore
        from app.switchboard.store.database import Database

        try:
            database = Database(config.store)
        except RuntimeError as error:
            self._bad(f"The store cannot be used: {error}")
            return SiteRules()
        try:
            rules = SiteRulesStore(database).site
        finally:
            database.close()
        self._well("The store can be used.")
        if not rules.departments:
            self._bad("No department is set up yet: an administrator does it in the desk, page Departments.")
        return rules

    async def _crm(self, config: Config) -> None:
        from app.crm import profile as profiles
        from app.crm.connect import connect

        part = config.crm
        try:
            site = profiles.load(part.profile) if part.profile is not None else None
            crm = connect(part.hub or "", "", site, region=config.region)
        except ProfileError as error:
            self._bad(f"The CRM's profile cannot be used: {error}")
            return
        try:
            session = await crm.sign_in(part.user, part.password if isinstance(part.password, str) else "")
            about = await crm.capabilities()
        except CrmError as error:
            self._bad(f"The CRM does not let the switchboard in: {error}")
            return
        finally:
            await crm.aclose()
        self._well(f"The CRM lets the switchboard in ({about.name} {about.version}, as {session.person.role.value}).")
        if session.person.role.value == "agent":
            self._bad("The switchboard signs in as an agent: it needs the role supervisor to write what agents did.")
        self._clock("The CRM", about.server_time)

    def _clock(self, whose: str, theirs: datetime) -> None:
        apart = abs((theirs - datetime.now(UTC)).total_seconds())
        if apart > _SKEW:
            self._bad(f"{whose}'s clock and this computer's differ by {apart:.0f} s: let both follow a time server.")

    def _folders(self, config: Config) -> None:
        for what, folder in (
            ("voice messages", config.messages),
            ("Asterisk's recordings", config.asterisk.recordings),
        ):
            if not folder.is_dir():
                self._bad(f"The folder of {what} is not there: {folder}")

    # Asterisk

    async def _asterisk(self, config: Config, rules: SiteRules) -> None:
        import httpx

        from app.switchboard.pbx.ami import Ami

        part = config.asterisk

        async def manager() -> None:
            ami = await Ami.open(part.host, part.ami_port, part.ami_user, _plain(part.ami_secret), lambda _: None)
            try:
                self._well("The manager interface (AMI) lets the switchboard in.")
                await self._through_ami(ami, rules)
            finally:
                await ami.close()

        await self._step("The manager interface (AMI)", manager)
        async with httpx.AsyncClient(
            base_url=f"{part.ari_url}/ari",
            auth=(part.ari_user, _plain(part.ari_secret)),
            timeout=_LIMIT,
            trust_env=False,
        ) as http:
            try:
                await self._through_ari(http, rules)
            except httpx.HTTPStatusError as error:
                code = error.response.status_code
                why = "the user or the secret is refused" if code in (401, 403) else f"it answers {code}"
                self._bad(f"Asterisk's REST interface (ARI): {why}")
            except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
                self._bad(f"Asterisk's REST interface (ARI): {type(error).__name__}")

    async def _through_ami(self, ami: Ami, rules: SiteRules) -> None:
        version = (await ami.ask("CoreSettings")).get("AsteriskVersion", "")
        major = int(found[0]) if (found := re.match(r"\d+", version)) else 0
        if OLDEST <= major <= NEWEST:
            self._well(f"Asterisk {version}.")
        else:
            self._note(f"Asterisk {version or '?'}: versions {OLDEST} to {NEWEST} were tried.")
        from app.switchboard.pbx.port import PbxError

        missing = []
        for module in MODULES:
            try:
                await ami.ask("ModuleCheck", Module=module)
            except PbxError:
                missing.append(module)
        if missing:
            self._bad(f"Modules are not loaded: {', '.join(missing)} (modules.conf).")
        else:
            self._well("All modules that the dialplan needs are loaded.")
        absent = []
        for context in CONTEXTS:
            try:
                await ami.listing("ShowDialPlan", Context=context)
            except PbxError:
                absent.append(context)
        if absent:
            self._bad(f"The dialplan lacks {', '.join(absent)}: include extensions_soitto.conf, then dialplan reload.")
        else:
            self._well("The dialplan is there.")
        listed = await ami.listing("QueueStatus")
        queues = {message.get("Queue", "") for message in listed if message.get("Event") == "QueueParams"}
        members = [message for message in listed if message.get("Event") == "QueueMember"]
        for department in rules.departments:
            if department.queue not in queues:
                self._bad(
                    f"Asterisk has no queue {department.queue} (queues.conf); a department of that name is set up."
                )
                continue
            there = sum(member.get("Queue") == department.queue for member in members)
            self._well(f"Queue {department.queue}: {there} logged in.")

    async def _through_ari(self, http: httpx.AsyncClient, rules: SiteRules) -> None:
        info = await _json(http, "/asterisk/info", only="status")
        self._well("Asterisk's REST interface (ARI) lets the switchboard in.")
        started = datetime.fromisoformat(info["status"]["startup_time"])
        offset = started.utcoffset()
        for zone in sorted({one.zone for one in rules.departments}):
            if datetime.now(ZoneInfo(zone)).utcoffset() != offset:
                self._note(f"Asterisk's own clock shows another zone than {zone}; nothing of Soitto goes by it.")
        applications = await _json(http, "/applications")
        running = any(one.get("name") == "soitto" for one in applications)
        self._note(f"A switchboard is {'' if running else 'not '}connected to this Asterisk now.")
        endpoints = await _json(http, "/endpoints/PJSIP")
        online = sum(one.get("state") == "online" for one in endpoints)
        self._well(f"{len(endpoints)} SIP endpoints, {online} of them reachable.")
        for language in sorted({one.language for one in rules.departments} or {"en"}):
            formats = await self._sound(http, language)
            if formats:
                self._well(f"Announcements in {language} are there.")
            else:
                self._bad(f"Announcements in {language} are missing in Asterisk's folder of sounds ({ANNOUNCEMENT}).")
        if self._call:
            await self._place_call(http)

    async def _sound(self, http: httpx.AsyncClient, language: str) -> bool:
        answer = await http.get(f"/sounds/{ANNOUNCEMENT.replace('/', '%2F')}")
        if answer.status_code == 404:
            return False
        answer.raise_for_status()
        return any(one.get("language") == language for one in answer.json().get("formats", ()))

    async def _place_call(self, http: httpx.AsyncClient) -> None:
        """Ring a phone and play something to it."""
        channel = f"soitto-test-{new_id()}"
        body = {
            "endpoint": f"PJSIP/{self._call}",
            "context": "soitto-test",
            "extension": "s",
            "priority": 1,
            "channelId": channel,
            "timeout": _RING_SECONDS,
            "callerId": '"Soitto" <0>',
        }
        answer = await http.post("/channels", json=body)
        if answer.is_error:
            self._bad(
                f"The test call could not be placed: is {self._call} registered? (ARI answers {answer.status_code})"
            )
            return
        self._note(f"{self._call} rings: answer it.")
        answered = False
        for _ in range(_RING_SECONDS * 4):
            state = await http.get(f"/channels/{channel}")
            if state.status_code == 404:
                break
            if state.json().get("state") == "Up":
                answered = True
            await asyncio.sleep(0.25)
        if answered:
            self._well("The test call was answered and has ended.")
        else:
            self._bad("Nobody answered the test call.")

    # What the switchboard itself serves, where it runs

    async def _doors(self, config: Config) -> None:
        from app.switchboard.config import place

        for what, listen in (("desks", config.desks.listen), ("the dialplan", config.dialplan.listen)):
            host, port = place(listen)
            host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
            try:
                async with asyncio.timeout(_LIMIT):
                    _, writer = await asyncio.open_connection(host, port)
            except (OSError, TimeoutError):
                self._note(f"Nothing listens for {what} at {listen}: the switchboard does not run here.")
            else:
                writer.close()
                self._well(f"Something listens for {what} at {listen}.")


def _plain(secret: Any) -> str:
    return secret if isinstance(secret, str) else str(secret.read())


async def _json(http: httpx.AsyncClient, path: str, **query: str) -> Any:
    answer = await http.get(path, params=query)
    answer.raise_for_status()
    return answer.json()


def main(path: Path, call: str) -> int:
    """Run it; returns the exit status."""
    if call and not re.fullmatch(r"[0-9A-Za-z_.+-]{1,40}", call):
        print("A phone is an endpoint's name, such as 1001.", file=sys.stderr)
        return 2
    return asyncio.run(Visit(path, call=call).run())
