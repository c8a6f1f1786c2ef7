# SPDX-License-Identifier: GPL-3.0-or-later
"""Which calls there are now, and which of them the agent deals with."""

from __future__ import annotations

from app.domain.call import Call, CallState
from app.domain.callback import Callback
from app.services.events import CallChanged, LinesChanged
from app.services.place import Emit

MOST = 3
"""Calls at a time. The phone holds four: one is left for what the desk itself tells the PBX."""

_FOCUS_ORDER = (
    CallState.TALKING,
    CallState.HELD,
    CallState.CONNECTING,
    CallState.RINGING_OUT,
    CallState.RINGING_IN,
)


class CallTable:
    """``live`` and ``current`` are replaced as wholes and may be read from any thread. While a call is live, ``current`` is a
    live one."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self.live: tuple[Call, ...] = ()
        self.current: Call | None = None
        self.placing = False
        """Whether a call is about to be dialled: its claim is asked for."""
        self._recognised: dict[str, Callback | None] = {}
        self._told: tuple[list[str], str | None] = ([], None)

    def get(self, call_id: str) -> Call | None:
        """A live call."""
        return next((call for call in self.live if call.id == call_id), None)

    def in_state(self, *states: CallState) -> tuple[Call, ...]:
        """The live calls in these states, oldest first."""
        return tuple(call for call in self.live if call.state in states)

    def add(self, call: Call, recognised: Callback | None = None, *, focus: bool) -> None:
        """A call begins; the first of all is always the one the agent deals with."""
        self._recognised[call.id] = recognised
        if focus or not self.live:
            self.current = call
        self.live = (*self.live, call)

    def put(self, call: Call) -> None:
        """A call is another one now. An ended one leaves, and the agent deals with what is left; one that has left stays so."""
        over = call.state is CallState.ENDED
        if self.get(call.id) is not None:
            others = tuple(one for one in self.live if one.id != call.id)
            self.live = others if over else tuple(call if one.id == call.id else one for one in self.live)
        if self.current is not None and self.current.id == call.id:
            self.current = min(self.live, key=self._rank, default=call) if over else call

    @staticmethod
    def _rank(call: Call) -> int:
        return _FOCUS_ORDER.index(call.state)

    def focus(self, call_id: str) -> None:
        """The agent turns to another live call."""
        self.current = self.get(call_id) or self.current

    def tell(self, call: Call) -> None:
        """Tell the window of a call's step, after which calls there are."""
        self.tell_lines()
        self._emit(CallChanged(call, self._recognised.get(call.id)))

    def tell_lines(self) -> None:
        """Tell which calls there are, where that is another answer than before."""
        lines = [call.id for call in self.live], self.current.id if self.current else None
        if lines == self._told:
            return
        self._told = lines
        self._recognised = {i: c for i, c in self._recognised.items() if i in lines[0] or i == lines[1]}
        self._emit(LinesChanged(self.live, lines[1]))

    def clear(self) -> None:
        """Another agent begins, or the same one anew."""
        self.live, self.current, self.placing = (), None, False
        self.tell_lines()
