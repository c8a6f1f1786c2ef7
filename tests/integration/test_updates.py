# SPDX-License-Identifier: GPL-3.0-or-later
"""Announcements of newer versions, at a real server: what is told, what is not believed, and that nobody is asked unless wanted."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey

import sign_update
from app.config.fetch import fetch, joined
from app.domain.update import MANIFEST_LIMIT
from app.services import updates
from app.services.events import Event, UpdateAvailable
from app.services.updates import Updates, Wanted
from tests.desks import until

KEY = SigningKey(b"k" * 32)
PUBLIC = base64.b64encode(bytes(KEY.verify_key)).decode()
PACKAGE = {"platform": "windows-x64", "kind": "msi", "url": "soitto.msi", "sha256": "0" * 64, "size": 7}


def manifest(version: str = "0.3.0", **more: Any) -> bytes:
    told = {"format": 1, "version": version, "released": "2026-12-01", "notes": {"en": "Better"}, "packages": [PACKAGE]}
    return json.dumps(told | more).encode()


class Server:
    """Files of a web server, by path; counts what is asked."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.moved: dict[str, str] = {}
        self.asked: list[str] = []
        self.cut_after: int | None = None
        self.url = ""

    def put(self, content: bytes, key: SigningKey = KEY) -> None:
        self.files["/manifest.json"] = content
        self.files["/manifest.json.sig"] = base64.b64encode(key.sign(content).signature) + b"\n"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split()[1].decode()
        self.asked.append(path)
        if path in self.moved:
            writer.write(f"HTTP/1.1 302 Found\r\nLocation: {self.moved[path]}\r\nContent-Length: 0\r\n\r\n".encode())
        elif path in self.files:
            content = self.files[path]
            writer.write(
                f"HTTP/1.1 200 OK\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content[: self.cut_after]
            )
        else:
            writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
        with suppress(ConnectionError):
            await writer.drain()
        writer.close()


@asynccontextmanager
async def serving() -> AsyncIterator[Server]:
    one = Server()
    server = await asyncio.start_server(one.serve, "127.0.0.1", 0)
    one.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/manifest.json"
    try:
        yield one
    finally:
        server.close()


class Site:
    """A desk's side: what its settings say, and what it was told."""

    def __init__(self, url: str, running: str = "0.2.0", **more: Any) -> None:
        self.wanted = Wanted(url, PUBLIC)
        self.told: list[UpdateAvailable] = []
        self.updates = Updates(lambda: self.wanted, fetch, joined, self.emit, lambda: running, on="windows-x64", **more)

    def emit(self, event: Event) -> None:
        assert isinstance(event, UpdateAvailable)
        self.told.append(event)


def looked(prepare: Callable[[Server], None], running: str = "0.2.0") -> tuple[Site, bool, Server]:
    """One look at a server that was prepared: the desk, whether it could look, and the server."""

    async def scenario() -> tuple[Site, bool, Server]:
        async with serving() as server:
            prepare(server)
            site = Site(server.url, running)
            return site, await site.updates.check(), server

    return asyncio.run(scenario())


def test_a_newer_signed_version_is_told_once() -> None:
    async def scenario() -> None:
        async with serving() as server:
            server.put(manifest())
            site = Site(server.url)
            assert await site.updates.check()
            assert await site.updates.check()
            beside = server.url.replace("manifest.json", "soitto.msi")
            assert site.told == [UpdateAvailable("0.3.0", beside, {"en": "Better"})]
            assert site.updates.available == site.told[0]
            assert set(server.asked) == {"/manifest.json", "/manifest.json.sig"}, "no package is ever fetched"

    asyncio.run(scenario())


def test_where_it_manages_updates_there_is_nothing_to_fetch() -> None:
    async def scenario() -> None:
        async with serving() as server:
            server.put(manifest())
            site = Site(server.url)
            site.wanted = Wanted(server.url, PUBLIC, managed=True)
            assert await site.updates.check()
            assert [(one.version, one.url) for one in site.told] == [("0.3.0", "")]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("version", "running", "offered"),
    [
        ("0.2.0", "0.2.0", False),
        ("0.1.9", "0.2.0", False),
        ("0.10.0", "0.9.0", True),
        ("1.0.0", "0.99.99", True),
        ("0.3.0rc1", "0.2.0", False),
        ("0.3.0rc2", "0.3.0rc1", True),
        ("0.3.0b9", "0.3.0rc1", False),
        ("0.3.0", "0.3.0rc1", True),
        ("0.3.0rc1", "0.3.0", False),
        ("0.4.0a1", "0.3.0b1", True),
    ],
)
def test_which_versions_are_offered(version: str, running: str, offered: bool) -> None:
    site, could, _ = looked(lambda server: server.put(manifest(version)), running)
    assert could
    assert [one.version for one in site.told] == ([version] if offered else [])


def _another_key(server: Server) -> None:
    server.put(manifest(), SigningKey.generate())


def _changed(server: Server) -> None:
    server.put(manifest())
    server.files["/manifest.json"] = manifest("0.9.0")


def _one_space_more(server: Server) -> None:
    server.put(manifest())
    server.files["/manifest.json"] += b" "


def _no_signature(server: Server) -> None:
    server.put(manifest())
    del server.files["/manifest.json.sig"]


def _garbled_signature(server: Server) -> None:
    server.put(manifest())
    server.files["/manifest.json.sig"] = b"\xff not base64"


def _truncated(server: Server) -> None:
    server.put(manifest())
    server.cut_after = 40


def _huge(server: Server) -> None:
    server.put(manifest(padding="x" * MANIFEST_LIMIT))


def _huge_signature(server: Server) -> None:
    server.put(manifest())
    server.files["/manifest.json.sig"] = b"A" * 100_000


def _moved_to_plain_http(server: Server) -> None:
    server.moved["/manifest.json"] = "http://updates.example/manifest.json"


def _moved_round_and_round(server: Server) -> None:
    server.moved["/manifest.json"] = "/manifest.json"


def _not_json(server: Server) -> None:
    server.put(b"<html>Welcome</html>")


def _other_format(server: Server) -> None:
    server.put(manifest(format=2))


def _no_packages(server: Server) -> None:
    server.put(json.dumps({"format": 1, "version": "0.3.0", "released": "2026-12-01"}).encode())


def _no_version(server: Server) -> None:
    server.put(manifest("newest"))


def _bad_digest(server: Server) -> None:
    server.put(manifest(packages=[PACKAGE | {"sha256": "abc"}]))


def _true_size(server: Server) -> None:
    server.put(manifest(packages=[PACKAGE | {"size": True}]))


def _notes_without_english(server: Server) -> None:
    server.put(manifest(notes={"fi": "Parempi"}))


NOT_BELIEVED = [
    *(_another_key, _changed, _one_space_more, _no_signature, _garbled_signature, _truncated, _huge, _huge_signature),
    *(_moved_to_plain_http, _moved_round_and_round, _not_json, _other_format, _no_packages, _no_version, _bad_digest),
    *(_true_size, _notes_without_english),
]


@pytest.mark.parametrize("prepare", NOT_BELIEVED, ids=lambda one: one.__name__.strip("_"))
def test_what_is_not_right_is_no_update(prepare: Callable[[Server], None], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "soitto.updates"):
        site, could, server = looked(prepare)
    assert not could
    assert site.told == []
    assert site.updates.available is None
    assert [one.levelname for one in caplog.records] == ["WARNING"]
    assert "127.0.0.1" not in caplog.text
    assert "example" not in caplog.text
    assert "/soitto.msi" not in server.asked


def test_plain_http_to_another_computer_is_not_asked() -> None:
    async def scenario() -> None:
        site = Site("http://192.0.2.1/manifest.json")
        assert not await site.updates.check()
        assert site.told == []

    asyncio.run(scenario())


def test_a_version_for_another_platform_is_no_update() -> None:
    others = [PACKAGE | {"platform": "linux-x64", "kind": "deb"}]
    site, could, _ = looked(lambda server: server.put(manifest(packages=others)))
    assert could
    assert site.told == []


def test_an_older_announcement_played_again_leads_nobody_back() -> None:
    async def scenario() -> None:
        async with serving() as server:
            site = Site(server.url)
            for version in ("0.4.0", "0.3.0"):
                server.put(manifest(version))
                assert await site.updates.check()
            assert [one.version for one in site.told] == ["0.4.0"]
            assert site.updates.available == site.told[0]
            server.put(manifest("0.2.0"))
            assert await site.updates.check()
            assert site.updates.available is None, "it was taken back"

    asyncio.run(scenario())


def test_a_folder_is_as_good_as_a_server(tmp_path: Path) -> None:
    content = manifest()
    (tmp_path / "manifest.json").write_bytes(content)
    (tmp_path / "manifest.json.sig").write_bytes(base64.b64encode(KEY.sign(content).signature))
    for url in (str(tmp_path / "manifest.json"), (tmp_path / "manifest.json").as_uri()):
        site = Site(url)
        assert asyncio.run(site.updates.check())
        assert [one.version for one in site.told] == ["0.3.0"]
        assert site.told[0].url.endswith("soitto.msi")


@pytest.mark.parametrize("key", ["", "not a key", base64.b64encode(b"short").decode()])
def test_without_a_key_nothing_is_an_update(key: str, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with serving() as server:
            server.put(manifest())
            site = Site(server.url)
            site.wanted = Wanted(server.url, key)
            await site.updates.check()
            await site.updates.check()
            assert site.told == []

    asyncio.run(scenario())
    assert [one.levelname for one in caplog.records if one.name == "soitto.updates"] == ["WARNING"], "it is said once"


def test_no_key_is_shipped() -> None:
    assert updates.SHIPPED_KEY == ""


def test_a_desk_that_is_not_told_to_look_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Off is how it comes; where it was on, it ends with the setting, and what was found is gone."""
    monkeypatch.setattr(updates, "AT_START", 0.0)
    monkeypatch.setattr(updates, "LOOK", 0.01)

    async def scenario() -> None:
        async with serving() as server:
            server.put(manifest())
            now = datetime(2026, 11, 22, tzinfo=UTC)
            ticks = 0

            def clock() -> datetime:
                nonlocal now, ticks
                ticks += 1
                now += timedelta(hours=5)
                return now

            site = Site(server.url, now=clock)
            site.wanted = Wanted("", PUBLIC)
            site.updates.start()
            await until(lambda: ticks > 30, "days pass")
            assert server.asked == []
            site.wanted = Wanted(server.url, PUBLIC)
            await until(lambda: len(site.told) == 1, "it is switched on")
            site.wanted = Wanted()
            await until(lambda: site.updates.available is None, "it is switched off")
            asked, before = len(server.asked), ticks
            await until(lambda: ticks > before + 30, "days pass")
            assert len(server.asked) == asked
            await site.updates.stop()

    asyncio.run(scenario())


def test_it_looks_once_a_day_sooner_after_a_failure_and_after_a_clock_was_put_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(updates, "AT_START", 0.0)
    monkeypatch.setattr(updates, "LOOK", 0.005)

    async def scenario() -> None:
        async with serving() as server:
            server.put(manifest("0.2.0"))
            turns = 0
            at = [datetime(2026, 11, 22, 8, tzinfo=UTC)]

            def clock() -> datetime:
                nonlocal turns
                turns += 1
                return at[0]

            async def looks_after(step: timedelta, wanted: int) -> None:
                at[0] += step
                begun, before = turns, len(server.asked)
                await until(lambda: turns > begun + 8 and len(server.asked) >= before + wanted, f"{step}: {wanted}")
                assert len(server.asked) == before + wanted

            site = Site(server.url, now=clock)
            site.updates.start()
            await looks_after(timedelta(), 2)
            await looks_after(timedelta(hours=20), 0)
            await looks_after(timedelta(hours=7), 2)
            await looks_after(timedelta(days=-300), 2)
            server.files.clear()
            await looks_after(timedelta(hours=27), 1)
            await looks_after(timedelta(minutes=50), 0)
            server.put(manifest())
            await looks_after(timedelta(minutes=20), 2)
            await until(
                lambda: [one.version for one in site.told] == ["0.3.0"], "found when the server was there again"
            )
            await site.updates.stop()

    asyncio.run(scenario())


def test_what_the_tool_signs_is_believed_and_what_was_changed_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "updates.key"
    assert sign_update.main(["key", str(key)]) == 0
    public = capsys.readouterr().out.strip()
    assert key.stat().st_mode & 0o077 == 0
    assert sign_update.main(["key", str(key)]) == 1, "a key is never replaced"
    packages = [tmp_path / "soitto-0.3.0-windows-x64.msi", tmp_path / "soitto-desk_0.3.0_amd64.deb"]
    for one in packages:
        one.write_bytes(one.name.encode())
    (tmp_path / "notes.json").write_text('{"en": "Better", "fi": "Parempi"}', "utf-8")
    out = tmp_path / "manifest.json"
    made = ["announce", "--version", "0.3.0", "--released", "2026-12-01", "--key", str(key), "--out", str(out)]
    made += ["--notes", str(tmp_path / "notes.json"), *map(str, packages)]
    assert sign_update.main(made) == 0
    verify = ["verify", str(out), "--key", public, "--packages", str(tmp_path)]
    assert sign_update.main(verify) == 0
    site = Site(str(out))
    site.wanted = Wanted(str(out), public)
    assert asyncio.run(site.updates.check())
    assert site.told == [UpdateAvailable("0.3.0", str(packages[0]), {"en": "Better", "fi": "Parempi"})]
    packages[0].write_bytes(b"another")
    assert sign_update.main(verify) == 1
    packages[0].write_bytes(packages[0].name.encode())
    assert sign_update.main(verify) == 0
    out.write_bytes(out.read_bytes().replace(b"Better", b"Bitter"))
    assert sign_update.main(verify) == 1
    assert "not signed by this key" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["soitto.exe", "soitto-0.3.0.msi", "readme.zip", "soitto-desk_0.3.0_riscv64.deb"])
def test_the_tool_takes_only_packages(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"x")
    with pytest.raises(sign_update.Unusable):
        sign_update.announcement("0.3.0", "2026-12-01", [file], "", {})


def test_the_schema_and_the_reader_agree() -> None:
    from jsonschema_rs import Draft202012Validator

    from app.config.paths import resources
    from app.domain.update import BadAnnouncement, read

    schema = json.loads((resources() / "updates/schema.json").read_text("utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid(json.loads(manifest()))
    for prepare in (_other_format, _no_packages, _no_version, _bad_digest, _true_size, _notes_without_english):
        server = Server()
        prepare(server)
        content = server.files["/manifest.json"]
        assert not validator.is_valid(json.loads(content)), prepare.__name__
        with pytest.raises(BadAnnouncement):
            read(content)
