# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's redial protocol (row E1) in the hub's database: one document with a version, checked before it is kept."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from app.config import protocol
from app.domain.errors import ProtocolFileError
from app.hub import schema
from app.hub.callbacks import dumped
from app.hub.database import next_seq
from app.hub.problems import Problem

_table = schema.protocol


def checked(document: dict[str, Any]) -> str:
    """The document as it is kept. Raises :class:`Problem` (422 ``bad_protocol``) naming the entry that is wrong."""
    try:
        return dumped(protocol.document(protocol.read(dumped(document))))
    except ProtocolFileError as error:
        where = f"protocol.{error.field}" if error.field else "protocol"
        message = f"The protocol cannot be kept: {error.code} {error.detail}".rstrip()
        raise Problem(422, "bad_protocol", f"{message}.", field=where) from None
    except RecursionError:
        raise Problem(422, "bad_protocol", "The protocol cannot be kept: not_json.", field="protocol") from None


def get(connection: Connection) -> str:
    """The document and its version, as JSON text; version 0 where the site has saved none."""
    row = connection.execute(sa.select(_table.c.version, _table.c.doc)).one_or_none()
    return _told(row.doc, row.version) if row is not None else _told("null", 0)


def put(connection: Connection, doc: str, version: int) -> str:
    """Keep a document in place of that version. One said again as it is changes nothing, whatever the version: the answer to the
    first time may have been lost. Raises :class:`Problem` (409 ``older_version``)."""
    row = connection.execute(sa.select(_table.c.version, _table.c.doc)).one_or_none()
    standing = row.version if row is not None else 0
    if row is not None and row.doc == doc:
        return _told(doc, standing)
    if version != standing:
        raise Problem(409, "older_version", "Somebody else has changed the protocol meanwhile.", field="version")
    values = {"version": standing + 1, "seq": next_seq(connection), "doc": doc}
    connection.execute(
        sa.update(_table).values(values) if row is not None else sa.insert(_table).values(id=1, **values)
    )
    return _told(doc, standing + 1)


def _told(doc: str, version: int) -> str:
    return f'{{"protocol":{doc},"version":{version}}}'
