# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's client of the switchboard: certificates, and what is kept on this computer."""

from __future__ import annotations

import asyncio
import shutil
import ssl
from pathlib import Path

import pytest

from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.switchboard.doors import Door
from app.telephony.switchboard.client import SwitchboardClient
from tests.pbx.certificates import Authority
from tests.switchboard.desk_side import desk_side
from tests.unit.test_crm_http import Site


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")
def test_a_certificate_that_nobody_knows_is_named_and_nothing_is_sent(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "ca")
    certificate = authority.issue("127.0.0.1")

    async def run() -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.file, certificate.key)
        there = Site()
        server = await asyncio.start_server(there.serve, "127.0.0.1", 0, ssl=context)
        client = SwitchboardClient(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", "secret")
        with pytest.raises(SwitchboardError) as caught:
            await client.me()
        assert (caught.value.kind, caught.value.code) == (SwitchboardErrorKind.UNREACHABLE, "certificate")
        assert there.requests == []
        await client.aclose()
        server.close()

    asyncio.run(run())


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")
def test_desks_come_in_by_tls_where_the_sites_authority_is_known(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "ca")
    certificate = authority.issue("127.0.0.1")

    async def run() -> None:
        async with desk_side(tmp_path) as site:
            door = Door("127.0.0.1", 0)
            await door.start(site.switchboard._desk_door.app, Path(certificate.file), Path(certificate.key))
            url = f"https://127.0.0.1:{door.port}"
            client = SwitchboardClient(url, await site.key("ann"), ca_file=str(authority.file))
            assert (await client.me()).person == "ann"
            await client.aclose()
            await door.stop()

    asyncio.run(run())


def test_a_sound_is_whole_or_not_there(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client(await site.key("ann")) as ann:
            folder = tmp_path / "sounds"
            await site.message("m1")
            site.line.answer = b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nRIFF"
            with pytest.raises(SwitchboardError) as caught:
                await ann.sound("m1", folder)
            assert caught.value.kind is SwitchboardErrorKind.UNREACHABLE
            assert list(folder.iterdir()) == []
            site.line.answer = None
            path = await ann.sound("m1", folder)
            assert path.read_bytes()[:4] == b"RIFF"
            await site.line.stop()
            assert await ann.sound("m1", folder) == path
            await site.line.start()
            (tmp_path / "file").touch()
            with pytest.raises(SwitchboardError) as caught:
                await ann.sound("m1", tmp_path / "file")
            assert (caught.value.kind, caught.value.code) == (SwitchboardErrorKind.REFUSED, "disk")

    asyncio.run(run())


@pytest.mark.parametrize("id", ["..", "a/b", "ä", "a b", "%2e%2e", "x?y=z", "#"])
def test_whatever_an_id_is_it_stays_one_part_of_the_path(tmp_path: Path, id: str) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client(await site.key("ann")) as ann:
            with pytest.raises(SwitchboardError) as caught:
                await ann.heard(id)
            assert caught.value.kind is SwitchboardErrorKind.REFUSED
            assert caught.value.code in ("bad_input", "no_message", "no_such_page")

    asyncio.run(run())
