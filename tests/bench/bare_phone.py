# SPDX-License-Identifier: GPL-3.0-or-later
"""The least program that phones with pjsua2, to measure the desk's engine against: ``python -m tests.bench.bare_phone HOST
PORT [USER [PASSWORD]]``. With a user it registers.

One thread has the library and waits in ``libHandleEvents``; orders come on its input, a line each: ``call USER`` and
``leave``. Its output says ``ready``, ``up`` and ``over``.
"""

from __future__ import annotations

import os
import queue
import sys
import threading

import pjsua2 as pj


class Call(pj.Call):
    """A call with its voice linked to the sound device, as in every example of the library."""

    over = False

    def onCallState(self, prm: pj.OnCallStateParam) -> None:
        state = self.getInfo().state
        if state == pj.PJSIP_INV_STATE_CONFIRMED:
            print("up", flush=True)
        elif state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self.over = True
            print("over", flush=True)

    def onCallMediaState(self, prm: pj.OnCallMediaStateParam) -> None:
        for media in self.getInfo().media:
            if media.type == pj.PJMEDIA_TYPE_AUDIO and media.status == pj.PJSUA_CALL_MEDIA_ACTIVE:
                voice, devices = self.getAudioMedia(media.index), pj.Endpoint.instance().audDevManager()
                devices.getCaptureDevMedia().startTransmit(voice)
                voice.startTransmit(devices.getPlaybackDevMedia())


class Account(pj.Account):
    """Tells when the line stands."""

    def onRegState(self, prm: pj.OnRegStateParam) -> None:
        if prm.code == 200:
            print("ready", flush=True)


def main(host: str, port: str, user: str, password: str, orders: queue.SimpleQueue[list[str]]) -> None:
    endpoint = pj.Endpoint()
    endpoint.libCreate()
    config = pj.EpConfig()
    config.uaConfig.threadCnt = 0
    config.logConfig.level = config.logConfig.consoleLevel = 0
    config.medConfig.sndAutoCloseTime = -1  # or the null device does not come back for a second call
    endpoint.libInit(config)
    where = pj.TransportConfig()
    where.boundAddress = "127.0.0.1"
    endpoint.transportCreate(pj.PJSIP_TRANSPORT_UDP, where)
    endpoint.libStart()
    endpoint.audDevManager().setNullDev()
    line = pj.AccountConfig()
    line.idUri = f"sip:{user or 'bare'}@{host}"
    line.mediaConfig.transportConfig.boundAddress = "127.0.0.1"
    if password:
        line.sipConfig.authCreds.append(pj.AuthCredInfo("digest", "*", user, 0, password))
    if user:
        line.regConfig.registrarUri = f"sip:{host}:{port}"
    account = Account()
    account.create(line)
    if not user:
        print("ready", flush=True)
    call: Call | None = None
    while True:
        endpoint.libHandleEvents(10)
        if call is not None and call.over:
            call = None
        try:
            order = orders.get_nowait()
        except queue.Empty:
            continue
        if order[0] == "call":
            call = Call(account)
            call.makeCall(f"sip:{order[1]}@{host}:{port}", pj.CallOpParam(True))
        elif call is not None:
            call.hangup(pj.CallOpParam())


if __name__ == "__main__":
    given: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
    host, port, user, password, *_ = (*sys.argv[1:], "", "")
    phone = threading.Thread(target=main, args=(host, port, user, password, given), daemon=True)
    phone.start()
    for line in sys.stdin:
        given.put(line.split())
    # Objects of the library must not die in this thread.
    os._exit(0)
