# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole switchboard: every part made, started in order and ended in order."""

from __future__ import annotations

import logging
import socket
from datetime import timedelta
from typing import Protocol

from sqlalchemy.exc import DBAPIError

from app.crm.connect import connect
from app.crm.port import Crm
from app.crm.profile import load as load_profile
from app.domain.board import CallbackAsked
from app.domain.callback import Callback, Origin
from app.domain.departments import SiteRules
from app.switchboard.clock import Clock, WallClock
from app.switchboard.config import Config, place
from app.switchboard.crm.promises import CrmPromises
from app.switchboard.desks.door import DeskDoor
from app.switchboard.desks.people import PeopleDoor
from app.switchboard.desks.streams import Desks
from app.switchboard.dialplan_door import DialplanDoor
from app.switchboard.direct import Direct
from app.switchboard.doors import Door
from app.switchboard.health import Health
from app.switchboard.leader import Leader
from app.switchboard.live import Live
from app.switchboard.missed import Missed
from app.switchboard.offer import Offer
from app.switchboard.parts import Tell
from app.switchboard.pbx.asterisk import AsteriskPbx
from app.switchboard.pbx.port import Pbx
from app.switchboard.phones.callouts import Callouts
from app.switchboard.phones.phones import Phones
from app.switchboard.report import Report
from app.switchboard.ringing_back import RingingBack
from app.switchboard.rules import SiteRulesStore
from app.switchboard.store.database import Database
from app.switchboard.voicemail import Voicemail
from app.switchboard.works import Works

LOOK_EVERY = 30.0
"""Seconds between two looks for rules that another switchboard on the same store has taken."""

log = logging.getLogger("soitto.switchboard")


class Part(Protocol):
    """Something that is started and stopped."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...


class Switchboard:
    """Built from its file. Raises :class:`app.switchboard.doors.CannotListen`, ``RuntimeError`` with a sentence on a store that
    cannot be used, and :class:`app.domain.errors.ProfileError`. ``pbx`` and ``crm``: others than the file's."""

    def __init__(
        self, config: Config, *, clock: Clock | None = None, pbx: Pbx | None = None, crm: Crm | None = None
    ) -> None:
        self.config, self.clock = config, clock or WallClock()
        # The doors first: a second switchboard at the same place must not touch calls.
        self._desk_port = Door(*place(config.desks.listen))
        try:
            self._dialplan_port = Door(*place(config.dialplan.listen))
            try:
                self._make(pbx, crm)
            except BaseException:
                self._dialplan_port.close()
                raise
        except BaseException:
            self._desk_port.close()
            raise

    def _make(self, pbx: Pbx | None, crm: Crm | None) -> None:
        config, clock = self.config, self.clock
        self._database = database = Database(config.store)
        self.rules = rules = SiteRulesStore(database, config.region)
        self.desks = desks = Desks(rules)
        self.promises = promises = CrmPromises(
            crm or _crm(config), database, clock, config.region, user=config.crm.user, secret=config.crm.password
        )
        self.leader = Leader(database, clock, f"{socket.gethostname()}:{self._desk_port.port}")
        self.pbx = pbx = pbx or _pbx(config, clock)
        self.phones = phones = Phones(pbx, promises, rules, database)
        promises.ask_phones(phones.person_at)
        self.live = live = Live(pbx, rules, promises, clock, desks.tell)
        self.report = Report(pbx, promises, rules, database, clock)
        self.voicemail = voicemail = Voicemail(
            database, config.messages, config.asterisk.recordings, rules, promises, clock, desks.tell
        )
        self.offer = offer = Offer(rules, promises, pbx, database, clock, live, voicemail.arrived)
        self.missed = Missed(pbx, rules, promises, clock, lambda call: offer.asked(call) or voicemail.left(call))
        self.direct = Direct(pbx, rules, promises, database, clock, desks.tell, phones.interface)
        self.callouts = Callouts(pbx, phones, promises, rules, database, clock, desks.tell)
        self.ringing_back = RingingBack(pbx, rules, promises, database, clock, self.leader)
        self.people = PeopleDoor(database, promises.people, clock, config.crm.hub)
        self._dialplan = DialplanDoor(
            config.dialplan.secret, offer, rules, promises, self.direct, voicemail, self.missed, phones, clock
        )
        health = Health(database, pbx, promises, live, self.leader, clock, config.desks.metrics_token)
        self._desk_door = DeskDoor(
            self.people, desks, rules, live, voicemail, self.callouts, phones, self.direct, self.report, health.routes
        )
        # In the order in which they are started; ended the other way round.
        self._parts: tuple[Part, ...] = (
            promises,
            self.leader,
            self.report,
            _Board(live, self.report, clock),
            voicemail,
            phones,
            offer,
            self.missed,
            self.direct,
            self.callouts,
            self.ringing_back,
            pbx,
            _Rereading(rules, clock),
        )
        self._started: list[Part] = []
        promises.watch_made(self._made)
        rules.subscribe(self._changed)

    @property
    def desk_port(self) -> int:
        """Where desks come in."""
        return self._desk_port.port

    @property
    def dialplan_port(self) -> int:
        """Where the dialplan asks."""
        return self._dialplan_port.port

    async def start(self) -> None:
        """Start every part, then let others in. Whatever goes wrong ends what was started."""
        try:
            for part in self._parts:
                self._started.append(part)
                await part.start()
            await self._dialplan_port.start(self._dialplan.app)
            desks = self.config.desks
            await self._desk_port.start(self._desk_door.app, desks.certificate, desks.key)
        except BaseException:
            await self.stop()
            raise
        log.info("the switchboard works")

    async def stop(self) -> None:
        """Let nobody in any more, and end every part. Calls go on."""
        self.desks.close()
        await self._desk_port.stop()
        await self._dialplan_port.stop()
        while self._started:
            part = self._started.pop()
            try:
                await part.stop()
            except Exception:
                log.exception("a part did not end in order")
        await self.people.stop()
        self._database.close()

    # --- what desks are told of

    def _made(self, standing: Callback, asked: Callback) -> None:
        if asked.origin in (Origin.QUEUE, Origin.MISSED) and asked.queue is not None:
            missed = asked.origin is Origin.MISSED
            told = CallbackAsked(standing.id, asked.queue, standing.customer, standing.number.key, missed)
            self.desks.tell(Tell(told))

    def _changed(self, rules: SiteRules) -> None:
        self.desks.tell(Tell(rules))


class _Board:
    """The live board, with the day's talks from before."""

    def __init__(self, live: Live, report: Report, clock: Clock) -> None:
        self._live, self._report, self._clock = live, report, clock

    async def start(self) -> None:
        await self._live.start(await self._report.handled(self._clock.now() - timedelta(days=1)))

    async def stop(self) -> None:
        await self._live.stop()


class _Rereading:
    """Looks for rules that another switchboard on the same store has taken."""

    def __init__(self, rules: SiteRulesStore, clock: Clock) -> None:
        self._rules, self._clock = rules, clock
        self._works = Works()

    async def start(self) -> None:
        self._works.spawn(self._run(), "looking for new rules")

    async def stop(self) -> None:
        await self._works.stop()

    async def _run(self) -> None:
        while True:
            await self._clock.sleep(LOOK_EVERY)
            try:
                await self._rules.look()
            except DBAPIError as error:
                log.warning("the rules could not be read again: %s", type(error).__name__)


def _crm(config: Config) -> Crm:
    profile = load_profile(config.crm.profile) if config.crm.profile is not None else None
    return connect(config.crm.hub or "", "", profile, region=config.region)


def _pbx(config: Config, clock: Clock) -> Pbx:
    one = config.asterisk
    return AsteriskPbx(
        one.host, one.ami_port, one.ami_user, one.ami_secret, one.ari_url, one.ari_user, one.ari_secret, clock
    )
