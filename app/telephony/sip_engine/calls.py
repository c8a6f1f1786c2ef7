# SPDX-License-Identifier: GPL-3.0-or-later
"""One call: PJSIP's call object, its watchdogs, and the truth about how it ended.

A call ends once for the desk, but PJSIP may need longer: an INVITE or BYE to a dead peer is repeated for 32 s. Such a
call *lingers*: its end has been told, the object waits for PJSIP.

When PJSIP is through with a call, its object has to go at once: PJSIP knows calls by four numbers that are used again, and
an object that dies late hangs up whoever has its number by then. So nothing may keep one: no timer that is not cancelled at
its end, no cycle of references.
"""

from __future__ import annotations

import contextlib
import re
import time
import weakref
from collections.abc import Callable
from typing import Any, Protocol

import pjsua2 as pj

from app.domain.call import CallResult
from app.telephony.port import Hears, Progress
from app.telephony.sip_engine.actor import Timer, guarded
from app.telephony.sip_engine.addresses import headers_of
from app.telephony.sip_engine.call_recording import CallRecording
from app.telephony.sip_engine.holding import Done, Holding
from app.telephony.sip_engine.leaving import Leaving
from app.telephony.sip_engine.listening import Listening
from app.telephony.sip_engine.messages import Refused
from app.telephony.sip_engine.quality import TELL, Hearing, encrypted
from app.telephony.sip_engine.recording import Recording
from app.telephony.sip_engine.results import Seen, cause_of, result_of, taken_elsewhere
from app.telephony.sip_engine.tap import Tap
from app.telephony.sip_engine.transfer import Transfer

HANG_UP_WAIT = 1.5
"""Seconds that a hang-up may take to be confirmed by the other side before the desk is told that the call ended."""
WATCH_START = 0.05
"""Seconds between looks for the first voice packet."""
WATCH = 0.5
"""Seconds between looks whether voice packets still come."""
LEAVE_WAIT = 2.0
"""Seconds after a transfer to another call of ours, within which the PBX ends that one itself."""
OUR_OFFER = (2.1, 4.0)
THEIR_OFFER = (0.0, 2.0)
"""Seconds until an offer that crossed another is made again, for who called and who was called (RFC 3261 § 14.1)."""

_REASON = re.compile(r"^reason\s*:(.*)$", re.I | re.M)


class Owner(Protocol):
    """What a call needs of the engine."""

    media_timeout: float
    response_timeout: float
    transfer_timeout: float
    ring_in_timeout: float
    dead_line_timeout: float

    def emit(self, event: str, **fields: Any) -> None: ...
    def later(self, seconds: float, work: Callable[[], None]) -> Timer: ...
    def submit(self, work: Callable[[], None]) -> None: ...
    def silence(self) -> pj.AudioMedia: ...
    def tap(self) -> Tap: ...
    def tap_free(self, tap: Tap) -> None: ...
    def recorded(self, recording: Recording) -> None: ...
    def listens(self, key: str, on: bool) -> Hears | None: ...
    def link(self, media: pj.AudioMedia, muted: bool) -> None: ...
    def mute(self, media: pj.AudioMedia, muted: bool) -> None: ...
    def rings_out(self, call: LineCall, on: bool) -> None: ...
    def line_dead_for(self) -> float: ...
    def lives(self, key: str) -> bool: ...
    def leave(self, key: str) -> None: ...
    def may_redirect(self, uri: str) -> bool: ...
    def ended(self, call: LineCall) -> None: ...
    def gone(self, call: LineCall) -> None: ...


_UNKNOWN_THERE = (408, 481)
"""Answers to a request within a call that say that there is no such call (RFC 3261 § 12.2.1.2)."""
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
        self._connected_at = 0.0
        self._heard = False
        self._redirect_refused = False
        self._dropped = False
        self.muted = False
        self._audio: int | None = None
        self._ringing_told = self._early_told = False
        self._holding = Holding(weakref.proxy(self), THEIR_OFFER if self.seen.incoming else OUR_OFFER)
        self._hearing = Hearing()
        self._flows = False
        self._packets = 0
        self._packet_at = self._voice_at = self._quality_at = 0.0
        self._transfer: Transfer | None = None
        self._other: tuple[str, Seen] | None = None
        self._recording = CallRecording(owner, weakref.proxy(self))
        self._listening = Listening(owner, weakref.proxy(self))
        self._leaving = Leaving()

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
        self._after(self._owner.ring_in_timeout, self._nobody_comes)

    def take(self) -> None:
        """Answer a call that rings in."""
        if not self.seen.incoming or self.seen.taken or self.seen.ended_by_us:
            raise Refused("not_now")
        op = pj.CallOpParam(True)
        op.opt.audioCount, op.opt.videoCount = 1, 0
        op.statusCode = 200
        self.answer(op)
        self.seen.taken = True

    def refuse(self) -> None:
        if not self.seen.incoming or self.seen.taken:
            raise Refused("not_now")
        self.seen.rejected = True
        self.finish_by_us(486)

    def turn_away(self, seconds: float) -> None:
        """Be busy to a call that the desk never hears of. Not at once: within PJSIP's own callback an INVITE without an
        offer would leave it with a message that it has freed."""
        self.over = True
        busy = pj.CallOpParam()
        busy.statusCode = 486
        self._after(seconds, lambda: self.hangup(busy))

    def finish_by_us(self, code: int = 0) -> None:
        """Hang up, cancel or refuse, whichever fits."""
        if self.seen.ended_by_us:
            return
        self.seen.ended_by_us = True
        if self.seen.incoming and not self.seen.taken:
            self.seen.rejected, code = True, code or 486
        self._let_go(code)

    def set_hold(self, on: bool, done: Done) -> None:
        self._must_talk()
        self._holding.ask(on, done)

    def set_mute(self, on: bool) -> None:
        self.muted = on
        if self._audio is not None:
            self._owner.mute(self.getAudioMedia(self._audio), on)
        self._recording.update()

    def send_digits(self, digits: str) -> None:
        self._must_talk()
        if self._holding.held:
            raise Refused("not_now")
        try:
            self.dialDtmf(digits)
        except pj.Error:  # the other side knows no telephone-event (RFC 4733)
            prm = pj.CallSendDtmfParam()
            prm.method, prm.digits = pj.PJSUA_DTMF_METHOD_SIP_INFO, digits
            self.sendDtmf(prm)

    def tell_where(self, new_address: bool) -> None:
        """Tell the other side where this desk can be reached now (another connection, or another address of its own)."""
        if not self.seen.connected or self.seen.ended_by_us or self.over:
            return
        op = _offer()
        if new_address:
            op.opt.flag = pj.PJSUA_CALL_REINIT_MEDIA
        with contextlib.suppress(pj.Error):  # another offer is under way, and says it too
            self.reinvite(op)

    def line_stays_dead(self) -> None:
        """The PBX has not been heard for a while: end a call that rings in."""
        if self.seen.incoming and not self.seen.connected and not self.over:
            self._lose()

    def verify(self) -> None:
        """Ask the other side whether it still knows this call."""
        if self.over or self.seen.ended_by_us:
            return
        ask = pj.CallSendRequestParam()
        ask.method = "OPTIONS"
        with contextlib.suppress(pj.Error):  # there is no dialog yet
            self.sendRequest(ask)

    def transfer(self, uri: str) -> None:
        """Pass the other side on to *uri*."""
        self._refer(None, lambda: self.xfer(f"<{uri}>", pj.CallOpParam(True)))

    def transfer_to(self, other: LineCall) -> None:
        """Connect the other side with that of *other*."""
        if other is self:
            raise Refused("not_now")
        other._must_talk()
        self._refer(other, lambda: self.xferReplaces(other, pj.CallOpParam(True)))

    def record(self, path: str, done: Done) -> None:
        """Record into a new file at *path*."""
        self._must_talk()
        self._recording.start(path, done)

    def stop_recording(self, done: Done) -> None:
        """*done* comes when the file is whole."""
        self._recording.stop(done)

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
                if not self.seen.ended_by_us and (self.seen.connected or not self.seen.incoming):
                    self.seen.cause = cause_of(headers_of(prm.e.body.tsxState.src.rdata.wholeMsg))
            # PJSIP makes up a status when nobody sent one, and calls a refused redirect cancelled.
            code = 302 if self._redirect_refused else int(info.lastStatusCode)
            self.seen.code = code if self._heard or self.seen.incoming else 0
            self._dropped |= self.seen.connected and not self.seen.ended_by_us and code in _UNKNOWN_THERE
            self._finish()
            self._cancel_timers()
            self._owner.gone(self)

    @guarded
    def onCallTsxState(self, prm: pj.OnCallTsxStateParam) -> None:
        body = prm.e.body.tsxState
        if (
            body.tsx.role == pj.PJSIP_ROLE_UAC
            and body.tsx.method == "OPTIONS"
            and body.tsx.statusCode in _UNKNOWN_THERE
        ):
            if not self.seen.ended_by_us:
                self._after(0, self._lose)
            return
        if prm.e.type != pj.PJSIP_EVENT_TSX_STATE or body.type != pj.PJSIP_EVENT_RX_MSG or self.over:
            return
        tsx = body.tsx
        if tsx.role == pj.PJSIP_ROLE_UAC:
            if tsx.method == "INVITE" and self.seen.connected:
                if tsx.statusCode >= 200:
                    self._holding.answered(int(tsx.statusCode))
            elif tsx.method == "INVITE" and not self.seen.incoming:
                self._heard = True
                if 180 <= tsx.statusCode < 200:
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
                self._owner.link(self.getAudioMedia(media.index), self.muted)
                self._hearing.note_stream(self.getStreamInfo(media.index).codecName, encrypted(self))
                if not self.seen.incoming and info.state == pj.PJSIP_INV_STATE_EARLY and self.seen.rang:
                    self._tell_early_media()
            elif media.audioConfSlot >= 0:
                self._owner.mute(self.getAudioMedia(media.index), True)
                self._send_no_silence(media.index)
            self._recording.update()
            self._holding.note(
                held=media.status == pj.PJSUA_CALL_MEDIA_LOCAL_HOLD,
                remote_held=media.status == pj.PJSUA_CALL_MEDIA_REMOTE_HOLD,
            )
            self._listening.update()
            break

    @guarded
    def onCallTransferStatus(self, prm: pj.OnCallTransferStatusParam) -> None:
        transfer = self._transfer
        if transfer is None or self.over or not transfer.status(int(prm.statusCode), bool(prm.finalNotify)):
            return
        self._after(0, self.finish_by_us)  # not within PJSIP's callback
        if self._other is not None:
            owner, key = self._owner, self._other[0]
            owner.later(LEAVE_WAIT, lambda: owner.leave(key))

    @guarded
    def onCallTransferRequest(self, prm: pj.OnCallTransferRequestParam) -> None:
        # PJSIP would dial whatever number the other side names.
        prm.statusCode = 603

    @guarded
    def onCallReplaceRequest(self, prm: pj.OnCallReplaceRequestParam) -> None:
        prm.statusCode = 603

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

    # ---- for Holding, CallRecording and Listening

    def offer_hold(self, on: bool) -> None:
        op = _offer()
        if on:
            self.setHold(op)
        else:
            op.opt.flag = pj.PJSUA_CALL_UNHOLD
            self.reinvite(op)

    def voice(self) -> pj.AudioMedia | None:
        return None if self._audio is None else self.getAudioMedia(self._audio)

    def talks(self) -> bool:
        held = self._holding.held or self._holding.remote_held
        return self.seen.connected and not held and not self.seen.ended_by_us and not self.over

    def microphone(self, hears: Hears) -> None:
        self._listening.microphone(hears)

    def later(self, seconds: float, work: Callable[[], None]) -> Timer:
        return self._after(seconds, work)

    def progress(self, state: Progress) -> None:
        self._owner.emit("progress", call=self.key, state=state)

    # ---- within

    def _after(self, seconds: float, work: Callable[[], None]) -> Timer:
        timer = self._owner.later(seconds, work)
        self._timers.append(timer)
        return timer

    def _must_talk(self) -> None:
        if not self.seen.connected or self.seen.ended_by_us or self.over:
            raise Refused("not_now")

    def _rings(self, code: int) -> None:
        self.seen.rang = True
        if code != 183 and not self._ringing_told:
            self._ringing_told = True
            self.progress(Progress.RINGING)
        if self._audio is None:
            self._owner.rings_out(self, True)
        else:
            self._tell_early_media()

    def _tell_early_media(self) -> None:
        if self._early_told:
            return
        self._early_told = True
        self._owner.rings_out(self, False)
        self.progress(Progress.EARLY_MEDIA)

    def _connect(self) -> None:
        if self.seen.connected:
            return
        self._cancel_timers()
        self.seen.connected = True
        self._connected_at = self._packet_at = self._voice_at = self._quality_at = time.monotonic()
        self._owner.rings_out(self, False)
        self.progress(Progress.CONNECTED)
        self._listening.update()
        self._watch()

    def _watch(self) -> None:
        """Look whether voice packets come; a line that went dead says no good-bye."""
        if self.over or self.seen.ended_by_us:
            return
        now = time.monotonic()
        if self._audio is not None:
            stat = self.getStreamStat(self._audio)  # a name of its own: its parts die with it
            self._hearing.note(stat)
            sent = stat.rtcp.txStat
            counters = (int(sent.pkt), int(sent.updateCount), int(sent.loss))
            if self._leaving.note(*counters, at=now, should=self.talks()):
                self._owner.emit("leaving", call=self.key, leaves=self._leaving.leaves)
        packets = self._hearing.packets
        if packets != self._packets:
            self._voice_at = now
        self._listening.packets(now - self._voice_at)
        if packets != self._packets or self._holding.held or self._holding.remote_held:
            self._packet_at = now
        if packets and not self._flows:
            self._flows = True
            self.progress(Progress.MEDIA_FLOWS)
        self._packets = packets
        if now - self._quality_at >= TELL:
            self._quality_at = now
            self._owner.emit("quality", call=self.key, quality=self._hearing.told())
        limit = self._owner.media_timeout
        dead = min(self._owner.line_dead_for(), now - self._voice_at) >= self._owner.dead_line_timeout
        if dead or (limit and now - self._packet_at >= limit):
            self._lose()
            return
        self._timers = [timer for timer in self._timers if timer.work is not None]
        self._after(WATCH if self._flows else WATCH_START, self._watch)

    def _refer(self, other: LineCall | None, send: Callable[[], None]) -> None:
        self._must_talk()
        if self._transfer is not None and not self._transfer.settled:
            raise Refused("not_now")
        owner, key = self._owner, self.key
        transfer = Transfer(
            lambda state, code: owner.emit("transfer", call=key, state=state, code=code), attended=other is not None
        )
        self._transfer, self._other = transfer, None if other is None else (other.key, other.seen)
        try:
            send()
        except pj.Error:
            self._transfer = self._other = None
            raise Refused("not_now") from None
        self._after(self._owner.transfer_timeout, transfer.expired)

    def _send_no_silence(self, media: int) -> None:
        """On hold not even silence is sent: a PBX would mix it, packet by packet, into its music."""
        with contextlib.suppress(pj.Error):  # no stream at all, both hold
            param = self.getStreamInfo(media).audCodecParam
            param.setting.vad = True
            self.audStreamModifyCodecParam(media, param)

    def _not_heard(self) -> None:
        if not self._heard and not self.seen.connected:
            self._let_go(0)
            self._finish()

    def _nobody_comes(self) -> None:
        """It has rung in for longer than any caller waits: the word that the caller gave up was lost."""
        if not self.seen.taken and not self.seen.ended_by_us:
            self._lose()

    def _lose(self) -> None:
        """The other side is gone without a word."""
        if self.over:
            return
        self._dropped = self.seen.connected
        self._let_go(0 if self.seen.connected or not self.seen.incoming else 480)
        self._finish()

    def _ring_expired(self) -> None:
        if not self.seen.connected and not self.seen.ended_by_us:
            self.seen.ring_expired = self.seen.ended_by_us = True
            self._let_go(0)

    def _let_go(self, code: int) -> None:
        op = pj.CallOpParam()
        op.statusCode = code
        self._cancel_timers()
        self._holding.end()
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
        self._holding.end()
        self._recording.end()
        quiet = self._listening.quiet
        self._listening.end()
        self._owner.rings_out(self, False)
        if self._transfer is not None:
            self._transfer.ended(self._other_was_ended())
        result = result_of(self.seen)
        self._owner.emit(
            "ended",
            call=self.key,
            result=result,
            code=200 if result is CallResult.ANSWERED else self.seen.code,
            seconds=round(time.monotonic() - self._connected_at, 3) if self.seen.connected else 0.0,
            by_us=self.seen.ended_by_us,
            dropped=self._dropped,
            quality=self._hearing.told() if self.seen.connected else None,
            cause=self.seen.cause if self.seen.connected else 0,
            quiet=quiet,
        )
        self._owner.ended(self)

    def _other_was_ended(self) -> bool:
        """Whether the call this one was transferred to is over too, and not by us."""
        return self._other is not None and not self._owner.lives(self._other[0]) and not self._other[1].ended_by_us


def _offer() -> pj.CallOpParam:
    op = pj.CallOpParam(True)
    op.opt.audioCount, op.opt.videoCount = 1, 0
    return op
