# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk and a hub that are too far apart: nothing is sent, nothing is lost, and it ends by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from app.crm import hub as adapter
from app.crm.hub import HubCrm
from app.domain.errors import CallRefused, CrmError, CrmErrorKind
from app.hub import server
from app.services.events import Connection
from app.sync import engine
from tests.compatibility import traffic
from tests.desks import Desk, Proxy, desk, form, play, until
from tests.hub import PEOPLE


def at(folder: Path) -> str:
    return f"sqlite:///{(folder / 'hub.sqlite').as_posix()}"


def test_a_hub_tells_which_desks_it_serves(tmp_path: Path) -> None:
    exchanges = asyncio.run(traffic.record(tmp_path))
    told = {one["ask"]: one["answer"] for one in exchanges if one["status"] == 200 and "answer" in one}
    for address in ("GET /api/v1/health", "GET /api/v1/capabilities"):
        assert (told[address]["api"], told[address]["api_oldest"]) == (server.API, server.API_OLDEST)
    assert server.API_OLDEST <= server.API == adapter.API


@pytest.mark.parametrize(
    ("module", "name", "code"), [(server, "API_OLDEST", "desk_too_old"), (adapter, "API_OLDEST", "hub_too_old")]
)
def test_a_password_is_not_sent_to_a_hub_that_is_not_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str, code: str
) -> None:
    monkeypatch.setattr(module, name, 2)
    recorder = traffic.Recorder(traffic.hub(tmp_path))

    async def scenario() -> CrmError:
        async with traffic.serving(recorder) as url:
            crm = HubCrm(url)
            try:
                with pytest.raises(CrmError) as apart:
                    await crm.sign_in("ann", "password-ann")
                with pytest.raises(CrmError):
                    await crm.people()
                await crm.sign_out()
            finally:
                await crm.aclose()
            return apart.value

    error = asyncio.run(scenario())
    assert (error.kind, error.code, error.maybe_done) == (CrmErrorKind.VERSION, code, False)
    assert [exchange["ask"] for exchange in recorder.exchanges()] == ["GET /api/v1/health"]


def test_a_hub_whose_health_is_hidden_is_signed_in_to(tmp_path: Path) -> None:
    class Hidden:
        def __init__(self) -> None:
            self.hub = traffic.hub(tmp_path)

        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            if scope.get("path", "").endswith("/health"):
                await send({"type": "http.response.start", "status": 403, "headers": []})
                await send({"type": "http.response.body", "body": b"<html>no</html>"})
            else:
                await self.hub(scope, receive, send)

    async def scenario() -> str:
        async with traffic.serving(Hidden()) as url:
            crm = HubCrm(url)
            try:
                return (await crm.sign_in("ann", "password-ann")).person.id
            finally:
                await crm.aclose()

    assert asyncio.run(scenario()) == "ann"


def test_a_desk_waits_for_a_hub_that_is_not_understood_and_then_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        async with traffic.serving(server.build(at(tmp_path), people=PEOPLE)) as url:
            proxy = Proxy(int(url.rpartition(":")[2]))
            await proxy.start()
            try:
                await apart_and_back(proxy)
            finally:
                await proxy.stop()

    async def apart_and_back(proxy: Proxy) -> None:
        async with desk(tmp_path / "desk", proxy.url, "ann") as ann:
            before = await ann.callbacks.create(form(1))
            await ann.synced()
            monkeypatch.setattr(server, "API_OLDEST", 2)
            proxy.break_lines()
            await until(lambda: ann.sync.status.problem is CrmErrorKind.VERSION, "the hub is not understood any more")
            assert (ann.sync.status.connection, ann.sync.status.code) == (Connection.TROUBLE, "desk_too_old")
            asked = len(proxy.requests)
            made = await ann.callbacks.create(form(2))
            await ann.callbacks.edit(before.id, note="meanwhile")
            with pytest.raises(CallRefused):
                await ann.calls.dial_callback(before.id)
            status = ann.sync.status
            assert (status.waiting, status.refused, status.code) == (2, 0, "desk_too_old")
            assert (await ann.get(before.id)).note == "meanwhile"
            monkeypatch.setattr(engine, "APART_WAIT", 0.05)
            await ann.sync.now()
            await until(lambda: len(proxy.requests) > asked + 5, "the desk looks again by itself")
            assert set(proxy.requests[asked:]) == {"GET /api/v1/capabilities"}
            assert ann.sync.status.waiting == 2
            monkeypatch.setattr(server, "API_OLDEST", 1)
            await ann.synced()
            assert ann.store.base(made.id) is not None
            kept = ann.store.base(before.id)
            assert kept is not None
            assert kept.note == "meanwhile"

    play(scenario())


def test_a_desk_that_resumes_at_a_hub_that_is_not_understood_keeps_its_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        async with traffic.serving(server.build(at(tmp_path), people=PEOPLE)) as url:
            async with desk(tmp_path / "desk", url, "ann") as ann:
                made = await ann.callbacks.create(form(1))
                await ann.synced()
                secrets = ann.secrets
            monkeypatch.setattr(adapter, "API_OLDEST", 2)
            again = Desk(tmp_path / "desk", secrets)
            try:
                person = await again.account.resume(url, "ann")
                assert person is not None
                await until(lambda: again.sync.status.code == "hub_too_old", "it says which of the two is too old")
                assert (await again.get(made.id)).id == made.id
            finally:
                await again.close()

    play(scenario())
