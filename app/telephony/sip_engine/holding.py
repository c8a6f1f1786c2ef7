# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold and resume: what the agent wishes, what was offered, and what the other side agreed to.

A command is replied to when the other side has answered our offer. Offers that cross (RFC 3261 § 14.1, status 491, or
theirs still unanswered here) are made again after a while; a wish that was taken back meanwhile is not.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, Protocol

import pjsua2 as pj

from app.telephony.port import Progress
from app.telephony.sip_engine.actor import Timer

Done = Callable[[dict[str, Any] | str], None]

PATIENCE = 8.0
"""Seconds until a command is replied to without the other side's word; less than the desk waits for any reply."""
AGAIN = 0.1
"""Seconds until we offer again while an offer of theirs is under way."""


class Holds(Protocol):
    """What holding needs of its call."""

    def offer_hold(self, on: bool) -> None:
        """Send the re-INVITE; ``pj.Error`` while another offer is under way."""
        ...

    def later(self, seconds: float, work: Callable[[], None]) -> Timer: ...
    def progress(self, state: Progress) -> None: ...


class Holding:
    """Hold of one call. *glare* is the range of seconds after which we offer again when offers crossed."""

    def __init__(self, call: Holds, glare: tuple[float, float]) -> None:
        self.held = False
        """The other side has agreed to be on hold."""
        self.remote_held = False
        self._call = call
        self._glare = glare
        self._wish = False
        self._offered = False
        self._waiting: list[tuple[bool, Done]] = []

    def ask(self, on: bool, done: Done) -> None:
        self._wish = on
        waiter = (on, done)
        self._waiting.append(waiter)
        self._call.later(PATIENCE, lambda: self._give_up(waiter))
        self._go_on()

    def answered(self, code: int) -> None:
        """The other side's final answer to an offer of ours."""
        if not self._offered or code in (401, 407):  # it wants a password: PJSIP offers again with it
            return
        if code == 491:
            self._call.later(random.uniform(*self._glare), self._offer_again)
        elif code // 100 == 2:
            self._call.later(0, self._settle)  # after PJSIP has told what became of the media
        else:
            self._refused()

    def note(self, held: bool, remote_held: bool) -> None:
        """What PJSIP says of the media."""
        if held != self.held:
            self.held = held
            self._call.progress(Progress.HELD if held else Progress.RESUMED)
        # While we hold, the other side's direction says nothing.
        if not held and remote_held != self.remote_held:
            self.remote_held = remote_held
            self._call.progress(Progress.REMOTE_HELD if remote_held else Progress.REMOTE_RESUMED)

    def end(self) -> None:
        """The call is over."""
        self._reply(lambda on: "no_such_call")

    # ---- within

    def _go_on(self) -> None:
        """Make the next offer, or say that there is nothing to offer."""
        if self._offered:
            return
        if self._wish == self.held:
            self._reply(lambda on: {} if on == self.held else "not_now")
            return
        try:
            self._call.offer_hold(self._wish)
        except pj.Error:  # another offer is under way
            if self._waiting:
                self._call.later(AGAIN, self._go_on)
            else:
                self._wish = self.held
        else:
            self._offered = True

    def _offer_again(self) -> None:
        self._offered = False
        self._go_on()

    def _settle(self) -> None:
        self._offered = False
        if self._wish != self.held and any(on != self.held for on, _ in self._waiting):
            self._reply(lambda on: {} if on == self.held else None)
            self._go_on()
        else:
            self._wish = self.held
            self._reply(lambda on: {} if on == self.held else "not_now")

    def _refused(self) -> None:
        self._offered = False
        self._wish = self.held
        self._reply(lambda on: {} if on == self.held else "failed")

    def _give_up(self, waiter: tuple[bool, Done]) -> None:
        if waiter in self._waiting:
            self._waiting.remove(waiter)
            waiter[1]("timeout")
            if not self._waiting:
                self._wish = self.held

    def _reply(self, word: Callable[[bool], dict[str, Any] | str | None]) -> None:
        """Reply to all who wait; those for whom there is no word wait on."""
        waiting, self._waiting = self._waiting, []
        for on, done in waiting:
            said = word(on)
            if said is None:
                self._waiting.append((on, done))
            else:
                done(said)
