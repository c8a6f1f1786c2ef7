# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's own state: what calls do to it, pauses and wrap-up, told to the CRM as working time and to the PBX's queues."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.domain import agent as rules
from app.domain.agent import TRANSITIONS, Agent, AgentEvent, AgentState
from app.domain.call import Call
from app.services.background import spawn
from app.services.clock import Clock
from app.services.events import AgentChanged
from app.services.place import Emit, Place
from app.services.working_time import WorkingTime

_STEPS = {
    AgentState.RINGING: AgentEvent.CALL_IN,
    AgentState.CONNECTING: AgentEvent.CALL_OUT,
    AgentState.TALKING: AgentEvent.ANSWERED,
}
_AWAY = frozenset({AgentState.PAUSED, AgentState.WRAP_UP, AgentState.OFFLINE})


class AgentDesk:
    """``agent`` may be read from any thread."""

    def __init__(
        self,
        clock: Clock,
        emit: Emit,
        place: Place | None = None,
        queue: Callable[[bool], Coroutine[Any, Any, None]] | None = None,
    ) -> None:
        """``place`` is where working time is kept (``None``: it is not). ``queue`` is told whether the PBX's queues are to leave
        the agent alone, where the site wants that."""
        self._clock, self._emit, self._queue = clock, emit, queue
        self._time = WorkingTime(place, clock) if place is not None else None
        self.agent = Agent("", AgentState.OFFLINE, clock.now())
        self.wrap_up_seconds = 0
        self._wrap_up: asyncio.TimerHandle | None = None
        self._owed = 0.0
        """Seconds of wrap-up that are left to do after the calls that run now."""
        self._broken_into: str | None = None
        """The reason of the pause that the calls of now broke into."""
        self._away: bool | None = None

    def signed_in(self, person: str) -> None:
        """The agent is at work."""
        self._apply(Agent(person, AgentState.OFFLINE, self._clock.now()).after(AgentEvent.SIGN_IN, self._clock.now()))

    def signed_out(self) -> None:
        """The agent goes; before the workplace is closed, so that the working time is written."""
        self._apply(Agent("", AgentState.OFFLINE, self._clock.now()))

    async def pause(self, reason: str) -> Agent:
        """Pause, for a reason of the site's catalogue; during a call it begins after it (and after its wrap-up)."""
        if self.agent.in_call:
            self._broken_into = None
            return self._apply(replace(self.agent, next_pause=reason))
        return self._apply(self.agent.after(AgentEvent.PAUSE, self._clock.now(), reason))

    async def ready(self) -> Agent:
        """Take calls again: out of a pause or of wrap-up; during a call the pause that waits is taken back.

        Raises :class:`IllegalTransition` when ready already, or offline."""
        if self.agent.in_call:
            return self._no_pause()
        return self._apply(self.agent.after(AgentEvent.READY, self._clock.now()))

    # --- what calls do (called on the engine's loop)

    def follow(
        self, live: tuple[Call, ...], over: Call | None = None, *, sent: bool = True, by_itself: bool = False
    ) -> None:
        """The calls are these now; ``over`` is the one that has just ended, ``sent`` says whether anything of it left the desk.
        ``by_itself``: a call out that had to wait goes on (row D5), which ends no pause that was asked for meanwhile."""
        state = rules.activity(live)
        if over is not None and rules.makes_work(over, sent=sent):
            self._owed = max(self._owed, float(self.wrap_up_seconds))
        if not sent and self._broken_into is not None:  # nobody was called, so no pause has ended
            self.agent = replace(self.agent, next_pause=self._broken_into)
        if state is None:
            if self.agent.in_call:
                self._calls_over()
        elif state is not self.agent.state and (self.agent.state, _STEPS[state]) in TRANSITIONS:
            self._step(_STEPS[state], by_itself=by_itself)

    def calls_out(self) -> None:
        """The agent pressed Call and the call waits for another: calling out ends the pause that was broken into (row D6)."""
        if self._broken_into is not None and self.agent.in_call:
            self._no_pause()

    def _no_pause(self) -> Agent:
        self._broken_into = None
        return self._apply(replace(self.agent, next_pause=None))

    def _step(self, event: AgentEvent, *, by_itself: bool) -> None:
        before = self.agent
        after = before.after(event, self._clock.now())
        if not before.in_call:
            self._owed = self._wrap_up_left()
            self._broken_into = before.pause_reason
            if before.state is AgentState.PAUSED and (by_itself or event is not AgentEvent.CALL_OUT):  # row D6
                after = replace(after, next_pause=before.pause_reason)
        self._apply(after)

    def _calls_over(self) -> None:
        wrap_up, self._owed = timedelta(seconds=self._owed), 0.0
        self._apply(rules.after_calls(self.agent, self._clock.now(), wrap_up))

    # --- one state after the other

    def _wrap_up_left(self) -> float:
        if self._wrap_up is None:
            return 0.0
        return max(0.0, self._wrap_up.when() - asyncio.get_running_loop().time())

    def _apply(self, agent: Agent) -> Agent:
        before, self.agent = self.agent, agent
        if (before.person, before.state, before.pause_reason) != (agent.person, agent.state, agent.pause_reason):
            self._changed()
        self._emit(AgentChanged(agent))
        return agent

    def _changed(self) -> None:
        agent = self.agent
        if self._wrap_up is not None:
            self._wrap_up.cancel()
            self._wrap_up = None
        if agent.state is AgentState.WRAP_UP and agent.until is not None:
            seconds = (agent.until - agent.since).total_seconds()
            self._wrap_up = asyncio.get_running_loop().call_later(seconds, self._wrap_up_over)
        if self._time is not None:
            self._time.now_in(agent)
        if self._queue is not None and not agent.in_call and (away := agent.state in _AWAY) is not self._away:
            self._away = away
            spawn(self._queue(away))

    def _wrap_up_over(self) -> None:
        self._apply(rules.after_wrap_up(self.agent, self._clock.now()))
