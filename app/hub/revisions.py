# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that the hub's tables have had, and the way from one to the next."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection


def known(revision: str) -> bool:
    """Whether this program knows the form."""
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory(str(_FOLDER)).get_revision(revision)
    except CommandError:
        return False
    return True


def upgrade(connection: Connection, to: str = "head") -> None:
    """Bring the tables to this form, inside the connection's transaction."""
    # Alembic costs 20 MB and 0.2 s, and most starts need none of it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


_FOLDER = Path(__file__).parent / "migrations"
