# SPDX-License-Identifier: GPL-3.0-or-later
"""Guiding the agent through the site's protocol (row E2): which script stands beside which call, and that no call in trouble ends
without a redial."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from app.domain.call import Call, CallState
from app.domain.callback import Callback, Origin
from app.domain.drops import Trouble
from app.domain.errors import CallRefused
from app.domain.guide import Guide
from app.domain.people import CatalogueKind
from app.domain.protocol import Name, RedialProtocol, Then
from app.domain.redial import Situation
from app.domain.script import in_language
from app.services.clock import Clock
from app.services.events import (
    CallChanged,
    CallEnding,
    Event,
    GuideChanged,
    LinesChanged,
    SignedIn,
    TroubleOver,
    TroubleSeen,
)
from app.services.place import Emit, Place

SITUATIONS = {
    Trouble.HELD: Situation.ON_HOLD,
    Trouble.SILENT_START: Situation.SILENT_START,
    Trouble.SILENT_MIDWAY: Situation.SILENT_MIDWAY,
    Trouble.NOT_LEAVING: Situation.SILENT_MIDWAY,
}
"""The scripts that begin by themselves."""
_ALSO = {Trouble.MUSIC: Situation.ON_HOLD}
"""What else a script that is begun by hand may be about."""


class AgentCalls(Protocol):
    """The agent's calls."""

    @property
    def current(self) -> Call | None: ...
    @property
    def live(self) -> tuple[Call, ...]: ...
    async def hang_up(self, call_id: str) -> None: ...


class SiteProtocol(Protocol):
    """The site's protocol as it stands now."""

    @property
    def protocol(self) -> RedialProtocol: ...


class MadeRedials(Protocol):
    """Where a redial is written down, once for a call."""

    async def begin(self, call_id: str, situation: Situation) -> Any: ...
    def keep(self, call_id: str, situation: Situation) -> None:
        """The same where nobody waits for it: never fails."""
        ...


class Noticing(Protocol):
    """Who noticed the trouble, and counts what was none."""

    async def dismiss(self, call: str, trouble: Trouble) -> None: ...


class Words(Protocol):
    """The site's catalogues in words."""

    def text(self, kind: CatalogueKind, code: str | None, language: str) -> str: ...


@dataclass(frozen=True, slots=True)
class _Playing:
    """A guide, and the troubles that it is for; ``under`` is the one that it interrupts, and that comes back after it."""

    guide: Guide
    troubles: frozenset[Trouble] = frozenset()
    under: Guide | None = None


class Scripts:
    """``guide`` and :meth:`names` may be read from any thread; coroutines belong to the engine's loop. Tells ``GuideChanged``.

    Each call has at most one guide; shown is that of the call the agent deals with. A guide whose lines end with a redial is
    *unresolved* until they answer, or the agent says that nothing is wrong: a call that ends before that, however it does, leaves a
    redial.
    """

    def __init__(
        self,
        place: Place,
        calls: AgentCalls,
        clock: Clock,
        directory: Words,
        protocols: SiteProtocol,
        redials: MadeRedials,
        drops: Noticing,
        emit: Emit,
        language: Callable[[], str],
    ) -> None:
        """``language`` is that of the window: names are put in it unless another one is asked for."""
        self._place, self._calls, self._clock, self._directory = place, calls, clock, directory
        self._protocols, self._redials, self._drops, self._emit = protocols, redials, drops, emit
        self._language = language
        self.guide: Guide | None = None
        """What is shown."""
        self._playing: dict[str, _Playing] = {}
        self._promised: dict[str, Callback] = {}
        """The callback that each live call is about. Replaced as a whole."""
        self._told: dict[str, dict[Trouble, datetime]] = {}
        """What is wrong with live calls as they stand, and since when."""
        self._held: dict[str, datetime] = {}
        """Since when the other side holds."""
        self._opened: frozenset[str] = frozenset()
        """Live calls that were given the sentence which opens them."""

    # --- what happens

    def happened(self, event: Event) -> None:
        """One of the services' events."""
        match event:
            case TroubleSeen(call, trouble, since) if self._live(call) is not None:
                self._told.setdefault(call, {})[trouble] = since
                if trouble in SITUATIONS:
                    self._trouble(call, trouble, since)
            case TroubleOver(call, trouble, dismissed) if self._live(call) is not None:
                self._told.get(call, {}).pop(trouble, None)
                self._over(call, trouble, dismissed=dismissed)
            case CallEnding(call):
                # Before it counts as a talk, in which all was said.
                playing = self._playing.pop(call.id, None)
                if playing is not None and playing.guide.redials:
                    self._redials.keep(call.id, playing.guide.situation)
            case CallChanged(call, recognised):
                self._follow(call, recognised)
            case LinesChanged():
                self._show()
            case SignedIn():
                for known in (self._playing, self._told, self._held):
                    known.clear()
                self._promised, self._opened = {}, frozenset()
                self._show()

    def _follow(self, call: Call, recognised: Callback | None) -> None:
        if call.state is CallState.ENDED:
            self._promised = {i: one for i, one in self._promised.items() if i != call.id}
            self._opened -= {call.id}
            for known in (self._playing, self._told, self._held):
                known.pop(call.id, None)
        else:
            if not call.remote_held:
                self._held.pop(call.id, None)
            elif call.id not in self._held:
                self._held[call.id] = self._clock.now()
            self._know(call, recognised)
        self._show()

    def _know(self, call: Call, recognised: Callback | None) -> None:
        """The callback that a call is about; where it was made for it, the call is opened with its sentence."""
        place = self._place.current
        made_for = place.store.get(call.callback) if place is not None and call.callback is not None else None
        promised = made_for or recognised
        if promised is not None and self._promised.get(call.id) != promised:
            self._promised = {**self._promised, call.id: promised}
        if made_for is not None and call.up and call.id not in self._opened:
            self._opened |= {call.id}
            self._open(call, made_for)

    def _open(self, call: Call, promised: Callback) -> None:
        redial = promised.redial
        # A redial that was handed on is a callback like any other, but what it is about is still the line that broke off.
        again = redial is not None and not redial.false_alarm
        if again and redial is not None and (redial.handed_on is None or promised.origin is Origin.DROP):
            situation = redial.situation
        else:
            situation = Situation.AGREED
        play = self._protocols.protocol.plays.get(situation)
        if play is None or not play.opening:
            return
        since = call.answered_at or self._clock.now()
        guide = Guide(call.id, situation, play.opening, Then.TALK, since, opening=True)
        before = self._playing.get(call.id)
        self._playing[call.id] = _Playing(guide) if before is None else replace(before, under=guide)

    def _trouble(self, call_id: str, trouble: Trouble, since: datetime) -> None:
        before = self._playing.get(call_id)
        if before is not None and before.guide.redials:
            self._playing[call_id] = replace(before, troubles=before.troubles | {trouble})
            return
        play = self._protocols.protocol.plays.get(SITUATIONS[trouble])
        if play is None or not play.lines:
            return
        guide = Guide(call_id, play.situation, play.lines, play.then, since)
        self._playing[call_id] = _Playing(guide, frozenset({trouble}), before.guide if before is not None else None)
        self._show()

    def _over(self, call_id: str, trouble: Trouble, *, dismissed: bool) -> None:
        playing = self._playing.get(call_id)
        if playing is None or trouble not in playing.troubles:
            return
        playing = self._playing[call_id] = replace(playing, troubles=playing.troubles - {trouble})
        stays = playing.guide.by_hand or (playing.guide.current is None and not dismissed)
        if not playing.troubles and not stays:
            self._end(call_id)

    # --- what the agent does

    async def begin(self, call_id: str, situation: Situation) -> None:
        """Begin a script by hand. Raises ``CallRefused``: ``no_call`` for one that is over, ``not_now`` where nobody talks yet,
        ``internal`` for calls with colleagues, ``no_script`` where the site has none."""
        call = self._live(call_id)
        if call is None:
            raise CallRefused("no_call")
        if not call.up:
            raise CallRefused("not_now")
        if call.internal or call.consults is not None:
            raise CallRefused("internal")
        play = self._protocols.protocol.plays.get(situation)
        if play is None or not (play.lines or play.then is not Then.TALK):
            raise CallRefused("no_script")
        before = self._playing.get(call_id)
        if before is not None and before.guide.situation is situation and not before.guide.opening:
            self._playing[call_id] = replace(before, guide=replace(before.guide, by_hand=True))
        else:
            told = self._told.get(call_id, {})
            causes = {one: since for one, since in told.items() if (SITUATIONS | _ALSO).get(one) is situation}
            since = min((*causes.values(), *self._held_since(call_id, situation)), default=self._clock.now())
            guide = Guide(call_id, situation, play.lines, play.then, since, by_hand=True)
            self._playing[call_id] = _Playing(guide, frozenset(causes), _beneath(before))
        self._show()

    def _held_since(self, call_id: str, situation: Situation) -> tuple[datetime, ...]:
        held = self._held.get(call_id) if situation is Situation.ON_HOLD else None
        return (held,) if held is not None else ()

    async def said(self) -> None:
        """The current line was said. After the last one the script is over, unless something follows it."""
        if (playing := self._shown()) is None or playing.guide.current is None:
            return
        guide = playing.guide.said(self._clock.now())
        if guide.current is None and guide.then is Then.TALK:
            self._end(guide.call)
        else:
            self._put(playing, guide)

    async def still_silent(self) -> None:
        """Nothing is heard: the current line is to be said now."""
        if (playing := self._shown()) is not None:
            self._put(playing, playing.guide.still_silent(self._clock.now()))

    async def answered(self) -> None:
        """They are heard, or back: the script is not needed any more."""
        if self._shown() is not None and self.guide is not None:
            self._end(self.guide.call)

    async def dismiss(self) -> None:
        """Nothing was wrong: the script goes, and the trouble that began it counts as a false alarm."""
        if (playing := self._shown()) is None:
            return
        self._end(playing.guide.call)
        for trouble in sorted(playing.troubles):
            await self._drops.dismiss(playing.guide.call, trouble)

    async def end_and_redial(self) -> None:
        """End the call, and ring again: the redial is written down first. Where that fails the call goes on, and the error is
        raised; ``CallRefused`` as ``not_now`` where no script with a redial is shown."""
        playing = self._shown()
        if playing is None or not playing.guide.redials:
            raise CallRefused("not_now")
        call_id = playing.guide.call
        await self._redials.begin(call_id, playing.guide.situation)
        self._playing.pop(call_id, None)
        self._show()
        if self._live(call_id) is not None:
            # The redial is kept: what the phone may say now is no failure of this.
            with contextlib.suppress(CallRefused):
                await self._calls.hang_up(call_id)

    def names(self, call: Call, language: str | None = None) -> dict[Name, str]:
        """What is known of a live call, as it is said in that language; names that are not known are not in it."""
        language = language or self._language()
        person, promised = self._place.person, self._promised.get(call.id)
        number = promised.number if promised is not None else call.number
        reason = promised.reason if promised is not None else None
        found = {
            Name.CUSTOMER: call.customer or (promised.customer if promised is not None else ""),
            Name.AGENT: person.name if person is not None else "",
            Name.COMPANY: in_language(self._protocols.protocol.company, language),
            Name.REASON: self._directory.text(CatalogueKind.REASON, reason, language),
            Name.NUMBER: number.shown() if number.callable else "",
        }
        return {name: text for name, text in found.items() if text}

    # --- which guide there is

    def _live(self, call_id: str) -> Call | None:
        return next((call for call in self._calls.live if call.id == call_id), None)

    def _shown(self) -> _Playing | None:
        return self._playing.get(self.guide.call) if self.guide is not None else None

    def _put(self, playing: _Playing, guide: Guide) -> None:
        self._playing[guide.call] = replace(playing, guide=guide)
        self._show()

    def _end(self, call_id: str) -> None:
        """The guide is over; the one that it had interrupted comes back."""
        under = self._playing.pop(call_id).under
        if under is not None:
            self._playing[call_id] = _Playing(under)
        self._show()

    def _show(self) -> None:
        current = self._calls.current
        playing = self._playing.get(current.id) if current is not None else None
        guide = playing.guide if playing is not None else None
        if guide != self.guide:
            self.guide = guide
            self._emit(GuideChanged(guide))


def _beneath(before: _Playing | None) -> Guide | None:
    """What comes back after a script that takes the place of *before*: no script of trouble, which is over then."""
    if before is None:
        return None
    return before.under if before.guide.redials else before.guide
