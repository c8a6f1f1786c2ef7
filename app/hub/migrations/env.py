# SPDX-License-Identifier: GPL-3.0-or-later
"""Alembic's entry: runs the migrations on the connection that the hub hands over, inside its transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
