# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts, the call log and the catalogues in the hub's database."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain import record
from app.domain.call import CallResult, CallState
from app.domain.folding import fold
from app.domain.number import Number, sought, written_forms
from app.domain.people import CatalogueEntry, Contact, Person, Role
from app.hub import schema
from app.hub.callbacks import dumped
from app.hub.catalogues import SHIPPED
from app.hub.database import next_seq
from app.hub.problems import Problem, not_found


def search_text(contact: Contact) -> str:
    """What a contact is found by, and sorted by: name, company, and the ways its numbers may be written."""
    numbers = (
        written_forms(Number(number, e164=number) if number.startswith("+") else Number(number, sip=number))
        for number in contact.numbers
    )
    return fold("\n".join((contact.name, contact.company, *numbers)))


def find_contacts(connection: Connection, number: str | None, text: str | None, limit: int) -> str:
    """Contacts with this number (as it is matched), or with every word of this text somewhere in name, company and numbers,
    as JSON text; those whose name begins with the text come first, then by name."""
    table, numbers = schema.contacts, schema.contact_numbers
    query = sa.select(table.c.doc).limit(limit)
    if number is not None:
        query = query.where(table.c.id.in_(sa.select(numbers.c.contact).where(numbers.c.number == number)))
    if text is not None:
        folded = fold(text).strip()
        words = dict.fromkeys(sought(folded).split())
        if not words:
            query = query.where(sa.false())
        for word in words:
            query = query.where(table.c.search.contains(word, autoescape=True))
        begins = table.c.search.startswith(folded, autoescape=True)
        query = query.order_by(sa.case((begins, 0), else_=1))
    query = query.order_by(table.c.search, table.c.id)
    return f'{{"items":[{",".join(connection.execute(query).scalars())}]}}'


def put_contact(connection: Connection, contact: Contact) -> None:
    """Make or replace a contact; one said again as it is does not count as changed."""
    table, numbers = schema.contacts, schema.contact_numbers
    search, doc = search_text(contact), dumped(record.contact(contact))
    known = connection.execute(sa.select(table.c.search, table.c.doc).where(table.c.id == contact.id)).one_or_none()
    if known is not None and tuple(known) == (search, doc):
        return
    values = {"name": contact.name, "search": search, "doc": doc, "seq": next_seq(connection)}
    if known is not None:
        connection.execute(sa.update(table).where(table.c.id == contact.id).values(**values))
    else:
        connection.execute(sa.insert(table).values(id=contact.id, **values))
    connection.execute(sa.delete(numbers).where(numbers.c.contact == contact.id))
    for number in dict.fromkeys(contact.numbers):
        connection.execute(sa.insert(numbers).values(contact=contact.id, number=number))


def get_call(connection: Connection, call_id: str) -> str:
    """The call's record as JSON text."""
    doc = connection.execute(sa.select(schema.calls.c.doc).where(schema.calls.c.id == call_id)).scalar_one_or_none()
    if doc is None:
        raise not_found("call")
    return str(doc)


_FILLED_IN = ("customer", "queue", "callback", "attempt", "answered_at", "ended_at", "result", "consults")
_LATEST = ("rating", "transferred_to", "quality", "enquiry")
"""What may be said again, and otherwise, after the call."""


def put_call(connection: Connection, person: Person, call_id: str, fields: dict[str, Any]) -> tuple[str, bool]:
    """Log a call, or fill in what was not known before; the record as JSON text, and whether it is new.

    What is there stays, except that the state moves on until the call has ended, ``unknown`` gives way to the truth, and
    what the agent says of a call (its rating, its enquiry) may be said anew: the last word counts, unless it is of a time
    when the call had not ended and comes late.
    """
    table = schema.calls
    agent = fields["agent"] or person.id
    if agent != person.id and person.role is Role.AGENT:
        raise Problem(403, "not_yours", "This call is another agent's.", field="agent")
    said = record.call(record.to_call({**fields, "id": call_id, "agent": agent}))
    doc = connection.execute(sa.select(table.c.doc).where(table.c.id == call_id)).scalar_one_or_none()
    if doc is None:
        text = dumped(said)
        connection.execute(
            sa.insert(table).values(id=call_id, seq=next_seq(connection), doc=text, started_at=said["started_at"])
        )
        return text, True
    known = record.call(record.to_call(json.loads(doc)))
    if known["agent"] != person.id and person.role is Role.AGENT:
        raise Problem(403, "not_yours", "This call is another agent's.")
    merged = dict(known)
    for name in _FILLED_IN:
        if known[name] in (None, "") or (name == "result" and known[name] == CallResult.UNKNOWN and said[name]):
            merged[name] = said[name]
    late = known["state"] == CallState.ENDED != said["state"]
    for name in _LATEST:
        if said[name] not in (None, "") and (not late or known[name] in (None, "")):
            merged[name] = said[name]
    if known["state"] != CallState.ENDED:
        merged["state"] = said["state"]
    merged["dropped"] = known["dropped"] or said["dropped"]
    if merged == known:
        return str(doc), False
    text = dumped(merged)
    connection.execute(sa.update(table).where(table.c.id == call_id).values(seq=next_seq(connection), doc=text))
    return text, False


def catalogues(connection: Connection) -> str:
    """All entries of all catalogues, in the order in which they are shown, as JSON text."""
    table = schema.catalogue
    docs = connection.execute(sa.select(table.c.doc).order_by(table.c.kind, table.c.position, table.c.code)).scalars()
    return f'{{"items":[{",".join(docs)}]}}'


def put_entry(connection: Connection, entry: CatalogueEntry) -> None:
    """Make or change an entry."""
    table = schema.catalogue
    values = {"position": entry.position, "seq": next_seq(connection), "doc": dumped(record.entry(entry))}
    where = (table.c.kind == entry.kind.value, table.c.code == entry.code)
    if connection.execute(sa.update(table).where(*where).values(**values)).rowcount == 0:
        connection.execute(sa.insert(table).values(kind=entry.kind.value, code=entry.code, **values))


def ship_catalogues(connection: Connection) -> None:
    """Add the shipped entries that this hub has never had; what the site changed stays."""
    table = schema.catalogue
    known = {(row.kind, row.code) for row in connection.execute(sa.select(table.c.kind, table.c.code))}
    for entry in SHIPPED:
        if (entry.kind.value, entry.code) not in known:
            put_entry(connection, entry)
