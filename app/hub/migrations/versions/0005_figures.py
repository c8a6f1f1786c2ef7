# SPDX-License-Identifier: GPL-3.0-or-later
"""When a call began and a callback ended stands beside their records: the figures of a span are counted by it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("calls", sa.Column("started_at", sa.String(32), nullable=False, server_default=""))
    op.add_column("callbacks", sa.Column("closed_at", sa.String(32), nullable=True))
    if op.get_bind().dialect.name == "sqlite":
        began, ended = "json_extract(doc, '$.started_at')", "json_extract(doc, '$.outcome.at')"
    else:
        began, ended = "doc::json ->> 'started_at'", "doc::json -> 'outcome' ->> 'at'"
    op.execute(f"UPDATE calls SET started_at = {began}")
    op.execute(f"UPDATE callbacks SET closed_at = {ended} WHERE NOT is_open")
    op.create_index("calls_by_time", "calls", ["started_at", "id"])
    op.create_index("callbacks_by_end", "callbacks", ["closed_at", "id"])
