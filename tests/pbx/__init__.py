# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Asterisk of the tests, and independent SIP programs that play customers.

``python3 packaging/dev.py test`` installs both (packaging/dev_pbx.py). A test that asks for the fixture ``pbx`` or
``own_pbx`` carries the marker ``pbx`` by itself and is left out, with the reason at the end of the run, where there is no
Asterisk. ``pbx`` is one Asterisk per run (per worker, where several run), cleaned after every test: no calls, nobody
registered, nobody in the queue. ``own_pbx()`` makes one for a test that kills it or wants another certificate::

    def test_a_call(loop: LoopThread, pbx: Pbx) -> None:
        async def act() -> None:
            desk = Desk(PhoneSettings(sound="silence"))              # tests.integration.sip_peer
            await desk.phone.start()
            await desk.phone.register(pbx.account("1001", "tcp"))
            ...
            with pbx.listen() as heard:
                ring = pbx.call_in("1001", caller="35840123456", headers={"X-Queue": "sales"})
                call = await desk.rung("35840123456")
                ring.hang_up()
                await heard.came("Hangup")

The log of Asterisk during a failed test stands in the test's captured output.

Addresses: ``pbx.host`` (5060 UDP and TCP, 5061 TLS) and ``pbx.customers`` (for peers), both of the instance alone.

Agents 1001 to 1006 (password ``config.password(user)``), over UDP, TCP or TLS alike; 1005 insists on SRTP (SDES), 1006
offers it. A second registration of the same agent replaces the first.

What an agent may dial:

===========  ===========================================================================================================
1001…1006    that agent (60 s)
200          the ring group 1001, 1002, 1003: the others see "answered elsewhere"
6000         answers, plays 440 Hz
6001         answers, echo
6002         answers, music on hold (700 Hz)
6003         answers, takes four digits: ``pbx.database("digits", agent)``, event ``UserEvent`` with ``Digits``
6004         answers, plays 440 Hz, records: event ``UserEvent`` with ``File``, which ``pbx.recorded(file)`` turns into
             two WAV files: what Asterisk heard from the agent, and what it said
6005         early media (440 Hz) for a second, then answers
6006         early media for a second, then busy
6007         rings for ever
6008         says nothing for ever (100 Trying)
6009         rings for a second, then as 6000
6010         Asterisk cannot reach the host
6020         the quality survey: answers, event ``UserEvent`` with ``Caller``, then the queue ``survey``, in which nobody is
61NN         answers, plays 440 Hz, hangs up after NN tenths of a second
62NNN        hangs up at once with Q.850 cause NNN (62017 busy, 62021 rejected, 62001 no such number, 62034 congestion …)
63NNN        rings for half a second, then hangs up with cause NNN
*44 *45      log in to and out of the queue ``support``; *46 *47 pause and go on; refused when not a member
7 + 10       a customer through the trunk: whoever listens at ``pbx.customers:5060`` (UDP); 60 s
others       404
===========  ===========================================================================================================

What a customer may dial (through the trunk, or by ``pbx.call_in``): an agent, ``200``, the queue (``support`` or
74951234567; the agent gets X-Queue, X-Call-Ref and X-DID).

From above: ``start``, ``stop``, ``kill``, ``freeze``/``thaw``, ``running``, ``pid``; ``account(user, transport, **fields of
SipAccount)``; ``cli(command)``, ``action(name, **fields)``, ``listen()``; ``channels()``, ``channels_of(user)``,
``wait_for_no_channels()``, ``contact(user)``, ``database(family, key)``, ``recorded(file)``; ``call_in(to, caller=, name=,
headers=, customer="tone"|"echo"|"silent"|"record", ring_seconds=)`` with ``.hang_up()`` and ``.gone()``; ``queue_add(*users)``,
``queue()``; ``authority`` (a certificate authority: ``.file``, ``.issue(*hosts, expired=)``), ``use_certificate``, ``reset()``.

Customers with programs of their own, at the trunk's end (one at a time)::

    with Sipp(pbx, tmp_path, sipp.holds(1.0), voice=True) as customer:   # tests.pbx.sipp; the agent dials 75550001111
        ...
        customer.finish()                                                # the scenario was played to its end
    with Sipp(pbx, tmp_path, sipp.calls("1001")): ...                    # calls an agent
    with Sipp(pbx, tmp_path, sipp.calls("1001"), to=desk.phone.line.listening, calls=50): ...    # straight to a phone
    with Baresip(pbx, tmp_path, "75550001111") as customer:              # tests.pbx.baresip; a whole phone
        await customer.came("CALL_INCOMING")
        customer.answer()                                                # hold, resume, send_digits, transfer, dial, hang_up

Scenarios: ``refuses(status, rings=)``, ``never_says_goodbye()``, ``holds(for_seconds)``, ``hangs_up(after)``,
``calls(to, caller)``, ``malformed()``; others are lists of ``recv``, ``response``, ``request``, ``confirm``, ``pause``,
``send``. ``tests.pbx.sound`` measures recordings (``loudness``, ``tone``), ``tests.integration.pbx_desk`` logs a phone in.
"""
