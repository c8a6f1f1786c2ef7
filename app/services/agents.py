# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's own state: what calls do to it, pauses, and wrap-up."""

from __future__ import annotations

import asyncio

from app.domain.agent import TRANSITIONS, Agent, AgentEvent, AgentState
from app.services.clock import Clock
from app.services.events import AgentChanged
from app.services.place import Emit


class AgentDesk:
    """``agent`` may be read from any thread."""

    def __init__(self, clock: Clock, emit: Emit) -> None:
        self._clock, self._emit = clock, emit
        self.agent = Agent("", AgentState.OFFLINE, clock.now())
        self.wrap_up_seconds = 0
        self._wrap_up: asyncio.TimerHandle | None = None

    def signed_in(self, person: str) -> None:
        """The agent is at work."""
        self.agent = Agent(person, AgentState.OFFLINE, self._clock.now())
        self._apply(AgentEvent.SIGN_IN)

    def signed_out(self) -> None:
        """The agent has gone."""
        self.agent = Agent("", AgentState.OFFLINE, self._clock.now())
        self._emit(AgentChanged(self.agent))

    async def pause(self, reason: str) -> Agent:
        """Pause, for a reason of the site's catalogue. Raises :class:`IllegalTransition` during a call."""
        return self._apply(AgentEvent.PAUSE, reason)

    async def ready(self) -> Agent:
        """Take calls again: out of a pause or of wrap-up."""
        return self._apply(AgentEvent.READY)

    def call(self, event: AgentEvent) -> None:
        """A call took a step. One that the table does not know (a second call) leaves the state alone."""
        if event is AgentEvent.CALL_ENDED and self.wrap_up_seconds > 0:
            event = AgentEvent.WRAP_UP if self.agent.state is not AgentState.RINGING else event
        if (self.agent.state, event) in TRANSITIONS:
            self._apply(event)

    def _apply(self, event: AgentEvent, reason: str | None = None) -> Agent:
        self.agent = self.agent.after(event, self._clock.now(), reason)
        if self._wrap_up is not None:
            self._wrap_up.cancel()
            self._wrap_up = None
        if self.agent.state is AgentState.WRAP_UP:
            loop = asyncio.get_running_loop()
            self._wrap_up = loop.call_later(self.wrap_up_seconds, self.call, AgentEvent.READY)
        self._emit(AgentChanged(self.agent))
        return self.agent
