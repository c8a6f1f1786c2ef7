# SPDX-License-Identifier: GPL-3.0-or-later
"""One call: PJSIP's call object, its watchdogs, and the truth about how it ended.

A call ends once for the desk, but PJSIP may need longer: an INVITE or BYE to a dead peer is repeated for 32 s. Such a
call *lingers*: its end has been told, the object waits for PJSIP.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any, Protocol

import pjsua2 as pj

from app.domain.call import CallResult
from app.telephony.port import Progress
from app.telephony.sip_engine.actor import Timer, guarded
from app.telephony.sip_engine.messages import Refused
from app.telephony.sip_engine.results import Seen, result_of, taken_elsewhere

HANG_UP_WAIT = 1.5
"""Seconds that a hang-up may take to be confirmed by the other side before the desk is told that the call ended."""
WATCH_START = 0.05
"""Seconds between looks for the first voice packet."""
WATCH = 0.5
"""Seconds between looks whether voice packets still come."""

_REASON = re.compile(r"^reason\s*:(.*)$", re.I | re.M)


class Owner(Protocol):
    """What a call needs of the engine."""

    media_timeout: float
    response_timeout: float

    def emit(self, event: str, **fields: Any) -> None: ...
    def later(self, seconds: float, work: Callable[[], None]) -> Timer: ...
    def link(self, media: pj.AudioMedia, muted: bool) -> None: ...
    def mute(self, media: pj.AudioMedia, muted: bool) -> None: ...
    def rings_out(self, call: LineCall, on: bool) -> None: ...
    def may_redirect(self, uri: str) -> bool: ...
    def ended(self, call: LineCall) -> None: ...
    def gone(self, call: LineCall) -> None: ...


_TOO_MANY = 70010
"""PJ_ETOOMANY: every slot of PJSIP holds a call, some perhaps only until a dead peer's timers end."""


class LineCall(pj.Call):
    """A call of the line, known to the desk by *key*."""

    def __init__(self, owner: Owner, account: pj.Account, key: str, pj_id: int | None = None) -> None:
        super().__init__(account, pj.PJSUA_INVALID_ID if pj_id is None else pj_id)
        self.key = key
        self.seen = Seen(incoming=pj_id is not None)
        self.over = False
        """The end has been told to the desk."""
        self._owner = owner
        self._timers: list[Timer] = []
        self._answered = False
        self._connected_at = 0.0
        self._heard = False
        self._redirect_refused = False
        self._dropped = False
        self._muted = False
        self._audio: int | None = None
        self._early_told = False
        self._held = self._remote_held = False
        self._flows = False
        self._packets = 0
        self._packet_at = 0.0

    # ---- commands

    def dial(self, uri: str, ring_seconds: float) -> None:
        """Send the INVITE. What the network says to it, and that there is no network, is told as the call's end."""
        self._after(self._owner.response_timeout, self._not_heard)
        self._after(ring_seconds, self._ring_expired)
        try:
            self.makeCall(uri, _offer())
        except pj.Error as error:
            if error.status == _TOO_MANY:
                self._cancel_timers()
                raise Refused("too_many_calls") from None
            self._finish()
            self._owner.gone(self)

    def ring(self) -> None:
        op = pj.CallOpParam()
        op.statusCode = 180
        self.answer(op)

    def take(self) -> None:
        """Answer a call that rings in."""
        if not self.seen.incoming or self._answered or self.seen.ended_by_us:
            raise Refused("not_now")
        self._answered = True
        op = pj.CallOpParam(True)
        op.opt.audioCount, op.opt.videoCount = 1, 0
        op.statusCode = 200
        self.answer(op)

    def refuse(self) -> None:
        if not self.seen.incoming or self._answered:
            raise Refused("not_now")
        self.seen.rejected = True
        self.finish_by_us(486)

    def finish_by_us(self, code: int = 0) -> None:
        """Hang up, cancel or refuse, whichever fits."""
        if self.seen.ended_by_us:
            return
        self.seen.ended_by_us = True
        if self.seen.incoming and not self._answered:
            self.seen.rejected, code = True, code or 486
        self._let_go(code)

    def set_hold(self, on: bool) -> None:
        if not self.seen.connected or self.seen.ended_by_us:
            raise Refused("not_now")
        if on == self._held:
            return
        op = pj.CallOpParam(True)
        op.opt.audioCount, op.opt.videoCount = 1, 0
        try:
            if on:
                self.setHold(op)
            else:
                op.opt.flag = pj.PJSUA_CALL_UNHOLD
                self.reinvite(op)
        except pj.Error:  # another offer is on its way
            raise Refused("not_now") from None

    def set_mute(self, on: bool) -> None:
        self._muted = on
        if self._audio is not None:
            self._owner.mute(self.getAudioMedia(self._audio), on)

    def send_digits(self, digits: str) -> None:
        if not self.seen.connected or self.seen.ended_by_us:
            raise Refused("not_now")
        try:
            self.dialDtmf(digits)
        except pj.Error:  # the other side knows no telephone-event (RFC 4733)
            prm = pj.CallSendDtmfParam()
            prm.method, prm.digits = pj.PJSUA_DTMF_METHOD_SIP_INFO, digits
            self.sendDtmf(prm)

    # ---- what PJSIP reports

    @guarded
    def onCallState(self, prm: pj.OnCallStateParam) -> None:
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_CONFIRMED:
            if self.over:  # answered in the moment in which it was given up
                self.hangup(pj.CallOpParam())
            elif not self.seen.ended_by_us:
                self._connect()
        elif info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            if prm.e.type == pj.PJSIP_EVENT_TSX_STATE and prm.e.body.tsxState.type == pj.PJSIP_EVENT_RX_MSG:
                self._heard = True
            # PJSIP makes up a status when nobody sent one, and calls a refused redirect cancelled.
            code = 302 if self._redirect_refused else int(info.lastStatusCode)
            self.seen.code = code if self._heard or self.seen.incoming else 0
            self._finish()
            self._owner.gone(self)

    @guarded
    def onCallTsxState(self, prm: pj.OnCallTsxStateParam) -> None:
        body = prm.e.body.tsxState
        if prm.e.type != pj.PJSIP_EVENT_TSX_STATE or body.type != pj.PJSIP_EVENT_RX_MSG or self.over:
            return
        tsx = body.tsx
        if tsx.role == pj.PJSIP_ROLE_UAC:
            if tsx.method == "INVITE" and not self.seen.incoming:
                self._heard = True
                if 180 <= tsx.statusCode < 200 and not self.seen.connected:
                    self._rings(tsx.statusCode)
        elif tsx.method == "CANCEL":
            reasons = ",".join(_REASON.findall(body.src.rdata.wholeMsg))
            self.seen.elsewhere = taken_elsewhere(reasons)

    @guarded
    def onCallMediaState(self, prm: pj.OnCallMediaStateParam) -> None:
        if self.over:
            return
        info = self.getInfo()
        self._audio = None
        for media in info.media:
            if media.type != pj.PJMEDIA_TYPE_AUDIO:
                continue
            linked = media.status in (pj.PJSUA_CALL_MEDIA_ACTIVE, pj.PJSUA_CALL_MEDIA_REMOTE_HOLD)
            if linked and media.audioConfSlot >= 0:
                self._audio = media.index
                self._owner.link(self.getAudioMedia(media.index), self._muted)
                if not self.seen.incoming and info.state == pj.PJSIP_INV_STATE_EARLY and self.seen.rang:
                    self._tell_early_media()
            self._note_hold(
                held=media.status == pj.PJSUA_CALL_MEDIA_LOCAL_HOLD,
                remote_held=media.status == pj.PJSUA_CALL_MEDIA_REMOTE_HOLD,
            )
            break

    @guarded
    def onCallRedirected(self, prm: pj.OnCallRedirectedParam) -> int:
        # RFC 3261 § 8.1.3.4. Toll fraud lives on redirects, so only the account's own server may send a call elsewhere.
        if not self.over and not self.seen.ended_by_us and self._owner.may_redirect(prm.targetUri):
            return int(pj.PJSIP_REDIRECT_ACCEPT)
        self._redirect_refused = True
        return int(pj.PJSIP_REDIRECT_STOP)

    @guarded
    def onDtmfDigit(self, prm: pj.OnDtmfDigitParam) -> None:
        # Comes on the thread of the media: only pass it on.
        self._owner.emit("dtmf", call=self.key, digit=prm.digit)

    # ---- within

    def _after(self, seconds: float, work: Callable[[], None]) -> None:
        self._timers.append(self._owner.later(seconds, work))

    def _progress(self, state: Progress) -> None:
        self._owner.emit("progress", call=self.key, state=state)

    def _rings(self, code: int) -> None:
        first = not self.seen.rang
        self.seen.rang = True
        if first and code != 183:
            self._progress(Progress.RINGING)
        if self._audio is None:
            self._owner.rings_out(self, True)
        else:
            self._tell_early_media()

    def _tell_early_media(self) -> None:
        if self._early_told:
            return
        self._early_told = True
        self._owner.rings_out(self, False)
        self._progress(Progress.EARLY_MEDIA)

    def _connect(self) -> None:
        if self.seen.connected:
            return
        self._cancel_timers()
        self.seen.connected = True
        self._connected_at = self._packet_at = time.monotonic()
        self._owner.rings_out(self, False)
        self._progress(Progress.CONNECTED)
        self._watch()

    def _note_hold(self, held: bool, remote_held: bool) -> None:
        if held != self._held:
            self._held = held
            self._progress(Progress.HELD if held else Progress.RESUMED)
        # While we hold, the other side's direction says nothing.
        if not held and remote_held != self._remote_held:
            self._remote_held = remote_held
            self._progress(Progress.REMOTE_HELD if remote_held else Progress.REMOTE_RESUMED)

    def _watch(self) -> None:
        """Look whether voice packets come; a line that went dead says no good-bye."""
        if self.over or self.seen.ended_by_us:
            return
        now = time.monotonic()
        packets = self._packets
        if self._audio is not None:
            stat = self.getStreamStat(self._audio)  # a name of its own: its parts die with it
            packets = stat.rtcp.rxStat.pkt
        if packets != self._packets or self._held or self._remote_held:
            self._packet_at = now
        if packets and not self._flows:
            self._flows = True
            self._progress(Progress.MEDIA_FLOWS)
        self._packets = packets
        limit = self._owner.media_timeout
        if limit and now - self._packet_at >= limit:
            self._dropped = True
            self._let_go(0)
            self._finish()
            return
        self._after(WATCH if self._flows else WATCH_START, self._watch)

    def _not_heard(self) -> None:
        if not self._heard and not self.seen.connected:
            self._let_go(0)
            self._finish()

    def _ring_expired(self) -> None:
        if not self.seen.connected and not self.seen.ended_by_us:
            self.seen.ring_expired = self.seen.ended_by_us = True
            self._let_go(0)

    def _let_go(self, code: int) -> None:
        op = pj.CallOpParam()
        op.statusCode = code
        self._cancel_timers()
        self._after(HANG_UP_WAIT, self._finish)
        try:
            self.hangup(op)
        except pj.Error:  # it has just ended by itself
            self._finish()

    def _cancel_timers(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def _finish(self) -> None:
        """Tell the end to the desk, once."""
        if self.over:
            return
        self.over = True
        self._cancel_timers()
        self._owner.rings_out(self, False)
        result = result_of(self.seen)
        self._owner.emit(
            "ended",
            call=self.key,
            result=result,
            code=200 if result is CallResult.ANSWERED else self.seen.code,
            seconds=round(time.monotonic() - self._connected_at, 3) if self.seen.connected else 0.0,
            by_us=self.seen.ended_by_us,
            dropped=self._dropped,
        )
        self._owner.ended(self)


def _offer() -> pj.CallOpParam:
    op = pj.CallOpParam(True)
    op.opt.audioCount, op.opt.videoCount = 1, 0
    return op
