# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's adapter when Asterisk dies, hangs, starts again, or does not let it in."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable

import psutil
import pytest

from app.switchboard.pbx.port import (
    ChannelGone,
    DialEnded,
    MemberChanged,
    PbxAway,
    PbxError,
    PbxErrorKind,
    PbxThere,
)
from tests.pbx.config import AMI_PORT
from tests.switchboard.gate import Gate
from tests.switchboard.site import HTTP_PORT, SitePbx
from tests.switchboard.watching import Watch, adapter, until, watched
from tests.switchboard.world import World

OwnSite = Callable[..., tuple[SitePbx, World]]
to_thread = asyncio.to_thread


async def _kind(doing: object) -> PbxErrorKind:
    with pytest.raises(PbxError) as caught:
        await doing  # type: ignore[misc]
    return caught.value.kind


async def _all_kinds(watch: Watch) -> set[PbxErrorKind]:
    """Why what the adapter can do is not done."""
    pbx = watch.pbx
    return {
        await _kind(doing)
        for doing in (
            pbx.members(),
            pbx.entries(),
            pbx.channels(),
            pbx.originate("Local/1@soitto-place", "soitto-virtual", "support", channel="x"),
            pbx.hang_up("x"),
            pbx.redirect("x", "soitto-place", "1"),
            pbx.set_variable("x", "A", "1"),
            pbx.get_variable("x", "A"),
            pbx.pause("PJSIP/1001", True),
            pbx.add_member("support", "PJSIP/1001", "1001"),
            pbx.remove_member("support", "PJSIP/1001"),
            pbx.kept("soitto-request"),
            pbx.keep("soitto-rules", "a", "b"),
            pbx.forget("soitto-rules", "a"),
        )
    }


@pytest.mark.parametrize("how", ["kill", "stop"])
def test_asterisk_ends_and_is_started_again(own_site: OwnSite, how: str) -> None:
    site, _ = own_site()

    async def act() -> None:
        async with watched(site) as watch:
            assert [(type(e), getattr(e, "restarted", None)) for e in watch.events] == [(PbxThere, False)]
            await watch.pbx.keep("soitto-request", "1", "kept")
            await to_thread(getattr(site, how))
            await watch.came(PbxAway)
            assert not watch.pbx.there
            assert await _all_kinds(watch) == {PbxErrorKind.AWAY}
            await to_thread(site.start)
            assert (await watch.came(PbxThere, count=2)).restarted
            assert watch.pbx.there
            assert await watch.pbx.channels() == ()
            if how == "stop":  # a second may pass before Asterisk writes it down
                assert await watch.pbx.kept("soitto-request") == {"1": "kept"}

    asyncio.run(act())


def test_asterisk_goes_in_the_middle_of_a_question(own_site: OwnSite) -> None:
    site, _ = own_site()

    async def act() -> None:
        async with watched(site) as watch:
            site.freeze()

            async def stands_still() -> bool:
                return psutil.Process(site.pid).status() == psutil.STATUS_STOPPED

            await until(stands_still)
            asked = [
                asyncio.create_task(_kind(doing))
                for doing in (
                    watch.pbx.members(),
                    watch.pbx.keep("soitto-rules", "a", "b"),
                    watch.pbx.originate("Local/1@soitto-place", "soitto-virtual", "support", channel="x"),
                )
            ]
            await asyncio.sleep(0)
            await to_thread(site.kill)
            # What became of it nobody knows.
            assert set(await asyncio.gather(*asked)) == {PbxErrorKind.AWAY}

    asyncio.run(act())


def test_asterisk_hangs_and_goes_on(own_site: OwnSite) -> None:
    site, _ = own_site()

    async def act() -> None:
        async with watched(site) as watch:
            site.freeze()
            try:
                await watch.came(PbxAway)
                assert await _kind(watch.pbx.originate("Local/1@x", "x", "1", channel="x")) is PbxErrorKind.AWAY
            finally:
                site.thaw()
            # The same Asterisk: its calls live.
            assert not (await watch.came(PbxThere, count=2)).restarted

    asyncio.run(act())


def test_only_the_manager_interface_is_cut_off(site: SitePbx, world: World) -> None:
    async def act() -> None:
        async with (
            Gate(site.host, AMI_PORT) as gate,
            watched(site, host="127.0.0.1", ami_port=gate.port) as watch,
        ):
            await to_thread(world.phone, "1001")
            await watch.pbx.originate("PJSIP/1001", "soitto-queue", "support", channel="agent-1")
            await watch.came(DialEnded, dialled_channel="agent-1")
            gate.cut()
            await watch.came(PbxAway)
            assert not (await watch.came(PbxThere, count=2)).restarted
            assert [one.id for one in await watch.pbx.channels()] == ["agent-1"]
            await watch.pbx.hang_up("agent-1")
            await watch.came(ChannelGone, channel="agent-1")

    asyncio.run(act())


def test_stopped_in_the_middle_of_questions(site: SitePbx) -> None:
    """What is asked when the adapter stops is broken off, and leaves nothing open (a socket that is would fail the test)."""

    async def act() -> None:
        for yielded in range(20):
            async with watched(site) as watch:
                asked = [asyncio.create_task(_outcome(watch.pbx.hang_up(f"nobody-{n}"))) for n in range(40)]
                for _ in range(yielded):
                    await asyncio.sleep(0)
            assert set(await asyncio.gather(*asked)) <= {None, PbxErrorKind.AWAY}

    asyncio.run(act())
    gc.collect()


async def _outcome(doing: Awaitable[None]) -> PbxErrorKind | None:
    try:
        await doing
    except PbxError as error:
        return error.kind
    return None


def test_stopped_while_lost_connections_are_closed(site: SitePbx) -> None:
    async def act() -> None:
        async with (
            Gate(site.host, AMI_PORT) as manager,
            Gate(site.host, HTTP_PORT) as rest,
            watched(site, host="127.0.0.1", ami_port=manager.port, ari_url=f"http://127.0.0.1:{rest.port}") as watch,
        ):
            rest.hang()
            manager.cut()
            await watch.came(PbxAway)
            # ARI does not answer that it is left.
            await watch.pbx.stop()
            assert watch.of(PbxThere) == watch.events[:1]
            rest.hang(False)

    asyncio.run(act())
    gc.collect()


@pytest.mark.parametrize("how", ["shut", "hang"])
def test_only_the_manager_interface_is_lost(site: SitePbx, how: str) -> None:
    async def act() -> None:
        async with (
            Gate(site.host, AMI_PORT) as gate,
            watched(site, host="127.0.0.1", ami_port=gate.port) as watch,
        ):
            getattr(gate, how)()
            await watch.came(PbxAway)
            assert await _all_kinds(watch) == {PbxErrorKind.AWAY}
            getattr(gate, how)(False)
            assert not (await watch.came(PbxThere, count=2)).restarted
            assert await watch.pbx.members() == ()

    asyncio.run(act())


@pytest.mark.parametrize("how", ["shut", "hang"])
def test_only_ari_is_lost(site: SitePbx, world: World, how: str) -> None:
    async def act() -> None:
        async with (
            Gate(site.host, HTTP_PORT) as gate,
            watched(site, ari_url=f"http://127.0.0.1:{gate.port}") as watch,
        ):
            await to_thread(world.phone, "1001")
            getattr(gate, how)()
            await watch.came(PbxAway)
            assert not watch.pbx.there
            # The queues are still watched and steered.
            await watch.pbx.add_member("support", "PJSIP/1001", "1001")
            await watch.came(MemberChanged)
            assert len(await watch.pbx.members()) == 1
            assert await _kind(watch.pbx.originate("PJSIP/1001", "x", "1", channel="x")) is PbxErrorKind.AWAY
            assert await _kind(watch.pbx.hang_up("x")) is PbxErrorKind.AWAY
            getattr(gate, how)(False)
            assert not (await watch.came(PbxThere, count=2)).restarted
            await watch.pbx.hang_up("x")

    asyncio.run(act())


def test_two_switchboards_do_not_disturb_each_other(site: SitePbx) -> None:
    async def act() -> None:
        async with watched(site) as first:
            async with watched(site):
                assert len(await _applications(site)) == 2

            async def one_left() -> bool:
                return len(await _applications(site)) == 1

            await until(one_left)
            await first.pbx.hang_up("nobody")
            assert [type(event) for event in first.events] == [PbxThere]

    asyncio.run(act())


async def _applications(site: SitePbx) -> list[str]:
    listed = await to_thread(site.cli, "ari show apps")
    return [line.strip() for line in listed.splitlines() if line.strip().startswith("soitto")]


@pytest.mark.parametrize("wrong", ["ami_user", "ami_secret", "ari_user", "ari_secret"])
def test_a_wrong_secret_is_named(site: SitePbx, caplog: pytest.LogCaptureFixture, wrong: str) -> None:
    caplog.set_level(logging.DEBUG)

    async def act() -> None:
        pbx = adapter(site, **{wrong: "not-the-right-one"})
        await pbx.start()
        try:

            async def kind() -> bool:
                return await _kind(pbx.originate("Local/1@x", "x", "1", channel="x")) is PbxErrorKind.SIGN_IN

            await until(kind)
            assert not pbx.there
        finally:
            await pbx.stop()

    asyncio.run(act())
    assert "sign_in" in caplog.text
    assert site.ami_secret not in caplog.text
    assert site.ari_secret not in caplog.text


def test_started_before_asterisk_and_stopped_at_any_time(own_site: OwnSite) -> None:
    site, _ = own_site()

    async def act() -> None:
        await to_thread(site.kill)
        watch = Watch(adapter(site))
        await watch.pbx.start()
        await watch.pbx.start()
        assert await _kind(watch.pbx.members()) is PbxErrorKind.AWAY
        await to_thread(site.start)
        assert not (await watch.came(PbxThere)).restarted
        await watch.pbx.stop()
        await watch.pbx.stop()
        assert not watch.pbx.there
        assert await _kind(watch.pbx.members()) is PbxErrorKind.AWAY
        # That we left is no news, and coming back none of a restart.
        assert watch.of(PbxAway) == []
        await watch.pbx.start()
        assert not (await watch.came(PbxThere, count=2)).restarted
        await watch.pbx.stop()

        async def signed_off() -> bool:
            return site.ami_user not in await to_thread(site.cli, "manager show connected")

        assert await until(signed_off)

    asyncio.run(act())
