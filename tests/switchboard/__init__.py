# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the switchboard share: a hand-driven clock, and a site's real exchange with the world around it.

``site`` (class SitePbx) is a real Asterisk that runs the shipped configuration (``packaging/server/asterisk``) unchanged;
only the site's part of it (addresses, passwords, numbers, folders) is the tests'. ``world`` (class World) is a second
Asterisk: the customers at the end of the site's trunk, and the agents' phones. A test that asks for ``site``, ``world`` or
``own_site`` carries the marker ``switchboard`` by itself. Both run from test to test and are cleaned: no calls, no phones,
nobody in a queue, nothing in Asterisk's data base. ``own_site()`` gives a site and a world, started, to a test that kills
them; it takes ``real_announcements=True``: else every announcement is a short tone, so that a test need not hear a sentence
out, and a quarter of a minute between two offers takes a second::

    def test_a_caller_reaches_an_agent(site: SitePbx, world: World) -> None:
        world.phone("1001")                                  # a registered phone that answers
        site.member("support", "1001")
        with Door(site, enter="ok,queue,0,fi,1,60,0,-,0"), site.listen() as heard:
            call = world.call(caller="+358401234500").wait_for_answer()
            heard.wait("AgentConnect", Queue="support")
        call.hang_up()

Both have what ``tests.pbx.process.Asterisk`` has: ``start``, ``stop``, ``kill``, ``freeze``/``thaw``, ``running``,
``cli(command)``, ``action(name, **fields)``, ``listen()``, ``channels()``, ``wait_for_no_channels()``,
``database(family, key)``.

The site: queues ``support`` and ``sales`` (multichannel numbers ``QUEUES[queue]``), agents 1001 to 1006 (``account(user)``
for the desk's phone; 1001 and 1002 have own numbers, ``OWN_NUMBERS``), ``358942550901`` with ``soitto-offer`` in a flow.
For a switchboard: ``host``, ``ami_user``/``ami_secret`` (port 5038), ``ari_url``, ``ari_user``/``ari_secret``, ``door``
(host and port at which the dialplan asks; nobody listens there), ``door_secret``, ``messages`` (folder of the recordings).
For tests: ``member(queue, *extensions)``, ``queue(queue)`` (members), ``waiting(queue)``, ``wait_for_waiting(queue,
count)``, ``variable(channel, name)``, ``keep(family, key, value)``, ``kept(family)``, ``played(channel)`` (the announcements
that were begun, ``language/file``), ``wait_for_playing(name, count)``.

The door (tests.switchboard.door): ``Door(site, enter=…, request=…)`` answers the dialplan in the switchboard's place: a
text, a function of what is asked, ``HANGS`` or ``BREAKS_OFF``; ``close()``, ``all(what)``, ``wait(what)``.

The world: ``phone(extension, does)`` registers an agent's phone that ``answers``, ``rings`` (for ever), ``rejects``, is
``busy``, answers ``later`` (after a second); ``does(extension, what)`` changes it; ``rung(extension)``: how often it rang,
with Caller, Callback, Queue, CallRef, Did; ``dial_from(extension, number)``: the agent dials. ``call(number, caller=,
hidden=)`` places a call into the site (not waited for) with ``.wait_for_answer()``, ``.press(digits)`` (real RFC 4733),
``.hang_up()``, ``.gone()``, ``.wait_until_gone()``, ``.heard()`` (WAV of what the caller heard); ``speak(call, seconds)``,
``press_until(call, digit, done)`` (app_queue loses keys while it says a number). ``got``: the calls that the site placed
(``number``, ``caller`` that is shown, ``at``, ``channel``); ``wait_for_got(count)``. What a customer does is said by the
last two digits of the number:

====  ================================================================================================
00    answers, stays (plays 440 Hz)
1N    rings for N seconds, then answers and stays
2N    answers, hangs up after N seconds (and 0.2)
30    busy (486)
31    rejects (cause 21)
32    rings for ever
33    unreachable (cause 20)
34    congestion (503)
35    invalid number (484)
36    no such number (404)
37    says nothing for ever
38    a second of early media, then busy
39    a second of early media, then answers
4N    answers, presses N after half a second, stays
====  ================================================================================================
"""
