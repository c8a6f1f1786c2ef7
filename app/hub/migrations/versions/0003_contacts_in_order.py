# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts have a place in the order of changes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("contacts", sa.Column("seq", sa.BigInteger, nullable=False, server_default="0"))
    op.create_index("ix_contacts_seq", "contacts", ["seq"])
    contacts = sa.table("contacts", sa.column("id"), sa.column("seq"))
    counter = sa.table("counter", sa.column("value"))
    connection = op.get_bind()
    newest = connection.execute(sa.select(counter.c.value).with_for_update()).scalar_one()
    known = connection.execute(sa.select(contacts.c.id).order_by(contacts.c.id)).scalars().all()
    if known:
        places = [{"contact": one, "place": newest + number} for number, one in enumerate(known, 1)]
        place = sa.update(contacts).where(contacts.c.id == sa.bindparam("contact")).values(seq=sa.bindparam("place"))
        connection.execute(place, places)
        connection.execute(sa.update(counter).values(value=newest + len(known)))
