# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial protocol of a site: changed on one desk it holds on all, from the hub or from a file, and nothing broken takes its
place."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from app.config import protocol as files
from app.domain.errors import CrmError, CrmErrorKind, NotKept, ProtocolFileError, ProtocolNotKept
from app.domain.protocol import KEPT, RedialProtocol, to_kept
from app.hub.embedded import EmbeddedHub
from app.services.events import ProtocolChanged
from tests.desks import Desk, desk, play, until
from tests.hub_line import hub, proxied

SHIPPED = files.shipped()


def survey(number: str) -> RedialProtocol:
    return replace(SHIPPED, survey=number)


def stands(one: Desk) -> tuple[str, str, str | None]:
    """What is in force: its survey, where it comes from, and what is told to be wrong."""
    protocols = one.protocols
    return protocols.protocol.survey, protocols.source, protocols.problem.code if protocols.problem else None


async def refused(one: Desk, protocol: RedialProtocol, version: int | None = None) -> NotKept:
    with pytest.raises(ProtocolNotKept) as told:
        await one.protocols.save(protocol, version)
    return told.value.why


def test_what_a_supervisor_saves_holds_on_every_desk(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            desk(tmp_path / "s", server.url or "", "sue") as sue,
            desk(tmp_path / "b", server.url or "", "boss") as boss,
            desk(tmp_path / "a", server.url or "", "ann") as ann,
        ):
            assert (ann.protocols.protocol, ann.protocols.source) == (SHIPPED, "shipped")
            assert (sue.protocols.may_save, boss.protocols.may_save, ann.protocols.may_save) == (True, True, False)
            assert await refused(ann, survey("1")) is NotKept.FORBIDDEN
            begun = sue.protocols.version
            await sue.protocols.save(survey("9000"), begun)
            assert stands(sue) == ("9000", "hub", None)
            await until(lambda: stands(ann) == ("9000", "hub", None), "the other desk has it")
            await until(lambda: stands(boss) == ("9000", "hub", None), "the other desk has it")
            # Who began before that is told so, and nothing changes.
            assert await refused(boss, survey("1"), begun) is NotKept.OLDER_VERSION
            await boss.protocols.save(survey("9001"), boss.protocols.version)
            await until(lambda: stands(sue) == ("9001", "hub", None), "and back")
            assert sue.protocols.version == boss.protocols.version
            assert all(event.problem is None for event in sue.all(ProtocolChanged))
            assert len(sue.all(ProtocolChanged)) == 2, "what this desk saved itself is told once"

    play(scenario())


def test_two_who_save_at_once_do_not_lose_each_others_change(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            desk(tmp_path / "s", server.url or "", "sue") as sue,
            desk(tmp_path / "b", server.url or "", "boss") as boss,
        ):
            both = await asyncio.gather(
                sue.protocols.save(survey("1")), boss.protocols.save(survey("2")), return_exceptions=True
            )
            (lost,) = [one for one in both if one is not None]
            assert isinstance(lost, ProtocolNotKept)
            assert lost.why is NotKept.OLDER_VERSION
            kept = "1" if both[0] is None else "2"
            await until(lambda: {stands(one) for one in (sue, boss)} == {(kept, "hub", None)}, "both have the one kept")

    play(scenario())


def test_without_a_network_what_was_read_last_holds(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy):
            async with desk(tmp_path / "s", proxy.url, "sue") as sue:
                await sue.protocols.save(survey("9000"))
                await proxy.stop()
                with pytest.raises(CrmError) as away:
                    await sue.protocols.save(survey("9001"))
                assert away.value.kind is CrmErrorKind.UNREACHABLE
                assert stands(sue) == ("9000", "hub", None)
                secrets = sue.secrets
            one = Desk(tmp_path / "s", secrets)
            try:
                assert await one.account.resume(proxy.url, "sue")
                assert stands(one) == ("9000", "hub", None)
                await proxy.start()
                async with desk(tmp_path / "b", server.url or "", "boss") as boss:
                    await boss.protocols.save(survey("9001"))
                await one.sync.now()
                await until(lambda: stands(one) == ("9001", "hub", None), "it is read when the hub is back")
            finally:
                await one.close()

    play(scenario())


def test_an_answer_that_was_lost_does_no_harm(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            proxied(tmp_path) as (_, proxy),
            desk(tmp_path / "s", proxy.url, "sue") as sue,
        ):
            version = sue.protocols.version
            proxy.cut = lambda piece: piece.startswith(b"PUT ") and b"/protocol" in piece
            with pytest.raises(CrmError) as lost:
                await sue.protocols.save(survey("9000"), version)
            assert lost.value.maybe_done
            proxy.cut = lambda piece: False
            await sue.sync.now()
            await until(lambda: stands(sue) == ("9000", "hub", None), "the stream tells that it was done")

    play(scenario())


def test_a_file_comes_before_the_hub_and_is_what_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "site.json"

    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            desk(tmp_path / "s", server.url or "", "sue") as sue,
            desk(tmp_path / "b", server.url or "", "boss") as boss,
        ):
            await boss.protocols.save(survey("9000"))
            await until(lambda: stands(sue) == ("9000", "hub", None), "the hub's")
            files.save(path, survey("1"))
            sue.redial_protocol = str(path)
            sue.protocols.reload()
            assert stands(sue) == ("1", "file", None)
            # Somebody else writes the file while this one is being changed.
            begun = sue.protocols.version
            files.save(path, survey("2"))
            assert await refused(sue, survey("3"), begun) is NotKept.OLDER_VERSION
            assert stands(sue) == ("2", "file", None)
            await sue.protocols.save(survey("3"), sue.protocols.version)
            assert stands(sue) == ("3", "file", None)
            assert files.load(path).survey == "3"
            assert stands(boss) == ("9000", "hub", None)
            sue.redial_protocol = ""
            sue.protocols.reload()
            assert stands(sue) == ("9000", "hub", None)

    play(scenario())


def test_a_broken_file_leaves_the_one_before_in_force(tmp_path: Path) -> None:
    path = tmp_path / "site.json"

    async def scenario() -> None:
        one = Desk(tmp_path / "desk")
        one.redial_protocol = str(path)
        try:
            one.protocols.reload()
            assert stands(one) == ("", "shipped", "unreadable"), "there is no file yet"
            files.save(path, survey("1"))
            one.protocols.reload()
            assert stands(one) == ("1", "file", None)
            document = json.loads(files.dump(survey("2")))
            del document["situations"]["on_hold"]
            path.write_text(json.dumps(document, indent=2), encoding="utf-8")
            one.protocols.reload()
            one.protocols.reload()
            assert stands(one) == ("1", "file", "missing")
            told = one.all(ProtocolChanged)
            assert len(told) == 3, "it is told once"
            assert isinstance(told[-1].problem, ProtocolFileError)
            assert told[-1].problem.line == 8
            path.unlink()
            one.protocols.reload()
            assert stands(one) == ("1", "file", "unreadable")
            files.save(path, survey("3"))
            one.protocols.reload()
            assert stands(one) == ("3", "file", None)
        finally:
            await one.close()

    play(scenario())


def test_a_broken_file_at_the_start_leaves_the_hubs_in_force_and_can_be_put_right(tmp_path: Path) -> None:
    path = tmp_path / "site.json"
    path.write_text("{", encoding="utf-8")

    async def scenario() -> None:
        async with hub(tmp_path) as server:
            async with desk(tmp_path / "b", server.url or "", "boss") as boss:
                await boss.protocols.save(survey("9000"))
            sue = Desk(tmp_path / "s")
            sue.redial_protocol = str(path)
            try:
                await sue.sign_in(server.url or "", "sue")
                await until(lambda: stands(sue) == ("9000", "hub", "not_json"), "the hub's, and what is wrong")
                await sue.protocols.save(survey("1"), sue.protocols.version)
                assert stands(sue) == ("1", "file", None)
            finally:
                await sue.close()

    play(scenario())


def test_what_a_newer_hub_keeps_and_this_desk_cannot_read_leaves_the_one_before(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "s", server.url or "", "sue") as sue:
            await sue.protocols.save(survey("9000"))
            sue.store.set_meta(KEPT, to_kept('{"from the future": 1}', 7))
            sue.protocols.reload()
            assert stands(sue) == ("9000", "hub", "unknown_entry")

    play(scenario())


def test_where_it_cannot_be_saved(tmp_path: Path) -> None:
    async def scenario() -> None:
        nobody = Desk(tmp_path / "n")
        assert not nobody.protocols.may_save
        assert await refused(nobody, survey("1")) is NotKept.FORBIDDEN
        await nobody.close()
        async with hub(tmp_path) as server, desk(tmp_path / "s", server.url or "", "sue") as sue:
            sue.redial_protocol = str(tmp_path / "no folder" / "site.json")
            assert not sue.protocols.may_save
            assert await refused(sue, survey("1")) is NotKept.READ_ONLY
            sue.redial_protocol = ""
            with pytest.raises(ProtocolFileError, match=r"bad_number survey"):
                await sue.protocols.save(survey("no number"))
            # As at a CRM that keeps none.
            sue.store.set_meta(KEPT, "")
            sue.protocols.reload()
            assert not sue.protocols.may_save
            assert await refused(sue, survey("1")) is NotKept.NOWHERE
            assert stands(sue) == ("", "shipped", None)

    play(scenario())


def test_an_outsider_reads_what_a_desk_saved(tmp_path: Path) -> None:
    async def kept(server: EmbeddedHub) -> dict[str, object]:
        async with httpx.AsyncClient(base_url=f"{server.url}/api/v1", timeout=60) as client:
            answer = await client.post("/sessions", json={"user": "ann", "password": "password-ann"})
            client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
            told: dict[str, object] = (await client.get("/protocol")).json()
            return told

    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "s", server.url or "", "sue") as sue:
            await sue.protocols.save(survey("9000"))
            assert await kept(server) == {"protocol": files.document(survey("9000")), "version": 1}

    play(scenario())
