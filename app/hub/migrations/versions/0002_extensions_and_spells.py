# SPDX-License-Identifier: GPL-3.0-or-later
"""Extensions of people, working time, and contacts that are found by number and without accents."""

import json

import sqlalchemy as sa
from alembic import op

from app.domain import record
from app.hub.lists import search_text

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("people", sa.Column("extension", sa.String(64), nullable=False, server_default=""))
    op.create_table(
        "spells",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("since", sa.String(32), nullable=False),
        sa.Column("until", sa.String(32), nullable=True),
        sa.Column("doc", sa.Text, nullable=False),
    )
    op.create_index("spells_by_time", "spells", ["since", "id"])
    op.create_index("spells_by_person", "spells", ["person", "since", "id"])
    op.create_index("spells_by_end", "spells", ["until"])
    contacts = sa.table("contacts", sa.column("id"), sa.column("search"), sa.column("doc"))
    connection = op.get_bind()
    for contact_id, doc in connection.execute(sa.select(contacts.c.id, contacts.c.doc)).all():
        search = search_text(record.to_contact(json.loads(doc)))
        connection.execute(sa.update(contacts).where(contacts.c.id == contact_id).values(search=search))
