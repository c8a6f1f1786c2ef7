# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of the hub's feed, however the server writes its JSON, and what is no such page; from a real server on loopback."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from app.crm.hub import _AT_ONCE, HubCrm
from app.crm.port import Page
from app.domain import record
from app.domain.callback import Callback
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import parse
from tests.made import NOW
from tests.unit.test_crm_http import site

ONE = Callback("c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann", note='a "]}", б')
REST = {"next": "e.7", "more": True, "reset": False, "total": 3}


def read(body: bytes) -> Page:
    async def run() -> Page:
        async with site() as there:
            there.answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
            crm = HubCrm(there.url, "token")
            try:
                return await crm.changes(None)
            finally:
                await crm.aclose()

    return asyncio.run(run())


def page(count: int, *, items_first: bool = True, **options: object) -> bytes:
    items = {"items": [record.callback(replace(ONE, id=str(n))) for n in range(count)]}
    return json.dumps(items | REST if items_first else REST | items, **options).encode()  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [0, 1, _AT_ONCE, 2 * _AT_ONCE + 1])
@pytest.mark.parametrize(
    "options", [{"separators": (",", ":"), "ensure_ascii": False}, {"indent": 2}, {"items_first": False}]
)
def test_a_page_is_read_however_it_is_written(count: int, options: dict[str, object]) -> None:
    found = read(page(count, **options))
    assert [one.id for one in found.items] == [str(n) for n in range(count)]
    assert all(replace(one, id="c1") == ONE for one in found.items)
    assert (found.cursor, found.more, found.reset, found.total) == ("e.7", True, False, 3)
    assert len(found.texts) == count
    for one, text in zip(found.items, found.texts, strict=True):
        assert not text or record.to_callback(json.loads(text)) == one
    if options.get("items_first", True):
        assert all(found.texts)


def test_what_is_no_page_is_not_understood() -> None:
    whole = page(3)
    broken = [whole[:at] for at in range(0, len(whole), 97)]
    broken += [
        b'{"items":[{}],"next":"e.7","more":false,"reset":false}',
        b'{"items":[{},"next":"e.7"}',
        b'{"items":[[]],"next":"e.7","more":false,"reset":false}',
        b'{"items":null,"next":"e.7","more":false,"reset":false}',
        b'{"items":[' + b'{"id":' * 20_000,
        whole.replace(b'"next"', b'"then"'),
        whole[:-1] + b",]",
        whole.replace(b"}, {", b"} {"),
        whole[:60] + b"\xff" + whole[60:],
        b"<html>{}</html>",
    ]
    for body in broken:
        with pytest.raises(CrmError) as caught:
            read(body)
        assert caught.value.kind is CrmErrorKind.NOT_UNDERSTOOD, body[:200]
