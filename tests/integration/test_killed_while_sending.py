# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk killed while a new callback is on its way: the CRM may have it, so the next start does not dial it unseen."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from app.domain.errors import CallRefused
from app.hub.embedded import EmbeddedHub
from tests.desks import Desk, Proxy, Secrets, desk, form, play, until
from tests.hub import PEOPLE


@pytest.mark.parametrize("reached", [True, False])
def test_the_start_after_a_kill_in_mid_send(tmp_path: Path, reached: bool) -> None:
    async def scenario() -> None:
        hub = EmbeddedHub(tmp_path / "hub", people=PEOPLE)
        await hub.start()
        assert hub.url is not None
        line = Proxy(int(hub.url.rpartition(":")[2]))
        url = await line.start()
        secrets, image = Secrets(), tmp_path / "killed"
        image.mkdir()

        def killed(request: bytes) -> bool:
            """What the disk holds while the request is under way is what a killed desk leaves behind."""
            if b"/callbacks" in request and b"PUT " in request and not list(image.iterdir()):
                for file in (tmp_path / "a").iterdir():
                    shutil.copy(file, image)
            return False

        async with desk(tmp_path / "a", url, "ann", secrets=secrets) as ann:
            if reached:
                line.cut = killed
                one = await ann.callbacks.create(form(1, minutes=0))
                await ann.synced()
            else:
                await line.stop()
                await until(lambda: not ann.sync.online, "the desk notices")
                one = await ann.callbacks.create(form(1, minutes=0))
                await asyncio.sleep(0)
                for file in (tmp_path / "a").iterdir():
                    shutil.copy(file, image)
        if reached:
            await line.stop()
        await hub.stop()
        assert list(image.iterdir())

        again = Desk(image, secrets)
        await again.account.resume(url, "ann")
        await until(lambda: not again.sync.online and not again.sync.trying, "offline")
        if reached:
            with pytest.raises(CallRefused) as refused:
                await again.calls.dial_callback(one.id)
            assert refused.value.code == "offline"
            assert again.phone.told == []
        else:
            # It never left: nobody else can know of it, so the promise can be kept without a network.
            await again.calls.dial_callback(one.id)
            assert again.phone.dialled() == [one.number.e164]
            for left in again.calls.live:
                again.calls.claims.let_go(left.id)
        await again.close()

    play(scenario())
