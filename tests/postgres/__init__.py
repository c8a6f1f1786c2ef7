# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PostgreSQL for the tests: a server of their own, never the system's.

``python3 packaging/dev.py test`` installs its programs (packaging/dev_postgres.py). A test that asks for the fixture ``postgres``
or ``own_postgres`` carries the marker ``postgres`` by itself and is left out, with the reason at the end of the run, where
there is none. ``postgres`` is one server per run (per worker, where several run); ``postgres.new_database()`` gives the URL of
an empty database in it. ``own_postgres()`` makes a server for a test that stops it. ``hub_database`` runs a test twice: it is
the URL of an empty database, once of SQLite and once of PostgreSQL.
"""
