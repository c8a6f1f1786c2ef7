# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Odoo for the tests: version 14 with its own PostgreSQL, on the loopback.

``python3 packaging/dev.py test`` installs it (packaging/dev_odoo.py). ``Server(place, programs, database)`` is one Odoo on a copy
of a prepared database: ``plain`` (activities, deleted when done), ``kept`` (activities, kept when done) or ``calls`` (phone
calls). Two agents are in it, ``agent1`` and ``agent2``; ``server.admin`` does what other people do, past the adapter. A test that
uses it carries the marker ``odoo`` and is left out, with the reason at the end of the run, where there is none.
"""
